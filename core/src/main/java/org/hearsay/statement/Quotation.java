package org.hearsay.statement;

import java.util.List;
import org.hearsay.text.Span;

/**
 * Words in quotation marks.
 *
 * @param spans the marks and what stands between them; several when a quotation is reopened paragraph by paragraph
 * @param closed whether its end is marked
 */
record Quotation(List<Span> spans, boolean closed) {
    Quotation {
        spans = List.copyOf(spans);
    }

    Span span() {
        return new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
    }

    int start() {
        return spans.get(0).start();
    }

    int end() {
        return spans.get(spans.size() - 1).end();
    }
}
