package org.hearsay.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void aLineNamesPlaceMessageAndCode() {
        assertThat(Problem.of(ProblemCode.EMPTY_PAGE, "news/a.html", "there are no bytes in it")
                        .line())
                .isEqualTo("news/a.html: there are no bytes in it [empty-page]");
    }

    @Test
    void aStrangeFileNameCannotBreakTheLine() {
        assertThat(Problem.of(ProblemCode.EMPTY_PAGE, "a\n\u001b[31mä", "m").line())
                .isEqualTo("a\uFFFD\uFFFD[31mä: m [empty-page]");
    }
}
