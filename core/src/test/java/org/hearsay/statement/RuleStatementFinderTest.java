package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.Hearsay;
import org.hearsay.reading.ReaderKind;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** Speakers, chains, parents and stances: what lies beyond one sentence. Spans and cues are shown in {@code specs/}. */
class RuleStatementFinderTest {
    private static final Hearsay HEARSAY = Hearsay.load(ReaderKind.RULES);

    private static List<Statement> read(String text) {
        return HEARSAY.readText("test", text).statements();
    }

    private static Statement only(String text) {
        assertThat(read(text)).hasSize(1);
        return read(text).get(0);
    }

    private static Statement by(String text, String cue) {
        return read(text).stream()
                .filter(statement -> statement.provenance().rule().endsWith("/" + cue))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing by " + cue + " but " + read(text)));
    }

    private static String content(String text, Statement statement) {
        return statement.content().stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
    }

    @Test
    void quotationParagraphWithoutCueBelongsToTheSpeakerBefore() {
        String text = "“Prices will rise,” Ann Lee said.\n“They always do.”\nThe shop closed.";
        assertThat(content(text, only(text))).isEqualTo("“Prices will rise,” … “They always do.”");
    }

    @Test
    void quotationAfterAnotherParagraphBelongsToNobody() {
        String text = "“Prices will rise,” Ann Lee said.\nThe shop closed.\n“They always do.”";
        assertThat(content(text, only(text))).isEqualTo("“Prices will rise,”");
    }

    @Test
    void lineOfATranscriptLastsToTheEndOfItsParagraph() {
        String text = "LEE: It rained. We stayed.\nMOORE: Did you?\nThe band played.";
        assertThat(read(text)).extracting(one -> content(text, one)).containsExactly("It rained. We stayed", "Did you");
    }

    @Test
    void lineOfATranscriptIsDirectSpeech() {
        assertThat(read("LEE: It rained.\nMOORE: Did you stay?")).allMatch(one -> one.kind() == StatementKind.DIRECT);
    }

    @Test
    void pronounIsWhoOpenedASentenceAfterTheLastSpeaker() {
        String text = "Ann Lee said it rained. Councillor Bob Moore stayed. “It will stop,” he said.";
        assertThat(read(text)).extracting(Statement::speaker).containsExactly("Ann Lee", "Bob Moore");
    }

    @Test
    void pronounMayMeanSomebodyWithoutAName() {
        String text = "Ann Lee said it rained. A former manager said the roof leaks. “It will stop,” he said.";
        assertThat(read(text))
                .extracting(Statement::speaker)
                .containsExactly("Ann Lee", "A former manager", "A former manager");
    }

    @Test
    void otherPronounIsSomebodyElse() {
        String text = "Ann Lee said it rained. She said it was cold. He said it was dark.";
        assertThat(read(text)).extracting(Statement::speaker).containsExactly("Ann Lee", "Ann Lee", "He");
    }

    @Test
    void whoIsTheNounPhraseBeforeIt() {
        assertThat(only("We met Ann Lee, who said it rained.").speaker()).isEqualTo("Ann Lee");
        assertThat(only("We met a tired deckhand, who said it rained.").speaker())
                .isEqualTo("a tired deckhand");
    }

    @Test
    void callingBeforeANameIsNoPartOfIt() {
        assertThat(only("The economist Ann Lee said it rained.").speaker()).isEqualTo("Ann Lee");
        assertThat(only("Glaciologist Ann Lee said it rained.").speaker()).isEqualTo("Ann Lee");
        assertThat(only("Kestrian Water Minister Ann Lee said it rained.").speaker())
                .isEqualTo("Ann Lee");
        assertThat(only("The owner, Ann Lee, said it rained.").speaker()).isEqualTo("Ann Lee");
    }

    @Test
    void capitalOfASentenceMakesNoName() {
        Statement statement = only("Officials familiar with the talks said it rained.");
        assertThat(statement.speaker()).isEqualTo("Officials familiar with the talks");
        assertThat(statement.sourceType()).isEqualTo(SourceType.UNNAMED_OFFICIAL);
    }

    @Test
    void apostropheStaysInASpeaker() {
        assertThat(only("A farmers' association said it rained.").speaker()).isEqualTo("A farmers' association");
    }

    @Test
    void whoQuotesStandsBeforeTheQuotedInTheChain() {
        String text = "The Harbour Post quoted an aide as saying it rained.";
        assertThat(by(text, "say").chain()).containsExactly("Harbour Post");
    }

    @Test
    void chainsOfATextMadeToNestStayShort() {
        assertThat(read("Ann said Bob said ".repeat(100)))
                .allMatch(one -> one.chain().size() <= 16);
    }

    @Test
    void clauseAtTheEndReportsAllThatStandsBeforeIt() {
        String text = "The mayor said it rained, the Harbour Post reported on Monday.";
        Statement outer = by(text, "report");
        assertThat(content(text, outer)).isEqualTo("The mayor said it rained");
        assertThat(by(text, "say").parent()).isEqualTo(outer.id());
        assertThat(by(text, "say").chain()).containsExactly("Harbour Post");
    }

