package org.hearsay.place;

import java.util.Locale;

/**
 * Tells what a place's name is used for, by the words around it.
 *
 * <p><b>Threads:</b> immutable. <b>Source:</b> the kinds of Gritta et al. 2020, reduced to three.
 */
final class UseReader {
    private static final int LONGEST_WORD = 30;
    /** "in the besieged eastern Vale": so many words may stand before the name that belong to it. */
    private static final int MOST_DESCRIBING = 3;

    private static final int LONGEST_SHORT_NAME = 4;

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
        if (isHyphen(text, end)) {
            return PlaceUse.MODIFIER;
        }
        int at = toponym.span().start();
        String next = wordAfter(text, end);
        String before = wordBefore(text, at);
        if (modifies(before, next, toponym)) {
            return PlaceUse.MODIFIER;
        }
        for (int i = 0; i < MOST_DESCRIBING && lexicon.is(before, PlaceWord.DESCRIBING); i++) {
            at -= before.length() + 1;
            before = wordBefore(text, at);
        }
        if (lexicon.is(before, PlaceWord.LOCATIVE)) {
            return PlaceUse.LITERAL;
        }
        return lexicon.is(before, PlaceWord.TOWARDS) || acts(text, end, next, toponym)
                ? PlaceUse.METONYMIC
                : PlaceUse.LITERAL;
    }

    private static boolean isHyphen(String text, int end) {
        return end + 1 < text.length() && text.charAt(end) == '-' && Character.isLetter(text.charAt(end + 1));
    }

    /** "The Vale office", "a Vale mother", "US airlines". */
    private boolean modifies(String before, String next, Toponym toponym) {
        if (lexicon.is(next, PlaceWord.MODIFIED) || lexicon.is(next, PlaceWord.OFFICE)) {
            return true;
        }
        boolean article = before.equals("a") || before.equals("an") || (before.equals("the") && !isRegion(toponym));
        return (article || isShort(toponym.name()))
                && !next.isEmpty()
                && !isFunction(next)
                && !lexicon.is(next, PlaceWord.ACTING);
    }

    /** Regions take an article themselves: "the Vale Strip". */
    private static boolean isRegion(Toponym toponym) {
        return toponym.places().stream().anyMatch(place -> place.feature() == Feature.REGION);
    }

    /** Names such as "US", which stand before nouns more than for themselves. */
    private static boolean isShort(String name) {
        return name.length() <= LONGEST_SHORT_NAME && name.chars().noneMatch(Character::isLowerCase);
    }

    private boolean isFunction(String word) {
        return lexicon.is(word, PlaceWord.FUNCTION)
                || lexicon.is(word, PlaceWord.AUXILIARY)
                || word.endsWith("ed")
                || word.endsWith("ly");
    }

    private boolean acts(String text, int end, String next, Toponym toponym) {
        String verb = lexicon.is(next, PlaceWord.ADVERB) ? wordAfter(text, end + 1 + next.length()) : next;
        return lexicon.is(verb, PlaceWord.ACTING) || (lexicon.is(verb, PlaceWord.AUXILIARY) && isPower(toponym));
    }

    /** Whether it may mean a country or a capital, which act more often than they are looked at. */
    private static boolean isPower(Toponym toponym) {
        return toponym.places().stream()
                .anyMatch(place -> !place.alternate()
                        && (place.feature() == Feature.COUNTRY || place.feature() == Feature.CAPITAL));
    }

    /** The word in small letters right behind a blank; empty when there is none, or it has a capital. */
    private static String wordAfter(String text, int end) {
        int from = end + 1;
        if (from >= text.length() || text.charAt(end) != ' ') {
            return "";
        }
        int to = from;
        while (to < text.length() && to - from < LONGEST_WORD && Character.isLetter(text.charAt(to))) {
            to++;
        }
        String word = text.substring(from, to);
        return word.toLowerCase(Locale.ROOT).equals(word) ? word : "";
    }

    /** The word right before, in small letters; empty when there is none. */
    private static String wordBefore(String text, int start) {
        int to = start - 1;
        if (to < 0 || text.charAt(to) != ' ') {
            return "";
        }
        int from = to;
        while (from > 0 && to - from < LONGEST_WORD && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }
}
