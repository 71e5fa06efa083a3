package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which statements of a model share a content: those who cite and are cited, and those who stand in a row. */
class SharedContentTest {
    @Test
    void whoCitesAndWhoIsCitedShareAContent() {
        HandMadeEncoding made = new HandMadeEncoding(
                        "The Harbour Post, citing Ann Lee, reported that ferries would sail.")
                .source("Ann Lee", 0.9)
                .content("that ferries would sail", 0.9)
                .cue("citing")
                .source("The Harbour Post", 0.9)
                .content("that ferries would sail", 0.8)
                .cue("reported");
        assertThat(made.contents()).containsExactly("that ferries would sail", "that ferries would sail");
        Statement cited = made.statements().stream()
                .filter(one -> "Ann Lee".equals(one.speaker()))
                .findFirst()
                .orElseThrow();
        assertThat(cited.nesting().names()).containsExactly("Harbour Post");
    }

    @Test
    void letterThatAnAccusationCitesTellsWhatIsAlleged() {
        HandMadeEncoding made = new HandMadeEncoding("Ann Lee accused the clerk of theft, citing a bank letter.")
                .source("Ann Lee", 0.9)
                .content("the clerk of theft", 0.9)
                .cue("accused")
                .source("a bank letter", 0.9)
                .content("accused the clerk of theft", 0.9)
                .cue("citing");
        assertThat(made.contents()).containsExactly("the clerk of theft", "the clerk of theft");
        assertThat(made.statements().get(1).chain()).containsExactly("Ann Lee");
    }

    @Test
    void letterThatAnotherStatementCitesKeepsItsContent() {
        HandMadeEncoding made = new HandMadeEncoding("Ann Lee said the clerk had left, citing a bank letter.")
                .source("Ann Lee", 0.9)
                .content("the clerk had left", 0.9)
                .cue("said")
                .source("a bank letter", 0.9)
                .content("said the clerk had left", 0.9)
                .cue("citing");
        assertThat(made.contents()).contains("said the clerk had left");
    }

    @Test
    void twoWhoDoNotCiteEachOtherShareNoContent() {
        assertThat(new HandMadeEncoding("Ann Lee said and Tom Vance wrote that ferries would sail.")
                        .source("Ann Lee", 0.9)
                        .content("that ferries would sail", 0.9)
                        .cue("said")
                        .source("Tom Vance", 0.9)
                        .content("that ferries would sail", 0.8)
                        .cue("wrote")
                        .contents())
                .containsExactly("that ferries would sail");
    }

    private static HandMadeEncoding inRow(String text) {
        return new HandMadeEncoding(text)
                .source("Ann Lee", 0.9)
                .content("Ferries would sail", 0.8)
                .cue("said")
                .source("The Harbour Post", 0.9)
                .content("Ferries would sail", 0.9)
                .cue("reports");
    }

    @Test
    void whoSaidItAndWhoToldOfThatShareTheContentBeforeThem() {
        HandMadeEncoding made = inRow("Ferries would sail, Ann Lee said on Monday, The Harbour Post reports.");
        assertThat(made.contents()).containsExactly("Ferries would sail", "Ferries would sail");
        Statement inner = made.statements().stream()
                .filter(one -> "Ann Lee".equals(one.speaker()))
                .findFirst()
                .orElseThrow();
        assertThat(inner.chain()).containsExactly("The Harbour Post");
    }

    @Test
    void whoReportsInTheNextSentenceSharesNoContent() {
        assertThat(inRow("Ferries would sail, Ann Lee said. It rained, The Harbour Post reports.")
                        .contents())
                .containsExactly("Ferries would sail");
    }

    @Test
    void whoseReportIsOnlyEchoedSharesNoContent() {
        assertThat(new HandMadeEncoding("Ferries would sail, Ann Lee said, echoing The Harbour Post.")
                        .source("Ann Lee", 0.9)
                        .content("Ferries would sail", 0.9)
                        .cue("said")
                        .source("The Harbour Post", 0.9)
                        .content("Ferries would sail", 0.8)
                        .cue("echoing")
                        .contents())
                .containsExactly("Ferries would sail");
    }
}
