package org.hearsay.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.sentence.Token;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the medium that a source told something, where nobody has been found yet who was told: right after "told", or
 * after words such as "in an interview with".
 *
 * <p><b>Threads:</b> immutable.
 */
final class AddresseeFinder {
    private final SentencePlaces places;
    private final Mediums mediums;
    private final Lexicon lexicon;

    AddresseeFinder(SentencePlaces places, Mediums mediums, Lexicon lexicon) {
        this.places = places;
        this.mediums = mediums;
        this.lexicon = lexicon;
    }

    /** The drafts, each with the medium that was told; what a source adds in the same breath it told to the same. */
    List<Draft> complete(List<Draft> drafts) {
        List<Draft> completed = drafts.stream().map(this::complete).toList();
        Map<Span, Draft> told = new HashMap<>();
        for (Draft draft : completed) {
            if (draft.source() != null && draft.addressee() != null && mediums.isMedium(draft.addressee())) {
                told.put(draft.source(), draft);
            }
        }
        return completed.stream()
                .map(draft -> continued(draft, draft.source() == null ? null : told.get(draft.source())))
                .toList();
    }

    private static Draft continued(Draft draft, @Nullable Draft told) {
        if (told == null || told.addressee() == null || draft.addressee() != null) {
            return draft;
        }
        Span cue = draft.cue();
        boolean later = cue != null && told.cue() != null && told.cue().start() < cue.start();
        return later ? draft.withAddressee(told.addressee()) : draft;
    }

    /** The draft, with the medium that was told if the sentence of its cue names one. */
    private Draft complete(Draft draft) {
        Span cue = draft.cue();
        if (draft.addressee() != null) {
            return draft.withAddressee(whole(draft.addressee(), draft));
        }
        if (cue == null) {
            return draft;
        }
        List<Token> sentence = places.sentences().get(places.at(cue.start())).tokens();
        for (int i = 0; i + 1 < sentence.size(); i++) {
            int from = opening(sentence, i, cue);
            Span told = from < 0 ? null : mediums.startingAt(sentence, from);
            if (told != null && isApart(draft, told)) {
                return draft.withAddressee(told);
            }
        }
        return draft;
    }

    /** A name that a model cut short, with the rest of its capitalised words: "the site Old Town" of "Old Town Now". */
    private Span whole(Span told, Draft draft) {
        List<Token> sentence = places.sentences().get(places.at(told.start())).tokens();
        int last = 0;
        while (last < sentence.size() && sentence.get(last).end() < told.end()) {
            last++;
        }
        int to = last + 1;
        boolean name = last < sentence.size() && sentence.get(last).isCapitalised();
        while (name && to < sentence.size() && goesOn(sentence.get(to), draft)) {
            to++;
        }
        Span longer = name ? new Span(told.start(), sentence.get(to - 1).end()) : told;
        return to > last + 1 && mediums.isMedium(longer) ? longer : told;
    }

    private boolean goesOn(Token token, Draft draft) {
        return token.isWord()
                && token.isCapitalised()
                && !lexicon.is(token.lower(), WordClass.WEEKDAY)
                && isApart(draft, token.span());
    }

    /** Where the name of a medium may start after a token; negative when the token opens none. */
    private int opening(List<Token> sentence, int index, Span cue) {
        Token token = sentence.get(index);
        if (cue.contains(token.span()) && lexicon.is(token.lower(), WordClass.TELLING)) {
            return index + 1;
        }
        boolean talk = lexicon.is(token.lower(), WordClass.TALK)
                && lexicon.is(sentence.get(index + 1).lower(), WordClass.TALK_LINK);
        return talk ? index + 2 : -1;
    }

    private static boolean isApart(Draft draft, Span told) {
        @Nullable Span source = draft.source();
        return draft.shared(List.of(told)) == 0 && (source == null || !source.overlaps(told));
    }
}
