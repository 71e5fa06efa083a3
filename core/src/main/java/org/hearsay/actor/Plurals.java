package org.hearsay.actor;

import java.util.List;

/** Regular plurals of English nouns. */
final class Plurals {
    private Plurals() {}

    /** The plurals of words that end with a noun; none when they end with none that takes one. */
    static List<String> of(String words) {
        if (words.endsWith("man") && !words.endsWith("human")) {
            String stem = words.substring(0, words.length() - 3);
            return List.of(stem + "men", stem + "people");
        }
        if (words.contains(" of ")) {
            int of = words.indexOf(" of ");
            return of(words.substring(0, of)).stream()
                    .map(first -> first + words.substring(of))
                    .toList();
        }
        if (words.endsWith("s") || words.endsWith("x") || words.endsWith("ch") || words.endsWith("sh")) {
            return words.endsWith("people") ? List.of() : List.of(words + "es");
        }
        if (words.endsWith("y") && "aeiou".indexOf(words.charAt(words.length() - 2)) < 0) {
            return List.of(words.substring(0, words.length() - 1) + "ies");
        }
        return List.of(words + "s");
    }
}
