package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.hearsay.page.Imprint;
import org.hearsay.page.MediaKind;
import org.hearsay.page.Payload;
import org.junit.jupiter.api.Test;

class TextPageTest {
    private static Extraction bytes(byte[] bytes) {
        return Pages.read(MediaKind.TEXT, new Payload.Bytes(bytes), Imprint.NONE);
    }

    @Test
    void furnitureAndSignOffGoAndTellDateAndPublisher() {
        Extraction extraction = Pages.text(" date 2031-03-02 + ↺ − 16 px\n\n" + Pages.ONE + "\n\nShare on Facebook\n\n"
                + Pages.TWO + Pages.THREE + "\n\nHarbour.Post\n");
        assertThat(Pages.paragraphs(extraction)).containsExactly(Pages.ONE, Pages.TWO, Pages.THREE);
        assertThat(extraction.article().text()).isEqualTo(Pages.ONE + "\n\n" + Pages.TWO + "\n\n" + Pages.THREE);
        assertThat(extraction.article().imprint().published()).isEqualTo("2031-03-02");
        assertThat(extraction.article().imprint().publisher()).isEqualTo("Harbour.Post");
        assertThat(extraction.problems()).isEmpty();
        Traces.check(extraction.article());
    }

    @Test
    void aFirstLineWithoutAnEndIsTheHeadline() {
        Extraction extraction = Pages.text("Storm closes the harbour\n\nMarch 2, 2031\n\n" + Pages.ONE);
        assertThat(extraction.article().imprint().headline()).isEqualTo("Storm closes the harbour");
        assertThat(extraction.article().imprint().published()).isEqualTo("2031-03-02");
    }

    @Test
    void theDateInASentenceIsNotThePublicationDate() {
        assertThat(Pages.codes(Pages.text(Pages.ONE + "\n\nOn March 2, 2031 the ship sank.")))
                .containsExactly("no-date");
    }

    @Test
    void oldCharsetsAreFound() {
        String text =
                "Die Häfen von Köln und Düsseldorf blieben am Montag geschlossen, sagte der Bürgermeister für Häfen,"
                        + " weil Stürme die Kräne beschädigt hätten. „Größere Schäden gibt es nicht“, fügte er hinzu.";
        assertThat(bytes(text.getBytes(Charset.forName("windows-1252")))
                        .article()
                        .text())
                .isEqualTo(text);
        String russian = "Порт закрыт с понедельника после шторма, сообщили власти города. Корабли ждут на рейде,"
                + " сказал капитан порта, и до пятницы войти в гавань не сможет никто.";
        assertThat(bytes(russian.getBytes(Charset.forName("windows-1251")))
                        .article()
                        .text())
                .isEqualTo(russian);
    }

    @Test
    void marksTellTheCharset() {
        for (Charset charset :
                new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            assertThat(bytes(("\uFEFF" + Pages.TWO).getBytes(charset)).article().text())
                    .isEqualTo(Pages.TWO);
        }
        assertThat(bytes(Pages.TWO.getBytes(StandardCharsets.UTF_16LE))
                        .article()
                        .text())
                .isEqualTo(Pages.TWO);
    }

    @Test
    void brokenBytesStandAsReplacementCharactersAndAreCounted() {
        byte[] good = (Pages.TWO + " ééé").getBytes(StandardCharsets.UTF_8);
        byte[] broken = good.clone();
        broken[10] = (byte) 0xFF;
        Extraction extraction = bytes(broken);
        assertThat(Pages.codes(extraction)).contains("malformed-characters");
        assertThat(extraction.problems().get(0).message()).startsWith("1 ");
        assertThat(extraction.article().text()).contains("\uFFFD");
        Traces.check(extraction.article());
    }

    @Test
    void emptyAndBinaryPagesAreTold() {
        assertThat(Pages.codes(Pages.text(""))).containsExactly("empty-page");
        assertThat(Pages.codes(Pages.text(" \n\t"))).containsExactly("empty-page");
        assertThat(Pages.codes(bytes(new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '7', '\n'})))
                .containsExactly("binary-page");
        byte[] noise = new byte[4096];
        new java.util.Random(1).nextBytes(noise);
        assertThat(Pages.codes(bytes(noise))).contains("binary-page");
    }

    @Test
    void nothingButFurnitureIsNoArticle() {
        assertThat(Pages.codes(Pages.text("Share on Facebook\n\n© 2031 Harbour Post\n")))
                .containsExactly("no-article");
    }

    @Test
    void controlCharactersAreLeftOut() {
        Extraction extraction = Pages.text("The ha\u0000rbour is clo\u00ADsed, he said.");
        assertThat(extraction.article().text()).isEqualTo("The harbour is closed, he said.");
        Traces.check(extraction.article());
    }
}
