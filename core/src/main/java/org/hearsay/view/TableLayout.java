package org.hearsay.view;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.view.Listing.Column;
import org.jspecify.annotations.Nullable;

/**
 * Where the cells of a row stand on a terminal: as many beside one another as have room, the others below.
 *
 * <p><b>Units:</b> cells of a terminal. <b>Threads:</b> immutable.
 *
 * @param columns of the table
 * @param lines those of a row; not empty
 */
record TableLayout(List<Column> columns, List<Line> lines) {
    static final int GAP = 2;
    static final int INDENT = 4;
    /** With less room than this, the open column goes below. */
    private static final int NARROWEST = 30;

    /**
     * One line of a row.
     *
     * @param indent how far it stands from the margin
     * @param fixed numbers of its columns of a fixed width, in order
     * @param end where these end, with the gap behind the last
     * @param open number of the column that takes what is left of the line; null when that is another line's
     */
    record Line(
            int indent,
            List<Integer> fixed,
            int end,
            @Nullable Integer open) {
        private Line with(int column, int width) {
            List<Integer> more = new ArrayList<>(fixed);
            more.add(column);
            return new Line(indent, more, end + width + GAP, open);
        }

        private Line ending(int column) {
            return new Line(indent, fixed, end, column);
        }
    }

    static TableLayout of(List<Column> columns, int width) {
        List<Line> lines = new ArrayList<>();
        Line line = new Line(0, List.of(), 0, null);
        Line below = new Line(INDENT, List.of(), INDENT, null);
        for (int at = 0; at < columns.size(); at++) {
            int wanted = columns.get(at).width();
            if (wanted > 0 && line.end() + wanted + GAP > width) {
                lines.add(line);
                line = below;
            }
            line = wanted > 0 ? line.with(at, wanted) : line;
        }
        for (int at = 0; at < columns.size(); at++) {
            if (columns.get(at).width() == 0) {
                if (width - line.end() < NARROWEST) {
                    lines.add(line);
                    line = below;
                }
                line = line.ending(at);
            }
        }
        lines.add(line);
        return new TableLayout(columns, lines);
    }
}
