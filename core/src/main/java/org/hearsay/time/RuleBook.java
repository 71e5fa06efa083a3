package org.hearsay.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.ListFile;
import org.jspecify.annotations.Nullable;

/**
 * The rules of {@code rules.tsv}, to be looked up by the word they start with.
 *
 * <p><b>Threads:</b> immutable.
 */
final class RuleBook {
    private static final int COLUMNS = 4;
    private final Map<String, List<Rule>> byFirst = new HashMap<>();

    private RuleBook() {}

    static RuleBook load() {
        RuleBook book = new RuleBook();
        Map<String, Pattern> parts = new HashMap<>();
        int order = 0;
        for (String line : ListFile.lines(RuleBook.class, "rules.tsv")) {
            String[] columns = line.split("\t");
            if (columns[0].startsWith("@")) {
                parts.put(columns[0], PatternParser.part(columns[1], parts));
            } else {
                book.add(rule(columns, order++, parts));
            }
        }
        return book;
    }

    private static Rule rule(String[] columns, int order, Map<String, Pattern> parts) {
        if (columns.length != COLUMNS) {
            throw new IllegalStateException("not four columns: " + String.join("\t", columns));
        }
        return new Rule(
                columns[0],
                order,
                TimexType.valueOf(columns[1]),
                Meaning.of(columns[2]),
                PatternParser.framed(columns[3], parts));
    }

    private void add(Rule rule) {
        for (String first : rule.first()) {
            byFirst.computeIfAbsent(first, none -> new ArrayList<>()).add(rule);
        }
    }

    /** All matches of all rules in a text's words, in the order of {@link Match#ORDER}. */
    List<Match> matches(List<Word> words) {
        List<Match> matches = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            addFrom(byFirst.get(word.lower()), words, at, matches);
            for (String sense : word.senses().keySet()) {
                addFrom(byFirst.get("$" + sense), words, at, matches);
            }
        }
        matches.sort(Match.ORDER);
        return matches;
    }

    private static void addFrom(@Nullable List<Rule> rules, List<Word> words, int at, List<Match> matches) {
        if (rules != null) {
            rules.forEach(rule -> rule.match(words, at, matches::add));
        }
    }
}
