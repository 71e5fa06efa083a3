package org.hearsay.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.Hearsay;
import org.hearsay.reading.ReaderKind;
import org.hearsay.statement.Statement;
import org.junit.jupiter.api.Test;

class GumPronounsTest {
    private static final GumPronouns GUM = GumPronouns.of(InventedGum.ferry());

    private final List<Boolean> personal = new ArrayList<>();
    private final List<Boolean> collective = new ArrayList<>();

    @Test
    void theTextIsMadeAnewFromItsTokens() {
        assertThat(GUM.text())
                .isEqualTo(
                        "Ines Duarte met the pilots.\nShe said the ferry wouldn't sail. They said the sea was rough.");
    }

    @Test
    void aPronounCountsWhereTheTextNamesWhoIsMeant() {
        GUM.score(statements(GUM.text()), personal, collective);
        assertThat(personal).containsExactly(true);
        assertThat(collective).isEmpty();
    }

    @Test
    void anotherNameThanTheOneMeantIsWrong() {
        String other = GUM.text().replace("Ines Duarte", "Alba Torres");
        GUM.score(statements(other), personal, collective);
        assertThat(other).hasSameSizeAs(GUM.text());
        assertThat(personal).containsExactly(false);
    }

    @Test
    void noStatementsAreNoPronouns() {
        GUM.score(List.of(), personal, collective);
        assertThat(personal).isEmpty();
        assertThat(collective).isEmpty();
    }

    private static List<Statement> statements(String text) {
        return Hearsay.load(ReaderKind.RULES).readText("invented", text).statements();
    }
}
