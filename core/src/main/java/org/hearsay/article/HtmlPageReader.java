package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.page.Imprint;
import org.hearsay.text.AlignedText;
import org.hearsay.text.Span;
import org.hearsay.trace.ProblemCode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Reads an HTML page. <b>Threads:</b> thread-safe. */
final class HtmlPageReader {
    /** Words without a sentence's end are a paragraph only from here on. */
    private static final int LONGEST_LABEL = 200;

    private final DateFinder dates = new DateFinder();
    private final FurnitureFilter furniture;
    private final FactsFinder facts;
    private final LiveBlogReader liveBlogs;

    HtmlPageReader(FurnitureFilter furniture, PageMarks marks) {
        this.furniture = furniture;
        this.facts = new FactsFinder(marks);
        this.liveBlogs = new LiveBlogReader(marks);
    }

    PageReading read(String source, Imprint given, PageProblems problems) {
        HtmlParser.Parsed parsed = HtmlParser.parse(source);
        check(source, parsed.document(), problems);
        MetadataReader metadata = new MetadataReader(parsed.document());
        Imprint known = given.orElse(metadata.read());
        HtmlPage page = new HtmlPage(parsed.document(), BlockCutter.cut(parsed.document()), known.headline());
        List<Block> blocks = BlockFilter.filter(BodyFinder.find(page.cut()), page.headline());
        BodyComposer.Body body = body(blocks, new BlockWriter(source, parsed.source()), credits(known));
        if (!readsLikeAnArticle(body)) {
            body = BodyComposer.Body.EMPTY;
            problems.add(ProblemCode.NO_ARTICLE, "nothing in the page reads like an article");
        }
        Imprint imprint = known.orElse(derived(known, page, metadata));
        PageFacts told = facts.find(page, metadata, given, imprint.language());
        PageFacts all = liveBlogs.complete(told, page, metadata.jsonLd(), blocks, body);
        return new PageReading(imprint, body, metadata.licenses(given.url(), imprint.publisher()), all);
    }

    /** Shops, menus and consent walls have words, but no sentence. */
    private static boolean readsLikeAnArticle(BodyComposer.Body body) {
        String text = body.text().text();
        return body.paragraphs().stream()
                .map(span -> text.subSequence(span.start(), span.end()))
                .anyMatch(words -> words.length() >= LONGEST_LABEL || SentenceEnd.ends(words));
    }

    /** What the page tells only when it is read as a whole. */
    private Imprint derived(Imprint known, HtmlPage page, MetadataReader metadata) {
        String publisher = known.url() == null ? null : SiteAddress.domain(known.url());
        String published = known.published() != null ? null : dates.find(page, metadata, known);
        String byline = known.byline() != null ? null : BylineFinder.find(page);
        return new Imprint(null, publisher, null, byline, published, null);
    }

    private BodyComposer.Body body(List<Block> blocks, BlockWriter writer, List<String> credits) {
        blocks.forEach(writer::write);
        AlignedText rough = writer.finish();
        List<Span> kept = furniture.keep(rough.text(), LineCutter.lines(rough.text()), credits);
        return BodyComposer.compose(rough, kept);
    }

    /** What may stand alone above or below an article. */
    static List<String> credits(Imprint imprint) {
        List<String> names = new ArrayList<>();
        for (@Nullable
        String name : new @Nullable String[] {imprint.publisher(), imprint.byline(), imprint.headline()}) {
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    private static void check(String source, Document page, PageProblems problems) {
        int[] deepest = {0};
        page.traverse((NodeVisitor) (Node node, int depth) -> deepest[0] = Math.max(deepest[0], depth));
        if (deepest[0] >= HtmlParser.DEEPEST) {
            problems.add(
                    ProblemCode.NESTED_TOO_DEEP,
                    "elements are nested deeper than " + HtmlParser.DEEPEST + "; they were lifted up");
        }
        if (isTruncated(source)) {
            problems.add(ProblemCode.TRUNCATED_HTML, "the page breaks off before its closing tags");
        }
    }

    private static boolean isTruncated(String source) {
        int open = source.lastIndexOf('<');
        if (open > source.lastIndexOf('>') && open + 1 < source.length() && isTagStart(source.charAt(open + 1))) {
            return true;
        }
        return !hasTag(source, "</html", "</body") && hasTag(source, "<html", "<body");
    }

    /** Whether one of two tags is there, in any case; looked for from the end, where closing ones stand. */
    private static boolean hasTag(String source, String one, String other) {
        for (int at = source.lastIndexOf('<'); at >= 0; at = source.lastIndexOf('<', at - 1)) {
            if (source.regionMatches(true, at, one, 0, one.length())
                    || source.regionMatches(true, at, other, 0, other.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTagStart(char character) {
        return character == '/' || character == '!' || Character.isLetter(character);
    }
}
