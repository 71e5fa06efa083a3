package org.hearsay.eval;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares names in chains without case, possessives, punctuation, articles and titles.
 *
 * <p><b>Threads:</b> stateless. <b>Source:</b> the project's Python scorer of chains.
 */
final class ChainNames {
    private static final Pattern POSSESSIVE = Pattern.compile("[’']s?" + WordCharacters.BOUNDARY);
    private static final Pattern PUNCTUATION = Pattern.compile("[^" + WordCharacters.WORD + " ]+");
    private static final Set<String> EMPTY_WORDS = Set.of("the", "a", "an", "mr", "mrs", "ms", "dr");

    private ChainNames() {}

    static String plain(@Nullable String name) {
        if (name == null) {
            return "";
        }
        String stems = POSSESSIVE.matcher(folded(name)).replaceAll("");
        return Stream.of(PUNCTUATION.matcher(stems).replaceAll(" ").split(" +"))
                .filter(word -> !word.isEmpty() && !EMPTY_WORDS.contains(word))
                .collect(Collectors.joining(" "));
    }

    static List<String> plain(List<String> names) {
        return names.stream().map(ChainNames::plain).toList();
    }

    /** Whether two plain names are equal or one holds the last word of the other; never for an empty name. */
    static boolean near(String one, String other) {
        return !one.isEmpty()
                && !other.isEmpty()
                && (one.equals(other) || holdsLastWord(one, other) || holdsLastWord(other, one));
    }

    private static boolean holdsLastWord(String name, String other) {
        return List.of(name.split(" ")).contains(other.substring(other.lastIndexOf(' ') + 1));
    }

    /** Unicode case folding, near enough for names: ß becomes ss, and a final sigma is a sigma. */
    private static String folded(String name) {
        return name.toUpperCase(Locale.ROOT)
                .codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
