package org.hearsay.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Gives what a sentence counts to the events with which it is told: to the event whose anchor tells the count, else to the
 * nearest of a type that fits. <b>Threads:</b> immutable.
 */
final class CountPlacer {
    private static final List<EventType> HARM = List.of(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST);
    private static final Map<CountKind, List<EventType>> FITTING = Map.ofEntries(
            Map.entry(CountKind.KILLED, HARM),
            Map.entry(CountKind.INJURED, HARM),
            Map.entry(CountKind.CASUALTIES, HARM),
            Map.entry(CountKind.HOSPITALISED, HARM),
            Map.entry(CountKind.MISSING, HARM),
            Map.entry(CountKind.DISPLACED, List.of(EventType.ASSAULT, EventType.COERCE)),
            Map.entry(CountKind.KIDNAPPED, List.of(EventType.ASSAULT, EventType.COERCE)),
            Map.entry(CountKind.ARRESTED, List.of(EventType.COERCE, EventType.SANCTION, EventType.PROTEST)),
            Map.entry(CountKind.RELEASED, List.of(EventType.RETREAT, EventType.CONCEDE)),
            Map.entry(CountKind.EVACUATED, List.of(EventType.AID)),
            Map.entry(CountKind.PROTESTERS, List.of(EventType.PROTEST)));

    private final CountLexicon lexicon = new CountLexicon();
    private final QuantityReader quantities = new QuantityReader();

    /**
     * The counts of a sentence.
     *
     * @param drafts the drafts, mended where what is counted tells who suffers, or that nobody does
     * @param counts for each draft its counts, in the order of the text
     * @param loose those that fit no draft
     */
    record Placed(List<Draft> drafts, List<List<EventCount>> counts, List<EventCount> loose) {
        Placed {
            drafts = List.copyOf(drafts);
            counts = counts.stream().map(List::copyOf).toList();
            loose = List.copyOf(loose);
        }
    }

    Placed place(DraftFinder.Found found, String text, SettingReader settings) {
        List<Draft> drafts = new ArrayList<>(found.drafts());
        List<List<EventCount>> counts = new ArrayList<>();
        drafts.forEach(any -> counts.add(new ArrayList<>()));
        List<EventCount> loose = new ArrayList<>();
        CountFinder finder = new CountFinder(found.clauses(), lexicon, quantities);
        for (CountDraft draft : finder.drafts()) {
            int at = mended(drafts, draft);
            EventCount count = count(found.clauses().words(), draft, text, settings);
            (at < 0 ? loose : counts.get(at)).add(count);
        }
        for (CountDraft crowd : crowds(drafts, finder)) {
            counts.get(crowd.cue()).add(count(found.clauses().words(), crowd, text, settings));
        }
        return new Placed(drafts, counts, loose);
    }

    /** What is counted by the word that is an event's anchor; null for nothing. */
    @Nullable
    CountKind ofAnchor(Clauses clauses, Draft draft) {
        for (Phrase anchor : draft.anchor()) {
            VerbGroup group = clauses.verb(clauses.chunkAt(anchor.from()));
            CountKind kind = group == null
                    ? lexicon.ofNoun(clauses.words().lower(anchor.to() - 1))
                    : lexicon.ofPatient(group.entry());
            if (kind != null && fits(kind, draft.type())) {
                return kind;
            }
        }
        return null;
    }

    /** Whether a count may belong to events of a type. */
    static boolean fits(CountKind count, EventType type) {
        return FITTING.getOrDefault(count, List.of()).contains(type);
    }

    /** The draft to which a count belongs, mended where it tells the count itself; negative for none. */
    private static int mended(List<Draft> drafts, CountDraft count) {
        int own = own(drafts, count);
        if (own >= 0) {
            drafts.set(own, mended(drafts.get(own), count.counted()));
        }
        return own < 0 ? nearest(drafts, count) : own;
    }

    /** "20 killed in attack": they suffer it; "nobody was killed": it did not happen. */
    private static Draft mended(Draft draft, Counted counted) {
        boolean swapped = draft.recipient() == null && counted.overlaps(draft.actor());
        Draft mended = swapped ? draft.with(null, draft.actor()) : draft;
        Long high = counted.quantity().high();
        return high != null && high == 0 ? mended.as(Factuality.DENIED) : mended;
    }

    private static int nearest(List<Draft> drafts, CountDraft count) {
        for (EventType type : FITTING.getOrDefault(count.of(), List.of())) {
            int nearest = nearest(drafts, type, count.cue());
            if (nearest >= 0) {
                return nearest;
            }
        }
        return -1;
    }

    /** The draft that the cue tells; of several the one whose recipient is counted. */
    private static int own(List<Draft> drafts, CountDraft count) {
        int own = -1;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean tells = draft.anchor().stream().anyMatch(phrase -> holds(phrase, count.cue()));
            boolean counted = count.counted().overlaps(draft.recipient());
            boolean fits = fits(count.of(), draft.type());
            own = tells && fits && (own < 0 || counted) ? i : own;
        }
        return own;
    }

    private static boolean holds(Phrase phrase, int index) {
        return phrase.from() <= index && index < phrase.to();
    }

    private static int nearest(List<Draft> drafts, EventType type, int cue) {
        int nearest = -1;
        for (int i = 0; i < drafts.size(); i++) {
            boolean nearer = nearest < 0 || distance(drafts.get(i), cue) < distance(drafts.get(nearest), cue);
            if (drafts.get(i).type() == type && nearer) {
                nearest = i;
            }
        }
        return nearest;
    }

    private static int distance(Draft draft, int cue) {
        return draft.anchor().stream()
                .map(phrase -> Math.abs(phrase.from() - cue))
                .min(Comparator.naturalOrder())
                .orElse(Integer.MAX_VALUE);
    }

    /** Those who protest, counted: "thousands of teachers rallied"; the cue is the index of their draft. */
    private static List<CountDraft> crowds(List<Draft> drafts, CountFinder finder) {
        List<CountDraft> crowds = new ArrayList<>();
        for (Counted counted : finder.untold()) {
            for (int i = 0; i < drafts.size(); i++) {
                Draft draft = drafts.get(i);
                boolean protest = draft.type() == EventType.PROTEST && counted.overlaps(draft.actor());
                if (protest && counted.quantity().low() > 1) {
                    crowds.add(new CountDraft(CountKind.PROTESTERS, counted, i));
                    break;
                }
            }
        }
        return crowds;
    }

    private EventCount count(Words words, CountDraft draft, String text, SettingReader settings) {
        Counted counted = draft.counted();
        Span span = words.span(counted.from(), counted.to());
        String whom =
                counted.isTold() ? words.span(counted.whom(), counted.to()).in(text) : null;
        String asOf = settings.asOf(words, lexicon.toll(words, draft.cue()) != null);
        Long high = counted.quantity().high();
        Integer most = high == null ? null : (Integer) bounded(high);
        return new EventCount(draft.of(), whom, bounded(counted.quantity().low()), most, span, asOf);
    }

    private static int bounded(long number) {
        return (int) Math.min(number, Integer.MAX_VALUE);
    }
}
