package org.hearsay.eval;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.eval.GoldIncident.Filler;
import org.hearsay.event.Event;
import org.hearsay.event.Participant;
import org.hearsay.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Scores events against incidents, as templates of MUC-4 tell them.
 *
 * <p>An event is of an incident when it has one of its types and words for one of its participants are a string of the
 * incident's perpetrators, victims or targets; it goes to the incident of which it has most, the first of equals. An
 * incident that is the only one of its types in the text is found by the first event of such a type, when no event has a
 * string. The stage is that of the event that has most strings, the first of equals. The confidence, which the gold tells of
 * organisations and of the whole text, is that of those organisations in the incident's events: the first that is no plain fact.
 * Strings are counted once for each incident: precision is of the participants of the events of incidents, recall of all
 * that the gold has, also in incidents that were not found; optional gold costs nothing. <b>Shape:</b> add each text
 * once; then ask for the figures. <b>Threads:</b> one thread. <b>Source:</b> MUC-4 (Sundheim 1992), whose scorer also asks for slots that no event has.
 */
final class IncidentScorer {
    private final Ratio stage = new Ratio();
    private final Ratio confidence = new Ratio();
    private final Ratio both = new Ratio();
    private final Map<String, int[]> strings = new LinkedHashMap<>();
    private int texts;
    private int found;
    private int missed;

    void add(List<GoldIncident> gold, @Nullable Reading reading) {
        texts++;
        List<List<Event>> events = reading == null ? List.of() : assigned(gold, reading);
        for (int i = 0; i < gold.size(); i++) {
            if (reading != null && !events.get(i).isEmpty()) {
                found++;
                judge(gold.get(i), events.get(i), reading);
                addStrings(gold.get(i), events.get(i), reading);
            } else if (!gold.get(i).optional()) {
                missed++;
                missStrings(gold.get(i));
            }
        }
    }

    /** The events of each incident. */
    private static List<List<Event>> assigned(List<GoldIncident> gold, Reading reading) {
        List<List<Event>> assigned = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            int number = i;
            List<Event> own = reading.events().stream()
                    .filter(event -> incidentOf(event, gold, reading) == number)
                    .toList();
            assigned.add(own.isEmpty() ? onlyOne(gold.get(i), gold, reading) : own);
        }
        return assigned;
    }

    /** The number of the incident with which an event shares most strings, the first of equals; -1 for none. */
    private static int incidentOf(Event event, List<GoldIncident> gold, Reading reading) {
        int best = -1;
        long most = 0;
        for (int i = 0; i < gold.size(); i++) {
            long shared = shared(gold.get(i), event, reading);
            best = shared > most ? i : best;
            most = Math.max(most, shared);
        }
        return best;
    }

    /** The first event of the incident's types, when no other incident has one of them. */
    private static List<Event> onlyOne(GoldIncident incident, List<GoldIncident> gold, Reading reading) {
        long rivals = gold.stream()
                .filter(other -> other.types().stream().anyMatch(incident.types()::contains))
                .count();
        return reading.events().stream()
                .filter(event ->
                        rivals == 1 && incident.types().contains(event.type().name()))
                .limit(1)
                .toList();
    }

    private static long shared(GoldIncident incident, Event event, Reading reading) {
        if (!incident.types().contains(event.type().name())) {
            return 0;
        }
        List<String> words = words(event.actors(), reading);
        words.addAll(words(event.recipients(), reading));
        return words.stream().filter(incident::has).count();
    }

    private static List<String> words(List<Participant> participants, Reading reading) {
        List<String> words = new ArrayList<>();
        participants.forEach(
                participant -> words.add(participant.span().in(reading.article().text())));
        return words;
    }

    private void judge(GoldIncident incident, List<Event> own, Reading reading) {
        Event best = own.get(0);
        for (Event event : own) {
            if (shared(incident, event, reading) > shared(incident, best, reading)) {
                best = event;
            }
        }
        boolean stageRight = incident.factualities().contains(best.factuality());
        stage.add(stageRight);
        List<Confidence> told = own.stream()
                .flatMap(event -> event.actors().stream()
                        .filter(actor -> !grounds(incident, actor, reading).isEmpty())
                        .map(actor -> Confidence.of(actor, event, reading)))
                .toList();
        if (!told.isEmpty()) {
            boolean right = own.stream()
                    .flatMap(event -> event.actors().stream())
                    .anyMatch(actor -> grounds(incident, actor, reading).contains(weakest(told)));
            confidence.add(right);
            both.add(right && stageRight);
        }
    }

    /** The first that is no plain fact. */
    private static Confidence weakest(List<Confidence> told) {
        return told.stream().filter(each -> each != Confidence.FACT).findFirst().orElse(Confidence.FACT);
    }

    /** On what grounds the gold names an actor; empty when it does not tell that of the actor. */
    private static Set<Confidence> grounds(GoldIncident incident, Participant actor, Reading reading) {
        String words = actor.span().in(reading.article().text());
        Set<Confidence> grounds = EnumSet.noneOf(Confidence.class);
        incident.confidences().forEach((name, told) -> grounds.addAll(FoundWords.agree(name, words) ? told : Set.of()));
        return grounds;
    }

    private static boolean isAny(List<Filler> fillers, String words) {
        return fillers.stream().anyMatch(filler -> filler.is(words));
    }

    private void addStrings(GoldIncident incident, List<Event> own, Reading reading) {
        List<String> actors = own.stream()
                .flatMap(event -> words(event.actors(), reading).stream())
                .distinct()
                .toList();
        List<String> recipients = own.stream()
                .flatMap(event -> words(event.recipients(), reading).stream())
                .distinct()
                .filter(words -> !isAny(incident.targets(), words))
                .toList();
        tally("perpetrator", incident.perpetrators(), actors);
        tally("victim", incident.victims(), recipients);
    }

    private void missStrings(GoldIncident incident) {
        tally("perpetrator", incident.perpetrators(), List.of());
        tally("victim", incident.victims(), List.of());
    }

    private void tally(String slot, List<Filler> gold, List<String> told) {
        int[] tally = strings.computeIfAbsent(slot, any -> new int[4]);
        tally[0] += (int) told.stream().filter(words -> isAny(gold, words)).count();
        tally[1] += (int) gold.stream()
                .filter(filler -> told.stream().anyMatch(filler::is))
                .count();
        tally[2] += told.size();
        tally[3] += (int) gold.stream()
                .filter(filler -> !filler.optional() || told.stream().anyMatch(filler::is))
                .count();
    }

    /** The figures so far; none without a text. */
    List<Figure> figures() {
        if (texts == 0) {
            return List.of();
        }
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("incident.texts", new Measure.Count(texts), "texts"));
        figures.add(
                new Figure("incident.found", Measure.Share.of(found, found + missed), "incidents that an event is of"));
        figures.add(stage.figure("incident.stage", "of those found: happened, attempted or threatened, rightly"));
        figures.add(confidence.figure(
                "incident.confidence", "of those found that name the organisation: on what ground, rightly"));
        figures.add(both.figure("incident.stage+confidence", "of the same: both right"));
        strings.forEach((slot, tally) -> figures.add(new Figure(
                "incident." + slot, Measure.Rate.of(tally[0], tally[1], tally[2], tally[3]), slot + " strings")));
        return figures;
    }
}
