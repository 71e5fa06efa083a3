package org.hearsay.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.hearsay.eval.ScoredEvent.Side;

/**
 * Scores events: is the type right, and are those who take part?
 *
 * <p>Gold and findings of a text are paired one to one, as many as can be, at each level anew. Participants are right when
 * their words overlap, or, in gold that has codes, when the country is the same, and at the levels named exact when a code
 * is the same as a whole.
 * <b>Shape:</b> add each text once; then ask for the figures. <b>Threads:</b> one thread. <b>Source:</b> as the project's
 * Python scorer of events.
 */
final class EventScorer {
    private static final BiPredicate<ScoredEvent, ScoredEvent> ROOT = ScoredEvent::sharesType;
    private final Map<String, int[]> tallies = new LinkedHashMap<>();
    private final String prefix;
    private int texts;

    /**
     * A scorer.
     *
     * @param prefix what the names of its figures begin with
     */
    EventScorer(String prefix) {
        this.prefix = prefix;
    }

    /** How participants are compared. */
    private enum Sameness {
        WORDS,
        COUNTRY,
        CODE;

        boolean holds(Side gold, Side found) {
            return switch (this) {
                case WORDS -> gold.overlaps(found);
                case COUNTRY -> gold.sharesCountry(found);
                case CODE -> gold.sharesCode(found);
            };
        }

        boolean source(ScoredEvent gold, ScoredEvent found) {
            return holds(gold.actors(), found.actors());
        }

        boolean dyad(ScoredEvent gold, ScoredEvent found) {
            return source(gold, found) && target(gold, found);
        }

        /** A gold event of several actors and no recipient is mutual: any of them is right as recipient. */
        boolean target(ScoredEvent gold, ScoredEvent found) {
            boolean mutual =
                    gold.recipients().isEmpty() && gold.actors().codes().size() > 1;
            if (this != WORDS && mutual) {
                return found.recipients().isEmpty() || holds(gold.actors(), found.recipients());
            }
            return holds(gold.recipients(), found.recipients());
        }
    }

    /**
     * Adds one text.
     *
     * @param found what was found
     * @param gold the gold
     * @param bySpans whether participants are compared by their words
     */
    void add(List<ScoredEvent> found, List<ScoredEvent> gold, boolean bySpans) {
        texts++;
        List<ScoredEvent> distinct = (bySpans ? found.stream() : found.stream().map(ScoredEvent::byCodes))
                .distinct()
                .toList();
        int told = Math.min(1, gold.size());
        int seen = Math.min(1, distinct.size());
        tally("detect", told * seen, told, seen);
        addLevels(distinct, gold, bySpans ? Sameness.WORDS : Sameness.COUNTRY);
        if (!bySpans) {
            tally("dyad_exact", distinct, gold, Sameness.CODE::dyad);
            tally("triple_exact", distinct, gold, ROOT.and(Sameness.CODE::dyad));
        }
    }

    private void addLevels(List<ScoredEvent> found, List<ScoredEvent> gold, Sameness same) {
        tally("root", found, gold, ROOT);
        tally("source", found, gold, same::source);
        tally("target", found, gold, same::target);
        tally("dyad", found, gold, same::dyad);
        tally("root+source", found, gold, ROOT.and(same::source));
        tally("triple_root", found, gold, ROOT.and(same::dyad));
    }

    private void tally(
            String level, List<ScoredEvent> found, List<ScoredEvent> gold, BiPredicate<ScoredEvent, ScoredEvent> fits) {
        tally(level, matched(gold, found, fits), gold.size(), found.size());
    }

    private void tally(String level, int right, int gold, int found) {
        int[] tally = tallies.computeIfAbsent(level, any -> new int[3]);
        tally[0] += right;
        tally[1] += gold;
        tally[2] += found;
    }

    private static int matched(
            List<ScoredEvent> gold, List<ScoredEvent> found, BiPredicate<ScoredEvent, ScoredEvent> fits) {
        List<List<Integer>> edges = gold.stream()
                .map(event -> IntStream.range(0, found.size())
                        .filter(j -> fits.test(event, found.get(j)))
                        .boxed()
                        .toList())
                .toList();
        return Matching.of(edges, found.size()).size();
    }

    /** Whether a text had an event. */
    boolean hasGold() {
        int[] detect = tallies.get("detect");
        return detect != null && detect[1] > 0;
    }

    /** The figures so far, named as in the Python scorer; none without a text. */
    List<Figure> figures() {
        if (texts == 0) {
            return List.of();
        }
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(prefix + "texts", new Measure.Count(texts), "texts"));
        tallies.forEach((level, tally) ->
                figures.add(new Figure(prefix + level, Measure.Rate.of(tally[0], tally[2], tally[1]), meaning(level))));
        return figures;
    }

    private static String meaning(String level) {
        return switch (level) {
            case "detect" -> "texts in which an event is found";
            case "root" -> "type right";
            case "source" -> "actor right";
            case "target" -> "recipient right";
            case "dyad" -> "actor and recipient right";
            case "root+source" -> "type and actor right";
            case "dyad_exact" -> "actor and recipient right by whole codes";
            case "triple_exact" -> "type, actor and recipient right by whole codes";
            default -> "type, actor and recipient right";
        };
    }
}
