package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.page.Imprint;
import org.hearsay.text.AlignedText;
import org.hearsay.text.Span;
import org.hearsay.trace.ProblemCode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** Reads an HTML page. <b>Threads:</b> thread-safe. */
final class HtmlPageReader {
    /** Real pages stay below 100; libraries that call themselves per level stay far from the stack's end. */
    private static final int DEEPEST = 256;

    private final DateFinder dates = new DateFinder();
    private final FurnitureFilter furniture;

    HtmlPageReader(FurnitureFilter furniture) {
        this.furniture = furniture;
    }

    PageReading read(String source, Imprint given, PageProblems problems) {
        Document page =
                Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST).parseInput(source, "");
        check(source, page, problems);
        MetadataReader metadata = new MetadataReader(page);
        Imprint found = metadata.read();
        Imprint both = given.orElse(found);
        HtmlPage cut = new HtmlPage(page, BlockCutter.cut(page), both.headline());
        String published =
                both.published() != null ? both.published() : dates.find(cut, metadata, both.url(), both.language());
        BodyComposer.Body body = body(source, cut.cut(), both);
        if (body.paragraphs().isEmpty()) {
            problems.add(ProblemCode.NO_ARTICLE, "nothing in the page reads like an article");
        }
        return new PageReading(
                new Imprint(
                        found.url(),
                        found.publisher() != null || both.url() == null
                                ? found.publisher()
                                : SiteAddress.domain(both.url()),
                        found.headline(),
                        found.byline(),
                        published,
                        found.language()),
                body);
    }

    private BodyComposer.Body body(String source, CutPage page, Imprint imprint) {
        BlockWriter writer = new BlockWriter(source);
        for (Block block : BlockFilter.filter(BodyFinder.find(page), imprint.headline())) {
            writer.write(block);
        }
        AlignedText rough = writer.finish();
        List<String> credits = new ArrayList<>();
        if (imprint.publisher() != null) {
            credits.add(imprint.publisher());
        }
        if (imprint.byline() != null) {
            credits.add(imprint.byline());
        }
        List<Span> kept = furniture.keep(rough.text(), LineCutter.lines(rough.text()), credits);
        return BodyComposer.compose(rough, kept);
    }

    private static void check(String source, Document page, PageProblems problems) {
        int[] deepest = {0};
        page.traverse((NodeVisitor) (Node node, int depth) -> deepest[0] = Math.max(deepest[0], depth));
        if (deepest[0] >= DEEPEST) {
            problems.add(
                    ProblemCode.NESTED_TOO_DEEP,
                    "elements are nested deeper than " + DEEPEST + "; they were lifted up");
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
        String small = source.toLowerCase(Locale.ROOT);
        boolean whole = small.contains("<html") || small.contains("<body");
        return whole && !small.contains("</html") && !small.contains("</body");
    }

    private static boolean isTagStart(char character) {
        return character == '/' || character == '!' || Character.isLetter(character);
    }
}
