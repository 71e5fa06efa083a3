package org.hearsay.eval;

import java.util.Arrays;
import java.util.List;

/**
 * Counts pairs of found and gold statements whose parts belong together.
 *
 * <p><b>Threads:</b> one thread. <b>Source:</b> source attribution given the quotation, after O'Keefe et al. (2012) and
 * Pareti (2015).
 */
final class WholeTally {
    private int found;
    private int gold;
    private int matched;
    private int withSource;
    private int abstained;
    private int sourceExact;
    private int sourceOverlapping;
    private int withoutSource;
    private int sourceInvented;
    private int whole;
    private int wholeWithoutCue;
    private int wholeExact;

    void addCounts(int foundStatements, int goldStatements) {
        found += foundStatements;
        gold += goldStatements;
    }

    /** Adds a pair matched by content. */
    void add(StatementTokens one, StatementTokens truth) {
        matched++;
        addSource(one, truth);
        if (truth.agrees(one, Role.SOURCE)) {
            wholeWithoutCue++;
            whole += truth.agrees(one, Role.CUE) ? 1 : 0;
        }
        wholeExact +=
                Arrays.stream(Role.values()).allMatch(role -> one.words(role).equals(truth.words(role))) ? 1 : 0;
    }

    private void addSource(StatementTokens one, StatementTokens truth) {
        boolean given = one.has(Role.SOURCE);
        if (!truth.has(Role.SOURCE)) {
            withoutSource++;
            sourceInvented += given ? 1 : 0;
            return;
        }
        withSource++;
        abstained += given ? 0 : 1;
        sourceExact += given && one.words(Role.SOURCE).equals(truth.words(Role.SOURCE)) ? 1 : 0;
        sourceOverlapping += one.tokens(Role.SOURCE).overlaps(truth.tokens(Role.SOURCE)) ? 1 : 0;
    }

    /** Found, gold and matched statements. */
    List<Figure> counts() {
        return List.of(
                new Figure("pred", new Measure.Count(found), "statements found"),
                new Figure("gold", new Measure.Count(gold), "statements in the gold"),
                new Figure("matched", new Measure.Count(matched), "pairs whose contents overlap"));
    }

    List<Figure> figures() {
        return List.of(
                rate("content_overlap", matched, "contents overlap, one to one"),
                share("source_given_exact", sourceExact, withSource, "of these, source exactly right"),
                share("source_given_overlap", sourceOverlapping, withSource, "of these, source overlaps"),
                share("source_abstain", abstained, withSource, "of these, no source given"),
                share("source_wrong_none", sourceInvented, withoutSource, "gold names no source, one was given"),
                share(
                        "source_precision_when_given",
                        sourceOverlapping,
                        withSource - abstained,
                        "of given ones, overlaps"),
                rate("whole_overlap", whole, "content, source and cue overlap"),
                rate("whole_nocue", wholeWithoutCue, "content and source overlap"),
                rate("whole_exact", wholeExact, "all three exact, punctuation aside"));
    }

    private Figure rate(String name, int right, String meaning) {
        return new Figure("attr." + name, Measure.Rate.of(right, found, gold), meaning);
    }

    private static Figure share(String name, int right, int cases, String meaning) {
        return new Figure("attr." + name, Measure.Share.of(right, cases), meaning);
    }
}
