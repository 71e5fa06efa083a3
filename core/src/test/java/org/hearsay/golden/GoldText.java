package org.hearsay.golden;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** A gold article laid over the article of a reading: finds where the marked words stand there. */
final class GoldText {
    private static final int ABSENT = -1;
    private final GoldArticle gold;
    private final List<Integer> starts;

    private GoldText(GoldArticle gold, List<Integer> starts) {
        this.gold = gold;
        this.starts = starts;
    }

    /** Finds each gold paragraph among the article's, in order; those it lacks are absent. */
    static GoldText over(GoldArticle gold, Article article) {
        List<Integer> starts = new ArrayList<>();
        int next = 0;
        for (String paragraph : gold.body()) {
            int at = next;
            while (at < article.paragraphs().size() && !paragraph.equals(words(article, at))) {
                at++;
            }
            boolean found = at < article.paragraphs().size();
            starts.add(found ? article.paragraphs().get(at).start() : ABSENT);
            next = found ? at + 1 : next;
        }
        return new GoldText(gold, starts);
    }

    private static String words(Article article, int paragraph) {
        return article.paragraphs().get(paragraph).in(article.text());
    }

    /** The gold paragraphs that the article lacks. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            if (starts.get(i) == ABSENT) {
                missing.add(gold.body().get(i));
            }
        }
        return missing;
    }

    /** Where the phrases stand in the article; those in absent paragraphs are left out. */
    List<Span> find(List<Phrase> phrases, int paragraph) {
        List<Span> found = new ArrayList<>();
        for (Phrase phrase : phrases) {
            Span span = find(phrase, paragraph);
            if (span != null) {
                found.add(span);
            }
        }
        return found;
    }

    private @Nullable Span find(Phrase phrase, int paragraph) {
        int left = phrase.n();
        for (int p = paragraph - 1; p < gold.body().size(); p++) {
            String text = gold.body().get(p);
            for (int at = text.indexOf(phrase.text()); at >= 0; at = text.indexOf(phrase.text(), at + 1)) {
                Span span = new Span(at, at + phrase.text().length());
                if (wholeWords(text, span) && --left == 0) {
                    return starts.get(p) == ABSENT ? null : span.shift(starts.get(p));
                }
            }
        }
        throw new AssertionError("not in the gold's body from paragraph " + paragraph + " on: " + phrase);
    }

    private static boolean wholeWords(String text, Span span) {
        return !joined(text, span.start()) && !joined(text, span.end());
    }

    private static boolean joined(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isLetterOrDigit(text.codePointBefore(offset))
                && Character.isLetterOrDigit(text.codePointAt(offset));
    }
}
