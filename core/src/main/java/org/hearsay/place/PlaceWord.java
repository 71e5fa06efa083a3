package org.hearsay.place;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Closed classes of words that tell names of places; {@code words.tsv} lists them and says what each is for. */
enum PlaceWord {
    PART,
    KIND_OF,
    KIND,
    SITE,
    PRESS,
    BODY,
    LANGUAGE,
    INSIDE,
    SITE_PRESS,
    WORLDWIDE,
    LOCATIVE,
    ACTING,
    MODIFIED,
    OFFICE,
    AUXILIARY,
    ADVERB,
    TOWARDS,
    DESCRIBING,
    FUNCTION;

    /** The words of each class. <b>Threads:</b> immutable. */
    static final class Lexicon {
        private final Map<PlaceWord, Set<String>> classes = new EnumMap<>(PlaceWord.class);

        /** Reads the words from the class path. */
        static Lexicon load() {
            Lexicon lexicon = new Lexicon();
            List<String> lacking = new ArrayList<>();
            for (List<String> row : Table.rows("words.tsv", 2)) {
                PlaceWord placeWord =
                        valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
                lexicon.classes.put(placeWord, new HashSet<>(List.of(row.get(1).split(" "))));
            }
            for (PlaceWord placeWord : values()) {
                if (!lexicon.classes.containsKey(placeWord)) {
                    lacking.add(placeWord.name());
                }
            }
            if (!lacking.isEmpty()) {
                throw new IllegalStateException("words.tsv lacks " + lacking);
            }
            return lexicon;
        }

        boolean is(String word, PlaceWord placeWord) {
            return Objects.requireNonNull(classes.get(placeWord)).contains(word);
        }
    }
}
