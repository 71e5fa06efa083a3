package org.hearsay.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.event.GroundWords.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Finds who claims, denies or is charged with a deed that a noun tells: "the front claimed responsibility for the attack".
 * One sentence, one thread.
 */
final class ChargeFinder {
    /** What tells a part in a deed that a noun of the lexicon names. */
    static final String PART = "part";

    /** The same, where only "the crime" or the like tells the deed: one of those told before. */
    static final String CRIME = "crime";

    private static final Deed HARM = Deed.of(EventType.ASSAULT, "180");
    private static final List<String> NOBODY = List.of("no", "nobody", "neither", "none", "any");
    private static final List<String> WHOM = List.of("of");
    private final Clauses clauses;
    private final Words words;
    private final GroundWords known;
    private final RoleFinder roles;
    private final SayerFinder sayers;

    ChargeFinder(Clauses clauses, GroundWords known) {
        this.clauses = clauses;
        this.words = clauses.words();
        this.known = known;
        this.roles = new RoleFinder(clauses);
        this.sayers = new SayerFinder(clauses);
    }

    /**
     * The drafts of a sentence with those that charges tell.
     *
     * @param taken the words, as indices, whose nouns are told by verbs; those of charges are added
     */
    List<Draft> charged(List<Draft> drafts, BitSet taken) {
        List<Draft> charged = new ArrayList<>(drafts);
        for (int i = 0; i < clauses.chunks().size(); i++) {
            VerbGroup group = clauses.verb(i);
            if (group != null && !group.negated() && isTold(group)) {
                for (Frame frame : known.frames(group.entry().lemma())) {
                    if (charge(i, frame, charged, taken)) {
                        break;
                    }
                }
            }
        }
        return charged;
    }

    private static boolean isTold(VerbGroup group) {
        return group.mood() == VerbGroup.Mood.PLAIN || group.mood() == VerbGroup.Mood.PROGRESSIVE;
    }

    private boolean charge(int verb, Frame frame, List<Draft> drafts, BitSet taken) {
        int mark = frame.marks().isEmpty() ? -1 : mark(verb, frame);
        Phrase who = mark < 0 && !frame.marks().isEmpty() ? null : who(verb, frame, mark);
        if (who == null) {
            return false;
        }
        boolean found = false;
        List<Integer> deeds = deeds(verb, frame, mark);
        for (int chunk : deeds.isEmpty() && frame.ground() == Ground.ACCUSED ? before(verb, frame) : deeds) {
            int noun = head(chunk);
            Phrase held = without(who, chunk);
            if (held == null) {
                continue;
            }
            Draft draft = draft(chunk, held);
            found |= add(draft, chunk, new Held(held, ground(verb, frame)), drafts);
            taken.set(noun, taken.get(noun) || draft != null);
        }
        return found;
    }

    /** Who it is without the deed: of "rebels of the bombing" the rebels; null when the deed is all that stands there. */
    private @Nullable Phrase without(Phrase who, int deed) {
        int noun = head(deed);
        if (noun < who.from() || noun >= who.to()) {
            return who;
        }
        int end = deed == 0 ? 0 : clauses.chunks().get(deed - 1).from();
        return end > who.from() ? new Phrase(who.from(), end) : null;
    }

    /** Who is said to have done it, and on what ground; null for what the text states itself. */
    private record Held(Phrase who, @Nullable Ground ground) {}

    private @Nullable Ground ground(int verb, Frame frame) {
        boolean said = sayers.sayer(verb) != null || words.mentions("accord") || quotes();
        return frame.stated() && !said ? null : frame.ground();
    }

    private boolean quotes() {
        return clauses.chunks().stream().anyMatch(chunk -> chunk.is(Chunk.Kind.QUOTE));
    }

