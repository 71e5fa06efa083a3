package org.hearsay.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.FloatBuffer;
import java.util.List;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class NameScoresTest {
    private static final int NONE = 0;
    private static final int FIRST_PERSON = 1;
    private static final int FURTHER_PERSON = 2;
    private static final int FIRST_PLACE = 5;
    private static final int FURTHER_PLACE = 6;

    @Test
    void nameTakesTheFurtherWordsOfItsType() {
        assertThat(mentions("Ann Lee of Port", FIRST_PERSON, FURTHER_PERSON, NONE, FIRST_PLACE))
                .containsExactly(
                        new Mention(new Span(0, 7), MentionType.PERSON, 0.5),
                        new Mention(new Span(11, 15), MentionType.PLACE, 0.5));
    }

    @Test
    void furtherWordOfAnotherTypeBeginsAName() {
        assertThat(mentions("Ann Port", FIRST_PERSON, FURTHER_PLACE))
                .extracting(Mention::type)
                .containsExactly(MentionType.PERSON, MentionType.PLACE);
    }

    @Test
    void firstWordEndsTheNameBefore() {
        assertThat(mentions("Ann Bo", FIRST_PERSON, FIRST_PERSON)).hasSize(2);
    }

    @Test
    void breakIsNoNameAndEndsOne() {
        assertThat(mentions("Ann\nLee", FIRST_PERSON, FURTHER_PERSON, FURTHER_PERSON))
                .extracting(Mention::span)
                .containsExactly(new Span(0, 3), new Span(4, 7));
    }

    private static List<Mention> mentions(String text, int... tags) {
        FloatBuffer scores = FloatBuffer.allocate(9 * tags.length);
        for (int word = 0; word < tags.length; word++) {
            scores.put(9 * word + tags[word], 0.5f);
        }
        NameScores names = new NameScores(tags.length);
        names.take(new Window(0, tags.length, 0, tags.length), scores);
        return names.mentions(Texts.cut(text));
    }
}
