package org.hearsay.view;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.hearsay.article.PageFacts;
import org.hearsay.page.Imprint;
import org.hearsay.reading.Reading;
import org.hearsay.statement.Statement;
import org.hearsay.statement.StatementKind;
import org.hearsay.trace.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A reading for people at a terminal: the article with numbered highlights, then each statement.
 *
 * <p><b>Shape:</b> headline and imprint, the article with each content in brackets, the statements as an outline, the
 * events, times and places, what is doubtful about the page. Whatever the page holds, only printable characters, line feeds and, with colours, colour
 * sequences come out. <b>Threads:</b> thread-safe.
 */
public final class ReadingPage {
    private static final int NARROWEST = 40;
    private final boolean colours;
    private final int width;

    /**
     * @param colours whether to use ANSI colours
     * @param width columns of the terminal, at least 40
     */
    public ReadingPage(boolean colours, int width) {
        if (width < NARROWEST) {
            throw new IllegalArgumentException("fewer than " + NARROWEST + " columns: " + width);
        }
        this.colours = colours;
        this.width = width;
    }

    /** The page, ending with a line break. */
    public String render(Reading reading) {
        Paper paper = new Paper(colours, width);
        header(paper, reading);
        if (!reading.failed()) {
            Outline outline = Outline.of(reading.statements());
            new Highlights(reading, outline).print(paper);
            statements(paper, reading, outline);
            new EventList(reading, outline).print(paper);
            new WhenAndWhere(reading).print(paper, reading);
        }
        notes(paper, reading);
        return paper.text();
    }

    private static void header(Paper paper, Reading reading) {
        Imprint imprint = reading.article().imprint();
        String id = reading.article().id();
        paper.add(imprint.headline() == null ? id : imprint.headline(), Style.STRONG)
                .endLine();
        StringJoiner line = new StringJoiner(StatementList.SEPARATOR);
        PageFacts facts = reading.article().facts();
        String changed = facts.modified() == null || facts.modified().equals(imprint.published())
                ? null
                : "changed " + day(facts.modified());
        Stream.of(imprint.publisher(), day(imprint.published()), changed, imprint.byline(), kind(facts))
                .filter(part -> part != null && !part.isBlank())
                .forEach(line::add);
        if (line.length() > 0) {
            paper.add(line.toString(), Style.PLAIN).endLine();
        }
        if (imprint.url() != null) {
            paper.add(imprint.url(), Style.QUIET).endLine();
        }
        if (imprint.headline() != null && !id.equals(imprint.url())) {
            paper.add(id, Style.QUIET).endLine();
        }
        paper.endLine();
    }

    /** What readers should know before they read; null for a plain article. */
    private static @Nullable String kind(PageFacts facts) {
        int entries = facts.parts().size();
        String live = "live blog" + (entries == 0 ? "" : entries == 1 ? ", 1 entry" : ", " + entries + " entries");
        boolean closed = Boolean.TRUE.equals(facts.paywall());
        if (!facts.live()) {
            return closed ? "for subscribers" : null;
        }
        return closed ? live + ", for subscribers" : live;
    }

    /** A date as it is; an instant with a space where ISO 8601 has its T. */
    private static @Nullable String day(@Nullable String published) {
        return published == null ? null : published.replaceFirst("(?<=[0-9])T(?=[0-9])", " ");
    }

    private static void statements(Paper paper, Reading reading, Outline outline) {
        paper.rule('─');
        List<Statement> statements = reading.statements();
        if (statements.isEmpty()) {
            paper.add("No statements: nobody was found to be quoted or cited on this page.", Style.STRONG)
                    .endLine();
            return;
        }
        paper.add(count(statements.size(), "statement"), Style.STRONG);
        String separator = ": ";
        for (StatementKind kind : StatementKind.values()) {
            long ofKind = statements.stream().filter(x -> x.kind() == kind).count();
            if (ofKind > 0) {
                paper.add(separator + ofKind + " " + kind.code(), Style.PLAIN);
                separator = ", ";
            }
        }
        paper.endLine()
                .add("[1\u00A0…] holds what statement 1 reports", Style.QUIET)
                .endLine();
        new StatementList(reading, outline).print(paper);
    }

    private static void notes(Paper paper, Reading reading) {
        paper.indent(0, 2);
        if (!reading.problems().isEmpty() && !reading.failed()) {
            paper.endLine();
        }
        for (Problem problem : reading.problems()) {
            boolean fatal = problem.code().fatal();
            paper.add(fatal ? "Not read: " : "Note: ", fatal ? Style.FAULT : Style.QUIET)
                    .add(problem.message() + " [" + problem.code().code() + "]", fatal ? Style.PLAIN : Style.QUIET)
                    .endLine();
        }
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
