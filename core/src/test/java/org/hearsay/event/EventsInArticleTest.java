package org.hearsay.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What sentences of one article tell together: whom "it" means, and which mentions are of one event. */
class EventsInArticleTest {
    @Test
    void itMeansTheOneBodyThatActedInTheSentenceBefore() {
        assertThat(actorOfLast("Norland's army attacked Tarn on Monday.\n\nIt then shelled two villages."))
                .isEqualTo("Norland's army");
    }

    @Test
    void itMeansNobodyWhereTwoMayBeMeant() {
        assertThat(actorOfLast("The army attacked the rebels, the government said. It then shelled two villages."))
                .isEqualTo("-");
    }

    @Test
    void itIsNeverAPerson() {
        assertThat(actorOfLast("Prime Minister Bo Ray visited Oslo. It shelled two villages."))
                .isEqualTo("-");
    }

    @Test
    void theyMeansTheOneGroupThatActedInTheSentenceBefore() {
        assertThat(actorOfLast("The rebels attacked Tarn. They kidnapped six teachers."))
                .isEqualTo("rebels");
    }

    @Test
    void talksToldThreeTimesAreOneEvent() {
        assertThat(EventText.of("""
                        Norland and Vesta held talks in Doha this week.

                        Officials said the talks between Norland and Vesta in Doha were difficult.

                        Norland held talks with Vesta in Doha.
                        """).events()).hasSize(1).allSatisfy(event -> assertThat(event.anchor())
                .hasSizeGreaterThan(2));
    }

    @Test
    void attacksOnTwoDaysAreTwo() {
        assertThat(EventText.of("Rebels attacked Tarn on Monday. Rebels attacked Tarn on Tuesday.")
                        .events())
                .hasSize(2);
    }

    @Test
    void attacksWithOtherNumbersAreTwo() {
        EventText text =
                EventText.of("Rebels attacked Tarn, killing 3 people. Rebels attacked Tarn, killing 20 people.");
        assertThat(text.events()).hasSize(2);
    }

    @Test
    void aVillageIsNotTheVillageToldBefore() {
        assertThat(EventText.of("Gunmen attacked a village. Soldiers attacked a village.")
                        .events())
                .hasSize(2);
    }

    @Test
    void aKillingAndItsLaterAccountAreOneEventWithOneCount() {
        EventText text =
                EventText.of("The assassination of Bo Ray in Oslo shocked Vesta. Gunmen murdered Bo Ray in Oslo.");
        assertThat(text.events()).hasSize(1);
        assertThat(text.counts()).containsExactly("killed 1..1 -");
    }

    private static String actorOfLast(String text) {
        Event last =
                EventText.of(text).events().stream().reduce((one, next) -> next).orElseThrow();
        return last.actors().isEmpty() ? "-" : last.actors().get(0).name();
    }
}
