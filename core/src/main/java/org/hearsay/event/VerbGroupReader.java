package org.hearsay.event;

import java.util.List;
import java.util.Set;
import org.hearsay.event.VerbGroup.Form;
import org.hearsay.event.VerbGroup.Mood;
import org.jspecify.annotations.Nullable;

/** Reads a verb group that begins with auxiliaries or "to": "has not been attacked", "to withdraw". */
final class VerbGroupReader {
    private static final VerbEntry UNKNOWN = new VerbEntry("-", List.of(), null, List.of(), Set.of());
    private final Words words;

    VerbGroupReader(Words words) {
        this.words = words;
    }

    /** What the auxiliaries before a verb say. */
    private static final class Auxiliaries {
        private @Nullable WordKind last;
        private int lastAt = -1;
        private Mood mood = Mood.PLAIN;
        private boolean negated;
        private boolean infinitive;
    }

    boolean isAuxiliary(int index) {
        return !words.isName(index)
                && (words.is(index, WordKind.BEING)
                        || words.is(index, WordKind.HAVING)
                        || words.is(index, WordKind.DOING)
                        || isModal(index));
    }

    private boolean isModal(int index) {
        return words.is(index, WordKind.FUTURE)
                || words.is(index, WordKind.POSSIBLE)
                || words.is(index, WordKind.OBLIGED);
    }

    /** Whether "to" at an index opens an infinitive. */
    boolean isInfinitive(int index) {
        if (!words.lower(index).equals("to")) {
            return false;
        }
        int next = index + 1;
        while (words.isAdverb(next) || words.is(next, WordKind.NEGATION)) {
            next++;
        }
        String word = words.lower(next);
        VerbForm form = words.lexicon().verb(word);
        return word.equals("be") || word.equals("have") || (form != null && form.base() && !words.isName(next));
    }

    /** The group that begins at an index; null when no verb follows "to". */
    @Nullable
    VerbGroup read(int from) {
        Auxiliaries seen = new Auxiliaries();
        int at = from;
        while (at < words.size() && take(seen, from, at)) {
            at++;
        }
        VerbForm form = words.isName(at) ? null : words.lexicon().verb(words.lower(at));
        if (form != null && isCompatible(seen, form)) {
            return group(seen, from, at, form);
        }
        return seen.lastAt < 0 ? null : alone(seen, from);
    }

    private boolean take(Auxiliaries seen, int from, int at) {
        boolean negation = words.is(at, WordKind.NEGATION);
        seen.negated |= negation;
        if (isAuxiliary(at)) {
            seen.mood = mood(seen.mood, at);
            seen.last = last(at);
            seen.lastAt = at;
            return true;
        }
        if (words.lower(at).equals("to") && isInfinitive(at)) {
            takeTo(seen, from, at);
            return true;
        }
        return negation || (at > from && words.isAdverb(at));
    }

    private static void takeTo(Auxiliaries seen, int from, int at) {
        if (at == from || seen.last == null) {
            seen.infinitive = true;
        } else if (seen.last == WordKind.BEING) {
            seen.mood = Mood.FUTURE;
        } else if (seen.last == WordKind.HAVING) {
            seen.mood = Mood.OBLIGED;
        }
        seen.last = WordKind.DOING;
        seen.lastAt = seen.lastAt < 0 ? -1 : seen.lastAt;
    }

    private Mood mood(Mood before, int at) {
        if (words.is(at, WordKind.FUTURE)) {
            return Mood.FUTURE;
        }
        if (words.is(at, WordKind.OBLIGED)) {
            return Mood.OBLIGED;
        }
        return words.is(at, WordKind.POSSIBLE) ? Mood.POSSIBLE : before;
    }

    private WordKind last(int at) {
        if (words.is(at, WordKind.BEING)) {
            return WordKind.BEING;
        }
        return words.is(at, WordKind.HAVING) ? WordKind.HAVING : WordKind.DOING;
    }

    private static boolean isCompatible(Auxiliaries seen, VerbForm form) {
        if (seen.last == WordKind.BEING) {
            return form.participle() || form.gerund();
        }
        return seen.last == WordKind.HAVING ? form.participle() : form.base();
    }

    private VerbGroup group(Auxiliaries seen, int from, int head, VerbForm form) {
        boolean being = seen.last == WordKind.BEING;
        boolean progressive = being && form.gerund() && !form.participle();
        Mood mood = progressive && seen.mood == Mood.PLAIN ? Mood.PROGRESSIVE : seen.mood;
        return made(
                new VerbGroup(
                        from, head, head + 1, UNKNOWN, form(seen, from), being && !progressive, mood, seen.negated),
                form);
    }

    private Form form(Auxiliaries seen, int from) {
        if (seen.infinitive) {
            return Form.INFINITIVE;
        }
        return words.lower(from).endsWith("ing") ? Form.GERUND : Form.FINITE;
    }

    /** "be", "have" or "do" as the verb itself, or a modal whose verb is not known. */
    private VerbGroup alone(Auxiliaries seen, int from) {
        String word = words.lower(seen.lastAt);
        word = word.equals("being") ? "been" : word;
        VerbForm form = words.lexicon().verb(word.endsWith("n't") ? word.substring(0, word.length() - 3) : word);
        int head = seen.lastAt;
        VerbGroup plain =
                new VerbGroup(from, head, head + 1, UNKNOWN, form(seen, from), false, seen.mood, seen.negated);
        return form == null ? plain : made(plain, form);
    }

    /** A group with the longest verb whose particles follow. */
    private VerbGroup made(VerbGroup group, VerbForm form) {
        for (VerbEntry entry : form.entries()) {
            int end = afterParticles(entry, group.head() + 1);
            if (end >= 0) {
                return group.of(entry, end);
            }
        }
        return group;
    }

    /** A bare verb: one word and its particles. */
    VerbGroup bare(int head, VerbForm form, Form shape) {
        boolean passive = shape == Form.REDUCED;
        return made(new VerbGroup(head, head, head + 1, UNKNOWN, shape, passive, Mood.PLAIN, false), form);
    }

    private int afterParticles(VerbEntry entry, int after) {
        int at = after;
        while (!entry.particles().isEmpty()
                && !words.lower(at).equals(entry.particles().get(0))
                && (words.isAdverb(at) || words.is(at, WordKind.DEGREE))) {
            at++;
        }
        for (String particle : entry.particles()) {
            if (!words.lower(at).equals(particle)) {
                return -1;
            }
            at++;
        }
        return at;
    }
}
