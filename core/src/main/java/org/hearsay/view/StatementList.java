package org.hearsay.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.hearsay.article.Article;
import org.hearsay.article.License;
import org.hearsay.reading.Reading;
import org.hearsay.statement.Anonymity;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;

/**
 * The statements of a page one by one: who, heard through whom, in what manner, which words, and where they stand.
 *
 * <p><b>Threads:</b> one per thread.
 */
final class StatementList {
    private static final int STEP = 4;
    /** Deeper ones stand no further from the margin, so that their words keep most of a narrow line. */
    private static final int DEEPEST_STEP = 4;

    /** Starts the next line where a line is broken at it. */
    static final String SEPARATOR = " ·\u00A0";

    private record Part(Span span, Style style) {}

    private final Article article;
    private final List<License> licensed;
    private final Outline outline;
    private final PagePlace.Finder places;

    StatementList(Reading reading, Outline outline) {
        article = reading.article();
        licensed = reading.licensed();
        this.outline = outline;
        places = new PagePlace.Finder(article.body().original());
    }

    void print(Paper paper) {
        for (Outline.Entry entry : outline.entries()) {
            paper.endLine();
            int margin = STEP * Math.min(entry.depth(), DEEPEST_STEP);
            paper.indent(margin, margin + STEP);
            speaker(paper, entry);
            paper.indent(margin + STEP, margin + STEP);
            manner(paper, entry.statement());
            background(paper, entry.statement());
            words(paper, entry.statement());
            proof(paper, entry.statement());
        }
    }

    private static void speaker(Paper paper, Outline.Entry entry) {
        Statement statement = entry.statement();
        paper.add("[" + entry.number() + "] ", Style.QUIET);
        if (statement.speaker() == null) {
            paper.add("nobody is named", Style.PLAIN);
        } else {
            paper.add(statement.speaker(), Style.SOURCE);
            paper.add(", " + words(statement.sourceType().code()), Style.PLAIN);
        }
        if (!statement.chain().isEmpty()) {
            paper.add(", heard via ", Style.PLAIN).add(PlainWords.chain(statement.chain()), Style.SOURCE);
        }
        paper.endLine();
    }

    private void manner(Paper paper, Statement statement) {
        paper.add(statement.kind().code(), Style.PLAIN);
        if (statement.stance() != Stance.ASSERTS) {
            paper.add(SEPARATOR, Style.QUIET).add(statement.stance().code(), Style.STRONG);
        }
        String separator = SEPARATOR;
        for (Part part : parts(statement)) {
            paper.add(separator, Style.QUIET).add(part.span().in(article.text()), part.style());
            separator = " ";
        }
        if (statement.addressee() != null) {
            paper.add(" ·\u00A0to ", Style.QUIET).add(statement.addressee(), Style.PLAIN);
        }
        paper.endLine();
    }

    /** Who "he" is, what is told of somebody unnamed, and from whom the whole page was taken over. */
    private void background(Paper paper, Statement statement) {
        StringJoiner line = new StringJoiner(SEPARATOR);
        Anonymity anonymity = statement.who().anonymity();
        if (!statement.who().trail().isEmpty()) {
            line.add(PlainWords.trail(article.text(), statement.who().trail()));
        }
        if (anonymity != null) {
            line.add("unnamed: " + PlainWords.anonymity(anonymity));
        }
        if (!licensed.isEmpty()) {
            line.add("licensed from " + PlainWords.licensed(licensed));
        }
        if (line.length() > 0) {
            paper.add(line.toString(), Style.QUIET).endLine();
        }
    }

    /** Source and cue as they follow one another in the text. */
    private static List<Part> parts(Statement statement) {
        List<Part> parts = new ArrayList<>();
        statement.source().forEach(span -> parts.add(new Part(span, Style.SOURCE)));
        statement.cue().forEach(span -> parts.add(new Part(span, Style.CUE)));
        parts.sort(Comparator.comparing(Part::span));
        return parts;
    }

    private void words(Paper paper, Statement statement) {
        paper.add(cut(statement.content()), Style.CONTENT).endLine();
    }

    private void proof(Paper paper, Statement statement) {
        StringJoiner proof = new StringJoiner(SEPARATOR);
        Span first = statement.content().get(0);
        List<Span> original = article.body().toOriginal(first);
        if (!original.isEmpty()) {
            PagePlace place = places.of(original.get(0).start());
            proof.add("line " + place.line() + ", column " + place.column());
        }
        StringJoiner characters = new StringJoiner(", ", "characters ", "");
        statement.content().forEach(span -> characters.add(span.start() + "–" + span.end()));
        proof.add(characters.toString());
        proof.add(String.format(
                Locale.ROOT, "%s\u00A0%.2f", statement.provenance().rule(), statement.confidence()));
        paper.add(proof.toString(), Style.QUIET).endLine();
    }

    private String cut(List<Span> spans) {
        List<String> parts = new ArrayList<>();
        spans.forEach(span -> parts.add(span.in(article.text())));
        return String.join(" … ", parts);
    }

    private static String words(String code) {
        return code.replace('_', ' ');
    }
}
