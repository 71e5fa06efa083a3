package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A set of words of an article, as the runs they stand in.
 *
 * <p><b>Shape:</b> ordered; no two runs touch. <b>Units:</b> indices of words. <b>Threads:</b> immutable.
 *
 * @param ranges the runs
 */
record Runs(List<Range> ranges) {
    Runs {
        ranges = List.copyOf(ranges);
    }

    /** The words of a stretch that fulfil a condition. */
    static Runs where(int from, int to, IntPredicate condition) {
        List<Range> ranges = new ArrayList<>();
        int start = -1;
        for (int i = from; i <= to; i++) {
            boolean in = i < to && condition.test(i);
            if (in && start < 0) {
                start = i;
            } else if (!in && start >= 0) {
                ranges.add(new Range(start, i));
                start = -1;
            }
        }
        return new Runs(ranges);
    }

    boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** How many words. */
    int size() {
        return ranges.stream().mapToInt(Range::length).sum();
    }

    /** The word after the last; zero for none. */
    int end() {
        return ranges.isEmpty() ? 0 : ranges.get(ranges.size() - 1).to();
    }

    boolean holds(int word) {
        return ranges.stream().anyMatch(range -> range.contains(word));
    }

    boolean holds(Range words) {
        return ranges.stream().anyMatch(range -> range.from() <= words.from() && words.to() <= range.to());
    }

    /** The words that fulfil a condition. */
    Runs keep(IntPredicate condition) {
        if (ranges.isEmpty()) {
            return this;
        }
        int to = ranges.get(ranges.size() - 1).to();
        return where(ranges.get(0).from(), to, word -> holds(word) && condition.test(word));
    }
}
