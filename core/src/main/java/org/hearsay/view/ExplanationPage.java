package org.hearsay.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.hearsay.article.License;
import org.hearsay.correction.Annotation;
import org.hearsay.reading.Reading;
import org.hearsay.statement.ChainLink;
import org.hearsay.statement.RuleGuide;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Why each statement of a reading was found, for people at a terminal.
 *
 * <p><b>Shape:</b> the name of the page, then one block for each statement: the words that prove it with their
 * characters, the rule or model, the steps to the speaker's name, and each mouth between the speaker and the page with
 * its evidence. <b>Threads:</b> thread-safe.
 */
public final class ExplanationPage {
    private static final int LABEL = 12;
    private final boolean colours;
    private final int width;
    private final Set<String> wanted;
    private final RuleGuide guide = RuleGuide.load();

    /**
     * @param colours whether to use ANSI colours
     * @param width columns of the terminal, at least 40
     * @param wanted ids of the statements to explain; empty for all of them
     */
    public ExplanationPage(boolean colours, int width, Set<String> wanted) {
        this.colours = colours;
        this.width = width;
        this.wanted = Set.copyOf(wanted);
    }

    /** The page, ending with a line break. */
    public String render(Reading reading) {
        return render(reading, Map.of());
    }

    /**
     * The page with what people said of its statements.
     *
     * @param annotations by the statements' ids
     */
    public String render(Reading reading, Map<String, Annotation> annotations) {
        Paper paper = new Paper(colours, width);
        String headline = reading.article().imprint().headline();
        paper.add(headline == null ? reading.article().id() : headline, Style.STRONG)
                .endLine();
        List<Statement> shown = reading.statements().stream()
                .filter(statement -> wanted.isEmpty() || wanted.contains(statement.id()))
                .toList();
        if (shown.isEmpty()) {
            paper.endLine()
                    .add(wanted.isEmpty() ? "No statements." : "No such statement on this page.", Style.PLAIN)
                    .endLine();
        }
        shown.forEach(statement -> {
            explain(paper, reading, statement);
            said(paper, annotations.getOrDefault(statement.id(), Annotation.NONE));
        });
        return paper.text();
    }

    private void explain(Paper paper, Reading reading, Statement statement) {
        String text = reading.article().text();
        paper.indent(0, 4).endLine();
        paper.add(statement.id() + " ", Style.QUIET);
        paper.add(statement.speaker() == null ? "nobody is named" : statement.speaker(), Style.SOURCE);
        paper.add(", " + statement.sourceType().code().replace('_', ' '), Style.PLAIN);
        paper.add(", " + statement.stance().code() + ":", Style.PLAIN).endLine();
        paper.indent(4, 4 + LABEL);
        line(paper, "source", spans(text, statement.source()), Style.SOURCE);
        line(paper, "cue", spans(text, statement.cue()), Style.CUE);
        line(paper, "content", spans(text, statement.content()), Style.CONTENT);
        line(paper, "found by", finder(statement), Style.PLAIN);
        line(paper, "confidence", confidence(statement.confidence()), Style.PLAIN);
        line(paper, "name", name(text, statement), Style.PLAIN);
        line(
                paper,
                "unnamed",
                statement.who().anonymity() == null
                        ? null
                        : PlainWords.anonymity(statement.who().anonymity()),
                Style.PLAIN);
        line(paper, "told to", statement.addressee(), Style.PLAIN);
        line(paper, "inside", inside(statement), Style.PLAIN);
        chain(paper, text, statement);
        licensed(paper, text, reading.licensed());
    }

    static void said(Paper paper, Annotation annotation) {
        String numbers = String.join(
                ", ", annotation.edits().stream().map(String::valueOf).toList());
        line(
                paper,
                "shown as",
                annotation.speaker() == null ? null : annotation.speaker() + ", by edit " + numbers,
                Style.STRONG);
        annotation
                .marks()
                .forEach(mark -> line(
                        paper,
                        "marked",
                        mark.words() + " [edit " + mark.correction().number() + "]",
                        Style.STRONG));
    }

    static void line(Paper paper, String label, @Nullable String words, Style style) {
        if (words != null) {
            paper.add(label + "\u00A0".repeat(LABEL - label.length()), Style.QUIET)
                    .add(words, style)
                    .endLine();
        }
    }

    static @Nullable String spans(String text, List<Span> spans) {
        StringJoiner joined = new StringJoiner(" … ");
        spans.forEach(span -> joined.add(span.in(text) + " " + characters(span)));
        return spans.isEmpty() ? null : joined.toString();
    }

    private static String characters(Span span) {
        return "(" + span.start() + "–" + span.end() + ")";
    }

    private String finder(Statement statement) {
        String rule = statement.provenance().rule();
        String words = guide.words(rule);
        return words == null ? "the model (" + rule + ")" : "rule " + rule + ", as in: " + words;
    }

    static String confidence(double confidence) {
        long right = Math.round(confidence * 100);
        return right == 100
                ? "1.00: nearly all findings like this are right"
                : String.format(
                        Locale.ROOT, "%.2f: of a hundred findings like this, about %d are right", confidence, right);
    }

    private static String name(String text, Statement statement) {
        if (statement.speaker() == null) {
            return "the text names nobody";
        }
        List<Span> trail = statement.who().trail();
        return trail.isEmpty() ? "as the source's own words give it" : PlainWords.trail(text, trail);
    }

    private @Nullable String inside(Statement statement) {
        String rule = statement.nesting().rule();
        return statement.parent() == null || rule == null
                ? null
                : statement.parent() + ": " + guide.words(rule) + " [" + rule + "]";
    }

    private void chain(Paper paper, String text, Statement statement) {
        String label = "heard via";
        for (ChainLink link : statement.nesting().links()) {
            List<String> parts = new ArrayList<>(List.of(link.name()));
            parts.add(guide.words(link.rule()) + " [" + link.rule() + "]");
            if (link.evidence() != null) {
                parts.add("“" + link.evidence().in(text) + "” " + characters(link.evidence()));
            }
            line(paper, label, String.join("; ", parts), Style.PLAIN);
            label = "then via";
        }
    }

    private static void licensed(Paper paper, String text, List<License> licenses) {
        for (License license : licenses) {
            Span span = license.span();
            String proof = span == null ? "" : ": “" + span.in(text) + "” " + characters(span);
            line(
                    paper,
                    "licensed",
                    license.name() + ", for the whole page, by " + PlainWords.evidence(license) + proof,
                    Style.PLAIN);
        }
    }
}
