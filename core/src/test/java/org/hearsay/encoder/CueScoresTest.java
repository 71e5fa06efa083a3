package org.hearsay.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.FloatBuffer;
import org.junit.jupiter.api.Test;

class CueScoresTest {
    private static final float[] NONE = {0.9f, 0.05f, 0.05f};
    private static final float[] FIRST = {0.25f, 0.5f, 0.25f};
    private static final float[] FURTHER = {0.125f, 0.25f, 0.625f};

    @Test
    void cueTakesTheWordsThatGoOnWithIt() {
        assertThat(scores(NONE, FIRST, FURTHER, NONE).cues(Texts.cut("she has said so"), false))
                .containsExactly(new Cue(1, 3, 0.875f, false));
    }

    @Test
    void furtherWordBeginsACueWhereNoneIsOpen() {
        assertThat(scores(NONE, FURTHER, NONE).cues(Texts.cut("she said so"), true))
                .containsExactly(new Cue(1, 2, 0.875f, true));
    }

    @Test
    void firstWordBeginsACueRightBehindAnother() {
        assertThat(scores(FIRST, FIRST).cues(Texts.cut("said added"), false))
                .containsExactly(new Cue(0, 1, 0.75f, false), new Cue(1, 2, 0.75f, false));
    }

    @Test
    void breakIsNoCueAndEndsOne() {
        assertThat(scores(FIRST, FURTHER, FURTHER).cues(Texts.cut("said\nthat"), false))
                .containsExactly(new Cue(0, 1, 0.75f, false), new Cue(2, 3, 0.875f, false));
    }

    @Test
    void windowDecidesOnlyTheWordsOfItsHome() {
        CueScores scores = new CueScores(3, 0.5);
        assertThat(scores.take(new Window(0, 2, 0, 1), tags(NONE, FIRST))).isFalse();
        assertThat(scores.take(new Window(1, 3, 1, 3), tags(NONE, FIRST))).isTrue();
        assertThat(scores.cues(Texts.cut("and she said"), false)).containsExactly(new Cue(2, 3, 0.75f, false));
    }

    private static CueScores scores(float[]... words) {
        CueScores scores = new CueScores(words.length, 0.5);
        scores.take(new Window(0, words.length, 0, words.length), tags(words));
        return scores;
    }

    private static FloatBuffer tags(float[]... words) {
        FloatBuffer tags = FloatBuffer.allocate(3 * words.length);
        for (float[] word : words) {
            tags.put(word);
        }
        return tags.flip();
    }
}
