package org.hearsay.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.event.WordPhrases.Entry;
import org.hearsay.text.ListFile;
import org.jspecify.annotations.Nullable;

/** The words of {@code counts.tsv}: by what a text tells that it counts people. <b>Threads:</b> immutable. */
final class CountLexicon {
    private static final String NONE = "-";
    private final Map<String, CountKind> patients = new HashMap<>();
    private final Map<String, CountKind> subjects = new HashMap<>();
    private final Map<String, CountKind> nouns = new HashMap<>();
    private final Map<String, CountKind> people = new HashMap<>();
    private final Set<String> persons = new HashSet<>();
    private final Set<String> groups = new HashSet<>();
    private final WordPhrases after;

    CountLexicon() {
        List<String[]> phrases = new ArrayList<>();
        for (String line : ListFile.lines(CountLexicon.class, "counts.tsv")) {
            String[] columns = line.split("\t");
            CountKind kind = columns[0].equals(NONE) ? null : CountKind.of(columns[0]);
            for (String word : columns[2].split(" ")) {
                put(columns[1], word, kind);
            }
            if (columns[1].equals("after") || columns[1].equals("toll")) {
                phrases.add(new String[] {columns[1], columns[0], columns[2]});
            }
        }
        after = new WordPhrases(phrases);
    }

    private void put(String how, String word, @Nullable CountKind kind) {
        if (kind == null) {
            Set<String> words = how.equals("person") ? persons : groups;
            words.add(word);
            words.add(how.equals("person") ? word : Inflection.plural(word));
            return;
        }
        switch (how) {
            case "patient" -> patients.put(word, kind);
            case "subject" -> subjects.put(word, kind);
            case "noun" -> forms(nouns, word, kind);
            case "people" -> forms(people, word, kind);
            default -> {}
        }
    }

    private static void forms(Map<String, CountKind> map, String noun, CountKind kind) {
        map.put(noun, kind);
        map.put(Inflection.plural(noun), kind);
    }

    /** What a verb counts of those to whom it is done; null for nothing. */
    @Nullable
    CountKind ofPatient(VerbEntry verb) {
        return patients.get(verb.lemma());
    }

    /** What a verb counts of those who do it; null for nothing. */
    @Nullable
    CountKind ofSubject(VerbEntry verb) {
        return subjects.get(verb.lemma());
    }

    /** What a noun counts: "35 deaths"; null for nothing. */
    @Nullable
    CountKind ofNoun(String word) {
        return nouns.get(word);
    }

    /** For what people a noun stands who are counted themselves: "5,000 demonstrators"; null for no such. */
    @Nullable
    CountKind ofPeople(String word) {
        return people.get(word);
    }

    /** The words at an index that tell what those before them are: "dead"; null for none. */
    @Nullable
    Entry after(Words words, int index) {
        return after.at(words, index, "after");
    }

    /** The words at an index that stand for a number of people: "death toll"; null for none. */
    @Nullable
    Entry toll(Words words, int index) {
        return after.at(words, index, "toll");
    }

    /** Whether a word is a noun for one person. */
    boolean isPerson(String word) {
        return persons.contains(word) || word.endsWith("woman") || (word.endsWith("man") && word.length() > 4);
    }

    /** Whether a word is a noun for several people. */
    boolean isPeople(String word) {
        boolean plural = word.endsWith("s") && isPerson(word.substring(0, word.length() - 1));
        return plural || groups.contains(word);
    }
}
