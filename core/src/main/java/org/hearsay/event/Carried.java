package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.event.Chunk.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Whom "it" and "they" mean at the beginning of a sentence: the one body, or the one group of people, that does something
 * in the sentence before. Where two may be meant, nobody is.
 *
 * @param body whom "it" means; null when nobody is sure
 * @param group whom "they" means; null when nobody is sure
 */
record Carried(@Nullable Participant body, @Nullable Participant group) {
    static final Carried NOBODY = new Carried(null, null);

    /** Whom the next sentence may mean. */
    static Carried from(Clauses clauses, ParticipantReader reader) {
        List<Participant> bodies = new ArrayList<>();
        List<Participant> groups = new ArrayList<>();
        for (int i = 0; i < clauses.chunks().size(); i++) {
            VerbGroup verb = clauses.verb(i);
            boolean does = verb != null && (verb.isFinite() || verb.entry().has(Effect.SAY));
            Phrase subject = does ? clauses.subject(i) : null;
            List<Participant> told = subject == null ? List.of() : reader.read(subject);
            told.stream()
                    .filter(one -> !reader.isPerson(one))
                    .forEach(one -> sort(clauses.words(), one, bodies, groups));
        }
        return new Carried(only(bodies), only(groups));
    }

    private static void sort(Words words, Participant told, List<Participant> bodies, List<Participant> groups) {
        int last = words.phrase(told.span()).to() - 1;
        String word = words.lower(last);
        if (words.isMany(last) || word.equals("they")) {
            groups.add(told);
        } else if (!words.isPerson(last)) {
            bodies.add(told);
        }
    }

    /** The one who is told, if it is known what that is; null when there are several, or none. */
    private static @Nullable Participant only(List<Participant> told) {
        boolean one = told.stream().map(Participant::name).distinct().count() == 1;
        return one && told.get(0).code() != null ? told.get(0) : null;
    }

    /** Whether a sentence begins with "it" or "they", so that somebody before may be meant. */
    static boolean isAsked(Clauses clauses) {
        for (int i = 0; i < clauses.chunks().size(); i++) {
            if (clauses.is(i, Kind.PRONOUN)) {
                String word = clauses.words().lower(clauses.chunks().get(i).from());
                return word.equals("it") || word.equals("they");
            }
            if (!clauses.is(i, Kind.ADVERB) && !clauses.is(i, Kind.TIME) && !clauses.is(i, Kind.COMMA)) {
                return false;
            }
        }
        return false;
    }

    /** Whom the pronoun at a chunk means; null when it does not open its sentence, or nobody is sure. */
    @Nullable
    Participant at(Clauses clauses, int chunk) {
        boolean opens =
                isAsked(clauses) && clauses.chunks().subList(0, chunk).stream().noneMatch(one -> one.is(Kind.PRONOUN));
        if (!opens) {
            return null;
        }
        Chunk pronoun = clauses.chunks().get(chunk);
        String word = clauses.words().lower(pronoun.from());
        Participant meant = word.equals("it") ? body : word.equals("they") ? group : null;
        return meant == null
                ? null
                : new Participant(clauses.words().span(pronoun.from(), pronoun.to()), meant.name(), meant.code());
    }
}
