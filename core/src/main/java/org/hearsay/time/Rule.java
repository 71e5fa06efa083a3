package org.hearsay.time;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.time.Pattern.Then;
import org.hearsay.time.PatternParser.Framed;

/**
 * A line of {@code rules.tsv}.
 *
 * @param id stable id
 * @param order its place in the file
 * @param type what its expressions are
 * @param meaning how a value comes from what its pattern keeps
 * @param pattern the words it takes
 */
record Rule(String id, int order, TimexType type, Meaning meaning, Framed pattern) {
    /** The words and classes with which a match, or what must stand before it, starts. */
    Set<String> first() {
        Set<String> first = new HashSet<>();
        boolean open = !pattern.before().wanted() || pattern.before().pattern().addFirst(first);
        if (open && pattern.body().addFirst(first)) {
            throw new IllegalStateException("a rule that can match nothing: " + id);
        }
        return first;
    }

    /** Calls {@code found} for each match that starts at a word; what must stand before counts as its start. */
    void match(List<Word> words, int at, Found found) {
        if (pattern.before().wanted()) {
            pattern.before()
                    .pattern()
                    .match(words, at, Slots.NONE, (body, kept) -> matchBody(words, body, kept, found));
        } else if (at == 0 || !touches(pattern.before().pattern(), words, at - 1)) {
            matchBody(words, at, Slots.NONE, found);
        }
    }

    private static boolean touches(Pattern pattern, List<Word> words, int at) {
        boolean[] met = {false};
        pattern.match(words, at, Slots.NONE, (next, kept) -> met[0] = true);
        return met[0];
    }

    private void matchBody(List<Word> words, int body, Slots kept, Found found) {
        pattern.body().match(words, body, kept, (end, slots) -> {
            if (end > body) {
                matchAfter(words, end, slots, (next, all) -> found.match(new Match(this, body, end, all)));
            }
        });
    }

    private void matchAfter(List<Word> words, int end, Slots slots, Then then) {
        if (pattern.after().wanted()) {
            pattern.after().pattern().match(words, end, slots, then);
        } else if (!touches(pattern.after().pattern(), words, end)) {
            then.at(end, slots);
        }
    }

    /** Takes matches. */
    interface Found {
        void match(Match match);
    }
}
