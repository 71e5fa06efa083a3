package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.hearsay.page.Imprint;
import org.hearsay.page.MediaKind;
import org.hearsay.page.Payload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobustnessTest {
    private static final String[] BITS = {
        "<p>",
        "</p>",
        "<div class=share>",
        "<div id=content>",
        "</div>",
        "<br>",
        "<br/>",
        "<b>",
        "</i>",
        "<a href=x>",
        "</a>",
        "<table>",
        "<td>",
        "</table>",
        "<ul><li>",
        "<h1>",
        "&amp;",
        "&nbsp;",
        "&#8220;",
        "&copy",
        "&#0;",
        "&bogus;",
        "&",
        "<",
        ">",
        "\u0000",
        "\uD83D\uDE00",
        "\uDC00",
        " ",
        "\n",
        "\t",
        "\r\n",
        "Ships wait outside, he said. ",
        "The port is closed.It opens on Friday, officials said, or later. ",
        "<script>x</script>",
        "<!--",
        "-->",
        "<textarea>",
        "<svg><text>",
        "<form>",
        "<noscript>",
        "<pre>\n",
        "<title>",
        "<body>",
        "</html>",
        "<template>",
        "\u00AD",
        "\u200B",
        "<frameset>",
        "<select><option>",
        "<![CDATA[",
        "“",
        "”",
        "<time datetime=2031-03-02>"
    };

    @Test
    void anyMixtureOfTagsIsReadAndTraced() {
        for (long seed = 0; seed < 1500; seed++) {
            Random random = new Random(seed);
            StringBuilder page = new StringBuilder(random.nextBoolean() ? "<html><body>" : "");
            for (int i = random.nextInt(120); i > 0; i--) {
                page.append(BITS[random.nextInt(BITS.length)]);
            }
            Extraction extraction = Pages.read(MediaKind.HTML, new Payload.Characters(page.toString()), Imprint.NONE);
            try {
                Traces.check(extraction.article());
            } catch (AssertionError failed) {
                throw new AssertionError("seed " + seed + ": " + page + failed.getMessage(), failed);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<div>", "<span>", "<b><p>", "<ul><li>", "<table><tr><td>", "<a><i>", "<font><div><p>", "<svg>"})
    void deepNestingIsReadAndTold(String tags) {
        Extraction extraction = Pages.html("<html><body>" + tags.repeat(10_000) + Pages.ONE + "<p>" + Pages.TWO);
        Traces.check(extraction.article());
        if (tags.equals("<div>")) {
            assertThat(Pages.codes(extraction)).contains("nested-too-deep", "truncated-html");
            assertThat(extraction.article().text()).contains(Pages.TWO);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word ", "word", "Word.Other", ".", "<", "&", "&amp;", "text, more. <br>", "text, more. <br><br>", " ",
                "<p>x", "“", "#tag ", "share ", "1.", "A.b", "<meta ", "\n", "2031-03-02 ", "http://a.b "
            })
    void longRepetitionsAreRead(String bit) {
        String page = bit.repeat((1 << 18) / bit.length());
        for (MediaKind kind : MediaKind.values()) {
            Extraction extraction = Pages.read(kind, new Payload.Characters(page), Imprint.NONE);
            Traces.check(extraction.article());
        }
    }

    @Test
    void aLineOfFiveMillionCharactersIsRead() {
        String text = (Pages.ONE + " ").repeat(5_000_000 / Pages.ONE.length());
        assertThat(Pages.text(text).article().text()).isEqualTo(text.strip());
    }

    @Test
    void largePagesAreReadByDensity() {
        StringBuilder paragraphs = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            paragraphs
                    .append("<p>In place ")
                    .append(i)
                    .append(" the water rose, and people left, officials said on Monday.</p>");
        }
        Extraction extraction = Pages.html("<html><body><div>" + paragraphs + "</div></body></html>");
        assertThat(extraction.article().paragraphs()).hasSize(20_000);
    }

    @Test
    void aPageMayBreakOffAnywhere() {
        byte[] page = Pages.article("<meta charset=utf-8><title>é</title>", Pages.ONE, Pages.TWO, Pages.THREE)
                .getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < page.length; length += 7) {
            byte[] part = java.util.Arrays.copyOf(page, length);
            Extraction extraction = Pages.read(MediaKind.HTML, new Payload.Bytes(part), Imprint.NONE);
            Traces.check(extraction.article());
            if (length > 100) {
                assertThat(Pages.codes(extraction)).contains("truncated-html");
            }
        }
    }

    @Test
    void nullCharactersHideNothing() {
        Extraction extraction =
                Pages.html(Pages.article("", Pages.ONE.replace("port", "po\u0000rt"), Pages.TWO, Pages.THREE));
        assertThat(Pages.paragraphs(extraction).get(0)).isEqualTo(Pages.ONE);
        Traces.check(extraction.article());
    }

    @Test
    void binaryAndEmptyPagesAreTold() {
        assertThat(Pages.codes(Pages.html(""))).containsExactly("empty-page");
        assertThat(Pages.codes(Pages.html("\uFEFF \n"))).containsExactly("empty-page");
        byte[] image = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
        assertThat(Pages.codes(Pages.read(MediaKind.HTML, new Payload.Bytes(image), Imprint.NONE)))
                .containsExactly("binary-page");
    }
}
