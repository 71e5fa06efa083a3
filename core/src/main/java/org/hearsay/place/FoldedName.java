package org.hearsay.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * The key under which a name is looked up: its letters and digits in lower case and without accents, so that "Río Cuarto",
 * "Rio-Cuarto" and "RIO CUARTO" meet.
 *
 * <p><b>Source:</b> {@code fold} in {@code gazetteer/make.py}, which has made the keys of the gazetteer; a test holds the two
 * together.
 */
final class FoldedName {
    /** No name of the gazetteer has a longer key. */
    static final int LONGEST = 60;

    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('ẞ', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('Æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('Œ', "oe"),
            Map.entry('ø', "o"),
            Map.entry('Ø', "o"),
            Map.entry('đ', "d"),
            Map.entry('Đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('Ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('Þ', "th"),
            Map.entry('ł', "l"),
            Map.entry('Ł', "l"),
            Map.entry('ı', "i"),
            Map.entry('ħ', "h"),
            Map.entry('Ħ', "h"),
            Map.entry('ə', "a"),
            Map.entry('Ə', "a"),
            Map.entry('ŋ', "n"),
            Map.entry('Ŋ', "n"));

    private static final Map<String, String> FIRST_WORDS = Map.of(
            "st.", "saint", "st", "saint", "ste.", "saint", "ste", "saint", "mt.", "mount", "mt", "mount", "ft.",
            "fort", "ft", "fort");

    private FoldedName() {}

    /** The key of a name; empty when it is in no Latin script, too long, or has no letters. */
    static String of(String name) {
        if (name.length() > 3 * LONGEST) {
            return "";
        }
        int blank = name.indexOf(' ');
        String first =
                blank < 0 ? null : FIRST_WORDS.get(name.substring(0, blank).toLowerCase(Locale.ROOT));
        String key = first == null ? letters(name) : first + letters(name.substring(blank));
        return key.length() > LONGEST ? "" : key;
    }

    private static String letters(String name) {
        StringBuilder plain = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            String letters = c < 0x80 ? null : LETTERS.get(c);
            if (letters == null) {
                plain.append(c);
            } else {
                plain.append(letters);
            }
        }
        return isAscii(plain) ? key(plain) : key(Normalizer.normalize(plain, Normalizer.Form.NFD));
    }

    private static boolean isAscii(CharSequence text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static String key(CharSequence plain) {
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                key.append(c);
            } else if (c >= 'A' && c <= 'Z') {
                key.append((char) (c + 'a' - 'A'));
            } else if (c >= 0x80 && isForeign(c)) {
                return "";
            }
        }
        return key.toString();
    }

    private static boolean isForeign(char c) {
        return Character.isSurrogate(c)
                || (Character.isLetterOrDigit(c) && Character.getType(c) != Character.MODIFIER_LETTER);
    }
}
