package org.hearsay.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTextTest {
    @Test
    void controlCharactersBecomeTheirPictures() {
        assertThat(PrintableText.of("a\u001b[31m\u0007\u007f")).isEqualTo("a␛[31m␇␡");
    }

    @Test
    void controlCharactersOfC1AreReplaced() {
        assertThat(PrintableText.of("\u0080\u009b1m\u009f")).isEqualTo("\uFFFD\uFFFD1m\uFFFD");
    }

    @Test
    void overridesOfDirectionAreReplaced() {
        assertThat(PrintableText.of("\u202aa\u202eb\u2066c\u2069")).isEqualTo("\uFFFDa\uFFFDb\uFFFDc\uFFFD");
    }

    @Test
    void invisibleCharactersAreLeftOut() {
        assertThat(PrintableText.of("\uFEFFco\u00ADop\u200B\u200F")).isEqualTo("coop");
    }

    @Test
    void joinersOfLettersAndEmojiStay() {
        assertThat(PrintableText.of("می\u200Cخواهم 👩\u200D🔬")).isEqualTo("می\u200Cخواهم 👩\u200D🔬");
    }

    @Test
    void aLoneSurrogateIsReplacedAndAPairIsKept() {
        assertThat(PrintableText.of("\uD800a😀")).isEqualTo("\uFFFDa😀");
    }

    @Test
    void allSpacesAreOneSpaceEach() {
        assertThat(PrintableText.of("a\tb\r\nc\u2029d\u3000e\u00A0f")).isEqualTo("a b  c d e\u00A0f");
    }
}
