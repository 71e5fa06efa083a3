package org.hearsay.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaperTest {
    private static String wrapped(int width, String text) {
        return new Paper(false, width).add(text, Style.PLAIN).endLine().text();
    }

    @Test
    void aLineIsBrokenBetweenWords() {
        assertThat(wrapped(10, "one two three four")).isEqualTo("one two\nthree four\n");
    }

    @Test
    void aWordMayFillALine() {
        assertThat(wrapped(5, "12345 12345")).isEqualTo("12345\n12345\n");
    }

    @Test
    void aWordWiderThanALineIsCut() {
        assertThat(wrapped(5, "ab 1234567 c")).isEqualTo("ab\n12345\n67 c\n");
    }

    @Test
    void wideCharactersTakeTwoCells() {
        assertThat(wrapped(6, "港口谈判推迟")).isEqualTo("港口谈\n判推迟\n");
    }

    @Test
    void aCombiningMarkStaysWithItsLetter() {
        assertThat(wrapped(2, "e\u0301e\u0301e\u0301")).isEqualTo("e\u0301e\u0301\ne\u0301\n");
    }

    @Test
    void aNoBreakSpaceHoldsWordsTogether() {
        assertThat(wrapped(7, "aaa [1\u00A0b] c")).isEqualTo("aaa\n[1 b] c\n");
    }

    @Test
    void wordsOfTwoStylesStayOneWord() {
        Paper paper = new Paper(true, 6).add("one ", Style.PLAIN);
        paper.add("[", Style.QUIET).add("two", Style.CONTENT).endLine();
        assertThat(paper.text()).isEqualTo("one\n\u001b[2m[\u001b[0m\u001b[32mtwo\u001b[0m\n");
    }

    @Test
    void theFirstLineAndTheOthersHaveTheirOwnMargins() {
        Paper paper = new Paper(false, 8).indent(1, 3);
        paper.add("one two three", Style.PLAIN)
                .endLine()
                .add("four", Style.PLAIN)
                .endLine();
        assertThat(paper.text()).isEqualTo(" one two\n   three\n four\n");
    }

    @Test
    void lineBreaksInsideAPieceAreSpaces() {
        assertThat(wrapped(20, "one\r\n\n\ttwo\u2028three")).isEqualTo("one two three\n");
    }
}
