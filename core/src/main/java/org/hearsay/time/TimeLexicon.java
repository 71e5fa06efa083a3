package org.hearsay.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.ListFile;

/**
 * The words of {@code words.tsv}.
 *
 * <p><b>Errors:</b> a malformed line is a fault of this project and throws {@link IllegalStateException} with the line.
 * <b>Threads:</b> immutable.
 */
final class TimeLexicon {
    private static final int COLUMNS = 3;
    private final Map<String, Map<String, String>> senses = new HashMap<>();

    private TimeLexicon() {}

    static TimeLexicon load() {
        TimeLexicon lexicon = new TimeLexicon();
        for (String line : ListFile.lines(TimeLexicon.class, "words.tsv")) {
            String[] columns = line.split("\t");
            if (columns.length != COLUMNS) {
                throw new IllegalStateException("not three columns: " + line);
            }
            for (String form : List.of(columns[2].split(" "))) {
                lexicon.senses.computeIfAbsent(form, none -> new HashMap<>()).put(columns[0], columns[1]);
            }
        }
        lexicon.senses.replaceAll((form, senses) -> Map.copyOf(senses));
        return lexicon;
    }

    /** The classes of a word in small letters, with its value in each; empty when it is no word of time. */
    Map<String, String> senses(String lower) {
        return senses.getOrDefault(lower, Map.of());
    }
}
