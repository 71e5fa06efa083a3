package org.hearsay.event;

import java.util.LinkedHashSet;
import java.util.Set;

/** Makes the regular forms of English verbs and nouns; a form too many does no harm. */
final class Inflection {
    private Inflection() {}

    static String present(String lemma) {
        return plural(lemma);
    }

    static Set<String> past(String lemma) {
        return suffixed(lemma, "ed");
    }

    static Set<String> gerund(String lemma) {
        return suffixed(lemma, "ing");
    }

    static String plural(String noun) {
        if (noun.endsWith("y") && !isVowel(noun, noun.length() - 2)) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        boolean hissing = noun.endsWith("s")
                || noun.endsWith("x")
                || noun.endsWith("z")
                || noun.endsWith("ch")
                || noun.endsWith("sh")
                || noun.endsWith("do")
                || noun.endsWith("go")
                || noun.endsWith("to");
        return noun + (hissing ? "es" : "s");
    }

    private static Set<String> suffixed(String lemma, String suffix) {
        Set<String> forms = new LinkedHashSet<>();
        String stem = lemma.substring(0, lemma.length() - 1);
        if (lemma.endsWith("ie") && suffix.equals("ing")) {
            forms.add(lemma.substring(0, lemma.length() - 2) + "ying");
        } else if (lemma.endsWith("e") && !lemma.endsWith("ee")) {
            forms.add(stem + suffix);
        } else if (lemma.endsWith("ee") && suffix.equals("ed")) {
            forms.add(lemma + "d");
        } else if (lemma.endsWith("y") && !isVowel(lemma, lemma.length() - 2) && suffix.equals("ed")) {
            forms.add(stem + "ied");
        } else {
            forms.add(lemma + suffix);
            if (doubles(lemma)) {
                forms.add(lemma + lemma.charAt(lemma.length() - 1) + suffix);
            }
        }
        return forms;
    }

    /** Whether a word ends in one consonant after one vowel, so that the consonant may be doubled: "banned". */
    private static boolean doubles(String lemma) {
        int last = lemma.length() - 1;
        return last >= 2
                && "bdgklmnprt".indexOf(lemma.charAt(last)) >= 0
                && isVowel(lemma, last - 1)
                && !isVowel(lemma, last - 2);
    }

    private static boolean isVowel(String word, int index) {
        return index >= 0 && "aeiou".indexOf(word.charAt(index)) >= 0;
    }
}
