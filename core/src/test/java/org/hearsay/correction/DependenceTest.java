package org.hearsay.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hearsay.correction.Dependence.ArticleTies;
import org.hearsay.correction.Dependence.StatementTies;
import org.hearsay.correction.Mark.Tie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DependenceTest {
    private static final LocalDate DAY = LocalDate.of(2031, 3, 5);
    private static final Dependence SOURCE = new Dependence("The Harbour Post", Set.of(), Set.of(), null);
    private static final Dependence ARTICLE =
            new Dependence("https://post.example/b", Set.of("https://post.example/b"), Set.of("The Harbour Post"), DAY);

    private static ArticleTies article(String publisher, List<String> licensed) {
        return new ArticleTies("https://coast.example/a", publisher, DAY, null, licensed);
    }

    private static StatementTies statement(List<String> speakers, List<String> chain, List<String> around) {
        return new StatementTies(speakers, chain, around);
    }

    private static ArticleTies copy(@Nullable LocalDate day, @Nullable String canonical) {
        return new ArticleTies("https://coast.example/a", "Coast Daily", day, canonical, List.of());
    }

    @Test
    void aSourceSaysItselfWhatItPublishesOrSays() {
        assertThat(SOURCE.tie(article("Harbour Post", List.of()), StatementTies.NONE))
                .isEqualTo(Tie.ITSELF);
        StatementTies own = statement(List.of("HARBOUR  POST"), List.of(), List.of());
        assertThat(SOURCE.tie(article("Coast Daily", List.of()), own)).isEqualTo(Tie.ITSELF);
    }

    @Test
    void theNearestTieIsToldOfWhatWasHeardThroughASource() {
        ArticleTies licensed = article("Coast Daily", List.of("Harbour Post"));
        List<String> post = List.of("the Harbour Post");
        assertThat(SOURCE.tie(licensed, statement(List.of("Ann Lee"), post, post)))
                .isEqualTo(Tie.CITES);
        assertThat(SOURCE.tie(licensed, statement(List.of("Ann Lee"), List.of(), post)))
                .isEqualTo(Tie.INSIDE);
        assertThat(SOURCE.tie(licensed, StatementTies.NONE)).isEqualTo(Tie.LICENSED);
    }

    @Test
    void whatHasNothingToDoWithASourceHasNoTie() {
        ArticleTies other = article("Coast Daily", List.of("Harbour Postman"));
        assertThat(SOURCE.tie(other, statement(List.of("Post"), List.of("Harbour"), List.of())))
                .isNull();
        assertThat(SOURCE.tie(copy(null, null), StatementTies.NONE)).isNull();
    }

    @Test
    void anArticleHangsOnItsOriginal() {
        assertThat(ARTICLE.tie(copy(DAY, "https://post.example/b"), StatementTies.NONE))
                .isEqualTo(Tie.COPIES);
        assertThat(ARTICLE.tie(copy(DAY, "https://post.example/c"), StatementTies.NONE))
                .isNull();
    }

    @Test
    void whatCitesThePublisherWithinAWeekPerhapsRestsOnTheArticle() {
        StatementTies citing = statement(List.of("Ann Lee"), List.of("Harbour Post"), List.of());
        assertThat(ARTICLE.tie(copy(DAY, null), citing)).isEqualTo(Tie.CITES_PUBLISHER);
        assertThat(ARTICLE.tie(copy(DAY.plusDays(7), null), citing)).isEqualTo(Tie.CITES_PUBLISHER);
        assertThat(ARTICLE.tie(copy(null, null), citing)).isEqualTo(Tie.CITES_PUBLISHER);
        assertThat(ARTICLE.tie(copy(DAY.plusDays(8), null), citing)).isNull();
        assertThat(ARTICLE.tie(copy(DAY.minusDays(1), null), citing)).isNull();
        assertThat(ARTICLE.tie(article("Harbour Post", List.of()), citing)).isNull();
    }
}
