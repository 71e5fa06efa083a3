package org.hearsay.export;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads ISO 8601 instants, as exact as forms can have them. <b>Threads:</b> stateless. */
final class Instants {
    private Instants() {}

    /** Null when it is only a day, or has no zone, or is no time. */
    static @Nullable Instant of(@Nullable String time) {
        if (time == null || !time.contains("T")) {
            return null;
        }
        try {
            return OffsetDateTime.parse(time).toInstant();
        } catch (DateTimeException noInstant) {
            return null;
        }
    }
}
