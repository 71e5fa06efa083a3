package org.hearsay.golden;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** A gold statement and where its parts stand in the article read. */
    record Marked(GoldStatement gold, List<Span> source, List<Span> content) {}

    private record Pair(Marked gold, Statement read, double overlap) {}

    private final List<Marked> marked;
    private final Map<Marked, Statement> found = new LinkedHashMap<>();

    private GoldScore(List<Marked> marked) {
        this.marked = marked;
    }

    static GoldScore of(GoldArticle gold, Reading reading) {
        GoldText text = GoldText.over(gold, reading.article());
        List<Marked> marked = gold.statements().stream()
                .map(statement -> new Marked(
                        statement,
                        text.find(statement.source(), statement.paragraph()),
                        text.find(statement.content(), statement.paragraph())))
                .toList();
        gold.statements().forEach(statement -> text.find(statement.cue(), statement.paragraph()));
        GoldScore score = new GoldScore(marked);
        score.match(reading.statements());
        return score;
    }

    private void match(List<Statement> statements) {
        List<Pair> pairs = new ArrayList<>();
        for (Marked gold : marked) {
            for (Statement read : statements) {
                double overlap = dice(gold.content(), read.content());
                if (overlap >= ENOUGH) {
                    boolean right = sourceRight(gold, read);
                    pairs.add(new Pair(gold, read, right ? overlap + 1 : overlap));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::overlap).reversed());
        for (Pair pair : pairs) {
            if (!found.containsKey(pair.gold()) && !found.containsValue(pair.read())) {
                found.put(pair.gold(), pair.read());
            }
        }
    }

    /** How many gold statements a reader must find. */
    int required() {
        return (int) marked.stream().filter(gold -> !gold.gold().optional()).count();
    }

    /** The required gold statements that were found, each with what was read. */
    Map<GoldStatement, Statement> found() {
        Map<GoldStatement, Statement> required = new LinkedHashMap<>();
        for (Marked gold : marked) {
            Statement read = found.get(gold);
            if (read != null && !gold.gold().optional()) {
                required.put(gold.gold(), read);
            }
        }
        return required;
    }

    /** The required gold statements found with the right source. */
    List<GoldStatement> right() {
        return marked.stream()
                .filter(gold ->
                        !gold.gold().optional() && found.containsKey(gold) && sourceRight(gold, found.get(gold)))
                .map(Marked::gold)
                .toList();
    }

    Map<Marked, Statement> all() {
        return found;
    }

    /** How many statements that were read stand in the gold, optional ones included. */
    int wanted() {
        return found.size();
    }

    /** What is missing or has a wrong source, one line each. */
    List<String> faults() {
        return marked.stream()
                .filter(gold -> !gold.gold().optional() && !right().contains(gold.gold()))
                .map(gold -> (found.containsKey(gold) ? "wrong source " : "missed ")
                        + gold.gold().id() + ": " + gold.gold().source() + " "
                        + gold.gold().cue() + " "
                        + gold.gold().content())
                .toList();
    }

    private static boolean sourceRight(Marked gold, Statement read) {
        BitSet source = characters(gold.source());
        return gold.gold().source().isEmpty() ? read.source().isEmpty() : source.intersects(characters(read.source()));
    }

    private static double dice(List<Span> one, List<Span> two) {
        BitSet shared = characters(one);
        BitSet other = characters(two);
        int total = shared.cardinality() + other.cardinality();
        shared.and(other);
        return total == 0 ? 0 : 2.0 * shared.cardinality() / total;
    }

    private static BitSet characters(List<Span> spans) {
        BitSet set = new BitSet();
        spans.forEach(span -> set.set(span.start(), span.end()));
        return set;
    }
}
