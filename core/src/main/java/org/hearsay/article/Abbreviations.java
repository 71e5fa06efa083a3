package org.hearsay.article;

import java.util.Locale;
import java.util.Set;

/** Short words after which a full stop ends no sentence. */
final class Abbreviations {
    private static final Set<String> WORDS = Set.of(
            "mr", "mrs", "ms", "dr", "st", "gen", "gov", "sen", "rep", "lt", "col", "sgt", "capt", "maj", "prof", "rev",
            "hon", "jr", "sr", "vs", "ph", "www", "no", "op", "ed", "eds", "vol", "fig", "inc", "ltd", "corp", "bros");

    private Abbreviations() {}

    static boolean has(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT));
    }
}
