package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.reference.Entity;
import org.hearsay.reference.Gender;
import org.hearsay.sentence.Token;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names that a source's own words give: the person who holds the office, the body, the outlet whose report it
 * is.
 *
 * <p><b>Threads:</b> immutable.
 */
final class NamedSources {
    private final Scene scene;
    private final Lexicon lexicon;
    private final SpeakerTyper typer;
    private final GenderReader genders;

    NamedSources(Scene scene, Lexicon lexicon, SpeakerTyper typer, GenderReader genders) {
        this.genders = genders;
        this.scene = scene;
        this.lexicon = lexicon;
        this.typer = typer;
    }

    /** Who is named by a phrase; empty when it names nobody, as in "a spokesman for Ann Lee". */
    List<Referent> of(NounPhrase phrase) {
        List<Referent> persons = persons(phrase);
        if (!persons.isEmpty()) {
            return persons;
        }
        Referent outlet = outlet(phrase);
        Referent body = outlet == null ? body(phrase, phrase.headEnd()) : outlet;
        Referent told = body == null ? apposed(phrase) : body;
        return told == null ? List.of() : List.of(told);
    }

    private List<Referent> persons(NounPhrase phrase) {
        List<Referent> found = new ArrayList<>();
        int end = relative(phrase);
        for (int i = 0; i < end; i++) {
            Naming naming = scene.naming(phrase.tokens().get(i));
            if (naming == null || !typer.isPerson(naming.entity())) {
                continue;
            }
            int last = lastOf(phrase, naming, i);
            if (!phrase.isOwner(last) && !isGoverned(phrase, i, last)) {
                add(found, phrase, i, i < last ? person(naming) : withFirstName(phrase, i, naming));
            }
            i = last;
        }
        return found;
    }

    /** Adds one who is joined by "and"; else a later name in one phrase is its head: "Rovers manager Ann Lee". */
    private static void add(List<Referent> found, NounPhrase phrase, int index, Referent person) {
        List<Token> before = phrase.tokens().subList(0, index);
        if (!found.isEmpty() && before.stream().noneMatch(token -> token.lower().equals("and"))) {
            if (before.stream().anyMatch(token -> ",(".contains(token.form()))) {
                return;
            }
            found.remove(found.size() - 1);
        }
        found.add(person);
    }

    /** A last name with the word before it, where that was taken for the end of another name: "Sea Office Tom Vance". */
    private Referent withFirstName(NounPhrase phrase, int index, Naming naming) {
        Naming before = index == 0 ? null : scene.naming(phrase.tokens().get(index - 1));
        boolean alone = naming.entity().name().equals(phrase.tokens().get(index).form());
        if (before == null
                || !alone
                || before.isPerson()
                || before.place().length() <= first(phrase, index).length()) {
            return person(naming);
        }
        Span words = new Span(first(phrase, index).start(), naming.place().end());
        return typer.named(words.in(scene.text()), naming.entity(), words);
    }

    private static Span first(NounPhrase phrase, int index) {
        return phrase.tokens().get(index - 1).span();
    }

    /** Who is meant by a person's name: by "Ms Lee" the only woman of that last name. */
    private Referent person(Naming naming) {
        Entity entity = naming.entity();
        Gender title = entity.name().indexOf(' ') < 0 ? genders.before(naming.place()) : Gender.UNKNOWN;
        if (title != Gender.UNKNOWN) {
            List<Referent> called = scene.allLastNamed(entity.name()).stream()
                    .map(one -> SpeakerTyper.person(one, naming.place()))
                    .filter(one -> genders.of(one) == title)
                    .toList();
            return called.size() == 1 ? called.get(0) : SpeakerTyper.person(entity, naming.place());
        }
        return SpeakerTyper.person(entity, naming.place());
    }

