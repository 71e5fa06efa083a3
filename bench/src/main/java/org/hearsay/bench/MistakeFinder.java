package org.hearsay.bench;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.hearsay.bench.Mistake.Kind;
import org.hearsay.eval.IndexSet;
import org.hearsay.eval.ScoredStatement;
import org.hearsay.eval.SpanMatcher;
import org.hearsay.eval.TokenIndex;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds out in what way the statements of one article are wrong.
 *
 * <p>Findings are paired with gold by content, as scores are made. A pair may be wrong in several ways; gold that is
 * optional is never missed. <b>Threads:</b> one thread.
 */
final class MistakeFinder {
    private final String article;
    private final String text;
    private final TokenIndex index;
    private final List<Statement> found;
    private final List<ScoredStatement> gold;
    private final List<Mistake> mistakes = new ArrayList<>();

    private MistakeFinder(String article, String text, List<Statement> found, List<ScoredStatement> gold) {
        this.article = article;
        this.text = text;
        this.index = TokenIndex.of(text);
        this.found = found;
        this.gold = gold;
    }

    /** The mistakes: those of pairs, then what was missed, then what is false. */
    static List<Mistake> find(String article, String text, List<Statement> found, List<ScoredStatement> gold) {
        MistakeFinder finder = new MistakeFinder(article, text, found, gold);
        finder.compare();
        return List.copyOf(finder.mistakes);
    }

    private void compare() {
        BitSet pairedFound = new BitSet();
        BitSet pairedGold = new BitSet();
        for (SpanMatcher.Pair pair :
                SpanMatcher.match(words(found, Statement::content), words(gold, each -> each.spans()
                        .content()))) {
            pairedFound.set(pair.found());
            pairedGold.set(pair.gold());
            comparePair(found.get(pair.found()), gold.get(pair.gold()));
        }
        for (int i = 0; i < gold.size(); i++) {
            if (!pairedGold.get(i) && !gold.get(i).optional()) {
                boolean isCueFound = overlapsAny(gold.get(i).spans().cue(), words(found, Statement::cue));
                add(isCueFound ? Kind.MISSED_CONTENT : Kind.MISSED_CUE, gold.get(i), null);
            }
        }
        for (int i = 0; i < found.size(); i++) {
            if (!pairedFound.get(i)) {
                boolean isCueInGold = overlapsAny(
                        found.get(i).cue(), words(gold, each -> each.spans().cue()));
                add(isCueInGold ? Kind.FALSE_CONTENT : Kind.FALSE_CUE, null, found.get(i));
            }
        }
    }

    private void comparePair(Statement one, ScoredStatement truth) {
        IndexSet content = words(one.content());
        IndexSet goldContent = words(truth.spans().content());
        if (!content.equals(goldContent)) {
            add(contentKind(content, goldContent), truth, one);
        }
        IndexSet cue = words(one.cue());
        IndexSet goldCue = words(truth.spans().cue());
        if (!cue.equals(goldCue)) {
            add(cue.overlaps(goldCue) ? Kind.CUE_EDGES : Kind.CUE_OTHER, truth, one);
        }
        IndexSet source = words(one.source());
        IndexSet goldSource = words(truth.spans().source());
        if (!source.equals(goldSource)) {
            add(sourceKind(source, goldSource), truth, one);
        }
    }

    private static Kind contentKind(IndexSet one, IndexSet truth) {
        int shared = one.shared(truth);
        if (shared == truth.size()) {
            return Kind.CONTENT_LONG;
        }
        return shared == one.size() ? Kind.CONTENT_SHORT : Kind.CONTENT_SHIFTED;
    }

    private static Kind sourceKind(IndexSet one, IndexSet truth) {
        if (one.overlaps(truth)) {
            return Kind.SOURCE_EDGES;
        }
        if (one.isEmpty()) {
            return Kind.SOURCE_MISSING;
        }
        return truth.isEmpty() ? Kind.SOURCE_INVENTED : Kind.SOURCE_OTHER;
    }

    private boolean overlapsAny(List<Span> cue, List<IndexSet> others) {
        IndexSet words = words(cue);
        return others.stream().anyMatch(words::overlaps);
    }

    private <T> List<IndexSet> words(List<T> statements, Function<T, List<Span>> part) {
        return statements.stream().map(part).map(this::words).toList();
    }

    /** The words of a part; its marks where it has no words, such as a colon that is a cue. */
    private IndexSet words(List<Span> spans) {
        IndexSet tokens = index.tokens(spans);
        IndexSet words = index.words(tokens);
        return words.isEmpty() ? tokens : words;
    }

    private void add(Kind kind, @Nullable ScoredStatement truth, @Nullable Statement one) {
        mistakes.add(new Mistake(kind, article, text, truth, one));
    }
}
