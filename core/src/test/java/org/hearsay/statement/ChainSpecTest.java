package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.Hearsay;
import org.hearsay.Spec;
import org.hearsay.encoder.MentionType;
import org.hearsay.reading.ReaderKind;
import org.hearsay.reading.Reading;
import org.hearsay.reference.Entities;
import org.hearsay.reference.Entity;
import org.hearsay.text.Span;
import org.hearsay.trace.Provenance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs {@code specs/chains.yaml}: each rule of chains has a text that fires and one that must not. */
class ChainSpecTest {
    private static final Hearsay HEARSAY = Hearsay.load(ReaderKind.RULES);

    private static final StatementAssembler ASSEMBLER = new StatementAssembler(Lexicon.load(), RuleBook.load());

    static Stream<Spec> specs() {
        return Spec.of("chains.yaml");
    }

    @Test
    void everyRuleHasItsTexts() {
        assertThat(specs().map(spec -> rule(spec.name())).distinct())
                .as("specs/chains.yaml must have an entry for each line of chains.tsv, and no other")
                .containsExactlyInAnyOrderElementsOf(Lexicon.table("chains.tsv", 2).stream()
                        .map(columns -> columns.get(0))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("specs")
    void ruleFires(Spec spec) {
        String text = spec.text("fires");
        String source = spec.text("source");
        String outlet = spec.optional("outlet");
        List<String> chain = spec.texts("chain");
        List<Statement> found = found(text, spec.texts("statements"), outlet);
        assertThat(found)
                .as(text)
                .anyMatch(statement -> statement.source().stream()
                                .anyMatch(span -> span.in(text).equals(source))
                        && statement.chain().equals(chain)
                        && isBy(statement, rule(spec.name())));
    }

    @ParameterizedTest
    @MethodSource("specs")
    void ruleStaysSilent(Spec spec) {
        String text = spec.text("silent");
        List<Statement> found = found(text, spec.texts("silent-statements"), null);
        assertThat(found).as(text).isNotEmpty().noneMatch(statement -> isBy(statement, rule(spec.name())));
    }

    private static boolean isBy(Statement statement, String rule) {
        return rule.equals(statement.nesting().rule())
                || statement.nesting().links().stream()
                        .anyMatch(link -> link.rule().equals(rule));
    }

    private static String rule(String name) {
        return name.replaceFirst(" \\(.*", "");
    }

    private static List<Statement> found(String text, List<String> statements, @Nullable String outlet) {
        Reading reading = HEARSAY.readText("spec", text);
        List<Draft> drafts = statements.stream()
                .map(line -> draft(text, line.split(" \\| ")))
                .toList();
        return ASSEMBLER.assemble(
                reading.article(),
                reading.sentences(),
                entities(text, outlet),
                new QuotationScanner().scan(reading.article()),
                drafts);
    }

    private static Entities entities(String text, @Nullable String outlet) {
        return outlet == null
                ? Entities.none()
                : new Entities(List.of(new Entity(
                        "e1", outlet, MentionType.ORGANIZATION, null, null, null, List.of(span(text, outlet)))));
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
