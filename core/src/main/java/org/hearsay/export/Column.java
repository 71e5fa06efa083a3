package org.hearsay.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table of text: its name, and what stands in it.
 *
 * <p><b>Threads:</b> immutable.
 *
 * @param name its name in the head
 * @param cell what stands there of a row
 * @param <R> what a row is about
 */
record Column<R>(String name, Cell<R> cell) {
    /** What stands in a column. */
    interface Cell<R> {
        /** What stands there of a row; null when nothing is known. */
        @Nullable
        Object of(R row);
    }

    /** A column of which Hearsay knows nothing. */
    static <R> Column<R> empty(String name) {
        return new Column<>(name, row -> "");
    }

    static List<String> names(List<? extends Column<?>> columns) {
        return columns.stream().map(column -> column.name()).toList();
    }

    /** The cells of a row, in the order of the columns. */
    static <R> List<@Nullable Object> cells(List<Column<R>> columns, R row) {
        List<@Nullable Object> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(column.cell().of(row)));
        return cells;
    }
}
