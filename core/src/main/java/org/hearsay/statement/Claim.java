package org.hearsay.statement;

import org.jspecify.annotations.Nullable;

/**
 * What one predicate claims of an article: words that may belong to other predicates as well.
 *
 * @param cue the predicate's own words
 * @param source who is quoted, if anybody
 * @param content what is quoted or reported
 * @param addressee who is told, if anybody
 * @param odds how sure the claim is of each word
 * @param sign how the predicate was found
 */
record Claim(
        Range cue,
        @Nullable Range source,
        Runs content,
        @Nullable Range addressee,
        RoleOdds odds,
        Sign sign) {
    /**
     * How a predicate was found.
     *
     * @param inner whether only as one that may stand inside another's content
     * @param probability that it is one
     */
    record Sign(boolean inner, double probability) {}

    Claim withContent(Runs words) {
        return new Claim(cue, source, words, addressee, odds, sign);
    }

    /** From the first to the last word of source and cue. */
    Range attribution() {
        return source == null ? cue : new Range(Math.min(source.from(), cue.from()), Math.max(source.to(), cue.to()));
    }

    /** Whether this statement, but for its content, stands inside the content of another. */
    boolean isInside(Claim outer) {
        return outer.content.holds(cue) && (source == null || outer.content.holds(source));
    }
}
