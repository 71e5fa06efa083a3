package org.hearsay.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.hearsay.statement.StatementKind;
import org.junit.jupiter.api.Test;

class OutlineTest {
    private static List<String> outline(String... parents) {
        SmallReading reading = new SmallReading("a says b");
        for (String parent : parents) {
            reading.statement(
                    StatementKind.INDIRECT,
                    Stance.ASSERTS,
                    parent.isEmpty() ? null : parent,
                    List.of("a"),
                    List.of("says"),
                    "b");
        }
        List<Statement> statements = reading.build().statements();
        return Outline.of(statements).entries().stream()
                .map(entry -> entry.depth() + ":" + entry.statement().id())
                .toList();
    }

    @Test
    void aChildStandsUnderItsParentEvenWhenAnotherIsBetween() {
        assertThat(outline("", "", "s1", "s3", "s1")).containsExactly("0:s1", "1:s3", "2:s4", "1:s5", "0:s2");
    }

    @Test
    void aParentThatIsNotThereLeavesItsChildAtTheTop() {
        assertThat(outline("s9", "s1")).containsExactly("0:s1", "1:s2");
    }

    @Test
    void noStatementIsLostInACircle() {
        assertThat(outline("s2", "s1")).containsExactly("0:s1", "1:s2");
    }

    @Test
    void tenThousandLevelsAreNoTrouble() {
        String[] parents = new String[10_000];
        parents[0] = "";
        for (int i = 1; i < parents.length; i++) {
            parents[i] = "s" + i;
        }
        assertThat(outline(parents)).hasSize(parents.length).endsWith("9999:s10000");
    }
}
