package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.encoder.MentionType;
import org.jspecify.annotations.Nullable;

/**
 * Tells what kind of source a noun phrase names, by its words.
 *
 * <p><b>Threads:</b> immutable.
 */
final class SourceTyper {
    private final Lexicon lexicon;
    private final NameTyper names = new NameTyper();
    private final DescriptorTyper descriptors = new DescriptorTyper();

    SourceTyper(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The kind of a source by its words, in order; {@code UNSPECIFIED} for none and for a bare pronoun. */
    SourceType type(List<String> words) {
        return type(words, null);
    }

    /**
     * The kind of a source by its words, and by what its name is taken for.
     *
     * @param words in order, marks as words of their own
     * @param entity what a model takes the name for; it decides where no word does. Null when it is not known
     */
    SourceType type(List<String> words, @Nullable MentionType entity) {
        List<String> main = main(words);
        if (main.isEmpty() || isPronoun(main)) {
            return SourceType.UNSPECIFIED;
        }
        int handed = handedOn(main);
        if (handed > 0) {
            return portion(main, type(words.subList(handed, words.size()), entity));
        }
        SourcePhrase phrase = new SourcePhrase(entity == null ? lowered(main) : main, headEnd(main), lexicon);
        SourceType listed = names.listed(phrase, entity);
        if (listed != null) {
            return listed;
        }
        boolean numbered = main.size() > 1 && isNumber(phrase.last());
        if (numbered) {
            return type(main.subList(0, phrase.headEnd() - 1), entity);
        }
        List<String> apposition = apposition(words, main.size() + 1);
        boolean name = SourcePhrase.isCapitalised(phrase.last()) && !isOne(phrase.last(), WordClass.DETERMINER);
        if (!name) {
            boolean named = isName(apposition);
            return named ? joined(phrase, apposition, entity) : descriptors.type(phrase);
        }
        boolean follows = !apposition.isEmpty() && phrase.rest().isEmpty();
        SourceType byApposition = follows ? byApposition(apposition) : null;
        return byApposition == null ? names.type(phrase, entity) : byApposition;
    }

    /** Whether a phrase names somebody or something that can have told the news: a medium, an official, a full name. */
    boolean speaks(List<String> words) {
        boolean name =
                words.stream().allMatch(word -> SourcePhrase.isCapitalised(word) || isOne(word, WordClass.DETERMINER));
        return switch (type(words)) {
            case MEDIA, UNNAMED_OFFICIAL, UNNAMED_SOURCES, OFFICIAL_BODY -> true;
            case NAMED_PERSON, NAMED_ORGANISATION -> name;
            default -> false;
        };
    }

    /** Where the head noun of a phrase ends: before "of", "familiar", "who" or a comma; at the end for names. */
    int headEnd(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            boolean after = isOne(word, WordClass.PREPOSITION)
                    || isOne(word, WordClass.BOUNDARY)
                    || isOne(word, WordClass.TRAILING_ADJECTIVE)
                    || (isOne(word, WordClass.AUXILIARY) && !SourcePhrase.isCapitalised(word))
                    || word.equals(",")
                    || word.equals("who");
            if (isParticiple(words, i) || (after && !laterName(words, i))) {
                return i;
            }
        }
        return words.size();
    }

    /** Whether a phrase means one person without a name: "a former shift manager", "the official". */
    boolean isUnnamedPerson(List<String> words) {
        String last = words.get(headEnd(words) - 1);
        boolean one = isOne(last, WordClass.SOURCES_HEAD)
                || isOne(last, WordClass.OFFICIAL_HEAD)
                || isOne(last, WordClass.KIN)
                || isOne(last, WordClass.ROLE);
        return one && !last.endsWith("s") && isOne(words.get(0), WordClass.DETERMINER);
    }

    /** Whether a full name ends the phrase, as in "special envoy for the region Ann Lee" or "head of office Ann Lee". */
    private boolean laterName(List<String> words, int from) {
        int last = words.size() - 1;
        boolean name = words.get(from).length() > 1
                && last - from >= 3
                && SourcePhrase.isCapitalised(words.get(last))
                && SourcePhrase.isCapitalised(words.get(last - 1))
                && !words.contains(",");
        String before = name ? words.get(last - 2) : words.get(0);
        boolean parted = !SourcePhrase.isCapitalised(before)
                && !isOne(before, WordClass.PREPOSITION)
                && !isOne(before, WordClass.DETERMINER);
        return name && (last - from >= 4 || parted);
    }

    /** The words before the first comma, without "himself". */
    private List<String> main(List<String> words) {
        int comma = words.indexOf(",");
        List<String> main = comma < 0 ? words : words.subList(0, comma);
        boolean repeats = main.size() > 1 && isOne(main.get(main.size() - 1), WordClass.REFLEXIVE);
        return repeats ? main.subList(0, main.size() - 1) : main;
    }

