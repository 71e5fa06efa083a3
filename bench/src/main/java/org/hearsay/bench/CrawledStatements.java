package org.hearsay.bench;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.eval.EvalTask;
import org.hearsay.eval.GoldFile;
import org.hearsay.eval.GoldRow;
import org.hearsay.eval.IndexSet;
import org.hearsay.eval.ScoredStatement;
import org.hearsay.eval.SpanMatcher;
import org.hearsay.eval.TokenIndex;
import org.hearsay.reading.Reading;
import org.hearsay.text.Span;

/** Statements read from a crawled page, led back to the page's own characters, against gold on those. */
final class CrawledStatements {
    private CrawledStatements() {}

    /**
     * How many required gold statements have a partner by content whose source overlaps theirs, or that has none either.
     *
     * @param gold gold file of one line, whose text is the page as it was crawled
     */
    static int withRightSource(Reading reading, Path gold) {
        GoldRow row = GoldFile.read(gold, EvalTask.STATEMENT).rows().get(0);
        GoldRow.Answer.Statements answer = (GoldRow.Answer.Statements) row.answer();
        TokenIndex index = TokenIndex.of(answer.text());
        List<IndexSet> contents = reading.statements().stream()
                .map(statement -> original(reading, index, statement.content()))
                .toList();
        List<IndexSet> goldContents = answer.statements().stream()
                .map(statement -> index.tokens(statement.spans().content()))
                .toList();
        int right = 0;
        for (SpanMatcher.Pair pair : SpanMatcher.match(contents, goldContents)) {
            ScoredStatement truth = answer.statements().get(pair.gold());
            IndexSet source = original(
                    reading, index, reading.statements().get(pair.found()).source());
            IndexSet goldSource = index.tokens(truth.spans().source());
            boolean agree = source.overlaps(goldSource) || (source.isEmpty() && goldSource.isEmpty());
            right += agree && !truth.optional() ? 1 : 0;
        }
        return right;
    }

    private static IndexSet original(Reading reading, TokenIndex index, List<Span> spans) {
        return index.tokens(spans.stream()
                .flatMap(span -> reading.article().body().toOriginal(span).stream())
                .toList());
    }
}
