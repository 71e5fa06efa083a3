package org.hearsay.page;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hearsay.trace.Problem;
import org.hearsay.trace.ProblemCode;
import org.junit.jupiter.api.Test;

class PageResultTest {

    @Test
    void onlyAFatalProblemIsAFailure() {
        Problem doubt = Problem.of(ProblemCode.NO_DATE, "a.html", "there is no date");
        assertThatThrownBy(() -> new PageResult.Failed("a.html", false, doubt))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NO_DATE");
    }

    @Test
    void aFatalProblemIsNotPassedOver() {
        Problem fault = Problem.of(ProblemCode.EMPTY_PAGE, "a.html", "there are no bytes in it");
        assertThatThrownBy(() -> new PageResult.PassedOver(fault))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("EMPTY_PAGE");
    }
}
