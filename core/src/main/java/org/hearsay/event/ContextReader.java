package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.hearsay.text.ListFile;

/**
 * Tells what the events of a sentence are about, by the words of {@code contexts.tsv}. <b>Threads:</b> immutable.
 * <b>Source:</b> the contexts of PLOVER.
 */
final class ContextReader {
    private static final String ANY = "*";
    private final WordPhrases phrases;
    private final List<Begin> begins = new ArrayList<>();

    /** How a word of a context begins. */
    private record Begin(String letters, String context) {}

    ContextReader() {
        List<String[]> lines = new ArrayList<>();
        for (String line : ListFile.lines(ContextReader.class, "contexts.tsv")) {
            String[] columns = line.split("\t");
            lines.add(new String[] {columns[0], columns[0], String.join(" ", whole(columns[0], columns[1]))});
        }
        phrases = new WordPhrases(lines);
    }

    /** The words of a context that are whole, with their plurals; of the others their beginnings are kept. */
    private List<String> whole(String context, String all) {
        List<String> words = new ArrayList<>();
        for (String word : all.split(" ")) {
            if (word.endsWith(ANY)) {
                begins.add(new Begin(word.substring(0, word.length() - 1), context));
            } else {
                words.add(word);
                words.add(Inflection.plural(word));
            }
        }
        return words;
    }

    /** The contexts of a sentence, in alphabetic order. */
    List<String> read(Words words) {
        TreeSet<String> contexts = new TreeSet<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.lower(i);
            phrases.allAt(words, i).forEach(entry -> contexts.add(entry.value()));
            begins.stream()
                    .filter(begin -> word.startsWith(begin.letters()))
                    .forEach(begin -> contexts.add(begin.context()));
        }
        return List.copyOf(contexts);
    }
}
