package org.hearsay.statement;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells what kind of source a noun phrase names, by its words.
 *
 * <p><b>Threads:</b> immutable.
 */
final class SourceTyper {
    private static final Pattern SITE = Pattern.compile("\\p{Lu}[\\p{L}\\d-]+\\.\\p{L}{2,}");
    private final Lexicon lexicon;

    SourceTyper(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The kind of a source by its words, in order; {@code UNSPECIFIED} for none and for a bare pronoun. */
    SourceType type(List<String> words) {
        if (words.isEmpty() || (words.size() == 1 && isOne(words.get(0), WordClass.PRONOUN))) {
            return SourceType.UNSPECIFIED;
        }
        List<String> head = words.subList(0, headEnd(words));
        boolean named = head.stream()
                .skip(isOne(head.get(0), WordClass.DETERMINER) ? 1 : 0)
                .anyMatch(SourceTyper::isCapitalised);
        return named ? named(head) : unnamed(head);
    }

    /** Whether a phrase names somebody or something that can have told the news: a medium, an official, a full name. */
    boolean speaks(List<String> words) {
        boolean name = words.stream().allMatch(word -> isCapitalised(word) || isOne(word, WordClass.DETERMINER));
        return switch (type(words)) {
            case MEDIA, UNNAMED_OFFICIAL, UNNAMED_SOURCES, OFFICIAL_BODY -> true;
            case NAMED_PERSON, NAMED_ORGANISATION -> name;
            default -> false;
        };
    }

    private SourceType named(List<String> words) {
        String last = words.get(words.size() - 1);
        if (words.stream().allMatch(word -> isOne(word, WordClass.PLACE_NAME) || isOne(word, WordClass.DETERMINER))) {
            return SourceType.STATE;
        }
        if (isOne(last, WordClass.SOCIAL_HEAD) && !isCapitalised(last)) {
            return SourceType.SOCIAL_MEDIA;
        }
        if (isOne(last, WordClass.MEDIA_HEAD) || SITE.matcher(last).matches()) {
            return SourceType.MEDIA;
        }
        if (isOne(last, WordClass.DOCUMENT_HEAD)) {
            return SourceType.DOCUMENT;
        }
        if (isOne(last, WordClass.BODY_HEAD)) {
            return SourceType.OFFICIAL_BODY;
        }
        if (isOne(last, WordClass.OFFICIAL_HEAD) && !isCapitalised(last)) {
            return SourceType.UNNAMED_OFFICIAL;
        }
        if (isOne(last, WordClass.ORGANISATION_HEAD)) {
            return SourceType.NAMED_ORGANISATION;
        }
        if (!isCapitalised(last)) {
            return unnamed(words);
        }
        boolean acronym = last.length() > 1 && last.equals(last.toUpperCase(Locale.ROOT)) && words.size() <= 2;
        boolean article = isOne(words.get(0), WordClass.DETERMINER)
                && !isOne(words.get(0), WordClass.POSSESSIVE)
                && words.stream().noneMatch(this::isRole);
        return acronym || article ? SourceType.NAMED_ORGANISATION : SourceType.NAMED_PERSON;
    }

    private SourceType unnamed(List<String> words) {
        String last = words.get(words.size() - 1);
        if (isOne(last, WordClass.SOURCES_HEAD)) {
            return SourceType.UNNAMED_SOURCES;
        }
        if (isOne(last, WordClass.OFFICIAL_HEAD)) {
            return SourceType.UNNAMED_OFFICIAL;
        }
        if (isOne(last, WordClass.DOCUMENT_HEAD)) {
            return SourceType.DOCUMENT;
        }
        if (isOne(last, WordClass.SOCIAL_HEAD) && !isCapitalised(last)) {
            return SourceType.SOCIAL_MEDIA;
        }
        if (isOne(last, WordClass.MEDIA_HEAD)) {
            return SourceType.MEDIA;
        }
        if (isOne(last, WordClass.BODY_HEAD)) {
            return SourceType.OFFICIAL_BODY;
        }
        return last.endsWith("s") || isOne(last, WordClass.ORGANISATION_HEAD)
                ? SourceType.UNNAMED_GROUP
                : isOne(words.get(0), WordClass.INDEFINITE) ? SourceType.UNNAMED_SOURCES : SourceType.UNSPECIFIED;
    }

    /** Where the head noun of a phrase ends: before "of", "familiar", "who" or a comma; at the end for names. */
    int headEnd(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            boolean after = isOne(word, WordClass.PREPOSITION)
                    || isOne(word, WordClass.BOUNDARY)
                    || isOne(word, WordClass.TRAILING_ADJECTIVE)
                    || word.equals(",")
                    || word.equals("who");
            if (after && !laterName(words, i)) {
                return i;
            }
        }
        return words.size();
    }

    /** Whether a full name ends the phrase, as in "special envoy for the region Ann Lee". */
    private static boolean laterName(List<String> words, int from) {
        int last = words.size() - 1;
        return words.get(from).length() > 1
                && last - from >= 4
                && isCapitalised(words.get(last))
                && isCapitalised(words.get(last - 1))
                && !words.contains(",");
    }

    /** Whether a phrase means one person without a name: "a former shift manager", "the official". */
    boolean isUnnamedPerson(List<String> words) {
        String last = words.get(headEnd(words) - 1);
        boolean one = isOne(last, WordClass.SOURCES_HEAD)
                || isOne(last, WordClass.OFFICIAL_HEAD)
                || isOne(last, WordClass.ROLE);
        return one && !last.endsWith("s") && isOne(words.get(0), WordClass.DETERMINER);
    }

    /** Whether a word says what a person does: "the economist Ann Lee" is no organisation. */
    private boolean isRole(String word) {
        return !isCapitalised(word) && (isOne(word, WordClass.ROLE) || isOne(word, WordClass.OFFICIAL_HEAD));
    }

    private boolean isOne(String word, WordClass wordClass) {
        return lexicon.is(word.toLowerCase(Locale.ROOT), wordClass);
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }
}
