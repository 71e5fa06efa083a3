package org.hearsay.page;

import java.util.Set;
import org.hearsay.trace.ProblemCode;

/**
 * Tells what an input is, by its name and its first bytes.
 *
 * <p>Signs that cannot be mistaken (a doctype, a feed's root element, the mark of a PDF) win over the name, the name
 * wins over the weaker ones (any tag, a brace), and what shows nothing is text. <b>Threads:</b> stateless.
 * <b>Source:</b> WHATWG MIME Sniffing, section 7.1, widened to all tags, since a wrong guess of HTML costs a reader
 * less than tags in a text; RSS 0.9 to 2.0 and RFC 4287 for the feeds.
 */
final class FormatSniffer {
    /** What a whole document starts with. */
    private static final Set<String> DOCUMENT_TAGS = Set.of("html", "head", "body");

    private static final Set<String> FEED_TAGS = Set.of("rss", "feed", "rdf:rdf");

    private FormatSniffer() {}

    /**
     * Judges an input whose format nobody told.
     *
     * @param place the file as the user wrote it; only its ending counts
     */
    static Verdict sniff(String place, Head head) {
        NameKind named = NameKind.of(place);
        if (named == NameKind.WARC
                || head.text().startsWith("WARC/")
                || head.unpacked().startsWith("WARC/")) {
            return head.isEmpty() ? empty() : new Verdict.Read(Format.WARC);
        }
        if (named == NameKind.JSONL) {
            // no lines are a good answer, and a line of junk may stand before lines that can be read
            String marked = head.marked();
            return marked != null ? binary(marked) : new Verdict.Read(Format.JSONL);
        }
        Verdict text = check(Format.TEXT, head);
        return text instanceof Verdict.Refuse ? text : byContent(named, head.text());
    }

    /** Judges an input that somebody called HTML or text. */
    static Verdict check(Format format, Head head) {
        if (head.isEmpty()) {
            return empty();
        }
        String binary = head.binary();
        return binary != null ? binary(binary) : new Verdict.Read(format);
    }

    private static Verdict byContent(NameKind named, String text) {
        RootTag root = RootTag.of(text);
        if (named == NameKind.FEED || FEED_TAGS.contains(root.name())) {
            return new Verdict.Read(Format.FEED);
        }
        if (root.afterHtmlDoctype() || DOCUMENT_TAGS.contains(root.name())) {
            return new Verdict.Read(Format.HTML);
        }
        return byName(named, root, text.stripLeading());
    }

    private static Verdict byName(NameKind named, RootTag root, String text) {
        return switch (named) {
            case HTML -> new Verdict.Read(Format.HTML);
            case TEXT -> new Verdict.Read(Format.TEXT);
            case MAIL -> unsupported("this is a mail or a page packed as one, which cannot be read");
            case NO_PAGE ->
                unsupported("by its name this is no page; --from html or --from text reads it all the same");
            default -> unnamed(root, text);
        };
    }

    private static Verdict unnamed(RootTag root, String text) {
        if (root.afterXmlDeclaration()) {
            return unsupported("this is XML, but neither XHTML nor a feed");
        }
        if (!root.name().isEmpty() || text.startsWith("<!--")) {
            return new Verdict.Read(Format.HTML);
        }
        if (text.matches("(?s)\\{[ \\t]*[\"}].*")) {
            return new Verdict.Read(Format.JSONL);
        }
        if (text.matches("(?s)(\\{|\\[\\s*\\{)\\s*\".*")) {
            return unsupported("this is one JSON document, not one JSON object a line");
        }
        return new Verdict.Read(Format.TEXT);
    }

    private static Verdict empty() {
        return new Verdict.Refuse(ProblemCode.EMPTY_PAGE, "there are no bytes in it");
    }

    private static Verdict binary(String what) {
        return new Verdict.Refuse(ProblemCode.BINARY_PAGE, "this is " + what);
    }

    private static Verdict unsupported(String message) {
        return new Verdict.Refuse(ProblemCode.UNSUPPORTED_FORMAT, message);
    }
}
