package org.hearsay.eval;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.event.Event;
import org.hearsay.event.EventType;
import org.hearsay.event.Factuality;
import org.hearsay.event.Part;
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
    /** With what stance somebody who did something says so. */
    private static final Set<Stance> SAID = EnumSet.of(Stance.ASSERTS, Stance.ALLEGES);

    private static final List<String> AUTHORITY_ROLES = List.of("GOV", "MIL", "COP", "JUD", "SPY", "LEG");

    /** The mode of accusations that say somebody did something; others blame what they do, or look into it. */
    private static final String ALLEGATION = "allege";

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
     * That of somebody who takes part in an event.
     *
     * <p>It is what is said of that part, where the reading tells it: claimed when they say so themselves, accused when others
     * do or the text holds it for likely, by authorities when these do so, accused too of what they deny, and possible when
     * the text holds it for no more. Else it is told as the event is: accused when it is alleged, somebody denies it, or they
     * are accused of anything in the text, claimed when it is they who assert it, possible when it is supposed; else a fact.
     * Who denies it accuses nobody, and what is told not to have happened ("did not kill") is no denial.
     */
    static Confidence of(Participant actor, Event event, Reading reading) {
        Part part = actor.part();
        if (part != null) {
            return switch (part.ground()) {
                case CLAIMED -> CLAIMED;
                case POSSIBLE -> POSSIBLE;
                case DENIED -> accused(null, accusation(actor, reading), reading);
                case ACCUSED, SUSPECTED ->
                    accused(statement(part.assertedBy(), reading), accusation(actor, reading), reading);
            };
        }
        Statement by = statement(event.assertedBy(), reading);
        boolean denied = event.factuality() == Factuality.DENIED && by != null && by.stance() == Stance.DENIES;
        if (event.factuality() == Factuality.ALLEGED || denied) {
            return accused(denied ? null : by, accusation(actor, reading), reading);
        }
        if (by != null && SAID.contains(by.stance()) && isSpeaker(actor, by)) {
            return CLAIMED;
        }
        Event accusation = accusation(actor, reading);
        if (accusation != null) {
            return accused(null, accusation, reading);
        }
        boolean supposed = by != null && (by.stance() == Stance.HYPOTHETICAL || by.stance() == Stance.PREDICTS);
        return supposed || event.factuality() == Factuality.PREDICTED ? POSSIBLE : FACT;
    }

    private static Confidence accused(@Nullable Statement by, @Nullable Event accusation, Reading reading) {
        boolean authorities =
                (by != null && isAuthority(by, reading)) || (accusation != null && isByAuthorities(accusation));
        return authorities ? ACCUSED_BY_AUTHORITIES : ACCUSED;
    }

    private static @Nullable Statement statement(@Nullable String id, Reading reading) {
        return reading.statements().stream()
                .filter(statement -> statement.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Event accusation(Participant actor, Reading reading) {
        return reading.events().stream()
                .filter(other -> other.type() == EventType.ACCUSE
                        && ALLEGATION.equals(other.code().mode()))
                .filter(other ->
                        other.recipients().stream().anyMatch(accused -> FoundWords.agree(actor.name(), accused.name())))
                .findFirst()
                .orElse(null);
    }

    private static boolean isByAuthorities(Event accusation) {
        return accusation.actors().stream().map(Participant::code).anyMatch(Confidence::isAuthority);
    }

    /** Whether an official body speaks, or somebody whom the text tells to be of one. */
    private static boolean isAuthority(Statement by, Reading reading) {
        return AUTHORITIES.contains(by.who().type())
                || reading.entities().list().stream()
                        .filter(entity -> entity.id().equals(by.who().entity()))
                        .anyMatch(entity -> isAuthority(entity.code()));
    }

    private static boolean isAuthority(@Nullable String code) {
        return code != null && AUTHORITY_ROLES.stream().anyMatch(code::contains);
    }

    private static boolean isSpeaker(Participant actor, Statement by) {
        return actor.name().equals(by.who().name()) || by.source().stream().anyMatch(actor.span()::overlaps);
    }
}
