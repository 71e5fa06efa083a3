package org.hearsay.actor;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.ListFile;

/** Small closed classes of words that hold a phrase together; the words are those of {@code words.tsv}. */
enum LinkWord {
    OF,
    END,
    CUT,
    LOOSE,
    NOT,
    AND,
    ARTICLE;

    /** The words of each class. */
    static final class Lexicon {
        private final Map<LinkWord, Set<String>> words = new EnumMap<>(LinkWord.class);

        /**
         * Loads the words from the class path.
         *
         * @throws IllegalStateException when a class is missing
         */
        static Lexicon load() {
            Lexicon lexicon = new Lexicon();
            for (String line : ListFile.lines(LinkWord.class, "words.tsv")) {
                String[] cells = line.split("\t", -1);
                LinkWord kind = valueOf(cells[0].toUpperCase(Locale.ROOT));
                lexicon.words.put(kind, new HashSet<>(List.of(cells[1].split(" "))));
            }
            if (lexicon.words.size() != values().length) {
                throw new IllegalStateException("not all classes of words: " + lexicon.words.keySet());
            }
            return lexicon;
        }

        boolean is(LinkWord kind, ActorWord word) {
            return words.getOrDefault(kind, Set.of()).contains(word.key());
        }
    }
}
