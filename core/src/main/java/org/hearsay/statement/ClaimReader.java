package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.hearsay.encoder.EncodedArticle;
import org.hearsay.encoder.Predicate;
import org.hearsay.encoder.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads what each predicate of an article claims.
 *
 * <p>A source that no word of is likelier than not goes to a predicate beside it that is sure of it: in "the paper reports
 * citing Ann", who is cited reports nothing. <b>Threads:</b> immutable.
 */
final class ClaimReader {
    /** How many predicates before and behind may be the better owner of a source. */
    private static final int BESIDE = 2;

    /** Log-odds from which a predicate is sure of a word. */
    private static final double SURE = 2;

    private final RoleDecoder decoder;

    ClaimReader(RoleDecoder decoder) {
        this.decoder = decoder;
    }

    /** One claim a predicate, in their order; some may be without content. */
    List<Claim> read(EncodedArticle encoded) {
        List<Word> words = encoded.words();
        IntPredicate isBreak = word -> words.get(word).isBreak();
        List<Claim> first = encoded.cues().stream()
                .map(predicate -> claim(predicate, isBreak))
                .toList();
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            Claim owner = betterOwner(first, i);
            claims.add(
                    owner == null
                            ? first.get(i)
                            : claim(encoded.cues().get(i), word -> isIn(owner.source(), word) || isBreak.test(word)));
        }
        return claims;
    }

    private Claim claim(Predicate predicate, IntPredicate isTaken) {
        RoleOdds odds = RoleOdds.of(predicate.arguments());
        Range cue = new Range(predicate.first(), predicate.end());
        Range source = decoder.source(odds, word -> cue.contains(word) || isTaken.test(word));
        IntPredicate said = word -> cue.contains(word) || isIn(source, word);
        Runs content = decoder.content(odds, said);
        Range addressee = decoder.addressee(odds, word -> said.test(word) || content.holds(word) || isTaken.test(word));
        Claim.Sign sign = new Claim.Sign(predicate.inner(), predicate.probability());
        return new Claim(cue, source, content, addressee, odds, sign);
    }

    /** The claim beside one that is sure of a source which that one only guesses; null when there is none. */
    private static @Nullable Claim betterOwner(List<Claim> claims, int index) {
        Claim claim = claims.get(index);
        Range source = claim.source();
        if (source == null || !isGuessed(source, claim.odds())) {
            return null;
        }
        for (int i = Math.max(0, index - BESIDE); i < Math.min(claims.size(), index + BESIDE + 1); i++) {
            Claim other = claims.get(i);
            if (i != index && isSureOf(other, source)) {
                return other;
            }
        }
        return null;
    }

    private static boolean isGuessed(Range source, RoleOdds odds) {
        for (int word = source.from(); word < source.to(); word++) {
            if (odds.source(word) > 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSureOf(Claim claim, Range words) {
        for (int word = words.from(); word < words.to(); word++) {
            if (!isIn(claim.source(), word) || claim.odds().source(word) < SURE) {
                return false;
            }
        }
        return true;
    }

    private static boolean isIn(@Nullable Range range, int word) {
        return range != null && range.contains(word);
    }
}
