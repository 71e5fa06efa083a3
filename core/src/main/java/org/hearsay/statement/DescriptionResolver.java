package org.hearsay.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.reference.Entity;
import org.hearsay.reference.Gender;
import org.hearsay.sentence.Sentence;
import org.hearsay.sentence.Token;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells whom "the official", "the ministry" and "the sources" mean: who was called so before.
 *
 * <p>An entity whose name or role has the noun, or the last source that was brought in by it; else the person who has
 * just spoken, if that person can be called so. Nothing is guessed: where no words of the article link the two, the
 * description stays as it is written. <b>Shape:</b> asked in the order of the text. <b>Threads:</b> one per article.
 */
final class DescriptionResolver {
    private static final int NEAR = 3;

    /** The last paragraph of a headline and lead. */
    private static final int LEAD = 1;

    private static final Set<Salience.Part> SPEAKERS = Set.of(Salience.Part.SPEAKER);
    private static final Set<Salience.Part> PARTIES =
            Set.of(Salience.Part.SPEAKER, Salience.Part.SUBJECT, Salience.Part.HEARER);
    private final Scene scene;
    private final Lexicon lexicon;
    private final SpeakerTyper typer;
    private final Salience salience;
    private final GenderReader genders;
    private final Map<String, Source> byNoun = new HashMap<>();
    private final Map<Span, Referent> identified = new HashMap<>();

    private record Source(NounPhrase phrase, Referent who) {}

    DescriptionResolver(Scene scene, Lexicon lexicon, SpeakerTyper typer, Salience salience, GenderReader genders) {
        this.typer = typer;
        this.scene = scene;
        this.lexicon = lexicon;
        this.salience = salience;
        this.genders = genders;
    }

    /** Keeps who was told by a phrase, for a later one with the same noun. */
    void remember(NounPhrase phrase, Referent who) {
        if (!phrase.head().isCapitalised() || phrase.headEnd() == 1) {
            byNoun.put(phrase.noun(), new Source(phrase, who));
            return;
        }
        for (Token token : phrase.tokens().subList(0, phrase.headEnd())) {
            if (lexicon.is(token.lower(), WordClass.OUTLET_NOUN) || lexicon.is(token.lower(), WordClass.BODY_NOUN)) {
                byNoun.put(token.lower(), new Source(phrase, who));
            }
        }
    }

    /** Somebody who is meant by no other words. */
    Referent plain(NounPhrase phrase) {
        return typer.described(scene.text(), phrase);
    }

    /** Whom a phrase means; null when it is not definite, or brings in somebody new. */
    @Nullable
    Referent find(NounPhrase phrase, Sentence sentence) {
        boolean simple = phrase.headEnd() == phrase.upToComma().size();
        if (!simple || !(isDefinite(phrase) || isTheirSource(phrase) || isOwned(phrase))) {
            return null;
        }
        Source earlier = earlier(phrase);
        Entity entity = isDefinite(phrase) || isTheirBody(phrase) ? entity(phrase) : null;
        if (entity != null
                && (earlier == null
                        || lastBefore(entity, phrase) > earlier.phrase().first().start())) {
            return referent(entity, lastBefore(entity, phrase));
        }
        Referent heard = isDefinite(phrase) ? justHeard(phrase, sentence) : null;
        if (heard == null || earlier == null) {
            return heard == null && earlier != null ? earlier.who() : heard;
        }
        if (heard.words().start() < earlier.phrase().first().start()) {
            return earlier.who();
        }
        identify(earlier, heard);
        return heard;
    }

    /** "An official" in the lead is who is called "the official" later, when nobody else was called so between. */
    private void identify(Source earlier, Referent heard) {
        int at = earlier.phrase().first().start();
        boolean lead = scene.sentences().get(scene.sentenceAt(at)).paragraph() <= LEAD;
        if (lead && !earlier.who().isNamed() && !isDefinite(earlier.phrase())) {
            identified.put(earlier.who().words(), heard);
        }
    }

    /**
     * Who was brought in without a name and named later; the same one when the article names nobody.
     *
     * @param who as told by find or plain
     */
    Referent identified(Referent who) {
        Referent named = identified.get(who.words());
        return who.isNamed() || named == null
                ? who
                : new Referent(named.name(), who.type(), named.sort(), named.entity(), named.words());
    }

    private boolean isDefinite(NounPhrase phrase) {
        return lexicon.is(phrase.first().lower(), WordClass.DEFINITE) && phrase.headEnd() > 1;
    }

    /** "The Post's source": whom the Post was said to have heard. */
    private static boolean isTheirSource(NounPhrase phrase) {
        return phrase.headEnd() == 2 && phrase.isOwner(0) && phrase.noun().startsWith("source");
    }

    /** "Their union", "her lawyer". */
    private boolean isOwned(NounPhrase phrase) {
        return phrase.headEnd() == 2 && lexicon.is(phrase.first().lower(), WordClass.POSSESSIVE);
    }

    /** "Their union": the union that is named. */
    private boolean isTheirBody(NounPhrase phrase) {
        return isOwned(phrase)
                && (lexicon.is(phrase.noun(), WordClass.ORGANISATION_HEAD)
                        || lexicon.is(phrase.noun(), WordClass.BODY_HEAD));
    }

