package org.hearsay.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Counts chains of outer sources, for gold that tells of chains. <b>Threads:</b> one thread. */
final class LinkTally {
    private final Ratio exact = new Ratio();
    private final Ratio sameLength = new Ratio();
    private int linksRight;
    private int linksFound;
    private int linksGold;

    /**
     * Adds an article; one whose gold tells nothing of chains is passed over.
     *
     * @param partners the index of the found statement for each matched gold index
     */
    void add(List<StatementTokens> found, List<StatementTokens> gold, Map<Integer, Integer> partners) {
        if (gold.stream().allMatch(each -> each.statement().chain() == null)) {
            return;
        }
        for (int i = 0; i < gold.size(); i++) {
            Integer partner = partners.get(i);
            List<String> truth = links(gold.get(i));
            List<String> links = partner == null ? List.of() : links(found.get(partner));
            exact.add(partner != null && truth.equals(links));
            sameLength.add(partner != null && truth.size() == links.size());
            linksGold += truth.size();
            linksRight += shared(truth, links);
        }
        linksFound += found.stream().mapToInt(each -> links(each).size()).sum();
    }

    List<Figure> figures() {
        if (exact.cases() == 0) {
            return List.of();
        }
        return List.of(
                exact.figure("chain.exact", "whole chain of sources is right"),
                sameLength.figure("chain.len_acc", "length of the chain is right"),
                new Figure("chain.link", Measure.Rate.of(linksRight, linksFound, linksGold), "outer sources, pooled"));
    }

    private static List<String> links(StatementTokens statement) {
        return SpeakerNames.plain(statement.statement().links());
    }

    private static int shared(List<String> one, List<String> other) {
        List<String> left = new ArrayList<>(other);
        return (int) one.stream().filter(left::remove).count();
    }
}
