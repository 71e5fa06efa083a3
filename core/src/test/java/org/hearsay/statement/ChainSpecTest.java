package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.Hearsay;
import org.hearsay.SpecFile;
import org.hearsay.encoder.MentionType;
import org.hearsay.reading.ReaderKind;
import org.hearsay.reading.Reading;
import org.hearsay.reference.Entities;
import org.hearsay.reference.Entity;
import org.hearsay.text.Span;
import org.hearsay.trace.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Runs {@code specs/chains.yaml}: each rule of chains has a text that fires and one that must not. */
class ChainSpecTest {
    private static final Hearsay HEARSAY = Hearsay.load(ReaderKind.RULES);

    private static final StatementAssembler ASSEMBLER = new StatementAssembler(Lexicon.load(), RuleBook.load());

    static Stream<Map.Entry<String, JsonNode>> specs() {
        return SpecFile.read("chains.yaml").entrySet().stream();
    }

    @Test
    void everyRuleHasItsTexts() {
        assertThat(specs().map(spec -> rule(spec.getKey())).distinct())
                .as("specs/chains.yaml must have an entry for each line of chains.tsv, and no other")
                .containsExactlyInAnyOrderElementsOf(Lexicon.table("chains.tsv", 2).stream()
                        .map(columns -> columns.get(0))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("specs")
    void ruleFires(Map.Entry<String, JsonNode> spec) {
        String text = spec.getValue().path("fires").asString();
        String source = spec.getValue().path("source").asString();
        String outlet = spec.getValue().path("outlet").asString("");
        List<String> chain = spec.getValue()
                .path("chain")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        List<Statement> found = found(text, spec.getValue().path("statements"), outlet);
        assertThat(found)
                .as(text)
                .anyMatch(statement -> statement.source().stream()
                                .anyMatch(span -> span.in(text).equals(source))
                        && statement.chain().equals(chain)
                        && isBy(statement, rule(spec.getKey())));
    }

    @ParameterizedTest
    @MethodSource("specs")
    void ruleStaysSilent(Map.Entry<String, JsonNode> spec) {
        String text = spec.getValue().path("silent").asString();
        List<Statement> found = found(text, spec.getValue().path("silent-statements"), "");
        assertThat(found).as(text).isNotEmpty().noneMatch(statement -> isBy(statement, rule(spec.getKey())));
    }

    private static boolean isBy(Statement statement, String rule) {
        return rule.equals(statement.nesting().rule())
                || statement.nesting().links().stream()
                        .anyMatch(link -> link.rule().equals(rule));
    }

    private static String rule(String name) {
        return name.replaceFirst(" \\(.*", "");
    }

    private static List<Statement> found(String text, JsonNode statements, String outlet) {
        Reading reading = HEARSAY.readText("spec", text);
        List<Draft> drafts = statements
                .valueStream()
                .map(line -> draft(text, line.asString().split(" \\| ")))
                .toList();
        return ASSEMBLER.assemble(
                reading.article(),
                reading.sentences(),
                entities(text, outlet),
                new QuotationScanner().scan(reading.article()),
                drafts);
    }

    private static Entities entities(String text, String outlet) {
        List<Span> mentions = List.of(span(text, outlet));
        return outlet.isEmpty()
                ? Entities.none()
                : new Entities(List.of(new Entity("e1", outlet, MentionType.ORGANIZATION, null, null, null, mentions)));
    }

    private static Draft draft(String text, String[] parts) {
        Span cue = span(text, parts[1]);
        List<Span> content = Arrays.stream(parts)
                .skip(2)
                .map(part -> span(text, part))
                .sorted()
                .toList();
        return new Draft(
                span(text, parts[0]), cue, content, null, Stance.ASSERTS, 1, Provenance.ofRule("source-verb-content"));
    }

    private static Span span(String text, String part) {
        int start = text.indexOf(part);
        assertThat(start).as("not in the text: " + part).isNotNegative();
        return new Span(start, start + part.length());
    }
}
