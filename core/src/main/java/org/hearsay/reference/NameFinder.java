package org.hearsay.reference;

import java.util.List;
import org.hearsay.encoder.Mention;
import org.hearsay.sentence.Sentence;

/**
 * Finds the names of an article: those of a model with their edges put right, or, without a model, by capital letters.
 *
 * <p><b>Shape:</b> in the order of the text, none overlapping, each inside one sentence and without title or article.
 * <b>Threads:</b> immutable.
 */
public final class NameFinder {
    private final NameMender mender;
    private final NameRuns runs;

    private NameFinder(NameLexicon lexicon, FirstNames firstNames) {
        this.mender = new NameMender(lexicon, firstNames);
        this.runs = new NameRuns(lexicon);
    }

    /** Loads what the finder knows. */
    public static NameFinder load() {
        return new NameFinder(NameLexicon.load(), FirstNames.load());
    }

    /** A model's names, in the order of the text and not overlapping, with their edges put right. */
    public List<Mention> mended(List<Sentence> sentences, List<Mention> mentions) {
        return mender.mend(sentences, mentions);
    }

    /** Names by capital letters alone. */
    public List<Mention> guessed(List<Sentence> sentences) {
        return runs.find(sentences).stream().map(NamePiece::mention).toList();
    }
}
