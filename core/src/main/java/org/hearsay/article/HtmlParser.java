package org.hearsay.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Parses HTML with jsoup, keeping the positions of its text, and never fails. */
final class HtmlParser {
    /** Real pages stay below 100; libraries that call themselves per level stay far from the stack's end. */
    static final int DEEPEST = 256;

    private static final Pattern FORMATTING = Pattern.compile(
            "</?(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\\s/>])[^<>]{0,1000}>",
            Pattern.CASE_INSENSITIVE);

    private HtmlParser() {}

    /**
     * A parsed page.
     *
     * @param source what was parsed: as long as the page, and equal to it wherever it has text
     * @param document the tree
     */
    record Parsed(String source, Document document) {}

    static Parsed parse(String page) {
        try {
            return new Parsed(page, tree(page));
        } catch (IndexOutOfBoundsException parserFault) {
            // jsoup 1.24.1 loses count of formatting elements beyond its greatest depth, so they are blotted out
            String blotted = FORMATTING
                    .matcher(page)
                    .replaceAll(tag -> Matcher.quoteReplacement("\0".repeat(tag.end() - tag.start())));
            return new Parsed(blotted, tree(blotted));
        }
    }

    private static Document tree(String page) {
        return Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST).parseInput(page, "");
    }
}
