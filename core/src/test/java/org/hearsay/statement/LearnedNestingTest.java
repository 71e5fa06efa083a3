package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who stands behind whom in what a model tells: sources that are none, sources that rules add, media that were told. */
class LearnedNestingTest {
    private static Statement only(HandMadeEncoding encoding) {
        List<Statement> statements = encoding.statements();
        assertThat(statements).hasSize(1);
        return statements.get(0);
    }

    @Test
    void whoIsWarnedInThePassiveIsNoSource() {
        Statement found = only(new HandMadeEncoding("The council was warned that the bridge could fall.")
                .source("The council", 0.9)
                .content("that the bridge could fall", 0.9)
                .cue("was warned"));
        assertThat(found.source()).isEmpty();
    }

    @Test
    void whoHasWarnedInTheActiveIsTheSource() {
        Statement found = only(new HandMadeEncoding("The council has warned that the bridge could fall.")
                .source("The council", 0.9)
                .content("that the bridge could fall", 0.9)
                .cue("has warned"));
        assertThat(found.speaker()).isEqualTo("The council");
    }

    @Test
    void whoReportsIsFoundByRuleWhereTheModelKnowsOnlyWhomThatOneCites() {
        HandMadeEncoding made = new HandMadeEncoding("Ferries were late, the Harbour Post reports citing Ann Lee.")
                .source("Ann Lee", 0.9)
                .content("Ferries were late", 0.9)
                .cue("citing");
        assertThat(made.statements()).extracting(Statement::speaker).containsExactly("Harbour Post", "Ann Lee");
        assertThat(made.statements().get(1).chain()).containsExactly("Harbour Post");
    }

    @Test
    void adverbInsideWhatAnotherSaysIsACueOfItsOwn() {
        HandMadeEncoding made = new HandMadeEncoding("Ann Lee said the mayor had allegedly sold the ferry.")
                .source("Ann Lee", 0.9)
                .content("the mayor had allegedly sold the ferry", 0.9)
                .cue("said");
        assertThat(made.contents())
                .containsExactly("the mayor had allegedly sold the ferry", "the mayor had … sold the ferry");
        assertThat(made.statements().get(1).chain()).containsExactly("Ann Lee");
    }

    @Test
    void whatSomebodyMentionsInsideAnothersWordsNests() {
        HandMadeEncoding made = new HandMadeEncoding("The Post reported that Ann Lee had mentioned ferries.")
                .source("The Post", 0.9)
                .content("that Ann Lee had mentioned ferries", 0.9)
                .cue("reported")
                .source("Ann Lee", 0.9)
                .content("ferries", 0.9)
                .cue("had mentioned", true, 0.85);
        assertThat(made.statements()).hasSize(2);
    }

    @Test
    void nameOfAMediumThatTheModelCutShortIsTakenWhole() {
        Statement found = only(new HandMadeEncoding("Ann Lee told the site Ferry Life that ferries would sail.")
                .source("Ann Lee", 0.9)
                .addressee("the site Ferry", 0.9)
                .content("that ferries would sail", 0.9)
                .cue("told"));
        assertThat(found.chain()).containsExactly("Ferry Life");
    }

    @Test
    void whoIsCitedReportsNothingThoughTheModelGuessesSo() {
        HandMadeEncoding made = new HandMadeEncoding("Ferries were late, Harbour Post reports citing Ann Lee.")
                .source("Harbour Post", 0.41)
                .source("Ann Lee", 0.45)
                .content("Ferries were late", 0.8)
                .cue("reports")
                .source("Ann Lee", 0.95)
                .content("Ferries were late", 0.9)
                .cue("citing");
        assertThat(made.statements()).extracting(Statement::speaker).containsExactly("Harbour Post", "Ann Lee");
        assertThat(made.statements().get(1).chain()).containsExactly("Harbour Post");
    }

    @Test
    void articleThatTheModelTakesForAnAddresseeBeginsTheContent() {
        HandMadeEncoding made = new HandMadeEncoding("Ann Lee urged the council to vote.")
                .source("Ann Lee", 0.9)
                .addressee("the", 0.6)
                .content("council to vote", 0.9)
                .cue("urged");
        assertThat(made.contents()).containsExactly("the council to vote");
        assertThat(made.statements().get(0).addressee()).isNull();
    }
}
