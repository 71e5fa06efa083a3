package org.hearsay.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.event.Event;
import org.hearsay.event.Participant;
import org.hearsay.text.Span;

/**
 * An event as it is scored.
 *
 * <p><b>Source:</b> the label set of PLV (Hu et al. 2024), to which the types of PLOVER are folded when they are compared.
 *
 * @param types its types in capitals, any of which is right
 * @param actors who did it
 * @param recipients to whom
 */
record ScoredEvent(Set<String> types, Side actors, Side recipients) {
    private static final int COUNTRY = 3;
    private static final Map<String, String> FOLDED = Map.of(
            "CONCEDE", "YIELD",
            "RETREAT", "YIELD",
            "DEMAND", "REQUEST",
            "DISAPPROVE", "ACCUSE",
            "INVESTIGATE", "ACCUSE",
            "CRIME", "ACCUSE",
            "FIGHT", "ASSAULT",
            "CONSIDER", "CONSULT");

    /**
     * Those on one side of an event.
     *
     * @param spans their words
     * @param codes their codes; one empty code when there are none
     */
    record Side(List<Span> spans, List<String> codes) {
        Side {
            spans = List.copyOf(spans);
            codes = codes.isEmpty() ? List.of("") : List.copyOf(codes);
        }

        boolean isEmpty() {
            return codes.equals(List.of(""));
        }

        boolean overlaps(Side other) {
            return spans.isEmpty()
                    ? other.spans.isEmpty()
                    : spans.stream().anyMatch(span -> other.spans.stream().anyMatch(span::overlaps));
        }

        /** Whether a code is the same. */
        boolean sharesCode(Side other) {
            return shares(other, Integer.MAX_VALUE);
        }

        /** Whether the first letters of a code, the country's, are the same. */
        boolean sharesCountry(Side other) {
            return shares(other, COUNTRY);
        }

        private boolean shares(Side other, int letters) {
            Set<String> mine = new TreeSet<>();
            codes.forEach(code -> mine.add(cut(code, letters)));
            return other.codes.stream().anyMatch(code -> mine.contains(cut(code, letters)));
        }

        private static String cut(String code, int letters) {
            String first = code.substring(0, Math.min(letters, code.length()));
            return first.equals("---") ? "" : first;
        }
    }

    /** One for each pair of an actor and a recipient, as the project's adapter has it. */
    static List<ScoredEvent> of(Event event) {
        Set<String> types = Set.of(event.type().name());
        List<ScoredEvent> pairs = new ArrayList<>();
        for (Side actor : sides(event.actors())) {
            for (Side recipient : sides(event.recipients())) {
                pairs.add(new ScoredEvent(types, actor, recipient));
            }
        }
        return pairs;
    }

    private static List<Side> sides(List<Participant> participants) {
        return participants.isEmpty()
                ? List.of(new Side(List.of(), List.of()))
                : participants.stream().map(ScoredEvent::side).toList();
    }

    private static Side side(Participant participant) {
        String code = participant.code();
        return new Side(List.of(participant.span()), code == null ? List.of() : List.of(code));
    }

    /** The same without the words of the participants. */
    ScoredEvent byCodes() {
        return new ScoredEvent(types, new Side(List.of(), actors.codes), new Side(List.of(), recipients.codes));
    }

    /** Whether a type is the same, when they are folded. */
    boolean sharesType(ScoredEvent other) {
        Set<String> mine = new TreeSet<>();
        types.forEach(type -> mine.add(FOLDED.getOrDefault(type, type)));
        return other.types.stream().anyMatch(type -> mine.contains(FOLDED.getOrDefault(type, type)));
    }
}
