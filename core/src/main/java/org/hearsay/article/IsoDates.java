package org.hearsay.article;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** Tells ISO 8601 dates and times. */
final class IsoDates {
    private IsoDates() {}

    /** Whether the words are a date, such as 2031-03-02, alone or with a time and perhaps its offset. */
    static boolean isDateOrInstant(String words) {
        try {
            return words.length() == 10
                    ? LocalDate.parse(words) != null
                    : DateTimeFormatter.ISO_DATE_TIME.parse(words) != null;
        } catch (DateTimeParseException other) {
            return false;
        }
    }
}
