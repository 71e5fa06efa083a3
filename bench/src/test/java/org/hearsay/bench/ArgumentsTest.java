package org.hearsay.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.Hearsay;
import org.hearsay.reading.ReaderKind;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
    private static final Arguments ARGUMENTS = Arguments.of("one", "--accept", "two", "--shared", "folder", "--seed");

    @Test
    void valuesOfOptionsAreNoNames() {
        assertThat(ARGUMENTS.names()).containsExactly("one", "two");
    }

    @Test
    void anOptionWithoutAValueIsAsIfNotGiven() {
        assertThat(ARGUMENTS.option("--shared", "none")).isEqualTo("folder");
        assertThat(ARGUMENTS.option("--seed", "1")).isEqualTo("1");
        assertThat(ARGUMENTS.has("--accept")).isTrue();
        assertThat(ARGUMENTS.has("--write")).isFalse();
    }

    @Test
    void withoutAChoiceTheDefaultReaderIsMeant() {
        assertThat(ARGUMENTS.reader()).isEqualTo(Hearsay.DEFAULT_READER);
        assertThat(Arguments.of("--reader", "rules").reader()).isEqualTo(ReaderKind.RULES);
    }
}
