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

    private static final Deed ACCUSED = new Deed(EventType.ACCUSE, "allege", "112");
    private static final List<String> NOBODY = List.of("no", "nobody", "neither", "none", "any");
    private final Clauses clauses;
    private final Words words;
    private final GroundWords known;
    private final RoleFinder roles;
    private final SayerFinder sayers;
    private final ChargedDeeds deeds;

    ChargeFinder(Clauses clauses, GroundWords known) {
        this.clauses = clauses;
        this.words = clauses.words();
        this.known = known;
        this.roles = new RoleFinder(clauses);
        this.sayers = new SayerFinder(clauses);
        this.deeds = new ChargedDeeds(clauses, known);
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
            if (group != null && !group.negated()) {
                for (Frame frame : known.frames(group.entry().lemma())) {
                    if (isTold(group, frame) && charge(i, frame, charged, taken)) {
                        break;
                    }
                }
            }
        }
        return charged;
    }

    private static boolean isTold(VerbGroup group, Frame frame) {
        return (group.mood() == VerbGroup.Mood.POSSIBLE && frame.stated())
                || group.mood() == VerbGroup.Mood.PLAIN
                || group.mood() == VerbGroup.Mood.PROGRESSIVE;
    }

    private boolean charge(int verb, Frame frame, List<Draft> drafts, BitSet taken) {
        int mark = frame.marks().isEmpty() ? -1 : mark(verb, frame);
        Phrase who = mark < 0 && !frame.marks().isEmpty() ? null : who(verb, frame, mark);
        if (who == null) {
            return false;
        }
        boolean found = false;
        for (int chunk : deeds.chunks(verb, frame, mark)) {
            int noun = deeds.head(chunk);
            Phrase held = without(who, chunk);
            if (held == null) {
                continue;
            }
            Draft draft = deeds.draft(chunk, held);
            found |= add(draft, chunk, new Held(held, ground(verb, frame, held)), drafts);
            taken.set(noun, taken.get(noun) || draft != null);
        }
        if (found && frame.ground() == Ground.ACCUSED && !frame.stated()) {
            addAccusation(verb, who, drafts);
        }
        return found;
    }

    /** That somebody accuses, where the verb does not tell it by itself: "held the front responsible". */
    private void addAccusation(int verb, Phrase whom, List<Draft> drafts) {
        VerbGroup group = clauses.verb(verb);
        if (group != null && group.entry().deed() == null) {
            Phrase actor = sayers.resolved(roles.actor(verb), verb);
            Phrase by = actor != null && words.mayTellActor(actor) ? actor : null;
            Phrase anchor = new Phrase(group.head(), group.to());
            drafts.add(new Draft(
                    ACCUSED, List.of(anchor), by, whom, false, Factuality.HAPPENED, Draft.Place.MAIN, "verb", 0, null));
        }
    }

    /** Who it is without the deed: of "rebels of the bombing" the rebels; null when the deed is all that stands there. */
    private @Nullable Phrase without(Phrase who, int deed) {
        int noun = deeds.held(deed, who);
        if (noun < who.from() || noun >= who.to()) {
            return who;
        }
        int chunk = clauses.chunkAt(noun);
        int end = chunk == 0 ? 0 : clauses.chunks().get(chunk - 1).from();
        return end > who.from() ? new Phrase(who.from(), end) : null;
    }

    /** Who is said to have done it, and on what ground; null for what the text states itself. */
    private record Held(Phrase who, @Nullable Ground ground) {}

    private @Nullable Ground ground(int verb, Frame frame, Phrase who) {
        Phrase sayer = sayers.sayer(verb);
        boolean own = frame.stated() && sayer != null && sayer.from() < who.to() && who.from() < sayer.to();
        Ground told = frame.stated() ? stated(verb, frame, sayer != null) : frame.ground();
        return own && told != Ground.POSSIBLE ? Ground.CLAIMED : told;
    }

    /** On what ground it is told who is behind a deed; null for what the text states itself. */
    private @Nullable Ground stated(int verb, Frame frame, boolean sayer) {
        VerbGroup group = clauses.verb(verb);
        Part part = new GroundReader(clauses, known).clause(verb);
        boolean open = part != null && part.ground() == Ground.POSSIBLE;
        if (open || (group != null && group.mood() == VerbGroup.Mood.POSSIBLE)) {
            return Ground.POSSIBLE;
        }
        boolean said = sayer || words.mentions("accord") || quotes() || isSaid(verb) || accused(verb) != null;
        return said ? frame.ground() : part == null ? null : part.ground();
    }

    /** Whether somebody is told behind a clause to say it: "..., the mayor said". */
    private boolean isSaid(int verb) {
        boolean apart = false;
        for (int i = verb + 1; i < clauses.chunks().size(); i++) {
            VerbGroup group = clauses.verb(i);
            apart |= clauses.is(i, Chunk.Kind.COMMA) || clauses.is(i, Chunk.Kind.QUOTE);
            if (apart
                    && group != null
                    && clauses.isNominal(i - 1)
                    && group.entry().has(Effect.SAY)) {
                return true;
            }
        }
        return false;
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
        for (int at = verb + 1; at < clauses.chunks().size() && !clauses.endsPart(at); at++) {
            Chunk chunk = clauses.chunks().get(at);
            for (int i = chunk.from(); i < chunk.to(); i++) {
                if (frame.marks().contains(words.lower(i))) {
                    return i;
                }
            }
        }
        return -1;
    }

    private @Nullable Phrase who(int verb, Frame frame, int mark) {
        Phrase who = sayers.resolved(placed(verb, frame.who()), verb);
        if (who == null || NOBODY.contains(words.lower(who.from())) || known.isReason(words.lower(who.to() - 1))) {
            return null;
        }
        if (who.from() == mark) {
            return null;
        }
        Phrase cut = who.from() < mark && mark < who.to() ? new Phrase(who.from(), mark) : who;
        Phrase meant = frame.who().equals("subj") ? spokenFor(cut, verb) : cut;
        return words.isTitled() || words.mayTellActor(meant) ? meant : null;
    }

    /** For whom somebody speaks: "a caller who said he spoke on behalf of the front", "a spokesman for the front". */
    private Phrase spokenFor(Phrase who, int verb) {
        Phrase issuer = known.isVoice(words.lower(who.to() - 1)) ? issuer(who, verb) : null;
        if (issuer != null) {
            return issuer;
        }
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

    /** Who gave out the words that tell it: "the front left leaflets claiming responsibility". */
    private @Nullable Phrase issuer(Phrase message, int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            VerbGroup left = clauses.verb(i);
            Phrase object = left == null ? null : clauses.object(i);
            if (object != null && object.from() <= message.from() && message.to() <= object.to()) {
                return roles.actor(i);
            }
        }
        return null;
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
        Phrase accused = accused(verb);
        return accused == null ? roles.actor(verb) : accused;
    }

    /** Who is accused of what the verb at a chunk tells: "accused the front of being behind it"; null for nobody. */
    private @Nullable Phrase accused(int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            VerbGroup left = clauses.verb(i);
            if (left != null) {
                boolean accused = left.entry().has(Effect.ACCUSE) && clauses.complement(i) == verb;
                return accused ? roles.patient(i) : null;
            }
        }
        return null;
    }
}
