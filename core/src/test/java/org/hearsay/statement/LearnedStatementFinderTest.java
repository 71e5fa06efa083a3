package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of a model's probabilities; each rule fires once and stays silent once. */
class LearnedStatementFinderTest {
    private static HandMadeEncoding encoding(String text) {
        return new HandMadeEncoding(text);
    }

    private static Statement only(HandMadeEncoding encoding) {
        List<Statement> statements = encoding.statements();
        assertThat(statements).hasSize(1);
        return statements.get(0);
    }

    @Test
    void statementHasSourceCueContentAndAddressee() {
        HandMadeEncoding made = encoding("Ann Lee told The Harbour Post that ferries would sail.")
                .source("Ann Lee", 0.9)
                .addressee("The Harbour Post", 0.9)
                .content("that ferries would sail", 0.9)
                .cue("told");
        Statement found = only(made);
        assertThat(made.words(found.source())).isEqualTo("Ann Lee");
        assertThat(made.words(found.cue())).isEqualTo("told");
        assertThat(made.words(found.content())).isEqualTo("that ferries would sail");
        assertThat(found.addressee()).isEqualTo("The Harbour Post");
        assertThat(found.speaker()).isEqualTo("Ann Lee");
        assertThat(found.kind()).isEqualTo(StatementKind.INDIRECT);
    }

    @Test
    void provenanceNamesTheModelAndConfidenceIsTheShareOfRightFindings() {
        Statement found = only(encoding("Ann Lee said ferries would sail.")
                .source("Ann Lee", 0.9)
                .content("ferries would sail", 0.9)
                .cue("said", false, 0.8125));
        assertThat(found.provenance().finder()).isEqualTo("learned");
        assertThat(found.provenance().rule()).isEqualTo("encoder");
        assertThat(found.provenance().modelDigest()).isEqualTo(HandMadeEncoding.DIGEST);
        assertThat(found.confidence()).isBetween(0.468, 0.617);
    }

    @Test
    void aBracketIsNoCue() {
        assertThat(encoding("We sail tonight. (Applause) We always did.")
                        .source("Applause", 0.9)
                        .content("We always did", 0.9)
                        .cue("(")
                        .statements())
                .isEmpty();
    }

    @Test
    void predicateWithoutContentIsNoStatement() {
        assertThat(encoding("Ann Lee spoke.")
                        .source("Ann Lee", 0.9)
                        .cue("spoke")
                        .statements())
                .isEmpty();
    }

    @Test
    void statementMayHaveNoSource() {
        Statement found = only(encoding("Ferries are said to be late.")
                .content("to be late", 0.9)
                .cue("are said"));
        assertThat(found.source()).isEmpty();
        assertThat(found.speaker()).isNull();
    }

    @Test
    void breaksAreTrimmedFromTheEndsOfAContent() {
        HandMadeEncoding made = encoding("Ann Lee said:\nFerries are late.\nIt rained.")
                .source("Ann Lee", 0.9)
                .content("\nFerries are late.\n", 0.9)
                .cue("said");
        assertThat(made.contents()).containsExactly("Ferries are late");
    }

    @Test
    void innerStatementKeepsItsWordsInsideTheOuterOne() {
        HandMadeEncoding made = encoding("The Post reported that Ann Lee said ferries were late.")
                .source("The Post", 0.9)
                .content("that Ann Lee said ferries were late", 0.9)
                .cue("reported")
                .source("Ann Lee", 0.9)
                .content("ferries were late", 0.9)
                .cue("said");
        assertThat(made.contents()).containsExactly("that Ann Lee said ferries were late", "ferries were late");
        Statement inner = made.statements().get(1);
        assertThat(inner.parent()).isEqualTo("s1");
        assertThat(inner.chain()).containsExactly("Post");
    }

    @Test
    void wordClaimedTwiceSideBySideGoesToTheMoreCertain() {
        HandMadeEncoding made = encoding("Ann Lee said ferries were late and Bob Moore added trains were full.")
                .source("Ann Lee", 0.9)
                .content("ferries were late", 0.9)
                .content("trains", 0.7)
                .cue("said")
                .source("Bob Moore", 0.9)
                .content("trains were full", 0.95)
                .cue("added");
        assertThat(made.contents()).containsExactly("ferries were late", "trains were full");
    }

