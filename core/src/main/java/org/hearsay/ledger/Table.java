package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of the ledger whose rows hang on a revision or on a reading, in an order of their own.
 *
 * <p>Where a row hangs and its place among its siblings are one number, its key: {@link #SIBLINGS} times the parent's key,
 * plus the place. So the rows stand one behind the other in the file, without an index. Statements alone have a number of
 * their own, by which the index of words knows them.
 *
 * @param name in the database
 * @param parent column of the row they hang on
 * @param columns all but the key
 */
record Table(String name, String parent, List<Column> columns) {

    /** More rows than can hang on one parent. */
    static final long SIBLINGS = 1 << 20;

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

    /** The condition and order that give the rows of one parent. */
    String siblings() {
        return under() + (name.equals("statement") ? " ORDER BY number" : " ORDER BY key");
    }

    /** The condition alone. */
    String under() {
        return name.equals("statement") ? "reading = ?" : "key >= ? AND key < ?";
    }

    /** The names of the columns that hold terms. */
    List<String> terms() {
        return columns.stream()
                .filter(column -> column.kind() == Kind.TERM)
                .map(Column::name)
                .toList();
    }

    /** The parameters of {@link #siblings()}. */
    Object[] parameters(long parentKey) {
        return name.equals("statement")
                ? new Object[] {parentKey}
                : new Object[] {parentKey * SIBLINGS, (parentKey + 1) * SIBLINGS};
    }

    /** The names of the columns, with commas between. */
    String names() {
        return names("");
    }

    /** The names of the columns, each behind the table's short name and a point, with commas between. */
    String names(String alias) {
        return String.join(
                ", ", columns.stream().map(column -> alias + column.name()).toList());
    }
}
