package org.hearsay.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Well-known names of one kind: outlets, official bodies or states.
 *
 * <p>A name is known by its exact letters, since "who" is not the WHO. One that is listed with "The" counts only with its
 * article: "The Sun" is a paper, "Sun" may be anybody. <b>Threads:</b> immutable.
 */
final class NameList {
    /** A list without names. */
    static final NameList NONE = new NameList(Set.of(), Set.of());

    private static final String ARTICLE = "The ";
    private final Set<String> names;
    private final Set<String> withArticle;
    private final int longest;

    private NameList(Set<String> names, Set<String> withArticle) {
        this.names = Set.copyOf(names);
        this.withArticle = Set.copyOf(withArticle);
        this.longest =
                names.stream().mapToInt(name -> name.split(" ").length).max().orElse(0);
    }

    /** Reads a list that stands beside this class. */
    static NameList load(String file) {
        Set<String> names = new HashSet<>();
        Set<String> withArticle = new HashSet<>();
        for (List<String> columns : Lexicon.table(file, 1)) {
            String name = columns.get(0);
            boolean article = name.startsWith(ARTICLE);
            (article ? withArticle : names).add(article ? name.substring(ARTICLE.length()) : name);
        }
        names.removeAll(withArticle);
        Set<String> all = new HashSet<>(names);
        all.addAll(withArticle);
        return new NameList(all, withArticle);
    }

    /** The end of the longest name that begins at a word, without its article; the index itself when none does. */
    int endOfName(List<String> words, int from) {
        for (int to = Math.min(words.size(), from + longest); to > from; to--) {
            String name = String.join(" ", words.subList(from, to)).replace('’', '\'');
            boolean article = from > 0 && words.get(from - 1).equalsIgnoreCase("the");
            if (names.contains(name) && (article || !withArticle.contains(name))) {
                return to;
            }
        }
        return from;
    }

    /** The names of a single word. */
    List<String> singleWords() {
        return names.stream().filter(name -> !name.contains(" ")).sorted().toList();
    }
}
