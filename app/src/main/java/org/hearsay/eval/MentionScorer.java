package org.hearsay.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.hearsay.eval.GoldRow.Answer;
import org.hearsay.eval.PageEvents.Found;
import org.hearsay.event.Factuality;
import org.hearsay.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Scores the events of a page against a gold document that has each mention.
 *
 * <p>Core mentions have to be found; {@link MentionPairs} tells when an event stands for one. A mention that is not core
 * costs nothing when missed, and an event that overlaps one of its type is not counted, unless it is told as having
 * happened or going on and the gold does not have it so. Whether it took place is asked of events with a partner by
 * type and participant. <b>Shape:</b> add each page once; then ask for the figures. <b>Threads:</b> one thread.
 */
final class MentionScorer {
    private final Map<String, int[]> tallies = new LinkedHashMap<>();
    private final Ratio factuality = new Ratio();
    private final Map<String, Boolean> traps = new LinkedHashMap<>();
    private int pages;

    void add(Answer.Mentions gold, @Nullable Reading reading) {
        pages++;
        PageEvents events = reading == null ? PageEvents.NONE : PageEvents.of(reading);
        tally("mention.type", gold, events, (mention, found) -> true);
        tally("mention.type+actor", gold, events, MentionPairs::oneAgrees);
        tally("mention.type+both", gold, events, MentionPairs::bothAgree);
        addFactuality(gold, events);
        if (reading != null) {
            new TrapChecker(gold, reading)
                    .check()
                    .forEach((trap, avoided) -> traps.merge(trap, avoided, Boolean::logicalAnd));
        }
    }

    private void addFactuality(Answer.Mentions gold, PageEvents events) {
        List<GoldMention> core = core(gold);
        MentionPairs.of(core, events, MentionPairs::oneAgrees)
                .partners()
                .forEach((i, j) -> factuality.add(core.get(i)
                        .factualities()
                        .contains(events.found().get(j).event().factuality())));
    }

    private static List<GoldMention> core(Answer.Mentions gold) {
        return gold.mentions().stream().filter(GoldMention::core).toList();
    }

    private void tally(String level, Answer.Mentions gold, PageEvents events, BiPredicate<GoldMention, Found> agree) {
        List<GoldMention> core = core(gold);
        MentionPairs pairs = MentionPairs.of(core, events, agree);
        Set<Integer> right = new TreeSet<>(pairs.partners().values());
        long counted = IntStream.range(0, events.found().size())
                .filter(j -> right.contains(j) || !isFree(events.found().get(j), gold.mentions()))
                .count();
        int[] tally = tallies.computeIfAbsent(level, any -> new int[4]);
        tally[0] += right.size();
        tally[1] += pairs.partners().size();
        tally[2] += (int) counted;
        tally[3] += core.size();
    }

    private static boolean isFree(Found found, List<GoldMention> mentions) {
        Factuality told = found.event().factuality();
        boolean real = told == Factuality.HAPPENED || told == Factuality.ONGOING;
        return mentions.stream()
                .filter(mention -> !mention.core())
                .filter(mention -> mention.types().contains(found.event().type().name()))
                .filter(mention -> PageEvents.overlap(mention.anchor(), found.anchor()))
                .anyMatch(mention -> !real || mention.isReal());
    }

    /** The figures so far; none without a page. */
    List<Figure> figures() {
        if (pages == 0) {
            return List.of();
        }
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("pages", new Measure.Count(pages), "pages"));
        tallies.forEach((level, tally) -> figures.add(
                new Figure(level, Measure.Rate.of(tally[0], tally[1], tally[2], tally[3]), meaning(level))));
        figures.add(factuality.figure(
                "mention.factuality", "of those with type and a participant right: factuality right"));
        int avoided = (int) traps.values().stream().filter(each -> each).count();
        figures.add(new Figure(
                "traps_avoided", new Measure.Count(avoided), "traps avoided of the " + traps.size() + " checked"));
        traps.forEach((trap, each) ->
                figures.add(new Figure("trap." + trap, new Measure.Count(each ? 1 : 0), TrapChecker.meaning(trap))));
        return figures;
    }

    private static String meaning(String level) {
        return switch (level) {
            case "mention.type" -> "core mentions, type right";
            case "mention.type+actor" -> "core mentions, type and an actor or recipient right";
            default -> "core mentions, type, actor and recipient right";
        };
    }
}
