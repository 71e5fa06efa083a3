package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.event.Clauses.Relative;
import org.hearsay.event.GroundWords.Frame;
import org.jspecify.annotations.Nullable;

/** Finds which deed it is that a verb says somebody did: "responsibility for the attack". One sentence, one thread. */
final class ChargedDeeds {
    private static final Deed HARM = Deed.of(EventType.ASSAULT, "180");
    private static final List<String> WHOM = List.of("of", "against", "on");
    private static final List<String> POINTING = List.of("it", "this", "that", "these", "those", "them");
    private final Clauses clauses;
    private final Words words;
    private final GroundWords known;
    private final RoleFinder roles;

    ChargedDeeds(Clauses clauses, GroundWords known) {
        this.clauses = clauses;
        this.words = clauses.words();
        this.known = known;
        this.roles = new RoleFinder(clauses);
    }

    /**
     * The chunks that tell the deed: nouns of harm, or a verb ("responsibility for killing").
     *
     * @param verb the chunk of the verb
     * @param mark the word of the frame; negative for none
     */
    List<Integer> chunks(int verb, Frame frame, int mark) {
        List<Integer> found = new ArrayList<>();
        Relative relative = clauses.relative(verb);
        for (String where : frame.deed()) {
            if (relative != null && relative.preposition().equals(where.equals("obj") ? "" : where)) {
                int noun = told(relative.noun());
                addDeeds(noun, clauses.nearest(noun), found);
            }
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
        boolean others = frame.ground() == Ground.ACCUSED || frame.ground() == Ground.SUSPECTED;
        return others && (names(verb, frame) || points(verb, frame)) ? before(verb) : found;
    }

    /** The word in a phrase for who it is that tells of the deed or a share in it; a word outside the phrase for none. */
    int held(int deed, Phrase who) {
        int share = clauses.is(deed - 1, Chunk.Kind.PREPOSITION) ? deed - 2 : -1;
        boolean shared = share >= 0 && clauses.is(share, Chunk.Kind.NOUN) && share(share) == deed;
        int word = shared ? clauses.chunks().get(share).to() - 1 : head(deed);
        return who.from() <= word && word < who.to() ? word : head(deed);
    }

    /** The deed that a noun stands behind: of "the attack on the mill, which" the attack. */
    private int told(int last) {
        int noun = last;
        while (!isDeed(head(noun))
                && clauses.is(noun - 1, Chunk.Kind.PREPOSITION)
                && clauses.is(noun - 2, Chunk.Kind.NOUN)) {
            noun -= 2;
        }
        return noun;
    }

    /** Whether a verb names only who it was: "blamed the rebels". */
    private boolean names(int verb, Frame frame) {
        return frame.marks().isEmpty() && frame.who().equals("obj") && clauses.complement(verb) < 0;
    }

    /** Whether a verb points back to the deed: "attributed it to the rebels". */
    private boolean points(int verb, Frame frame) {
        Phrase object = frame.deed().contains("obj") ? clauses.object(verb) : null;
        return object != null && POINTING.contains(words.lower(object.from()));
    }

    /** The deed told before a verb that names none itself: "condemned the attack and blamed the rebels". */
    private List<Integer> before(int verb) {
        for (int at = verb - 1; at >= 0 && !clauses.is(at, Chunk.Kind.STOP); at--) {
            boolean told = clauses.is(at, Chunk.Kind.NOUN) && isDeed(head(at));
            int first = clauses.chunks().get(at).from();
            if (told && (deed(head(at)) != null || POINTING.contains(words.lower(first)))) {
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
        for (int at = from + 1; at + 1 < clauses.chunks().size() && !clauses.endsPart(at); at++) {
            boolean leads = clauses.is(at, Chunk.Kind.PREPOSITION) || clauses.is(at, Chunk.Kind.TIME);
            boolean here = leads && words.lower(clauses.chunks().get(at).from()).equals(preposition);
            if (here) {
                VerbGroup next = clauses.verb(at + 1);
                boolean doing = next != null && next.form() == VerbGroup.Form.GERUND;
                int called = called(at + 1);
                int noun = called < 0 ? share(at + 1) : called;
                return doing || clauses.isNominal(at + 1) || called >= 0 ? noun : -1;
            }
        }
        return -1;
    }

    /** What somebody had a share in: of "involvement in the attack" the attack. */
    private int share(int noun) {
        boolean share = clauses.is(noun, Chunk.Kind.NOUN)
                && known.isShare(words.lower(clauses.chunks().get(noun).to() - 1));
        return share && clauses.is(noun + 1, Chunk.Kind.PREPOSITION) && clauses.isNominal(noun + 2) ? noun + 2 : noun;
    }

    /** The noun in "for what it called the execution of the mayor"; negative for none. */
    private int called(int what) {
        boolean called = words.lower(clauses.chunks().get(what).from()).equals("what")
                && clauses.isNominal(what + 1)
                && clauses.verb(what + 2) != null
                && clauses.is(what + 3, Chunk.Kind.NOUN);
        return called ? what + 3 : -1;
    }

    /** The noun that a chunk ends with, without "hours" in "the attack hours later". */
    int head(int chunk) {
        int last = clauses.chunks().get(chunk).to() - 1;
        return known.isLapse(words.lower(last))
                        && last > clauses.chunks().get(chunk).from()
                ? last - 1
                : last;
    }

    private boolean isDeed(int noun) {
        return deed(noun) != null || known.isCrime(words.lower(noun)) || known.isDeath(words.lower(noun));
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
    @Nullable
    Draft draft(int chunk, Phrase who) {
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
        return draft(deed, new Phrase(group.head(), group.to()), of, ChargeFinder.PART);
    }

    private static Draft draft(Deed deed, Phrase anchor, @Nullable Phrase whom, String rule) {
        return new Draft(
                deed, List.of(anchor), null, whom, false, Factuality.HAPPENED, Draft.Place.MAIN, rule, 0, null);
    }

    private Draft named(int chunk, int noun) {
        Deed deed = deed(noun);
        boolean death = known.isDeath(words.lower(noun));
        NounEntry entry = words.noun(noun);
        Phrase whom = null;
        for (String preposition : deed == null || entry == null ? WHOM : entry.to()) {
            whom = whom == null ? clauses.adjunct(chunk, preposition) : whom;
        }
        Phrase victim = whom == null && (death || isKilling(deed)) ? victim(chunk) : whom;
        boolean told = deed != null || (death && victim != null);
        return draft(
                deed == null ? HARM : deed,
                new Phrase(noun, noun + 1),
                victim,
                told ? ChargeFinder.PART : ChargeFinder.CRIME);
    }

    private static boolean isKilling(@Nullable Deed deed) {
        return deed != null && deed.cameo().startsWith("18");
    }

    /** Whose killing it is: "the mayor's murder". */
    private @Nullable Phrase victim(int chunk) {
        Chunk whole = clauses.chunks().get(chunk);
        for (int i = whole.to() - 2; i >= whole.from(); i--) {
            if (words.isOwner(i) && !words.isTime(i)) {
                return new Phrase(whole.from(), i + 1);
            }
        }
        return null;
    }
}
