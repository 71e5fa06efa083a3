package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.page.Imprint;
import org.hearsay.page.MediaKind;
import org.hearsay.page.Page;
import org.hearsay.trace.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article in a page: its text, and when and by whom it was published.
 *
 * <p><b>Shape:</b> given article text stays as it is; of crawled text and HTML the article's paragraphs stay, without
 * page furniture, each character aligned with the decoded page. <b>Errors:</b> faults of the page stand in the
 * extraction; with a fatal one the article has no paragraphs. <b>Threads:</b> thread-safe.
 */
public final class ArticleExtractor {
    private final TextPageReader textReader;
    private final HtmlPageReader htmlReader;
    private final LicenseFinder licenseFinder = LicenseFinder.load();
    private final BylineSplitter bylines;

    public ArticleExtractor() {
        FurnitureFilter furniture = FurnitureFilter.load();
        PageMarks marks = PageMarks.load();
        this.textReader = new TextPageReader(furniture);
        this.htmlReader = new HtmlPageReader(furniture, marks);
        this.bylines = new BylineSplitter(marks);
    }

    /** Extracts; the same page gives an equal extraction, always. */
    public Extraction extract(Page page) {
        PageProblems problems = new PageProblems(page);
        Imprint given = checked(page.given(), problems);
        DecodedPage decoded = PageDecoder.decode(page.payload(), page.kind());
        PageReading reading = read(page.kind(), decoded, given, problems);
        Imprint imprint = given.orElse(reading.imprint());
        if (imprint.published() == null && !problems.anyFatal()) {
            problems.add(ProblemCode.NO_DATE, "no date of publication could be found");
        }
        BodyComposer.Body body = reading.body();
        PageFacts facts = facts(reading.facts(), imprint.byline()).fetched(page.retrieved());
        Article article = new Article(page.id(), imprint, facts, body.text(), body.paragraphs());
        return new Extraction(article, licenses(article, reading), problems.all());
    }

    private PageFacts facts(PageFacts told, @Nullable String byline) {
        return byline == null || !told.bylines().isEmpty() ? told : told.by(bylines.split(byline));
    }

    private List<License> licenses(Article article, PageReading reading) {
        List<License> found = new ArrayList<>(licenseFinder.find(
                article.text(), article.paragraphs(), article.imprint().publisher()));
        for (License told : reading.licenses()) {
            if (found.stream().noneMatch(one -> LicenseFinder.key(one.name()).equals(LicenseFinder.key(told.name())))) {
                found.add(told);
            }
        }
        return found;
    }

    private PageReading read(MediaKind kind, DecodedPage page, Imprint given, PageProblems problems) {
        judge(page, problems);
        if (kind == MediaKind.ARTICLE_TEXT && !page.binary()) {
            return textReader.readGiven(page.text(), given);
        }
        if (problems.anyFatal()) {
            return PageReading.NOTHING;
        }
        return kind == MediaKind.TEXT
                ? textReader.read(page.text(), given, problems)
                : htmlReader.read(page.text(), given, problems);
    }

    /** What is wrong with a page before anybody looks for an article in it. */
    private static void judge(DecodedPage page, PageProblems problems) {
        if (page.malformed() > 0) {
            String message = page.malformed() + " places do not fit the page's charset and stand as U+FFFD";
            problems.add(ProblemCode.MALFORMED_CHARACTERS, message);
        }
        if (page.belied() != null) {
            String message = "it declares " + page.belied() + ", but is written in " + page.charset();
            problems.add(ProblemCode.WRONG_CHARSET, message);
        }
        if (page.binary()) {
            problems.add(ProblemCode.BINARY_PAGE, "the bytes are not text");
        } else if (page.text().isBlank()) {
            problems.add(ProblemCode.EMPTY_PAGE, "the page has no bytes, or white space only");
        }
    }

    private static Imprint checked(Imprint given, PageProblems problems) {
        String published = given.published();
        if (published == null || IsoDates.isDateOrInstant(published)) {
            return given;
        }
        problems.add(ProblemCode.INVALID_DATE, "the given date is no ISO date or instant: " + brief(published));
        return new Imprint(given.url(), given.publisher(), given.headline(), given.byline(), null, given.language());
    }

    private static String brief(String words) {
        return words.length() <= 40 ? words : words.substring(0, 40) + "…";
    }
}
