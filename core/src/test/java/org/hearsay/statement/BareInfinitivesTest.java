package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Infinitives of speech that a model takes for cues: nobody says anything in them unless something lends them a subject. */
class BareInfinitivesTest {

    @Test
    void whatItWouldBeWrongToSayIsNotSaid() {
        assertThat(new HandMadeEncoding("It would be wrong to say the talks failed.")
                        .content("the talks failed", 0.9)
                        .cue("would be wrong to say")
                        .contents())
                .isEmpty();
    }

    @Test
    void anInfinitiveAloneSaysNothing() {
        assertThat(new HandMadeEncoding("To say that the talks failed is too early.")
                        .content("that the talks failed", 0.9)
                        .cue("To say")
                        .contents())
                .isEmpty();
    }

    @Test
    void whoCameToSayItHasSaidIt() {
        assertThat(new HandMadeEncoding("The mayor came out to say the talks failed.")
                        .source("The mayor", 0.9)
                        .content("the talks failed", 0.9)
                        .cue("came out to say")
                        .contents())
                .containsExactly("the talks failed");
    }

    @Test
    void aVerbThatLendsItsSubjectMakesAStatement() {
        assertThat(new HandMadeEncoding("The mayor was expected to say the talks failed.")
                        .content("the talks failed", 0.9)
                        .cue("was expected to say")
                        .contents())
                .containsExactly("the talks failed");
        assertThat(new HandMadeEncoding("The mayor was expected to say the talks failed.")
                        .content("the talks failed", 0.9)
                        .cue("to say")
                        .contents())
                .containsExactly("the talks failed");
    }

    @Test
    void anInfinitiveOfAnythingElseIsLeftAlone() {
        assertThat(new HandMadeEncoding("It was seen to rain that the talks failed.")
                        .content("the talks failed", 0.9)
                        .cue("was seen to rain")
                        .contents())
                .containsExactly("the talks failed");
    }
}
