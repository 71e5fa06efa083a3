package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of the ledger whose rows hang on a revision or on a reading, in an order of their own.
 *
 * @param name in the database
 * @param parent column of the row they hang on
 * @param columns the others, without {@code number}, the row's place among its siblings
 */
record Table(String name, String parent, List<Column> columns) {

    /** What a column holds. */
    enum Kind {
        /** Words as they are. */
        TEXT,
        /** Words that come again and again: a number of the table {@code term}. */
        TERM,
        /** A whole number. */
        WHOLE,
        /** A number with a point. */
        REAL
    }

    record Column(String name, Kind kind) {}

    Table {
        columns = List.copyOf(columns);
    }

    /**
     * A table from its description.
     *
     * @param columns {@code name kind}, the kind as {@code t} (text), {@code k} (term), {@code w} (whole) or {@code r}
     *     (real)
     */
    static Table of(String name, String parent, String... columns) {
        List<Column> parsed = new ArrayList<>();
        for (String column : columns) {
            String[] parts = column.split(" ");
            parsed.add(new Column(parts[0], kind(parts[1])));
        }
        return new Table(name, parent, parsed);
    }

    private static Kind kind(String letter) {
        return switch (letter) {
            case "t" -> Kind.TEXT;
            case "k" -> Kind.TERM;
            case "w" -> Kind.WHOLE;
            case "r" -> Kind.REAL;
            default -> throw new IllegalArgumentException("no kind of column: " + letter);
        };
    }

    /** The names of the columns, with commas between. */
    String names() {
        return String.join(", ", columns.stream().map(Column::name).toList());
    }
}
