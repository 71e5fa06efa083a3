package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.hearsay.page.Imprint;
import org.hearsay.page.MediaKind;
import org.hearsay.page.Payload;
import org.junit.jupiter.api.Test;

class GivenTextTest {
    @Test
    void givenTextStaysAsItIs() {
        String text = "  date 2031-03-02 + ↺ − 16 px\r\n\r\nThe port closed.Ships wait. \u0000\uD800\n\nNews.Example\n";
        Extraction extraction = Pages.given(text);
        assertThat(extraction.article().text()).isEqualTo(text);
        Traces.check(extraction.article());
    }

    @Test
    void twoParagraphsTouchWhereTheirBreakWasLost() {
        Extraction extraction = Pages.given("The port closed on Monday.Ships wait outside, he said.\nIt snows.");
        assertThat(Pages.paragraphs(extraction))
                .containsExactly("The port closed on Monday.", "Ships wait outside, he said.", "It snows.");
        assertThat(extraction.article().paragraphs().get(1).start()).isEqualTo(26);
    }

    @Test
    void aWrappedLineGoesOn() {
        assertThat(Pages.paragraphs(Pages.given(
                        "The harbour authority of Brinmouth closed both basins\nafter the storm.\nShips wait.")))
                .containsExactly(
                        "The harbour authority of Brinmouth closed both basins\nafter the storm.", "Ships wait.");
    }

    @Test
    void givenDateWinsAndNothingIsMissed() {
        Extraction extraction = Pages.read(
                MediaKind.ARTICLE_TEXT, new Payload.Characters("Ships wait."), Pages.publishedOn("2031-03-02"));
        assertThat(extraction.article().imprint().published()).isEqualTo("2031-03-02");
        assertThat(extraction.problems()).isEmpty();
    }

    @Test
    void aGivenTimeWithoutItsOffsetIsKept() {
        Extraction extraction = Pages.read(
                MediaKind.ARTICLE_TEXT, new Payload.Characters("Ships wait."), Pages.publishedOn("2031-03-02T10:00"));
        assertThat(extraction.article().imprint().published()).isEqualTo("2031-03-02T10:00");
        assertThat(extraction.problems()).isEmpty();
    }

    @Test
    void invalidGivenDateIsToldAndNotKept() {
        for (String date : List.of("yesterday", "2031-02-30", "2031-03-02T25:00", "02/03/2031", "2031-3-2", "")) {
            Extraction extraction =
                    Pages.read(MediaKind.ARTICLE_TEXT, new Payload.Characters("Ships wait."), Pages.publishedOn(date));
            assertThat(Pages.codes(extraction)).containsExactly("invalid-date", "no-date");
            assertThat(extraction.article().imprint().published()).isNull();
        }
    }

    @Test
    void givenInstantIsADate() {
        for (String date : List.of("2031-03-02T10:00:00Z", "2031-03-02T10:00:00.5+02:00", "2031-03-02")) {
            Extraction extraction =
                    Pages.read(MediaKind.ARTICLE_TEXT, new Payload.Characters("Ships wait."), Pages.publishedOn(date));
            assertThat(extraction.problems()).isEmpty();
        }
    }

    @Test
    void theAddressTellsDateAndPublisher() {
        Extraction extraction = Pages.read(
                MediaKind.ARTICLE_TEXT,
                new Payload.Characters("Ships wait."),
                Pages.at("https://www.harbour.example/2031/03/02/storm.html"));
        Imprint imprint = extraction.article().imprint();
        assertThat(imprint.published()).isEqualTo("2031-03-02");
        assertThat(imprint.publisher()).isEqualTo("harbour.example");
    }

    @Test
    void emptyTextIsAnEmptyPage() {
        assertThat(Pages.codes(Pages.given(" \n"))).containsExactly("empty-page");
        assertThat(Pages.given(" \n").article().text()).isEqualTo(" \n");
    }

    @Test
    void randomTextStaysAndItsParagraphsCoverIt() {
        String[] bits = {
            "The port",
            ".",
            "Ships",
            "“",
            "”",
            "\"",
            "U.S.A.",
            " ",
            "\n",
            "\r\n",
            "?",
            "!",
            "’",
            "News.Az",
            "\uD83D",
            "2031",
            "Ph.D",
            "\u00A0",
            "a",
            "…",
            "‘",
            ")",
            "\t",
            "e.g.This",
            "\u0085",
            "\u2028"
        };
        for (long seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(bits[random.nextInt(bits.length)]);
            }
            Extraction extraction = Pages.given(text.toString());
            assertThat(extraction.article().text()).as("seed %d", seed).isEqualTo(text.toString());
            Traces.check(extraction.article());
            Traces.check(Pages.text(text.toString()).article());
        }
    }
}
