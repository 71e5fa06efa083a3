package org.hearsay.place;

import java.util.List;
import org.hearsay.text.ListFile;

/** A table of this room's resources: lines of columns divided by tabs; empty lines and those that begin with "#" are left out. */
final class Table {
    private Table() {}

    /**
     * The rows of a table.
     *
     * @throws IllegalStateException when a line has another number of columns
     */
    static List<List<String>> rows(String file, int columns) {
        return ListFile.lines(Table.class, file).stream()
                .map(line -> row(line, columns))
                .toList();
    }

    private static List<String> row(String line, int columns) {
        List<String> row = List.of(line.split("\t", -1));
        if (row.size() != columns) {
            throw new IllegalStateException("not " + columns + " columns: " + line);
        }
        return row;
    }

    /** The parts of a cell that "|" divides; none when it is empty. */
    static List<String> parts(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }
}
