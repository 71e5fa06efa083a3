package org.hearsay.eval;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Compares names of speakers without case, punctuation and titles.
 *
 * <p><b>Threads:</b> stateless. <b>Source:</b> the project's Python scorer of statements.
 */
final class SpeakerNames {
    private static final Pattern PUNCTUATION = Pattern.compile("[^" + WordCharacters.WORD + WordCharacters.SPACE + "]");
    private static final Pattern TITLES = Pattern.compile(WordCharacters.BOUNDARY
            + "(mr|mrs|ms|dr|sir|the|sen|rep|gov|president|prime minister)"
            + WordCharacters.BOUNDARY);
    private static final Pattern SPACES = Pattern.compile("[" + WordCharacters.SPACE + "]+");

    private SpeakerNames() {}

    static boolean same(@Nullable String gold, @Nullable String found) {
        return plain(gold).equals(plain(found));
    }

    /** Whether one holds the other, or the last words are the same; never for a name without words. */
    static boolean near(@Nullable String gold, @Nullable String found) {
        String one = plain(gold);
        String other = plain(found);
        return !one.isEmpty()
                && !other.isEmpty()
                && (one.contains(other) || other.contains(one) || lastWord(one).equals(lastWord(other)));
    }

    static List<String> plain(List<String> names) {
        return names.stream().map(SpeakerNames::plain).toList();
    }

    private static String plain(@Nullable String name) {
        if (name == null) {
            return "";
        }
        String words = PUNCTUATION.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ");
        String untitled = TITLES.matcher(words).replaceAll(" ");
        return SPACES.matcher(untitled).replaceAll(" ").strip();
    }

    private static String lastWord(String plain) {
        return plain.substring(plain.lastIndexOf(' ') + 1);
    }
}
