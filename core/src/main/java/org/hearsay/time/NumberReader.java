package org.hearsay.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts numbers in words together: {@code twenty-five}, {@code a hundred}, {@code nineteen ninety-six}. */
final class NumberReader {
    private static final int LAST_DAY = 31;
    private static final int LAST_HOUR = 12;

    private NumberReader() {}

    /** The words, those of one number put together into one word. */
    static List<Word> merged(List<Word> words) {
        List<Word> merged = new ArrayList<>(words.size());
        int at = 0;
        while (at < words.size()) {
            Reading number = number(words, at);
            if (number == null) {
                merged.add(words.get(at));
                at++;
            } else {
                merged.add(join(words.get(at), words.get(number.next - 1), number.senses));
                at = number.next;
            }
        }
        return merged;
    }

    private static @Nullable Reading number(List<Word> words, int at) {
        Word first = words.get(at);
        if (first.is("number")) {
            return digits(words, at);
        }
        if (!first.is("small") && !first.is("tens") && !(first.is("one") && sense(words, at + 1, "big") > 0)) {
            return null;
        }
        Reading year = year(words, at);
        return year != null ? year : spelled(words, at);
    }

    /** A number in digits, with the half or the "million" after it. */
    private static @Nullable Reading digits(List<Word> words, int at) {
        String digits = words.get(at).value("number");
        if (at + 1 < words.size() && "1/2".equals(words.get(at + 1).value("fraction"))) {
            return new Reading(at + 2, Map.of("number", digits + ".5"));
        }
        int big = sense(words, at + 1, "big");
        if (big <= 0 || digits == null) {
            return null;
        }
        return new Reading(at + 2, Map.of("number", Long.toString(Math.round(Double.parseDouble(digits) * big))));
    }

    /** {@code nineteen ninety-six}, {@code eighteen twelve}. */
    private static @Nullable Reading year(List<Word> words, int at) {
        int century = Math.max(sense(words, at, "small"), sense(words, at, "tens"));
        if (century < 13 || century > 20) {
            return null;
        }
        int tens = sense(words, at + 1, "tens");
        int small = sense(words, at + (tens > 0 ? 2 : 1), "small");
        if (tens <= 0) {
            return small < 10 ? null : yearOf(century * 100 + small, at + 2);
        }
        boolean both = small > 0 && small < 10;
        return yearOf(century * 100 + tens + (both ? small : 0), at + (both ? 3 : 2));
    }

    private static Reading yearOf(int year, int next) {
        return new Reading(next, Map.of("year", Integer.toString(year), "number", Integer.toString(year)));
    }

    private static Reading spelled(List<Word> words, int at) {
        Sum sum = new Sum();
        int next = at;
        while (next < words.size() && sum.takes(words, next, next == at)) {
            next++;
        }
        int ordinal = sense(words, next, "ordinal");
        if (sense(words, next - 1, "tens") > 0 && ordinal > 0 && ordinal < 10) {
            return new Reading(next + 1, ordinal(sum.value() + ordinal));
        }
        return new Reading(next, cardinal(sum.value(), next - at > 1));
    }

    private static Map<String, String> ordinal(long value) {
        Map<String, String> senses = new HashMap<>(Map.of("ordinal", Long.toString(value)));
        if (value <= LAST_DAY) {
            senses.put("dayth", Long.toString(value));
        }
        return senses;
    }

    private static Map<String, String> cardinal(long value, boolean severalWords) {
        Map<String, String> senses = new HashMap<>(Map.of("number", Long.toString(value)));
        if (value >= 1 && value <= LAST_HOUR) {
            senses.put("hour", Long.toString(value));
        }
        if (severalWords && value >= 1900 && value < 2100) {
            senses.put("year", Long.toString(value));
        }
        return senses;
    }

    /** A word's number in a class; -1 when the word is not of the class, or there is none. */
    private static int sense(List<Word> words, int at, String sense) {
        String value = at < words.size() ? words.get(at).value(sense) : null;
        return value == null ? -1 : Integer.parseInt(value);
    }

    private static Word join(Word first, Word last, Map<String, String> senses) {
        return new Word(
                first.start(),
                last.end(),
                first.equals(last) ? first.lower() : "#",
                first.capital(),
                first.glued(),
                senses);
    }

    /**
     * A number read.
     *
     * @param next the place after its last word
     * @param senses the classes of the word it becomes
     */
    private record Reading(int next, Map<String, String> senses) {}

    /** The sum of the words of a number so far. */
    private static final class Sum {
        private static final long MOST = 1_000_000;
        private long thousands;
        private long rest;

        long value() {
            return thousands + rest;
        }

        /** Adds a word, where it can go on the number. */
        boolean takes(List<Word> words, int at, boolean first) {
            int small = sense(words, at, "small");
            int tens = sense(words, at, "tens");
            if (small >= 0 || tens >= 0) {
                return add(small, tens, first);
            }
            int big = sense(words, at, "big");
            if (big < 0 || value() > MOST) {
                return first && words.get(at).is("one");
            }
            rest = Math.max(1, rest) * big;
            if (big >= 1000) {
                thousands += rest;
                rest = 0;
            }
            return true;
        }

        private boolean add(int small, int tens, boolean first) {
            boolean fits = first || rest % (small >= 0 ? 10 : 100) == 0;
            if (fits) {
                rest += Math.max(small, tens);
            }
            return fits;
        }
    }
}
