package org.hearsay.export;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;
import org.hearsay.view.Csv;

/** Statements, one a line. <b>Threads:</b> one. */
final class CsvExport extends TextExport {
    static final List<Column<Found<Statement>>> COLUMNS = List.of(
            new Column<>("id", row -> row.chosen().id(row.id())),
            new Column<>("speaker", row -> row.finding().speaker()),
            new Column<>("source_type", row -> row.finding().sourceType().code()),
            new Column<>("kind", row -> row.finding().kind().code()),
            new Column<>("stance", row -> row.finding().stance().code()),
            new Column<>("words", row -> row.chosen().words(row.finding().content())),
            new Column<>("chain", row -> String.join(" > ", row.finding().chain())),
            new Column<>("addressee", row -> row.finding().addressee()),
            new Column<>("parent", row -> row.finding().parent()),
            new Column<>("confidence", Found::confidence),
            new Column<>("rule", row -> row.provenance().rule()),
            new Column<>("model", row -> row.chosen().stored().reading().modelDigest()),
            new Column<>("content", row -> spans(row.finding().content())),
            new Column<>("source", row -> spans(row.finding().source())),
            new Column<>("cue", row -> spans(row.finding().cue())),
            new Column<>(
                    "article", row -> row.chosen().stored().reading().article().id()),
            new Column<>("url", row -> row.chosen().imprint().url()),
            new Column<>("publisher", row -> row.chosen().imprint().publisher()),
            new Column<>("headline", row -> row.chosen().imprint().headline()),
            new Column<>("published", row -> row.chosen().imprint().published()),
            new Column<>("revision", row -> row.chosen().stored().revision()),
            new Column<>("speaker_shown", row -> row.chosen().speaker(row.finding())),
            new Column<>("notes", row -> String.join("; ", row.chosen().marks(row.id()))));
    private static final Column<Found<Statement>> TEXT =
            new Column<>("text", row -> row.chosen().text());

    private final List<Column<Found<Statement>>> columns;

    CsvExport(OutputStream out, boolean withText) {
        super(out);
        this.columns =
                withText ? Stream.concat(COLUMNS.stream(), Stream.of(TEXT)).toList() : COLUMNS;
    }

    @Override
    String head() {
        return Csv.line(Column.names(columns));
    }

    @Override
    String article(Chosen chosen) {
        StringBuilder lines = new StringBuilder();
        chosen.statements()
                .forEach(statement -> lines.append(Csv.line(Column.cells(columns, Found.of(chosen, statement)))));
        return lines.toString();
    }

    private static String spans(List<Span> spans) {
        return String.join(
                " ", spans.stream().map(span -> span.start() + "-" + span.end()).toList());
    }
}
