package org.hearsay.actor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a word or several of a phrase mean. */
sealed interface Meaning {
    /** How a country's or a region's name is used. */
    enum LandKind {
        NOUN,
        ADJECTIVE,
        SEAT,
        REGION,
        PEOPLE
    }

    /** How a word for an actor joins with others; the head of {@code roles.tsv} tells each. */
    enum RoleKind {
        OFFICE,
        CHAIR,
        PERSON,
        BODY,
        MARK,
        WEAK,
        SPEAKER,
        PAST;

        /** Whether the word tells a role by itself. */
        boolean isStrong() {
            return this == OFFICE || this == PERSON || this == BODY;
        }
    }

    /**
     * A country, a region, a seat of government or a people.
     *
     * @param code its code
     */
    record Land(String code, LandKind kind) implements Meaning {}

    /**
     * A body, or whatever else a list gives a code.
     *
     * @param country its country; null when it has none
     * @param group its group; null when it has none
     * @param term when this holds
     */
    record Body(
            @Nullable String country,
            List<String> roles,
            @Nullable String group,
            Term term) implements Meaning {}

    /**
     * A word for actors.
     *
     * @param id the line of the list
     */
    record Role(String id, RoleKind kind, List<String> roles) implements Meaning {}

    /**
     * Who holds or held an office.
     *
     * @param country of the office
     * @param terms when it was held, in order; not empty
     */
    record Holder(
            @Nullable String country,
            List<String> roles,
            @Nullable String group,
            List<Term> terms) implements Meaning {
        boolean holds(@Nullable LocalDate day) {
            return terms.stream().anyMatch(term -> term.covers(day));
        }

        boolean held(@Nullable LocalDate day) {
            return terms.stream().anyMatch(term -> term.isOver(day));
        }
    }
}
