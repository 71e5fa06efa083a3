package org.hearsay.view;

import java.io.StringWriter;
import java.util.List;
import org.hearsay.view.Listing.Column;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a listing: as a table for people, as JSON, or as CSV.
 *
 * <p><b>Threads:</b> thread-safe.
 */
public final class ListingWriter {
    private static final int DAY = 10;

    private final JsonFactory factory = new JsonFactory();

    /** One JSON object a row, each on a line. */
    public String lines(Listing listing) {
        StringBuilder lines = new StringBuilder();
        listing.rows().forEach(row -> lines.append(json(listing, row)).append('\n'));
        return lines.toString();
    }

    /** A JSON list with one object a row. */
    public String list(Listing listing) {
        return "["
                + String.join(
                        ",\n ",
                        listing.rows().stream().map(row -> json(listing, row)).toList())
                + "]\n";
    }

    private String json(Listing listing, List<@Nullable Object> row) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            for (int i = 0; i < row.size(); i++) {
                json.writeName(listing.columns().get(i).name());
                value(json, row.get(i));
            }
            json.writeEndObject();
        }
        return JsonEscapes.escape(out.toString());
    }

    private static void value(JsonGenerator json, @Nullable Object value) {
        if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(each -> json.writeString(String.valueOf(each)));
            json.writeEndArray();
        } else if (value instanceof Long whole) {
            json.writeNumber(whole);
        } else if (value instanceof Double real) {
            json.writeNumber(real);
        } else if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value.toString());
        }
    }

    /** A line of names, and one line a row; the members of a list stand with semicolons between. */
    public String csv(Listing listing) {
        StringBuilder lines = new StringBuilder(
                String.join(",", listing.columns().stream().map(Column::name).toList()) + "\n");
        for (List<@Nullable Object> row : listing.rows()) {
            lines.append(Csv.line(row.stream().map(ListingWriter::joined).toList()));
        }
        return lines.toString();
    }

    private static String joined(@Nullable Object value) {
        return value instanceof List<?> list
                ? String.join("; ", list.stream().map(String::valueOf).toList())
                : value == null ? "" : value.toString();
    }

    /**
     * A table for a terminal: narrow cells are cut, the open column is broken over as many lines as it takes; what finds no
     * room beside the others stands below them. Nothing at all when there are no rows.
     *
     * @param colours whether the head stands out
     * @param width columns of the terminal
     */
    public String table(Listing listing, boolean colours, int width) {
        if (listing.rows().isEmpty()) {
            return "";
        }
        Paper paper = new Paper(colours, width);
        TableLayout layout = TableLayout.of(listing.columns(), width);
        row(paper, layout, listing.columns().stream().map(Column::name).toList(), Style.QUIET);
        listing.rows().forEach(row -> row(paper, layout, row, Style.PLAIN));
        return paper.text();
    }

    private static void row(Paper paper, TableLayout layout, List<? extends @Nullable Object> cells, Style style) {
        for (TableLayout.Line line : layout.lines()) {
            paper.indent(line.indent(), line.open() == null ? line.indent() : line.end());
            for (int at : line.fixed()) {
                Column column = layout.columns().get(at);
                String words = words(cells.get(at));
                paper.add(fitted(column.isDay() ? day(words) : words, column.width()), style);
            }
            if (line.open() != null) {
                paper.add(words(cells.get(line.open())), style);
            }
            paper.endLine();
        }
        for (int at = 0; at < cells.size(); at++) {
            if (layout.columns().get(at).isNotes() && cells.get(at) instanceof List<?> notes) {
                notes.forEach(note -> note(paper, String.valueOf(note)));
            }
        }
    }

    private static String words(@Nullable Object cell) {
        return PrintableText.of(joined(cell));
    }

    private static void note(Paper paper, String words) {
        paper.indent(TableLayout.INDENT, TableLayout.INDENT)
                .add("! ", Style.QUIET)
                .add(PrintableText.of(words), Style.STRONG)
                .endLine();
    }

    private static String day(String instant) {
        return instant.substring(0, Math.min(instant.length(), DAY));
    }

    /** Exactly as wide as its column and the gap behind it, with spaces that do not break. */
    private static String fitted(String words, int width) {
        StringBuilder fitted = new StringBuilder();
        int used = 0;
        for (int at = 0; at < words.length(); at = words.offsetByCodePoints(at, 1)) {
            int character = words.codePointAt(at);
            int cells = CellWidth.of(character);
            boolean last = words.offsetByCodePoints(at, 1) == words.length();
            if (used + cells > width || (used + cells == width && !last)) {
                fitted.append('…');
                used++;
                break;
            }
            fitted.appendCodePoint(character == ' ' ? '\u00A0' : character);
            used += cells;
        }
        return fitted + "\u00A0".repeat(Math.max(0, width - used + TableLayout.GAP));
    }
}
