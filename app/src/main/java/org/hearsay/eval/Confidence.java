package org.hearsay.eval;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.event.Event;
import org.hearsay.event.EventType;
import org.hearsay.event.Factuality;
import org.hearsay.event.Participant;
import org.hearsay.reading.Reading;
import org.hearsay.statement.SourceType;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** On what ground a text names who did something. <b>Source:</b> the confidence of perpetrators in MUC-4. */
enum Confidence {
    FACT,
    CLAIMED,
    ACCUSED,
    ACCUSED_BY_AUTHORITIES,
    POSSIBLE;

    /** What the gold says of each, the more telling first. */
    private static final List<Word> WORDS = List.of(
            new Word("fact", FACT),
            new Word("claimed", CLAIMED),
            new Word("authorities", ACCUSED_BY_AUTHORITIES),
            new Word("accused", ACCUSED),
            new Word("possible", POSSIBLE));

    private static final Set<SourceType> AUTHORITIES =
            EnumSet.of(SourceType.STATE, SourceType.OFFICIAL_BODY, SourceType.UNNAMED_OFFICIAL);
    private static final List<String> AUTHORITY_ROLES = List.of("GOV", "MIL", "COP", "JUD", "SPY", "LEG");

    private record Word(String words, Confidence confidence) {}

    /** Those that the gold has, which may be unsure ("?") and tell several, divided by "/". */
    static Set<Confidence> of(String gold) {
        Set<Confidence> found = EnumSet.noneOf(Confidence.class);
        for (String part : gold.toLowerCase(Locale.ROOT).split("/")) {
            WORDS.stream()
                    .filter(word -> part.contains(word.words))
                    .findFirst()
                    .ifPresent(word -> found.add(word.confidence));
        }
        return found;
    }

    /**
     * That of an event: claimed when those who did it say so themselves, accused when it is alleged or they are accused of
     * anything in the text, by authorities when these do so, possible when it is supposed; else a fact.
     */
    static Confidence of(Event event, Reading reading) {
        Statement by = statement(event, reading);
        if (event.factuality() == Factuality.ALLEGED) {
            return by != null && AUTHORITIES.contains(by.who().type()) ? ACCUSED_BY_AUTHORITIES : ACCUSED;
        }
        if (by != null && isActor(event, by)) {
            return CLAIMED;
        }
        Event accusation = accusation(event, reading);
        if (accusation != null) {
            return isByAuthorities(accusation) ? ACCUSED_BY_AUTHORITIES : ACCUSED;
        }
        boolean supposed = by != null && (by.stance() == Stance.HYPOTHETICAL || by.stance() == Stance.PREDICTS);
        return supposed || event.factuality() == Factuality.PREDICTED ? POSSIBLE : FACT;
    }

    private static @Nullable Statement statement(Event event, Reading reading) {
        return reading.statements().stream()
                .filter(statement -> statement.id().equals(event.assertedBy()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Event accusation(Event event, Reading reading) {
        return reading.events().stream()
                .filter(other -> other.type() == EventType.ACCUSE)
                .filter(other -> other.recipients().stream().anyMatch(accused -> event.actors().stream()
                        .anyMatch(actor -> FoundWords.agree(actor.name(), accused.name()))))
                .findFirst()
                .orElse(null);
    }

    private static boolean isByAuthorities(Event accusation) {
        return accusation.actors().stream()
                .map(Participant::code)
                .anyMatch(code -> code != null && AUTHORITY_ROLES.stream().anyMatch(code::contains));
    }

    private static boolean isActor(Event event, Statement by) {
        return event.actors().stream()
                .anyMatch(actor -> actor.name().equals(by.who().name())
                        || by.source().stream().anyMatch(actor.span()::overlaps));
    }
}
