package org.hearsay.time;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A word, a number or a mark, cut finer than a token: {@code late-July} is two words, {@code 10:35} is one.
 *
 * @param start where it starts in the text
 * @param end where it ends
 * @param lower the word in small letters
 * @param capital whether its first letter is a capital
 * @param glued whether it follows the word before without a blank or a hyphen between
 * @param senses its classes with the value it has in each
 */
record Word(int start, int end, String lower, boolean capital, boolean glued, Map<String, String> senses) {
    boolean is(String sense) {
        return senses.containsKey(sense);
    }

    @Nullable
    String value(String sense) {
        return senses.get(sense);
    }

    boolean isLetterOrDigit() {
        return Character.isLetterOrDigit(lower.charAt(0));
    }
}
