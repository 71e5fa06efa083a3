package org.hearsay.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.encoder.MentionType;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The head nouns of an article's names and roles: what a later "the institute" or "the spokeswoman" may take up.
 *
 * <p><b>Threads:</b> immutable once built.
 */
final class HeadNouns {
    /** In UTF-16 units: of two entities with one head noun, one that was named longer ago than this is out of mind. */
    private static final int REACH = 1_000;

    private static final Set<String> ENDS =
            Set.of("of", "for", "at", "in", "to", "on", "from", "with", "by", "and", "who", "that", "based");

    private final Map<String, List<Entity>> byHead = new HashMap<>();

    HeadNouns(List<Entity> entities) {
        for (Entity entity : entities) {
            Set<String> heads = new HashSet<>();
            if (entity.type() != MentionType.PERSON) {
                heads.add(head(entity.name()));
            }
            if (entity.role() != null) {
                heads.add(head(entity.role()));
            }
            heads.forEach(head ->
                    byHead.computeIfAbsent(head, key -> new ArrayList<>()).add(entity));
        }
    }

    /** The last word before the first preposition or mark, in small letters. */
    static String head(String phrase) {
        String head = "";
        for (String word : phrase.split(" ")) {
            if (ENDS.contains(word) && !head.isEmpty()) {
                break;
            }
            head = word;
            if (word.endsWith(",")) {
                break;
            }
        }
        return (head.endsWith(",") ? head.substring(0, head.length() - 1) : head).toLowerCase(Locale.ROOT);
    }

    @Nullable
    Entity find(String noun, int before) {
        Entity nearest = null;
        int nearestAt = -1;
        int secondAt = -1;
        for (Entity entity : byHead.getOrDefault(noun, List.of())) {
            int at = lastBefore(entity.mentions(), before);
            if (at > nearestAt) {
                secondAt = nearestAt;
                nearestAt = at;
                nearest = entity;
            } else {
                secondAt = Math.max(secondAt, at);
            }
        }
        boolean alone = secondAt < 0 || (before - secondAt > REACH && before - nearestAt <= REACH);
        return alone ? nearest : null;
    }

    /** Where the last mention before a place starts; -1 when there is none. */
    private static int lastBefore(List<Span> mentions, int before) {
        int found = Collections.binarySearch(mentions, new Span(before, before));
        int next = found < 0 ? -found - 1 : found;
        return next == 0 ? -1 : mentions.get(next - 1).start();
    }
}
