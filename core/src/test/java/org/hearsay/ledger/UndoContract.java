package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.correction.Annotation;
import org.hearsay.correction.Correction;
import org.hearsay.correction.Correction.Act;
import org.hearsay.correction.Correction.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people say in whatever order, undoing all of it gives the answers of before. */
abstract class UndoContract extends LedgerStage {
    private static final int ACTS = 25;
    private static final List<String> NAMES =
            List.of("Ann Lee", "Bob Ray", "Robert Ray", "Olga Brandt", "Zoe Hart", "Harbour Post", "Olga Hale");
    private static final List<String> TEXTS = List.of(
            ICE,
            "“The road is open,” said Bob Ray. “Nobody asked me,” said Olga Brandt.",
            "“It was never closed,” said Robert Ray. Zoe Hart denied that the road was open, the Harbour Post reported.",
            "Ann Lee said that the ferry would leave on Monday. “It will not,” said Zoe Hart.");

    /** Every answer that edits can change. */
    private List<String> answers() {
        List<String> answers = new ArrayList<>();
        List<String> searches = new ArrayList<>(NAMES);
        searches.add("");
        for (String words : searches) {
            ledger.statements(StatementSearch.of(words, 50)).forEach(record -> answers.add(record.toString()));
            ledger.speakers(StatementSearch.of(words, 50)).forEach(record -> answers.add(record.toString()));
        }
        ledger.events(EventSearch.all(true, 50)).forEach(record -> answers.add(record.toString()));
        return answers;
    }

    private Act any(Random random) {
        List<StatementRecord> statements = ledger.statements(StatementSearch.of("", 50));
        StatementRecord statement = statements.get(random.nextInt(statements.size()));
        String name = NAMES.get(random.nextInt(NAMES.size()));
        String other = NAMES.get(random.nextInt(NAMES.size())) + (random.nextInt(3) == 0 ? "-Moe" : "");
        return switch (random.nextInt(7)) {
            case 0 -> Act.naming(Kind.MERGED, name, other, null, "Isla Marr");
            case 1 -> Act.naming(Kind.RENAMED, name, other, null, "Isla Marr");
            case 2 ->
                new Act(
                        Kind.SPLIT,
                        String.valueOf(statement.shownSpeaker()),
                        other,
                        List.of(statement.id()),
                        null,
                        "Isla Marr");
            case 3 -> Act.of(Kind.WRONG, statement.id(), "so", "Isla Marr");
            case 4 ->
                Act.of(
                        Kind.WITHDRAWN,
                        random.nextBoolean() ? name : statement.article().address(),
                        "so",
                        "Isla Marr");
            case 5 -> Act.of(Kind.CORRECTED, name, "so", "Isla Marr");
            default -> Act.of(Kind.UNDONE, String.valueOf(1 + random.nextInt(ACTS)), null, "Isla Marr");
        };
    }

    private int tryAll(Random random) {
        int recorded = 0;
        for (int i = 0; i < ACTS; i++) {
            try {
                ledger.correct(any(random));
                recorded++;
            } catch (IllegalArgumentException notThere) {
                assertThat(notThere).hasMessageNotContaining("null");
            }
        }
        return recorded;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void undoingAllGivesTheAnswersOfBefore(long seed) {
        for (int i = 0; i < TEXTS.size(); i++) {
            add("https://strand.example/" + i, TEXTS.get(i));
        }
        List<String> evidence = lines();
        List<String> before = answers();
        assertThat(tryAll(new Random(seed))).isGreaterThan(5);
        assertThat(damages()).isEmpty();
        assertThat(lines()).isEqualTo(evidence);
        assertThat(answers()).isNotEqualTo(before);
        statementsAreFoundUnderTheNameThatIsShown();
        for (int i = ledger.corrections().size() - 1; i >= 0; i--) {
            Correction act = ledger.corrections().get(i);
            if (act.inForce() && act.act().kind() != Kind.UNDONE) {
                ledger.correct(Act.of(Kind.UNDONE, String.valueOf(act.number()), null, "Isla Marr"));
            }
        }
        assertThat(answers()).isEqualTo(before);
        assertThat(damages()).isEmpty();
    }

    private void statementsAreFoundUnderTheNameThatIsShown() {
        for (StatementRecord record : ledger.statements(StatementSearch.of("", 50))) {
            if (record.shownSpeaker() != null) {
                StatementSearch search = new StatementSearch(
                        "", record.shownSpeaker(), null, null, null, List.of(), List.of(), List.of(), null, 50);
                assertThat(ledger.statements(search)).contains(record);
            }
        }
        ledger.forEach(stored -> assertThat(ledger.annotations(stored).values()).doesNotContain(Annotation.NONE));
    }
}
