package org.hearsay.place;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a place's name is used for, by the words around it.
 *
 * <p><b>Threads:</b> immutable. <b>Source:</b> the kinds of Gritta et al. 2020, reduced to three.
 */
final class UseReader {
    private final PlaceWord.Lexicon lexicon;

    UseReader(PlaceWord.Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The use of a toponym. */
    PlaceUse read(String text, Toponym toponym) {
        return switch (toponym.form()) {
            case ADJECTIVE, EMBEDDED -> PlaceUse.MODIFIER;
            case PEOPLE -> PlaceUse.METONYMIC;
            case NAME -> ofName(text, toponym);
        };
    }

    private PlaceUse ofName(String text, Toponym toponym) {
        int end = toponym.span().end();
        String before = wordBefore(text, toponym.span().start());
        if (end < text.length()
                && text.charAt(end) == '-'
                && end + 1 < text.length()
                && Character.isLetter(text.charAt(end + 1))) {
            return PlaceUse.MODIFIER;
        }
        String after = wordAfter(text, end);
        if (before != null && lexicon.is(before, PlaceWord.LOCATIVE)) {
            return PlaceUse.LITERAL;
        }
        if (after == null) {
            return PlaceUse.LITERAL;
        }
        String lower = after.toLowerCase(Locale.ROOT);
        if (lexicon.is(lower, PlaceWord.ACTING)) {
            return PlaceUse.METONYMIC;
        }
        boolean noun = lexicon.is(lower, PlaceWord.MODIFIED) || lexicon.is(lower, PlaceWord.OFFICE);
        return noun ? PlaceUse.MODIFIER : PlaceUse.LITERAL;
    }

    private static @Nullable String wordAfter(String text, int end) {
        int from = end;
        if (from >= text.length() || text.charAt(from) != ' ') {
            return null;
        }
        from++;
        int to = from;
        while (to < text.length() && to - from < 30 && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return to == from ? null : text.substring(from, to);
    }

    private static @Nullable String wordBefore(String text, int start) {
        int to = start;
        if (to == 0 || text.charAt(to - 1) != ' ') {
            return null;
        }
        to--;
        int from = to;
        while (from > 0 && to - from < 30 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return from == to ? null : text.substring(from, to).toLowerCase(Locale.ROOT);
    }
}
