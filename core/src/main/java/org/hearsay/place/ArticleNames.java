package org.hearsay.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.encoder.Mention;
import org.hearsay.encoder.MentionType;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** The names of an article, and what each name is taken for in it. */
final class ArticleNames {
    private final NavigableMap<Integer, Mention> byStart = new TreeMap<>();
    private final Map<String, List<Candidate>> named = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> persons = new HashMap<>();
    /** Words of names of persons that have more than one. */
    private final Set<String> personWords = new HashSet<>();

    ArticleNames(String text, List<Mention> mentions) {
        for (Mention mention : mentions) {
            byStart.put(mention.span().start(), mention);
            String name = mention.span().in(text);
            if (mention.type() == MentionType.PLACE) {
                places.merge(FoldedName.of(name), 1, Integer::sum);
            } else if (mention.type() == MentionType.PERSON) {
                persons.merge(FoldedName.of(name), 1, Integer::sum);
                addWords(name);
            }
        }
    }

    private void addWords(String name) {
        String[] words = name.split("[\\s-]+");
        if (words.length > 1) {
            for (String word : words) {
                personWords.add(FoldedName.of(word));
            }
        }
    }

    /** The places of a name, each name looked up once. */
    List<Candidate> named(Gazetteer gazetteer, String name) {
        return named.computeIfAbsent(name, gazetteer::named);
    }

    /** Takes a name for a place from here on. */
    void addPlace(String name) {
        places.merge(FoldedName.of(name), 1, Integer::sum);
    }

    boolean startsAt(int offset) {
        return byStart.containsKey(offset);
    }

    /** The first mention that shares a character with a span; absent when there is none. */
    @Nullable
    Mention at(Span span) {
        Map.Entry<Integer, Mention> entry = byStart.floorEntry(span.start());
        if (entry != null && entry.getValue().span().overlaps(span)) {
            return entry.getValue();
        }
        entry = byStart.higherEntry(span.start());
        return entry != null && entry.getValue().span().overlaps(span) ? entry.getValue() : null;
    }

    /** Whether a name stands for a place somewhere in the article, and belongs to no person. */
    boolean isPlace(String name) {
        String key = FoldedName.of(name);
        return places.containsKey(key) && allows(name);
    }

    /** Whether a name is no part of a person's name. */
    boolean allows(String name) {
        return !personWords.contains(FoldedName.of(name));
    }

    /** Whether a name stands for a place at least as often as for a person. */
    boolean isRatherPlace(String name) {
        String key = FoldedName.of(name);
        return isPlace(name) && places.getOrDefault(key, 0) >= persons.getOrDefault(key, 0);
    }
}
