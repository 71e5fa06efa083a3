package org.hearsay.statement;

import java.util.List;
import org.hearsay.text.Span;
import org.hearsay.trace.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * One act of saying in an article: who said what, through whom.
 *
 * <p><b>Shape:</b> the unit of PARC 3.0 and PolNeAR, plus the chain. <b>Threads:</b> immutable.
 *
 * @param id {@code s1}, {@code s2}, ... in the order of the text
 * @param kind how far the content stands in quotation marks
 * @param parts source, cue and content as spans
 * @param who who is quoted
 * @param nesting through whom it was heard, and which statement holds it
 * @param addressee who was told, where the text says so
 * @param stance what the source does with the content
 * @param confidence from 0 to 1: share of right findings expected of the rule or model; not a judgement of truth
 * @param provenance which rule or model found it
 */
public record Statement(
        String id,
        StatementKind kind,
        Attribution parts,
        Speaker who,
        Nesting nesting,
        @Nullable String addressee,
        Stance stance,
        double confidence,
        Provenance provenance) {

    public Statement {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence outside 0 to 1: " + confidence);
        }
    }

    /** The speaker's name; null when the text names nobody. */
    public @Nullable String speaker() {
        return who.name();
    }

    /** The outer sources that the text names for this statement, outermost first. */
    public List<String> chain() {
        return nesting.names();
    }

    /** Id of the statement whose content holds this one, or that hands it on; null when none does. */
    public @Nullable String parent() {
        return nesting.parent();
    }

    /** What kind of source it is. */
    public SourceType sourceType() {
        return who.type();
    }

    /** Who is quoted, as spans; may be empty. */
    public List<Span> source() {
        return parts.source();
    }

    /** What shows the quotation, as spans; may be empty. */
    public List<Span> cue() {
        return parts.cue();
    }

    /** What is quoted, as spans; never empty. */
    public List<Span> content() {
        return parts.content();
    }
}
