package org.hearsay.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.page.Imprint;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;
import org.hearsay.view.Csv;
import org.jspecify.annotations.Nullable;

/** Statements, one a line. <b>Threads:</b> one. */
final class CsvExport extends TextExport {
    static final List<String> COLUMNS = List.of(
            "id",
            "speaker",
            "source_type",
            "kind",
            "stance",
            "words",
            "chain",
            "addressee",
            "parent",
            "confidence",
            "rule",
            "model",
            "content",
            "source",
            "cue",
            "article",
            "url",
            "publisher",
            "headline",
            "published",
            "revision",
            "speaker_shown",
            "notes");

    private final boolean withText;

    CsvExport(OutputStream out, boolean withText) {
        super(out);
        this.withText = withText;
    }

    @Override
    String head() {
        List<String> columns = new ArrayList<>(COLUMNS);
        if (withText) {
            columns.add("text");
        }
        return Csv.line(columns);
    }

    @Override
    String article(Chosen chosen) {
        StringBuilder lines = new StringBuilder();
        chosen.statements().forEach(statement -> lines.append(Csv.line(cells(chosen, statement))));
        return lines.toString();
    }

    private List<@Nullable Object> cells(Chosen chosen, Statement statement) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(chosen.id(statement.id()));
        cells.add(statement.speaker());
        cells.add(statement.sourceType().code());
        cells.add(statement.kind().code());
        cells.add(statement.stance().code());
        cells.add(chosen.words(statement.content()));
        cells.add(String.join(" > ", statement.chain()));
        cells.add(statement.addressee());
        cells.add(statement.parent());
        cells.add(statement.confidence());
        cells.add(statement.provenance().rule());
        cells.add(chosen.stored().reading().modelDigest());
        cells.add(spans(statement.content()));
        cells.add(spans(statement.source()));
        cells.add(spans(statement.cue()));
        article(cells, chosen);
        cells.add(chosen.speaker(statement));
        cells.add(String.join("; ", chosen.marks(statement.id())));
        if (withText) {
            cells.add(chosen.text());
        }
        return cells;
    }

    private static void article(List<@Nullable Object> cells, Chosen chosen) {
        Imprint imprint = chosen.imprint();
        cells.add(chosen.stored().reading().article().id());
        cells.add(imprint.url());
        cells.add(imprint.publisher());
        cells.add(imprint.headline());
        cells.add(imprint.published());
        cells.add(chosen.stored().revision());
    }

    private static String spans(List<Span> spans) {
        return String.join(
                " ", spans.stream().map(span -> span.start() + "-" + span.end()).toList());
    }
}
