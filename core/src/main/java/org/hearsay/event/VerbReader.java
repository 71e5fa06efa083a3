package org.hearsay.event;

import java.util.List;
import java.util.Set;
import org.hearsay.event.Chunk.Kind;
import org.hearsay.event.VerbGroup.Form;
import org.jspecify.annotations.Nullable;

/** Tells verbs from nouns by their neighbours, without a parser. One sentence, one thread. */
final class VerbReader {
    /** Participles that belong to what they stand before, whatever stands around them. */
    private static final Set<String> FIXED =
            Set.of("armed forces", "united nations", "organised crime", "organized crime");

    private final Words words;
    private final VerbGroupReader groups;

    VerbReader(Words words) {
        this.words = words;
        this.groups = new VerbGroupReader(words);
    }

    /**
     * The verb group that begins at a word.
     *
     * @param before the chunks before it
     * @param nounFrom where the noun chunk that is being read begins; negative outside one
     * @return null when the word is no verb
     */
    @Nullable
    VerbGroup at(int index, List<Chunk> before, int nounFrom) {
        if (groups.isAuxiliary(index) || groups.isInfinitive(index)) {
            return groups.read(index);
        }
        if (words.is(index, WordKind.NEGATION) && groups.isInfinitive(index + 1)) {
            return groups.read(index);
        }
        VerbForm form = words.isName(index) ? null : words.lexicon().verb(words.lower(index));
        Form shape = form == null ? null : shape(index, form, before, nounFrom);
        return form == null || shape == null ? null : groups.bare(index, form, shape);
    }

    private @Nullable Form shape(int index, VerbForm form, List<Chunk> before, int nounFrom) {
        boolean afterNoun = nounFrom >= 0 || lastNoun(before) >= 0;
        if (isFixed(index) || isAfterDeterminer(index) || words.is(index, WordKind.DETERMINER)) {
            return null;
        }
        if (form.gerund()) {
            return isGerund(index, afterNoun) ? Form.GERUND : null;
        }
        Chunk last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean afterPreposition = !afterNoun && last != null && last.is(Kind.PREPOSITION);
        if (afterPreposition || (index == 0 && !form.participle())) {
            return null;
        }
        if (form.past() || form.participle()) {
            return past(index, form, before, afterNoun);
        }
        return isPresent(index, form, before, nounFrom) ? Form.FINITE : null;
    }

    private boolean isFixed(int index) {
        String word = words.lower(index);
        return FIXED.contains(word + " " + words.lower(index + 1))
                || FIXED.contains(words.lower(index - 1) + " " + word);
    }

    private boolean isAfterDeterminer(int index) {
        return (words.is(index - 1, WordKind.DETERMINER) && !words.is(index - 1, WordKind.PRONOUN))
                || words.isOwner(index - 1);
    }

    private boolean isGerund(int index, boolean afterNoun) {
        boolean takes = startsPhrase(index + 1) || words.lower(index + 1).equals("to");
        boolean noun = words.noun(index) != null;
        boolean many = words.isName(index - 1) || words.lower(index - 1).endsWith("s");
        return noun
                ? takes && !words.lower(index + 1).equals("to")
                : !afterNoun || takes || many || endsPhrase(index + 1);
    }

    /** Whether a word may begin an object. */
    private boolean startsPhrase(int index) {
        return words.is(index, WordKind.DETERMINER)
                || words.is(index, WordKind.PRONOUN)
                || words.isCounting(index)
                || words.isCapitalised(index);
    }

    private boolean endsPhrase(int index) {
        return words.is(index, WordKind.PREPOSITION) || words.lower(index).equals("to") || !words.isWord(index);
    }

    private @Nullable Form past(int index, VerbForm form, List<Chunk> before, boolean afterNoun) {
        boolean plainNoun = words.isWord(index + 1)
                && !startsPhrase(index + 1)
                && !endsPhrase(index + 1)
                && !words.isAdverb(index + 1);
        boolean attribute = plainNoun || (words.isCapitalised(index + 1) && endsInVerb(before) && !afterNoun);
        boolean named = afterNoun && words.isCapitalised(index - 1) && !hasVerb(before) && !finiteFollows(index + 1);
        if (words.is(index, WordKind.ADJECTIVAL) && attribute && !named) {
            return null;
        }
        if (!form.past()) {
            return Form.REDUCED;
        }
        if (words.lower(index + 1).equals("by") && !words.isTime(index + 2)) {
            return Form.REDUCED;
        }
        boolean object = startsPhrase(index + 1) || (plainNoun && !words.isTime(index + 1));
        boolean infinitive = groups.isInfinitive(index + 1) && !hasVerb(before);
        if (afterNoun && !object && !infinitive && form.participle() && (hasVerb(before) || finiteFollows(index + 1))) {
            return Form.REDUCED;
        }
        return isBaseToo(form) && !afterNoun && !object ? null : Form.FINITE;
    }

    private static boolean endsInVerb(List<Chunk> before) {
        return !before.isEmpty() && before.get(before.size() - 1).is(Kind.VERB);
    }

    private static boolean isBaseToo(VerbForm form) {
        return form.base() && form.past();
    }

