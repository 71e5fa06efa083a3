package org.hearsay.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Meanings by the words that tell them; asked for the longest words that begin at a place. One thread while it is filled. */
final class WordIndex {
    /** An entry; a name of capitals only is told by its exact letters, another name by a capital anywhere in it. */
    private record Entry(Meaning meaning, @Nullable String exact, boolean named, Term term) {
        boolean fits(List<ActorWord> words, @Nullable LocalDate date) {
            if (!term.covers(date)) {
                return false;
            }
            if (exact != null) {
                return exact.equals(words.get(0).letters());
            }
            return !named || words.stream().anyMatch(ActorWord::isCapital);
        }
    }

    private static final int LONGEST_ACRONYM = 6;
    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final Function<ActorWord, String> key;
    private final Set<String> firsts = new HashSet<>();
    private int longest;

    WordIndex(Function<ActorWord, String> key) {
        this.key = key;
    }

    /** Adds a name, which needs its capitals. */
    void addName(String name, Meaning meaning) {
        addName(name, meaning, Term.ALWAYS);
    }

    /** Adds a name that means something for a term only. */
    void addName(String name, Meaning meaning, Term term) {
        List<ActorWord> words = ActorWord.of(name);
        String letters = words.size() == 1 ? words.get(0).letters() : "";
        boolean acronym = !letters.isEmpty()
                && letters.length() <= LONGEST_ACRONYM
                && letters.chars().noneMatch(Character::isLowerCase);
        boolean named = words.stream().anyMatch(ActorWord::isCapital);
        add(words, new Entry(meaning, acronym ? letters : null, named, term));
    }

    /** Adds words in whatever letters. */
    void addWords(String text, Meaning meaning) {
        add(ActorWord.of(text), new Entry(meaning, null, false, Term.ALWAYS));
    }

    private void add(List<ActorWord> words, Entry entry) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("no words for " + entry.meaning());
        }
        longest = Math.max(longest, words.size());
        firsts.add(key.apply(words.get(0)));
        entries.computeIfAbsent(joined(words), k -> new ArrayList<>(1)).add(entry);
    }

    private String joined(List<ActorWord> words) {
        StringBuilder joined = new StringBuilder();
        words.forEach(word -> joined.append(key.apply(word)).append(' '));
        return joined.toString();
    }

    /** The longest words from a place on that mean something on a day; null when there are none. */
    @Nullable
    Match longest(List<ActorWord> words, int from, @Nullable LocalDate date) {
        boolean begins = from < words.size() && firsts.contains(key.apply(words.get(from)));
        int most = begins ? Math.min(words.size(), from + longest) : from;
        for (int end = most; end > from; end--) {
            List<ActorWord> part = words.subList(from, end);
            List<Entry> found = entries.get(joined(part));
            if (found != null) {
                List<Meaning> meanings = found.stream()
                        .filter(entry -> entry.fits(part, date))
                        .map(Entry::meaning)
                        .toList();
                if (!meanings.isEmpty()) {
                    return new Match(from, end, meanings, false);
                }
            }
        }
        return null;
    }
}
