package org.hearsay.time;

import java.util.List;
import java.util.Set;

/**
 * A part of a rule's pattern. Matching tries every way that the pattern can take; patterns have no repetition, so the
 * ways are few and bounded.
 */
sealed interface Pattern {
    /** What to do where a pattern has matched. */
    interface Then {
        void at(int next, Slots slots);
    }

    /** Calls {@code then} for each way in which this pattern matches the words from a place on. */
    void match(List<Word> words, int at, Slots slots, Then then);

    /**
     * Adds the words, and the classes with a {@code $} before, with which a match can start.
     *
     * @return whether the pattern can also match nothing
     */
    boolean addFirst(Set<String> first);

    /** A word itself. */
    record Literal(String word) implements Pattern {
        @Override
        public void match(List<Word> words, int at, Slots slots, Then then) {
            if (at < words.size() && words.get(at).lower().equals(word)) {
                then.at(at + 1, slots);
            }
        }

        @Override
        public boolean addFirst(Set<String> first) {
            first.add(word);
            return false;
        }
    }

    /** A word of a class, whose value is kept. */
    record OfClass(String sense, String slot) implements Pattern {
        @Override
        public void match(List<Word> words, int at, Slots slots, Then then) {
            if (at < words.size()) {
                String value = words.get(at).value(sense);
                if (value != null) {
                    then.at(at + 1, slots.with(slot, value));
                }
            }
        }

        @Override
        public boolean addFirst(Set<String> first) {
            first.add("$" + sense);
            return false;
        }
    }

    /** Keeps a value, without a word. */
    record Kept(String slot, String value) implements Pattern {
        @Override
        public void match(List<Word> words, int at, Slots slots, Then then) {
            then.at(at, slots.with(slot, value));
        }

        @Override
        public boolean addFirst(Set<String> first) {
            return true;
        }
    }

    /** One after another. */
    record Sequence(List<Pattern> parts) implements Pattern {
        public Sequence {
            parts = List.copyOf(parts);
        }

        @Override
        public void match(List<Word> words, int at, Slots slots, Then then) {
            matchFrom(0, words, at, slots, then);
        }

        private void matchFrom(int part, List<Word> words, int at, Slots slots, Then then) {
            if (part == parts.size()) {
                then.at(at, slots);
            } else {
                parts.get(part).match(words, at, slots, (next, kept) -> matchFrom(part + 1, words, next, kept, then));
            }
        }

        @Override
        public boolean addFirst(Set<String> first) {
            return parts.stream().allMatch(part -> part.addFirst(first));
        }
    }

    /** One of several. */
    record Choice(List<Pattern> ways) implements Pattern {
        public Choice {
            ways = List.copyOf(ways);
        }

        @Override
        public void match(List<Word> words, int at, Slots slots, Then then) {
            for (Pattern way : ways) {
                way.match(words, at, slots, then);
            }
        }

        @Override
        public boolean addFirst(Set<String> first) {
            boolean empty = false;
            for (Pattern way : ways) {
                empty |= way.addFirst(first);
            }
            return empty;
        }
    }

    /** There or not. */
    record Maybe(Pattern part) implements Pattern {
        @Override
        public void match(List<Word> words, int at, Slots slots, Then then) {
            part.match(words, at, slots, then);
            then.at(at, slots);
        }

        @Override
        public boolean addFirst(Set<String> first) {
            part.addFirst(first);
            return true;
        }
    }

    /** Any capitalised word, such as the {@code Smith} after a {@code May}. */
    record Capital() implements Pattern {
        @Override
        public void match(List<Word> words, int at, Slots slots, Then then) {
            if (at < words.size() && words.get(at).capital()) {
                then.at(at + 1, slots);
            }
        }

        @Override
        public boolean addFirst(Set<String> first) {
            throw new IllegalStateException("a rule cannot start with any capitalised word");
        }
    }
}
