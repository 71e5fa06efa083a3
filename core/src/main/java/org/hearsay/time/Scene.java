package org.hearsay.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands when an expression is given its value: when the article was published, and which dates it has spoken of.
 *
 * <p><b>Threads:</b> one per article.
 */
final class Scene {
    private static final int FAR_DATE = 20;
    private static final int FAR_YEAR = 4;
    private static final int NEAR = 1;
    private final @Nullable LocalDate published;
    private final boolean narrative;
    private @Nullable Period mentioned;
    private @Nullable Period mentionedDay;
    private @Nullable Period quarter;
    private @Nullable Period stray;
    private boolean fineInParagraph;

    Scene(@Nullable LocalDate published, boolean narrative) {
        this.published = published;
        this.narrative = narrative;
    }

    @Nullable
    LocalDate published() {
        return published;
    }

    /** Whether the article tells history, so that its dates rest on each other and not on the day of publication. */
    boolean isNarrative() {
        return narrative;
    }

    /** The date last spoken of; null when there is none yet. */
    @Nullable
    Period mentioned() {
        return mentioned;
    }

    /** The quarter last spoken of among those that are over: reports compare no other. */
    @Nullable
    Period quarter() {
        return quarter;
    }

    /** Reports that turn to more months than a quarter no longer compare with it. */
    void leaveQuarter() {
        if (mentioned != null && mentioned.grain() == Grain.QUARTER) {
            mentioned = new Period(Grain.YEAR, Grain.YEAR.floor(mentioned.start()));
        }
    }

    /**
     * Notes a date that the article has spoken of. History goes forward: a year before those it tells of, or long after
     * them, counts when the next one is near it too.
     */
    void mention(Period period) {
        if (narrative && !goesOn(period)) {
            return;
        }
        fineInParagraph |= isFine(period);
        mentioned = period;
        mentionedDay = period.grain() == Grain.DAY ? period : mentionedDay;
        if (period.grain() == Grain.QUARTER
                && (published == null || !period.end().isAfter(published))) {
            quarter = period;
        }
    }

    private boolean goesOn(Period period) {
        if (fineInParagraph && !isFine(period)) {
            return false;
        }
        boolean strays = mentioned != null && strays(period, mentioned);
        boolean again = stray != null && Math.abs(years(stray, period)) <= NEAR;
        stray = strays ? period : null;
        return !strays || again;
    }

    private static boolean isFine(Period period) {
        return period.grain().compareTo(Grain.MONTH) <= 0;
    }

    /** Starts a paragraph. */
    void startParagraph() {
        fineInParagraph = false;
    }

    private static boolean strays(Period period, Period from) {
        int years = years(from, period);
        return isFine(period) ? years < -NEAR || years > FAR_DATE : years < 0 || years > FAR_YEAR;
    }

    private static int years(Period from, Period to) {
        return to.start().getYear() - from.start().getYear();
    }

    /**
     * The day that words such as "Thursday" and "last month" count from; null when nothing tells it.
     *
     * @param grain how coarse the period is that they mean
     */
    @Nullable
    LocalDate now(Grain grain) {
        return narrative ? then(grain) : published;
    }

    /**
     * The day that words such as "the next day" count from.
     *
     * @param grain how coarse the period is that they mean; a year tells no day to count days from
     */
    @Nullable
    LocalDate then(Grain grain) {
        Period from = grain.compareTo(Grain.MONTH) < 0 ? mentionedDay : mentioned;
        return from != null ? from.start() : published;
    }

    /** Of the same period in several years, or weeks, the one that the tense and the nearness to a day speak for. */
    static Period nearest(List<Period> candidates, LocalDate day, Tense tense, int against) {
        Period best = candidates.get(0);
        long least = Long.MAX_VALUE;
        for (Period candidate : candidates) {
            long distance = candidate.distanceTo(day);
            boolean wrong = tense == Tense.PAST ? distance < 0 : tense == Tense.FUTURE && distance > 0;
            long cost = Math.abs(distance) * (wrong ? against : 1) * 2 + (distance < 0 ? 1 : 0);
            if (cost < least) {
                least = cost;
                best = candidate;
            }
        }
        return best;
    }
}
