package org.hearsay.sentence;

import org.hearsay.text.Span;

/**
 * A word, a number or a single mark.
 *
 * <p><b>Threads:</b> immutable. <b>Source:</b> CoNLL-U word lines, reduced to what rules need.
 *
 * @param span where it stands; not empty, without white space
 * @param form the word as written
 * @param lower the word in lower case (root locale), for look-ups; a curly apostrophe stands as a straight one
 */
public record Token(Span span, String form, String lower) {
    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    /** Whether it is a word or number, not a mark. */
    public boolean isWord() {
        return Character.isLetterOrDigit(form.codePointAt(0));
    }

    /** Whether its first letter is a capital. */
    public boolean isCapitalised() {
        return Character.isUpperCase(form.codePointAt(0));
    }
}
