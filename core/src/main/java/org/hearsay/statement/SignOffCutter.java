package org.hearsay.statement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.article.SignOffs;
import org.hearsay.sentence.Sentence;

/**
 * Keeps the lines that sign an article off from being read: who wrote or edited it has said nothing.
 *
 * <p><b>Threads:</b> immutable.
 */
final class SignOffCutter {
    private final SignOffs signOffs = SignOffs.load();

    /** The sentences before the sign-off. */
    List<Sentence> cut(String text, List<Sentence> sentences) {
        return sentences.subList(
                0, signOffs.before(text, sentences.stream().map(Sentence::span).toList()));
    }

    /** Whether neither the cue nor the source of a draft stands after the sentences that were kept. */
    static boolean holds(List<Sentence> kept, Draft draft) {
        int end = kept.isEmpty() ? 0 : kept.get(kept.size() - 1).span().end();
        return Stream.of(Optional.ofNullable(draft.cue()), Optional.ofNullable(draft.source()))
                .flatMap(Optional::stream)
                .allMatch(span -> span.end() <= end);
    }
}
