package org.hearsay.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table of this room's resources: lines of columns divided by tabs; empty lines and those that begin with "#" are left out. */
final class Table {
    private Table() {}

    /**
     * The rows of a table.
     *
     * @throws IllegalStateException when a line has another number of columns
     */
    static List<List<String>> rows(String file, int columns) {
        try (InputStream in = Table.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + file);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> row(line, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
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
