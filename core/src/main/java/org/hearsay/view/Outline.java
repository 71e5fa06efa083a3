package org.hearsay.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The statements of an article as an outline: each under the one that holds it.
 *
 * <p>A statement whose parent is not in the list stands at the top. <b>Threads:</b> immutable.
 *
 * @param entries each statement once, parents before their children, otherwise in the order of the text
 */
record Outline(List<Entry> entries) {

    /**
     * A statement in its place.
     *
     * @param number its place in the text, from 1
     * @param depth how many statements hold it
     * @param statement the statement
     */
    record Entry(int number, int depth, Statement statement) {}

    static Outline of(List<Statement> statements) {
        Map<String, List<Integer>> children = new HashMap<>();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            places.putIfAbsent(statements.get(i).id(), i);
        }
        Deque<Entry> waiting = new ArrayDeque<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            Integer parent = parent(statement, places);
            if (parent != null && (parent < i || !isCircle(statements, places, i))) {
                children.computeIfAbsent(statements.get(parent).id(), unused -> new ArrayList<>())
                        .add(i);
            } else {
                waiting.addLast(new Entry(i + 1, 0, statement));
            }
        }
        return new Outline(unfold(statements, children, waiting));
    }

    private static @Nullable Integer parent(Statement statement, Map<String, Integer> places) {
        return statement.parent() == null ? null : places.get(statement.parent());
    }

    /** Whether the parents of a statement never end. */
    private static boolean isCircle(List<Statement> statements, Map<String, Integer> places, int start) {
        Set<Integer> seen = new HashSet<>();
        Integer at = start;
        while (at != null && seen.add(at)) {
            at = parent(statements.get(at), places);
        }
        return at != null;
    }

    private static List<Entry> unfold(
            List<Statement> statements, Map<String, List<Integer>> children, Deque<Entry> waiting) {
        List<Entry> entries = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Entry entry = waiting.removeFirst();
            entries.add(entry);
            List<Integer> below = children.getOrDefault(entry.statement().id(), List.of());
            for (int i = below.size() - 1; i >= 0; i--) {
                int index = below.get(i);
                waiting.addFirst(new Entry(index + 1, entry.depth() + 1, statements.get(index)));
            }
        }
        return List.copyOf(entries);
    }
}
