package org.hearsay.eval;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearsay.eval.ScoredEvent.Side;
import org.hearsay.event.Factuality;
import org.hearsay.text.Span;
import org.hearsay.trace.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * One mention of an event in a gold document.
 *
 * <p><b>Units:</b> UTF-16 offsets into the page as it was fetched. <b>Threads:</b> immutable.
 *
 * @param id the gold's own id
 * @param cluster what mentions of the same event share
 * @param core whether it has to be found
 * @param types PLOVER types, any of which is right; empty for what is no event of PLOVER
 * @param mode PLOVER mode; null when there is none
 * @param anchor the words that tell it
 * @param actors who did it
 * @param recipients to whom
 * @param factualities whether it took place; any of them is right
 * @param actorWords the words of the text for who did it
 * @param date when; null when the text does not tell
 * @param place the name of the place; null when the text does not tell
 */
record GoldMention(
        String id,
        String cluster,
        boolean core,
        Set<String> types,
        @Nullable String mode,
        List<Span> anchor,
        Side actors,
        Side recipients,
        Set<Factuality> factualities,
        List<String> actorWords,
        @Nullable Date date,
        @Nullable String place) {
    GoldMention {
        types = Set.copyOf(types);
        anchor = List.copyOf(anchor);
        factualities = Set.copyOf(factualities);
        actorWords = List.copyOf(actorWords);
    }

    /**
     * When it took place.
     *
     * @param value a day, week, month, year or range, as {@link DayRange} reads it
     * @param words the expression of the text; empty when there is none
     */
    record Date(String value, String words) {}

    /** Whether it takes or took place, as the gold has it. */
    boolean isReal() {
        return factualities.contains(Factuality.HAPPENED) || factualities.contains(Factuality.ONGOING);
    }

    /**
     * The factualities of the public contract that a modality of the gold stands for.
     *
     * <p>What was requested is not there yet and may never be: planned or conditional. What was offered is planned, or
     * conditional on being taken. What is hypothetical is conditional, what is feared predicted, what is suspected alleged. An
     * attempt that failed did happen, as an attempt, or is denied, as a success. The other words are the contract's own.
     */
    static Set<Factuality> factualities(String modality) throws GoldFault {
        return switch (modality) {
            case "requested", "offered" -> EnumSet.of(Factuality.PLANNED, Factuality.CONDITIONAL);
            case "hypothetical" -> EnumSet.of(Factuality.CONDITIONAL);
            case "feared" -> EnumSet.of(Factuality.PREDICTED);
            case "suspected" -> EnumSet.of(Factuality.ALLEGED);
            case "failed" -> EnumSet.of(Factuality.HAPPENED, Factuality.DENIED);
            default -> EnumSet.of(own(modality));
        };
    }

    private static Factuality own(String modality) throws GoldFault {
        for (Factuality factuality : Factuality.values()) {
            if (factuality.code().equals(modality)) {
                return factuality;
            }
        }
        throw new GoldFault(ProblemCode.INVALID_ARTICLE_LINE, "no such modality: " + modality);
    }
}
