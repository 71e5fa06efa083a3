package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.event.Chunk.Kind;
import org.hearsay.event.VerbGroup.Form;
import org.jspecify.annotations.Nullable;

/** Who stands before and after the verbs of a sentence. One sentence, one thread. */
final class Clauses {
    private final Words words;
    private final List<Chunk> chunks;

    Clauses(Words words, List<Chunk> chunks) {
        this.words = words;
        this.chunks = List.copyOf(chunks);
    }

    /** A phrase with the preposition before it. */
    record Adjunct(String preposition, Phrase phrase) {}

    /**
     * A clause told of a noun that is not its subject: "the attack for which the front claimed credit".
     *
     * @param noun the chunk of the noun
     * @param preposition the one before "which"; empty for none
     */
    record Relative(int noun, String preposition) {}

    Words words() {
        return words;
    }

    List<Chunk> chunks() {
        return chunks;
    }

    @Nullable
    VerbGroup verb(int index) {
        return index >= 0 && index < chunks.size() ? chunks.get(index).verb() : null;
    }

    boolean is(int index, Kind kind) {
        return index >= 0 && index < chunks.size() && chunks.get(index).is(kind);
    }

    boolean isNominal(int index) {
        return index >= 0 && index < chunks.size() && chunks.get(index).isNominal();
    }

    /** The subject of the verb at a chunk; null when there is none. */
    @Nullable
    Phrase subject(int verb) {
        return new SubjectFinder(this).subject(verb);
    }

    /** The noun that the clause of the verb at a chunk is told of as its object; null for none. */
    @Nullable
    Relative relative(int verb) {
        Phrase subject = subject(verb);
        if (subject == null || subject.from() > chunks.get(verb).from()) {
            return null;
        }
        int at = chunkAt(subject.from()) - 1;
        if (!is(at, Kind.RELATIVE)) {
            return null;
        }
        boolean led = is(at - 1, Kind.PREPOSITION);
        int noun = led ? at - 2 : at - 1;
        noun = is(noun, Kind.COMMA) ? noun - 1 : noun;
        return is(noun, Kind.NOUN)
                ? new Relative(noun, led ? words.lower(chunks.get(at - 1).from()) : "")
                : null;
    }

    /** A noun chunk itself, with those joined to it by "of". */
    @Nullable
    Phrase nearest(int noun) {
        int first = noun;
        while (isOf(first - 1) && isNominal(first - 2)) {
            first -= 2;
        }
        return run(first, noun);
    }

    boolean isListed(int comma) {
        int at = comma;
        while (is(at, Kind.COMMA) && isNominal(at + 1)) {
            at += 2;
        }
        return is(at, Kind.COORDINATOR) || (at > comma && endsList(at));
    }

    /** Whether the comma before the last "and" of a list stands at a chunk. */
    private boolean endsList(int comma) {
        return is(comma, Kind.COMMA) && is(comma + 1, Kind.COORDINATOR) && isNominal(comma + 2);
    }

    int skipBack(int index) {
        int at = index;
        while (is(at, Kind.ADVERB) || is(at, Kind.TIME)) {
            at--;
        }
        return at;
    }

    private int skip(int index) {
        int at = index;
        while (is(at, Kind.ADVERB) || is(at, Kind.TIME)) {
            at++;
        }
        return at;
    }

    /** The object right after the verb at a chunk; null when there is none. */
    @Nullable
    Phrase object(int verb) {
        int at = skip(verb + 1);
        return isNominal(at) && !isLapse(at) ? run(at) : null;
    }

    /** Whether a noun tells how long before or after something else: "hours before it began". */
    private boolean isLapse(int noun) {
        int after = chunks.get(noun).to();
        return words.is(after - 1, WordKind.LAPSE)
                && (words.is(after, WordKind.CLAUSE) || words.is(after, WordKind.ADVERB));
    }

    /** A noun chunk and those joined to it by "and" or commas, but for one that begins a clause of its own. */
    @Nullable
    Phrase run(int first) {
        int last = first;
        while (isNominal(last + 2) && (isOf(last + 1) || (isJoint(last + 1) && !opensClause(last + 2)))) {
            last += 2;
        }
        boolean listed = last > first && is(last - 1, Kind.COMMA) && endsList(last + 1) && !opensClause(last + 3);
        return run(first, listed ? last + 3 : last);
    }

