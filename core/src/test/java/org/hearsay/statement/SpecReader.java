package org.hearsay.statement;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.Hearsay;
import org.hearsay.encoder.EncodedArticle;
import org.hearsay.reading.ReaderKind;
import org.hearsay.reading.Reading;
import org.hearsay.text.Span;

/** Reads a text by the rules with a lexicon of one's own, and tells each statement in a line. */
final class SpecReader {
    private static final EncodedArticle NOT_ENCODED = new EncodedArticle(List.of(), List.of(), List.of());
    private final Hearsay hearsay = Hearsay.load(ReaderKind.RULES);

    /**
     * One line a statement: speaker | kind of source | stance | source | cue | content, then as far as there is any, "via"
     * the chain, "to" whom it was told, and in brackets what is told of an unnamed source.
     */
    List<String> read(String text, Lexicon lexicon) {
        Reading reading = hearsay.readText("spec", text);
        List<Statement> statements = new RuleStatementFinder(lexicon)
                .find(reading.article(), reading.sentences(), NOT_ENCODED, reading.entities());
        return statements.stream().map(statement -> line(text, statement)).toList();
    }

    private static String line(String text, Statement statement) {
        String line = Stream.of(
                        Objects.requireNonNullElse(statement.speaker(), "nobody"),
                        statement.sourceType().code(),
                        statement.stance().code(),
                        words(text, statement.source()),
                        words(text, statement.cue()),
                        words(text, statement.content()))
                .collect(Collectors.joining(" | "));
        Anonymity anonymity = statement.who().anonymity();
        return line
                + (statement.chain().isEmpty() ? "" : " | via " + String.join(", ", statement.chain()))
                + (statement.addressee() == null ? "" : " | to " + statement.addressee())
                + (anonymity == null ? "" : " | " + told(anonymity));
    }

    private static String told(Anonymity anonymity) {
        return Stream.of(anonymity.count(), anonymity.basis(), anonymity.reason(), anonymity.authority())
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String words(String text, List<Span> spans) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
    }
}
