package org.hearsay.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Settles which words of a text belong to whose content.
 *
 * <p>A word that two predicates claim belongs to both when one of them stands inside the other's content: reports nest.
 * Otherwise it belongs to the more certain one. A statement that keeps too few of its words was a mistake. A predicate
 * that was found only as an inner one counts only inside the content of another, claims nothing beyond it, and takes no
 * word from the others.
 *
 * <p><b>Threads:</b> immutable. <b>Source:</b> PolNeAR's contents never overlap, news in general nests. The training
 * code settles outer claims in the same way ({@code training/hearsay_training/decode.py}).
 */
final class ClaimSettler {
    private final double leastShare;

    /**
     * A settler.
     *
     * @param leastShare the least share of its words that a content must keep
     */
    ClaimSettler(double leastShare) {
        this.leastShare = leastShare;
    }

    /** The claims that hold, with the words they keep, in the order of their cues. */
    List<Claim> settle(List<Claim> claims) {
        List<Claim> able =
                claims.stream().filter(claim -> !claim.content().isEmpty()).toList();
        List<Claim> all =
                new ArrayList<>(contest(ordered(able, claim -> !claim.sign().inner())));
        all.addAll(ordered(able, claim -> claim.sign().inner()));
        return contest(clipped(ordered(all, claim -> true)));
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

    private List<Claim> contest(List<Claim> claims) {
        List<Claim> winners = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            List<Claim> rivals = near(claims, i).stream()
                    .filter(rival -> !rival.isInside(claim) && !claim.isInside(rival))
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
