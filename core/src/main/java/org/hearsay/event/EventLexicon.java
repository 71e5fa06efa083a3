package org.hearsay.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.sentence.Token;
import org.hearsay.text.ListFile;
import org.jspecify.annotations.Nullable;

/**
 * The words that tell events, and the small words between them.
 *
 * <p><b>Errors:</b> a malformed line is a fault of this project and throws when the lexicon is loaded. <b>Threads:</b>
 * immutable.
 */
final class EventLexicon {
    private final VerbForms verbs = VerbForms.load();
    private final Map<String, Set<WordKind>> words = words();
    private final Map<String, List<NounEntry>> nouns = nouns();
    private final List<DeedRule> rules = ListFile.lines(EventLexicon.class, "deeds.tsv").stream()
            .map(EventLexicon::rule)
            .toList();

    private static Map<String, Set<WordKind>> words() {
        Map<String, Set<WordKind>> words = new HashMap<>();
        for (String line : ListFile.lines(EventLexicon.class, "words.tsv")) {
            String[] columns = line.split("\t");
            for (String word : columns[1].split(" ")) {
                words.computeIfAbsent(word, any -> EnumSet.noneOf(WordKind.class))
                        .add(WordKind.of(columns[0]));
            }
        }
        return words;
    }

    private static Map<String, List<NounEntry>> nouns() {
        Map<String, NounEntry> entries = new HashMap<>();
        for (String line : ListFile.lines(EventLexicon.class, "nouns.tsv")) {
            String[] columns = line.split("\t");
            for (String lemma : columns[5].split(" ")) {
                entries.merge(lemma, noun(lemma, columns), NounEntry::and);
            }
        }
        Map<String, List<NounEntry>> byHead = new HashMap<>();
        for (NounEntry entry : entries.values()) {
            String head = entry.words().get(entry.words().size() - 1);
            byHead.computeIfAbsent(head.replace("!", ""), any -> new ArrayList<>())
                    .add(entry);
            if (!head.endsWith("!")) {
                byHead.computeIfAbsent(Inflection.plural(head), any -> new ArrayList<>())
                        .add(entry);
            }
        }
        byHead.values()
                .forEach(list -> list.sort(Comparator.comparingInt(
                                (NounEntry entry) -> -entry.words().size())
                        .thenComparing(entry -> String.join(" ", entry.words()))));
        return byHead;
    }

    private static NounEntry noun(String lemma, String[] columns) {
        boolean type = columns[0].equals(columns[0].toUpperCase(Locale.ROOT));
        return new NounEntry(
                List.of(lemma.split("_")),
                type ? Deed.of(columns[0], columns[1], columns[2]) : null,
                List.of(columns[0]),
                list(columns[3]),
                list(columns[4]));
    }

    private static DeedRule rule(String line) {
        String[] columns = line.split("\t");
        boolean same = columns[2].equals("same");
        return new DeedRule(
                Effect.of(columns[0]),
                columns[1],
                same,
                same ? null : Deed.of(columns[2], columns[3], columns[4]),
                list(columns[5]));
    }

    private static List<String> list(String column) {
        return column.equals("-") ? List.of() : List.of(column.split(","));
    }

    boolean is(String word, WordKind kind) {
        Set<WordKind> kinds = words.get(word);
        return kinds != null && kinds.contains(kind);
    }

    /** What a lower-case word can be as a verb; null when it is none. */
    @Nullable
    VerbForm verb(String word) {
        return verbs.of(word);
    }

    /** The noun that ends at a token, the longest; null when the token ends none. */
    @Nullable
    NounEntry noun(List<Token> tokens, int index) {
        for (NounEntry entry : nouns.getOrDefault(tokens.get(index).lower(), List.of())) {
            if (endsWith(tokens, index, entry.words())) {
                return entry;
            }
        }
        return null;
    }

    /** The noun of one word; null when it is not in the lexicon. */
    @Nullable
    NounEntry noun(String word) {
        return nouns.getOrDefault(word, List.of()).stream()
                .filter(entry -> entry.words().size() == 1)
                .findFirst()
                .orElse(null);
    }

    private static boolean endsWith(List<Token> tokens, int index, List<String> words) {
        int from = index - words.size() + 1;
        for (int i = from; i < index; i++) {
            if (i < 0 || !tokens.get(i).lower().equals(words.get(i - from))) {
                return false;
            }
        }
        return true;
    }

    /** The first rule for a verb and a noun after it; null when none fits. */
    @Nullable
    DeedRule rule(Set<Effect> effects, NounEntry noun) {
        for (DeedRule rule : rules) {
            if (effects.contains(rule.effect()) && rule.fits(noun)) {
                return rule;
            }
        }
        return null;
    }
}
