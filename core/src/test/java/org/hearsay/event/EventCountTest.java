package org.hearsay.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** To which events counts belong, and which of them may be of the same people. */
class EventCountTest {
    private static EventCount killed(int low, @Nullable Integer high) {
        return new EventCount(CountKind.KILLED, null, low, high, new Span(0, 2), null);
    }

    @Test
    void rangesWithANumberInCommonAllowEachOther() {
        assertThat(killed(20, null).allows(killed(35, 35))).isTrue();
        assertThat(killed(20, 20).allows(killed(3, 3))).isFalse();
        EventCount injured = new EventCount(CountKind.INJURED, null, 3, 3, new Span(0, 2), null);
        assertThat(killed(20, 20).allows(injured)).isTrue();
    }

    @Test
    void aRangeBackwardsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> killed(9, 3)).withMessageContaining("9 to 3");
        assertThatIllegalArgumentException().isThrownBy(() -> killed(-1, 3));
    }

    @Test
    void aTollGoesToTheEventOfTheSentenceBefore() {
        EventText text = EventText.of("Rebels attacked Tarn. The death toll rose to 41 from 38.");
        assertThat(text.events()).hasSize(1);
        assertThat(text.counts()).containsExactly("killed 41..41 -");
    }

    @Test
    void aTollWithoutAnEventMakesNone() {
        assertThat(EventText.of("The death toll rose to 41 from 38.").events()).isEmpty();
    }

    @Test
    void peopleToldAsPartOfOthersAreNotAdded() {
        EventText text = EventText.of("Norland's army killed 20 people, including 5 children and a nurse.");
        assertThat(text.counts()).containsExactly("killed 20..20 people");
    }

    @Test
    void eachVictimOfOneNounIsCountedByItself() {
        EventText text = EventText.of(
                "The assassination of Vestan leader Bo Ray in Tarn and a senior commander in Brae shook them.");
        assertThat(text.events()).extracting(event -> event.counts().size()).containsExactly(1, 1);
    }

    @Test
    void nobodyKilledIsNoKilling() {
        List<Event> events = EventText.of("Nobody was killed by the rebels.").events();
        assertThat(events).extracting(Event::factuality).containsOnly(Factuality.DENIED);
    }

    @Test
    void killedAndInjuredInOneNumberAreCasualties() {
        assertThat(EventText.of("Rebels killed or injured 30 soldiers.").counts())
                .containsExactly("casualties 30..30 soldiers");
    }

    @Test
    void whoSuffersInAHeadlineIsRecipient() {
        assertThat(EventText.of("20 killed in attack on Tarn").lines()).contains("ASSAULT happened: - > 20");
    }
}