    /** Whether the clause that is being read has its verb already; a verb of saying leaves room for another. */
    private boolean hasVerb(List<Chunk> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Chunk chunk = before.get(i);
            VerbGroup verb = chunk.verb();
            if (verb != null && verb.isFinite()) {
                return !verb.entry().has(Effect.SAY);
            }
            if (chunk.is(Kind.SUBORDINATOR)
                    || (chunk.is(Kind.PREPOSITION) && words.is(chunk.from(), WordKind.CLAUSE))
                    || chunk.is(Kind.RELATIVE)
                    || chunk.is(Kind.STOP)
                    || chunk.is(Kind.QUOTE)
                    || chunk.is(Kind.COORDINATOR)) {
                return false;
            }
        }
        return false;
    }

    /** Whether another finite verb stands in the same clause behind, perhaps past an addition between commas. */
    private boolean finiteFollows(int from) {
        return finiteFollows(from, ",");
    }

    private boolean finiteFollows(int from, String passed) {
        for (int i = from; i < words.size(); i++) {
            boolean boundary = words.is(i, WordKind.SUBORDINATOR)
                    || words.is(i, WordKind.RELATIVE)
                    || words.is(i, WordKind.COORDINATOR)
                    || (!words.isWord(i) && !words.lower(i).equals(passed));
            if (boundary) {
                return false;
            }
            VerbForm form = words.isName(i) ? null : words.lexicon().verb(words.lower(i));
            boolean past = form != null
                    && form.past()
                    && !words.lower(i - 1).equals("to")
                    && !isAfterDeterminer(i)
                    && !words.is(i, WordKind.ADJECTIVAL);
            if (groups.isAuxiliary(i) || past) {
                return true;
            }
        }
        return false;
    }

    private boolean isPresent(int index, VerbForm form, List<Chunk> before, int nounFrom) {
        boolean subject = nounFrom >= 0 || followsSubject(before);
        if (!subject || (nounFrom >= 0 && hasVerb(before) && !form.present())) {
            return false;
        }
        boolean noun = words.noun(index) != null;
        boolean object = startsPhrase(index + 1) || words.lower(index + 1).equals("that");
        boolean infinitive = groups.isInfinitive(index + 1);
        boolean particle = (words.is(index + 1, WordKind.PREPOSITION)
                        || words.lower(index + 1).equals("to"))
                && !finiteFollows(index + 1, "");
        boolean plainObject = !noun && words.isWord(index + 1) && !groups.isAuxiliary(index + 1);
        boolean named = nounFrom < 0 || words.isCapitalised(index - 1);
        boolean fits = object || infinitive || (particle && (!noun || named)) || (plainObject && named);
        return fits
                && (form.present()
                        ? !hasVerb(before) || (named && object)
                        : isPlural(index, nounFrom, before) || isAskedFor(before));
    }

    /** Whether what is being read is told by "that" after a verb or noun of asking: "demanded that the army leave". */
    private boolean isAskedFor(List<Chunk> before) {
        int at = before.size() - 1;
        while (at >= 0 && (before.get(at).isNominal() || before.get(at).is(Kind.PREPOSITION))) {
            at--;
        }
        boolean that = at > 0 && words.lower(before.get(at).from()).equals("that");
        int asking = at - 1;
        while (that && asking > 0 && before.get(asking).is(Kind.TIME)) {
            asking--;
        }
        if (!that) {
            return false;
        }
        VerbGroup verb = before.get(asking).verb();
        NounEntry noun = words.noun(before.get(asking).to() - 1);
        return (verb != null && verb.entry().has(Effect.REQUEST))
                || (noun != null && noun.kinds().contains("REQUEST"));
    }

    private boolean isPlural(int index, int nounFrom, List<Chunk> before) {
        Chunk last = before.isEmpty() ? null : before.get(before.size() - 1);
        int end = nounFrom >= 0 || last == null ? index - 1 : lastNoun(before);
        String word = words.lower(end);
        return end < 0
                || isJoined(before, nounFrom)
                || (word.endsWith("s") && !words.isOwner(end))
                || word.equals("police");
    }

    /** Whether the noun before, which may still be read, is the last of several: "Tokyo and Seoul". */
    private boolean isJoined(List<Chunk> before, int nounFrom) {
        int at = before.size() - 1;
        while (nounFrom < 0 && at >= 0 && !before.get(at).is(Kind.NOUN)) {
            at--;
        }
        int link = nounFrom >= 0 ? at : at - 1;
        return link > 0
                && before.get(link).is(Kind.COORDINATOR)
                && before.get(link - 1).isNominal();
    }

    /** The last word of the noun before, past adverbs and times; negative when something else stands there. */
    private static int lastNoun(List<Chunk> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Chunk chunk = before.get(i);
            if (!chunk.is(Kind.ADVERB) && !chunk.is(Kind.TIME)) {
                return chunk.is(Kind.NOUN) ? chunk.to() - 1 : -1;
            }
        }
        return -1;
    }

    /** Whether the last verb stands in its base form, so that another may be joined to it: "to meet and discuss". */
    private boolean followsBase(List<Chunk> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            VerbGroup verb = before.get(i).verb();
            if (verb != null) {
                VerbForm form = words.lexicon().verb(words.lower(verb.head()));
                return form != null && (form.base() || form.present());
            }
        }
        return false;
    }

    private boolean followsSubject(List<Chunk> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Chunk chunk = before.get(i);
            if (!chunk.is(Kind.ADVERB) && !chunk.is(Kind.TIME)) {
                boolean coordinated = chunk.is(Kind.COORDINATOR) && followsBase(before.subList(0, i));
                boolean whole = chunk.isNominal() && !words.is(chunk.to() - 1, WordKind.DETERMINER);
                return whole || chunk.is(Kind.RELATIVE) || coordinated;
            }
        }
        return false;
    }
}
