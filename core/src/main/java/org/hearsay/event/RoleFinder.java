package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds who did it and to whom: by subject, object and prepositions. One sentence, one thread. */
final class RoleFinder {
    private final Clauses clauses;

    RoleFinder(Clauses clauses) {
        this.clauses = clauses;
    }

    /** Who does what the verb at a chunk tells. */
    @Nullable
    Phrase actor(int verb) {
        VerbGroup group = clauses.verb(verb);
        if (group == null || !isPassive(verb, group)) {
            return clauses.subject(verb);
        }
        Phrase agent = clauses.adjunct(verb, "by");
        agent = agent == null ? aside(verb) : agent;
        return agent == null && isAccusation(group) ? beside(verb) : agent;
    }

    /** Who did it behind an aside: "was carried out, according to the police, by rebels", "was killed, apparently by rebels". */
    private @Nullable Phrase aside(int verb) {
        int commas = 0;
        for (int at = verb + 1;
                at + 1 < clauses.chunks().size() && commas <= 2 && !clauses.is(at, Chunk.Kind.STOP);
                at++) {
            commas += clauses.is(at, Chunk.Kind.COMMA) ? 1 : 0;
            boolean agent = clauses.is(at, Chunk.Kind.PREPOSITION)
                    && clauses.words().lower(clauses.chunks().get(at).from()).equals("by")
                    && clauses.is(clauses.skipBack(at - 1), Chunk.Kind.COMMA);
            if (agent && clauses.isNominal(at + 1)) {
                return clauses.run(at + 1);
            }
            if (commas == 0 && clauses.verb(at) != null) {
                return null;
            }
        }
        return null;
    }

    private static boolean isAccusation(VerbGroup group) {
        Deed deed = group.entry().deed();
        return deed != null && deed.type() == EventType.ACCUSE;
    }

    /** Who says so in an addition: "Norland was accused of bribery, with the auditor finding it had paid". */
    private @Nullable Phrase beside(int verb) {
        for (int at = verb + 1; at + 3 < clauses.chunks().size() && !clauses.is(at, Chunk.Kind.STOP); at++) {
            boolean with = clauses.is(at, Chunk.Kind.COMMA)
                    && clauses.is(at + 1, Chunk.Kind.PREPOSITION)
                    && clauses.words()
                            .lower(clauses.chunks().get(at + 1).from())
                            .equals("with");
            VerbGroup next = with ? clauses.verb(at + 3) : null;
            if (next != null && next.form() == VerbGroup.Form.GERUND && clauses.isNominal(at + 2)) {
                return clauses.run(at + 2);
            }
        }
        return null;
    }

    /** What stands as object: for a passive its subject, for "the rebels, whom he blamed" the rebels. */
    @Nullable
    Phrase patient(int verb) {
        VerbGroup group = clauses.verb(verb);
        Phrase object = group != null && isPassive(verb, group) ? clauses.subject(verb) : clauses.object(verb);
        Clauses.Relative relative = object == null ? clauses.relative(verb) : null;
        return relative == null || !relative.preposition().isEmpty() ? object : clauses.nearest(relative.noun());
    }

    /** Whether the subject suffers it; in "were engaged in looting" it does not. */
    private boolean isPassive(int verb, VerbGroup group) {
        return group.passive() && (group.entry().particles().isEmpty() || clauses.object(verb) == null);
    }

    /** To whom, where the lexicon says that it stands: the first that is there. */
    @Nullable
    Phrase recipient(int verb, List<String> takes) {
        List<Phrase> found = new ArrayList<>();
        for (String take : takes) {
            Phrase phrase = taken(verb, take);
            if (phrase != null && take.equals(VerbEntry.WHOM)) {
                return phrase;
            }
            if (phrase != null) {
                found.add(phrase);
            }
        }
        return found.stream()
                .filter(phrase -> clauses.words().tellsActor(phrase) || isPerson(phrase))
                .findFirst()
                .or(() -> found.isEmpty() ? Optional.empty() : named(verb))
                .orElse(found.isEmpty() ? null : found.get(0));
    }

    /** Whether a phrase is a pronoun for people: "him". */
    private boolean isPerson(Phrase phrase) {
        boolean pronoun = clauses.is(clauses.chunkAt(phrase.from()), Chunk.Kind.PRONOUN);
        return pronoun && clauses.words().is(phrase.from(), WordKind.PERSONAL);
    }

    /** The first phrase after the verb that names somebody, whatever its preposition; "by" where a deed is the object. */
    private Optional<Phrase> named(int verb) {
        Phrase object = clauses.object(verb);
        NounEntry noun = object == null ? null : clauses.words().noun(object.to() - 1);
        boolean deed = noun != null && noun.deed() != null;
        return clauses.adjuncts(verb).stream()
                .filter(adjunct -> deed || !List.of("by", "of").contains(adjunct.preposition()))
                .map(Clauses.Adjunct::phrase)
                .filter(clauses.words()::tellsActor)
                .findFirst();
    }

    /** Who is named in what somebody means to do, whatever it is: "agreed to lend Vesta a ship"; null for nobody. */
    @Nullable
    Phrase intended(int verb) {
        int deed = clauses.complement(verb);
        return deed < 0
                ? null
                : Stream.concat(
                                Stream.ofNullable(clauses.object(deed)),
                                clauses.adjuncts(deed).stream().map(Clauses.Adjunct::phrase))
                        .filter(clauses.words()::holdsName)
                        .findFirst()
                        .orElse(null);
    }

    private @Nullable Phrase taken(int verb, String take) {
        return switch (take) {
            case "obj", VerbEntry.WHOM -> patient(verb);
            case "clause" -> clause(verb);
            case "both", "must", "who" -> null;
            default -> clauses.adjunct(verb, take);
        };
    }

    /** Who is asked or accused in a clause: "demanded that Egypt leave". */
    private @Nullable Phrase clause(int verb) {
        int told = clauses.toldByThat(verb);
        return told < 0 ? clauses.opening(verb) : clauses.subject(told);
    }
}
