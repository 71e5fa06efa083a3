package org.hearsay.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases of one or several words, to be found in a sentence by their first word. <b>Threads:</b> immutable. */
final class WordPhrases {
    /**
     * A phrase with what it stands for.
     *
     * @param group its class in the list
     * @param value its value in the list
     * @param words its words in small letters
     */
    record Entry(String group, String value, List<String> words) {
        Entry {
            words = List.copyOf(words);
        }

        int size() {
            return words.size();
        }
    }

    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    /** Phrases of columns: class, value, phrases between blanks, their words between underscores. */
    WordPhrases(List<String[]> lines) {
        for (String[] columns : lines) {
            for (String phrase : columns[2].split(" ")) {
                List<String> words = List.of(phrase.split("_"));
                byFirst.computeIfAbsent(words.get(0), any -> new ArrayList<>())
                        .add(new Entry(columns[0], columns[1], words));
            }
        }
        byFirst.values().forEach(list -> list.sort(Comparator.comparingInt(entry -> -entry.size())));
    }

    /** The longest phrase that begins at a word and is of one of the classes; null for none. */
    @Nullable
    Entry at(Words words, int index, String... groups) {
        for (Entry entry : byFirst.getOrDefault(words.lower(index), List.of())) {
            if (List.of(groups).contains(entry.group()) && stands(words, index, entry.words())) {
                return entry;
            }
        }
        return null;
    }

    /** All phrases that begin at a word. */
    List<Entry> allAt(Words words, int index) {
        return byFirst.getOrDefault(bare(words.lower(index)), List.of()).stream()
                .filter(entry -> stands(words, index, entry.words()))
                .toList();
    }

    /** The phrase of one word; null for none of that class. */
    @Nullable
    Entry word(String word, String group) {
        return byFirst.getOrDefault(word, List.of()).stream()
                .filter(entry -> entry.size() == 1 && entry.group().equals(group))
                .findFirst()
                .orElse(null);
    }

    /** "Army" for "army's". */
    private static String bare(String word) {
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    private static boolean stands(Words words, int index, List<String> phrase) {
        for (int i = 1; i < phrase.size(); i++) {
            if (!bare(words.lower(index + i)).equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }
}
