package org.hearsay.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.correction.Annotation;
import org.hearsay.event.Event;
import org.hearsay.ledger.StoredReading;
import org.hearsay.page.Imprint;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What is exported of one article.
 *
 * <p><b>Threads:</b> immutable.
 *
 * @param stored the article's reading
 * @param statements those that are wanted, in the order of the text
 * @param events those that are wanted, in the order of the text
 * @param annotations what people said of findings, by their ids
 */
record Chosen(
        StoredReading stored, List<Statement> statements, List<Event> events, Map<String, Annotation> annotations) {
    private static final String GAP = " … ";

    Chosen {
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        annotations = Collections.unmodifiableMap(new LinkedHashMap<>(annotations));
    }

    static Chosen all(StoredReading stored, Map<String, Annotation> annotations) {
        return new Chosen(
                stored, stored.reading().statements(), stored.reading().events(), annotations);
    }

    boolean isEmpty() {
        return statements.isEmpty() && events.isEmpty();
    }

    /** The same without what people called wrong. */
    Chosen withoutWrong() {
        return annotations.isEmpty()
                ? this
                : new Chosen(
                        stored,
                        statements.stream()
                                .filter(statement -> !isWrong(statement.id()))
                                .toList(),
                        events.stream().filter(event -> !isWrong(event.id())).toList(),
                        annotations);
    }

    private boolean isWrong(String finding) {
        return annotation(finding).marks().stream().anyMatch(mark -> mark.tie() == null);
    }

    private Annotation annotation(String finding) {
        return annotations.getOrDefault(finding, Annotation.NONE);
    }

    /** What calls a finding into doubt, each in words. */
    List<String> marks(String finding) {
        return annotation(finding).marks().stream().map(mark -> mark.words()).toList();
    }

    /** The name under which a statement's speaker is shown; null when nobody is named. */
    @Nullable
    String speaker(Statement statement) {
        String shown = annotation(statement.id()).speaker();
        return shown == null ? statement.speaker() : shown;
    }

    /** The name under which is shown who tells an event; null when the article itself does, or nobody is named. */
    @Nullable
    String teller(Event event) {
        return stored.reading().statements().stream()
                .filter(statement -> Objects.equals(statement.id(), event.assertedBy()))
                .findFirst()
                .map(this::speaker)
                .orElse(null);
    }

    String text() {
        return stored.reading().article().text();
    }

    Imprint imprint() {
        return stored.reading().article().imprint();
    }

    /** Where the article stands: its URL, or its id as a URN where it has none. */
    String address() {
        String url = imprint().url();
        return url == null ? "urn:hearsay:revision:" + stored.revision() : url;
    }

    String id(String finding) {
        return stored.id(finding);
    }

    /** The words of spans, pieces joined by an ellipsis. */
    String words(List<Span> spans) {
        return String.join(GAP, spans.stream().map(span -> span.in(text())).toList());
    }
}
