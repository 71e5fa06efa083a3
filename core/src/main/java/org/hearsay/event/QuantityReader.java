package org.hearsay.event;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.event.WordPhrases.Entry;
import org.hearsay.text.ListFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers of a sentence, in digits and words, with what bounds them: "at least 20", "between 10 and 15", "tens
 * of thousands". The room {@code time} reads numbers too, but there "nineteen ninety" is a year. <b>Threads:</b> immutable.
 */
final class QuantityReader {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,5}\\.\\d{1,4}");
    private static final Pattern RANGE = Pattern.compile("(\\d[\\d,]{0,10})[-–](\\d[\\d,]{0,10})");
    private static final List<String> TO = List.of("to", "-", "–", "or");
    private static final int LONGEST = 12;
    private static final long MOST = 9_999_999_999L;
    private final WordPhrases phrases = new WordPhrases(ListFile.lines(QuantityReader.class, "quantities.tsv").stream()
            .map(line -> line.split("\t"))
            .toList());

    /** The number that begins at a word, with the words before and after that bound it; null for none. */
    @Nullable
    Quantity at(Words words, int index) {
        int at = index;
        String bound = "exact";
        for (Entry entry = bound(words, at); entry != null; entry = bound(words, at)) {
            bound = entry.group().equals("exact") ? bound : entry.group();
            at += entry.size();
        }
        boolean price = phrases.at(words, at - 1, "before-none") != null;
        Quantity core = price ? null : core(words, at);
        if (core == null) {
            return null;
        }
        return followed(words, core.bounded(bound).between(index, core.to()));
    }

    /** The same number as words after it bound it: "50 or more". */
    private Quantity followed(Words words, Quantity quantity) {
        Entry after = phrases.at(words, quantity.to(), "least-after", "most-after", "about-after");
        if (after == null) {
            return quantity;
        }
        String bound = after.group().substring(0, after.group().indexOf('-'));
        return quantity.bounded(bound).between(quantity.from(), quantity.to() + after.size());
    }

    private @Nullable Entry bound(Words words, int at) {
        return phrases.at(words, at, "least", "most", "about", "nearly", "exact");
    }

    /** Whether a word tells a thing or measure that is no number of people: "kilometres". */
    boolean isUnit(Words words, int index) {
        return phrases.at(words, index, "unit") != null;
    }

    /** How many words at an index say that there is nobody; 0 for none. */
    int none(Words words, int index) {
        Entry entry = phrases.at(words, index, "none");
        return entry == null ? 0 : entry.size();
    }

    private @Nullable Quantity core(Words words, int at) {
        if (words.isTime(at)) {
            return null;
        }
        boolean between = words.lower(at).equals("between");
        if (between || words.lower(at).equals("from")) {
            return range(words, at, between ? "and" : "to");
        }
        Entry part = phrases.at(words, at, "part");
        Quantity shared = part == null ? null : shared(words, at, part);
        if (shared != null) {
            return shared;
        }
        Entry vague = phrases.at(words, at, "vague");
        if (vague != null) {
            return vague(words, at, vague);
        }
        Quantity number = number(words, at);
        return number == null ? null : ranged(words, number);
    }

    /** "Between 10 and 15", "from 10 to 15". */
    private @Nullable Quantity range(Words words, int at, String link) {
        Quantity first = number(words, at + 1);
        if (first == null || !words.lower(first.to()).equals(link)) {
            return null;
        }
        Quantity second = number(words, first.to() + 1);
        return second != null && second.low() >= first.low()
                ? new Quantity(first.low(), second.high(), at, second.to(), false)
                : null;
    }

    /** "10 to 15", "two or three"; in "2 to 3 million" both are millions. */
    private Quantity ranged(Words words, Quantity first) {
        Quantity second = TO.contains(words.lower(first.to())) ? number(words, first.to() + 1) : null;
        if (second == null || second.high() == null) {
            return first;
        }
        long big = big(words, second.to() - 1);
        long low = big > 1 && first.low() < big && second.low() >= first.low() * big ? first.low() * big : first.low();
        return second.low() > low ? new Quantity(low, second.high(), first.from(), second.to(), false) : first;
    }

    /** "A quarter of the 400": half a person counts as one. */
    private @Nullable Quantity shared(Words words, int at, Entry part) {
        int next = at + part.size();
        Quantity whole = number(words, next);
        if (whole == null && part.value().equals("1/2") && part.size() > 1) {
            return null;
        }
        String[] share = part.value().split("/");
        return whole == null
                ? null
                : Quantity.of(
                        Math.round((double) whole.low() * Long.parseLong(share[0]) / Long.parseLong(share[1])),
                        at,
                        whole.to());
    }

    /** "Dozens", "several hundred". */
    private Quantity vague(Words words, int at, Entry vague) {
        String[] ends = vague.value().split("-");
        long low = Long.parseLong(ends[0]);
        long high = Long.parseLong(ends[1]);
        int next = at + vague.size();
        long big = big(words, next);
        return big > 1
                ? new Quantity(low * big, high * big + (high == low ? 0 : big - 1), at, next + 1, true)
                : new Quantity(low, high, at, next, low != high);
    }

    private long big(Words words, int at) {
        Entry entry = phrases.at(words, at, "big");
        return entry == null ? 1 : Long.parseLong(entry.value());
    }

    private @Nullable Quantity number(Words words, int at) {
        if (words.isTime(at)) {
            return null;
        }
        String word = words.lower(at);
        if (RANGE.matcher(word).matches()) {
            return hyphened(at, word);
        }
        if (words.isNumber(at)) {
            return digits(words, at, word);
        }
        boolean half = word.equals("half") && words.lower(at + 1).equals("a");
        if (half) {
            long big = big(words, at + 2);
            return big > 1 ? Quantity.of(big / 2, at, at + 3) : null;
        }
        boolean article = word.equals("a") || word.equals("an");
        return article ? hundred(words, at) : spelled(words, at);
    }

    /** "10-15". */
    private static @Nullable Quantity hyphened(int at, String word) {
        Matcher range = RANGE.matcher(word);
        long low = range.matches() ? Long.parseLong(range.group(1).replace(",", "")) : 0;
        long high = range.matches() ? Long.parseLong(range.group(2).replace(",", "")) : 0;
        return low < high ? new Quantity(low, high, at, at + 1, false) : null;
    }

    private @Nullable Quantity digits(Words words, int at, String first) {
        StringBuilder digits = new StringBuilder(first);
        int next = at + 1;
        while (words.isInNumber(next) && digits.length() < LONGEST) {
            digits.append(',').append(words.lower(next + 1));
            next += 2;
        }
        long big = big(words, next);
        if (DECIMAL.matcher(digits).matches() && big >= 1000) {
            return Quantity.of(Math.round(Double.parseDouble(digits.toString()) * big), at, next + 1);
        }
        if (!DIGITS.matcher(digits).matches()) {
            return null;
        }
        long value = Long.parseLong(digits.toString().replace(",", "")) * big;
        return value > MOST ? null : Quantity.of(value, at, big > 1 ? next + 1 : next);
    }

    /** "A hundred", "a dozen". */
    private @Nullable Quantity hundred(Words words, int at) {
        long big = big(words, at + 1);
        return big > 1 ? Quantity.of(big, at, at + 2) : null;
    }

    private @Nullable Quantity spelled(Words words, int index) {
        Sum sum = new Sum();
        int at = index;
        while (at - index < LONGEST && !words.isTime(at) && sum.takes(words, at)) {
            at++;
        }
        boolean and = at > index && words.lower(at - 1).equals("and");
        int end = and ? at - 1 : at;
        return end == index || sum.value() > MOST ? null : Quantity.of(sum.value(), index, end);
    }

    /** The sum of the words of a number so far. */
    private final class Sum {
        private long thousands;
        private long rest;
        private boolean begun;
        private boolean hundreds;

        long value() {
            return thousands + rest;
        }

        boolean takes(Words words, int at) {
            String word = words.lower(at);
            if (word.equals("and")) {
                return hundreds && isNumber(words.lower(at + 1));
            }
            long big = big(words, at);
            boolean taken = big > 1 ? multiply(big) : add(word.split("-"));
            begun |= taken;
            return taken;
        }

        private boolean isNumber(String word) {
            int hyphen = word.indexOf('-');
            return unit(hyphen < 0 ? word : word.substring(0, hyphen)) != null;
        }

        private boolean multiply(long big) {
            if (!begun || value() > MOST) {
                return false;
            }
            rest = Math.max(1, rest) * big;
            hundreds = true;
            if (big >= 1000) {
                thousands += rest;
                rest = 0;
            }
            return true;
        }

        private boolean add(String[] parts) {
            long sum = 0;
            for (String part : parts) {
                Long number = unit(part);
                if (number == null || (sum > 0 && (sum % 10 != 0 || number > 9))) {
                    return false;
                }
                sum += number;
            }
            boolean fits =
                    parts.length > 0 && (!begun || (sum < 10 && rest % 10 == 0 && rest % 100 != 10) || rest % 100 == 0);
            rest += fits ? sum : 0;
            return fits;
        }
    }

    private @Nullable Long unit(String word) {
        Entry entry = phrases.word(word, "number");
        return entry == null ? null : Long.valueOf(entry.value());
    }
}
