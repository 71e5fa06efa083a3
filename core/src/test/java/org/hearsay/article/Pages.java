package org.hearsay.article;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearsay.page.Imprint;
import org.hearsay.page.MediaKind;
import org.hearsay.page.Page;
import org.hearsay.page.Payload;
import org.hearsay.trace.Problem;

/** Makes pages for tests and reads them. */
final class Pages {
    static final String ONE = "The harbour of Brinmouth was closed on Monday after a storm tore two cranes from their"
            + " rails, the port authority said, and no ship will enter before Friday.";
    static final String TWO = "“We have never seen waves like these inside the basin,” said Ann Lee, who runs the pilot"
            + " station, adding that three boats had been lost, none of them with people aboard.";
    static final String THREE =
            "Insurers expect claims of 40 million crowns, according to the chamber of commerce, which"
                    + " asked the government for help, loans and a delay of taxes on Tuesday evening.";

    private static final ArticleExtractor EXTRACTOR = new ArticleExtractor();

    private Pages() {}

    static Extraction html(String html) {
        return read(MediaKind.HTML, new Payload.Bytes(html.getBytes(StandardCharsets.UTF_8)), Imprint.NONE);
    }

    static Extraction text(String text) {
        return read(MediaKind.TEXT, new Payload.Bytes(text.getBytes(StandardCharsets.UTF_8)), Imprint.NONE);
    }

    static Extraction given(String text) {
        return read(MediaKind.ARTICLE_TEXT, new Payload.Characters(text), Imprint.NONE);
    }

    static Extraction read(MediaKind kind, Payload payload, Imprint given) {
        return EXTRACTOR.extract(new Page("p", "p.html", kind, payload, given));
    }

    static Imprint publishedOn(String date) {
        return new Imprint(null, null, null, null, date, null);
    }

    static Imprint at(String url) {
        return new Imprint(url, null, null, null, null, null);
    }

    static List<String> codes(Extraction extraction) {
        return extraction.problems().stream()
                .map(Problem::code)
                .map(code -> code.code())
                .toList();
    }

    static List<String> paragraphs(Extraction extraction) {
        String text = extraction.article().text();
        return extraction.article().paragraphs().stream()
                .map(span -> span.in(text))
                .toList();
    }

    static String article(String head, String... paragraphs) {
        return "<!DOCTYPE html><html><head>" + head + "</head><body><nav><ul><li><a href=\"/\">Home</a></li><li><a"
                + " href=\"/sport\">Sport</a></li></ul></nav><main><article><h1>Storm closes the harbour</h1><p>"
                + String.join("</p>\n<p>", paragraphs)
                + "</p></article></main><footer>© 2031 Harbour Post</footer></body></html>";
    }
}
