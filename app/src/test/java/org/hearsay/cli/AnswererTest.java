package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.Hearsay;
import org.hearsay.page.Imprint;
import org.hearsay.page.MediaKind;
import org.hearsay.page.Page;
import org.hearsay.page.PageResult;
import org.hearsay.page.Payload;
import org.hearsay.reading.Reading;
import org.hearsay.trace.ProblemCode;
import org.junit.jupiter.api.Test;

class AnswererTest {
    private static final PageResult PAGE = new PageResult.Found(new Page(
            "a1", "a.jsonl:1", MediaKind.ARTICLE_TEXT, new Payload.Characters("Rain fell on Friday."), Imprint.NONE));

    private static String broken(Reading reading) {
        if (!reading.failed()) {
            throw new IllegalStateException("a fault of ours");
        }
        return reading.article().id() + " " + reading.problems().get(0).code().code();
    }

    private static String endless(Reading reading) {
        return reading.failed() ? "" : endless(reading) + reading;
    }

    @Test
    void aFaultOfOursIsAProblemOfItsPage() {
        Answer answer = new Answerer(Hearsay.load(), AnswererTest::broken, true).apply(PAGE);
        assertThat(answer.written()).isEqualTo("a1 internal-fault");
        assertThat(answer.fatal()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo("a.jsonl:1");
            assertThat(problem.message()).contains("please report it", "IllegalStateException at AnswererTest.java:");
        });
    }

    @Test
    void aStackThatOverflowsIsAProblemOfItsPage() {
        Answer answer = new Answerer(Hearsay.load(), AnswererTest::endless, true).apply(PAGE);
        assertThat(answer.fatal()).singleElement().satisfies(problem -> assertThat(problem.code())
                .isEqualTo(ProblemCode.INTERNAL_FAULT));
    }

    @Test
    void aFailedPageIsNotWrittenWhereNobodyExpectsIt() {
        Answer answer = new Answerer(Hearsay.load(), AnswererTest::broken, false).apply(PAGE);
        assertThat(answer.written()).isNull();
        assertThat(answer.failed()).isTrue();
    }
}
