package org.hearsay.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.hearsay.article.LivePart;
import org.hearsay.article.PageFacts;
import org.hearsay.page.Imprint;
import org.hearsay.reading.Reading;
import org.hearsay.statement.Stance;
import org.hearsay.statement.StatementKind;
import org.hearsay.text.Span;
import org.hearsay.trace.Problem;
import org.hearsay.trace.ProblemCode;
import org.junit.jupiter.api.Test;

class ReadingPageTest {
    private static final Imprint IMPRINT = new Imprint(
            "https://valley-wire.example/1", "Valley Wire", "Bridge to close", null, "2026-04-03T08:00:00Z", null);

    private static Reading bridge() {
        return new SmallReading("""
                The bridge at Ledge will close in June, the mayor said on Friday, the Post reports. “It is safe until then,” \
                added Hanna Weiss, “and not a day longer.”

                The builders denied that they had been told.
                """)
                .imprint(IMPRINT)
                .statement(
                        StatementKind.INDIRECT,
                        Stance.PREDICTS,
                        null,
                        List.of("the Post"),
                        List.of("reports"),
                        "The bridge at Ledge will close in June, the mayor said on Friday")
                .statement(
                        StatementKind.INDIRECT,
                        Stance.ASSERTS,
                        "s1",
                        List.of("the Post", "the mayor"),
                        List.of("said on Friday"),
                        "The bridge at Ledge will close in June")
                .says("Hanna Weiss", "added", "“It is safe until then,”", "“and not a day longer.”")
                .statement(
                        StatementKind.INDIRECT,
                        Stance.DENIES,
                        null,
                        List.of("The builders"),
                        List.of("denied"),
                        "that they had been told")
                .problem(Problem.of(ProblemCode.TRUNCATED_HTML, "a.html", "the page breaks off"))
                .build();
    }

    @Test
    void theHeadTellsWhatIsKnownOfThePage() {
        LivePart part = new LivePart(new Span(0, 9), null, null);
        PageFacts live = new PageFacts(
                null,
                "2026-04-03T09:30:00Z",
                null,
                List.of(),
                true,
                true,
                List.of(part, new LivePart(part.span(), null, null)));
        assertThat(head(live))
                .isEqualTo("Valley Wire · 2026-04-03 08:00:00Z · changed 2026-04-03 09:30:00Z · live blog, 2 entries,"
                        + " for subscribers");
        assertThat(head(new PageFacts(null, IMPRINT.published(), null, List.of(), true, false, List.of())))
                .isEqualTo("Valley Wire · 2026-04-03 08:00:00Z · for subscribers");
        assertThat(head(new PageFacts(null, null, null, List.of(), false, true, List.of(part))))
                .isEqualTo("Valley Wire · 2026-04-03 08:00:00Z · live blog, 1 entry");
        assertThat(head(new PageFacts(null, null, null, List.of(), null, true, List.of())))
                .isEqualTo("Valley Wire · 2026-04-03 08:00:00Z · live blog");
    }

    private static String head(PageFacts facts) {
        Reading reading =
                new SmallReading("It rains.").imprint(IMPRINT).facts(facts).build();
        return new ReadingPage(false, 200).render(reading).split("\n")[1];
    }

