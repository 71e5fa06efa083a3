package org.hearsay.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which drafts stand under which others: never one under itself, never deeper than reports nest.
 *
 * <p><b>Shape:</b> drafts are numbers from 0. <b>Threads:</b> one per article.
 */
final class Forest {
    /** No report nests deeper; a text made to do so would otherwise get chains as long as itself. */
    static final int DEEPEST = 16;

    private static final int NONE = -1;
    private final int[] parents;
    private final @Nullable String[] rules;

    Forest(int size) {
        parents = new int[size];
        rules = new String[size];
        Arrays.fill(parents, NONE);
    }

    boolean hasParent(int draft) {
        return parents[draft] != NONE;
    }

    int parent(int draft) {
        return parents[draft];
    }

    /** Id of the rule that put a draft under another; null for one that stands under none. */
    @Nullable
    String rule(int draft) {
        return rules[draft];
    }

    /** How many stand above a draft. */
    int depth(int draft) {
        return above(draft).size();
    }

    /** Puts a draft under another, in place of any before; not when that would put it under itself. */
    void put(int draft, int parent, String rule) {
        if (draft != parent && !above(parent).contains(draft)) {
            parents[draft] = parent;
            rules[draft] = rule;
        }
    }

    /** Lifts what stands too deep. */
    void settle() {
        for (int draft = 0; draft < parents.length; draft++) {
            List<Integer> above = above(draft);
            if (above.size() > DEEPEST) {
                parents[draft] = above.get(above.size() - DEEPEST);
            }
        }
    }

    /** Those above a draft, the nearest first. */
    private List<Integer> above(int draft) {
        List<Integer> above = new ArrayList<>();
        for (int at = parents[draft]; at != NONE; at = parents[at]) {
            above.add(at);
        }
        return above;
    }
}
