package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.event.Chunk.Kind;
import org.hearsay.event.Clauses.Adjunct;
import org.hearsay.event.WordPhrases.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Finds what befell the people whom a sentence counts: by a verb before or after them, by a word right after them, by the
 * noun that is counted, or by a toll. One sentence, one thread.
 */
final class CountFinder {
    private static final int FARTHEST = 10;
    private static final Set<String> BEFORE_TOLL = Set.of(
            "of",
            "to",
            "at",
            "is",
            "was",
            "reached",
            "reaching",
            "hit",
            "passed",
            "topped",
            "surpassed",
            "exceeded",
            "exceeds",
            "stands");
    private static final Set<String> LINKS =
            Set.of("remain", "remained", "remains", "went", "gone", "reported", "confirmed", "left", "still", "also");
    private final Clauses clauses;
    private final Words words;
    private final CountLexicon lexicon;
    private final RoleFinder roles;
    private final List<Counted> people;
    private final List<CountDraft> found = new ArrayList<>();

    CountFinder(Clauses clauses, CountLexicon lexicon, QuantityReader quantities) {
        this.clauses = clauses;
        this.words = clauses.words();
        this.lexicon = lexicon;
        this.roles = new RoleFinder(clauses);
        this.people = new CountedReader(clauses, lexicon, quantities).read();
    }

    /** What is counted, in the order of the text. */
    List<CountDraft> drafts() {
        for (Counted counted : people) {
            List<CountDraft> told = told(counted);
            boolean both = told.stream().anyMatch(draft -> draft.of() == CountKind.KILLED)
                    && told.stream().anyMatch(draft -> draft.of() == CountKind.INJURED);
            if (both) {
                found.add(new CountDraft(
                        CountKind.CASUALTIES, counted, told.get(0).cue()));
            } else if (!told.isEmpty()) {
                found.add(told.get(0));
            }
        }
        return found;
    }

    /** Those of whom the sentence does not tell by its own words what befell them. */
    List<Counted> untold() {
        return people.stream()
                .filter(counted ->
                        found.stream().noneMatch(draft -> draft.counted().equals(counted)))
                .toList();
    }

    /** All that may be told of the same people, the surest first. */
    private List<CountDraft> told(Counted counted) {
        List<CountDraft> told = new ArrayList<>();
        for (int i = 0; i < clauses.chunks().size(); i++) {
            VerbGroup group = clauses.verb(i);
            CountKind kind = group == null || group.negated() ? null : byVerb(i, group, counted);
            if (group != null && kind != null) {
                told.add(new CountDraft(kind, counted, group.head()));
            }
        }
        CountDraft other = told.isEmpty() ? without(counted) : null;
        return other == null ? told : List.of(other);
    }

    /** What is told without a verb that counts. */
    private @Nullable CountDraft without(Counted counted) {
        CountDraft found = after(counted);
        found = found == null ? byNoun(counted) : found;
        return found == null ? byToll(counted) : found;
    }

    private @Nullable CountKind byVerb(int verb, VerbGroup group, Counted counted) {
        CountKind subject = lexicon.ofSubject(group.entry());
        if (subject != null) {
            return isHead(counted, roles.actor(verb)) ? subject : null;
        }
        CountKind patient = lexicon.ofPatient(group.entry());
        return patient != null && suffers(verb, group, counted) ? patient : null;
    }

    /** Whether what a verb tells is done to counted people. */
    private boolean suffers(int verb, VerbGroup group, Counted counted) {
        if (group.passive()) {
            return isHead(counted, roles.patient(verb));
        }
        if (isJoinedPassive(verb)) {
            return isHead(counted, roles.patient(verb - 2));
        }
        boolean bare = !clauses.isNominal(verb + 1) && !isCountedAt(group.to());
        return isObject(verb, counted) || (counted.to() == group.from() && bare);
    }

    /** "Was shot and killed": the second verb has the subject of the first. */
    private boolean isJoinedPassive(int verb) {
        VerbGroup before = clauses.verb(verb - 2);
        return before != null
                && before.passive()
                && clauses.is(verb - 1, Kind.COORDINATOR)
                && !clauses.isNominal(verb + 1);
    }

    /** Whether counted people are who a phrase is about, not some told inside it: "the car of two men". */
    private boolean isHead(Counted counted, @Nullable Phrase phrase) {
        if (phrase == null || !counted.overlaps(phrase)) {
            return false;
        }
        for (int i = phrase.from(); i < counted.from(); i++) {
            if (words.is(i, WordKind.PREPOSITION) || words.lower(i).equals(",")) {
                return false;
            }
        }
        return true;
    }

    /** Whether counted people stand right after a verb, or after one that it is joined to: "killing and wounding 20". */
    private boolean isObject(int verb, Counted counted) {
        int at = verb + 1;
        boolean joint = clauses.is(at, Kind.COORDINATOR) && clauses.verb(at + 1) != null;
        VerbGroup last = clauses.verb(joint ? at + 1 : verb);
        if (last == null) {
            return false;
        }
        int next = last.to();
        while (next < counted.from() && (words.isAdverb(next) || isArticle(next))) {
            next++;
        }
        return next == counted.from() || (!joint && counted.overlaps(clauses.object(verb)) && isAnd(counted));
    }

