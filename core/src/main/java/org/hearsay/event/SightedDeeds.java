package org.hearsay.event;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearsay.encoder.EventKind;
import org.hearsay.event.VerbGroup.Form;
import org.jspecify.annotations.Nullable;

/**
 * Tells which deed a sighting is, and whether it took place. One sentence, one thread.
 *
 * <p>The encoder's kinds know of promises, refusals and threats already, as PLOVER's types do; the auxiliaries only tell
 * whether the event itself took place.
 */
final class SightedDeeds {
    static final String RULE = "encoder";
    private static final Map<EventKind, Deed> WITHOUT_WORDS = new EnumMap<>(Map.ofEntries(
            Map.entry(EventKind.AGREE, Deed.of(EventType.AGREE, "030")),
            Map.entry(EventKind.CONSULT, Deed.of(EventType.CONSULT, "040")),
            Map.entry(EventKind.SUPPORT, Deed.of(EventType.SUPPORT, "050")),
            Map.entry(EventKind.YIELD, Deed.of(EventType.CONCEDE, "080")),
            Map.entry(EventKind.COOPERATE, Deed.of(EventType.COOPERATE, "060")),
            Map.entry(EventKind.AID, Deed.of(EventType.AID, "070")),
            Map.entry(EventKind.REQUEST, Deed.of(EventType.REQUEST, "100")),
            Map.entry(EventKind.ACCUSE, Deed.of(EventType.ACCUSE, "110")),
            Map.entry(EventKind.REJECT, Deed.of(EventType.REJECT, "120")),
            Map.entry(EventKind.THREATEN, Deed.of(EventType.THREATEN, "130")),
            Map.entry(EventKind.PROTEST, Deed.of(EventType.PROTEST, "140")),
            Map.entry(EventKind.SANCTION, Deed.of(EventType.SANCTION, "160")),
            Map.entry(EventKind.MOBILIZE, Deed.of(EventType.MOBILIZE, "150")),
            Map.entry(EventKind.COERCE, Deed.of(EventType.COERCE, "170")),
            Map.entry(EventKind.ASSAULT, Deed.of(EventType.ASSAULT, "190"))));

    private final Clauses clauses;
    private final SayerFinder sayers;

    SightedDeeds(Clauses clauses) {
        this.clauses = clauses;
        this.sayers = new SayerFinder(clauses);
    }

    /** What a sighting tells that no draft tells; null when the words around say that it is not told as done. */
    @Nullable
    Draft draft(Sighting sighting) {
        Factuality told = factuality(sighting);
        return told == null || isWarning(sighting)
                ? null
                : new Draft(
                        deed(sighting),
                        List.of(anchor(sighting.word())),
                        sighting.actor(),
                        sighting.recipient(),
                        false,
                        told,
                        Draft.Place.MAIN,
                        RULE,
                        sighting.probability(),
                        null);
    }

    /** Whether a threat is seen in a verb that warns: it is one only of deeds that the lexicon knows to be threatened. */
    private boolean isWarning(Sighting sighting) {
        VerbGroup group = clauses.verb(clauses.chunkAt(sighting.word()));
        return sighting.kind() == EventKind.THREATEN
                && group != null
                && group.entry().has(Effect.WARN);
    }

    /** The word itself; of "not" its verb, and of "no" its noun, which say what was refused. */
    private Phrase anchor(int word) {
        boolean no = clauses.words().is(word, WordKind.NEGATION)
                || clauses.words().lower(word).equals("no");
        int chunk = clauses.chunkAt(word);
        VerbGroup group = clauses.verb(chunk);
        int head = group != null
                ? group.head()
                : clauses.isNominal(chunk) ? clauses.chunks().get(chunk).to() - 1 : word;
        return no ? new Phrase(head, head + 1) : new Phrase(word, word + 1);
    }

    /** A draft of which the encoder says with more right that it tells another deed. */
    Draft retyped(Draft draft, Sighting sighting) {
        Factuality told = factuality(sighting);
        return draft.as(deed(sighting), told == null ? draft.factuality() : told, RULE);
    }

    private Deed deed(Sighting sighting) {
        VerbGroup group = clauses.verb(clauses.chunkAt(sighting.word()));
        NounEntry noun = clauses.words().noun(sighting.word());
        Deed own = group != null ? group.entry().deed() : noun == null ? null : noun.deed();
        Deed general = WITHOUT_WORDS.get(sighting.kind());
        if (general == null) {
            throw new IllegalStateException("no deed for " + sighting.kind());
        }
        return own != null && sighting.fits(own.type()) ? own : general;
    }

    private @Nullable Factuality factuality(Sighting sighting) {
        int chunk = clauses.chunkAt(sighting.word());
        VerbGroup group = clauses.verb(chunk);
        VerbGroup governor = governor(chunk);
        Factuality passed = governor == null ? Factuality.HAPPENED : passed(governor);
        if (group == null || passed != Factuality.HAPPENED) {
            return passed;
        }
        boolean begun = governor != null && governor.entry().has(Effect.BEGIN);
        if (group.form() == Form.INFINITIVE && !begun) {
            return null;
        }
        if (sayers.isConditional(chunk)) {
            return Factuality.CONDITIONAL;
        }
        return mood(sighting.kind(), group);
    }

    /** The verb that passes on the deed at a chunk, or takes the noun there as its object; null for none. */
    private @Nullable VerbGroup governor(int chunk) {
        for (int i = chunk - 1; i >= 0; i--) {
            VerbGroup left = clauses.verb(i);
            if (left != null) {
                boolean verb = clauses.verb(chunk) != null;
                boolean near = clauses.isNear(i, chunk) || left.entry().handsOver();
                boolean governs = near && (!verb || clauses.complement(i) == chunk);
                return governs ? left : null;
            }
        }
        return null;
    }

    /** What a verb says of the deed that it passes on; null when it is no deed then. */
    private static @Nullable Factuality passed(VerbGroup governor) {
        for (Effect effect : governor.entry().effects()) {
            Factuality told = told(effect);
            if (told != Factuality.HAPPENED) {
                return told;
            }
        }
        return governor.entry().has(Effect.REQUEST) || governor.entry().has(Effect.SEEK) ? null : Factuality.HAPPENED;
    }

    private static Factuality told(Effect effect) {
        return switch (effect) {
            case DENY, FAIL, REFUSE, CANCEL -> Factuality.DENIED;
            case THREATEN -> Factuality.THREATENED;
            case PLAN, PROMISE, VOW, OFFER -> Factuality.PLANNED;
            case PREDICT, WARN -> Factuality.PREDICTED;
            case ACCUSE -> Factuality.ALLEGED;
            case CONTINUE -> Factuality.ONGOING;
            default -> Factuality.HAPPENED;
        };
    }

    private static Factuality mood(EventKind kind, VerbGroup group) {
        if (group.negated()) {
            return kind == EventKind.REJECT ? Factuality.HAPPENED : Factuality.DENIED;
        }
        if (kind == EventKind.REJECT || kind == EventKind.REQUEST) {
            return Factuality.HAPPENED;
        }
        if (kind == EventKind.THREATEN) {
            return Factuality.THREATENED;
        }
        return switch (group.mood()) {
            case FUTURE -> Factuality.PLANNED;
            case POSSIBLE, OBLIGED -> Factuality.PREDICTED;
            case PROGRESSIVE -> Factuality.ONGOING;
            case PLAIN -> Factuality.HAPPENED;
        };
    }
}
