package org.hearsay.place;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Phrases that hold the name of a place and mean none: {@code phrases.tsv}. <b>Threads:</b> immutable. */
final class SilentPhrases {
    private static final int LONGEST = 5;
    private final Set<String> phrases = new HashSet<>();
    private final Set<String> firstWords = new HashSet<>();

    private SilentPhrases() {}

    /** Reads the phrases from the class path. */
    static SilentPhrases load() {
        SilentPhrases silent = new SilentPhrases();
        for (List<String> row : Table.rows("phrases.tsv", 1)) {
            silent.phrases.add(row.get(0));
            silent.firstWords.add(row.get(0).substring(0, row.get(0).indexOf(' ')));
        }
        return silent;
    }

    /** How many words the longest phrase has that begins at a word; 0 when none does. */
    int lengthAt(List<Word> words, int at) {
        String phrase = words.get(at).form().toLowerCase(Locale.ROOT);
        if (!firstWords.contains(phrase)) {
            return 0;
        }
        int longest = 0;
        for (int to = at + 1; to < Math.min(words.size(), at + LONGEST); to++) {
            phrase += " " + words.get(to).form().toLowerCase(Locale.ROOT);
            if (phrases.contains(phrase)) {
                longest = to + 1 - at;
            }
        }
        return longest;
    }
}
