package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.event.Chunk.Kind;
import org.hearsay.event.Clauses.Adjunct;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Cuts a phrase into the participants that it joins, each down to the words that tell who it is. */
final class ParticipantReader {
    private static final List<String> FROM = List.of("of", "in", "from", "for", "at");
    private static final List<String> OF = List.of("of", "from");
    private final Clauses clauses;
    private final Words words;
    private final ActorNamer namer;
    private final int paragraph;
    private final Carried carried;

    /**
     * A reader for one sentence.
     *
     * @param paragraph where its paragraph begins: "he" does not look back across it
     * @param carried whom "it" and "they" mean at its beginning
     */
    ParticipantReader(Clauses clauses, ActorNamer namer, int paragraph, Carried carried) {
        this.clauses = clauses;
        this.words = clauses.words();
        this.namer = namer;
        this.paragraph = paragraph;
        this.carried = carried;
    }

    /** Whether somebody is a person by name. */
    boolean isPerson(Participant participant) {
        return namer.isPerson(participant.span());
    }

    /** Those who act, in order: nobody acts where the phrase only tells with what: "a bomb killed nine people". */
    List<Participant> actors(@Nullable Phrase phrase) {
        boolean tool = phrase != null
                && words.is(phrase.to() - 1, WordKind.INSTRUMENT)
                && IntStream.range(phrase.from(), phrase.to())
                        .noneMatch(word -> words.isCapitalised(word) && !words.is(word, WordKind.DETERMINER));
        return tool ? List.of() : read(phrase);
    }

    /** The participants in order; empty for no phrase. */
    List<Participant> read(@Nullable Phrase phrase) {
        List<Participant> found = new ArrayList<>();
        if (phrase == null) {
            return found;
        }
        boolean attached = false;
        int before = -1;
        for (int i = 0; i < clauses.chunks().size(); i++) {
            Chunk chunk = clauses.chunks().get(i);
            boolean inside = chunk.from() < phrase.to() && chunk.to() > phrase.from();
            if (inside && !attached && !(found.size() == 1 && before == i - 2 && isAddition(i))) {
                read(found, i, phrase);
                before = i;
            }
            attached = inside && (chunk.is(Kind.PREPOSITION) || chunk.is(Kind.VERB));
        }
        return found.size() > 1 ? namer.shared(telling(found)) : found;
    }

    /** Whether a noun behind a comma only tells who the one before it is: "Orla Brandt, the minister". */
    private boolean isAddition(int index) {
        return clauses.is(index - 1, Kind.COMMA)
                && !clauses.isListed(index - 1)
                && !clauses.is(index + 1, Kind.COORDINATOR);
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
            Phrase subject = clauses.verb(index - 1) == null ? null : clauses.subject(index - 1);
            Span other = subject == null ? null : words.span(subject.from(), subject.to());
            Participant person = namer.pronoun(words.span(chunk.from(), chunk.to()), paragraph, other);
            Participant meant = person == null ? carried.at(clauses, index) : person;
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
        int from = Math.max(chunk.from(), phrase.from());
        while (from > chunk.from() && words.isInNumber(words.isInNumber(from) ? from : from - 1)) {
            from--;
        }
        return new Phrase(from, Math.min(noun(last, end, phrase.to()), phrase.to()));
    }

    /** The end of a noun with a plural that has been taken for a verb: "security forces". */
    private int noun(int chunk, int end, int most) {
        VerbGroup next = clauses.verb(chunk + 1);
        if (next == null || !next.isFinite() || next.to() - next.from() > 1 || next.to() > most) {
            return end;
        }
        return words.lower(next.head()).endsWith("s") ? next.to() : end;
    }

    private void add(List<Participant> found, int chunk, Phrase phrase) {
        Phrase who = unquoted(named(chunk, phrase));
        int from = who.from();
        while (from < who.to() - 1 && isSmall(from)) {
            from++;
        }
        int to = who.to();
        while (to > from + 1 && (words.is(to - 1, WordKind.ARTICLE) || words.is(to - 1, WordKind.PREPOSITION))) {
            to--;
        }
        Span span = words.span(from, to);
        boolean owner = words.lower(to - 1).endsWith("'s");
        Span bare = owner ? new Span(span.start(), span.end() - 2) : span;
        if (!bare.isEmpty()
                && !words.isBare(who)
                && found.stream().noneMatch(other -> other.span().overlaps(bare))) {
            found.add(namer.participant(bare, new Span(bare.start(), end(to))));
        }
    }

    private boolean isSmall(int word) {
        boolean mark = !words.isWord(word) && words.quotedName(word) == 0;
        return words.is(word, WordKind.ARTICLE) || mark;
    }

    /** A phrase that is a name in marks of quotation without them. */
    private Phrase unquoted(Phrase phrase) {
        int from = phrase.from();
        while (from < phrase.to() && words.is(from, WordKind.ARTICLE)) {
            from++;
        }
        int to = phrase.to();
        while (words.quotedName(from) == phrase.to() && !words.isWord(to - 1)) {
            to--;
        }
        return to == phrase.to() ? phrase : new Phrase(from + 1, to);
    }

    /** The end of what tells where somebody stands, behind whom a word stands: "in Zimbabwe". */
    private int end(int to) {
        int last = clauses.chunkAt(to - 1);
        boolean ends = clauses.chunks().get(last).to() == to;
        int at = last + 1;
        VerbGroup based = clauses.verb(at);
        if (based != null && based.form() == VerbGroup.Form.REDUCED && clauses.is(at + 1, Kind.PREPOSITION)) {
            at++;
        }
        boolean tells = ends && clauses.is(at, Kind.PREPOSITION) && clauses.is(at + 1, Kind.NOUN);
        boolean place =
                tells && FROM.contains(words.lower(clauses.chunks().get(at).from()));
        return words.token(place ? clauses.chunks().get(at + 1).to() - 1 : to - 1)
                .end();
    }

    /** Who stands behind a deed or thing: "the attack by X", "X's offer", "a Russian plan"; else the phrase itself. */
    private Phrase named(int chunk, Phrase phrase) {
        int last = Math.min(clauses.chunks().get(chunk).to(), phrase.to()) - 1;
        NounEntry noun = words.noun(last);
        boolean thing = noun != null && (noun.deed() != null || noun.kinds().contains("plan"));
        if (!thing) {
            return phrase;
        }
        Phrase doer = clauses.adjunct(chunk, "by");
        boolean own = last > phrase.from() && words.tellsActor(new Phrase(phrase.from(), last));
        boolean beside = doer != null && clauses.chunkAt(doer.from()) == chunk + 2;
        if (doer != null && (beside || !own)) {
            return doer;
        }
        for (int i = last - 1; i >= phrase.from(); i--) {
            if (words.isOwner(i)) {
                return new Phrase(phrase.from(), i + 1);
            }
        }
        return own
                ? phrase
                : clauses.adjuncts(chunk).stream()
                        .filter(adjunct -> OF.contains(adjunct.preposition()))
                        .map(Adjunct::phrase)
                        .findFirst()
                        .orElse(phrase);
    }
}