    private @Nullable Source earlier(NounPhrase phrase) {
        Source earlier = byNoun.get(phrase.noun());
        if (earlier == null || isTheirSource(phrase)) {
            return earlier;
        }
        if (isOwned(phrase)) {
            boolean owned =
                    earlier.phrase().first().lower().equals(phrase.first().lower());
            return owned || isTheirBody(phrase) ? earlier : null;
        }
        List<String> words =
                earlier.phrase().tokens().stream().map(Token::lower).toList();
        boolean same = modifiers(phrase).stream().allMatch(one -> words.contains(one.lower()));
        return same ? earlier : null;
    }

    /** The words between "the" and its noun that tell one from another, as "same" does not. */
    private static List<Token> modifiers(NounPhrase phrase) {
        return phrase.tokens().subList(1, phrase.headEnd() - 1).stream()
                .filter(token -> !token.lower().equals("same"))
                .toList();
    }

    private @Nullable Entity entity(NounPhrase phrase) {
        Entity entity = scene.entities().withHead(phrase.noun(), phrase.first().start());
        if (entity == null) {
            return null;
        }
        String told = (entity.name() + " " + entity.role() + " " + entity.affiliation()).toLowerCase(Locale.ROOT);
        boolean person = new Naming(phrase.span(), entity).isPerson();
        boolean same = modifiers(phrase).stream()
                .allMatch(one -> (person && !one.isCapitalised()) || told.contains(stem(one.lower())));
        return same ? entity : null;
    }

    private static String stem(String word) {
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    private static int lastBefore(Entity entity, NounPhrase phrase) {
        int last = -1;
        for (Span mention : entity.mentions()) {
            if (mention.start() >= phrase.first().start()) {
                break;
            }
            last = mention.start();
        }
        return last;
    }

    private Referent referent(Entity entity, int at) {
        Naming naming = scene.namings(new Span(at, at + 1)).get(0);
        return naming.isPerson()
                ? SpeakerTyper.person(entity, naming.place())
                : typer.named(NamedSources.withoutArticle(entity.name()), entity, naming.place());
    }

    /** Who has just spoken, when the noun is one that such a speaker can be called by. */
    private @Nullable Referent justHeard(NounPhrase phrase, Sentence sentence) {
        String noun = phrase.noun();
        if (lexicon.is(noun, WordClass.OUTLET_NOUN) && phrase.headEnd() == 2) {
            Referent outlet = only(sentence, one -> one.type() == SourceType.MEDIA && one.isNamed());
            boolean paper = outlet == null && noun.equals("paper");
            return paper ? only(sentence, one -> one.type() == SourceType.DOCUMENT) : outlet;
        }
        if (lexicon.is(noun, WordClass.BODY_NOUN) && phrase.headEnd() == 2) {
            return only(sentence, this::isOrganisation);
        }
        Referent last = salience.last(SPEAKERS, sentence, NEAR, one -> true);
        return last != null && last.isNamedPerson() && isCalled(last, noun) ? last : null;
    }

    private boolean isOrganisation(Referent one) {
        return one.entity() != null
                && (one.type() == SourceType.NAMED_ORGANISATION || one.type() == SourceType.OFFICIAL_BODY);
    }

    /** The only one of a kind that has spoken near before; null when there are two. */
    private @Nullable Referent only(Sentence sentence, Predicate<Referent> kind) {
        Referent last = salience.last(PARTIES, sentence, NEAR, kind);
        if (last == null) {
            return null;
        }
        String key = last.key();
        Referent other = salience.last(
                PARTIES, sentence, NEAR, one -> kind.test(one) && !one.key().equals(key));
        return other == null ? last : null;
    }

    private boolean isCalled(Referent person, String noun) {
        Gender gender = genders.of(noun);
        if (lexicon.is(noun, WordClass.PERSON_NOUN) || noun.matches("\\d+-year-old")) {
            return genders.of(person).agrees(gender);
        }
        Entity entity = person.entity();
        String role =
                entity == null || entity.role() == null ? "" : entity.role().toLowerCase(Locale.ROOT);
        boolean official = noun.equals("official") || noun.equals("spokesperson");
        return official
                && List.of(role.split("[\\s,]+")).stream()
                        .anyMatch(word ->
                                lexicon.is(word, WordClass.OFFICIAL_HEAD) || lexicon.is(word, WordClass.OFFICE_NOUN));
    }

    /**
     * Whom a lead means that names nobody ("Harbour woman fined"), when the article later calls exactly one person so in
     * full; null otherwise.
     */
    @Nullable
    Referent announced(NounPhrase phrase) {
        List<Token> tokens = phrase.upToComma();
        int from = lexicon.is(phrase.first().lower(), WordClass.DETERMINER) ? 1 : 0;
        if (tokens.size() - from < 2 || lexicon.is(phrase.first().lower(), WordClass.DEFINITE)) {
            return null;
        }
        String words = NounPhrase.span(tokens.subList(from, tokens.size()))
                .in(scene.text())
                .toLowerCase(Locale.ROOT);
        Entity found = null;
        for (Entity entity : scene.entities().list()) {
            boolean called = entity.role() != null
                    && (" " + entity.role().toLowerCase(Locale.ROOT) + " ").contains(" " + words + " ");
            if (called && found != null) {
                return null;
            }
            found = called ? entity : found;
        }
        Referent plain = plain(phrase);
        return found == null
                ? null
                : new Referent(
                        found.name(),
                        plain.type(),
                        Referent.Sort.PERSON,
                        found,
                        found.mentions().get(0));
    }
}
