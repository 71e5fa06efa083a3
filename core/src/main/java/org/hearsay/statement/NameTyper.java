package org.hearsay.statement;

import java.util.Locale;
import java.util.regex.Pattern;
import org.hearsay.encoder.MentionType;
import org.jspecify.annotations.Nullable;

/**
 * Tells what kind of source a name is: by lists of well-known names, by its last word, by the words that introduce it,
 * and only then by what a model takes it for.
 *
 * <p><b>Threads:</b> immutable.
 */
final class NameTyper {
    private static final Pattern SITE = Pattern.compile("\\p{Lu}[\\p{L}\\d-]+\\.\\p{L}{2,}");

    /** The kind of a phrase that ends in a name. */
    SourceType type(SourcePhrase phrase, @Nullable MentionType entity) {
        SourceType type = listed(phrase, entity);
        if (type == null && phrase.hasBefore(WordClass.HONORIFIC)) {
            return SourceType.NAMED_PERSON;
        }
        type = type == null ? byIntroducer(phrase) : type;
        type = type == null ? byLastWord(phrase) : type;
        type = type == null ? byOffice(phrase) : type;
        type = type == null ? byEntity(entity) : type;
        return type == null ? byShape(phrase) : type;
    }

    /** The kind of a well-known name; null for any other. */
    @Nullable
    SourceType listed(SourcePhrase phrase, @Nullable MentionType entity) {
        if (phrase.isListed(SourceType.MEDIA)) {
            return SourceType.MEDIA;
        }
        if (phrase.isListed(SourceType.OFFICIAL_BODY)) {
            return SourceType.OFFICIAL_BODY;
        }
        boolean state =
                phrase.isListed(SourceType.STATE) && (entity != MentionType.PERSON || phrase.isWhole(SourceType.STATE));
        return state ? SourceType.STATE : null;
    }

    /** By the word right before the name: "the newspaper El Faro", "the charity Open Doors", "head of office Ann Lee". */
    private static @Nullable SourceType byIntroducer(SourcePhrase phrase) {
        String word = phrase.introducer();
        boolean later =
                !word.isEmpty() && !phrase.is(word, WordClass.DETERMINER) && phrase.hasBefore(WordClass.PREPOSITION);
        if (later && !phrase.is(word, WordClass.PREPOSITION)) {
            return SourceType.NAMED_PERSON;
        }
        if (word.equals("agency")) {
            return phrase.head().contains("news") || phrase.head().contains("press")
                    ? SourceType.MEDIA
                    : SourceType.OFFICIAL_BODY;
        }
        if (phrase.is(word, WordClass.MEDIA_HEAD)) {
            return SourceType.MEDIA;
        }
        boolean person = phrase.is(word, WordClass.ROLE)
                || phrase.is(word, WordClass.TITLE)
                || phrase.is(word, WordClass.KIN)
                || phrase.is(word, WordClass.OFFICIAL_HEAD);
        if (person) {
            return SourceType.NAMED_PERSON;
        }
        if (phrase.is(word, WordClass.BODY_HEAD)) {
            return SourceType.OFFICIAL_BODY;
        }
        if (phrase.is(word, WordClass.ORGANISATION_HEAD)) {
            return SourceType.NAMED_ORGANISATION;
        }
        boolean unknown = !phrase.is(word, WordClass.SOURCES_HEAD);
        return unknown && SourcePhrase.meansPerson(word) ? SourceType.NAMED_PERSON : null;
    }

    private static @Nullable SourceType byLastWord(SourcePhrase phrase) {
        String last = phrase.last();
        boolean news = (phrase.headEnd() > 1
                        && (phrase.is(last, WordClass.MEDIA_NAME) || phrase.names(WordClass.MEDIA_OPENING)))
                || SITE.matcher(last).matches()
                || (last.equals("Agency") && phrase.isBefore(WordClass.NEWS));
        if (news) {
            return SourceType.MEDIA;
        }
        if (phrase.is(last, WordClass.DOCUMENT_HEAD) && phrase.opensWith(WordClass.DETERMINER)) {
            return SourceType.DOCUMENT;
        }
        if (phrase.is(last, WordClass.BODY_HEAD)) {
            return SourceType.OFFICIAL_BODY;
        }
        if (phrase.is(last, WordClass.ORGANISATION_HEAD)) {
            return SourceType.NAMED_ORGANISATION;
        }
        boolean plural = last.endsWith("s") && phrase.is(last.substring(0, last.length() - 1), WordClass.NATIONALITY);
        if (plural || phrase.is(last, WordClass.GROUP_HEAD)) {
            return SourceType.UNNAMED_GROUP;
        }
        return phrase.is(phrase.introducer(), WordClass.SOURCES_HEAD) ? SourceType.NAMED_PERSON : null;
    }

    /** An office alone ("the Foreign Minister"), or before a name. */
    private static @Nullable SourceType byOffice(SourcePhrase phrase) {
        boolean office = phrase.is(phrase.last(), WordClass.OFFICIAL_HEAD)
                && (phrase.opensWith(WordClass.DETERMINER) || phrase.isBefore(WordClass.NATIONALITY));
        if (office) {
            return SourceType.UNNAMED_OFFICIAL;
        }
        boolean before = phrase.isBefore(WordClass.TITLE) || phrase.isBefore(WordClass.ROLE);
        boolean small = phrase.head().stream()
                .filter(word -> !SourcePhrase.isCapitalised(word))
                .anyMatch(word -> phrase.is(word, WordClass.ROLE) || phrase.is(word, WordClass.OFFICIAL_HEAD));
        return before || small ? SourceType.NAMED_PERSON : null;
    }

    private static @Nullable SourceType byEntity(@Nullable MentionType entity) {
        if (entity == null) {
            return null;
        }
        return switch (entity) {
            case PERSON -> SourceType.NAMED_PERSON;
            case ORGANIZATION, GROUP -> SourceType.NAMED_ORGANISATION;
            case PLACE -> SourceType.STATE;
            case NATIONALITY, MISC -> null;
        };
    }

    private static SourceType byShape(SourcePhrase phrase) {
        String last = phrase.last();
        boolean acronym = last.length() > 1
                && last.equals(last.toUpperCase(Locale.ROOT))
                && phrase.head().size() <= 2;
        boolean article = phrase.opensWith(WordClass.DETERMINER) && !phrase.opensWith(WordClass.POSSESSIVE);
        return acronym || article ? SourceType.NAMED_ORGANISATION : SourceType.NAMED_PERSON;
    }
}
