package org.hearsay.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.text.ListFile;

/**
 * First names that are nearly always one gender's.
 *
 * <p><b>Threads:</b> immutable. <b>Source:</b> {@code first-names.tsv}, which says how it was made.
 */
public final class FirstNames {
    private final Map<String, Gender> genders;

    private FirstNames(Map<String, Gender> genders) {
        this.genders = Map.copyOf(genders);
    }

    /**
     * Loads the list from the class path.
     *
     * @throws IllegalStateException when a name stands in it twice
     */
    public static FirstNames load() {
        Map<String, Gender> genders = new HashMap<>();
        for (String line : ListFile.lines(FirstNames.class, "first-names.tsv")) {
            List<String> columns = List.of(line.split("\t"));
            Gender gender = Gender.valueOf(columns.get(0).toUpperCase(Locale.ROOT));
            for (String name : columns.get(1).split(" ")) {
                if (genders.put(name, gender) != null) {
                    throw new IllegalStateException("a first name stands twice: " + name);
                }
            }
        }
        return new FirstNames(genders);
    }

    /** Whether a word in small letters is one of the names. */
    boolean knows(String word) {
        return genders.containsKey(word);
    }

    /** The gender of a person's full name; a single word tells nothing, since it may be a last name. */
    public Gender gender(String fullName) {
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
