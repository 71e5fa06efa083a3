package org.hearsay.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.sentence.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the expressions of time of an article and resolves them.
 *
 * <p>The rules ({@code rules.tsv}) are patterns of words ({@code words.tsv}). Values rest on the day of publication and on the
 * dates that the article has spoken of. <b>Threads:</b> thread-safe.
 */
public final class TimexFinder {
    private static final int DATE_LENGTH = 10;
    private final WordReader wordReader;
    private final RuleBook rules;

    private TimexFinder(WordReader wordReader, RuleBook rules) {
        this.wordReader = wordReader;
        this.rules = rules;
    }

    /** Loads the rules. */
    public static TimexFinder load() {
        return new TimexFinder(new WordReader(TimeLexicon.load()), RuleBook.load());
    }

    /** The expressions of time, in the order of the text; none overlaps another. */
    public List<Timex> find(Article article, List<Sentence> sentences) {
        List<Passage> passages = new ArrayList<>();
        for (Span paragraph : article.paragraphs()) {
            List<Word> words = wordReader.read(article.text(), paragraph);
            passages.add(new Passage(words, chosen(rules.matches(words))));
        }
        LocalDate published = day(article.imprint().published());
        Scene scene = new Scene(published, Genre.isNarrative(passages, published));
        List<Timex> timexes = new ArrayList<>();
        for (Passage passage : passages) {
            scene.startParagraph();
            for (Match match : passage.matches()) {
                Timex timex = resolved(match, passage.words(), scene);
                if (timex != null) {
                    timexes.add(timex);
                }
            }
        }
        return timexes;
    }

    /** From left to right, the longest that do not overlap. */
    private static List<Match> chosen(List<Match> matches) {
        List<Match> chosen = new ArrayList<>();
        int at = 0;
        for (Match match : matches) {
            if (match.from() >= at) {
                chosen.add(match);
                at = match.to();
            }
        }
        return chosen;
    }

    private static @Nullable Timex resolved(Match match, List<Word> words, Scene scene) {
        Expression expression = new Expression(match.slots(), new TenseReader(words).read(match.from(), match.to()));
        Dated dated = match.rule().meaning().value(expression, scene);
        if (dated == null) {
            return null;
        }
        Period period = dated.period();
        if (period != null && !isAside(period, words, match.from())) {
            scene.mention(period);
        }
        Span span = new Span(
                words.get(match.from()).start(), words.get(match.to() - 1).end());
        String mod = expression.slots().get("edge", expression.slots().get("mod", ""));
        return new Timex(
                span,
                match.rule().type(),
                dated.value(),
                mod.isEmpty() ? null : mod,
                match.rule().id(),
                dated.anchor());
    }

    /** The second year of a range, and a year that belongs to a name, are none to count from. */
    private static boolean isAside(Period period, List<Word> words, int from) {
        if (period.grain() != Grain.YEAR || from == 0) {
            return false;
        }
        String before = words.get(from - 1).lower();
        return before.equals("-")
                || (before.equals("of") && from > 1 && words.get(from - 2).capital());
    }

    /** The day of an ISO date or instant. */
    private static @Nullable LocalDate day(@Nullable String published) {
        if (published == null || published.length() < DATE_LENGTH) {
            return null;
        }
        try {
            return LocalDate.parse(published.substring(0, DATE_LENGTH));
        } catch (DateTimeException notADate) {
            return null;
        }
    }

    /**
     * A paragraph.
     *
     * @param words its words
     * @param matches its expressions, in order
     */
    record Passage(List<Word> words, List<Match> matches) {}
}
