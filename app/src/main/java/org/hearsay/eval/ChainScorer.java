package org.hearsay.eval;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Scores chains of sources, canonical speakers, types and stances of found statements.
 *
 * <p><b>Shape:</b> add each article once; then ask for the figures. <b>Threads:</b> one thread. <b>Source:</b> the
 * numbers equal those of the project's Python scorer {@code score_chains.py}; no published metric exists.
 */
final class ChainScorer {
    private final Ratio recall = new Ratio();
    private int found;
    private int matched;
    private final Ratio chainExact = new Ratio();
    private final Ratio chainEmpty = new Ratio();
    private final Ratio speaker = new Ratio();
    private final Ratio speakerNear = new Ratio();
    private final Ratio type = new Ratio();
    private final Ratio stance = new Ratio();
    private final Ratio parent = new Ratio();
    private int linksRight;
    private int linksFound;
    private int linksGold;

    /** Adds one article. */
    void add(List<ScoredStatement> foundStatements, List<ScoredStatement> goldStatements) {
        List<SpanMatcher.Pair> pairs = ChainMatcher.match(foundStatements, goldStatements);
        Map<Integer, Integer> foundOfGold = new HashMap<>();
        pairs.forEach(pair -> foundOfGold.put(pair.gold(), pair.found()));
        found += foundStatements.size();
        matched += pairs.size();
        Parents parents = new Parents(foundStatements, goldStatements, pairs);
        for (int i = 0; i < goldStatements.size(); i++) {
            ScoredStatement gold = goldStatements.get(i);
            if (gold.optional()) {
                continue;
            }
            linksGold += gold.links().size();
            Integer partner = foundOfGold.get(i);
            recall.add(partner != null);
            if (partner != null) {
                addPair(foundStatements.get(partner), gold, parents);
            }
        }
    }

    private void addPair(ScoredStatement one, ScoredStatement gold, Parents parents) {
        addChain(ChainNames.plain(one.links()), ChainNames.plain(gold.links()));
        addSpeaker(one.speaker(), gold.speaker());
        type.add(Objects.equals(one.sourceType(), gold.sourceType()));
        if (LabelTally.isGiven(gold.stance())) {
            stance.add(Objects.equals(gold.stance(), one.stance()));
        }
        if (LabelTally.isGiven(gold.parent())) {
            parent.add(parents.agree(one, gold));
        }
    }

    private void addChain(List<String> one, List<String> gold) {
        Set<String> shared = new HashSet<>(gold);
        shared.retainAll(new HashSet<>(one));
        linksRight += shared.size();
        linksFound += one.size();
        if (gold.isEmpty()) {
            chainEmpty.add(one.isEmpty());
        } else {
            chainExact.add(one.equals(gold));
        }
    }

    private void addSpeaker(@Nullable String one, @Nullable String gold) {
        if (LabelTally.isGiven(gold)) {
            String name = ChainNames.plain(one);
            String truth = ChainNames.plain(gold);
            speaker.add(name.equals(truth));
            speakerNear.add(ChainNames.near(truth, name));
        }
    }

    /** The figures so far, in the order of the Python scorer. */
    List<Figure> figures() {
        return List.of(
                recall.figure("recall", "required statements that were found"),
                new Figure("precision", Measure.Share.of(matched, found), "statements found that are in the gold"),
                chainExact.figure("chain_exact", "of matched with a chain: whole chain right"),
                chainEmpty.figure("chain_empty", "of matched without a chain: none given"),
                new Figure("chain_link", Measure.Rate.of(linksRight, linksFound, linksGold), "outer sources, pooled"),
                speaker.figure("speaker", "of matched: canonical speaker is right"),
                speakerNear.figure("speaker_loose", "of matched: one holds the other's last word"),
                type.figure("type", "of matched: type of source is right"),
                stance.figure("stance", "of matched: stance is right"),
                parent.figure("parent", "of matched with a parent: it is right"),
                new Figure("gold", new Measure.Count(recall.cases()), "required statements"),
                new Figure("chains", new Measure.Count(chainExact.cases()), "matched statements with a chain"));
    }

    /** Whether the statements that hold two statements are a pair themselves. */
    private static final class Parents {
        private final Map<String, Integer> foundById;
        private final Map<String, Integer> goldById;
        private final Map<Integer, Integer> goldOfFound = new HashMap<>();

        Parents(List<ScoredStatement> found, List<ScoredStatement> gold, List<SpanMatcher.Pair> pairs) {
            foundById = byId(found);
            goldById = byId(gold);
            pairs.forEach(pair -> goldOfFound.put(pair.found(), pair.gold()));
        }

        boolean agree(ScoredStatement found, ScoredStatement gold) {
            Integer parent = found.parent() == null ? null : foundById.get(found.parent());
            return parent != null && Objects.equals(goldOfFound.get(parent), goldById.get(gold.parent()));
        }

        private static Map<String, Integer> byId(List<ScoredStatement> statements) {
            Map<String, Integer> indices = new HashMap<>();
            for (int i = 0; i < statements.size(); i++) {
                String id = statements.get(i).id();
                if (id != null) {
                    indices.put(id, i);
                }
            }
            return indices;
        }
    }
}
