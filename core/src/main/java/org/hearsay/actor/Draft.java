package org.hearsay.actor;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an actor so far.
 *
 * @param country its country; null when it is not known yet
 * @param roles its roles, the main one first
 * @param group its group; null when it has none
 * @param rule what told the roles, or else the country
 */
record Draft(
        @Nullable String country,
        List<String> roles,
        @Nullable String group,
        String rule) {
    private static final List<String> ARMED = List.of("REB", "UAF", "PRM", "CRM");
    /** Nothing is known. */
    static final Draft NOTHING = new Draft(null, List.of(), null, "none");

    static Draft ofCountry(@Nullable String country, String rule) {
        return country == null ? NOTHING : new Draft(country, List.of(), null, rule);
    }

    boolean isEmpty() {
        return country == null && roles.isEmpty() && group == null;
    }

    /** Whether it takes up arms on its own account. */
    boolean isArmed() {
        return !roles.isEmpty() && ARMED.contains(roles.get(0));
    }

    /** This, where it tells nothing completed by another. */
    Draft or(Draft other) {
        boolean mine = !roles.isEmpty();
        return new Draft(
                country == null ? other.country : country,
                mine ? roles : other.roles,
                group == null && (!mine || other.isEmpty()) ? other.group : group,
                mine || (other.roles.isEmpty() && country != null) ? rule : other.rule);
    }

    Draft inCountry(@Nullable String other) {
        return new Draft(other, roles, group, rule);
    }

    /** This of a country, where it has none. */
    Draft orCountry(@Nullable String other, String by) {
        return country != null || other == null ? this : new Draft(other, roles, group, isEmpty() ? by : rule);
    }

    Optional<ActorCode> code() {
        return isEmpty() ? Optional.empty() : Optional.of(ActorCode.of(country, roles, group, rule));
    }
}
