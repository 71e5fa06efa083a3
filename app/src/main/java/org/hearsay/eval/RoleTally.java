package org.hearsay.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.eval.SpanMatcher.Pair;

/**
 * Counts how well one part of the statements is delimited, over many articles.
 *
 * <p><b>Threads:</b> one thread. <b>Source:</b> strict and partial match of Pareti et al. (2013) and Hollingsworth and
 * Teufel (2005); pairwise token overlap of Citron (Newell et al. 2018).
 */
final class RoleTally {
    private final Role role;
    private int found;
    private int gold;
    private int strict;
    private int strictWords;
    private int overlapping;
    private double partialFound;
    private double partialGold;
    private int tokensRight;
    private int tokensFound;
    private int tokensGold;
    private int pairwiseRight;
    private int pairwiseFound;
    private int pairwiseGold;

    RoleTally(Role role) {
        this.role = role;
    }

    void add(List<StatementTokens> foundStatements, List<StatementTokens> goldStatements) {
        List<IndexSet> foundSets = sets(foundStatements);
        List<IndexSet> goldSets = sets(goldStatements);
        found += foundSets.size();
        gold += goldSets.size();
        strict += equalSets(foundSets, goldSets);
        strictWords += equalSets(words(foundStatements), words(goldStatements));
        addPartial(foundSets, goldSets);
        addTokens(foundSets, goldSets);
    }

    private void addPartial(List<IndexSet> foundSets, List<IndexSet> goldSets) {
        for (Pair pair : SpanMatcher.match(foundSets, goldSets)) {
            IndexSet one = foundSets.get(pair.found());
            IndexSet other = goldSets.get(pair.gold());
            partialFound += (double) one.shared(other) / one.size();
            partialGold += (double) one.shared(other) / other.size();
            overlapping++;
        }
    }

    private void addTokens(List<IndexSet> foundSets, List<IndexSet> goldSets) {
        IndexSet allFound = IndexSet.union(foundSets);
        IndexSet allGold = IndexSet.union(goldSets);
        tokensRight += allFound.shared(allGold);
        tokensFound += allFound.size();
        tokensGold += allGold.size();
        for (IndexSet one : foundSets) {
            pairwiseFound += one.size();
            pairwiseRight += goldSets.stream().mapToInt(one::shared).sum();
        }
        pairwiseGold += goldSets.stream().mapToInt(IndexSet::size).sum();
    }

    List<Figure> figures() {
        return List.of(
                figure("strict", Measure.Rate.of(strict, found, gold), "exactly the gold tokens"),
                figure("strict_np", Measure.Rate.of(strictWords, found, gold), "exactly, punctuation aside"),
                figure(
                        "partial",
                        Measure.Rate.of(partialFound, partialGold, found, gold),
                        "mean share of tokens right, best partner"),
                figure("any_overlap", Measure.Rate.of(overlapping, found, gold), "shares a token with its partner"),
                figure("token", Measure.Rate.of(tokensRight, tokensFound, tokensGold), "tokens of this part, pooled"),
                figure(
                        "citron_tok",
                        Measure.Rate.of(pairwiseRight, pairwiseFound, pairwiseGold),
                        "tokens, every pair (Citron)"));
    }

    private Figure figure(String name, Measure measure, String meaning) {
        return new Figure(role.code() + "." + name, measure, meaning);
    }

    private List<IndexSet> sets(List<StatementTokens> statements) {
        return statements.stream()
                .map(each -> each.tokens(role))
                .filter(set -> !set.isEmpty())
                .toList();
    }

    private List<IndexSet> words(List<StatementTokens> statements) {
        return statements.stream()
                .map(each -> each.words(role))
                .filter(set -> !set.isEmpty())
                .toList();
    }

    /** How many sets of one list have an equal one in the other, each used once: a source may be shared by many. */
    private static int equalSets(List<IndexSet> one, List<IndexSet> other) {
        Map<IndexSet, Integer> free = new HashMap<>();
        other.forEach(set -> free.merge(set, 1, Integer::sum));
        int equal = 0;
        for (IndexSet set : one) {
            int left = free.getOrDefault(set, 0);
            if (left > 0) {
                free.put(set, left - 1);
                equal++;
            }
        }
        return equal;
    }
}
