package org.hearsay.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.event.Chunk.Kind;
import org.hearsay.event.Clauses.Adjunct;
import org.jspecify.annotations.Nullable;

/**
 * Tells what each verb of a sentence does, from right to left, so that a verb which passes on the deed of the next one
 * ("refused to meet") finds it told. One sentence, one thread.
 */
final class DeedTeller {
    private static final Deed GIVEN = Deed.of(EventType.AID, "070");
    private static final Deed REQUESTED = Deed.of(EventType.REQUEST, "100");
    private static final Factuality HAPPENED = Factuality.HAPPENED;
    private final Clauses clauses;
    private final RoleFinder roles;
    private final SayerFinder sayers;
    private final @Nullable Draft[] told;
    private final BitSet passedOn = new BitSet();
    private final BitSet nouns = new BitSet();

    DeedTeller(Clauses clauses) {
        this.clauses = clauses;
        this.roles = new RoleFinder(clauses);
        this.sayers = new SayerFinder(clauses);
        this.told = new Draft[clauses.chunks().size()];
    }

    /** A noun that tells a deed, or is a kind of thing, and the chunk that it ends. */
    private record Told(NounEntry noun, int chunk) {}

    /** The drafts in the order of the text. */
    List<Draft> drafts() {
        for (int i = told.length - 1; i >= 0; i--) {
            if (clauses.verb(i) != null) {
                told[i] = tell(i);
            }
        }
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i < told.length; i++) {
            Draft draft = passedOn.get(i) || isPurpose(i) || clauses.isAsked(i) ? null : told[i];
            if (draft != null) {
                found.add(draft.in(place(i, draft)));
            }
        }
        return found;
    }

    private Draft.Place place(int verb, Draft draft) {
        VerbGroup group = clauses.verb(verb);
        boolean open = draft.factuality() == Factuality.ALLEGED || draft.factuality() == Factuality.PLANNED;
        if (group == null || open) {
            return Draft.Place.MAIN;
        }
        Kind before = verb == 0 ? Kind.STOP : clauses.chunks().get(verb - 1).kind();
        if (group.form() == VerbGroup.Form.INFINITIVE && isPerfect(group)) {
            return Draft.Place.MAIN;
        }
        if (group.isFinite()) {
            return before == Kind.RELATIVE ? Draft.Place.BACKGROUND : Draft.Place.MAIN;
        }
        boolean beside = group.form() == VerbGroup.Form.GERUND && before == Kind.COMMA;
        return beside ? Draft.Place.BESIDE : Draft.Place.BACKGROUND;
    }

    /** Whether a verb tells only what for: "came to attack", not "is said to have attacked". What it tells is not told as done. */
    private boolean isPurpose(int verb) {
        VerbGroup group = clauses.verb(verb);
        Draft draft = told[verb];
        return group != null
                && draft != null
                && group.form() == VerbGroup.Form.INFINITIVE
                && !isPerfect(group)
                && draft.factuality() != Factuality.ALLEGED;
    }

    private boolean isPerfect(VerbGroup group) {
        boolean having = false;
        for (int i = group.from(); i < group.head(); i++) {
            having |= clauses.words().is(i, WordKind.HAVING);
        }
        return having;
    }

    /** The words, as indices, whose nouns a verb has taken up. */
    BitSet nouns() {
        return nouns;
    }

    private @Nullable Draft tell(int verb) {
        VerbGroup group = clauses.verb(verb);
        if (group == null) {
            return null;
        }
        Draft draft = passed(verb, group);
        draft = draft == null ? withNoun(verb, group) : draft;
        draft = draft == null ? own(verb, group.entry()) : draft;
        draft = draft == null ? withheld(verb, group) : draft;
        if (draft == null) {
            return group.mood() == VerbGroup.Mood.OBLIGED && !group.passive() ? demanded(verb) : null;
        }
        if (group.entry().has(Effect.BLAME)) {
            Phrase sayer = sayers.sayer(verb);
            boolean own = sayer != null && sayer.equals(sayers.resolved(draft.actor(), verb));
            return sayer == null || own ? null : draft.with(sayer, draft.actor());
        }
        Draft settled = draft.with(sayers.resolved(draft.actor(), verb), sayers.resolved(draft.recipient(), verb));
        if (sayers.isConditional(verb)) {
            return settled.as(Factuality.CONDITIONAL);
        }
        return MoodReader.read(settled, group, sayers.sayer(verb), sayers.hasCondition(verb));
    }

    /** "The envoy said the council must decide": whatever must be done is asked for. */
    private @Nullable Draft demanded(int verb) {
        Phrase sayer = sayers.sayer(verb);
        Phrase whom = clauses.subject(verb);
        boolean told = sayer != null
                && whom != null
                && clauses.words().tellsActor(sayer)
                && clauses.words().tellsActor(whom);
        return told ? draft(verb, REQUESTED, List.of(), "mood-demanded").with(sayer, whom) : null;
    }

    private @Nullable Draft own(int verb, VerbEntry entry) {
        Deed deed = entry.deed();
        if (deed == null) {
            return null;
        }
        Draft draft = draft(verb, deed, entry.takes(), "verb");
        boolean intent = entry.effects().stream().anyMatch(Effect::tellsIntent);
        if (draft.recipient() == null && intent && !clauses.lists(draft.actor())) {
            draft = draft.with(draft.actor(), roles.intended(verb));
        }
        Phrase whom = draft.recipient();
        boolean named = whom != null && clauses.words().tellsActor(whom);
        boolean lacks = (entry.takes().contains("must") && whom == null)
                || (entry.takes().contains("who") && !named);
        return lacks ? null : draft;
    }

    private Draft draft(int verb, Deed deed, List<String> takes, String rule) {
        boolean mutual = takes.contains("both");
        return new Draft(
                deed,
                List.of(anchor(verb)),
                roles.actor(verb),
                roles.recipient(verb, takes),
                mutual,
                Factuality.HAPPENED,
                Draft.Place.MAIN,
                rule,
                0,
                null);
    }

    private Phrase anchor(int verb) {
        VerbGroup group = clauses.verb(verb);
        Chunk chunk = clauses.chunks().get(verb);
        return new Phrase(group == null ? chunk.from() : group.head(), chunk.to());
    }

    private @Nullable Draft passed(int verb, VerbGroup group) {
        int next = clauses.complement(verb);
        Draft inner = next < 0 ? null : told[next];
        if (inner == null) {
            return null;
        }
        VerbEntry entry = group.entry();
        if (entry.has(Effect.ACCUSE)) {
            Phrase whom = roles.patient(verb);
            told[next] = inner.with(whom, inner.recipient()).as(Factuality.ALLEGED);
            return null;
        }
        boolean near = clauses.isNear(verb, next) || entry.handsOver();
        Draft passed = near ? passed(verb, entry, inner) : null;
        passedOn.set(next, passed != null || passedOn.get(next));
        return passed;
    }

    private @Nullable Draft passed(int verb, VerbEntry entry, Draft inner) {
        Draft moved = inner.with(roles.actor(verb), inner.recipient());
        for (Effect effect : entry.effects()) {
            Draft passed = passed(verb, entry, effect, moved.at(List.of(anchor(verb))));
            if (passed != null) {
                boolean own = effect == Effect.BEGIN || effect == Effect.CONTINUE || effect == Effect.PLAN;
                return own ? passed.at(inner.anchor()) : passed;
            }
        }
        return null;
    }

    private @Nullable Draft passed(int verb, VerbEntry entry, Effect effect, Draft inner) {
        boolean hostile = Kinds.isHostile(inner.type());
        boolean friendly = Kinds.isFriendly(inner.type());
        Deed own = entry.deed();
        return switch (effect) {
            case DENY, FAIL -> inner.as(Factuality.DENIED);
            case REFUSE -> inner.as(own == null ? Deed.of(EventType.REJECT, "120") : own, HAPPENED, "refused");
            case REQUEST -> requested(verb, entry, inner);
            case THREATEN -> inner.as(Deed.of(EventType.THREATEN, "130"), Factuality.THREATENED, "threatened");
            case VOW ->
                hostile
                        ? inner.as(Deed.of(EventType.THREATEN, "130"), Factuality.THREATENED, "threatened")
                        : inner.as(Deed.of(EventType.AGREE, "030"), HAPPENED, "promised");
            case PROMISE, OFFER -> inner.as(Deed.of(EventType.AGREE, "030"), HAPPENED, "promised");
            case PLAN ->
                friendly
                        ? inner.as(Deed.of(EventType.AGREE, "030"), Factuality.PLANNED, "planned")
                        : inner.as(Factuality.PLANNED);
            case PREDICT -> inner.as(Factuality.PREDICTED);
            case BEGIN -> inner;
            case CONTINUE -> inner.as(Factuality.ONGOING);
            case END, CANCEL, CUT -> clauses.complement(verb) == verb + 1 ? ended(EnumSet.of(effect), inner) : null;
            default -> null;
        };
    }

    private @Nullable Draft requested(int verb, VerbEntry entry, Draft inner) {
        Deed own = entry.deed();
        Phrase whom = roles.recipient(verb, entry.takes());
        return own == null
                ? null
                : inner.with(inner.actor(), whom == null ? inner.recipient() : whom)
                        .as(own, Factuality.HAPPENED, "requested");
    }

    private @Nullable Draft ended(Set<Effect> effects, Draft inner) {
        NounEntry kind =
                new NounEntry(List.of("-"), inner.deed(), List.of(inner.type().name()), List.of(), List.of());
        DeedRule rule = clauses.words().lexicon().rule(effects, kind);
        Deed deed = rule == null ? null : rule.deed();
        return deed == null ? null : inner.as(deed, Factuality.HAPPENED, "ended");
    }

    private @Nullable Draft withNoun(int verb, VerbGroup group) {
        Told thing = thing(verb, group);
        DeedRule rule = thing == null
                ? null
                : clauses.words().lexicon().rule(group.entry().effects(), thing.noun());
        if (thing == null || rule == null) {
            return null;
        }
        Deed deed = rule.same() ? thing.noun().deed() : rule.deed();
        if (deed == null) {
            return null;
        }
        return rule.effect() == Effect.RECEIVE ? received(verb, thing, deed) : withNoun(verb, thing, rule, deed);
    }

    /** A deed told from the other side: "Norland received grain from Vesta"; null when nobody is told who gave it. */
    private @Nullable Draft received(int verb, Told thing, Deed deed) {
        Phrase giver = clauses.adjunct(verb, "from");
        if (giver == null) {
            return null;
        }
        int end = clauses.chunks().get(thing.chunk()).to();
        nouns.set(end - 1);
        Draft draft = draft(verb, deed, List.of(), "verb-noun").at(List.of(anchor(verb), new Phrase(end - 1, end)));
        return draft.with(giver, draft.actor());
    }

    /** "Will not get anything from us": what is not got from somebody is a good that they do not give, whatever it is. */
    private @Nullable Draft withheld(int verb, VerbGroup group) {
        Phrase giver = clauses.adjunct(verb, "from");
        Phrase whom = clauses.subject(verb);
        boolean told = group.entry().has(Effect.RECEIVE)
                && group.negated()
                && group.mood() == VerbGroup.Mood.FUTURE
                && giver != null
                && whom != null
                && clauses.words().tellsActor(whom)
                && clauses.words().tellsActor(giver);
        return told ? draft(verb, GIVEN, List.of(), "verb").with(giver, whom) : null;
    }

    private Draft withNoun(int verb, Told thing, DeedRule rule, Deed deed) {
        int end = clauses.chunks().get(thing.chunk()).to();
        List<String> takes = rule.same() ? thing.noun().to() : rule.takes();
        nouns.set(end - 1);
        boolean whole = !takes.contains("obj") || rule.effect() == Effect.WARN;
        Phrase whom = roles.recipient(verb, whole ? takes : withoutObject(takes));
        Phrase indirect = takes.contains("obj") ? indirect(verb, thing) : null;
        Draft draft = draft(verb, deed, takes, "verb-noun").at(List.of(anchor(verb), new Phrase(end - 1, end)));
        Draft full = draft.with(draft.actor(), indirect != null ? indirect : whom(thing, rule.effect(), whom));
        boolean none = clauses.words()
                .lower(clauses.chunks().get(thing.chunk()).from())
                .equals("no");
        Factuality told = rule.effect() == Effect.PLAN ? Factuality.PLANNED : Factuality.HAPPENED;
        return full.as(none ? Factuality.DENIED : told);
    }

    private static List<String> withoutObject(List<String> takes) {
        return takes.stream().filter(take -> !take.equals("obj")).toList();
    }

    /** The first object of two: "gave Tanzania a grant". */
    private @Nullable Phrase indirect(int verb, Told thing) {
        Phrase first = roles.patient(verb);
        return first != null
                        && first.to() <= clauses.chunks().get(thing.chunk()).from()
                ? first
                : null;
    }

    /** The noun that ends at a word, or stands before an adjective there; troops who keep peace are another kind. */
    private @Nullable NounEntry noun(int chunk, int last) {
        Words words = clauses.words();
        NounEntry noun = words.noun(last);
        if (noun == null && last - 1 > clauses.chunks().get(chunk).from()) {
            noun = words.noun(last - 1);
        }
        boolean troops = noun != null && noun.kinds().contains("troops");
        NounEntry keepers =
                troops && words.mentions("peacekeep") ? words.lexicon().noun("peacekeeper") : null;
        return keepers == null ? noun : keepers;
    }

    /** Whom a thing is from or for: an answer goes to whose it is ("rejected Israel's offer on Syria"), all else to whom it is told. */
    private @Nullable Phrase whom(Told thing, Effect effect, @Nullable Phrase told) {
        Chunk chunk = clauses.chunks().get(thing.chunk());
        Phrase whole = new Phrase(chunk.from(), chunk.to());
        boolean answer = effect == Effect.REFUSE || effect == Effect.ACCEPT;
        Words words = clauses.words();
        boolean owned = words.holdsName(whole)
                || IntStream.range(chunk.from(), chunk.to()).anyMatch(words::isOwner);
        if (told != null && !(answer && owned)) {
            return told;
        }
        return answer || words.tellsActor(whole) ? whole : null;
    }

    private @Nullable Told thing(int verb, VerbGroup group) {
        boolean warning = group.entry().has(Effect.WARN);
        Phrase patient = warning ? clauses.adjunct(verb, "of") : roles.patient(verb);
        if (patient == null) {
            return null;
        }
        int last = lastChunk(patient);
        int second = last + 1;
        boolean two = !group.passive()
                && second < clauses.chunks().size()
                && clauses.chunks().get(second).is(Kind.NOUN);
        Told thing = two ? told(second) : null;
        return thing != null ? thing : told(clauses.chunkAt(patient.from()));
    }

    private int lastChunk(Phrase phrase) {
        return clauses.chunkAt(phrase.to() - 1);
    }

    private @Nullable Told told(int chunk) {
        int last = clauses.chunks().get(chunk).to() - 1;
        NounEntry noun = noun(chunk, last);
        if (noun != null) {
            return new Told(noun, chunk);
        }
        List<Adjunct> after = clauses.adjuncts(chunk);
        boolean portion = !after.isEmpty() && after.get(0).preposition().equals("of");
        int inner = portion ? clauses.chunkAt(after.get(0).phrase().from()) : -1;
        NounEntry portioned =
                inner < 0 ? null : noun(inner, clauses.chunks().get(inner).to() - 1);
        return portioned == null ? null : new Told(portioned, inner);
    }
}
