package org.hearsay.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Article;
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
    private static final String NO_DATE = "/no-date";
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
    public List<Timex> find(Article article) {
        List<Passage> passages = article.paragraphs().stream()
                .map(paragraph -> passage(wordReader.read(article.text(), paragraph)))
                .toList();
        LocalDate published = day(article.imprint().published());
        Scene scene = new Scene(published, Genre.isNarrative(passages, published));
        List<Timex> timexes = new ArrayList<>();
        for (Passage passage : passages) {
            scene.startParagraph();
            addTimexes(passage, scene, timexes);
        }
        return timexes;
    }

    private Passage passage(List<Word> words) {
        return new Passage(words, chosen(rules.matches(words)));
    }

    private static void addTimexes(Passage passage, Scene scene, List<Timex> timexes) {
        TenseReader tenses = new TenseReader(passage.words());
        DayFinder days = new DayFinder(passage.words(), passage.matches());
        for (int i = 0; i < passage.matches().size(); i++) {
            Match match = passage.matches().get(i);
            Expression expression = new Expression(days.slots(i), tenses.read(match.from(), match.to()));
            Dated dated = match.rule().meaning().value(expression, scene);
            if (dated != null) {
                mention(dated.period(), passage.words(), match.from(), scene);
                timexes.add(timex(match, dated, passage.words()));
            }
        }
    }

    private static void mention(@Nullable Period period, List<Word> words, int from, Scene scene) {
        if (period != null && !isAside(period, words, from)) {
            scene.mention(period);
        }
    }

    private static Timex timex(Match match, Dated dated, List<Word> words) {
        Span span = new Span(
                words.get(match.from()).start(), words.get(match.to() - 1).end());
        String rule = match.rule().id() + (dated.lacksDate() ? NO_DATE : "");
        String mod = match.slots().get("edge", match.slots().get("mod", ""));
        return new Timex(span, match.rule().type(), dated.value(), mod.isEmpty() ? null : mod, rule, dated.anchor());
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
        return published == null || published.length() < DATE_LENGTH
                ? null
                : WrittenDate.day(published.substring(0, DATE_LENGTH));
    }

    /**
     * A paragraph.
     *
     * @param words its words
     * @param matches its expressions, in order
     */
    record Passage(List<Word> words, List<Match> matches) {}
}
