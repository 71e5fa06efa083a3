package org.hearsay.statement;

import java.util.List;
import java.util.function.IntPredicate;
import org.hearsay.encoder.EncodedArticle;
import org.hearsay.encoder.Predicate;
import org.hearsay.encoder.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads what each predicate of an article claims.
 *
 * <p><b>Threads:</b> immutable.
 */
final class ClaimReader {
    private final RoleDecoder decoder;

    ClaimReader(RoleDecoder decoder) {
        this.decoder = decoder;
    }

    /** One claim a predicate, in their order; some may be without content. */
    List<Claim> read(EncodedArticle encoded) {
        List<Word> words = encoded.words();
        return encoded.cues().stream()
                .map(predicate -> claim(predicate, word -> words.get(word).isBreak()))
                .toList();
    }

    private Claim claim(Predicate predicate, IntPredicate isBreak) {
        RoleOdds odds = RoleOdds.of(predicate.arguments());
        Range cue = new Range(predicate.first(), predicate.end());
        Range source = decoder.source(odds, word -> cue.contains(word) || isBreak.test(word));
        IntPredicate said = word -> cue.contains(word) || isIn(source, word);
        Runs content = decoder.content(odds, said);
        Range addressee = decoder.addressee(odds, word -> said.test(word) || content.holds(word) || isBreak.test(word));
        Claim.Sign sign = new Claim.Sign(predicate.inner(), predicate.probability());
        return new Claim(cue, source, content, addressee, odds, sign);
    }

    private static boolean isIn(@Nullable Range range, int word) {
        return range != null && range.contains(word);
    }
}
