package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.encoder.MentionType;
import org.hearsay.reference.Entity;
import org.hearsay.reference.FirstNames;
import org.hearsay.reference.Gender;
import org.hearsay.sentence.Token;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Makes the referent of a name or of a descriptor: tells what kind of source it is, and what sort.
 *
 * <p><b>Threads:</b> immutable.
 */
final class SpeakerTyper {
    private final SourceTyper typer;
    private final FirstNames firstNames;

    SpeakerTyper(SourceTyper typer, FirstNames firstNames) {
        this.typer = typer;
        this.firstNames = firstNames;
    }

    /** Whether an entity is a person, though its name may end like an outlet's or a body's. */
    boolean isPerson(Entity entity) {
        if (entity.type() != MentionType.PERSON || firstNames.gender(entity.name()) != Gender.UNKNOWN) {
            return entity.type() == MentionType.PERSON;
        }
        return switch (typer.type(List.of(entity.name().split("\\s+")))) {
            case STATE -> false;
            case MEDIA, OFFICIAL_BODY, NAMED_ORGANISATION -> entity.name().indexOf(' ') < 0 && !isMedium(entity.name());
            default -> true;
        };
    }

    /** Whether an entity is a country. */
    boolean isState(Entity entity) {
        return entity.type() == MentionType.PLACE
                && typer.type(List.of(entity.name().split("\\s+"))) == SourceType.STATE;
    }

    /** What is named by a phrase: an outlet's or a body's kind may show in the words around its name only. */
    Referent named(String name, @Nullable Entity entity, Span words, NounPhrase phrase) {
        Referent byName = named(name, entity, words);
        boolean plain = byName.type() == SourceType.NAMED_ORGANISATION || byName.type() == SourceType.NAMED_PERSON;
        SourceType type = plain ? typer.type(forms(phrase), kind(entity)) : byName.type();
        return switch (type) {
            case MEDIA, OFFICIAL_BODY, STATE, DOCUMENT, NAMED_ORGANISATION ->
                new Referent(name, type, Referent.Sort.BODY, entity, words);
            default -> byName;
        };
    }

    private static @Nullable MentionType kind(@Nullable Entity entity) {
        return entity == null ? null : entity.type();
    }

    /** Who is named. */
    Referent named(String name, @Nullable Entity entity, Span words) {
        SourceType type = type(name, entity);
        Referent.Sort sort = type == SourceType.NAMED_PERSON ? Referent.Sort.PERSON : Referent.Sort.BODY;
        return new Referent(name, type, sort, entity, words);
    }

    /** A person who is named. */
    static Referent person(Entity entity, Span words) {
        return new Referent(entity.name(), SourceType.NAMED_PERSON, Referent.Sort.PERSON, entity, words);
    }

    private SourceType type(String name, @Nullable Entity entity) {
        List<String> words = List.of(name.split("\\s+"));
        SourceType type = typer.type(words, kind(entity));
        boolean told = type != SourceType.NAMED_PERSON
                && type != SourceType.UNSPECIFIED
                && type != SourceType.UNNAMED_GROUP
                && type != SourceType.UNNAMED_SOURCES;
        if (told) {
            return type;
        }
        boolean person = entity == null ? words.size() > 1 : isPerson(entity);
        SourceType small = typer.type(List.of(words.get(words.size() - 1).toLowerCase(Locale.ROOT)));
        if (!person && (small == SourceType.MEDIA || small == SourceType.OFFICIAL_BODY)) {
            return small;
        }
        return person ? SourceType.NAMED_PERSON : SourceType.NAMED_ORGANISATION;
    }

    /** Somebody without a name, described by a phrase. */
    Referent described(String text, NounPhrase phrase) {
        List<String> forms = forms(phrase);
        List<Token> tokens = phrase.upToComma();
        Span words = NounPhrase.span(tokens);
        SourceType type = typer.type(forms);
        Referent.Sort sort = typer.isUnnamedPerson(forms) ? Referent.Sort.PERSON : sort(phrase.noun(), type);
        return new Referent(words.in(text), type, sort, null, words);
    }

    /** The words; a first one that is the head has its capital only because it begins a sentence. */
    private static List<String> forms(NounPhrase phrase) {
        List<String> forms = new ArrayList<>(NounPhrase.forms(phrase.tokens()));
        if (phrase.headEnd() == 1 && !forms.isEmpty()) {
            forms.set(0, phrase.noun());
        }
        return forms;
    }

    private static Referent.Sort sort(String noun, SourceType type) {
        boolean body =
                switch (type) {
                    case NAMED_ORGANISATION, OFFICIAL_BODY, MEDIA, STATE, DOCUMENT -> true;
                    default -> !noun.endsWith("s");
                };
        return body ? Referent.Sort.BODY : Referent.Sort.GROUP;
    }

    boolean isMedium(String name) {
        return typer.type(List.of(name.split("\\s+"))) == SourceType.MEDIA;
    }

    /** Whether a word in small letters is a noun for a kind of source. */
    boolean isNoun(String lower) {
        SourceType type = typer.type(List.of(lower));
        return type != SourceType.UNSPECIFIED;
    }
}
