package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.text.Span;
import org.hearsay.trace.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * Turns drafts into statements: gives each its id, kind, speaker, chain and parent.
 *
 * <p><b>Threads:</b> immutable.
 */
final class StatementAssembler {

    List<Statement> assemble(Article article, List<Quotation> quotations, List<Draft> drafts) {
        List<Statement> statements = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.content().isEmpty()) {
                continue;
            }
            Attribution parts = new Attribution(list(draft.source()), list(draft.cue()), draft.content());
            String speaker = draft.source() == null ? null : draft.source().in(article.text());
            statements.add(new Statement(
                    "s" + (statements.size() + 1),
                    kind(article.text(), quotations, draft.content()),
                    parts,
                    speaker,
                    SourceType.UNSPECIFIED,
                    List.of(),
                    null,
                    null,
                    draft.stance(),
                    0.5,
                    Provenance.ofRule(draft.rule())));
        }
        return statements;
    }

    private static List<Span> list(@Nullable Span span) {
        return span == null ? List.of() : List.of(span);
    }

    private static StatementKind kind(String text, List<Quotation> quotations, List<Span> content) {
        int inside = 0;
        int outside = 0;
        for (Span span : content) {
            boolean word = false;
            for (int at = span.start(); at < span.end(); at++) {
                boolean letter = Character.isLetterOrDigit(text.charAt(at));
                if (letter && !word) {
                    if (QuotationScanner.at(quotations, at) != null) {
                        inside++;
                    } else {
                        outside++;
                    }
                }
                word = letter;
            }
        }
        return inside == 0 ? StatementKind.INDIRECT : outside == 0 ? StatementKind.DIRECT : StatementKind.MIXED;
    }
}
