package org.hearsay.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.encoder.MentionType;
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

    private final Map<String, List<Place>> byHead = new HashMap<>();

    /**
     * A mention of an entity with a certain head noun.
     *
     * @param start where it begins
     * @param entity whose it is
     * @param other where the last mention of another entity before it begins; -1 when there is none
     */
    private record Place(int start, Entity entity, int other) {}

    HeadNouns(List<Entity> entities) {
        for (Entity entity : entities) {
            for (String head : heads(entity)) {
                List<Place> places = byHead.computeIfAbsent(head, key -> new ArrayList<>());
                entity.mentions().forEach(mention -> places.add(new Place(mention.start(), entity, -1)));
            }
        }
        byHead.replaceAll((head, places) -> withOthers(places));
    }

    private static Set<String> heads(Entity entity) {
        Set<String> heads = new TreeSet<>();
        if (entity.type() != MentionType.PERSON) {
            heads.add(head(entity.name()));
        }
        if (entity.role() != null) {
            heads.add(head(entity.role()));
        }
        return heads;
    }

    private static List<Place> withOthers(List<Place> places) {
        List<Place> ordered = new ArrayList<>();
        Place last = null;
        for (Place place :
                places.stream().sorted(Comparator.comparingInt(Place::start)).toList()) {
            boolean same = last == null || last.entity().equals(place.entity());
            int other = last == null ? -1 : same ? last.other() : last.start();
            last = new Place(place.start(), place.entity(), other);
            ordered.add(last);
        }
        return ordered;
    }

    /** The last word before the first preposition or mark, in small letters. */
    static String head(String phrase) {
        String head = "";
        for (String word : phrase.split(" ")) {
            if (ENDS.contains(word) && !head.isEmpty()) {
                break;
            }
            head = word;
        }
        return head.toLowerCase(Locale.ROOT);
    }

    @Nullable
    Entity find(String noun, int before) {
        List<Place> places = byHead.getOrDefault(noun, List.of());
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).start() < before) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == 0) {
            return null;
        }
        Place nearest = places.get(low - 1);
        boolean near = before - nearest.start() <= REACH && before - nearest.other() > REACH;
        return nearest.other() < 0 || near ? nearest.entity() : null;
    }
}
