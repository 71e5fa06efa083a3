package org.hearsay.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date of publication as pages write it.
 *
 * <p><b>Shape:</b> words in, an ISO 8601 date out, or an instant with its offset where the words have one; nothing when
 * they hold no full date. The first date in the words counts. <b>Threads:</b> thread-safe.
 */
final class DateReader {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** Longer words are no date line; it bounds the time of the patterns. */
    private static final int LONGEST = 400;

    private static final Pattern INSTANT =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d(?::\\d\\d)?)(?:[.,]\\d{1,9})?"
                    + " ?(Z|UTC|GMT|[+-]\\d\\d(?::?\\d\\d)?)(?![\\d:])");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![\\d.])(\\d{4})(?:[-./]| ?年 ?)(\\d{1,2})(?:[-./]| ?月 ?)(\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:T\\d{4,6}Z?)?(?!\\d)");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<![\\d.:])(\\d{1,2}) ?[-./] ?(\\d{1,2}) ?[-./] ?(\\d{4})(?!\\d)");
    private static final Pattern YEAR_SHORT =
            Pattern.compile("(?<![\\d.:/-])(\\d{1,2})([./-])(\\d{1,2})\\2(\\d\\d)(?![\\d.:/-])");
    private static final String LINK = "(?:[\\s.,،\\-/]|de|del|of|di|في){0,6}+";
    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª|a|ra|-?[гй]o)?" + LINK
                    + "([\\p{L}\\p{M}]{2,20}(?: [\\p{L}\\p{M}]{3,12})?)(?: ?/ ?[\\p{L}\\p{M}]{3,12})?" + LINK
                    + "(\\d{4})(?!\\d)");
    private static final Pattern MONTH_DAY_YEAR = Pattern.compile(
            "(?<![\\p{L}\\p{M}])([\\p{L}\\p{M}]{3,20})[\\s.]{1,3}(\\d{1,2})(?:st|nd|rd|th)?[\\s,.]{1,4}(?:\\d{1,2}:\\d\\d\\s)?(\\d{4})(?!\\d)");
    private static final Pattern YEAR_MONTH_DAY = Pattern.compile(
            "(?<!\\d)(\\d{4})[.,]?\\s{1,2}(?:m\\.\\s)?([\\p{L}\\p{M}]{3,20})[.]?\\s{1,2}(\\d{1,2})(?!\\d)");

    private final MonthNames months = new MonthNames();

    /** Reads the first date; absent when there is none. */
    @Nullable
    String read(String words, @Nullable String language) {
        if (words.length() < 6 || words.length() > LONGEST) {
            return null;
        }
        String plain = latinDigits(words.strip());
        String instant = instant(plain);
        if (instant != null) {
            return instant;
        }
        LocalDate date = numeric(plain, language);
        if (date == null) {
            date = named(plain, language);
        }
        return date == null ? null : date.toString();
    }

    /** The first date in the first words that hold one; absent when none do. */
    @Nullable
    String first(List<@Nullable String> candidates, @Nullable String language) {
        for (String candidate : candidates) {
            String date = candidate == null ? null : read(candidate, language);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private static String latinDigits(String words) {
        StringBuilder made = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char character = words.charAt(i);
            int digit = character > 127 ? Character.digit(character, 10) : -1;
            made.append(digit >= 0 ? (char) ('0' + digit) : character == '\u00A0' ? ' ' : character);
        }
        return made.toString();
    }

    private static @Nullable String instant(String words) {
        Matcher matcher = INSTANT.matcher(words);
        if (!matcher.find()) {
            return null;
        }
        String zone = matcher.group(3);
        String offset = Character.isLetter(zone.charAt(0)) ? "Z" : zone;
        if (offset.length() == 3) {
            offset += ":00";
        } else if (offset.length() == 5) {
            offset = offset.substring(0, 3) + ":" + offset.substring(3);
        }
        try {
            OffsetDateTime instant = OffsetDateTime.parse(matcher.group(1) + "T" + matcher.group(2) + offset);
            // year 1 is what a program writes that knows none
            boolean common = instant.getYear() >= FIRST_YEAR && instant.getYear() <= LAST_YEAR;
            return common ? instant.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME) : null;
        } catch (DateTimeParseException notOne) {
            return null;
        }
    }

    private static @Nullable LocalDate numeric(String words, @Nullable String language) {
        Matcher year = YEAR_FIRST.matcher(words);
        Matcher last = YEAR_LAST.matcher(words);
        Matcher compact = COMPACT.matcher(words);
        Matcher little = YEAR_SHORT.matcher(words);
        LocalDate date = year.find() ? date(year.group(1), number(year.group(2)), number(year.group(3))) : null;
        if (date == null && last.find()) {
            date = dayOrMonthFirst(number(last.group(1)), number(last.group(2)), last.group(3), language);
        }
        if (date == null && compact.find()) {
            date = date(compact.group(1), number(compact.group(2)), number(compact.group(3)));
        }
        if (date == null && little.find()) {
            date = dayOrMonthFirst(number(little.group(1)), number(little.group(3)), "20" + little.group(4), language);
        }
        return date;
    }

    /** Only American English writes the month first. */
    private static @Nullable LocalDate dayOrMonthFirst(int one, int two, String year, @Nullable String language) {
        boolean american = language == null || language.equals("en") || language.equalsIgnoreCase("en-US");
        boolean monthFirst = two > 12 || (american && one <= 12);
        return monthFirst ? date(year, one, two) : date(year, two, one);
    }

    private @Nullable LocalDate named(String words, @Nullable String language) {
        LocalDate date = named(DAY_MONTH_YEAR.matcher(words), new int[] {3, 2, 1}, language);
        if (date == null) {
            date = named(MONTH_DAY_YEAR.matcher(words), new int[] {3, 1, 2}, language);
        }
        return date != null ? date : named(YEAR_MONTH_DAY.matcher(words), new int[] {1, 2, 3}, language);
    }

    private @Nullable LocalDate named(Matcher matcher, int[] groups, @Nullable String language) {
        while (matcher.find()) {
            Month month = months.find(matcher.group(groups[1]), language);
            if (month != null) {
                LocalDate date = date(matcher.group(groups[0]), month.getValue(), number(matcher.group(groups[2])));
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static @Nullable LocalDate date(String yearDigits, int month, int day) {
        int year = number(yearDigits);
        // the Thai solar calendar counts from 543 BCE
        int common = year > LAST_YEAR + 300 && year < LAST_YEAR + 543 ? year - 543 : year;
        if (common < FIRST_YEAR || common > LAST_YEAR) {
            return null;
        }
        try {
            return LocalDate.of(common, month, day);
        } catch (DateTimeException notOne) {
            return null;
        }
    }
}
