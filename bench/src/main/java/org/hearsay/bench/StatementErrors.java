package org.hearsay.bench;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.Hearsay;
import org.hearsay.eval.EvalTask;
import org.hearsay.eval.GoldFile;
import org.hearsay.eval.GoldReadings;
import org.hearsay.eval.GoldRow;
import org.hearsay.eval.IndexSet;
import org.hearsay.eval.ScoredStatement;
import org.hearsay.eval.SpanMatcher;
import org.hearsay.eval.TokenIndex;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;

/**
 * Where the statements found in a corpus go wrong, by kind and by rule.
 *
 * <p>Findings are paired with gold by content; a pair is right when the sources overlap, or both name none.
 * <b>Threads:</b> one thread.
 */
final class StatementErrors {
    private static final String NO_KIND = "unknown";

    private final SortedMap<String, RuleScore> rules = new TreeMap<>();
    private final SortedMap<String, Integer> missed = new TreeMap<>();
    private final SortedMap<String, Integer> spurious = new TreeMap<>();
    private int right;
    private int wrongSource;
    private int noSource;
    private int inventedSource;

    private StatementErrors() {}

    /**
     * How often a rule is right.
     *
     * @param found how many statements it found
     * @param right how many of these overlap a gold statement in content and source
     */
    record RuleScore(int found, int right) {
        RuleScore add(boolean isRight) {
            return new RuleScore(found + 1, right + (isRight ? 1 : 0));
        }

        double share() {
            return found == 0 ? 0 : (double) right / found;
        }
    }

    /** Reads a gold file of statements and counts. */
    static StatementErrors of(Hearsay hearsay, Path gold, int threads) {
        StatementErrors errors = new StatementErrors();
        GoldFile file = GoldFile.read(gold, EvalTask.STATEMENT);
        for (GoldReadings.Result result : new GoldReadings(hearsay, threads).read(file.rows())) {
            if (result.reading() != null && result.row().answer() instanceof GoldRow.Answer.Statements answer) {
                errors.add(answer, result.reading().statements());
            }
        }
        return errors;
    }

    private void add(GoldRow.Answer.Statements answer, List<Statement> found) {
        TokenIndex index = TokenIndex.of(answer.text());
        List<ScoredStatement> gold = answer.statements();
        List<SpanMatcher.Pair> pairs = SpanMatcher.match(
                sets(index, found.stream().map(Statement::content).toList()),
                sets(index, gold.stream().map(each -> each.spans().content()).toList()));
        Set<Integer> foundPaired = new HashSet<>();
        Set<Integer> goldPaired = new HashSet<>();
        for (SpanMatcher.Pair pair : pairs) {
            Statement one = found.get(pair.found());
            foundPaired.add(pair.found());
            goldPaired.add(pair.gold());
            addToRule(
                    one,
                    addPair(index, one.source(), gold.get(pair.gold()).spans().source()));
        }
        for (int i = 0; i < found.size(); i++) {
            if (!foundPaired.contains(i)) {
                addToRule(found.get(i), false);
                spurious.merge(found.get(i).kind().code(), 1, Integer::sum);
            }
        }
        for (int i = 0; i < gold.size(); i++) {
            if (!goldPaired.contains(i)) {
                missed.merge(Objects.requireNonNullElse(gold.get(i).kind(), NO_KIND), 1, Integer::sum);
            }
        }
    }

    private boolean addPair(TokenIndex index, List<Span> foundSource, List<Span> goldSource) {
        IndexSet one = index.tokens(foundSource);
        IndexSet truth = index.tokens(goldSource);
        if (one.overlaps(truth) || (one.isEmpty() && truth.isEmpty())) {
            right++;
            return true;
        }
        noSource += one.isEmpty() ? 1 : 0;
        inventedSource += truth.isEmpty() ? 1 : 0;
        wrongSource += !one.isEmpty() && !truth.isEmpty() ? 1 : 0;
        return false;
    }

    /** Findings of a rule with several cues ({@code rule/cue}) count together. */
    private void addToRule(Statement statement, boolean isRight) {
        String rule = statement.provenance().rule().split("/")[0];
        rules.put(rule, rules.getOrDefault(rule, new RuleScore(0, 0)).add(isRight));
    }

    private static List<IndexSet> sets(TokenIndex index, List<List<Span>> spans) {
        return spans.stream().map(index::tokens).toList();
    }

    /** Scores by rule id, in the order of the ids. */
    SortedMap<String, RuleScore> rules() {
        return Collections.unmodifiableSortedMap(rules);
    }

    /** Gold statements without a partner, by kind. */
    SortedMap<String, Integer> missed() {
        return Collections.unmodifiableSortedMap(missed);
    }

    /** Findings without a partner, by kind. */
    SortedMap<String, Integer> spurious() {
        return Collections.unmodifiableSortedMap(spurious);
    }

    int right() {
        return right;
    }

    int wrongSource() {
        return wrongSource;
    }

    int noSource() {
        return noSource;
    }

    int inventedSource() {
        return inventedSource;
    }
}
