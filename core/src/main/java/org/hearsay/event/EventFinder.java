package org.hearsay.event;

import java.util.BitSet;
import java.util.List;
import org.hearsay.actor.ActorCoder;
import org.hearsay.article.Article;
import org.hearsay.encoder.EncodedArticle;
import org.hearsay.reference.Entities;
import org.hearsay.sentence.Sentence;
import org.hearsay.text.Span;

/**
 * Finds the events of an article, sentence by sentence: by the verbs and nouns of a lexicon and by what the encoder has seen.
 *
 * <p><b>Threads:</b> thread-safe; load it once.
 */
public final class EventFinder {
    private final EventWords known = EventWords.load();
    private final ActorCoder coder;

    private EventFinder(ActorCoder coder) {
        this.coder = coder;
    }

    /** Loads the lexicons from the class path; the coder gives participants their codes. */
    public static EventFinder load(ActorCoder coder) {
        return new EventFinder(coder);
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
        MentionReader reader = new MentionReader(known, new ActorNamer(entities, coder, article, setting.places()));
        SightingReader seen = new SightingReader(encoded);
        for (Sentence sentence : sentences) {
            SettingReader settings = new SettingReader(sentence, setting, published);
            DraftFinder.Found found = known.drafts()
                    .find(sentence, new Marks(settings.times(sentence.tokens()), joined(sentence, entities)));
            List<Draft> told = encoded.words().isEmpty()
                    ? found.drafts()
                    : new SightingJoiner(found.clauses(), known.shares()).join(found.drafts(), seen.read(sentence));
            int paragraph = article.paragraphs().get(sentence.paragraph()).start();
            reader.read(new DraftFinder.Found(told, found.clauses()), settings, paragraph);
        }
        return EventMerger.merge(reader.mentions(), article.text());
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
}
