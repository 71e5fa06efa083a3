package org.hearsay.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Settles which words of a text belong to whose content.
 *
 * <p>A word that two predicates claim belongs to both when one of them stands inside the other's content: reports nest.
 * Otherwise it belongs to the more certain one. A statement that keeps too few of its words was a mistake. A predicate
 * that was found only as an inner one counts only inside the content of another, claims nothing beyond it, and takes no
 * word from the others. Two claims that share a content by right, as whoever is cited and who cites, are no rivals.
 *
 * <p><b>Threads:</b> immutable. <b>Source:</b> PolNeAR's contents never overlap, news in general nests. The training
 * code settles outer claims in the same way ({@code training/hearsay_training/decode.py}).
 */
final class ClaimSettler {
    /** A cue less likely than this needs to be more than small words, and inside a content to be a verb of speech. */
    private static final double DOUBTED = 0.9;

    private final double leastShare;
    private final double innerThreshold;

    /**
     * A settler.
     *
     * @param leastShare the least share of its words that a content must keep
     * @param innerThreshold the least probability of an inner cue that need not be a verb of speech
     */
    ClaimSettler(double leastShare, double innerThreshold) {
        this.leastShare = leastShare;
        this.innerThreshold = innerThreshold;
    }

    /**
     * The claims that hold, with the words they keep, in the order of their cues.
     *
     * @param words what their words tell
     */
    List<Claim> settle(List<Claim> claims, ClaimWords words) {
        List<Claim> able = claims.stream()
                .filter(claim -> !claim.content().isEmpty() && !words.isBracket(claim))
                .filter(claim -> !(isDoubted(claim) && words.isBare(claim)))
                .toList();
        List<Claim> outer = trusted(ordered(able, claim -> !claim.sign().inner()), words);
        List<Claim> inner = ordered(able, claim -> claim.sign().inner()).stream()
                .filter(claim -> claim.sign().probability() >= innerThreshold || words.isReport(claim))
                .toList();
        List<Claim> all = new ArrayList<>(contest(outer, words));
        all.addAll(inner);
        return contest(clipped(ordered(all, claim -> true)), words);
    }

    private static boolean isDoubted(Claim claim) {
        return claim.sign().probability() < DOUBTED;
    }

    /** Outer claims without those that stand inside another's content and have little else to speak for them. */
    private static List<Claim> trusted(List<Claim> outer, ClaimWords words) {
        return IntStream.range(0, outer.size())
                .filter(i -> !isDoubted(outer.get(i))
                        || words.isReport(outer.get(i))
                        || near(outer, i).stream().noneMatch(outer.get(i)::isInside))
                .mapToObj(outer::get)
                .toList();
    }

    private static List<Claim> ordered(List<Claim> claims, Predicate<Claim> wanted) {
        return claims.stream()
                .filter(wanted)
                .sorted(Comparator.comparingInt(claim -> claim.cue().from()))
                .toList();
    }

    private List<Claim> clipped(List<Claim> claims) {
        List<Claim> clipped = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            Claim kept = claim.sign().inner() ? clipped(claim, near(claims, i)) : claim;
            if (kept != null) {
                clipped.add(kept);
            }
        }
        return clipped;
    }

    /** An inner claim without the words that the smallest content around it lacks; null outside any content. */
    private @Nullable Claim clipped(Claim inner, List<Claim> near) {
        return near.stream()
                .filter(claim -> !claim.sign().inner() && inner.isInside(claim))
                .min(Comparator.comparingInt(claim -> claim.content().size()))
                .map(around -> kept(inner, inner.content().keep(around.content()::holds)))
                .orElse(null);
    }

    private List<Claim> contest(List<Claim> claims, ClaimWords words) {
        List<Claim> winners = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            List<Claim> rivals = near(claims, i).stream()
                    .filter(rival -> !rival.isInside(claim) && !claim.isInside(rival) && !words.share(claim, rival))
                    .toList();
            Claim kept =
                    kept(claim, claim.content().keep(word -> rivals.stream().noneMatch(beats(claim, word))));
            if (kept != null) {
                winners.add(kept);
            }
        }
        return winners;
    }

    private @Nullable Claim kept(Claim claim, Runs words) {
        boolean lives = words.size() >= leastShare * claim.content().size() && !words.isEmpty();
        return lives ? claim.withContent(words) : null;
    }

    /** The claims whose windows share words with that of one, but for itself. */
    private static List<Claim> near(List<Claim> claims, int index) {
        RoleOdds window = claims.get(index).odds();
        List<Claim> near = new ArrayList<>();
        for (int i = index - 1; i >= 0 && claims.get(i).odds().to() > window.from(); i--) {
            near.add(claims.get(i));
        }
        for (int i = index + 1; i < claims.size() && claims.get(i).odds().from() < window.to(); i++) {
            near.add(claims.get(i));
        }
        return near;
    }

    /** Whether a rival has the better claim to a word: as an outer predicate, by its odds, then by coming first. */
    private static Predicate<Claim> beats(Claim claim, int word) {
        return rival -> rival.content().holds(word) && isBetter(rival, claim, word);
    }

    private static boolean isBetter(Claim rival, Claim claim, int word) {
        if (rival.sign().inner() != claim.sign().inner()) {
            return claim.sign().inner();
        }
        int byOdds = Double.compare(rival.odds().content(word), claim.odds().content(word));
        return byOdds > 0 || (byOdds == 0 && rival.cue().from() < claim.cue().from());
    }
}
