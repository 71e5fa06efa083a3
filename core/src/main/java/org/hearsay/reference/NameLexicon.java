package org.hearsay.reference;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.sentence.Token;
import org.hearsay.text.ListFile;

/**
 * What the finders of names know: closed classes of words ({@code words.tsv}), names of one thing ({@code aliases.tsv}) and
 * short first names ({@code nicknames.tsv}).
 *
 * <p><b>Errors:</b> a malformed line is a fault of this project and throws {@link IllegalStateException} with the line.
 * <b>Threads:</b> immutable.
 */
final class NameLexicon {
    private static final List<String> ORIGIN_ENDINGS = List.of("an", "ans", "ese", "ish");
    private static final int SHORTEST_ORIGIN = 5;

    private final Map<NameClass, Set<String>> classes;
    private final Map<String, String> aliases;
    private final Map<String, String> nicknames;

    private NameLexicon(
            Map<NameClass, Set<String>> classes, Map<String, String> aliases, Map<String, String> nicknames) {
        this.classes = new EnumMap<>(classes);
        this.aliases = Map.copyOf(aliases);
        this.nicknames = Map.copyOf(nicknames);
    }

    /** Reads the three lists from the class path. */
    static NameLexicon load() {
        Map<NameClass, Set<String>> classes = new EnumMap<>(NameClass.class);
        for (String line : ListFile.lines(NameLexicon.class, "words.tsv")) {
            List<String> columns = List.of(line.split("\t"));
            if (columns.size() != 2) {
                throw new IllegalStateException("not two columns: " + line);
            }
            classes.put(NameClass.of(columns.get(0)), Set.of(columns.get(1).split(" ")));
        }
        if (classes.size() < NameClass.values().length) {
            throw new IllegalStateException("words.tsv lacks a class: " + classes.keySet());
        }
        return new NameLexicon(classes, groups("aliases.tsv", "\t"), groups("nicknames.tsv", " "));
    }

    /** Every name of a list's lines by the first of its line, folded. */
    private static Map<String, String> groups(String file, String divider) {
        Map<String, String> groups = new HashMap<>();
        for (String line : ListFile.lines(NameLexicon.class, file)) {
            List<String> names = List.of(line.split(divider));
            for (String name : names) {
                if (groups.put(Folding.name(name), Folding.name(names.get(0))) != null) {
                    throw new IllegalStateException("a name on two lines: " + name);
                }
            }
        }
        return groups;
    }

    /** Whether a word in small letters belongs to a class. */
    boolean is(String word, NameClass nameClass) {
        return Objects.requireNonNull(classes.get(nameClass)).contains(word);
    }

    boolean is(Token token, NameClass nameClass) {
        return is(Folding.withoutOwner(token.lower()), nameClass);
    }

    /** Whether a word is a courtesy title, a throne or an office: none is part of a name. */
    boolean isTitle(Token token) {
        return is(token, NameClass.COURTESY) || is(token, NameClass.REGNAL) || is(token, NameClass.OFFICE);
    }

    /** Whether a word says where somebody is from, or what they believe: "Norwegian", "Republican". */
    boolean isOrigin(Token token) {
        String word = Folding.withoutOwner(token.lower());
        return token.isCapitalised()
                && (is(word, NameClass.NATIONALITY)
                        || (word.length() >= SHORTEST_ORIGIN
                                && ORIGIN_ENDINGS.stream().anyMatch(word::endsWith)));
    }

    /** Whether a folded name is that of a country, a capital or a large region. */
    boolean isPlace(String name) {
        return is(name, NameClass.PLACE);
    }

    /** The folded name under which a folded name is known; itself when it has no other. */
    String alias(String name) {
        return aliases.getOrDefault(name, name);
    }

    /** Whether a folded name has others. */
    boolean hasAlias(String name) {
        return aliases.containsKey(name);
    }

    /** The long form of a folded first name; itself when it is no short one. */
    String firstName(String name) {
        return nicknames.getOrDefault(name, name);
    }

    /** Whether a folded word is one of the first names that have short forms, or a short form. */
    boolean knowsFirstName(String name) {
        return nicknames.containsKey(name);
    }
}
