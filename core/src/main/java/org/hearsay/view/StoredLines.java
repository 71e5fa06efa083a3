package org.hearsay.view;

import java.util.Map;
import org.hearsay.correction.Annotation;
import org.hearsay.ledger.StoredReading;
import org.hearsay.statement.Statement;

/**
 * Readings of a ledger as lines for other programs.
 *
 * <p><b>Shape:</b> JSON as of {@link ReadingJson}, one line a reading. Without texts, {@code article.text} is empty,
 * {@code article.text_digest} is the SHA-256 of its UTF-8 and each statement has its {@code words}. <b>Threads:</b> thread-safe.
 */
public final class StoredLines {
    private final ReadingJson json;
    private final EditJson edits = new EditJson();

    /** @param withText whether the articles' texts are written */
    public StoredLines(boolean withText) {
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

    /** The words of a statement's content, its pieces joined by an ellipsis. */
    static String words(Statement statement, String text) {
        return String.join(
                " … ", statement.content().stream().map(span -> span.in(text)).toList());
    }
}
