package org.hearsay.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.text.Span;

/**
 * Statements of one sentence with one content: "It rained, Ann said, the Post reports". Who stands farther from the
 * content hands on the nearer.
 *
 * <p><b>Threads:</b> one per article.
 */
final class Twins {
    static final String RULE = "later-cue";

    /** Two contents are one when they share nearly all their characters: cues and marks at their edges may differ. */
    private static final double LEAST_LIKENESS = 0.8;

    private static final int FARTHEST = 64;
    private final List<Draft> drafts;
    private final Relays relays;

    private Twins(List<Draft> drafts, Relays relays) {
        this.drafts = drafts;
        this.relays = relays;
    }

    /** Groups of two or more, each from the outermost to the innermost. */
    static List<List<Integer>> of(List<Draft> drafts, Relays relays) {
        Twins twins = new Twins(drafts, relays);
        return twins.groups().stream()
                .filter(group -> group.size() > 1)
                .map(twins::ordered)
                .toList();
    }

    private List<List<Integer>> groups() {
        List<List<Integer>> groups = new ArrayList<>();
        List<List<Integer>> groupOf = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            List<Integer> group = new ArrayList<>();
            for (int other = i - 1; other >= Math.max(0, i - FARTHEST) && group.isEmpty(); other--) {
                group = areTwins(other, i) ? groupOf.get(other) : group;
            }
            if (group.isEmpty()) {
                groups.add(group);
            }
            // a page made of copies of one statement would grow a group without end
            if (group.size() < Forest.DEEPEST) {
                group.add(i);
            }
            groupOf.add(group);
        }
        return groups;
    }

    private boolean areTwins(int one, int two) {
        if (!relays.inOneSentence(one, two)) {
            return false;
        }
        Draft first = drafts.get(one);
        Draft second = drafts.get(two);
        boolean alike = 2.0 * first.shared(second.content()) >= LEAST_LIKENESS * (first.length() + second.length());
        return alike
                && !sharesSource(first, second)
                && !ParentFinder.holds(first, second)
                && !ParentFinder.holds(second, first)
                && !relays.isCoordinated(cueStart(one) < cueStart(two) ? second : first);
    }

    private static boolean sharesSource(Draft one, Draft two) {
        Span source = one.source();
        Span other = two.source();
        return source != null && other != null && source.overlaps(other);
    }

    /** Who names nobody is innermost, else the later cue is the outer; but who is cited follows who cites. */
    private List<Integer> ordered(List<Integer> group) {
        List<Integer> ordered = new ArrayList<>(group);
        ordered.sort(Comparator.<Integer, Boolean>comparing(
                        index -> drafts.get(index).source() == null)
                .thenComparing(Comparator.comparingInt(this::cueStart).reversed()));
        for (int relay : group) {
            int reporter = ordered.indexOf(relays.reporter(relay));
            if (reporter >= 0) {
                ordered.remove(Integer.valueOf(relay));
                ordered.add(ordered.indexOf(relays.reporter(relay)) + 1, relay);
            }
        }
        return ordered;
    }

    private int cueStart(int index) {
        Span cue = drafts.get(index).cue();
        return cue == null ? -1 : cue.start();
    }
}
