package org.hearsay.eval;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Compares words of a text with strings of a template, as people would. <b>Threads:</b> stateless. */
final class FoundWords {
    private static final Set<String> SMALL = Set.of("the", "a", "an", "of", "and", "in", "s");

    private FoundWords() {}

    /** Whether one holds all telling words of the other side by side, or both end with the same word. */
    static boolean agree(String one, String other) {
        List<String> first = words(one);
        List<String> second = words(other);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        boolean sameHead = first.get(first.size() - 1).equals(second.get(second.size() - 1));
        return sameHead || holds(first, second) || holds(second, first);
    }

    private static boolean holds(List<String> all, List<String> part) {
        for (int i = 0; i + part.size() <= all.size(); i++) {
            if (all.subList(i, i + part.size()).equals(part)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .toList();
    }
}