    /** Where a relative clause begins: who is named there is somebody else. */
    private int relative(NounPhrase phrase) {
        for (int i = 1; i < phrase.tokens().size(); i++) {
            String word = phrase.tokens().get(i).form();
            if (is(word, WordClass.RELATIVE) || word.equals("whose") || word.equals("that")) {
                return i;
            }
        }
        return phrase.tokens().size();
    }

    private static int lastOf(NounPhrase phrase, Naming naming, int from) {
        int last = from;
        while (last + 1 < phrase.tokens().size()
                && phrase.tokens().get(last + 1).start() < naming.place().end()) {
            last++;
        }
        return last;
    }

    /** Whether a name hangs on a preposition: "an aide to President Lee". */
    private boolean isGoverned(NounPhrase phrase, int index, int last) {
        boolean wholeName = index < last || !is(phrase.first().lower(), WordClass.DETERMINER);
        int at = index - 1;
        while (at >= 0
                && (isBeforeName(phrase.tokens().get(at))
                        || (!wholeName && phrase.tokens().get(at).isCapitalised()))) {
            at--;
        }
        return at >= 0 && is(phrase.tokens().get(at).lower(), WordClass.PREPOSITION);
    }

    private boolean isBeforeName(Token token) {
        return token.form().equals(".")
                || is(token.lower(), WordClass.TITLE)
                || is(token.lower(), WordClass.ROLE)
                || is(token.lower(), WordClass.DETERMINER);
    }

    /** The name after a description: "the operator, Nordport Ltd". */
    private @Nullable Referent apposed(NounPhrase phrase) {
        int comma = phrase.upToComma().size();
        if (phrase.headEnd() != comma || comma + 1 >= phrase.tokens().size()) {
            return null;
        }
        List<Token> rest = phrase.tokens().subList(comma + 1, phrase.tokens().size());
        NounPhrase name = new NounPhrase(rest, 1);
        List<Token> words = name.upToComma();
        boolean named = words.stream()
                .skip(words.get(0).lower().equals("the") ? 1 : 0)
                .allMatch(token -> !token.isWord() || token.isCapitalised());
        Referent found = named ? body(name, words.size()) : null;
        return found != null && words.size() > 1 && isCalling(phrase.noun())
                ? typer.named(found.name(), null, found.words())
                : found;
    }

    /** Whether a noun tells what a person does, so that the name after it is a person's. */
    private boolean isCalling(String noun) {
        return is(noun, WordClass.ROLE)
                || is(noun, WordClass.OFFICIAL_HEAD)
                || is(noun, WordClass.TITLE)
                || is(noun, WordClass.KIN);
    }

    /** The outlet in "a Harbour Post report", "the Post's report" and "a report published in the Post". */
    private @Nullable Referent outlet(NounPhrase phrase) {
        int head = phrase.headEnd() - 1;
        if (!is(phrase.noun(), WordClass.REPORT)) {
            return null;
        }
        Referent before = head > 0 ? body(phrase, head) : null;
        if (before != null && before.type() == SourceType.MEDIA) {
            return before;
        }
        for (int i = head + 1; i + 1 < phrase.tokens().size(); i++) {
            if (is(phrase.tokens().get(i).lower(), WordClass.OUTLET_LINK)) {
                NounPhrase rest = new NounPhrase(
                        phrase.tokens().subList(i + 1, phrase.tokens().size()), 1);
                Referent after = body(rest, capitals(rest));
                return after != null && after.type() == SourceType.MEDIA ? after : null;
            }
        }
        return null;
    }

    /** Index after the first run of capitals. */
    private static int capitals(NounPhrase phrase) {
        int at = 0;
        while (at < phrase.tokens().size() && !phrase.tokens().get(at).isCapitalised()) {
            at++;
        }
        int end = Math.min(at + 1, phrase.tokens().size());
        while (end < phrase.tokens().size() && phrase.tokens().get(end).isCapitalised()) {
            end++;
        }
        return end;
    }