    @Test
    void statementThatLosesMostOfItsWordsGoes() {
        HandMadeEncoding made = encoding("Ann Lee said and Bob Moore added trains were always full.")
                .source("Ann Lee", 0.9)
                .content("trains were always full", 0.8)
                .cue("said")
                .source("Bob Moore", 0.9)
                .content("trains were always full", 0.95)
                .cue("added");
        assertThat(made.statements()).singleElement().satisfies(found -> assertThat(found.speaker())
                .isEqualTo("Bob Moore"));
    }

    @Test
    void innerPredicateOutsideAnyContentIsNone() {
        HandMadeEncoding made = encoding("Ann Lee said ferries were late.")
                .source("Ann Lee", 0.9)
                .content("ferries were late", 0.9)
                .innerCue("said");
        assertThat(made.statements()).isEmpty();
    }

    @Test
    void innerPredicateClaimsNothingBeyondTheContentAroundIt() {
        HandMadeEncoding made = encoding("The Post reported that Ann Lee said ferries were late. Trains stood still.")
                .source("The Post", 0.9)
                .content("that Ann Lee said ferries were late", 0.9)
                .cue("reported")
                .source("Ann Lee", 0.9)
                .content("ferries were late. Trains", 0.9)
                .innerCue("said");
        assertThat(made.contents()).containsExactly("that Ann Lee said ferries were late", "ferries were late");
        assertThat(made.statements().get(1).provenance().rule()).isEqualTo("encoder-inner");
    }

    @Test
    void contentTakesInTheMarksOfItsQuotation() {
        HandMadeEncoding made = encoding("“Ferries are late,” Ann Lee said.")
                .source("Ann Lee", 0.9)
                .content("Ferries are late,", 0.9)
                .cue("said");
        assertThat(made.contents()).containsExactly("“Ferries are late,”");
        assertThat(only(made).kind()).isEqualTo(StatementKind.DIRECT);
    }

    @Test
    void contentThatHoldsHalfAQuotationTakesNoMarks() {
        HandMadeEncoding made = encoding("Ann Lee read out “a list of late ferries and trains” on Monday.")
                .source("Ann Lee", 0.9)
                .content("late ferries and trains", 0.9)
                .cue("read out");
        assertThat(made.contents()).containsExactly("late ferries and trains");
    }

    @Test
    void finalFullStopStaysOutsideAnIndirectContent() {
        HandMadeEncoding made = encoding("Ann Lee said ferries were late.")
                .source("Ann Lee", 0.9)
                .content("ferries were late.", 0.9)
                .cue("said");
        assertThat(made.contents()).containsExactly("ferries were late");
    }

    @Test
    void fullStopOfAnAbbreviationComesIn() {
        HandMadeEncoding made = encoding("Ann Lee said ferries sail to the U.S. on Monday.")
                .source("Ann Lee", 0.9)
                .content("ferries sail to the U.S", 0.9)
                .cue("said");
        assertThat(made.contents()).containsExactly("ferries sail to the U.S.");
    }

    @Test
    void quotationThatTheModelPassesOverIsFoundByRule() {
        HandMadeEncoding made = encoding("“Ferries are late,” Ann Lee said.");
        Statement found = only(made);
        assertThat(made.contents()).containsExactly("“Ferries are late,”");
        assertThat(found.provenance().finder()).isEqualTo("rules");
        assertThat(found.provenance().rule()).isEqualTo("content-source-verb/say");
    }

    @Test
    void reportThatTheModelPassesOverIsNotFoundByRule() {
        assertThat(encoding("Ann Lee said that ferries were late.").statements())
                .isEmpty();
    }

    @Test
    void quotationThatTheModelFindsIsNotFoundAgainByRule() {
        HandMadeEncoding made = encoding("“Ferries are late,” Ann Lee said.")
                .source("Ann Lee", 0.9)
                .content("“Ferries are late", 0.9)
                .cue("said");
        assertThat(only(made).provenance().rule()).isEqualTo("encoder");
    }

    @Test
    void whoIsCitedByTheOneWhoReportsIsFoundByRule() {
        HandMadeEncoding made = encoding("Ferries will sail again, the Harbour Post reports citing the Tide Times.")
                .source("the Harbour Post", 0.9)
                .content("Ferries will sail again", 0.9)
                .cue("reports");
        assertThat(made.contents()).containsExactly("Ferries will sail again", "Ferries will sail again");
        Statement cited = made.statements().get(1);
        assertThat(cited.speaker()).isEqualTo("Tide Times");
        assertThat(cited.parent()).isEqualTo("s1");
    }

