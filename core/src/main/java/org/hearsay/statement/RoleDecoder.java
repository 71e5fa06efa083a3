package org.hearsay.statement;

import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Turns the odds of single words into a source, a content and an addressee.
 *
 * <p>Source and addressee are the run of words with the largest sum of log-odds. The content is the best path through two
 * states, in and out, that pays for each way in; runs that hold little of the whole are dropped.
 *
 * <p><b>Threads:</b> immutable. <b>Source:</b> Kadane's maximum-sum run (Bentley 1984); Viterbi (1967). The training code
 * decodes in the same way ({@code training/hearsay_training/decode.py}): change both or neither.
 */
final class RoleDecoder {
    private final DecodingSettings settings;

    RoleDecoder(DecodingSettings settings) {
        this.settings = settings;
    }

    /** Who speaks; null when nobody does. Never holds a taken word. */
    @Nullable
    Range source(RoleOdds odds, IntPredicate taken) {
        return heaviest(odds, word -> odds.source(word) + settings.sourceBias(), taken);
    }

    /** Who is told; null when nobody is. Never holds a taken word. */
    @Nullable
    Range addressee(RoleOdds odds, IntPredicate taken) {
        return heaviest(odds, odds::addressee, taken);
    }

    /** What is said; empty when no word is likely enough. Never holds a taken word. */
    Runs content(RoleOdds odds, IntPredicate taken) {
        boolean[] inside = bestPath(odds, taken);
        Runs path = Runs.where(odds.from(), odds.to(), word -> inside[word - odds.from()]);
        double whole =
                path.ranges().stream().mapToDouble(range -> mass(odds, range)).sum();
        return new Runs(path.ranges().stream()
                .filter(range -> mass(odds, range) >= settings.minimumMass() * whole)
                .toList());
    }

    private static double mass(RoleOdds odds, Range range) {
        double sum = 0;
        for (int word = range.from(); word < range.to(); word++) {
            sum += odds.content(word);
        }
        return sum;
    }

    /** For each word whether it is in; a taken word never is. */
    private boolean[] bestPath(RoleOdds odds, IntPredicate taken) {
        int length = odds.to() - odds.from();
        boolean[] wasInBeforeOut = new boolean[length];
        boolean[] wasInBeforeIn = new boolean[length];
        double out = 0;
        double in = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < length; i++) {
            wasInBeforeOut[i] = in > out;
            wasInBeforeIn[i] = in >= out - settings.switchCost();
            double stays = Math.max(in, out - settings.switchCost());
            out = Math.max(in, out);
            int word = odds.from() + i;
            in = taken.test(word) ? Double.NEGATIVE_INFINITY : stays + odds.content(word);
        }
        boolean[] inside = new boolean[length];
        boolean is = in > out;
        for (int i = length - 1; i >= 0; i--) {
            inside[i] = is;
            is = is ? wasInBeforeIn[i] : wasInBeforeOut[i];
        }
        return inside;
    }

    /** The run with the largest positive sum that holds no taken word; the first of equals, null when none is positive. */
    private static @Nullable Range heaviest(RoleOdds odds, IntToDoubleFunction weight, IntPredicate taken) {
        Range best = null;
        double most = 0;
        double sum = 0;
        int start = odds.from();
        for (int word = odds.from(); word < odds.to(); word++) {
            if (sum <= 0) {
                sum = 0;
                start = word;
            }
            sum = taken.test(word) ? 0 : sum + weight.applyAsDouble(word);
            if (sum > most) {
                most = sum;
                best = new Range(start, word + 1);
            }
        }
        return best;
    }
}
