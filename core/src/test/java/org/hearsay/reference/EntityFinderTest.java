package org.hearsay.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.hearsay.encoder.MentionType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntityFinderTest {
    private static List<String> lines(String marked) {
        return NamedText.of(marked).lines();
    }

    @Test
    void lastNameMeansTheOnlyPersonOfThatName() {
        assertThat(lines("[Ann Lee] came. [Lee]'s mill burned.")).containsExactly("Ann Lee = Ann Lee, Lee");
    }

    @Test
    void smallWordsEndTheNameOfAThingOnly() {
        assertThat(lines("The [m:1992 Vale general election] came."))
                .containsExactly("1992 Vale general election = 1992 Vale general election");
        assertThat(lines("The [o:Vale Post reports] rain.")).containsExactly("Vale Post = Vale Post");
    }

    @Test
    void lastNameOfTwoPeopleStaysItsOwn() {
        assertThat(lines("[Ann Lee] met [Tom Lee]. Then [Lee] left."))
                .containsExactly("Ann Lee = Ann Lee", "Tom Lee = Tom Lee", "Lee = Lee");
    }

    @Test
    void firstNameIsTakenUpLater() {
        assertThat(lines("[Mara Ost] came. Then [Mara] left.")).containsExactly("Mara Ost = Mara Ost, Mara");
        assertThat(lines("[Mara] came. Then [Mara Ost] left.")).containsExactly("Mara = Mara", "Mara Ost = Mara Ost");
    }

    @Test
    void misspeltLastNameMeansThePersonWhomNobodyElseFits() {
        assertThat(lines("[K.C. Maurer] came. [Mauer] spoke. [Maurer] left."))
                .containsExactly("K.C. Maurer = K.C. Maurer, Mauer, Maurer");
        assertThat(lines("[Ann Maurer] met [Tom Mauer]. [Mauer] left."))
                .containsExactly("Ann Maurer = Ann Maurer", "Tom Mauer = Tom Mauer, Mauer");
        assertThat(lines("[Ann Ost] came. [Ost] met [Ast].")).containsExactly("Ann Ost = Ann Ost, Ost", "Ast = Ast");
    }

    @Test
    void initialStandsForTheOnlyFirstNameThatFits() {
        assertThat(lines("[Karin Maurer] came. [K. Maurer] left."))
                .containsExactly("Karin Maurer = Karin Maurer, K. Maurer");
        assertThat(lines("[Karin Maurer] met [Kurt Maurer]. [K. Maurer] left.")).hasSize(3);
    }

    @Test
    void middleNameMayBeLeftOut() {
        assertThat(lines("[Ann Mara Lee] came. [Ann Lee] left."))
                .containsExactly("Ann Mara Lee = Ann Mara Lee, Ann Lee");
    }

    @Test
    void acronymInBracketsOrByItsInitialsMeansTheLongName() {
        assertThat(lines("The [o:Vale Harbour Office] ([o:VHO]) met. The [o:VHO] spoke."))
                .containsExactly("Vale Harbour Office = Vale Harbour Office, VHO, VHO");
        assertThat(lines("The [o:Vale Harbour Office] met. The [o:VHO] spoke."))
                .containsExactly("Vale Harbour Office = Vale Harbour Office, VHO");
        assertThat(lines("The [o:Vale Harbour Office] met the [o:Vale Hill Office]. The [o:VHO] spoke."))
                .hasSize(3);
    }

    @Test
    void cityThatIsSomebodysLastNameIsThatPersonWhereItSeemsSo() {
        assertThat(lines("[Mara Paris] came. [Paris] spoke. Then [p:Paris] left."))
                .containsExactly("Mara Paris = Mara Paris, Paris, Paris");
        assertThat(lines("[Mara Paris] flew to [p:Paris]."))
                .containsExactly("Mara Paris = Mara Paris", "Paris = Paris");
    }

    @Test
    void typeIsWhatMostMentionsSay() {
        Entities entities = NamedText.of("[Brell] came. The [o:Brell] closed. The [o:Brell] burned.")
                .entities();
        assertThat(entities.list()).extracting(Entity::type).containsExactly(MentionType.ORGANIZATION);
    }

    @Test
    void titleMakesAPerson() {
        Entities entities = NamedText.of("Mr [o:Brell] came.").entities();
        assertThat(entities.list()).extracting(Entity::type).containsExactly(MentionType.PERSON);
    }

    @Test
    void roleAndAffiliationStandBesideTheName() {
        assertThat(lines("[o:Orsa Mills] spokesman [Tom Ost] came."))
                .containsExactly("Orsa Mills = Orsa Mills", "Tom Ost = Tom Ost | Orsa Mills spokesman | Orsa Mills");
        assertThat(lines("[Tom Ost], [o:Orsa Mills]' head of media relations in [p:Vale], came."))
                .contains("Tom Ost = Tom Ost | Orsa Mills' head of media relations in Vale | Orsa Mills");
        assertThat(lines("A spokeswoman for the ministry, [Ann Lee], came."))
                .containsExactly("Ann Lee = Ann Lee | spokeswoman for the ministry");
        assertThat(lines("The [o:Orsa Post], a newspaper based in [p:Vale], closed."))
                .contains("Orsa Post = Orsa Post | newspaper based in Vale");
        assertThat(lines("[Ann Lee], of [o:Orsa Mills], came.")).contains("Ann Lee = Ann Lee | | Orsa Mills");
    }

    @Test
    void affiliationHasItsFullestName() {
        assertThat(lines("The [o:World Health Organization] met. [o:WHO] spokesman [Tom Ost] came."))
                .contains("Tom Ost = Tom Ost | WHO spokesman | World Health Organization");
    }

    @Test
    void longerRoleWins() {
        assertThat(lines("President [Ann Lee] came. [Ann Lee], president of the ski club, left."))
                .containsExactly("Ann Lee = Ann Lee, Ann Lee | president of the ski club");
    }

    @Test
    void edgesOfNamesArePutRight() {
        assertThat(lines("[o:The] [o:Orsa Times] wrote.")).containsExactly("Orsa Times = Orsa Times");
        assertThat(lines("[p:U.]S. ships came.")).containsExactly("U.S. = U.S.");
        assertThat(lines("[Ann] [o:Lee] came.")).containsExactly("Ann Lee = Ann Lee");
        assertThat(lines("[Ann Lee is] here.")).containsExactly("Ann Lee = Ann Lee");
        assertThat(lines("[o:Vale]'[o:s] [o:Harbour Office] met."))
                .containsExactly("Vale = Vale", "Harbour Office = Harbour Office");
        assertThat(lines("[o:University of] [m:Northern] [p:Vale] closed."))
                .containsExactly("University of Northern Vale = University of Northern Vale");
        assertThat(lines("The [m:King] came.")).isEmpty();
    }

    @Test
    void namesWithoutAModelAreFoundByTheirCapitals() {
        assertThat(lines("The Orsa Post closed, Mayor Ann Lee said. Lee left. The University of Vale stayed."))
                .containsExactly(
                        "Orsa Post = Orsa Post",
                        "Ann Lee = Ann Lee, Lee | Mayor",
                        "University of Vale = University of Vale");
    }

    @Test
    void entityIsFoundByAnyOfItsNames() {
        Entities entities = NamedText.of(
                        "The [o:Vale Harbour Office] ([o:VHO]) met [Ann Lee], [Tom Ost] and [Mara Ost].")
                .entities();
        assertThat(name(entities.named("VHO"))).isEqualTo("Vale Harbour Office");
        assertThat(name(entities.named("the Vale Harbour Office"))).isEqualTo("Vale Harbour Office");
        assertThat(name(entities.named("Lee's"))).isEqualTo("Ann Lee");
        assertThat(entities.named("Ost")).isNull();
        assertThat(entities.named("Brell")).isNull();
    }

    @Test
    void headNounTakesUpTheOnlyEntityNearEnough() {
        NamedText text =
                NamedText.of("The [o:Pacific Institute] met. King [Osric] came. The king and the institute spoke.");
        int end = text.text().length();
        assertThat(name(text.entities().withHead("institute", end))).isEqualTo("Pacific Institute");
        assertThat(name(text.entities().withHead("king", end))).isEqualTo("King Osric");
        assertThat(text.entities().withHead("institute", 0)).isNull();
        Entities two = NamedText.of("The [o:Pacific Institute] met the [o:Orsa Institute].")
                .entities();
        assertThat(two.withHead("institute", 100)).isNull();
    }

    private static String name(@Nullable Entity entity) {
        return Objects.requireNonNull(entity).name();
    }
}
