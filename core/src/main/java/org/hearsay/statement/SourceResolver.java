package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.sentence.Sentence;
import org.hearsay.sentence.Token;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells who is meant by the words of a source: by a name, a pronoun, a description, or nobody but the words themselves.
 *
 * <p><b>Shape:</b> asked in the order of the text. <b>Threads:</b> one per article.
 */
final class SourceResolver {
    private final Scene scene;
    private final Lexicon lexicon;
    private final NounPhrases phrases;
    private final NamedSources names;
    private final Antecedents antecedents;
    private final PronounResolver pronouns;
    private final DescriptionResolver descriptions;

    SourceResolver(
            Scene scene,
            Lexicon lexicon,
            NamedSources names,
            PronounResolver pronouns,
            DescriptionResolver descriptions) {
        this.scene = scene;
        this.lexicon = lexicon;
        this.phrases = new NounPhrases(scene, lexicon);
        this.names = names;
        this.antecedents = new Antecedents(scene, lexicon);
        this.pronouns = pronouns;
        this.descriptions = descriptions;
    }

    /** Somebody who is meant, and the source's own words for that. */
    record Meant(Referent who, Span words) {}

    /**
     * Who is meant; empty when the words are a pronoun that means nobody known.
     *
     * @param quoted the key of who is quoted, when the source stands in a quotation; else null
     */
    List<Meant> find(Span source, @Nullable String quoted) {
        List<Token> tokens = scene.tokens(source);
        Sentence sentence = scene.sentences().get(scene.sentenceAt(source.start()));
        if (tokens.size() == 1) {
            Token only = tokens.get(0);
            Quotation quotation = scene.quotation(only.start());
            if (pronouns.isPersonal(only)) {
                return meant(pronouns.person(only, sentence, quotation, quoted), only.span());
            }
            if (pronouns.isCollective(only)) {
                return meant(pronouns.collective(only, sentence, quotation), only.span());
            }
            if (lexicon.is(only.lower(), WordClass.RELATIVE)) {
                return named(antecedents.before(only.start()), sentence, quoted);
            }
            if (lexicon.is(only.lower(), WordClass.PRONOUN)) {
                return List.of();
            }
        }
        return named(whole(tokens), sentence, quoted);
    }

    private static List<Meant> meant(@Nullable Referent who, Span words) {
        return who == null ? List.of() : List.of(new Meant(who, words));
    }

    /** With the name that follows, when a source was cut short before it: "the team's coach" before ", Ann Lee,". */
    private List<Token> whole(List<Token> tokens) {
        if (tokens.isEmpty()) {
            return tokens;
        }
        Token last = tokens.get(tokens.size() - 1);
        int index = scene.tokens().indexAt(last.start());
        Token next = scene.tokens().get(index + 1);
        boolean title = lexicon.is(last.lower(), WordClass.TITLE) && last.isCapitalised();
        boolean comma = !last.isCapitalised() && next != null && next.form().equals(",");
        Token name = title ? next : comma ? scene.tokens().get(index + 2) : null;
        Naming naming = name == null ? null : scene.naming(name);
        if (naming == null || !naming.isPerson()) {
            return tokens;
        }
        Token after = scene.tokens().get(scene.tokens().indexAt(naming.place().end()));
        boolean closed = title || (after != null && ",.;)”\"".contains(after.form()));
        return closed
                ? scene.tokens(new Span(tokens.get(0).start(), naming.place().end()))
                : tokens;
    }

    private List<Meant> named(List<Token> tokens, Sentence sentence, @Nullable String quoted) {
        List<Meant> found = new ArrayList<>();
        List<NounPhrase> parts = phrases.of(tokens);
        for (NounPhrase phrase : parts) {
            for (Referent one : referents(phrase, sentence, quoted)) {
                found.add(new Meant(one, one.entity() == null || outside(one, phrase) ? phrase.span() : one.words()));
            }
        }
        return found;
    }

    private static boolean outside(Referent one, NounPhrase phrase) {
        return !phrase.span().contains(one.words());
    }

    private List<Referent> referents(NounPhrase phrase, Sentence sentence, @Nullable String quoted) {
        List<Referent> named = names.of(phrase);
        if (named.isEmpty()) {
            Referent described = described(phrase, sentence, quoted);
            descriptions.remember(phrase, described);
            return List.of(described);
        }
        boolean noun = named.size() == 1 && named.get(0).name().equalsIgnoreCase(phrase.noun());
        Referent called = noun ? descriptions.find(phrase, sentence) : null;
        Referent only = called != null && called.entity() != null ? called : named.get(0);
        descriptions.remember(phrase, only);
        return named.size() == 1 ? List.of(only) : named;
    }

    private Referent described(NounPhrase phrase, Sentence sentence, @Nullable String quoted) {
        Referent relative = relative(phrase, sentence, quoted);
        if (relative != null) {
            return relative;
        }
        Referent found = descriptions.find(phrase, sentence);
        boolean lead = sentence.paragraph() <= 1;
        Referent announced = found == null && lead ? descriptions.announced(phrase) : found;
        return announced == null ? descriptions.plain(phrase) : announced;
    }

    /** "Her mother": the mother of whom "her" means. */
    private @Nullable Referent relative(NounPhrase phrase, Sentence sentence, @Nullable String quoted) {
        Token owner = phrase.first();
        boolean kin = phrase.headEnd() == 2 && pronouns.isPersonal(owner) && lexicon.is(phrase.noun(), WordClass.KIN);
        Referent whose = kin ? pronouns.person(owner, sentence, scene.quotation(owner.start()), quoted) : null;
        return whose == null
                ? null
                : new Referent(
                        whose.name() + "'s " + phrase.noun(),
                        SourceType.UNNAMED_SOURCES,
                        Referent.Sort.PERSON,
                        null,
                        phrase.span());
    }
}
