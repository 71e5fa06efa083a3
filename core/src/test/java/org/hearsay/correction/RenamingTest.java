package org.hearsay.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hearsay.correction.Renaming.Shown;
import org.hearsay.correction.Renaming.Step;
import org.junit.jupiter.api.Test;

class RenamingTest {
    @Test
    void eachActReplacesTheNameThatThoseBeforeItHaveLeft() {
        Renaming renaming = new Renaming(List.of(new Step(1, "A", "B", null), new Step(4, "B", "C", null)));
        assertThat(renaming.of("A", "s1")).isEqualTo(new Shown("C", List.of(1L, 4L)));
        assertThat(renaming.of("B", "s1")).isEqualTo(new Shown("C", List.of(4L)));
        assertThat(renaming.of("D", "s1")).isEqualTo(new Shown("D", List.of()));
        assertThat(renaming.names()).containsExactlyInAnyOrder("A", "B");
    }

    @Test
    void aSplitNamesItsStatementsOnly() {
        Renaming renaming = new Renaming(List.of(new Step(1, "A", "B", Set.of("s2")), new Step(2, "A", "C", null)));
        assertThat(renaming.of("A", "s2").name()).isEqualTo("B");
        assertThat(renaming.of("A", "s1").name()).isEqualTo("C");
    }

    @Test
    void namesThatGoInACircleEndWhereTheyBegan() {
        Renaming renaming = new Renaming(List.of(new Step(1, "A", "B", null), new Step(2, "B", "A", null)));
        assertThat(renaming.of("A", "s1")).isEqualTo(new Shown("A", List.of()));
        assertThat(renaming.of("B", "s1")).isEqualTo(new Shown("A", List.of(2L)));
    }
}
