package org.hearsay.ledger;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into the words that both databases search by: letters and digits, small, without marks over them.
 *
 * <p>They are cut here, not in the databases, so that both find the same. <b>Threads:</b> stateless.
 */
final class Tokens {
    /** Longer ones are no words, and PostgreSQL takes none above two kilobytes. */
    private static final int LONGEST = 100;

    private Tokens() {}

    static List<String> of(@Nullable String text) {
        List<String> words = new ArrayList<>();
        if (text == null) {
            return words;
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder word = new StringBuilder();
        plain.codePoints().forEach(character -> {
            if (Character.isLetterOrDigit(character)) {
                word.appendCodePoint(character);
            } else if (Character.getType(character) != Character.NON_SPACING_MARK) {
                end(word, words);
            }
        });
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.length() > LONGEST ? word.substring(0, LONGEST) : word.toString());
            word.setLength(0);
        }
    }

    /** The word that stands for a property and its value. */
    static String tag(String property, String value) {
        return property + value.replace("_", "");
    }
}
