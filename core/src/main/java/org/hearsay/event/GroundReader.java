package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.event.GroundWords.Sign;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Tells on what ground a sentence says who did something. One sentence, one thread. */
final class GroundReader {
    /** Over how many "of" an adjective is looked for. */
    private static final int FARTHEST = 3;

    private final Clauses clauses;
    private final Words words;
    private final GroundWords known;

    GroundReader(Clauses clauses, GroundWords known) {
        this.clauses = clauses;
        this.words = clauses.words();
        this.known = known;
    }

    /** The actors of a draft with what is said of their parts, in the same order. */
    List<Participant> read(Draft draft, List<Participant> actors) {
        Part held = draft.ground() == null
                ? null
                : part(draft.ground(), draft.anchor().get(0));
        Part shared = held == null ? told(draft) : held;
        List<Participant> read = new ArrayList<>();
        for (Participant actor : actors) {
            Part own = shared == null && draft.actor() != null ? own(draft.actor(), actor, read) : shared;
            read.add(own == null ? actor : actor.with(own));
        }
        return read;
    }

    private Part part(Ground ground, Phrase words) {
        Span span = this.words.span(words.from(), words.to());
        return new Part(ground, span, null);
    }

    /** What is said of the deed's verb: "was apparently killed", "it is believed that rebels killed". */
    private @Nullable Part told(Draft draft) {
        int verb = verb(draft);
        if (verb < 0) {
            return null;
        }
        int from = clauses.skipBack(verb - 1) + 1;
        Part adverb = sign(
                Sign.BESIDE,
                clauses.chunks().get(from).from(),
                clauses.chunks().get(verb).to());
        return adverb == null ? thought(verb) : adverb;
    }

    private int verb(Draft draft) {
        return draft.anchor().stream()
                .mapToInt(phrase -> clauses.chunkAt(phrase.from()))
                .filter(chunk -> clauses.verb(chunk) != null)
                .findFirst()
                .orElse(-1);
    }

    /** The verb or noun of whose clause the verb at a chunk is told: "the police suspect that". */
    private @Nullable Part thought(int verb) {
        VerbGroup told = clauses.verb(verb);
        int head = told == null ? clauses.chunks().get(verb).from() : told.head();
        for (int i = verb - 1; i >= 0 && !clauses.is(i, Chunk.Kind.STOP); i--) {
            VerbGroup group = clauses.verb(i);
            boolean noun = clauses.isThat(i + 1) && clauses.is(i, Chunk.Kind.NOUN);
            if ((group == null && !noun) || clauses.toldByThat(i) != verb) {
                continue;
            }
            int word = clauses.chunks().get(i).to() - 1;
            Ground ground = known.sign(
                    Sign.THAT, group == null ? words.lower(word) : group.entry().lemma());
            if (ground != null && (group == null || !group.negated())) {
                return part(ground, new Phrase(head, head + 1));
            }
        }
        return null;
    }

    /** What is said of one actor alone: "suspected rebels", "killed, apparently by rebels". */
    private @Nullable Part own(Phrase phrase, Participant actor, List<Participant> before) {
        Phrase who = words.phrase(actor.span());
        int from = before.isEmpty()
                ? Math.min(
                        who.from(),
                        clauses.chunks().get(clauses.chunkAt(phrase.from())).from())
                : words.phrase(before.get(before.size() - 1).span()).to();
        Part inside = from < who.to() ? sign(Sign.BEFORE, from, who.to()) : null;
        Part adjective = inside == null ? ahead(who.from()) : inside;
        if (adjective != null) {
            return adjective;
        }
        int by = clauses.chunkAt(phrase.from()) - 1;
        boolean agent = clauses.is(by, Chunk.Kind.PREPOSITION)
                && words.lower(clauses.chunks().get(by).from()).equals("by");
        int first = agent ? clauses.skipBack(by - 1) + 1 : by;
        return agent && first < by
                ? sign(
                        Sign.BESIDE,
                        clauses.chunks().get(first).from(),
                        clauses.chunks().get(by).from())
                : null;
    }

    /** An adjective right before who it is, or before "members of the front of". */
    private @Nullable Part ahead(int from) {
        int at = from;
        for (int i = 0; i < FARTHEST; i++) {
            int before = words.is(at - 1, WordKind.ARTICLE) ? at - 2 : at - 1;
            if (!words.lower(before).equals("of")) {
                break;
            }
            at = before - 1;
        }
        return at < 1 ? null : sign(Sign.BEFORE, at - 1, at);
    }

    private @Nullable Part sign(Sign sign, int from, int to) {
        for (int i = from; i < to; i++) {
            Ground ground = known.sign(sign, words.lower(i));
            if (ground != null) {
                return part(ground, new Phrase(i, i + 1));
            }
        }
        return null;
    }
}
