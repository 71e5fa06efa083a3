package org.hearsay.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.text.Span;

/**
 * Joins what a sentence detector cut wrongly in news.
 *
 * <p>Three cases: an abbreviation inside a sentence ("Sen. | Lee", "J. | Smith", "the U.S. | team"), a closing mark left alone
 * (it belongs to the sentence before), and a reporting clause after a quotation that ends in a question or exclamation
 * ("“Why?” | he asked"). <b>Threads:</b> immutable.
 */
final class SentenceMender {
    private static final Set<String> TITLES = Set.of(
            "Mr.", "Mrs.", "Ms.", "Dr.", "Sen.", "Sens.", "Rep.", "Reps.", "Gov.", "Govs.", "Lt.", "Gen.", "Col.",
            "Maj.", "Capt.", "Sgt.", "Cpl.", "Adm.", "Cmdr.", "Rev.", "Hon.", "Prof.", "St.", "Fr.", "Sr.", "Messrs.",
            "Supt.", "Insp.", "Det.", "Brig.", "Amb.", "Atty.", "Del.", "No.", "vs.", "v.");
    private static final int LONGEST_TITLE = 16;
    private static final Pattern ACRONYM = Pattern.compile("(\\p{L}\\.){2,}");
    private static final String CLOSING = "”’»\"')]";

    List<Span> mend(String text, List<Span> spans) {
        List<Span> mended = new ArrayList<>();
        for (Span span : spans) {
            Span next = span.trim(text);
            int last = mended.size() - 1;
            if (last >= 0 && !next.isEmpty() && belongTogether(text, mended.get(last), next)) {
                mended.set(last, new Span(mended.get(last).start(), next.end()));
            } else if (!next.isEmpty()) {
                mended.add(next);
            }
        }
        return mended;
    }

    private static boolean belongTogether(String text, Span before, Span next) {
        return endsInTitle(text, before, next) || isMarksOnly(text, next) || isReportingClause(text, before, next);
    }

    private static boolean endsInTitle(String text, Span before, Span next) {
        if (text.charAt(before.end() - 1) != '.') {
            return false;
        }
        String word = lastWord(text, before);
        boolean goesOn = Character.isLowerCase(text.codePointAt(next.start()));
        return isInitial(word)
                || TITLES.contains(word)
                || (goesOn && ACRONYM.matcher(word).matches());
    }

    /** The word that a stretch ends in, with its full stop and without a mark before it. */
    private static String lastWord(String text, Span before) {
        int start = before.end() - 1;
        int limit = Math.max(before.start(), before.end() - LONGEST_TITLE);
        while (start > limit && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        while (start < before.end() - 1 && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        return text.substring(start, before.end());
    }

    /** Whether a word with its full stop is an abbreviation that may stand inside a sentence. */
    static boolean isAbbreviation(String word) {
        return isInitial(word) || TITLES.contains(word) || ACRONYM.matcher(word).matches();
    }

    private static boolean isInitial(String word) {
        return word.length() == 2 && Character.isUpperCase(word.charAt(0)) && word.charAt(0) != 'I';
    }

    private static boolean isMarksOnly(String text, Span next) {
        return next.in(text).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean isReportingClause(String text, Span before, Span next) {
        return CLOSING.indexOf(text.charAt(before.end() - 1)) >= 0
                && Character.isLowerCase(text.codePointAt(next.start()));
    }
}
