package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.hearsay.text.Span;

/** How a list of spans stands in one column: {@code 0-32 46-62}. <b>Threads:</b> stateless. */
final class SpanList {
    private SpanList() {}

    static String write(List<Span> spans) {
        StringJoiner written = new StringJoiner(" ");
        spans.forEach(span -> written.add(span.start() + "-" + span.end()));
        return written.toString();
    }

    /** @throws IllegalArgumentException when it is no list of spans */
    static List<Span> read(String written) {
        List<Span> spans = new ArrayList<>();
        for (String span : written.isEmpty() ? new String[0] : written.split(" ", -1)) {
            int dash = span.indexOf('-');
            if (dash < 1) {
                throw new IllegalArgumentException("no list of spans: " + written);
            }
            spans.add(new Span(Integer.parseInt(span.substring(0, dash)), Integer.parseInt(span.substring(dash + 1))));
        }
        return spans;
    }
}
