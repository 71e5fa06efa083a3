package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.event.Chunk.Kind;
import org.hearsay.event.Clauses.Adjunct;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Cuts a phrase into the participants that it joins, each down to the words that tell who it is. */
final class ParticipantReader {
    private final Clauses clauses;
    private final Words words;
    private final ActorNamer namer;
    private final int paragraph;

    /**
     * A reader for one sentence.
     *
     * @param paragraph where its paragraph begins: no pronoun looks back across it
     */
    ParticipantReader(Clauses clauses, ActorNamer namer, int paragraph) {
        this.clauses = clauses;
        this.words = clauses.words();
        this.namer = namer;
        this.paragraph = paragraph;
    }

    /** The participants in order; empty for no phrase. */
    List<Participant> read(@Nullable Phrase phrase) {
        List<Participant> found = new ArrayList<>();
        if (phrase == null) {
            return found;
        }
        boolean attached = false;
        for (int i = 0; i < clauses.chunks().size(); i++) {
            Chunk chunk = clauses.chunks().get(i);
            boolean inside = chunk.from() < phrase.to() && chunk.to() > phrase.from();
            if (inside && !attached) {
                read(found, i, phrase);
            }
            attached = inside && (chunk.is(Kind.PREPOSITION) || chunk.is(Kind.VERB));
        }
        return found.size() > 1 ? telling(found) : found;
    }

    /** Those that name somebody or tell people; the first one when none does. */
    private List<Participant> telling(List<Participant> all) {
        List<Participant> telling = all.stream()
                .filter(participant -> words.tellsActor(words.phrase(participant.span())))
                .toList();
        return telling.isEmpty() ? all.subList(0, 1) : telling;
    }

    private void read(List<Participant> found, int index, Phrase phrase) {
        Chunk chunk = clauses.chunks().get(index);
        if (chunk.is(Kind.NOUN)) {
            add(found, index, within(index, phrase));
        } else if (chunk.is(Kind.PRONOUN)) {
            Participant meant = namer.pronoun(words.span(chunk.from(), chunk.to()), paragraph);
            if (meant != null) {
                found.add(meant);
            }
        }
    }

    /** The part of a noun chunk inside a phrase, and what is joined to it by "of". */
    private Phrase within(int index, Phrase phrase) {
        Chunk chunk = clauses.chunks().get(index);
        int last = index;
        while (last + 2 < clauses.chunks().size()
                && clauses.chunks().get(last + 2).is(Kind.NOUN)
                && clauses.isOf(last + 1)) {
            last += 2;
        }
        int end = Math.max(chunk.to(), clauses.chunks().get(last).to());
        return new Phrase(Math.max(chunk.from(), phrase.from()), Math.min(end, phrase.to()));
    }

    private void add(List<Participant> found, int chunk, Phrase phrase) {
        Phrase who = named(chunk, phrase);
        int from = who.from();
        while (from < who.to() - 1 && (words.is(from, WordKind.ARTICLE) || !words.isWord(from))) {
            from++;
        }
        Span span = words.span(from, who.to());
        boolean owner = words.lower(who.to() - 1).endsWith("'s");
        Span bare = owner ? new Span(span.start(), span.end() - 2) : span;
        if (!bare.isEmpty() && found.stream().noneMatch(other -> other.span().overlaps(bare))) {
            found.add(namer.participant(bare));
        }
    }

    /** Who stands behind a deed or thing: "the attack by X", "X's offer", "a Russian plan"; else the phrase itself. */
    private Phrase named(int chunk, Phrase phrase) {
        int last = Math.min(clauses.chunks().get(chunk).to(), phrase.to()) - 1;
        NounEntry noun = words.noun(last);
        boolean thing = noun != null && (noun.deed() != null || noun.kinds().contains("plan"));
        if (!thing) {
            return phrase;
        }
        for (Adjunct adjunct : clauses.adjuncts(chunk)) {
            if (List.of("by", "of", "from").contains(adjunct.preposition())) {
                return adjunct.phrase();
            }
        }
        for (int i = last - 1; i >= phrase.from(); i--) {
            if (words.isOwner(i)) {
                return new Phrase(phrase.from(), i + 1);
            }
        }
        return phrase;
    }
}
