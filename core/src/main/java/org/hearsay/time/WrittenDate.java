package org.hearsay.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A date in digits: {@code 2024-08-22}, {@code 8/22/2024}. */
final class WrittenDate {
    private static final int MONTHS = 12;
    private static final int DATE_LENGTH = 10;
    private static final int COMING_YEARS = 10;

    private WrittenDate() {}

    /** Whether an expression holds such a date. */
    static boolean isIn(Slots slots) {
        return slots.has("iso") || slots.has("instant") || slots.has("slashed");
    }

    static Dated read(Slots slots, Scene scene) {
        String instant = slots.get("instant");
        if (instant != null) {
            LocalDate day = day(instant.substring(0, DATE_LENGTH));
            return new Dated(instant, day == null ? null : Period.day(day), null, false);
        }
        String iso = slots.get("iso");
        LocalDate day = iso != null ? day(iso) : slashed(slots.get("slashed", ""), scene);
        return day == null ? Dated.open("XXXX-XX-XX") : Dated.plain(Period.day(day));
    }

    /** The day of an ISO date; null when the calendar has no such day. */
    static @Nullable LocalDate day(String iso) {
        try {
            return LocalDate.parse(iso);
        } catch (DateTimeException notADate) {
            return null;
        }
    }

    /** Month and day in the order in which they can be; in American order where both can be. */
    private static @Nullable LocalDate slashed(String written, Scene scene) {
        String[] parts = written.split("/");
        int first = Integer.parseInt(parts[0]);
        int second = Integer.parseInt(parts[1]);
        int year = parts[2].length() == 2 ? century(Integer.parseInt(parts[2]), scene) : Integer.parseInt(parts[2]);
        boolean monthFirst = first <= MONTHS;
        int month = monthFirst ? first : second;
        int day = monthFirst ? second : first;
        return day(String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day));
    }

    private static int century(int year, Scene scene) {
        LocalDate now = scene.published();
        return now == null || year + 2000 <= now.getYear() + COMING_YEARS ? year + 2000 : year + 1900;
    }
}
