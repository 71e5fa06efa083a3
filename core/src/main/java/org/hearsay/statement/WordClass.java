package org.hearsay.statement;

import java.util.Locale;

/** A closed class of words that the rules look at; what each is for stands in {@code words.tsv}, beside its words. */
enum WordClass {
    AUXILIARY,
    MODAL,
    BEING,
    NEGATION,
    ADVERB,
    MANNER_EXCEPTION,
    RAISER,
    GERUND_PREPOSITION,
    ARTICLE,
    PLURAL,
    PLURAL_NOUN,
    OPENING,
    WEEKDAY,
    DETERMINER,
    INDEFINITE,
    POSSESSIVE,
    PRONOUN,
    PERSONAL,
    RELATIVE,
    MEANS,
    SUBJECT,
    BOUNDARY,
    ADJUNCT,
    PREPOSITION,
    LINK,
    PLACE_LINK,
    AUTHOR_LINK,
    TRAILING_ADJECTIVE,
    CLAUSE_OPENING,
    RELAYING,
    TURN,
    COORDINATOR,
    TITLE,
    ROLE,
    MEDIA_HEAD,
    DOCUMENT_HEAD,
    BODY_HEAD,
    ORGANISATION_HEAD,
    OFFICIAL_HEAD,
    SOURCES_HEAD,
    GROUP_HEAD,
    SOCIAL_HEAD,
    PLACE_NAME;

    static WordClass of(String name) {
        return valueOf(name.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