    @Test
    void citedSourceStandsBehindTheOneWhoCites() {
        String text = "Two boats sank, an aide said, the Harbour Post reports citing Radio North.";
        assertThat(by(text, "report").chain()).isEmpty();
        assertThat(by(text, "cite").chain()).containsExactly("Harbour Post");
        assertThat(by(text, "say").chain()).containsExactly("Harbour Post", "Radio North");
    }

    @Test
    void sourceCitedFirstStandsBehindTheOneWhoCites() {
        String text = "Citing Radio North, the Harbour Post said two boats sank.";
        assertThat(content(text, by(text, "cite"))).isEqualTo("two boats sank");
        assertThat(by(text, "cite").chain()).containsExactly("Harbour Post");
    }

    @Test
    void mediumThatIsToldHandsTheStatementOn() {
        Statement statement = only("Ann Lee told the Harbour Post that the ice was safe.");
        assertThat(statement.chain()).containsExactly("Harbour Post");
        assertThat(statement.addressee()).isEqualTo("the Harbour Post");
    }

    @Test
    void lastNameAndPronounAreTheFullName() {
        String text = "CEO Ann Lee came. Bob Moore met Ann Lee. Ms Lee said it rained. She added that it was cold.";
        assertThat(read(text)).extracting(Statement::speaker).containsExactly("Ann Lee", "Ann Lee");
    }

    @Test
    void lastNameOfTwoPeopleStaysAsItIs() {
        String text = "Ann Lee met Tom Lee. Lee said it rained.";
        assertThat(only(text).speaker()).isEqualTo("Lee");
    }

    @Test
    void lettersAreTheNameTheyStandFor() {
        String text = "The Harbour Safety Board (HSB) met. The HSB said the ice was safe.";
        assertThat(only(text).speaker()).isEqualTo("Harbour Safety Board");
    }

    @Test
    void unnamedSourceStaysUnnamed() {
        Statement statement = only("Ann Lee left. An official familiar with the talks said the ice was safe.");
        assertThat(statement.speaker()).isEqualTo("An official familiar with the talks");
        assertThat(statement.sourceType()).isEqualTo(SourceType.UNNAMED_OFFICIAL);
    }

    @Test
    void kindsOfSourcesAreToldApart() {
        assertThat(only("Officials said it rained.").sourceType()).isEqualTo(SourceType.UNNAMED_OFFICIAL);
        assertThat(only("The trade ministry said it rained.").sourceType()).isEqualTo(SourceType.OFFICIAL_BODY);
        assertThat(only("Norway said it rained.").sourceType()).isEqualTo(SourceType.STATE);
        assertThat(only("The Harbour Post said it rained.").sourceType()).isEqualTo(SourceType.MEDIA);
        assertThat(only("A Facebook post said it rained.").sourceType()).isEqualTo(SourceType.SOCIAL_MEDIA);
        assertThat(only("A report said it rained.").sourceType()).isEqualTo(SourceType.DOCUMENT);
        assertThat(only("Residents said it rained.").sourceType()).isEqualTo(SourceType.UNNAMED_GROUP);
        assertThat(only("Analysts said it rained.").sourceType()).isEqualTo(SourceType.UNNAMED_GROUP);
        assertThat(only("A teacher said it rained.").sourceType()).isEqualTo(SourceType.UNNAMED_SOURCES);
        assertThat(only("It is said to be cold.").sourceType()).isEqualTo(SourceType.UNSPECIFIED);
    }

    @Test
    void stancesFollowTheVerbAndItsGroup() {
        assertThat(only("Ann Lee denied that it rained.").stance()).isEqualTo(Stance.DENIES);
        assertThat(only("Ann Lee claimed that it rained.").stance()).isEqualTo(Stance.ALLEGES);
        assertThat(only("Ann Lee did not say that it rained.").stance()).isEqualTo(Stance.HYPOTHETICAL);
        assertThat(only("Ann Lee does not believe it rained.").stance()).isEqualTo(Stance.DENIES);
        assertThat(only("Ann Lee might say that it rained.").stance()).isEqualTo(Stance.HYPOTHETICAL);
    }

    @Test
    void kindIsHowMuchStandsInQuotationMarks() {
        assertThat(only("“It rained,” Ann Lee said.").kind()).isEqualTo(StatementKind.DIRECT);
        assertThat(only("Ann Lee said it was “dead”.").kind()).isEqualTo(StatementKind.MIXED);
        assertThat(only("Ann Lee said it rained.").kind()).isEqualTo(StatementKind.INDIRECT);
    }

    @Test
    void shoutedNameIsNoPronoun() {
        String text = "The WHO said the water was clean.";
        assertThat(only(text).source()).containsExactly(new Span(0, "The WHO".length()));
    }
}
