package org.hearsay.golden;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.reading.Reading;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;

/**
 * The statements of a reading held against the gold.
 *
 * <p>A gold statement is found when a statement shares at least half of the content's characters with it (Dice),
 * one to one, best first. Its source is right when the two share a character, or when neither has any.
 */
final class GoldScore {
    private static final double ENOUGH = 0.5;
    private static final Comparator<Match> BEST_FIRST = Comparator.comparing(Match::sourceRight)
            .thenComparing(Match::overlap)
            .reversed();

    private final GoldArticle gold;
    private final Map<GoldStatement, Match> matches = new LinkedHashMap<>();

    /** A gold statement and a statement that was read. */
    record Match(GoldStatement gold, Statement read, double overlap, boolean sourceRight) {}

    private GoldScore(GoldArticle gold) {
        this.gold = gold;
    }

    static GoldScore of(GoldArticle gold, Reading reading) {
        GoldText text = GoldText.over(gold, reading.article());
        List<Match> pairs = new ArrayList<>();
        for (GoldStatement statement : gold.statements()) {
            BitSet cue = characters(text.find(statement.cue(), statement.paragraph()));
            BitSet source = characters(text.find(statement.source(), statement.paragraph()));
            BitSet content = characters(text.find(statement.content(), statement.paragraph()));
            if (content.intersects(cue)) {
                throw new AssertionError("content overlaps its cue: " + statement.line());
            }
            for (Statement read : reading.statements()) {
                boolean right = statement.source().isEmpty()
                        ? read.source().isEmpty()
                        : source.intersects(characters(read.source()));
                pairs.add(new Match(statement, read, dice(content, characters(read.content())), right));
            }
        }
        GoldScore score = new GoldScore(gold);
        pairs.stream()
                .filter(pair -> pair.overlap() >= ENOUGH)
                .sorted(BEST_FIRST)
                .forEach(score::take);
        return score;
    }

    private void take(Match pair) {
        boolean free = matches.values().stream().noneMatch(taken -> taken.read().equals(pair.read()));
        if (free) {
            matches.putIfAbsent(pair.gold(), pair);
        }
    }

    /** The gold statements that a reader must find. */
    List<GoldStatement> required() {
        return gold.statements().stream()
                .filter(statement -> !statement.optional())
                .toList();
    }

    /** Those of the required that were found. */
    List<Match> found() {
        return required().stream().map(matches::get).filter(Objects::nonNull).toList();
    }

    /** Those of the found that have the right source. */
    List<Match> right() {
        return found().stream().filter(Match::sourceRight).toList();
    }

    /** The statements read that stand in the gold, optional ones included. */
    List<Statement> wanted() {
        return matches.values().stream().map(Match::read).toList();
    }

    /** What is missing or has a wrong source, one line each. */
    List<String> faults() {
        List<String> lines = new ArrayList<>();
        for (GoldStatement statement : required()) {
            Match match = matches.get(statement);
            if (match == null || !match.sourceRight()) {
                lines.add((match == null ? "missed " : "wrong source ") + statement.line());
            }
        }
        return lines;
    }

    private static double dice(BitSet one, BitSet two) {
        BitSet shared = (BitSet) one.clone();
        shared.and(two);
        int total = one.cardinality() + two.cardinality();
        return total == 0 ? 0 : 2.0 * shared.cardinality() / total;
    }

    private static BitSet characters(List<Span> spans) {
        BitSet set = new BitSet();
        spans.forEach(span -> set.set(span.start(), span.end()));
        return set;
    }
}
