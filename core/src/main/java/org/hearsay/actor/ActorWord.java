package org.hearsay.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a phrase, or a mark that divides it.
 *
 * @param text as written, without "'s"
 * @param key small letters without accents, points and apostrophes; empty for a mark
 * @param joined whether a hyphen joins it to the word before
 * @param owns whether "'s" or an apostrophe followed
 * @param start where it begins in the phrase, in UTF-16 units
 * @param end where it ends, with what followed of it
 */
record ActorWord(String text, String key, boolean joined, boolean owns, int start, int end) {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}&][\\p{L}\\p{M}\\p{N}.&+/'’ʼ]*|[,;:()\\[\\]–—]|['’]s?");
    private static final Pattern OWNING = Pattern.compile("['’](?:s|S)?$");
    private static final Map<String, String> LETTERS =
            Map.of("ł", "l", "ø", "o", "đ", "d", "ı", "i", "ß", "ss", "æ", "ae", "œ", "oe", "ə", "a");

    /** The words of a phrase. */
    static List<ActorWord> of(String phrase) {
        List<ActorWord> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(phrase);
        while (matcher.find()) {
            String text = matcher.group();
            if (OWNING.matcher(text).replaceFirst("").isEmpty()) {
                own(words, matcher.end());
            } else {
                words.add(word(phrase, text, matcher.start()));
            }
        }
        return words;
    }

    private static void own(List<ActorWord> words, int end) {
        if (!words.isEmpty()) {
            ActorWord last = words.remove(words.size() - 1);
            words.add(new ActorWord(last.text, last.key, last.joined, true, last.start, end));
        }
    }

    private static ActorWord word(String phrase, String text, int start) {
        String bare = OWNING.matcher(text).replaceFirst("");
        boolean owns = bare.length() < text.length();
        boolean joined = start > 0 && "-‑".indexOf(phrase.charAt(start - 1)) >= 0;
        return new ActorWord(bare, fold(bare), joined, owns, start, start + text.length());
    }

    private static String fold(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        String plain = small.chars().allMatch(c -> c < 0x80)
                ? small
                : Normalizer.normalize(small, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        for (Map.Entry<String, String> letter :
                plain.chars().allMatch(c -> c < 0x80) ? Map.<String, String>of().entrySet() : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return plain.replaceAll("[^\\p{L}\\p{N}&+/]", "");
    }

    /** Whether it is no word but a mark that divides. */
    boolean divides() {
        return key.isEmpty();
    }

    /** Whether it begins with a capital letter or a digit. */
    boolean isCapital() {
        int first = text.codePointAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first);
    }

    /** The letters as written, without points. */
    String letters() {
        return text.replace(".", "");
    }

    /**
     * The key under which names of persons from other scripts meet however they are spelled in Latin letters: "Mohammed" and
     * "Mohamad", "Rouhani" and "Ruhani".
     */
    String spelling() {
        String plain = key.replace("ou", "u")
                .replace("oo", "u")
                .replace("ee", "i")
                .replace("ie", "i")
                .replace("ei", "i")
                .replace("ai", "i")
                .replace("kh", "k")
                .replace("gh", "g")
                .replace("ph", "f")
                .replace('y', 'i')
                .replace('q', 'k')
                .replace('w', 'v')
                .replaceAll("(.)\\1+", "$1");
        return plain.matches("m[ou]ham[aei]d") ? "mohamed" : plain.matches("[ae]l") ? "al" : plain;
    }
}