    /** What is named by the words before an index; null when these end in a common noun. */
    private @Nullable Referent body(NounPhrase phrase, int end) {
        Token last = phrase.tokens().get(end - 1);
        if (end > 1 && Character.isDigit(last.form().codePointAt(0))) {
            last = phrase.tokens().get(end - 2);
        }
        Naming naming = scene.naming(last);
        boolean named =
                naming != null && naming.place().in(scene.text()).chars().anyMatch(Character::isUpperCase);
        if (!last.isCapitalised() && !(named && last.lower().startsWith("al-"))) {
            return null;
        }
        int from = runStart(phrase, end - 1);
        List<Token> run = phrase.tokens().subList(from, end);
        Span words = words(run, phrase.isOwner(end - 1));
        Entity entity = entity(words, naming);
        if (entity == null && isCommon(phrase, run)) {
            return null;
        }
        return referent(words, entity, naming, phrase);
    }

    private static Span words(List<Token> run, boolean owner) {
        Span whole = NounPhrase.span(run);
        String last = run.get(run.size() - 1).lower();
        boolean cut = owner || last.endsWith("'s");
        return cut && whole.length() > 2 ? new Span(whole.start(), whole.end() - (last.endsWith("'s") ? 2 : 1)) : whole;
    }

    private @Nullable Entity entity(Span words, @Nullable Naming naming) {
        Entity person = scene.lastNamed(words.in(scene.text()));
        Entity same = person == null ? scene.entities().named(words.in(scene.text())) : person;
        return same != null || naming == null ? same : naming.entity();
    }

    private Referent referent(Span words, @Nullable Entity entity, @Nullable Naming naming, NounPhrase phrase) {
        String written = words.in(scene.text());
        String name = written;
        if (entity != null) {
            boolean more = naming != null && naming.place().length() < words.length();
            boolean own = naming != null
                    && withoutArticle(entity.name()).equals(naming.place().in(scene.text()));
            name = more && own ? written : entity.name();
        }
        return typer.named(withoutArticle(name), entity, words, phrase);
    }

    /** Where the capitalised words that end at an index begin; an owner before them is no part of the name. */
    private int runStart(NounPhrase phrase, int last) {
        int from = last;
        while (from > 0 && (isNamePart(phrase, from - 1) || isLink(phrase, from - 1))) {
            from--;
        }
        while (from < last
                && (is(phrase.tokens().get(from).lower(), WordClass.TITLE)
                        || is(phrase.tokens().get(from).lower(), WordClass.ROLE))
                && scene.naming(phrase.tokens().get(from)) == null) {
            from++;
        }
        return from;
    }

    private boolean isNamePart(NounPhrase phrase, int index) {
        Token token = phrase.tokens().get(index);
        return token.isWord()
                && token.isCapitalised()
                && !(phrase.isOwner(index) && token.lower().endsWith("'s"))
                && !is(token.lower(), WordClass.DETERMINER);
    }

    private boolean isLink(NounPhrase phrase, int index) {
        Token token = phrase.tokens().get(index);
        return index > 0
                && (is(token.lower(), WordClass.NAME_LINK) || "-&’'".contains(token.form()))
                && isNamePart(phrase, index - 1);
    }

    /** Whether a single word has its capital only because it begins the sentence. */
    private boolean isCommon(NounPhrase phrase, List<Token> run) {
        Token only = run.get(0);
        boolean first = scene.sentences()
                .get(scene.sentenceAt(only.start()))
                .tokens()
                .get(0)
                .equals(only);
        boolean opening = phrase.first().equals(only) && first && run.size() == 1;
        if (run.size() == 1 && is(only.lower(), WordClass.INDEFINITE)) {
            return true;
        }
        return opening && scene.naming(only) == null && (only.lower().endsWith("s") || typer.isNoun(only.lower()));
    }

    static String withoutArticle(String name) {
        return name.startsWith("the ") || name.startsWith("The ") ? name.substring("the ".length()) : name;
    }

    private boolean is(String word, WordClass wordClass) {
        return lexicon.is(word, wordClass);
    }
}
