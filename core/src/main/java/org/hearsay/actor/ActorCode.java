package org.hearsay.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an actor is, in the codes of the field.
 *
 * <p><b>Shape:</b> at least one of country, roles and group is there. <b>Threads:</b> immutable. <b>Source:</b> the actor
 * codes of CAMEO and the sectors of PLOVER; countries by ISO 3166-1 alpha-3.
 *
 * @param code country, roles and group one behind the other, such as {@code PSEREBHMS}
 * @param country alpha-3 code; {@code IGO} for bodies of states, {@code NGO} for other bodies of many countries, {@code MNC}
 *     for companies of many countries, or a code of CAMEO for a region, such as {@code MEA}; null when it is not known
 * @param roles sectors, the main one first, such as {@code GOV}; may be empty
 * @param group CAMEO's code of a body or a people, such as {@code HMS}; null when there is none
 * @param rule id of the rule that decided
 */
public record ActorCode(
        String code,
        @Nullable String country,
        List<String> roles,
        @Nullable String group,
        String rule) {
    public ActorCode {
        roles = List.copyOf(roles);
        if (code.isEmpty()) {
            throw new IllegalArgumentException("a code of nothing, by rule " + rule);
        }
    }

    /** The code of a country, roles and a group; at least one of them is there. */
    static ActorCode of(@Nullable String country, List<String> roles, @Nullable String group, String rule) {
        String code = (country == null ? "" : country) + String.join("", roles) + (group == null ? "" : group);
        return new ActorCode(code, country, roles, group, rule);
    }
}
