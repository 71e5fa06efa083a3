package org.hearsay.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingsTest {
    private static Spellings of(String... words) {
        Spellings spellings = new Spellings();
        for (String word : words) {
            spellings.add(word);
        }
        return spellings;
    }

    @Test
    void oneLetterMoreLessOtherOrSwappedIsNear() {
        Spellings spellings = of("maurer");
        assertThat(spellings.near("mauer")).isEqualTo("maurer");
        assertThat(spellings.near("maurers")).isEqualTo("maurer");
        assertThat(spellings.near("mausers")).isNull();
        assertThat(spellings.near("naurer")).isEqualTo("maurer");
        assertThat(spellings.near("maruer")).isEqualTo("maurer");
    }

    @Test
    void theWordItselfAndShortWordsAreNot() {
        assertThat(of("maurer").near("maurer")).isNull();
        assertThat(of("lees").near("lee")).isNull();
    }

    @Test
    void neitherOfTwoIsNear() {
        assertThat(of("maurer", "mauler").near("mauer")).isNull();
    }
}