    @Test
    void aPageShowsItsArticleItsStatementsAndItsDoubts() {
        assertThat(new ReadingPage(false, 80).render(bridge())).isEqualTo("""
                Bridge to close
                Valley Wire · 2026-04-03 08:00:00Z
                https://valley-wire.example/1
                a.html

                [1 [2 The bridge at Ledge will close in June], the mayor said on Friday], the
                Post reports. [3 “It is safe until then,”] added Hanna Weiss, [3 “and not a day
                longer.”]

                The builders denied [4 that they had been told].

                ────────────────────────────────────────────────────────────────────────────────
                4 statements: 1 direct, 3 indirect
                [1 …] holds what statement 1 reports

                [1] the Post, named person
                    indirect · predicts · the Post reports
                    The bridge at Ledge will close in June, the mayor said on Friday
                    line 1, column 1 · characters 0–64 · by-hand 0.90

                    [2] the mayor, named person, heard via the Post
                        indirect · the mayor said on Friday
                        The bridge at Ledge will close in June
                        line 1, column 1 · characters 0–38 · by-hand 0.90

                [3] Hanna Weiss, named person
                    direct · added Hanna Weiss
                    “It is safe until then,” … “and not a day longer.”
                    line 1, column 85 · characters 84–108, 128–151 · by-hand 0.90

                [4] The builders, named person
                    indirect · denies · The builders denied
                    that they had been told
                    line 3, column 21 · characters 173–196 · by-hand 0.90

                Note: the page breaks off [truncated-html]
                """);
    }

    @Test
    void coloursChangeNothingButTheColours() {
        String plain = new ReadingPage(false, 80).render(bridge());
        String coloured = new ReadingPage(true, 80).render(bridge());
        assertThat(coloured).contains("\u001b[1;36mHanna Weiss\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @Test
    void everyColourEndsWithItsLine() {
        assertThat(new ReadingPage(true, 60).render(bridge()).lines()).allSatisfy(line -> assertThat(line)
                .satisfiesAnyOf(
                        plain -> assertThat(plain).doesNotContain("\u001b"),
                        ended -> assertThat(ended.lastIndexOf("\u001b[0m")).isEqualTo(ended.lastIndexOf("\u001b["))));
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        for (int width = 40; width < 130; width += 7) {
            int limit = width;
            assertThat(new ReadingPage(false, width).render(bridge()).lines())
                    .allSatisfy(line -> assertThat(CellWidth.of(line)).isLessThanOrEqualTo(limit));
        }
    }

    @Test
    void aPageWithoutStatementsSaysSo() {
        assertThat(new ReadingPage(false, 80).render(new SmallReading("Rain fell.").build()))
                .endsWith("No statements: nobody was found to be quoted or cited on this page.\n");
    }

    @Test
    void aPageThatCouldNotBeReadSaysWhy() {
        Reading empty = new SmallReading("")
                .problem(Problem.of(ProblemCode.EMPTY_PAGE, "a.html", "the file has no bytes"))
                .build();
        assertThat(new ReadingPage(false, 80).render(empty))
                .isEqualTo("a.html\n\nNot read: the file has no bytes [empty-page]\n");
    }

    @Test
    void nothingOnAPageReachesTheTerminalAsAnEscape() {
        String evil = "\u001b[2J\u009b31m\u0007\b\u202e\u2066\u0000";
        Reading reading = new SmallReading("“Yes" + evil + "” said Ann" + evil + ". more")
                .imprint(new Imprint(evil, evil, evil, evil, evil, evil))
                .says("Ann" + evil, "said", "“Yes" + evil + "”")
                .problem(Problem.of(ProblemCode.NO_DATE, evil, evil))
                .build();
        assertThat(new ReadingPage(false, 80).render(reading)).matches("[\\n\\P{C}]*");
    }

    @Test
    void aContentOfTwoParagraphsIsMarkedInBoth() {
        Reading reading = new SmallReading("“One.\n\n“Two,” said Ann.")
                .says("Ann", "said", "“One.\n\n“Two,”")
                .build();
        assertThat(new ReadingPage(false, 80).render(reading)).contains("\n[1 “One.]\n\n[1 “Two,”] said Ann.\n");
    }

    @Test
    void theMachinesLocaleDoesNotMatter() {
        Locale before = Locale.getDefault();
        String page = new ReadingPage(false, 80).render(bridge());
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(new ReadingPage(false, 80).render(bridge())).isEqualTo(page);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aTerminalNarrowerThanFortyColumnsIsRefused() {
        assertThatThrownBy(() -> new ReadingPage(false, 39))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("39");
    }
}
