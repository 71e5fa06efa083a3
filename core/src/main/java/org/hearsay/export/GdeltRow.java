package org.hearsay.export;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What both tables of GDELT have in common. <b>Threads:</b> stateless. <b>Source:</b> GDELT 2.0 event codebook. */
final class GdeltRow {
    private static final int HEX = 16;
    private static final int DIGITS = 12;
    private static final int EVENTS_A_READING = 1 << 14;

    private GdeltRow() {}

    /** A number that no other event of a ledger has: 48 bits of its reading's id, then its place there. */
    static long id(Chosen chosen, String event) {
        long reading = Long.parseLong(chosen.stored().id().substring(0, DIGITS), HEX);
        return reading * EVENTS_A_READING + Integer.parseInt(event.substring(1)) % EVENTS_A_READING;
    }

    /** A line of cells with tabs between. */
    static String line(List<? extends @Nullable Object> cells) {
        return cells.stream().map(GdeltRow::cell).collect(Collectors.joining("\t", "", "\n"));
    }

    private static String cell(@Nullable Object value) {
        return value == null ? "" : value.toString().replaceAll("[\\x00-\\x1F\\x7F]+", " ");
    }

    /** {@code 20240822103000}, UTC, of an instant; empty when it is only a day or nothing. */
    static String stamp(@Nullable String time) {
        Instant instant = Instants.of(time);
        return instant == null
                ? ""
                : instant.toString()
                        .substring(0, "2024-08-22T10:30:00".length())
                        .replaceAll("[-T:]", "");
    }
}
