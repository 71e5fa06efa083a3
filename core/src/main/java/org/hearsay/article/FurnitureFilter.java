package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.text.ListFile;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Knows the lines of a page that are not its article: buttons, prompts, notices, credits.
 *
 * <p>The patterns stand in {@code furniture.tsv}; each must match a whole line. A line of a hundred words is never
 * furniture, however it starts. <b>Threads:</b> thread-safe.
 */
final class FurnitureFilter {
    /** Lines are furniture only up to this length; it also bounds the time of a pattern. */
    private static final int LONGEST = 400;

    private static final int SHORTEST_PARAGRAPH = 60;

    private static final int LONGEST_CREDIT = 100;

    /** Where in an article a pattern may fire. */
    enum Place {
        ANY,
        /** Above the second paragraph: the first may be a standfirst. */
        HEAD,
        /** Among the last lines, each after it having been dropped. */
        END
    }

    /**
     * One pattern with its proof.
     *
     * @param id stable name
     * @param place where it may fire
     * @param pattern what a whole line must match
     * @param fires a line that it drops
     * @param spares a line that it must not drop
     */
    record Rule(String id, Place place, Pattern pattern, String fires, String spares) {
        boolean matches(String line) {
            return line.length() <= LONGEST && pattern.matcher(line).matches();
        }
    }

    private final List<Rule> rules;

    private FurnitureFilter(List<Rule> rules) {
        this.rules = rules;
    }

    static FurnitureFilter load() {
        return new FurnitureFilter(ListFile.lines(FurnitureFilter.class, "furniture.tsv").stream()
                .map(FurnitureFilter::rule)
                .toList());
    }

    private static Rule rule(String line) {
        String[] cells = line.split("\t", -1);
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return new Rule(cells[0], Place.valueOf(cells[1]), Pattern.compile(cells[2], flags), cells[3], cells[4]);
    }

    List<Rule> rules() {
        return rules;
    }

    /**
     * The lines that are an article's own.
     *
     * @param credits what is no part of the article when it stands alone above it or in its last lines: publisher,
     *     author, headline
     */
    List<Span> keep(String text, List<Span> lines, List<String> credits) {
        List<Span> kept = new ArrayList<>();
        int paragraphs = 0;
        for (Span line : lines) {
            paragraphs += isParagraph(line, text) ? 1 : 0;
            boolean above = paragraphs < 2 && isHeadLine(line, text, credits);
            if (!above && !fires(Place.ANY, line, text)) {
                kept.add(line);
            }
        }
        while (!kept.isEmpty() && isSignOff(kept.get(kept.size() - 1), text, credits)) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }

    private static boolean isParagraph(Span line, String text) {
        return line.length() >= SHORTEST_PARAGRAPH && SentenceEnd.ends(text.subSequence(line.start(), line.end()));
    }

    private boolean isHeadLine(Span line, String text, List<String> credits) {
        return fires(Place.HEAD, line, text) || isCredit(line, text, credits) || isCreditWithPlace(line, text, credits);
    }

    private boolean isSignOff(Span line, String text, List<String> credits) {
        return isSignOff(line, text) || isCredit(line, text, credits);
    }

    /** Whether a line or sentence signs an article off, if it stands among the last. */
    boolean isSignOff(Span line, String text) {
        return fires(Place.END, line, text);
    }

    private boolean fires(Place place, Span line, String text) {
        if (line.length() > LONGEST) {
            return false;
        }
        String words = line.in(text);
        return rules.stream().anyMatch(rule -> rule.place() == place && rule.matches(words));
    }

    private static boolean isCredit(Span line, String text, List<String> credits) {
        String bare = line.length() > LONGEST_CREDIT ? "" : bare(line.in(text));
        return !bare.isEmpty() && credits.stream().map(FurnitureFilter::bare).anyMatch(bare::equals);
    }

    /** Above an article, the place or the office may follow the name: {@code Ann Lee, Brinmouth}. */
    private static boolean isCreditWithPlace(Span line, String text, List<String> credits) {
        String words = line.length() > LONGEST_CREDIT ? "" : line.in(text);
        return !SentenceEnd.ends(words)
                && credits.stream()
                        .anyMatch(credit -> words.startsWith(credit + ",") || words.startsWith(credit + " ("));
    }

    private static String bare(String words) {
        StringBuilder letters = new StringBuilder();
        words.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** The name of a site that stands alone as a line, such as {@code News.Az}; absent when the line is none. */
    static @Nullable String siteName(String line) {
        return line.length() <= 60 && SITE.matcher(line).matches() ? line : null;
    }

    private static final Pattern SITE =
            Pattern.compile("\\p{Lu}[\\p{L}\\d-]{1,30}(?:\\.\\p{L}[\\p{L}\\d-]{1,20}){1,3}");
}
