package org.hearsay.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.correction.Annotation;
import org.hearsay.ledger.StoredReading;
import org.hearsay.page.Imprint;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Readings of a ledger as lines for other programs.
 *
 * <p><b>Shape:</b> JSON as of {@link ReadingJson}, one line a reading; or CSV (RFC 4180, but with line feeds), one line a
 * statement. Without texts, {@code article.text} is empty, {@code article.text_digest} is the SHA-256 of its UTF-8 and each
 * statement has its {@code words}. <b>Threads:</b> thread-safe.
 */
public final class StoredLines {
    private final boolean withText;
    private final ReadingJson json;
    private final EditJson edits = new EditJson();

    /** @param withText whether the articles' texts are written */
    public StoredLines(boolean withText) {
        this.withText = withText;
        this.json = new ReadingJson(withText);
    }

    /** One reading, with a line break; one that stands here once more ends with {@code "returned":true}. */
    public String json(StoredReading stored) {
        return json(stored, Map.of());
    }

    /**
     * The same with what people said of its findings: {@code annotations} beside the findings, which stay as they were
     * written; left out where nothing was said.
     *
     * @param annotations by the findings' ids
     */
    public String json(StoredReading stored, Map<String, Annotation> annotations) {
        String line = json.line(stored.reading());
        String said = annotations.isEmpty() ? "" : ",\"annotations\":" + edits.annotations(annotations);
        String end = said + (stored.returned() ? ",\"returned\":true" : "");
        return line.substring(0, line.length() - 1) + end + "}\n";
    }

    /** The names of the columns, with a line break. */
    public String csvHead() {
        return "id,speaker,source_type,kind,stance,words,chain,addressee,parent,confidence,rule,model,content,source,cue,"
                + "article,url,publisher,headline,published,revision" + (withText ? ",text" : "") + "\n";
    }

    /** All statements of a reading, each with a line break. */
    public String csv(StoredReading stored) {
        StringBuilder lines = new StringBuilder();
        stored.reading().statements().forEach(statement -> {
            lines.append(Csv.line(cells(stored, statement)));
        });
        return lines.toString();
    }

    private List<@Nullable Object> cells(StoredReading stored, Statement statement) {
        String text = stored.reading().article().text();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(stored.id(statement.id()));
        cells.add(statement.speaker());
        cells.add(statement.sourceType().code());
        cells.add(statement.kind().code());
        cells.add(statement.stance().code());
        cells.add(words(statement, text));
        cells.add(String.join(" > ", statement.chain()));
        cells.add(statement.addressee());
        cells.add(statement.parent());
        cells.add(statement.confidence());
        cells.add(statement.provenance().rule());
        cells.add(stored.reading().modelDigest());
        cells.add(spans(statement.content()));
        cells.add(spans(statement.source()));
        cells.add(spans(statement.cue()));
        article(cells, stored);
        return cells;
    }

    private void article(List<@Nullable Object> cells, StoredReading stored) {
        Imprint imprint = stored.reading().article().imprint();
        cells.add(stored.reading().article().id());
        cells.add(imprint.url());
        cells.add(imprint.publisher());
        cells.add(imprint.headline());
        cells.add(imprint.published());
        cells.add(stored.revision());
        if (withText) {
            cells.add(stored.reading().article().text());
        }
    }

    /** The words of a statement's content, its pieces joined by an ellipsis. */
    static String words(Statement statement, String text) {
        return String.join(
                " … ", statement.content().stream().map(span -> span.in(text)).toList());
    }

    private static String spans(List<Span> spans) {
        return String.join(
                " ", spans.stream().map(span -> span.start() + "-" + span.end()).toList());
    }
}
