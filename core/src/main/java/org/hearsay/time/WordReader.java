package org.hearsay.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;

/** Cuts a paragraph into words of time: runs of letters, numbers in their many forms, and single marks. */
final class WordReader {
    // possessive and bounded throughout, so that no text makes it go back
    private static final Pattern NUMBER = Pattern.compile(
            "(?<instant>[12]\\d{3}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)"
                    + "|(?<iso>[12]\\d{3}-[01]\\d-[0-3]\\d)"
                    + "|(?<slashed>\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d\\d))"
                    + "|(?<clock>[0-2]?\\d:[0-5]\\d(?::[0-5]\\d)?)"
                    + "|(?<grouped>\\d{1,3}(?:,\\d{3}){1,4})"
                    + "|(?<fraction>\\d{1,2}/\\d{1,2})"
                    + "|(?<decimal>\\d{1,6}\\.\\d{1,6})"
                    + "|(?<plain>\\d++)");
    private static final Pattern ORDINAL_ENDING =
            Pattern.compile("(?:st|nd|rd|th)(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);
    private static final int LAST_DAY = 31;
    private static final int LAST_HOUR = 24;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;

    private final TimeLexicon lexicon;

    WordReader(TimeLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The words of a stretch of a text, in order. */
    List<Word> read(String text, Span stretch) {
        Run run = new Run(text, stretch);
        while (run.at < stretch.end()) {
            run.take(text.charAt(run.at));
        }
        return NumberReader.merged(run.words);
    }

    /** One pass over a stretch. */
    private final class Run {
        private final String text;
        private final int end;
        private final Matcher number;
        private final List<Word> words = new ArrayList<>();
        private int at;
        private int lastEnd;

        Run(String text, Span stretch) {
            this.text = text;
            this.end = stretch.end();
            this.number = NUMBER.matcher(text).region(stretch.start(), stretch.end());
            this.at = stretch.start();
            this.lastEnd = -1;
        }

        private void add(int to, Map<String, String> senses) {
            String form = text.substring(at, to);
            String lower = form.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
            boolean capital = Character.isUpperCase(form.charAt(0));
            words.add(new Word(at, to, lower, capital, at == lastEnd, senses));
            at = to;
            lastEnd = to;
        }

        void take(char letter) {
            if (Character.isWhitespace(letter) || letter == '\u00a0') {
                at++;
            } else if (letter >= '0' && letter <= '9') {
                number();
            } else if (Character.isLetter(letter)) {
                letters();
            } else {
                mark(letter);
            }
        }

        private void letters() {
            int to = at;
            while (to < end && Character.isLetter(text.charAt(to))) {
                to++;
            }
            to = withDots(to);
            String lower = text.substring(at, to).toLowerCase(Locale.ROOT);
            Map<String, String> senses = lexicon.senses(lower);
            boolean dot = to < end && text.charAt(to) == '.' && !lower.contains(".");
            Map<String, String> dotted = dot ? lexicon.senses(lower + ".") : Map.of();
            if (!dotted.isEmpty()) {
                add(to + 1, dotted);
                return;
            }
            add(to, Character.isLowerCase(text.charAt(at)) ? withoutNames(senses) : senses);
        }

        /** {@code a.m.} and {@code U.S.} are one word. */
        private int withDots(int to) {
            int reach = to;
            while (reach - at <= 8
                    && (reach - at == 1 || reach > to)
                    && reach + 1 < end
                    && text.charAt(reach) == '.'
                    && Character.isLetter(text.charAt(reach + 1))
                    && (reach + 2 >= end || !Character.isLetterOrDigit(text.charAt(reach + 2)))) {
                reach += 2;
            }
            return reach > to && reach < end && text.charAt(reach) == '.' ? reach + 1 : reach;
        }

        private void mark(char letter) {
            boolean hyphen =
                    (letter == '-' || letter == '\u2010' || letter == '\u2011') && at == lastEnd && at + 1 < end;
            if (hyphen && joins(at - 1, at + 1)) {
                at++;
                lastEnd = -1;
            } else if (letter == '-' || letter == '\u2013' || letter == '\u2014') {
                words.add(new Word(at, at + 1, "-", false, at == lastEnd, Map.of()));
                at++;
                lastEnd = at;
            } else {
                int to = Math.min(end, at + Character.charCount(text.codePointAt(at)));
                add(to, lexicon.senses(text.substring(at, to)));
            }
        }

        private boolean joins(int before, int after) {
            char left = text.charAt(before);
            char right = text.charAt(after);
            return Character.isLetterOrDigit(left)
                    && Character.isLetterOrDigit(right)
                    && !(Character.isDigit(left) && Character.isDigit(right));
        }

        private void number() {
            number.region(at, end);
            if (!number.lookingAt()) {
                throw new IllegalStateException("a digit that starts no number at " + at);
            }
            int to = number.end();
            // a fuller form must not be the head of a longer number
            boolean cut = to < end && Character.isDigit(text.charAt(to));
            if (cut || number.group("plain") != null) {
                plain(endOfDigits());
            } else {
                add(to, formed());
            }
        }

        private int endOfDigits() {
            int to = at;
            while (to < end && text.charAt(to) >= '0' && text.charAt(to) <= '9') {
                to++;
            }
            return to;
        }

        private Map<String, String> formed() {
            for (String form : List.of("instant", "iso", "slashed", "clock")) {
                if (number.group(form) != null) {
                    return Map.of(form, number.group(form));
                }
            }
            if (number.group("grouped") != null) {
                return Map.of("number", number.group("grouped").replace(",", ""));
            }
            return number.group("decimal") != null
                    ? Map.of("decimal", number.group("decimal"), "number", number.group("decimal"))
                    : Map.of("fraction", number.group("fraction"));
        }

        private void plain(int to) {
            String digits = text.substring(at, to);
            Matcher ordinal = ORDINAL_ENDING.matcher(text).region(to, end);
            ordinal.useTransparentBounds(true);
            if (digits.length() <= 2 && ordinal.lookingAt()) {
                int value = Integer.parseInt(digits);
                Map<String, String> senses = new HashMap<>();
                if (value >= 1) {
                    senses.put("ordinal", Integer.toString(value));
                }
                if (value >= 1 && value <= LAST_DAY) {
                    senses.put("dayth", Integer.toString(value));
                }
                add(ordinal.end(), senses);
            } else {
                add(to, digits(digits));
            }
        }

        private static Map<String, String> digits(String digits) {
            if (digits.length() > 7) {
                return Map.of();
            }
            int value = Integer.parseInt(digits);
            Map<String, String> senses = new HashMap<>(Map.of("number", Integer.toString(value)));
            if (digits.length() <= 2) {
                two(digits, value, senses);
            } else if (digits.length() == 4) {
                four(digits, value, senses);
            }
            return senses;
        }

        private static void two(String digits, int value, Map<String, String> senses) {
            if (value >= 1 && value <= LAST_DAY) {
                senses.put("day", Integer.toString(value));
            }
            if (value <= LAST_HOUR) {
                senses.put("hour", Integer.toString(value));
            }
            if (digits.length() == 2) {
                senses.put("two", digits);
            }
        }

        private static void four(String digits, int value, Map<String, String> senses) {
            if (value >= FIRST_YEAR && value <= LAST_YEAR) {
                senses.put("year", digits);
                if (value % 10 == 0) {
                    senses.put("tens4", digits.substring(0, 3));
                }
            }
            if (value / 100 < 24 && value % 100 < 60) {
                senses.put("hhmm", digits.substring(0, 2) + ":" + digits.substring(2));
            }
        }

        private Map<String, String> withoutNames(Map<String, String> senses) {
            if (!senses.containsKey("maymonth") && !senses.containsKey("mayday")) {
                return senses;
            }
            Map<String, String> rest = new HashMap<>(senses);
            rest.keySet().removeIf(sense -> sense.equals("maymonth") || sense.equals("mayday"));
            return rest;
        }
    }
}
