package org.hearsay.event;

import org.hearsay.event.Chunk.Kind;
import org.hearsay.event.VerbGroup.Form;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subjects of verbs: across relative clauses, additions, joined verbs and infinitives. One sentence, one
 * thread.
 */
final class SubjectFinder {
    private static final int DEEPEST = 12;
    private final Clauses clauses;

    SubjectFinder(Clauses clauses) {
        this.clauses = clauses;
    }

    /** The subject of the verb at a chunk; null when there is none. */
    @Nullable
    Phrase subject(int verb) {
        return subject(verb, 0);
    }

    private @Nullable Phrase subject(int verb, int depth) {
        VerbGroup group = clauses.verb(verb);
        if (group == null || depth > DEEPEST) {
            return null;
        }
        int before = clauses.skipBack(verb - 1);
        if (group.form() == Form.INFINITIVE) {
            return controller(verb, depth);
        }
        if (group.form() == Form.FINITE) {
            return finite(verb, before, depth);
        }
        if (clauses.isNominal(before) && (group.form() == Form.REDUCED || before == verb - 1)) {
            return clauses.nearest(before);
        }
        return clauses.is(before, Kind.COMMA) && group.form() == Form.REDUCED && clauses.isNominal(before - 1)
                ? clauses.nearest(before - 1)
                : above(verb, depth);
    }

    private @Nullable Phrase finite(int verb, int before, int depth) {
        if (clauses.is(before, Kind.RELATIVE) || isRelativeThat(before)) {
            int noun = clauses.is(before - 1, Kind.COMMA) ? before - 2 : before - 1;
            noun = clauses.is(noun, Kind.PREPOSITION) ? noun - 1 : noun;
            return clauses.isNominal(noun) ? clauses.nearest(noun) : null;
        }
        if (clauses.isNominal(before)) {
            return chain(before);
        }
        if (clauses.is(before, Kind.QUOTE) && clauses.isNominal(before - 1) && !saysSo(verb)) {
            return chain(before - 1);
        }
        if (clauses.is(before, Kind.COORDINATOR)) {
            return above(verb, depth);
        }
        if (clauses.is(before, Kind.COMMA)) {
            return afterComma(verb, before, depth);
        }
        VerbGroup left = clauses.verb(before);
        return left != null && !left.isFinite() ? subject(before, depth + 1) : inverted(verb, before);
    }

    /** Whether a verb may tell who said what ends before it: “...the war” said the minister. */
    private boolean saysSo(int verb) {
        VerbGroup group = clauses.verb(verb);
        return group != null && group.entry().has(Effect.SAY);
    }

    /** "That" after a noun which itself follows no verb of saying. */
    private boolean isRelativeThat(int index) {
        return clauses.isThat(index) && clauses.isNominal(index - 1);
    }

    /** The subject after its verb: "said the minister". */
    private @Nullable Phrase inverted(int verb, int before) {
        VerbGroup group = clauses.verb(verb);
        boolean opening = before < 0 || clauses.is(before, Kind.QUOTE);
        return opening && group != null && group.entry().has(Effect.SAY) && clauses.isNominal(verb + 1)
                ? clauses.run(verb + 1)
                : null;
    }

    /** The subject before a comma: it stands before an addition that the comma ends, or the verb goes on with a list. */
    private @Nullable Phrase afterComma(int verb, int comma, int depth) {
        for (int i = comma - 1; i >= 0 && !clauses.is(i, Kind.STOP); i--) {
            if (clauses.is(i, Kind.COMMA) && clauses.isNominal(i - 1)) {
                return chain(i - 1);
            }
            VerbGroup left = clauses.verb(i);
            if (left != null && left.isFinite() && !clauses.is(i - 1, Kind.RELATIVE)) {
                return above(verb, depth);
            }
        }
        return clauses.isNominal(comma - 1) ? chain(comma - 1) : above(verb, depth);
    }

    /** The subject of the next finite verb to the left. */
    private @Nullable Phrase above(int verb, int depth) {
        for (int i = verb - 1; i >= 0; i--) {
            VerbGroup left = clauses.verb(i);
            if (left != null && left.isFinite()) {
                Phrase agent = left.passive() ? clauses.adjunct(i, "by") : null;
                return agent != null ? agent : subject(i, depth + 1);
            }
        }
        for (int i = verb + 1; i < clauses.chunks().size(); i++) {
            VerbGroup right = clauses.verb(i);
            if (right != null && right.isFinite()) {
                return clauses.isNominal(i - 1) ? chain(i - 1) : null;
            }
        }
        return null;
    }

    private @Nullable Phrase controller(int verb, int depth) {
        for (int i = verb - 1; i >= 0; i--) {
            VerbGroup left = clauses.verb(i);
            if (left != null && !isJoined(i, verb)) {
                Phrase object = left.passive() ? null : clauses.object(i);
                return left.entry().handsOver() && object != null ? object : subject(i, depth + 1);
            }
        }
        return null;
    }

    /** Whether two infinitives are joined: "to meet and discuss". */
    private boolean isJoined(int left, int right) {
        VerbGroup group = clauses.verb(left);
        return group != null && group.form() == Form.INFINITIVE && clauses.is(right - 1, Kind.COORDINATOR);
    }

    /** The noun chunks that end at one and are joined by prepositions, as one phrase: from the first of them. */
    private @Nullable Phrase chain(int last) {
        int start = last;
        int at = last - 1;
        while (at >= 0) {
            int next = earlier(at);
            if (next < 0) {
                break;
            }
            start = next;
            at = next - 1;
        }
        return clauses.run(start, last);
    }

    /** The noun chunk before a link at an index; negative when the chain ends there. */
    private int earlier(int at) {
        if (clauses.is(at, Kind.PREPOSITION) && clauses.isNominal(at - 1)) {
            return at - 1;
        }
        VerbGroup added = clauses.is(at, Kind.PREPOSITION) ? clauses.verb(at - 1) : null;
        if (added != null && added.form() == Form.REDUCED && clauses.isNominal(at - 2)) {
            return at - 2;
        }
        if (clauses.is(at, Kind.TIME) && clauses.isNominal(at - 1)) {
            return at - 1;
        }
        boolean joined = clauses.is(at, Kind.COORDINATOR) && clauses.isNominal(at - 1);
        if (joined && clauses.verb(before(at - 1)) == null) {
            return at - 1;
        }
        boolean listed = clauses.is(at, Kind.COORDINATOR) && clauses.is(at - 1, Kind.COMMA);
        if (listed && clauses.isNominal(at - 2) && clauses.is(at - 3, Kind.COMMA) && clauses.isListed(at - 3)) {
            return at - 2;
        }
        if (clauses.is(at, Kind.COMMA)
                && clauses.isNominal(at - 1)
                && clauses.isListed(at)
                && clauses.verb(before(at - 1)) == null) {
            return at - 1;
        }
        VerbGroup group = clauses.verb(at);
        if (group != null && !group.isFinite() && clauses.isNominal(at - 1) && group.form() != Form.INFINITIVE) {
            return at - 1;
        }
        boolean relative =
                group != null && group.isFinite() && clauses.is(at - 1, Kind.RELATIVE) && clauses.isNominal(at - 2);
        return relative ? at - 2 : -1;
    }

    /** What stands before the phrase that ends at a chunk. */
    private int before(int noun) {
        int at = noun;
        while (clauses.is(at - 1, Kind.PREPOSITION) && clauses.isNominal(at - 2)) {
            at -= 2;
        }
        return clauses.skipBack(at - 1);
    }
}