    /** Puts the charge to the draft that tells the deed already, or adds one. */
    private boolean add(@Nullable Draft draft, int chunk, Held held, List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            boolean same = drafts.get(i).type() == EventType.ASSAULT
                    && drafts.get(i).ground() == null
                    && drafts.get(i).anchor().stream().anyMatch(anchor -> clauses.chunkAt(anchor.from()) == chunk);
            if (same) {
                drafts.set(i, drafts.get(i).by(held.who(), held.ground()));
                return true;
            }
        }
        if (draft != null) {
            drafts.add(draft.by(held.who(), held.ground()));
        }
        return draft != null;
    }

    /** The word of the frame that follows the verb, or stands in the subject of a passive; negative when none does. */
    private int mark(int verb, Frame frame) {
        VerbGroup group = clauses.verb(verb);
        Phrase subject = group != null && group.passive() ? clauses.subject(verb) : null;
        for (int i = subject == null ? words.size() : subject.from(); subject != null && i < subject.to(); i++) {
            if (frame.marks().contains(words.lower(i))) {
                return i;
            }
        }
        for (int at = verb + 1; at < clauses.chunks().size() && !ends(at); at++) {
            Chunk chunk = clauses.chunks().get(at);
            for (int i = chunk.from(); i < chunk.to(); i++) {
                if (frame.marks().contains(words.lower(i))) {
                    return i;
                }
            }
        }
        return -1;
    }

    private boolean ends(int at) {
        VerbGroup group = clauses.verb(at);
        return clauses.is(at, Chunk.Kind.STOP)
                || clauses.is(at, Chunk.Kind.SUBORDINATOR)
                || clauses.is(at, Chunk.Kind.RELATIVE)
                || (group != null && group.isFinite());
    }

    private @Nullable Phrase who(int verb, Frame frame, int mark) {
        Phrase who = sayers.resolved(placed(verb, frame.who()), verb);
        if (who == null || NOBODY.contains(words.lower(who.from()))) {
            return null;
        }
        Phrase cut = who.from() < mark && mark < who.to() ? new Phrase(who.from(), mark) : who;
        Phrase meant = frame.who().equals("subj") ? spokenFor(cut, verb) : cut;
        return words.isTitled() || words.mayTellActor(meant) ? meant : null;
    }

    /** For whom somebody speaks: "a caller who said he spoke on behalf of the front", "a spokesman for the front". */
    private Phrase spokenFor(Phrase who, int verb) {
        for (int at = clauses.chunkAt(who.from()); at + 2 < verb; at++) {
            Chunk chunk = clauses.chunks().get(at);
            Phrase meant = clauses.is(at + 1, Chunk.Kind.PREPOSITION)
                            && clauses.isNominal(at + 2)
                            && known.isVoice(words.lower(chunk.to() - 1))
                    ? clauses.run(at + 2)
                    : null;
            if (meant != null) {
                return meant;
            }
        }
        return who;
    }

    private @Nullable Phrase placed(int verb, String where) {
        return switch (where) {
            case "subj" -> subject(verb);
            case "obj" -> roles.patient(verb);
            default ->
                List.of(where.split(",")).stream()
                        .map(preposition -> clauses.adjunct(verb, preposition))
                        .filter(phrase -> phrase != null)
                        .findFirst()
                        .orElse(null);
        };
    }

    /** The subject; of "accused the front of being behind it" the front. */
    private @Nullable Phrase subject(int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            VerbGroup left = clauses.verb(i);
            if (left != null) {
                boolean accused = left.entry().has(Effect.ACCUSE) && clauses.complement(i) == verb;
                return accused ? roles.patient(i) : roles.actor(verb);
            }
        }
        return roles.actor(verb);
    }

    /** The chunks that tell the deed: nouns of harm, or a verb ("responsibility for killing"). */
    private List<Integer> deeds(int verb, Frame frame, int mark) {
        List<Integer> found = new ArrayList<>();
        for (String where : frame.deed()) {
            Phrase phrase = where.equals("subj") ? clauses.subject(verb) : null;
            phrase = where.equals("obj") ? roles.patient(verb) : phrase;
            boolean own = where.equals("obj") && frame.ground() == Ground.CLAIMED;
            int doing = own && phrase == null ? clauses.complement(verb) : -1;
            int at = phrase == null ? Math.max(doing, behind(verb, mark, where)) : clauses.chunkAt(phrase.from());
            if (at >= 0) {
                addDeeds(at, phrase, found);
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return found;
    }

    /** The deed told before a verb that names none itself: "condemned the attack and blamed the rebels". */
    private List<Integer> before(int verb, Frame frame) {
        boolean asked = frame.marks().isEmpty() && frame.who().equals("obj") && clauses.complement(verb) < 0;
        for (int at = verb - 1; asked && at >= 0 && !clauses.is(at, Chunk.Kind.STOP); at--) {
            if (clauses.is(at, Chunk.Kind.NOUN) && deed(head(at)) != null) {
                return List.of(at);
            }
        }
        return List.of();
    }

    private void addDeeds(int first, @Nullable Phrase phrase, List<Integer> found) {
        if (clauses.verb(first) != null) {
            found.add(first);
            return;
        }
        Phrase whole = phrase == null ? clauses.run(first) : phrase;
        for (int at = first; whole != null && at < clauses.chunks().size(); at++) {
            Chunk chunk = clauses.chunks().get(at);
            boolean head = at == first || clauses.is(at - 1, Chunk.Kind.COORDINATOR);
            if (chunk.from() >= whole.to()) {
                return;
            }
            if (head && chunk.is(Chunk.Kind.NOUN) && isDeed(head(at))) {
                found.add(at);
            }
        }
    }

    /** The noun or participle after a preposition behind the mark, or behind the verb when there is none. */
    private int behind(int verb, int mark, String preposition) {
        int from = mark < 0 ? verb : clauses.chunkAt(mark);
        for (int at = from + 1; at + 1 < clauses.chunks().size() && !ends(at); at++) {
            boolean here = clauses.is(at, Chunk.Kind.PREPOSITION)
                    && words.lower(clauses.chunks().get(at).from()).equals(preposition);
            if (here) {
                VerbGroup next = clauses.verb(at + 1);
                boolean doing = next != null && next.form() == VerbGroup.Form.GERUND;
                return doing || clauses.isNominal(at + 1) ? at + 1 : -1;
            }
        }
        return -1;
    }

    /** The noun that a chunk ends with, without "hours" in "the attack hours later". */
    private int head(int chunk) {
        int last = clauses.chunks().get(chunk).to() - 1;
        return known.isLapse(words.lower(last))
                        && last > clauses.chunks().get(chunk).from()
                ? last - 1
                : last;
    }

    private boolean isDeed(int noun) {
        return deed(noun) != null || known.isCrime(words.lower(noun));
    }

    private @Nullable Deed deed(int noun) {
        NounEntry entry = words.noun(noun);
        Deed deed = entry == null ? doing(noun) : entry.deed();
        return deed != null && deed.type() == EventType.ASSAULT ? deed : null;
    }

    /** What a verb tells that stands as a noun: "the burning of a mill". */
    private @Nullable Deed doing(int noun) {
        VerbForm form = words.lexicon().verb(words.lower(noun));
        return form == null || !form.gerund()
                ? null
                : form.entries().stream()
                        .filter(entry -> entry.particles().isEmpty())
                        .map(VerbEntry::deed)
                        .filter(deed -> deed != null)
                        .findFirst()
                        .orElse(null);
    }

    /** The deed that a verb or the noun at the end of a chunk tells; null when it tells none of harm. */
    private @Nullable Draft draft(int chunk, Phrase who) {
        VerbGroup group = clauses.verb(chunk);
        Draft draft = group == null ? named(chunk, head(chunk)) : done(chunk, group);
        Phrase whom = draft == null ? null : draft.recipient();
        boolean same = whom != null && whom.from() < who.to() && who.from() < whom.to();
        return draft != null && same ? draft.with(who, null) : draft;
    }

    /** "Responsibility for killing the mayor". */
    private @Nullable Draft done(int chunk, VerbGroup group) {
        Deed deed = group.entry().deed();
        if (deed == null || deed.type() != EventType.ASSAULT) {
            return null;
        }
        Phrase whom = roles.patient(chunk);
        Phrase of = whom == null ? clauses.adjunct(chunk, "of") : whom;
        return draft(deed, new Phrase(group.head(), group.to()), of, PART);
    }

    private static Draft draft(Deed deed, Phrase anchor, @Nullable Phrase whom, String rule) {
        return new Draft(
                deed, List.of(anchor), null, whom, false, Factuality.HAPPENED, Draft.Place.MAIN, rule, 0, null);
    }

    private Draft named(int chunk, int noun) {
        Deed deed = deed(noun);
        NounEntry entry = words.noun(noun);
        Phrase whom = null;
        for (String preposition : deed == null || entry == null ? WHOM : entry.to()) {
            whom = whom == null ? clauses.adjunct(chunk, preposition) : whom;
        }
        return draft(
                deed == null ? HARM : deed,
                new Phrase(noun, noun + 1),
                whom == null ? victim(chunk, deed) : whom,
                deed == null ? CRIME : PART);
    }

    /** Whose killing it is: "the mayor's murder". */
    private @Nullable Phrase victim(int chunk, @Nullable Deed deed) {
        Chunk whole = clauses.chunks().get(chunk);
        for (int i = whole.to() - 2; deed != null && deed.cameo().startsWith("18") && i >= whole.from(); i--) {
            if (words.isOwner(i) && !words.isTime(i)) {
                return new Phrase(whole.from(), i + 1);
            }
        }
        return null;
    }
}
