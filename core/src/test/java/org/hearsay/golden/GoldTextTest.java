package org.hearsay.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.page.Imprint;
import org.hearsay.text.AlignedText;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class GoldTextTest {
    private static final String TEXT = "Menu\nHe said he was there.\nShe left.";
    private static final Article ARTICLE = new Article(
            "a", Imprint.NONE, AlignedText.of(TEXT), List.of(new Span(0, 4), new Span(5, 26), new Span(27, 36)));

    private static GoldText over(String... body) {
        return GoldText.over(
                new GoldArticle(
                        null, null, null, null, null, List.of(), List.of(body), List.of(), List.of(), List.of()),
                ARTICLE);
    }

    @Test
    void laterOccurrenceCountsWholeWordsFromTheParagraphOn() {
        GoldText text = over("He said he was there.", "She left.");
        assertThat(text.find(List.of(new Phrase("he", 1)), 1)).containsExactly(new Span(13, 15));
    }

    @Test
    void wordsOfAParagraphThatWasNotReadAreAbsent() {
        GoldText text = over("He said he was there.", "They left.");
        assertThat(text.missing()).containsExactly("They left.");
        assertThat(text.find(List.of(new Phrase("They", 1)), 1)).isEmpty();
    }

    @Test
    void wordsThatTheGoldLacksFail() {
        GoldText text = over("He said he was there.");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> text.find(List.of(new Phrase("they", 1)), 1))
                .withMessageContaining("they");
    }
}
