package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.Hearsay;
import org.hearsay.reading.ReaderKind;
import org.hearsay.reading.Reading;
import org.hearsay.reference.Entities;
import org.hearsay.text.Span;
import org.hearsay.trace.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParentFinderTest {
    private static final Hearsay HEARSAY = Hearsay.load(ReaderKind.RULES);
    private static final StatementAssembler ASSEMBLER = new StatementAssembler(Lexicon.load(), RuleBook.load());

    private static List<Statement> assembled(String text, List<Draft> drafts) {
        Reading reading = HEARSAY.readText("any", text);
        return ASSEMBLER.assemble(
                reading.article(),
                reading.sentences(),
                Entities.none(),
                new QuotationScanner().scan(reading.article()),
                drafts);
    }

    private static Draft draft(Span source, Span cue, Span content) {
        return new Draft(
                source, cue, List.of(content), null, Stance.ASSERTS, 1, Provenance.ofRule("source-verb-content"));
    }

    @Test
    void twentyThousandNestedStatementsAreNoTrouble() {
        String unit = "Ann said ";
        String text = unit.repeat(20_000) + "so.";
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            int at = i * unit.length();
            drafts.add(draft(
                    new Span(at, at + 3), new Span(at + 4, at + 8), new Span(at + unit.length(), text.length() - 1)));
        }
        List<Statement> statements = assembled(text, drafts);
        assertThat(statements).hasSize(20_000);
        StatementInvariants.checkStatements(text, statements);
    }

    @Test
    void twentyThousandStatementsOfOneContentAreNoTrouble() {
        String unit = "Ann said ";
        String text = unit.repeat(20_000) + "so.";
        Span content = new Span(text.length() - 3, text.length() - 1);
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            int at = i * unit.length();
            drafts.add(draft(new Span(at, at + 3), new Span(at + 4, at + 8), content));
        }
        StatementInvariants.checkStatements(text, assembled(text, drafts));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void parentsAreAForestForAnyStatements(long seed) {
        Random random = new Random(seed);
        String text = "Ann citing said told which “the Post” and quoted it "
                .repeat(40)
                .strip();
        List<Draft> drafts = new ArrayList<>();
        while (drafts.size() < 60) {
            int at = text.indexOf(' ', random.nextInt(text.length() - 300)) + 1;
            int second = text.indexOf(' ', at) + 1;
            int third = text.indexOf(' ', second) + 1;
            int last = text.indexOf(' ', third + random.nextInt(150));
            drafts.add(draft(
                    new Span(at, second - 1),
                    new Span(second, third - 1),
                    random.nextBoolean() || at < 30
                            ? new Span(third, last)
                            : new Span(text.lastIndexOf(' ', at - 2 - random.nextInt(20)) + 1, at - 1)));
        }
        StatementInvariants.checkStatements(text, assembled(text, drafts));
    }
}
