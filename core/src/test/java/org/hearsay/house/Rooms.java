package org.hearsay.house;

import java.util.List;

/** The rooms of the library, lowest first: a room may import only rooms that stand before it. */
final class Rooms {
    static final String BASE = "org.hearsay";
    static final List<String> IN_ORDER = List.of(
            "text",
            "trace",
            "page",
            "article",
            "sentence",
            "encoder",
            "reference",
            "time",
            "place",
            "actor",
            "event",
            "statement",
            "reading",
            "correction",
            "ledger",
            "view",
            "export");

    private Rooms() {}

    static String packageOf(String room) {
        return BASE + "." + room;
    }
}