    private boolean isPronoun(List<String> main) {
        String word = main.get(0);
        boolean acronym = word.length() > 1 && Character.isUpperCase(word.charAt(1));
        return main.size() == 1 && !acronym && (isOne(word, WordClass.PRONOUN) || word.equalsIgnoreCase("one"));
    }

    /** Where the words begin that decide instead of "one of" or "figures provided by"; 0 when none do. */
    private int handedOn(List<String> main) {
        int end = headEnd(main);
        if (end + 1 >= main.size()) {
            return 0;
        }
        boolean portion =
                isOne(main.get(end - 1), WordClass.PORTION) && main.get(end).equals("of");
        boolean provided = isOne(main.get(end - 1), WordClass.DOCUMENT_HEAD)
                && isOne(main.get(end), WordClass.PROVIDED)
                && main.get(end + 1).equals("by");
        return portion ? end + 1 : provided && end + 2 < main.size() ? end + 2 : 0;
    }

    /** A counted part of a group is some sources of it: "one of the guests". */
    private SourceType portion(List<String> main, SourceType whole) {
        boolean counted = lexicon.number(main.get(0).toLowerCase(Locale.ROOT)) != null;
        boolean some = whole == SourceType.UNNAMED_GROUP || whole == SourceType.UNSPECIFIED;
        return counted && some ? SourceType.UNNAMED_SOURCES : whole;
    }

    /** The words with a small first letter when that has its capital only from the sentence: "Officials", "Critics". */
    private List<String> lowered(List<String> main) {
        String first = main.get(0).toLowerCase(Locale.ROOT);
        boolean common = (first.endsWith("s") && lexicon.is(first, WordClass.OFFICIAL_HEAD))
                || lexicon.is(first, WordClass.SOURCES_HEAD)
                || lexicon.is(first, WordClass.GROUP_HEAD)
                || lexicon.is(first, WordClass.DOCUMENT_HEAD)
                || (first.endsWith("s") && lexicon.is(first.substring(0, first.length() - 1), WordClass.ROLE));
        if (headEnd(main) > 1 || !common) {
            return main;
        }
        List<String> lowered = new ArrayList<>(main);
        lowered.set(0, first);
        return lowered;
    }

    private static List<String> apposition(List<String> words, int from) {
        if (from >= words.size()) {
            return List.of();
        }
        List<String> after = words.subList(from, words.size());
        int comma = after.indexOf(",");
        return comma < 0 ? after : after.subList(0, comma);
    }

    /** Whether an apposition is a name, alone or after what it is: "Ann Lee", "former minister Ann Lee". */
    private boolean isName(List<String> words) {
        int size = words.size();
        boolean all = size > 0 && words.stream().allMatch(SourcePhrase::isCapitalised);
        boolean last = size > 2
                && SourcePhrase.isCapitalised(words.get(size - 1))
                && SourcePhrase.isCapitalised(words.get(size - 2))
                && words.stream().noneMatch(word -> isOne(word, WordClass.PREPOSITION))
                && !isOne(words.get(0), WordClass.DETERMINER);
        return all || last;
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    /** "The coach, Ann Lee" is what "the coach Ann Lee" is. */
    private SourceType joined(SourcePhrase phrase, List<String> name, @Nullable MentionType entity) {
        List<String> words = new ArrayList<>(phrase.head());
        words.addAll(name);
        return names.type(new SourcePhrase(words, words.size(), lexicon), entity);
    }

    /** What a description after a name tells of it: "Harbour Watch, a weekly based in Oslo"; null when it tells nothing. */
    private @Nullable SourceType byApposition(List<String> words) {
        if (!isOne(words.get(0), WordClass.DETERMINER)) {
            return null;
        }
        SourcePhrase phrase = new SourcePhrase(words, headEnd(words), lexicon);
        if (SourcePhrase.isCapitalised(phrase.last())) {
            return null;
        }
        return switch (descriptors.type(phrase)) {
            case MEDIA -> SourceType.MEDIA;
            case OFFICIAL_BODY -> SourceType.OFFICIAL_BODY;
            case UNNAMED_SOURCES, UNNAMED_OFFICIAL -> SourceType.NAMED_PERSON;
            default -> isOne(phrase.last(), WordClass.ORGANISATION_HEAD) ? SourceType.NAMED_ORGANISATION : null;
        };
    }

    /** Whether a participle goes on after its noun: "a report published in". */
    private boolean isParticiple(List<String> words, int at) {
        boolean participle = isOne(words.get(at), WordClass.PROVIDED) || isOne(words.get(at), WordClass.PARTICIPLE);
        return participle && at + 1 < words.size() && isOne(words.get(at + 1), WordClass.PREPOSITION);
    }

    private boolean isOne(String word, WordClass wordClass) {
        return lexicon.is(word.toLowerCase(Locale.ROOT), wordClass);
    }
}