    @Test
    void whoIsCitedStandsBehindTheNearestReporter() {
        HandMadeEncoding made = encoding(
                        "Ferries will sail, a pilot stated, the Harbour Post reports citing the Tide Times.")
                .source("the Harbour Post", 0.9)
                .content("Ferries will sail, a pilot stated", 0.9)
                .cue("reports")
                .source("a pilot", 0.9)
                .content("Ferries will sail", 0.9)
                .cue("stated");
        Statement pilot = made.statements().get(2);
        assertThat(pilot.speaker()).isEqualTo("a pilot");
        assertThat(pilot.chain()).containsExactly("Harbour Post", "Tide Times");
    }

    @Test
    void whoIsCitedForWordsThatTheModelGivesToNobodyIsNone() {
        HandMadeEncoding made = encoding("Ferries will sail again, the Harbour Post reports citing the Tide Times.");
        assertThat(made.statements()).isEmpty();
    }

    @Test
    void quotationInTheNextParagraphGoesOn() {
        HandMadeEncoding made = encoding("“Ferries are late,” Ann Lee said.\n“They always are.”\nIt rained.")
                .source("Ann Lee", 0.9)
                .content("“Ferries are late,”", 0.9)
                .cue("said");
        assertThat(made.contents()).containsExactly("“Ferries are late,” … “They always are.”");
    }

    @Test
    void quotationThatTheNextSpeakerHasDoesNotGoOn() {
        HandMadeEncoding made = encoding(
                        "“Ferries are late,” Ann Lee said.\n“They are not.”\nBob Moore said that then.")
                .source("Ann Lee", 0.9)
                .content("“Ferries are late,”", 0.9)
                .cue("said")
                .source("Bob Moore", 0.9)
                .content("“They are not.”", 0.9)
                .cue("said that");
        assertThat(made.contents()).containsExactly("“Ferries are late,”", "“They are not.”");
    }

    @Test
    void stanceIsThatOfTheCuesVerb() {
        assertThat(stance("Ann Lee denied ferries were late.", "denied")).isEqualTo(Stance.DENIES);
        assertThat(stance("Ann Lee whistled ferries were late.", "whistled")).isEqualTo(Stance.ASSERTS);
    }

    @Test
    void stanceHeedsNegationAndModals() {
        assertThat(stance("Ann Lee did not say ferries were late.", "did not say"))
                .isEqualTo(Stance.HYPOTHETICAL);
        assertThat(stance("Ann Lee does not believe ferries were late.", "does not believe"))
                .isEqualTo(Stance.DENIES);
        assertThat(stance("Ann Lee would say ferries were late.", "would say")).isEqualTo(Stance.HYPOTHETICAL);
    }

    private static Stance stance(String text, String cue) {
        return only(encoding(text)
                        .source("Ann Lee", 0.9)
                        .content("ferries were late", 0.9)
                        .cue(cue))
                .stance();
    }

    private static HandMadeEncoding inside(String innerCue, double probability, boolean inner) {
        return encoding("Ann Lee said Tom Vance " + innerCue + " the ferries would sail.")
                .source("Ann Lee", 0.9)
                .content("Tom Vance " + innerCue + " the ferries would sail", 0.9)
                .cue("said")
                .source("Tom Vance", 0.9)
                .content("the ferries would sail", 0.9)
                .cue(innerCue, inner, probability);
    }

    @Test
    void doubtedCueInsideAContentCountsAsAVerbOfSpeech() {
        assertThat(inside("announced", 0.85, true).contents()).hasSize(2);
        assertThat(inside("dreamt", 0.85, true).contents()).hasSize(1);
        assertThat(inside("dreamt", 0.95, true).contents()).hasSize(2);
        assertThat(inside("announced", 0.85, false).contents()).hasSize(2);
        assertThat(inside("dreamt", 0.85, false).contents()).hasSize(1);
    }

    @Test
    void doubtedCueOfSmallWordsIsNone() {
        assertThat(encoding("Lee was against the ferries.")
                        .source("Lee", 0.9)
                        .content("the ferries", 0.9)
                        .cue("against", false, 0.8)
                        .statements())
                .isEmpty();
        assertThat(encoding("Lee was against the ferries.")
                        .source("Lee", 0.9)
                        .content("the ferries", 0.9)
                        .cue("against", false, 0.95)
                        .statements())
                .hasSize(1);
    }
}
