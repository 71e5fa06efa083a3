package org.hearsay.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Joins what the lexicon finds in a sentence with what the encoder has seen there. One sentence, one thread.
 *
 * <p>What only one of them finds counts only where it is sure; DECISIONS.md has the measured shares.
 */
final class SightingJoiner {
    /** From which probability a sighting counts that no draft tells. */
    private static final double ALONE = 0.7;

    /** From which probability the encoder's kind counts against the lexicon's. */
    private static final double RETYPED = 0.75;

    /** From which share of right findings a rule counts that the encoder has seen nothing for. */
    private static final double SURE = 0.9;

    private static final String NOUN = "noun";

    /** The rules whose type the encoder may correct; the others turn a deed by what is promised, refused or asked. */
    private static final Set<String> OPEN = Set.of("verb", NOUN, "verb-noun", "requested", "ended");

    private final Clauses clauses;
    private final RoleFinder roles;
    private final SightedDeeds deeds;
    private final RuleShares shares;

    SightingJoiner(Clauses clauses, RuleShares shares) {
        this.clauses = clauses;
        this.shares = shares;
        this.roles = new RoleFinder(clauses);
        this.deeds = new SightedDeeds(clauses);
    }

    /** The drafts in the order of the text. */
    List<Draft> join(List<Draft> drafts, List<Sighting> sightings) {
        List<Draft> left = new ArrayList<>(drafts);
        List<Draft> joined = new ArrayList<>();
        List<Sighting> surestFirst = sightings.stream()
                .map(sighting -> sighting.with(clauses.whole(sighting.actor()), clauses.whole(sighting.recipient())))
                .sorted(Comparator.comparingDouble((Sighting sighting) -> -sighting.probability()))
                .toList();
        for (Sighting sighting : surestFirst) {
            Draft told = told(left, sighting);
            if (told != null) {
                left.remove(told);
                joined.add(joined(told, sighting));
            } else if (sighting.probability() >= ALONE && told(joined, sighting) == null) {
                Draft alone = deeds.draft(sighting);
                if (alone != null) {
                    joined.add(alone);
                }
            }
        }
        left.stream().filter(this::isPlain).forEach(joined::add);
        joined.sort(Comparator.comparingInt(draft -> draft.anchor().get(0).from()));
        return joined;
    }

    /** The draft that tells what has been seen: at the same words, or of one kind with the same people; null for none. */
    private @Nullable Draft told(List<Draft> drafts, Sighting sighting) {
        return drafts.stream()
                .filter(draft -> draft.anchor().stream().anyMatch(anchor -> isAt(anchor, sighting.word())))
                .findFirst()
                .orElseGet(() -> drafts.stream()
                        .filter(draft -> isSame(draft, sighting))
                        .findFirst()
                        .orElse(null));
    }

    private boolean isAt(Phrase anchor, int word) {
        int chunk = clauses.chunkAt(word);
        boolean verb = clauses.verb(chunk) != null && clauses.chunkAt(anchor.from()) == chunk;
        return verb || (anchor.from() <= word && word < anchor.to());
    }

    private static boolean isSame(Draft draft, Sighting sighting) {
        return sighting.fits(draft.type())
                && agree(draft.actor(), sighting.actor())
                && agree(draft.recipient(), sighting.recipient());
    }

    private static boolean agree(@Nullable Phrase one, @Nullable Phrase other) {
        return one == null || other == null || overlap(one, other);
    }

    /** Whether a draft of which the encoder has seen nothing is told by a noun, a sure rule, or names who acts. */
    private boolean isPlain(Draft draft) {
        Phrase actor = draft.actor();
        boolean acts = actor != null && clauses.words().tellsActor(actor) && !actor.equals(draft.recipient());
        return acts || draft.isCharge() || draft.rule().equals(NOUN) || shares.of(draft) >= SURE;
    }

    private Draft joined(Draft draft, Sighting sighting) {
        boolean open = OPEN.contains(draft.rule());
        boolean other = open && !sighting.fits(draft.type()) && sighting.probability() >= RETYPED;
        Draft typed = other ? deeds.retyped(draft, sighting) : draft;
        if (draft.isCharge()) {
            return draft.seen(sighting.probability());
        }
        return people(typed, sighting, other || sighting.fits(draft.type())).seen(sighting.probability());
    }

    /** Whoever takes part; one who is seen in another deed only stands where the lexicon knows nobody. */
    private Draft people(Draft draft, Sighting sighting, boolean same) {
        if (draft.rule().equals(NOUN) || isAccused(draft)) {
            return completed(draft, sighting);
        }
        return same
                ? peopled(draft, sighting)
                : draft.with(
                        draft.actor() == null ? sighting.actor() : draft.actor(),
                        draft.recipient() == null ? sighting.recipient() : draft.recipient());
    }

