package org.hearsay.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What each rule finds, in words for people.
 *
 * <p><b>Threads:</b> immutable.
 */
public final class RuleGuide {
    private final Map<String, String> words;

    private RuleGuide(Map<String, String> words) {
        this.words = Map.copyOf(words);
    }

    /** Reads the lists of rules from the class path. */
    public static RuleGuide load() {
        Map<String, String> words = new HashMap<>();
        for (List<String> columns : Lexicon.table("rules.tsv", 3)) {
            words.put(columns.get(0), columns.get(2));
        }
        for (List<String> columns : Lexicon.table("chains.tsv", 2)) {
            words.put(columns.get(0), columns.get(1));
        }
        return new RuleGuide(words);
    }

    /** What a rule finds, or an example of it; null for a model. A cue after a slash does not matter. */
    public @Nullable String words(String rule) {
        int slash = rule.indexOf('/');
        return words.get(slash < 0 ? rule : rule.substring(0, slash));
    }
}
