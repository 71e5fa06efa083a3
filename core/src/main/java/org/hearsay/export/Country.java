package org.hearsay.export;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.text.ListFile;
import org.jspecify.annotations.Nullable;

/**
 * A country by its several codes; a code that it lacks is empty.
 *
 * <p><b>Threads:</b> immutable. <b>Source:</b> {@code countries.tsv}.
 *
 * @param alpha3 ISO 3166-1 alpha-3
 * @param numeric ISO 3166-1 numeric
 * @param fips FIPS 10-4
 * @param name in English
 */
record Country(String alpha3, String numeric, String fips, String name) {
    private static final Country NONE = new Country("", "", "", "");

    /** All of them, by their alpha-2 codes. */
    static Map<String, Country> all() {
        Map<String, Country> all = new HashMap<>();
        for (String line : ListFile.lines(Country.class, "countries.tsv")) {
            List<String> cells = List.of(line.split("\t", -1));
            all.put(cells.get(0), new Country(code(cells, 1), code(cells, 2), code(cells, 3), cells.get(4)));
        }
        return all;
    }

    private static String code(List<String> cells, int place) {
        return cells.get(place).equals("-") ? "" : cells.get(place);
    }

    /** The country with an alpha-2 code; one without codes when there is none. */
    static Country of(Map<String, Country> all, @Nullable String alpha2) {
        return alpha2 == null ? NONE : all.getOrDefault(alpha2.toUpperCase(Locale.ROOT), NONE);
    }
}
