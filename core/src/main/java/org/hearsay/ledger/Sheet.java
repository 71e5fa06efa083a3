package org.hearsay.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one table that hang on one revision or reading.
 *
 * @param table the table
 * @param rows in order, each with a cell for each of the table's columns: a string, a long, a double or null
 */
record Sheet(Table table, List<List<@Nullable Object>> rows) {
    Sheet {
        rows = List.copyOf(rows);
    }
}
