package org.hearsay.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each statement of an article the one that hands it on: whose content holds it, who cites its source, or
 * whose quotation it stands in.
 *
 * <p><b>Shape:</b> drafts come in the order of their contents, the outer before the inner; what comes out is a forest
 * over their places. <b>Threads:</b> one per article.
 */
final class ParentFinder {
    static final String HOLDS = "content-holds";
    static final String QUOTATION = "quotation-holds";

    /** A content that a model cut a little too long still stands inside another. */
    private static final double LEAST_SHARE = 0.8;

    /** More contents than these around one place are no report any more. */
    private static final int MOST_OPEN = 64;

    private final List<Draft> drafts;
    private final Forest forest;

    ParentFinder(List<Draft> drafts) {
        this.drafts = drafts;
        this.forest = new Forest(drafts.size());
    }

    /** The forest, by all rules. */
    Forest find(Relays relays, Quotations quotations) {
        contents();
        quotations(quotations);
        int[] innermost = new int[drafts.size()];
        Arrays.fill(innermost, -1);
        for (List<Integer> twins : Twins.of(drafts, relays)) {
            order(twins, relays);
            twins.forEach(twin -> innermost[twin] = twins.get(twins.size() - 1));
        }
        deepen(innermost);
        for (int i = 0; i < drafts.size(); i++) {
            int reporter = relays.reporter(i);
            if (reporter >= 0) {
                forest.put(i, reporter, Relays.RULE);
            }
        }
        forest.settle();
        return forest;
    }

    private void contents() {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            int start = draft.extent().start();
            open.removeIf(outer -> drafts.get(outer).extent().end() <= start);
            for (int at = open.size() - 1; at >= 0 && !forest.hasParent(i); at--) {
                if (holds(drafts.get(open.get(at)), draft)) {
                    forest.put(i, open.get(at), HOLDS);
                }
            }
            if (open.size() < MOST_OPEN && forest.depth(i) < Forest.DEEPEST) {
                open.add(i);
            }
        }
    }

    static boolean holds(Draft outer, Draft inner) {
        int shared = outer.shared(inner.content());
        return inner.cue() == null
                ? shared == inner.length() && shared < outer.length()
                : outer.holds(inner.cue()) && shared >= LEAST_SHARE * inner.length();
    }

    /** What stands in a quotation belongs to the first whose content has a part of it and whose cue stands outside. */
    private void quotations(Quotations quotations) {
        Map<Span, Integer> owners = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Quotation around =
                    draft.cue() == null ? null : quotations.at(draft.cue().start());
            for (Span part : around == null ? draft.content() : List.<Span>of()) {
                for (Span quoted : quotations.partsIn(part)) {
                    Quotation quotation = quotations.at(quoted.start());
                    if (quotation != null) {
                        owners.putIfAbsent(quotation.spans().get(0), i);
                    }
                }
            }
        }
        for (int i = 0; i < drafts.size(); i++) {
            Integer owner = owner(drafts.get(i), quotations, owners);
            if (owner != null && !forest.hasParent(i)) {
                forest.put(i, owner, QUOTATION);
            }
        }
    }

    private static @Nullable Integer owner(Draft draft, Quotations quotations, Map<Span, Integer> owners) {
        Span cue = draft.cue();
        Quotation quotation = cue == null ? null : quotations.at(cue.start());
        if (quotation == null
                || !draft.content().stream().allMatch(part -> quotation.equals(quotations.at(part.start())))) {
            return null;
        }
        return owners.get(quotation.spans().get(0));
    }

    /** What stands inside the content of several statements was said by the innermost of them. */
    private void deepen(int[] innermost) {
        for (int i = 0; i < innermost.length; i++) {
            int parent = forest.hasParent(i) && innermost[i] < 0 ? innermost[forest.parent(i)] : -1;
            if (parent >= 0 && parent != i) {
                forest.put(i, parent, HOLDS);
            }
        }
    }

    private void order(List<Integer> twins, Relays relays) {
        for (int i = 1; i < twins.size(); i++) {
            forest.put(twins.get(i), twins.get(i - 1), relays.isRelay(twins.get(i)) ? Relays.RULE : Twins.RULE);
        }
    }
}
