package org.hearsay.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.PageFacts;
import org.hearsay.encoder.Mention;
import org.hearsay.encoder.MentionType;
import org.hearsay.page.Imprint;
import org.hearsay.reading.Reading;
import org.hearsay.reference.Entities;
import org.hearsay.reference.Entity;
import org.hearsay.statement.Attribution;
import org.hearsay.statement.ChainLink;
import org.hearsay.statement.Nesting;
import org.hearsay.statement.SourceType;
import org.hearsay.statement.Speaker;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.hearsay.statement.StatementKind;
import org.hearsay.text.AlignedText;
import org.hearsay.text.Span;
import org.hearsay.trace.Problem;
import org.hearsay.trace.Provenance;
import org.jspecify.annotations.Nullable;

/** Builds a reading by hand: spans are named by the words they hold, so that no finder is needed. */
final class SmallReading {
    private final String text;
    private Imprint imprint = Imprint.NONE;
    private PageFacts facts = PageFacts.NONE;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Entity> entities = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    SmallReading(String text) {
        this.text = text;
    }

    SmallReading facts(PageFacts known) {
        facts = known;
        return this;
    }

    SmallReading imprint(Imprint given) {
        imprint = given;
        return this;
    }

    SmallReading problem(Problem problem) {
        problems.add(problem);
        return this;
    }

    /** Adds a name. */
    SmallReading names(String words, MentionType type) {
        mentions.add(new Mention(spans(List.of(words)).get(0), type, 1));
        return this;
    }

    /** Adds somebody or something named once. */
    SmallReading entity(String name, MentionType type, String role, String affiliation) {
        entities.add(
                new Entity("e" + (entities.size() + 1), name, type, role, affiliation, null, spans(List.of(name))));
        return this;
    }

    /** Adds an assertion by a named person. */
    SmallReading says(String source, String cue, String... contents) {
        return statement(StatementKind.DIRECT, Stance.ASSERTS, null, List.of(source), List.of(cue), contents);
    }

    SmallReading statement(
            StatementKind kind,
            Stance stance,
            @Nullable String parent,
            List<String> chain,
            List<String> cue,
            String... contents) {
        Attribution parts = new Attribution(
                spans(chain.subList(chain.size() - 1, chain.size())), spans(cue), spans(Arrays.asList(contents)));
        statements.add(new Statement(
                "s" + (statements.size() + 1),
                kind,
                parts,
                new Speaker(chain.get(chain.size() - 1), SourceType.NAMED_PERSON, null, null, List.of()),
                new Nesting(
                        chain.subList(0, chain.size() - 1).stream()
                                .map(name -> new ChainLink(name, "content-holds", null))
                                .toList(),
                        parent,
                        parent == null ? null : "content-holds"),
                null,
                stance,
                0.9,
                Provenance.ofRule("by-hand")));
        return this;
    }

    Reading build() {
        List<Span> paragraphs = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            Span span = new Span(at, at + line.length()).trim(text);
            if (!span.isEmpty()) {
                paragraphs.add(span);
            }
            at += line.length() + 1;
        }
        return new Reading(
                new Article("a.html", imprint, facts, AlignedText.of(text), paragraphs),
                List.of(),
                mentions,
                new Entities(entities),
                List.of(),
                List.of(),
                List.of(),
                statements,
                List.of(),
                problems,
                null);
    }

    private List<Span> spans(List<String> words) {
        return words.stream()
                .map(part -> {
                    int start = text.indexOf(part);
                    if (start < 0) {
                        throw new IllegalArgumentException("not in the text: " + part);
                    }
                    return new Span(start, start + part.length());
                })
                .toList();
    }
}
