package org.hearsay.statement;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.text.ListFile;
import org.jspecify.annotations.Nullable;

/**
 * The words the rules know: reporting verbs by form ({@code cues.tsv}), small closed classes ({@code words.tsv}), and the
 * well-known names of outlets, official bodies and states (a list each).
 *
 * <p><b>Errors:</b> a malformed line is a fault of this project and throws {@link IllegalStateException} with the line.
 * <b>Threads:</b> immutable.
 */
final class Lexicon {
    private static final int LONGEST_NUMBER = 4;
    private final Map<String, CueVerb> verbs;
    private final Map<WordClass, Set<String>> classes;
    private final Map<SourceType, NameList> names;
    private final Map<String, Integer> numbers;
    private final Map<String, Stance> stances;

    private Lexicon(
            Map<String, CueVerb> verbs,
            Map<WordClass, Set<String>> classes,
            Map<SourceType, NameList> names,
            Map<String, Integer> numbers,
            Map<String, Stance> stances) {
        this.verbs = Map.copyOf(verbs);
        this.classes = new EnumMap<>(classes);
        this.names = new EnumMap<>(names);
        this.numbers = Map.copyOf(numbers);
        this.stances = Map.copyOf(stances);
    }

    /** Reads all lists from the class path. */
    static Lexicon load() {
        Map<String, CueVerb> verbs = new HashMap<>();
        for (List<String> columns : table("cues.tsv", 4)) {
            addVerb(verbs, columns);
        }
        NameList states = NameList.load("states.tsv");
        Map<SourceType, NameList> names = Map.of(
                SourceType.MEDIA, NameList.load("outlets.tsv"),
                SourceType.OFFICIAL_BODY, NameList.load("bodies.tsv"),
                SourceType.STATE, states);
        return new Lexicon(verbs, classes(states), names, numbers(), stances());
    }

    private static Map<String, Integer> numbers() {
        return table("numbers.tsv", 2).stream()
                .collect(Collectors.toMap(columns -> columns.get(0), columns -> Integer.valueOf(columns.get(1))));
    }

    private static Map<String, Stance> stances() {
        return table("stances.tsv", 2).stream()
                .flatMap(columns -> Stream.of(columns.get(1).split(" "))
                        .map(form ->
                                Map.entry(form, Stance.valueOf(columns.get(0).toUpperCase(Locale.ROOT)))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<WordClass, Set<String>> classes(NameList states) {
        Map<WordClass, Set<String>> classes = new EnumMap<>(WordClass.class);
        for (List<String> columns : table("words.tsv", 2)) {
            classes.put(WordClass.of(columns.get(0)), Set.of(columns.get(1).split(" ")));
        }
        classes.put(
                WordClass.PLACE_NAME,
                states.singleWords().stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()));
        if (classes.size() < WordClass.values().length) {
            throw new IllegalStateException("words.tsv lacks a class: " + classes.keySet());
        }
        return classes;
    }

    /** The verb that a lower-case form belongs to. */
    @Nullable
    CueVerb verb(String form) {
        return verbs.get(form);
    }

    /** Whether a lower-case word belongs to a class. */
    boolean is(String word, WordClass wordClass) {
        return Objects.requireNonNull(classes.get(wordClass)).contains(word);
    }

    /** The same lexicon with no word in a class, which shows what the class is for. */
    Lexicon without(WordClass wordClass) {
        Map<WordClass, Set<String>> fewer = new EnumMap<>(classes);
        fewer.put(wordClass, Set.of());
        return new Lexicon(verbs, fewer, names, numbers, stances);
    }

    /** The same lexicon without the well-known names of a kind of source. */
    Lexicon withoutNames(SourceType type) {
        Map<SourceType, NameList> fewer = new EnumMap<>(names);
        fewer.put(type, NameList.NONE);
        return new Lexicon(verbs, classes, fewer, numbers, stances);
    }

    /** The same lexicon without words that count. */
    Lexicon withoutNumbers() {
        return new Lexicon(verbs, classes, names, Map.of(), stances);
    }

    /** The same lexicon without the further words that show a stance. */
    Lexicon withoutWordsOf(Stance stance) {
        Map<String, Stance> fewer = new HashMap<>(stances);
        fewer.values().removeIf(one -> one == stance);
        return new Lexicon(verbs, classes, names, numbers, fewer);
    }

    /** The words of a class. */
    Set<String> words(WordClass wordClass) {
        return Objects.requireNonNull(classes.get(wordClass));
    }

    /** The well-known names that show a kind of source; null for a kind without such names. */
    @Nullable
    NameList names(SourceType type) {
        return names.get(type);
    }

    /** The number that a lower-case word or a run of digits stands for; null when it counts nothing. */
    @Nullable
    Integer number(String word) {
        boolean digits = word.length() <= LONGEST_NUMBER && word.chars().allMatch(Character::isDigit);
        return digits && !word.isEmpty() ? Integer.valueOf(word) : numbers.get(word);
    }

    /** What a lower-case word of a cue that is no verb of the list shows; null when it shows nothing. */
    @Nullable
    Stance stance(String word) {
        return stances.get(word);
    }

    private static void addVerb(Map<String, CueVerb> verbs, List<String> columns) {
        Set<CueFrame> frames =
                Arrays.stream(columns.get(2).split(",")).map(CueFrame::of).collect(Collectors.toSet());
        Stance stance = Stance.valueOf(columns.get(3).toUpperCase(Locale.ROOT));
        CueVerb verb = new CueVerb(columns.get(0), frames, stance);
        for (String form : new HashSet<>(List.of(columns.get(1).split(" ")))) {
            if (verbs.put(form, verb) != null) {
                throw new IllegalStateException("two cues share the form " + form);
            }
        }
    }

    /** The lines of a list beside this class, cut at their tabs; blank lines and comments are left out. */
    static List<List<String>> table(String name, int columns) {
        return ListFile.lines(Lexicon.class, name).stream()
                .map(line -> columns(line, columns))
                .toList();
    }

    private static List<String> columns(String line, int count) {
        List<String> columns = List.of(line.split("\t"));
        if (columns.size() != count) {
            throw new IllegalStateException("not " + count + " columns: " + line);
        }
        return columns;
    }
}
