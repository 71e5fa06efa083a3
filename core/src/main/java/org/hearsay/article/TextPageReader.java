package org.hearsay.article;

import java.util.List;
import org.hearsay.page.Imprint;
import org.hearsay.text.AlignedText;
import org.hearsay.text.Span;
import org.hearsay.trace.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Reads a page of plain text, crawled or given. <b>Threads:</b> thread-safe. */
final class TextPageReader {
    /** A date line stands above the text; a publisher's date is not looked for further down. */
    private static final int HEAD_LINES = 8;

    private static final int LONGEST_DATE_LINE = 100;
    private static final int LONGEST_HEADLINE = 160;

    private final DateReader dates = new DateReader();
    private final FurnitureFilter furniture;

    TextPageReader(FurnitureFilter furniture) {
        this.furniture = furniture;
    }

    /** Takes a text that is an article already. */
    PageReading readGiven(String text, Imprint given) {
        Imprint found = new Imprint(null, publisher(given, null), null, null, published(given), null);
        return new PageReading(found, BodyComposer.untouched(text));
    }

    /** Finds the article in a crawled text. */
    PageReading read(String text, Imprint given, PageProblems problems) {
        AlignedText rough = withoutControls(text);
        List<Span> lines = LineCutter.lines(rough.text());
        String site = siteName(rough.text(), lines);
        String publisher = publisher(given, site);
        String date = published(given);
        if (date == null) {
            date = headDate(rough.text(), lines, given.language());
        }
        Imprint known = new Imprint(given.url(), publisher, null, given.byline(), null, null);
        List<Span> kept = furniture.keep(rough.text(), lines, HtmlPageReader.credits(known));
        String headline = given.headline() == null ? headline(rough.text(), kept) : null;
        BodyComposer.Body body = BodyComposer.compose(rough, kept);
        if (body.paragraphs().isEmpty()) {
            problems.add(ProblemCode.NO_ARTICLE, "nothing in the page reads like an article");
        }
        return new PageReading(new Imprint(null, publisher, headline, null, date, null), body);
    }

    private static AlignedText withoutControls(String text) {
        AlignedText.Builder out = AlignedText.from(text);
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            if (BlockWriter.isUnseen(text.charAt(at))) {
                if (from < at) {
                    out.keep(new Span(from, at));
                }
                from = at + 1;
            }
        }
        if (from < text.length()) {
            out.keep(new Span(from, text.length()));
        }
        return out.build();
    }

    private @Nullable String published(Imprint given) {
        return given.published() != null || given.url() == null
                ? given.published()
                : SiteAddress.date(given.url(), dates);
    }

    private static @Nullable String publisher(Imprint given, @Nullable String site) {
        if (given.publisher() != null || site != null) {
            return given.publisher() != null ? given.publisher() : site;
        }
        return given.url() == null ? null : SiteAddress.domain(given.url());
    }

    private static @Nullable String siteName(String text, List<Span> lines) {
        return lines.isEmpty()
                ? null
                : FurnitureFilter.siteName(lines.get(lines.size() - 1).in(text));
    }

    private @Nullable String headDate(String text, List<Span> lines, @Nullable String language) {
        for (Span line : lines.subList(0, Math.min(HEAD_LINES, lines.size()))) {
            String date = line.length() > LONGEST_DATE_LINE || SentenceEnd.ends(line.in(text))
                    ? null
                    : dates.read(line.in(text), language);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /** A first line that ends no sentence, with a longer one that does below it. */
    private static @Nullable String headline(String text, List<Span> kept) {
        if (kept.size() < 2 || kept.get(0).length() > LONGEST_HEADLINE) {
            return null;
        }
        String first = kept.get(0).in(text);
        boolean below = kept.get(1).length() > kept.get(0).length()
                || SentenceEnd.ends(kept.get(1).in(text));
        boolean words = first.indexOf(' ') > 0 && !first.endsWith(":") && !SentenceEnd.ends(first);
        return words && below ? first : null;
    }
}
