package org.hearsay.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * First names that are nearly always one gender's.
 *
 * <p><b>Threads:</b> immutable. <b>Source:</b> {@code first-names.tsv}, which says how it was made.
 */
final class FirstNames {
    private final Map<String, Gender> genders;

    private FirstNames(Map<String, Gender> genders) {
        this.genders = Map.copyOf(genders);
    }

    /**
     * Loads the list from the class path.
     *
     * @throws IllegalStateException when a name stands in it twice
     */
    static FirstNames load() {
        Map<String, Gender> genders = new HashMap<>();
        for (List<String> line : Lexicon.table("first-names.tsv", 2)) {
            Gender gender = Gender.valueOf(line.get(0).toUpperCase(Locale.ROOT));
            for (String name : line.get(1).split(" ")) {
                if (genders.put(name, gender) != null) {
                    throw new IllegalStateException("a first name stands twice: " + name);
                }
            }
        }
        return new FirstNames(genders);
    }

    /** The gender of a person's full name; a single word tells nothing, since it may be a last name. */
    Gender gender(String fullName) {
        int end = fullName.indexOf(' ');
        if (end < 0) {
            return Gender.UNKNOWN;
        }
        String first = fullName.substring(0, end).toLowerCase(Locale.ROOT);
        int hyphen = first.indexOf('-');
        Gender whole = genders.getOrDefault(first, Gender.UNKNOWN);
        return whole == Gender.UNKNOWN && hyphen > 0
                ? genders.getOrDefault(first.substring(0, hyphen), Gender.UNKNOWN)
                : whole;
    }
}
