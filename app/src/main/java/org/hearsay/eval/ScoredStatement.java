package org.hearsay.eval;

import java.util.List;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A statement as scorers see it, found or gold.
 *
 * <p><b>Units:</b> UTF-16 offsets into the article's text. <b>Threads:</b> immutable.
 *
 * @param id id within its article; absent in some gold
 * @param spans source, cue and content
 * @param kind direct, indirect or mixed; absent when not told
 * @param speaker canonical name of the source; absent when the text names nobody
 * @param sourceType type of the source; absent when not told
 * @param chain outer sources, outermost first; absent when the gold does not tell of chains at all
 * @param stance what the source does with the content; absent when not told
 * @param parent id of the statement whose content holds this one
 * @param optional gold that may be found or not
 */
public record ScoredStatement(
        @Nullable String id,
        Spans spans,
        @Nullable String kind,
        @Nullable String speaker,
        @Nullable String sourceType,
        @Nullable List<String> chain,
        @Nullable String stance,
        @Nullable String parent,
        boolean optional) {

    /**
     * The three parts of a statement.
     *
     * @param source who is quoted
     * @param cue what shows the quotation
     * @param content what is quoted
     */
    public record Spans(List<Span> source, List<Span> cue, List<Span> content) {
        public Spans {
            source = List.copyOf(source);
            cue = List.copyOf(cue);
            content = List.copyOf(content);
        }

        List<Span> of(Role role) {
            return switch (role) {
                case CONTENT -> content;
                case CUE -> cue;
                case SOURCE -> source;
            };
        }
    }

    public ScoredStatement {
        chain = chain == null ? null : List.copyOf(chain);
    }

    /** A finding of this build. */
    public static ScoredStatement of(Statement found) {
        return new ScoredStatement(
                found.id(),
                new Spans(found.source(), found.cue(), found.content()),
                found.kind().code(),
                found.speaker(),
                found.sourceType().code(),
                found.chain(),
                found.stance().code(),
                found.parent(),
                false);
    }

    /** The chain, or no links where there is none. */
    List<String> links() {
        return chain == null ? List.of() : chain;
    }
}
