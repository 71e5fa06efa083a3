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

    @Test
    void aClaimOfTheAttackIsOfTheAttackToldBefore() {
        assertThat(EventText.of(
                                "Gunmen attacked a mill in Tarn, killing two guards. The Norland Front claimed responsibility"
                                        + " for the attack.")
                        .lines())
                .containsExactly("ASSAULT happened: Gunmen, Norland Front (claimed) > Tarn");
    }

    @Test
    void aKillingIsToldThoughWhoDidItIsOnlySaid() {
        assertThat(EventText.of(
                                "Two soldiers were killed on Monday. The police blamed the Norland Front for the murder.")
                        .lines())
                .containsExactly(
                        "ASSAULT happened: Norland Front (accused) > Two soldiers",
                        "ACCUSE happened: police > Norland Front");
    }

    @Test
    void theWeakestWordOfSomebodysPartHolds() {
        assertThat(EventText.of("Rebels attacked the mill in Tarn. The attack was allegedly carried out by the rebels.")
                        .lines())
                .containsExactly("ASSAULT happened: Rebels (accused) > Tarn");
    }

    @Test
    void theCrimeIsNoKidnappingOfAnother() {
        assertThat(EventText.of("Gunmen kidnapped the mayor. The Norland Front claimed responsibility for the bombing.")
                        .events())
                .hasSize(2);
    }

    @Test
    void whoSufferedItDidNotDoIt() {
        assertThat(EventText.of("The army attacked the rebels. The rebels claimed responsibility for the attack.")
                        .events())
                .hasSize(2);
    }

    @Test
    void aStatementThatBlamesSomebodyAssertsHisPart() {
        Event event = EventText.of(
                        "Two soldiers were killed on Monday. The police blamed the Norland Front for the murder.")
                .events()
                .get(0);
        assertThat(event.assertedBy()).isNull();
        assertThat(event.factuality()).isEqualTo(Factuality.HAPPENED);
        assertThat(event.actors().get(0).part()).isNotNull().satisfies(part -> assertThat(part.assertedBy())
                .isEqualTo("s1"));
    }

    @Test
    void theMilitantGroupIsTheArmedGroupNamedLast() {
        Event event =
                EventText.of("In Beirut, Hezbollah lost a commander. Israel bombed the militant group in May.")
                        .events()
                        .stream()
                        .reduce((one, next) -> next)
                        .orElseThrow();
        assertThat(event.recipients()).extracting(Participant::name).containsExactly("Hezbollah");
    }

    @Test
    void theMilitantGroupIsNobodyWhereNoneIsNamed() {
        Event event =
                EventText.of("In Oslo, Norland lost a commander. Israel bombed the militant group in May.")
                        .events()
                        .stream()
                        .reduce((one, next) -> next)
                        .orElseThrow();
        assertThat(event.recipients()).extracting(Participant::name).containsExactly("militant group");
    }

    private static String actorOfLast(String text) {
        Event last =
                EventText.of(text).events().stream().reduce((one, next) -> next).orElseThrow();
        return last.actors().isEmpty() ? "-" : last.actors().get(0).name();
    }
}
