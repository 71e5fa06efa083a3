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
        return clause(verb);
    }

    /** What is said of the clause of the verb at a chunk; null where it is told as it is. */
    @Nullable
    Part clause(int verb) {
        int from = clauses.skipBack(verb - 1) + 1;
        Part open = asked(from, verb);
        if (open != null) {
            return open;
        }
        Part raised = raised(from - 1, verb);
        if (raised != null) {
            return raised;
        }
        Part adverb = sign(
                Sign.BESIDE,
                clauses.chunks().get(from).from(),
                clauses.chunks().get(verb).to());
        return adverb == null ? thought(verb) : adverb;
    }

    /** What is said of who is said to have done it: "the rebels are believed to have killed the mayor". */
    private @Nullable Part raised(int left, int verb) {
        VerbGroup told = clauses.verb(verb);
        VerbGroup group = clauses.verb(left);
        boolean raised = told != null
                && told.form() == VerbGroup.Form.INFINITIVE
                && group != null
                && group.passive()
                && !group.negated();
        Ground ground =
                raised && group != null ? known.sign(Sign.RAISED, group.entry().lemma()) : null;
        return ground == null ? null : part(ground, head(verb));
    }

    /** The "whether" in whose clause the verb stands that begins at a chunk: "it is not known whether rebels did it". */
    private @Nullable Part asked(int from, int verb) {
        for (int i = from - 1; i >= 0 && !clauses.is(i, Chunk.Kind.STOP) && !clauses.is(i, Chunk.Kind.RELATIVE); i--) {
            VerbGroup left = clauses.verb(i);
            if (left != null && left.isFinite()) {
                return null;
            }
            if (clauses.is(i, Chunk.Kind.SUBORDINATOR)) {
                Ground ground = known.sign(
                        Sign.OPEN, words.lower(clauses.chunks().get(i).from()));
                return ground == null ? null : part(ground, head(verb));
            }
        }
        return null;
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
                return part(ground, head(verb));
            }
        }
        return null;
    }

    /** The word of the verb at a chunk. */
    private Phrase head(int verb) {
        VerbGroup told = clauses.verb(verb);
        int head = told == null ? clauses.chunks().get(verb).from() : told.head();
        return new Phrase(head, head + 1);
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
        adjective = adjective == null ? taken(clauses.chunkAt(phrase.from())) : adjective;
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

    /** What others are taken for who did it: "gunmen believed to be rebels", "men suspected of belonging to the front". */
    private @Nullable Part taken(int noun) {
        int at = noun - 1;
        boolean linked = false;
        while (clauses.is(at, Chunk.Kind.PREPOSITION) || clauses.is(at, Chunk.Kind.ADVERB) || isLink(at)) {
            linked |= isLink(at);
            at--;
        }
        VerbGroup verb = linked ? clauses.verb(at) : null;
        Ground ground = verb == null ? null : known.sign(Sign.THAT, verb.entry().lemma());
        return verb == null || ground == null ? null : part(ground, new Phrase(verb.head(), verb.head() + 1));
    }

    private boolean isLink(int chunk) {
        VerbGroup group = clauses.verb(chunk);
        return group != null && (group.form() == VerbGroup.Form.INFINITIVE || group.form() == VerbGroup.Form.GERUND);
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
