package org.hearsay.statement;

import java.util.List;
import org.hearsay.text.Span;

/**
 * The three parts of a statement, as spans of the article's text.
 *
 * <p><b>Shape:</b> each list is ordered and non-overlapping, possibly discontinuous; the content is never empty, source
 * and cue may be; content and cue share no character. <b>Threads:</b> immutable. <b>Source:</b> PARC 3.0 and PolNeAR:
 * content includes quotation marks and an introducing "that", leaves out the final full stop; the cue holds the whole
 * verb group.
 *
 * @param source who is quoted
 * @param cue what shows that it is a quotation or report
 * @param content what is quoted or reported
 */
public record Attribution(List<Span> source, List<Span> cue, List<Span> content) {
    public Attribution {
        source = ordered("source", source);
        cue = ordered("cue", cue);
        content = ordered("content", content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a statement without content");
        }
        for (Span part : cue) {
            if (content.stream().anyMatch(part::overlaps)) {
                throw new IllegalArgumentException("cue " + part + " inside content " + content);
            }
        }
    }

    private static List<Span> ordered(String role, List<Span> spans) {
        int at = 0;
        for (Span span : spans) {
            if (span.isEmpty() || span.start() < at) {
                throw new IllegalArgumentException(role + " out of order: " + spans);
            }
            at = span.end();
        }
        return List.copyOf(spans);
    }
}