    /** Whether somebody "was accused": then it is the subject, whoever else stands in the accusation. */
    private boolean isAccused(Draft draft) {
        VerbGroup group = clauses.verb(clauses.chunkAt(draft.anchor().get(0).from()));
        return group != null && group.passive() && draft.type() == EventType.ACCUSE && draft.recipient() != null;
    }

    /** A noun's participants stand by their prepositions: "the killing of"; the encoder only tells who is missing. */
    private static Draft completed(Draft draft, Sighting sighting) {
        boolean none = draft.actor() == null
                && (draft.recipient() == null || !draft.rule().equals(NOUN));
        return draft.with(
                none && !overlap(draft.recipient(), sighting.actor()) ? sighting.actor() : draft.actor(),
                draft.recipient() == null ? sighting.recipient() : draft.recipient());
    }

    private static boolean overlap(@Nullable Phrase one, @Nullable Phrase other) {
        return one != null && other != null && one.from() < other.to() && other.from() < one.to();
    }

    /**
     * Who takes part as the encoder has seen it; but where it agrees with the lexicon about a word, the whole phrase counts,
     * and a list before the verb is not cut into those who act and those who suffer it.
     */
    private Draft peopled(Draft draft, Sighting sighting) {
        boolean joint = isJoint(draft);
        boolean acts = overlap(draft.actor(), sighting.actor());
        boolean both = acts && overlap(draft.actor(), sighting.recipient());
        boolean listed = acts && clauses.lists(draft.actor());
        if (joint && listed && !both && draft.recipient() == null) {
            return draft;
        }
        boolean cut = both && !joint;
        boolean suffers =
                overlap(draft.recipient(), sighting.recipient()) || isObjectBefore(draft, sighting.recipient());
        Phrase whom = cut || suffers || sighting.recipient() == null ? draft.recipient() : sighting.recipient();
        Phrase seen = sighting.actor();
        boolean own = (opensClause(draft) && !acts) || (seen != null && isSaidBy(draft, seen));
        boolean kept = cut || own || (listed && (!joint || (suffers && !both))) || seen == null;
        Phrase who = kept || (!joint && overlap(seen, whom)) ? draft.actor() : seen;
        return draft.with(who, whom);
    }

    /** Whether the recipient of a draft is its verb's object, and people, before what the encoder has seen. */
    private boolean isObjectBefore(Draft draft, @Nullable Phrase seen) {
        Phrase whom = draft.recipient();
        int verb = clauses.chunkAt(draft.anchor().get(0).from());
        VerbGroup group = clauses.verb(verb);
        return draft.rule().equals("verb")
                && whom != null
                && seen != null
                && group != null
                && whom.to() <= seen.from()
                && ((whom.equals(clauses.object(verb)) && namesPeople(whom))
                        || (group.entry().takesPeople() && whom.equals(roles.patient(verb))));
    }

    private boolean namesPeople(Phrase whom) {
        Words words = clauses.words();
        return words.tellsActor(whom) && (words.noun(whom.to() - 1) == null || words.isPeople(whom.to() - 1));
    }

    /** Whether the one whom the encoder has seen only says what the subject did: "Norland said Vesta attacked". */
    private boolean isSaidBy(Draft draft, Phrase seen) {
        Phrase who = draft.actor();
        if (who == null || seen.to() > who.from() || !clauses.words().tellsActor(who)) {
            return false;
        }
        VerbGroup does = clauses.verb(clauses.chunkAt(draft.anchor().get(0).from()));
        return does != null
                && does.isFinite()
                && who.to() <= does.from()
                && IntStream.range(clauses.chunkAt(seen.from()), clauses.chunkAt(who.from()))
                        .mapToObj(clauses::verb)
                        .anyMatch(verb -> verb != null && verb.entry().has(Effect.SAY));
    }

    /** Whether those who do it may do it with one another. */
    private static boolean isJoint(Draft draft) {
        return draft.mutual() || Kinds.isJoint(draft.type());
    }

    /** Whether the actor is the subject of a clause that a comma and "and" open: ", and Norland will not agree". */
    private boolean opensClause(Draft draft) {
        Phrase actor = draft.actor();
        int at = actor == null ? -1 : clauses.chunkAt(actor.from());
        VerbGroup next = actor == null ? null : clauses.verb(clauses.chunkAt(actor.to() - 1) + 1);
        return next != null
                && next.isFinite()
                && !next.passive()
                && clauses.chunkAt(draft.anchor().get(0).from()) == clauses.chunkAt(next.head())
                && clauses.is(at - 1, Chunk.Kind.COORDINATOR)
                && clauses.is(at - 2, Chunk.Kind.COMMA);
    }
}
