package org.hearsay.golden;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.Hearsay;
import org.hearsay.article.Article;
import org.hearsay.page.Format;
import org.hearsay.page.Imprint;
import org.hearsay.page.PageReader;
import org.hearsay.page.PageResult;
import org.hearsay.reading.Reading;
import org.hearsay.statement.Statement;
import org.hearsay.text.AlignedText;
import org.hearsay.text.Span;
import org.hearsay.view.ReadingJson;

/** What this build reads in a page file: one reading for each article, failed ones included. */
final class PageReading {
    private PageReading() {}

    static List<Reading> of(Hearsay hearsay, Format format, Path page) {
        PageReader reader = new PageReader(format, InputStream.nullInputStream());
        String input = page.toString().replace('\\', '/');
        try (Stream<PageResult> results = reader.pages(List.of(input))) {
            return results.map(result -> reading(hearsay, result)).toList();
        }
    }

    private static Reading reading(Hearsay hearsay, PageResult result) {
        if (result instanceof PageResult.Found found) {
            return hearsay.read(found.page());
        }
        PageResult.Failed failed = (PageResult.Failed) result;
        Article nothing = new Article(failed.id(), Imprint.NONE, AlignedText.of(""), List.of());
        return Reading.ofProblem(nothing, failed.problem());
    }

    /** The readings as the public contract writes them, broken into lines so that two versions can be compared. */
    static String json(List<Reading> readings) {
        StringBuilder out = new StringBuilder();
        for (Reading reading : readings) {
            broken(new ReadingJson().line(reading), out);
            out.append('\n');
        }
        return out.toString();
    }

    /** A line break before each field of the reading, each field of the article and each object of a list. */
    private static void broken(String json, StringBuilder out) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < json.length(); i++) {
            char at = json.charAt(i);
            out.append(at);
            if (quoted && at == '\\') {
                out.append(json.charAt(++i));
            } else if (at == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                depth += at == '{' || at == '[' ? 1 : at == '}' || at == ']' ? -1 : 0;
                char next = i + 1 < json.length() ? json.charAt(i + 1) : ' ';
                boolean item = at == ',' || (at == '[' && next == '{') || (at == '{' && depth == 2 && next == '"');
                if (item && (depth == 1 || (depth == 2 && next != '['))) {
                    out.append('\n').append(" ".repeat(depth));
                }
            }
        }
    }

    /** The statements with their words, for people who review a change; a lone surrogate stands as a question mark. */
    static String text(List<Reading> readings) {
        StringBuilder out = new StringBuilder();
        for (Reading reading : readings) {
            out.append(reading.article().id()).append('\n');
            String text = reading.article().text();
            for (Statement read : reading.statements()) {
                out.append(line(text, read)).append('\n');
            }
        }
        return new String(out.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static String line(String text, Statement read) {
        return String.join(
                "\t",
                read.id() + (read.parent() == null ? "" : " in " + read.parent()),
                String.join(
                        " ",
                        read.kind().code(),
                        read.stance().code(),
                        read.sourceType().code()),
                (read.speaker() == null ? "-" : read.speaker()) + " " + read.chain(),
                words(text, read.source()),
                words(text, read.cue()),
                words(text, read.content()));
    }

    private static String words(String text, List<Span> spans) {
        return String.join(" | ", spans.stream().map(span -> span.in(text)).toList())
                .replace('\n', ' ');
    }
}
