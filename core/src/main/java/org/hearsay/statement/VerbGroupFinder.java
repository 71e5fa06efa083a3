package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the reporting verbs of a passage, outside its quotations, and tells verbs from nouns by their neighbours.
 *
 * <p><b>Threads:</b> immutable.
 */
final class VerbGroupFinder {
    private static final int LONGEST_ATTRIBUTE = 5;
    private static final int LONGEST_QUOTED = 14;
    private final Lexicon lexicon;

    VerbGroupFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The groups in order; they never overlap. */
    List<VerbGroup> find(Passage passage) {
        List<VerbGroup> groups = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < passage.size(); i++) {
            CueVerb verb = passage.quoted(i) ? null : lexicon.verb(passage.word(i));
            VerbGroup group = verb == null
                    ? null
                    : verb.takes(CueFrame.PHRASE) ? phrase(passage, i, verb) : group(passage, i, verb, done);
            if (group != null) {
                groups.add(group);
                done = group.to();
            }
        }
        return groups;
    }

    private static @Nullable VerbGroup phrase(Passage passage, int head, CueVerb verb) {
        return passage.word(head + 1).equals("to")
                ? new VerbGroup(new Range(head, head + 2), head, verb, VerbGroup.Voice.PHRASE, false)
                : null;
    }

    private @Nullable VerbGroup group(Passage passage, int head, CueVerb verb, int done) {
        int from = head;
        boolean being = false;
        boolean modal = false;
        while (from > done && isGroupPart(passage, from - 1)) {
            from--;
            being |= passage.is(from, WordClass.BEING) || passage.word(from).equals("'s");
            modal |= passage.is(from, WordClass.MODAL);
        }
        while (from < head
                && isAdverb(passage, from)
                && !passage.is(from, WordClass.NEGATION)
                && from > 0
                && passage.isMark(from - 1, ",")) {
            from++;
        }
        VerbGroup.Voice voice = voice(passage, from, head, verb, being);
        if (verb.takes(CueFrame.QUOTE)) {
            return voice == null ? null : quoting(passage, new Range(from, head + 1), verb, being);
        }
        if (voice == null) {
            return head > done && asSaying(passage, head - 1) == head - 1
                    ? new VerbGroup(new Range(head - 1, head + 1), head, verb, VerbGroup.Voice.AS_SAYING, false)
                    : null;
        }
        if (voice == VerbGroup.Voice.INFINITIVE) {
            from = raised(passage, from);
            if (from < done || from < 0) {
                return null;
            }
        }
        return new VerbGroup(new Range(from, head + 1), head, verb, voice, modal);
    }

    /** The group of "quoted" before "as saying"; in the passive its agent's "by" belongs to it, as PolNeAR has it. */
    private static @Nullable VerbGroup quoting(Passage passage, Range range, CueVerb verb, boolean being) {
        int as = asSaying(passage, range.to());
        if (as < 0) {
            return null;
        }
        if (being && as == range.to()) {
            Range all = new Range(range.from(), as + 2);
            return new VerbGroup(all, range.to() - 1, verb, VerbGroup.Voice.AS_SAYING, false);
        }
        boolean by = being && passage.word(range.to()).equals("by");
        Range all = new Range(range.from(), range.to() + (by ? 1 : 0));
        VerbGroup.Voice voice = being ? VerbGroup.Voice.PASSIVE : VerbGroup.Voice.ACTIVE;
        return new VerbGroup(all, range.to() - 1, verb, voice, false);
    }

    /** Where "as saying" stands, at a token or after a phrase that begins there; negative when it does not. */
    static int asSaying(Passage passage, int from) {
        for (int at = from; at < passage.size() && at - from <= LONGEST_QUOTED; at++) {
            if (passage.word(at).equals("as") && passage.word(at + 1).equals("saying") && !passage.quoted(at)) {
                return at;
            }
        }
        return -1;
    }

    /** How the verb stands there; null when it is a noun or an adjective. */
    private VerbGroup.@Nullable Voice voice(Passage passage, int from, int head, CueVerb verb, boolean being) {
        String form = passage.word(head);
        String before = passage.word(from - 1);
        boolean bare = from == head;
        if (passage.isCapitalised(head) && from > 0 && !passage.isMark(from - 1, "-–—") && !passage.quoted(from - 1)) {
            return null;
        }
        if (bare && isNoun(passage, head, verb)) {
            return null;
        }
        if (form.endsWith("ing")) {
            if (being) {
                return VerbGroup.Voice.ACTIVE;
            }
            boolean gerund =
                    passage.is(from - 1, WordClass.PREPOSITION) && !passage.is(from - 1, WordClass.GERUND_PREPOSITION);
            return gerund ? null : VerbGroup.Voice.PARTICIPLE;
        }
        if (before.equals("to")) {
            return form.equals(verb.lemma()) ? VerbGroup.Voice.INFINITIVE : null;
        }
        if (bare && passage.is(from - 1, WordClass.PREPOSITION)) {
            return null;
        }
        if (being && isParticiple(form, verb)) {
            return VerbGroup.Voice.PASSIVE;
        }
        boolean finite = !form.equals(verb.lemma()) || !bare || mayBePlural(passage, from - 1);
        return finite ? VerbGroup.Voice.ACTIVE : null;
    }

    /** Whether a form without auxiliaries is a noun, or a participle that belongs to the noun before it. */
    private boolean isNoun(Passage passage, int head, CueVerb verb) {
        boolean byAgent = passage.word(head + 1).equals("by") && !passage.is(head + 2, WordClass.MEANS);
        return byAgent
                || passage.is(head + 1, WordClass.AUXILIARY)
                || isNounMarker(passage.word(head - 1))
                || NounForms.isPlural(passage, head)
                || (isParticiple(passage.word(head), verb) && NounForms.isReduced(passage, head));
    }

    private boolean isNounMarker(String before) {
        boolean owner = before.endsWith("'s") || before.endsWith("s'");
        return owner || lexicon.is(before, WordClass.POSSESSIVE) || lexicon.is(before, WordClass.ARTICLE);
    }

    private static boolean isParticiple(String form, CueVerb verb) {
        return !form.equals(verb.lemma()) && !form.endsWith("s") && !form.endsWith("ing");
    }

    /** Whether the phrase that ends at an index may be plural, so that "officials in the port say" has a verb. */
    private static boolean mayBePlural(Passage passage, int index) {
        if (isPlural(passage, index)) {
            return true;
        }
        for (int at = index; at > index - LONGEST_ATTRIBUTE && passage.isWord(at) && !passage.quoted(at); at--) {
            if (passage.is(at, WordClass.LINK)) {
                return isPlural(passage, at - 1) && !passage.is(at - 1, WordClass.AUXILIARY);
            }
        }
        return false;
    }

    private static boolean isPlural(Passage passage, int index) {
        boolean plural = passage.word(index).endsWith("s")
                && !passage.is(index, WordClass.PLACE_NAME)
                && !(passage.isWord(index) && Acronym.is(passage.token(index).form()));
        return plural || passage.is(index, WordClass.SUBJECT) || passage.is(index, WordClass.PLURAL);
    }

    /** Where "declined to say" begins; negative when nothing before "to" lends it a subject. */
    private static int raised(Passage passage, int from) {
        int to = from - 1;
        int raiser = passage.word(to - 1).equals("on") ? to - 2 : to - 1;
        return passage.is(raiser, WordClass.RAISER) ? raiser : -1;
    }

    private boolean isGroupPart(Passage passage, int index) {
        return passage.is(index, WordClass.AUXILIARY)
                || passage.is(index, WordClass.NEGATION)
                || isAdverb(passage, index);
    }

    private boolean isAdverb(Passage passage, int index) {
        String word = passage.word(index);
        boolean manner = word.endsWith("ly")
                && word.length() > 4
                && !passage.isCapitalised(index)
                && !passage.is(index, WordClass.MANNER_EXCEPTION);
        return !passage.quoted(index) && (manner || passage.is(index, WordClass.ADVERB));
    }
}
