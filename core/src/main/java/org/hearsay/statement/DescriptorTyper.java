package org.hearsay.statement;

import org.jspecify.annotations.Nullable;

/**
 * Tells what kind of source a description is: "two officials", "her mother", "local media reports".
 *
 * <p><b>Threads:</b> immutable.
 */
final class DescriptorTyper {
    /** The kind of a phrase whose head noun is no name. */
    SourceType type(SourcePhrase phrase) {
        String last = phrase.last();
        if (isReport(phrase)) {
            return SourceType.MEDIA;
        }
        SourceType official = official(phrase);
        if (official != null) {
            return official;
        }
        if (phrase.hasBefore(WordClass.ANONYMOUS)) {
            return SourceType.UNNAMED_SOURCES;
        }
        boolean figure = last.equals("figures") && phrase.isBefore(WordClass.PERSONAGE);
        if (phrase.is(last, WordClass.DOCUMENT_HEAD) && !figure && !isAbout(phrase, WordClass.MEDIA_HEAD)) {
            return SourceType.DOCUMENT;
        }
        if (phrase.is(last, WordClass.SOCIAL_HEAD)) {
            return SourceType.SOCIAL_MEDIA;
        }
        if (isAbout(phrase, WordClass.MEDIA_HEAD)) {
            return SourceType.MEDIA;
        }
        return phrase.is(last, WordClass.BODY_HEAD) ? SourceType.OFFICIAL_BODY : people(phrase);
    }

    /** Whether the head noun says what a class says; "paper" and "press" mean a medium unless a body wrote it. */
    private static boolean isAbout(SourcePhrase phrase, WordClass wordClass) {
        return phrase.is(phrase.last(), wordClass)
                && !(phrase.is(phrase.last(), WordClass.DOCUMENT_HEAD) && isOfBody(phrase));
    }

    private static boolean isOfBody(SourcePhrase phrase) {
        return phrase.mentions(SourceType.OFFICIAL_BODY)
                || phrase.hasBefore(WordClass.BODY_HEAD)
                || phrase.rest().stream().anyMatch(word -> phrase.is(word, WordClass.BODY_HEAD));
    }

    /** Whether a document is a medium's: it names one, or is called news, or nothing tells whose it is. */
    private static boolean isReport(SourcePhrase phrase) {
        String last = phrase.last();
        if (!phrase.is(last, WordClass.REPORT) || isOfBody(phrase)) {
            return false;
        }
        boolean modifiersOnly = phrase.words().subList(0, phrase.headEnd() - 1).stream()
                .allMatch(word -> phrase.is(word, WordClass.REPORT_MODIFIER));
        boolean loose = last.endsWith("s") && modifiersOnly && phrase.rest().isEmpty();
        return loose
                || phrase.mentions(SourceType.MEDIA)
                || phrase.hasBefore(WordClass.NEWS)
                || phrase.hasBefore(WordClass.MEDIA_HEAD)
                || phrase.rest().stream()
                        .anyMatch(word -> phrase.is(word, WordClass.MEDIA_HEAD)
                                || (SourcePhrase.isCapitalised(word) && phrase.is(word, WordClass.MEDIA_NAME)));
    }

    private static @Nullable SourceType official(SourcePhrase phrase) {
        String last = phrase.last();
        if (last.equals("agency") && phrase.isBefore(WordClass.NEWS)) {
            return SourceType.MEDIA;
        }
        return phrase.is(last, WordClass.OFFICIAL_HEAD) ? SourceType.UNNAMED_OFFICIAL : null;
    }

    private static SourceType people(SourcePhrase phrase) {
        String last = phrase.last();
        if (phrase.is(last, WordClass.SOURCES_HEAD) || phrase.is(last, WordClass.KIN)) {
            return SourceType.UNNAMED_SOURCES;
        }
        boolean indefinite = phrase.opensWith(WordClass.INDEFINITE);
        if (phrase.is(last, WordClass.ORGANISATION_HEAD)) {
            boolean known = phrase.opensWith(WordClass.DETERMINER) && !indefinite;
            return known ? SourceType.NAMED_ORGANISATION : SourceType.UNNAMED_GROUP;
        }
        boolean plural = (last.endsWith("s") && !last.endsWith("ss")) || phrase.is(last, WordClass.GROUP_HEAD);
        if (plural) {
            boolean counted = phrase.lexicon().number(phrase.words().get(0)) != null;
            return counted ? SourceType.UNNAMED_SOURCES : SourceType.UNNAMED_GROUP;
        }
        boolean person = phrase.is(last, WordClass.ROLE)
                || (phrase.opensWith(WordClass.DETERMINER) && SourcePhrase.meansPerson(last));
        return indefinite || person ? SourceType.UNNAMED_SOURCES : SourceType.UNSPECIFIED;
    }
}
