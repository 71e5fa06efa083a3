package org.hearsay.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonEscapesTest {
    @Test
    void loneSurrogatesAreEscapedAndPairsAreKept() {
        assertThat(JsonEscapes.escape("\"\uD800😀\uDC00\"")).isEqualTo("\"\\uD800😀\\uDC00\"");
    }

    @Test
    void whatATerminalMayObeyIsEscaped() {
        assertThat(JsonEscapes.escape("\"\u007f\u009b31m\"")).isEqualTo("\"\\u007F\\u009B31m\"");
    }

    @Test
    void otherTextStaysTheSameObject() {
        String json = "\"é中😀\"";
        assertThat(JsonEscapes.escape(json)).isSameAs(json);
    }
}