    /** Whether "of" at a chunk joins two nouns into one phrase; a name takes only another name so. */
    boolean isOf(int index) {
        if (!is(index, Kind.PREPOSITION) || !isNominal(index - 1) || !isNominal(index + 1)) {
            return false;
        }
        boolean of = words.lower(chunks.get(index).from()).equals("of");
        boolean name = words.isName(chunks.get(index - 1).to() - 1);
        return of && (!name || words.isCapitalised(chunks.get(index + 1).to() - 1));
    }

    private boolean isJoint(int index) {
        return is(index, Kind.COORDINATOR) || (is(index, Kind.COMMA) && isListed(index));
    }

    private boolean opensClause(int noun) {
        VerbGroup next = verb(skip(noun + 1));
        return next != null && next.isFinite();
    }

    /** Chunks from one to another without verbs at the end. */
    @Nullable
    Phrase run(int first, int last) {
        int end = first;
        while (end < last && verb(end + 1) == null && !is(end + 1, Kind.RELATIVE) && !is(end + 1, Kind.TIME)) {
            end++;
        }
        while (end > first && !isNominal(end)) {
            end--;
        }
        return new Phrase(chunks.get(first).from(), chunks.get(end).to());
    }

    /** The phrases with prepositions after the verb or noun at a chunk, up to the end of the clause. */
    List<Adjunct> adjuncts(int index) {
        List<Adjunct> found = new ArrayList<>();
        for (int at = index + 1; at < chunks.size() && !endsClause(at, index); at++) {
            if (is(at, Kind.PREPOSITION) && isNominal(at + 1)) {
                Phrase phrase = run(at + 1);
                if (phrase != null) {
                    found.add(new Adjunct(words.lower(chunks.get(at).from()), phrase));
                }
            }
        }
        return found;
    }

    private boolean endsClause(int at, int index) {
        VerbGroup group = verb(at);
        boolean verb = group != null && (group.isFinite() || group.form() == Form.INFINITIVE);
        boolean comma = is(at, Kind.COMMA) && at > index + 1 && !isListed(at);
        return verb || comma || is(at, Kind.STOP) || is(at, Kind.SUBORDINATOR) || is(at, Kind.RELATIVE);
    }

    /** Whether what belongs to a verb before ends at a chunk: with the sentence, a clause or another verb. */
    boolean endsPart(int at) {
        VerbGroup group = verb(at);
        return is(at, Kind.STOP)
                || is(at, Kind.SUBORDINATOR)
                || is(at, Kind.RELATIVE)
                || (group != null && group.isFinite());
    }

    /** The first phrase after a preposition behind the verb or noun at a chunk; null when there is none. */
    @Nullable
    Phrase adjunct(int index, String preposition) {
        return adjuncts(index).stream()
                .filter(adjunct -> adjunct.preposition().equals(preposition))
                .map(Adjunct::phrase)
                .findFirst()
                .orElse(null);
    }

