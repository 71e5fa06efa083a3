package org.hearsay.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of feeds.
 *
 * <p><b>Shape:</b> an ISO 8601 instant with its offset, or a date where there is no time; nothing where neither can be
 * read. <b>Threads:</b> stateless. <b>Source:</b> RFC 3339 for Atom; RFC 822 for RSS, with the years of four figures
 * and the one-figure days that feeds have.
 */
final class FeedDates {
    private static final int LONGEST = 60;

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** The zones of RFC 822, in hours. */
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("gmt", 0),
            Map.entry("ut", 0),
            Map.entry("utc", 0),
            Map.entry("z", 0),
            Map.entry("est", -5),
            Map.entry("edt", -4),
            Map.entry("cst", -6),
            Map.entry("cdt", -5),
            Map.entry("mst", -7),
            Map.entry("mdt", -6),
            Map.entry("pst", -8),
            Map.entry("pdt", -7));

    private static final Pattern RFC_822 =
            Pattern.compile("(?:\\p{L}{2,9},?\\s{1,3})?(\\d{1,2})[\\s-]{1,3}(\\p{L}{3})\\p{L}{0,6}[\\s-]{1,3}(\\d{2,4})"
                    + "(?:\\s{1,3}(\\d{1,2}):(\\d\\d)(?::(\\d\\d))?(?:\\s{0,3}([+-]\\d{4}|\\p{L}{1,4}))?)?");
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d(?::\\d\\d)?)(?:\\.\\d{1,9})?(Z|[+-]\\d\\d:?\\d\\d)");

    private FeedDates() {}

    /** The date; absent when there is none. */
    static @Nullable String read(String words) {
        String told = words.strip();
        try {
            return told.length() > LONGEST ? null : parsed(told);
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    private static @Nullable String parsed(String told) {
        Matcher iso = ISO.matcher(told);
        if (iso.matches()) {
            LocalDate date = LocalDate.parse(iso.group(1));
            return written(date, LocalTime.parse(iso.group(2)), ZoneOffset.of(iso.group(3)));
        }
        Matcher rfc = RFC_822.matcher(told);
        return rfc.matches() ? rfc822(rfc) : LocalDate.parse(told).toString();
    }

    private static @Nullable String rfc822(Matcher told) {
        int month = MONTHS.indexOf(told.group(2).toLowerCase(Locale.ROOT)) + 1;
        int year = Integer.parseInt(told.group(3));
        LocalDate date = LocalDate.of(year < 100 ? 2000 + year : year, month, Integer.parseInt(told.group(1)));
        String hour = told.group(4);
        ZoneOffset zone = hour == null || told.group(7) == null ? null : zone(told.group(7));
        if (hour == null || zone == null) {
            return date.toString();
        }
        int second = told.group(6) == null ? 0 : Integer.parseInt(told.group(6));
        LocalTime time = LocalTime.of(Integer.parseInt(hour), Integer.parseInt(told.group(5)), Math.min(second, 59));
        return written(date, time, zone);
    }

    private static @Nullable ZoneOffset zone(String told) {
        if (!Character.isLetter(told.charAt(0))) {
            return ZoneOffset.of(told);
        }
        Integer hours = ZONES.get(told.toLowerCase(Locale.ROOT));
        return hours == null ? null : ZoneOffset.ofHours(hours);
    }

    private static String written(LocalDate date, LocalTime time, ZoneOffset zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(OffsetDateTime.of(date, time.withNano(0), zone));
    }
}
