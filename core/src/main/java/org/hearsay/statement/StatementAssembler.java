package org.hearsay.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.reference.Entities;
import org.hearsay.sentence.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Turns the drafts of an article into statements: gives each its id, kind, speaker, parent and chain.
 *
 * <p>The parent of a statement is the innermost other one whose content holds its cue and content; its chain is its
 * ancestors' speakers, outermost first, and then the medium that was told. <b>Threads:</b> immutable.
 */
final class StatementAssembler {
    /** No report nests deeper; a text made to do so would otherwise get chains as long as itself. */
    private static final int DEEPEST = 16;

    private final Lexicon lexicon;
    private final RuleBook rules;

    StatementAssembler(Lexicon lexicon, RuleBook rules) {
        this.lexicon = lexicon;
        this.rules = rules;
    }

    List<Statement> assemble(
            Article article, List<Sentence> sentences, Entities entities, Quotations quotations, List<Draft> drafts) {
        SpeakerFinder speakers = new SpeakerFinder(article.text(), sentences, entities, lexicon);
        List<Draft> ordered = drafts.stream()
                .filter(draft -> !draft.content().isEmpty())
                .sorted(Comparator.comparing(Draft::extent, StatementAssembler::outerFirst))
                .toList();
        List<Statement> statements = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < ordered.size(); i++) {
            Draft draft = ordered.get(i);
            while (!open.isEmpty() && !holds(ordered.get(open.peek()), draft)) {
                open.pop();
            }
            Statement parent = open.isEmpty() ? null : statements.get(open.peek());
            SpeakerFinder.Telling telling = speakers.find(draft);
            statements.add(statement(draft, i, telling, parent, kind(article.text(), quotations, draft)));
            if (open.size() < DEEPEST) {
                open.push(i);
            }
        }
        return List.copyOf(statements);
    }

    /** A line of a transcript is direct speech, though no mark of quotation stands around it. */
    static StatementKind kind(String text, Quotations quotations, Draft draft) {
        StatementKind kind = quotations.kind(text, draft.content());
        boolean line = draft.rule().equals(LabelFinder.COLON_RULE) && kind == StatementKind.INDIRECT;
        return line ? StatementKind.DIRECT : kind;
    }

    private Statement statement(
            Draft draft, int index, SpeakerFinder.Telling telling, @Nullable Statement parent, StatementKind kind) {
        List<String> chain = new ArrayList<>();
        if (parent != null) {
            chain.addAll(parent.chain());
            if (parent.speaker() != null) {
                chain.add(parent.speaker());
            }
        }
        if (telling.medium() != null) {
            chain.add(telling.medium());
        }
        return new Statement(
                "s" + (index + 1),
                kind,
                new Attribution(list(draft.source()), list(draft.cue()), draft.content()),
                telling.who(),
                chain,
                telling.addressee(),
                parent == null ? null : parent.id(),
                draft.stance(),
                rules.confidence(draft),
                draft.provenance());
    }

    private static int outerFirst(Span one, Span two) {
        int byStart = Integer.compare(one.start(), two.start());
        return byStart != 0 ? byStart : Integer.compare(two.end(), one.end());
    }

    private static boolean holds(Draft outer, Draft inner) {
        if (outer.content().equals(inner.content())) {
            return true;
        }
        return inner.content().stream().allMatch(outer::holds) && (inner.cue() == null || outer.holds(inner.cue()));
    }

    private static List<Span> list(@Nullable Span span) {
        return span == null ? List.of() : List.of(span);
    }
}
