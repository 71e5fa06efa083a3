package org.hearsay.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.hearsay.eval.PageEvents.Found;
import org.hearsay.eval.ScoredEvent.Side;
import org.hearsay.text.Span;

/**
 * Pairs mentions of a gold document with the events of a reading.
 *
 * <p>An event may stand for a mention when its type is one of the mention's, and their anchors overlap or both stand in
 * one sentence. Those whose anchors overlap go first, then the nearest. Pairs are one to one; but since a reading tells an
 * event once, with all its anchors and all who take part, an event that has a mention also stands for others whose anchors
 * it overlaps, when they are of that mention's cluster or have the very same anchor.
 *
 * <p><b>Threads:</b> immutable.
 *
 * @param partners the number of the event that stands for a mention, by the number of the mention
 */
record MentionPairs(Map<Integer, Integer> partners) {
    MentionPairs {
        partners = Map.copyOf(partners);
    }

    /**
     * The most pairs that there can be.
     *
     * @param agree what else must hold between a mention and an event
     */
    static MentionPairs of(List<GoldMention> gold, PageEvents events, BiPredicate<GoldMention, Found> agree) {
        List<List<Integer>> edges = new ArrayList<>();
        for (GoldMention mention : gold) {
            edges.add(IntStream.range(0, events.found().size())
                    .filter(j -> fits(mention, events.found().get(j), events))
                    .filter(j -> agree.test(mention, events.found().get(j)))
                    .boxed()
                    .sorted(Comparator.comparing(j ->
                            distance(mention.anchor(), events.found().get(j).anchor())))
                    .toList());
        }
        return shared(gold, events, edges, Matching.of(edges, events.found().size()));
    }

    private static MentionPairs shared(
            List<GoldMention> gold, PageEvents events, List<List<Integer>> edges, Map<Integer, Integer> pairs) {
        Map<Integer, Integer> all = new TreeMap<>(pairs);
        for (int i = 0; i < gold.size(); i++) {
            GoldMention mention = gold.get(i);
            for (int j : edges.get(i)) {
                List<GoldMention> partners = partners(j, gold, pairs);
                boolean near = PageEvents.overlap(
                        mention.anchor(), events.found().get(j).anchor());
                if (near && partners.stream().anyMatch(partner -> isShared(partner, mention))) {
                    all.putIfAbsent(i, j);
                }
            }
        }
        return new MentionPairs(all);
    }

    private static List<GoldMention> partners(int found, List<GoldMention> gold, Map<Integer, Integer> pairs) {
        return pairs.entrySet().stream()
                .filter(pair -> pair.getValue() == found)
                .map(pair -> gold.get(pair.getKey()))
                .toList();
    }

    private static boolean isShared(GoldMention one, GoldMention other) {
        return one.cluster().equals(other.cluster()) || one.anchor().equals(other.anchor());
    }

    private static boolean fits(GoldMention mention, Found found, PageEvents events) {
        return mention.types().contains(found.event().type().name())
                && (PageEvents.overlap(mention.anchor(), found.anchor())
                        || events.sameSentence(mention.anchor(), found.anchor()));
    }

    /** Characters between the nearest words of both; 0 when they overlap. */
    private static int distance(List<Span> one, List<Span> other) {
        return one.stream()
                .flatMapToInt(span -> other.stream()
                        .mapToInt(each ->
                                Math.max(0, Math.max(span.start() - each.end(), each.start() - span.end()) + 1)))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** Whether an actor or a recipient is the same, by words or by code; true when the gold names nobody. */
    static boolean oneAgrees(GoldMention mention, Found found) {
        boolean nobody = isNobody(mention.actors()) && isNobody(mention.recipients());
        return nobody || agree(mention.actors(), found.actors()) || agree(mention.recipients(), found.recipients());
    }

    /** Whether actors and recipients are the same; where the gold has none, none with a code may be found. */
    static boolean bothAgree(GoldMention mention, Found found) {
        return wholly(mention.actors(), found.actors()) && wholly(mention.recipients(), found.recipients());
    }

    private static boolean wholly(Side gold, Side found) {
        return isNobody(gold) ? found.isEmpty() : agree(gold, found);
    }

    private static boolean isNobody(Side side) {
        return side.isEmpty() && side.spans().isEmpty();
    }

    private static boolean agree(Side gold, Side found) {
        return PageEvents.overlap(gold.spans(), found.spans())
                || (!gold.isEmpty() && gold.codes().stream().anyMatch(found.codes()::contains));
    }
}