    /** Whether "and" stands before counted people: "killed the mayor and two guards". */
    private boolean isAnd(Counted counted) {
        return words.lower(counted.from() - 1).equals("and");
    }

    private boolean isArticle(int index) {
        return words.is(index, WordKind.ARTICLE);
    }

    private boolean isCountedAt(int index) {
        return people.stream().anyMatch(counted -> counted.from() == index);
    }

    /** "20 dead", "20 were taken to hospital". */
    private @Nullable CountDraft after(Counted counted) {
        int at = counted.to();
        boolean being = false;
        boolean having = false;
        while (at - counted.to() < 5 && isLink(at)) {
            being |= words.is(at, WordKind.BEING) || words.lower(at).equals("been");
            having |= words.is(at, WordKind.HAVING);
            at++;
        }
        Entry entry = lexicon.after(words, at);
        if (entry == null || (having && !being)) {
            return inside(counted);
        }
        boolean object = !being && opensObject(at + entry.size());
        return object ? null : new CountDraft(CountKind.of(entry.value()), counted, at);
    }

    /** Whether a noun begins at a word: "20 gunmen killed the mayor" tells nothing of 20 dead. */
    private boolean opensObject(int index) {
        int chunk = index < words.size() ? clauses.chunkAt(index) : -1;
        return clauses.isNominal(chunk) && clauses.chunks().get(chunk).from() == index;
    }

    private boolean isLink(int index) {
        boolean auxiliary = words.is(index, WordKind.BEING) || words.is(index, WordKind.HAVING);
        boolean negated = words.is(index, WordKind.NEGATION);
        return !negated
                && lexicon.after(words, index) == null
                && (auxiliary || words.lower(index).equals("been") || LINKS.contains(words.lower(index)));
    }

    /** "20 wounded soldiers". */
    private @Nullable CountDraft inside(Counted counted) {
        for (int i = counted.whom(); i < counted.last(); i++) {
            Entry entry = lexicon.after(words, i);
            if (entry != null && entry.size() == 1) {
                return new CountDraft(CountKind.of(entry.value()), counted, i);
            }
        }
        return null;
    }

    /** "35 deaths", "the killing of 20 people", "5,000 demonstrators". */
    private @Nullable CountDraft byNoun(Counted counted) {
        String last = words.lower(counted.last());
        CountKind own = counted.isTold() ? lexicon.ofNoun(last) : null;
        if (own != null) {
            Counted bare = new Counted(counted.quantity(), counted.from(), counted.to(), counted.to(), counted.part());
            return new CountDraft(own, bare, counted.last());
        }
        CountDraft before = beforeOf(counted);
        if (before != null) {
            return before;
        }
        CountDraft listed = listed(counted);
        CountKind themselves = counted.isTold() ? lexicon.ofPeople(last) : null;
        return listed != null || themselves == null ? listed : new CountDraft(themselves, counted, counted.last());
    }

    /** "The killing of 20 people". */
    private @Nullable CountDraft beforeOf(Counted counted) {
        int of = counted.from() - 1;
        while (isArticle(of)) {
            of--;
        }
        CountKind kind = words.lower(of).equals("of") ? lexicon.ofNoun(words.lower(of - 1)) : null;
        return kind == null ? null : new CountDraft(kind, counted, of - 1);
    }

    /** "The assassination of the minister and a guard": what stands behind the first of those told by "of". */
    private @Nullable CountDraft listed(Counted counted) {
        if (!isAnd(counted)) {
            return null;
        }
        for (int i = clauses.chunkAt(counted.from()) - 1; i >= 0; i--) {
            CountKind kind = lexicon.ofNoun(words.lower(clauses.chunks().get(i).to() - 1));
            if (clauses.verb(i) != null || clauses.is(i, Kind.COMMA)) {
                return null;
            }
            if (kind != null) {
                boolean of =
                        clauses.adjuncts(i).stream().map(Adjunct::preposition).anyMatch("of"::equals);
                return of
                        ? new CountDraft(kind, counted, clauses.chunks().get(i).to() - 1)
                        : null;
            }
        }
        return null;
    }

    /** "The death toll rose to 41", "the number of people killed stood at 41". */
    private @Nullable CountDraft byToll(Counted counted) {
        boolean told = BEFORE_TOLL.contains(words.lower(counted.from() - 1));
        for (int i = counted.from() - 2; told && i >= 0 && counted.from() - i <= FARTHEST; i--) {
            Entry toll = toll(i);
            if (toll != null) {
                return new CountDraft(CountKind.of(toll.value()), counted, i);
            }
        }
        return null;
    }

    /** The toll that ends or stands at a word, or what befell those whose number is told. */
    private @Nullable Entry toll(int index) {
        Entry longer = lexicon.toll(words, index - 1);
        Entry toll = longer != null && longer.size() > 1 ? longer : lexicon.toll(words, index);
        Entry befell = toll == null ? lexicon.after(words, index) : null;
        return befell != null && isNumber(index) ? befell : toll;
    }

    /** Whether "number of" stands a few words before: "the number of people killed". */
    private boolean isNumber(int index) {
        for (int i = index - 1; i > 0 && index - i < 5; i--) {
            if (words.lower(i).equals("of") && words.lower(i - 1).equals("number")) {
                return true;
            }
        }
        return false;
    }
}
