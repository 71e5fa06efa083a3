package org.hearsay.article;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

/** Tells ISO 8601 dates and instants. */
final class IsoDates {
    private IsoDates() {}

    /** Whether the words are a date, such as 2031-03-02, or a point in time with its offset. */
    static boolean isDateOrInstant(String words) {
        try {
            return words.length() == 10 ? LocalDate.parse(words) != null : OffsetDateTime.parse(words) != null;
        } catch (DateTimeParseException other) {
            return false;
        }
    }
}
