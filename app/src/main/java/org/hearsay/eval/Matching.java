package org.hearsay.eval;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Pairs gold with findings one to one, as many as can be, by Kuhn's algorithm.
 *
 * <p><b>Threads:</b> one thread.
 */
final class Matching {
    private final List<List<Integer>> edges;
    private final int[] owner;

    private Matching(List<List<Integer>> edges, int found) {
        this.edges = edges;
        this.owner = new int[found];
        Arrays.fill(owner, -1);
    }

    /**
     * A maximum matching; where several would do, one that keeps to the order of the edges.
     *
     * @param edges for each gold item the findings that may be its partner, the best first
     * @param found number of findings
     * @return the finding of each gold item that has one
     */
    static Map<Integer, Integer> of(List<List<Integer>> edges, int found) {
        Matching matching = new Matching(edges, found);
        for (int i = 0; i < edges.size(); i++) {
            matching.match(i, new boolean[found]);
        }
        Map<Integer, Integer> pairs = new TreeMap<>();
        for (int j = 0; j < found; j++) {
            if (matching.owner[j] >= 0) {
                pairs.put(matching.owner[j], j);
            }
        }
        return pairs;
    }

    private boolean match(int gold, boolean[] seen) {
        for (int found : edges.get(gold)) {
            if (!seen[found]) {
                seen[found] = true;
                if (owner[found] < 0 || match(owner[found], seen)) {
                    owner[found] = gold;
                    return true;
                }
            }
        }
        return false;
    }
}
