package org.hearsay.reference;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes two spellings of one name equal: capitals, accents, full stops, the article before it and the owner's "'s" fall.
 *
 * <p><b>Threads:</b> thread-safe.
 */
final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DOTS = Pattern.compile("[.,]");
    private static final Pattern OWNER = Pattern.compile("['’][sS]$");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Folding() {}

    /** A name's words, folded and divided by single blanks. */
    static String name(String words) {
        return String.join(" ", words(words));
    }

    /** A name's folded words, without the article before the first. */
    static List<String> words(String words) {
        List<String> folded = BLANKS.splitAsStream(words.strip())
                .map(Folding::word)
                .filter(word -> !word.isEmpty())
                .toList();
        boolean article = folded.size() > 1 && folded.get(0).equals("the");
        return article ? folded.subList(1, folded.size()) : folded;
    }

    private static String word(String word) {
        String plain = withoutOwner(word).replace('’', '\'').toLowerCase(Locale.ROOT);
        String bare =
                MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
        return DOTS.matcher(bare).replaceAll("");
    }

    /** A word without the "'s" of an owner. */
    static String withoutOwner(String word) {
        if (OWNER.matcher(word).find()) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("'") || word.endsWith("’") ? word.substring(0, word.length() - 1) : word;
    }

    /** Whether a word has capitals only, two or more, perhaps with full stops. */
    static boolean isAcronym(String word) {
        String letters = DOTS.matcher(word).replaceAll("");
        return letters.length() > 1 && letters.chars().allMatch(Character::isUpperCase);
    }
}
