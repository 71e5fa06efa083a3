package org.hearsay.place;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.sentence.Sentence;
import org.hearsay.sentence.Token;
import org.hearsay.text.Span;

/**
 * A token, or what a hyphen or slash leaves of one, without an owner's "'s": "Vale-based" is two.
 *
 * @param start where it stands in the text
 * @param end where it ends
 * @param form its letters
 */
record Word(int start, int end, String form) {
    Span span() {
        return new Span(start, end);
    }

    boolean isCapital() {
        return Character.isUpperCase(form.codePointAt(0));
    }

    /** The words of a sentence in order, without marks. */
    static List<Word> of(Sentence sentence) {
        List<Word> words = new ArrayList<>(sentence.tokens().size());
        for (Token token : sentence.tokens()) {
            if (token.isWord()) {
                add(words, token);
            }
        }
        return words;
    }

    private static void add(List<Word> words, Token token) {
        String form = withoutOwner(token.form());
        int from = 0;
        for (int at = 0; at <= form.length(); at++) {
            if (at == form.length() || isDivider(form.charAt(at))) {
                if (at > from) {
                    words.add(new Word(token.start() + from, token.start() + at, form.substring(from, at)));
                }
                from = at + 1;
            }
        }
    }

    private static boolean isDivider(char c) {
        return c == '-' || c == '/' || c == '–' || c == '—';
    }

    private static String withoutOwner(String form) {
        int end = form.length();
        if (end > 2
                && (form.charAt(end - 1) == 's' || form.charAt(end - 1) == 'S')
                && isApostrophe(form.charAt(end - 2))) {
            return form.substring(0, end - 2);
        }
        return end > 1 && isApostrophe(form.charAt(end - 1)) ? form.substring(0, end - 1) : form;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }
}
