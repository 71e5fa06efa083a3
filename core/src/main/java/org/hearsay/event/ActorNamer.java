package org.hearsay.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hearsay.actor.ActorCode;
import org.hearsay.actor.ActorCoder;
import org.hearsay.actor.ActorPhrase;
import org.hearsay.encoder.MentionType;
import org.hearsay.reference.Entities;
import org.hearsay.reference.Entity;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Tells whom the words for a participant mean, and its code. One article. */
final class ActorNamer {
    private final Entities entities;
    private final ActorCoder coder;
    private final String text;
    private final @Nullable LocalDate date;

    ActorNamer(Entities entities, ActorCoder coder, String text, @Nullable LocalDate date) {
        this.entities = entities;
        this.coder = coder;
        this.text = text;
        this.date = date;
    }

    String text() {
        return text;
    }

    /** The participant that words mean. */
    Participant participant(Span span) {
        List<Entity> inside = entities.in(span);
        Entity entity = inside.isEmpty() ? described(span) : headed(span);
        String words = span.in(text);
        String name = entity == null ? words : entity.name();
        return new Participant(span, name, code(inside.isEmpty() ? name : words, entity));
    }

    /** The person that a pronoun means: the one named last before it; null when nobody is. */
    @Nullable
    Participant pronoun(Span span, int from) {
        String word = span.in(text);
        boolean person = word.equalsIgnoreCase("he") || word.equalsIgnoreCase("she");
        List<Entity> before = entities.in(new Span(Math.min(from, span.start()), span.start()));
        for (int i = before.size() - 1; person && i >= 0; i--) {
            Entity entity = before.get(i);
            if (entity.type() == MentionType.PERSON) {
                return new Participant(span, entity.name(), code(entity.name(), entity));
            }
        }
        return null;
    }

    /** The entity whose name ends the words; null when a noun follows, as in "Israeli forces". */
    private @Nullable Entity headed(Span span) {
        return entities.at(new Span(span.end() - 1, span.end()));
    }

    /** Whom a description takes up: "the militant group". */
    private @Nullable Entity described(Span span) {
        String words = span.in(text);
        String noun = words.substring(words.lastIndexOf(' ') + 1);
        boolean known = span.start() >= 4
                && text.regionMatches(true, span.start() - 4, "the ", 0, 4)
                && !Character.isUpperCase(noun.codePointAt(0));
        return known ? entities.withHead(noun.toLowerCase(Locale.ROOT), span.start()) : null;
    }

    private @Nullable String code(String words, @Nullable Entity entity) {
        boolean named = entity != null && words.equals(entity.name());
        ActorPhrase phrase = entity == null
                ? ActorPhrase.of(words, date)
                : new ActorPhrase(words, named ? entity.type() : null, entity.role(), entity.affiliation(), date);
        return coder.code(phrase).map(ActorCode::code).orElse(null);
    }
}
