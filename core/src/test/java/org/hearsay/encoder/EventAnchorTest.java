package org.hearsay.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EventAnchorTest {
    private static final EventRoles ROLES =
            new EventRoles(3, new float[] {0.5f, 0}, new float[] {0.25f, 1}, new float[] {0.125f, 0});

    @Test
    void wordsOutsideTheSentencePlayNoPart() {
        assertThat(ROLES.to()).isEqualTo(5);
        assertThat(ROLES.actor(3)).isEqualTo(0.5);
        assertThat(ROLES.recipient(4)).isEqualTo(1);
        assertThat(ROLES.place(3)).isEqualTo(0.125);
        assertThat(ROLES.recipient(2)).isZero();
        assertThat(ROLES.recipient(5)).isZero();
    }

    @Test
    void rolesOfDifferentLengthsAreRefused() {
        assertThatThrownBy(() -> new EventRoles(0, new float[1], new float[2], new float[1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 recipients");
    }

    @Test
    void anchorOutsideItsSentenceIsRefused() {
        assertThat(new EventAnchor(4, EventKind.AID, 0.5, ROLES).word()).isEqualTo(4);
        assertThatThrownBy(() -> new EventAnchor(5, EventKind.AID, 0.5, ROLES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("word 5");
    }
}
