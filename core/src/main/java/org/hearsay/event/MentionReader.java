package org.hearsay.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.place.Place;
import org.hearsay.text.Span;
import org.hearsay.trace.Provenance;
import org.jspecify.annotations.Nullable;

/** Makes events of the drafts of an article, sentence by sentence in their order. One article, one thread. */
final class MentionReader {
    private final EventWords known;
    private final ActorNamer namer;
    private final CountryFinder countries;
    private final List<Event> mentions = new ArrayList<>();
    private int last;
    private int lastParagraph = -1;
    private @Nullable Before before;

    MentionReader(EventWords known, ActorNamer namer) {
        this.known = known;
        this.namer = namer;
        this.countries = new CountryFinder(namer);
    }

    /** The sentence before. */
    private record Before(Clauses clauses, ParticipantReader participants) {}

    /** All mentions so far, in the order of the text. */
    List<Event> mentions() {
        return mentions;
    }

    /**
     * Takes the next sentence.
     *
     * @param found its drafts
     * @param paragraph where its paragraph begins
     */
    void read(DraftFinder.Found found, SettingReader settings, int paragraph) {
        Clauses clauses = found.clauses();
        Carried carried = before == null || !Carried.isAsked(clauses)
                ? Carried.NOBODY
                : Carried.from(before.clauses(), before.participants());
        ParticipantReader participants = new ParticipantReader(clauses, namer, paragraph, carried);
        CountPlacer.Placed placed = known.counts().place(found, namer.text(), settings);
        addLoose(placed.loose(), paragraph);
        List<String> about =
                placed.drafts().isEmpty() ? List.of() : known.contexts().read(clauses.words());
        for (int i = 0; i < placed.drafts().size(); i++) {
            Draft draft = placed.drafts().get(i);
            Event event = event(draft, clauses, participants, settings, about);
            mentions.add(event.counting(counts(placed.counts().get(i), clauses, draft, event)));
        }
        before = new Before(clauses, participants);
    }

    /** The counts of an event; where the text counts nobody, those whom it names. */
    private List<EventCount> counts(List<EventCount> told, Clauses clauses, Draft draft, Event event) {
        CountKind named = told.isEmpty() ? known.counts().ofAnchor(clauses, draft) : null;
        return named == null ? told : namer.counted(named, event.recipients());
    }

    /** Counts told without an event go to the last one that fits, of the sentence before in the same paragraph. */
    private void addLoose(List<EventCount> loose, int paragraph) {
        int from = paragraph == lastParagraph ? last : mentions.size();
        last = mentions.size();
        lastParagraph = paragraph;
        for (EventCount count : loose) {
            for (int i = mentions.size() - 1; i >= from; i--) {
                if (CountPlacer.fits(count.of(), mentions.get(i).type())) {
                    mentions.set(i, mentions.get(i).counting(List.of(count)));
                    break;
                }
            }
        }
    }

    private Event event(
            Draft draft, Clauses clauses, ParticipantReader participants, SettingReader settings, List<String> about) {
        Words words = clauses.words();
        List<Span> anchor = draft.anchor().stream()
                .map(phrase -> words.span(phrase.from(), phrase.to()))
                .sorted()
                .distinct()
                .toList();
        List<Participant> actors =
                new GroundReader(clauses, known.grounds()).read(draft, participants.actors(draft.actor()));
        List<Participant> recipients = participants.read(draft.recipient());
        List<Participant> all =
                Stream.concat(actors.stream(), recipients.stream()).toList();
        boolean among = actors.size() > 1 && isAmong(draft, recipients.isEmpty(), words);
        boolean victim = draft.rule().equals("noun") && !recipients.isEmpty();
        Place where = settings.where(victim ? recipients.get(0).span() : anchor.get(0), all);
        CountryFinder.Sides sides = new CountryFinder.Sides(
                among ? actors.subList(0, 1) : actors, among ? actors.subList(1, actors.size()) : recipients);
        CountryFinder.Sides settled = countries.settled(sides, draft.type(), where, words.span(0, words.size()));
        return new Event(
                "v",
                new EventCode(
                        draft.type(), draft.deed().mode(), about, draft.deed().cameo()),
                anchor,
                settled.actors(),
                settled.recipients(),
                when(draft, clauses, settings),
                where,
                List.of(),
                draft.factuality(),
                null,
                known.shares().of(draft),
                Provenance.ofRule(draft.rule()));
    }

    /**
     * When; a time before a charge dates the charge, not the deed ("on Monday the front claimed the attack"), and so does the
     * day of publication.
     */
    private static @Nullable EventTime when(Draft draft, Clauses clauses, SettingReader settings) {
        EventTime told = settings.when(first(draft), draft.factuality(), clauses);
        Span span = told == null ? null : told.span();
        boolean charge = draft.isCharge() || draft.factuality() == Factuality.ALLEGED;
        if (told == null || span == null || !charge) {
            return told;
        }
        int chunk = clauses.chunkAt(first(draft).from());
        int deed = clauses.words().token(clauses.chunks().get(chunk).from()).start();
        return span.start() < deed || settings.isPublished(told) ? null : told;
    }

    private static Phrase first(Draft draft) {
        return Collections.min(draft.anchor(), Comparator.comparingInt(Phrase::from));
    }

    /** Whether those who act do it with one another: then the first stands as actor, the others as recipients. */
    private static boolean isAmong(Draft draft, boolean alone, Words words) {
        Phrase recipient = draft.recipient();
        boolean thing = recipient == null || !words.tellsActor(recipient);
        return (draft.mutual() && alone) || (thing && (Kinds.isJoint(draft.type()) || draft.mutual()));
    }
}
