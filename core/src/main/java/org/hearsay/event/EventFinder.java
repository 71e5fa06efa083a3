package org.hearsay.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.actor.ActorCoder;
import org.hearsay.article.Article;
import org.hearsay.encoder.EncodedArticle;
import org.hearsay.place.Place;
import org.hearsay.reference.Entities;
import org.hearsay.sentence.Sentence;
import org.hearsay.text.Span;
import org.hearsay.trace.Provenance;

/**
 * Finds the events of an article, sentence by sentence: by the verbs and nouns of a lexicon and by what the encoder has seen.
 *
 * <p><b>Threads:</b> thread-safe; load it once.
 */
public final class EventFinder {
    private final DraftFinder drafts;
    private final ActorCoder coder;
    private final RuleShares shares = new RuleShares();

    private EventFinder(DraftFinder drafts, ActorCoder coder) {
        this.drafts = drafts;
        this.coder = coder;
    }

    /** Loads the lexicons from the class path; the coder gives participants their codes. */
    public static EventFinder load(ActorCoder coder) {
        return new EventFinder(new DraftFinder(new EventLexicon()), coder);
    }

    /**
     * The events in the order of their first anchors; none of them tells yet who asserts it.
     *
     * @param encoded what the encoder has seen; without words when none has read the article: then the lexicon alone counts
     */
    public List<Event> find(
            Article article,
            List<Sentence> sentences,
            EncodedArticle encoded,
            Entities entities,
            EventSetting setting) {
        String published = article.imprint().published();
        ActorNamer namer = new ActorNamer(entities, coder, article, setting.places());
        List<Event> mentions = new ArrayList<>();
        SightingReader seen = new SightingReader(encoded);
        for (Sentence sentence : sentences) {
            SettingReader settings = new SettingReader(sentence, setting, published);
            DraftFinder.Found found =
                    drafts.find(sentence, new Marks(settings.times(sentence.tokens()), joined(sentence, entities)));
            List<Draft> told = encoded.words().isEmpty()
                    ? found.drafts()
                    : new SightingJoiner(found.clauses(), shares).join(found.drafts(), seen.read(sentence));
            int paragraph = article.paragraphs().get(sentence.paragraph()).start();
            ParticipantReader participants = new ParticipantReader(found.clauses(), namer, paragraph);
            for (Draft draft : told) {
                mentions.add(event(draft, found.clauses().words(), participants, settings));
            }
        }
        return EventMerger.merge(mentions);
    }

    private static BitSet joined(Sentence sentence, Entities entities) {
        BitSet joined = new BitSet();
        for (int i = 1; i < sentence.tokens().size(); i++) {
            Span before = sentence.tokens().get(i - 1).span();
            Span mention = entities.mention(before);
            joined.set(
                    i,
                    mention != null && mention.overlaps(sentence.tokens().get(i).span()));
        }
        return joined;
    }

    private Event event(Draft draft, Words words, ParticipantReader participants, SettingReader settings) {
        List<Span> anchor = draft.anchor().stream()
                .map(phrase -> words.span(phrase.from(), phrase.to()))
                .sorted()
                .distinct()
                .toList();
        List<Participant> actors = participants.read(draft.actor());
        List<Participant> recipients = participants.read(draft.recipient());
        List<Participant> all =
                Stream.concat(actors.stream(), recipients.stream()).toList();
        boolean among = actors.size() > 1 && isAmong(draft, recipients.isEmpty(), words);
        boolean victim = draft.rule().equals("noun") && !recipients.isEmpty();
        Place where = settings.where(victim ? recipients.get(0).span() : anchor.get(0), all);
        return new Event(
                "v",
                new EventCode(
                        draft.type(),
                        draft.deed().mode(),
                        List.of(),
                        draft.deed().cameo()),
                anchor,
                among ? actors.subList(0, 1) : actors,
                among ? actors.subList(1, actors.size()) : recipients,
                settings.when(anchor.get(0), draft.factuality()),
                where,
                draft.factuality(),
                null,
                shares.of(draft),
                Provenance.ofRule(draft.rule()));
    }

    /** Whether those who act do it with one another: then the first stands as actor, the others as recipients. */
    private static boolean isAmong(Draft draft, boolean alone, Words words) {
        Phrase recipient = draft.recipient();
        boolean thing = recipient == null || !words.tellsActor(recipient);
        boolean joint = draft.type() == EventType.AGREE
                || draft.type() == EventType.CONSULT
                || draft.type() == EventType.COOPERATE;
        return (draft.mutual() && alone) || (thing && (joint || draft.mutual()));
    }
}