    /** The verb that a verb passes its deed on to: "began withdrawing", "agreed to meet"; negative for none. */
    int complement(int verb) {
        VerbGroup group = verb(verb);
        for (int at = verb + 1; group != null && at < chunks.size(); at++) {
            VerbGroup next = verb(at);
            if (next != null) {
                boolean gerund = next.form() == Form.GERUND && (at == verb + 1 || is(at - 1, Kind.PREPOSITION));
                return gerund || next.form() == Form.INFINITIVE ? at : -1;
            }
            if (is(at, Kind.STOP) || is(at, Kind.RELATIVE) || is(at, Kind.SUBORDINATOR) || is(at, Kind.COMMA)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether nothing but adverbs, times and prepositions stands between two chunks. */
    boolean isNear(int left, int right) {
        for (int i = left + 1; i < right; i++) {
            if (!is(i, Kind.ADVERB) && !is(i, Kind.TIME) && !is(i, Kind.PREPOSITION)) {
                return false;
            }
        }
        return true;
    }

    /** The finite verb of a clause told after a verb or noun: "demanded that it leave"; negative for none. */
    int toldByThat(int index) {
        int that = that(index);
        for (int at = that + 1; that >= 0 && at < chunks.size() && !is(at, Kind.STOP) && !is(at, Kind.RELATIVE); at++) {
            if (verb(at) != null) {
                return at;
            }
        }
        return -1;
    }

    /** The noun that opens such a clause, whose verb the lexicon may lack: "demanded that it forgo"; null for none. */
    @Nullable
    Phrase opening(int index) {
        int that = that(index);
        if (that < 0 || !isNominal(that + 1)) {
            return null;
        }
        Chunk noun = chunks.get(that + 1);
        int end = noun.to();
        while (end > noun.from() && !words.isName(end - 1)) {
            end--;
        }
        return new Phrase(noun.from(), end > noun.from() ? end : noun.to());
    }

    /** The "that" of a clause told after a verb or noun; negative for none. */
    private int that(int index) {
        int at = skip(index + 1);
        while (isNominal(at) || is(at, Kind.TIME) || is(at, Kind.ADVERB)) {
            at++;
        }
        return isThat(at) ? at : -1;
    }

    /** The subject of the next finite verb to the left of a chunk; null when there is none. */
    @Nullable
    Phrase subjectBefore(int index) {
        for (int i = index - 1; i >= 0; i--) {
            VerbGroup left = verb(i);
            if (left != null && left.isFinite()) {
                return subject(i);
            }
        }
        return null;
    }

    /** What is joined to a phrase by "and" behind a place: "of one in Tehran and another in Beirut"; null for none. */
    @Nullable
    Phrase joined(Phrase phrase) {
        int at = chunkAt(phrase.to() - 1) + 1;
        boolean placed = is(at, Kind.PREPOSITION) && isNominal(at + 1) && is(at + 2, Kind.COORDINATOR);
        return placed && isNominal(at + 3) && !opensClause(at + 3) ? run(at + 3) : null;
    }

    /** Whether "that" stands at a chunk. */
    boolean isThat(int index) {
        return is(index, Kind.SUBORDINATOR)
                && words.lower(chunks.get(index).from()).equals("that");
    }

    /** Whether the verb at a chunk stands in a clause that a verb or noun of asking tells: "demanded that it leave". */
    boolean isAsked(int verb) {
        for (int i = verb - 1; i > 0; i--) {
            VerbGroup left = verb(i);
            if (left != null && left.isFinite() && !isThat(i - 1)) {
                return left.entry().has(Effect.REQUEST) && toldByThat(i) == verb;
            }
            if (isThat(i)) {
                NounEntry noun = words.noun(chunks.get(i - 1).to() - 1);
                VerbGroup asking = verb(i - 1);
                boolean asked = asking != null && asking.entry().has(Effect.REQUEST);
                return asked || (noun != null && noun.kinds().contains("REQUEST"));
            }
        }
        return false;
    }

    /**
     * Whether a word stands in an addition to a noun that another word has no part in: "last week" in "praised the plan made
     * last week" for "praised".
     */
    boolean isAside(int word, int other) {
        int told = chunkAt(other);
        for (int i = chunkAt(word) - 1; i >= 0; i--) {
            VerbGroup group = verb(i);
            if (endsInParticiple(chunks.get(i))) {
                return told != i;
            }
            if (group != null) {
                boolean added = group.form() == Form.REDUCED || (group.isFinite() && is(i - 1, Kind.RELATIVE));
                return added && told != i && told != i - 1;
            }
        }
        return false;
    }

    /** Whether a verb that the lexicon lacks ends a noun's chunk: "the proposal hashed | out". */
    private boolean endsInParticiple(Chunk chunk) {
        return chunk.is(Kind.NOUN)
                && chunk.to() - chunk.from() > 1
                && words.lower(chunk.to() - 1).endsWith("ed")
                && !words.isCapitalised(chunk.to() - 1);
    }

    /** A phrase from its first noun, and all of its name, to the end of its last noun; null when it holds no noun. */
    @Nullable
    Phrase whole(@Nullable Phrase phrase) {
        if (phrase == null || words.isBare(phrase)) {
            return null;
        }
        int first = chunkAt(phrase.from());
        int from = is(first, Kind.PREPOSITION) && chunks.get(first).to() < phrase.to()
                ? chunks.get(first).to()
                : phrase.from();
        while (words.isJoined(from)) {
            from--;
        }
        int last = chunkAt(phrase.to() - 1);
        boolean ends = !is(last, Kind.NOUN) || words.isOwner(phrase.to() - 1);
        Phrase whole = new Phrase(from, ends ? phrase.to() : chunks.get(last).to());
        return words.isBare(whole) ? null : whole;
    }

    /** Whether a phrase joins several by "and". */
    boolean lists(@Nullable Phrase phrase) {
        return phrase != null
                && chunks.stream()
                        .anyMatch(chunk ->
                                chunk.is(Kind.COORDINATOR) && phrase.from() < chunk.from() && chunk.to() < phrase.to());
    }

    /** The chunk that holds a word. */
    int chunkAt(int word) {
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.get(i).from() <= word && word < chunks.get(i).to()) {
                return i;
            }
        }
        return -1;
    }
}
