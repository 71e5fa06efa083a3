package org.hearsay.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.reference.Entity;
import org.hearsay.reference.FirstNames;
import org.hearsay.sentence.Token;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Names the speakers of one article's statements.
 *
 * <p>A last name becomes the full name that the article gives; a pronoun and a description become the one they mean; "I"
 * in a quotation is the one who is quoted. Everybody else keeps the words of the text: an unnamed source is never
 * identified. <b>Threads:</b> one per article.
 */
final class SpeakerFinder {
    private final Scene scene;
    private final Lexicon lexicon;
    private final SpeakerTyper typer;
    private final SpeakerWalk walk;
    private final AnonymityReader anonymities;
    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<Entity, List<Span>> fullest = new HashMap<>();

    /** Reads an article for the speakers of its drafts. */
    SpeakerFinder(Scene scene, Lexicon lexicon, FirstNames firstNames, List<Draft> drafts) {
        this.scene = scene;
        this.lexicon = lexicon;
        this.typer = new SpeakerTyper(new SourceTyper(lexicon), firstNames);
        this.anonymities = new AnonymityReader(lexicon);
        this.walk = new SpeakerWalk(scene, lexicon, firstNames, drafts);
        scene.entities().list().forEach(entity -> entities.put(entity.id(), entity));
    }

    /**
     * Who speaks, and to whom.
     *
     * @param who who speaks
     * @param addressee who is told, if the text says so
     * @param medium the addressee again by the fullest name, in case it is a medium and hands the statement on
     */
    record Telling(
            Speaker who,
            @Nullable String addressee,
            @Nullable String medium) {}

    /**
     * Names who speaks.
     *
     * @param draft one of the article's drafts
     * @param outer who is quoted around it; null when nobody is
     */
    Telling find(Draft draft, @Nullable Speaker outer) {
        String addressee = draft.addressee() == null ? null : draft.addressee().in(scene.text());
        String medium = draft.addressee() == null ? null : told(draft.addressee());
        return new Telling(speaker(draft.source(), outer), addressee, medium);
    }

    /** Who was told, by the fullest name. */
    private @Nullable String told(Span addressee) {
        List<SourceResolver.Meant> meant = walk.who(addressee);
        return meant.size() == 1 ? name(meant.get(0).who()) : null;
    }

    private Speaker speaker(@Nullable Span source, @Nullable Speaker outer) {
        if (source == null) {
            return new Speaker(null, SourceType.UNSPECIFIED, null, null, List.of());
        }
        List<SourceResolver.Meant> meant = walk.who(source);
        if (!meant.isEmpty()) {
            return speaker(meant);
        }
        List<Token> tokens = scene.tokens(source);
        boolean first = tokens.size() == 1 && lexicon.is(tokens.get(0).lower(), WordClass.FIRST_PERSON);
        if (first && outer != null && outer.name() != null) {
            return firstPerson(tokens.get(0), source, outer);
        }
        boolean relative = tokens.size() == 1 && lexicon.is(tokens.get(0).lower(), WordClass.RELATIVE);
        return new Speaker(relative ? null : source.in(scene.text()), SourceType.UNSPECIFIED, null, null, List.of());
    }

    /** "I" is who is quoted; "we" is whom that person speaks for, if the text tells it. */
    private Speaker firstPerson(Token pronoun, Span source, Speaker outer) {
        Entity person = outer.entity() == null ? null : entities.get(outer.entity());
        if (pronoun.lower().equals("we") && person != null && person.affiliation() != null) {
            Referent body = typer.named(
                    NamedSources.withoutArticle(person.affiliation()),
                    scene.entities().named(person.affiliation()),
                    source);
            return new Speaker(body.name(), body.type(), id(body), null, List.of(source));
        }
        List<Span> trail = new ArrayList<>(List.of(source));
        trail.addAll(outer.trail());
        return new Speaker(outer.name(), outer.type(), outer.entity(), outer.anonymity(), trail);
    }

    private Speaker speaker(List<SourceResolver.Meant> meant) {
        String name = meant.stream().map(one -> name(one.who())).distinct().collect(Collectors.joining("; "));
        Referent first = meant.get(0).who();
        Anonymity anonymity = meant.size() == 1 ? anonymity(first) : null;
        List<Span> trail = meant.stream().flatMap(one -> trail(one).stream()).toList();
        return new Speaker(name, first.type(), meant.size() == 1 ? id(first) : null, anonymity, trail);
    }

    /** The name, with its article where the article's text writes it as a part of the name: "The National". */
    private static String name(Referent who) {
        Entity entity = who.entity();
        return entity != null && NamedSources.withoutArticle(entity.name()).equals(who.name())
                ? entity.name()
                : who.name();
    }

    /** What the text tells of somebody who has no name, where that one is brought in. */
    private @Nullable Anonymity anonymity(Referent who) {
        boolean unnamed = who.type() == SourceType.UNNAMED_OFFICIAL
                || who.type() == SourceType.UNNAMED_SOURCES
                || who.type() == SourceType.UNNAMED_GROUP;
        if (who.isNamed() || !unnamed) {
            return null;
        }
        int end = scene.sentences()
                .get(scene.sentenceAt(who.words().start()))
                .span()
                .end();
        List<Token> following =
                who.words().end() < end ? scene.tokens(new Span(who.words().end(), end)) : List.of();
        return anonymities.read(scene.tokens(who.words()), following);
    }

    private static @Nullable String id(Referent who) {
        return who.entity() == null ? null : who.entity().id();
    }

    /** The steps from a source's own words to those that name it in full; empty when its own words do. */
    private List<Span> trail(SourceResolver.Meant meant) {
        List<Span> steps = new ArrayList<>(List.of(meant.words()));
        if (!meant.words().contains(meant.who().words())) {
            steps.add(meant.who().words());
        }
        Entity entity = meant.who().entity();
        Span last = steps.get(steps.size() - 1);
        if (entity != null && !last.in(scene.text()).contains(NamedSources.withoutArticle(entity.name()))) {
            steps.addAll(fullest.computeIfAbsent(entity, this::fullest));
        }
        return steps.size() == 1 ? List.of() : steps;
    }

    private List<Span> fullest(Entity entity) {
        return entity.mentions().stream()
                .filter(place -> place.in(scene.text()).equals(NamedSources.withoutArticle(entity.name())))
                .limit(1)
                .toList();
    }
}
