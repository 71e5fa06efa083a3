package org.hearsay.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.reference.Entity;
import org.hearsay.reference.FirstNames;
import org.hearsay.reference.Gender;
import org.hearsay.sentence.Token;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells a person's gender by the titles and roles that the article gives, else by the first name.
 *
 * <p>A first name counts only where it stands with a last name, and only when it is nearly always one gender's.
 * <b>Threads:</b> one per article.
 */
final class GenderReader {
    private static final int LONGEST_TITLE = 4;
    private final Scene scene;
    private final Lexicon lexicon;
    private final FirstNames firstNames;
    private final Map<String, Gender> known = new HashMap<>();

    GenderReader(Scene scene, Lexicon lexicon, FirstNames firstNames) {
        this.scene = scene;
        this.lexicon = lexicon;
        this.firstNames = firstNames;
    }

    Gender of(Referent person) {
        Gender found = known.get(person.key());
        if (found == null) {
            found = person.entity() == null ? ofWords(person.name()) : of(person.entity());
            known.put(person.key(), found);
        }
        return found;
    }

    /** Learns what a pronoun tells of a person. */
    void learn(Referent person, Gender gender) {
        if (of(person) == Gender.UNKNOWN) {
            known.put(person.key(), gender);
        }
    }

    private Gender of(Entity person) {
        for (Span place : person.mentions()) {
            Gender title = before(place);
            if (title != Gender.UNKNOWN) {
                return title;
            }
        }
        Gender role = ofWords(person.role());
        return role == Gender.UNKNOWN ? firstNames.gender(person.name()) : role;
    }

    /** What a title, a role or a kinship word before a name tells. */
    Gender before(Span place) {
        int index = scene.tokens().indexAt(place.start());
        for (int i = index; i > index - LONGEST_TITLE; i--) {
            Token token = scene.tokens().get(i);
            if (token == null || !token.isWord()) {
                break;
            }
            Gender gender = of(token.lower());
            if (gender != Gender.UNKNOWN || lexicon.is(token.lower(), WordClass.PREPOSITION)) {
                return gender;
            }
            if (i < index && !token.isCapitalised() && !isRole(token.lower())) {
                break;
            }
        }
        return Gender.UNKNOWN;
    }

    private boolean isRole(String lower) {
        return lexicon.is(lower, WordClass.ROLE)
                || lexicon.is(lower, WordClass.TITLE)
                || lexicon.is(lower, WordClass.OFFICIAL_HEAD);
    }

    private Gender ofWords(@Nullable String words) {
        if (words == null) {
            return Gender.UNKNOWN;
        }
        for (String word : List.of(words.toLowerCase(Locale.ROOT).split("[\\s,]+"))) {
            if (lexicon.is(word, WordClass.PREPOSITION)) {
                break;
            }
            Gender gender = of(word);
            if (gender != Gender.UNKNOWN) {
                return gender;
            }
        }
        return Gender.UNKNOWN;
    }

    /** What a single word tells, in small letters. */
    Gender of(String word) {
        if (lexicon.is(word, WordClass.MALE)) {
            return Gender.MALE;
        }
        return lexicon.is(word, WordClass.FEMALE) ? Gender.FEMALE : Gender.UNKNOWN;
    }
}
