package org.hearsay.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the author line that an HTML page shows near its headline. */
final class BylineFinder {
    private static final int LONGEST_LINE = 140;
    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]{0,30}";
    private static final Pattern BYLINE = Pattern.compile("^\\s{0,99}(?:By|BY|by)\\s{1,9}(" + NAME
            + "(?:(?:\\s{1,3}|,\\s|\\s&\\s|\\sand\\s)(?:(?:de|van|von|der|den|del|al|bin)\\s)?" + NAME + "){0,7})");

    private BylineFinder() {}

    /** The names after "By"; absent when no line starts so. */
    static @Nullable String find(HtmlPage page) {
        for (Block block : page.nearHeadline()) {
            String line = block.textLength() > LONGEST_LINE ? "" : block.text();
            Matcher matcher = BYLINE.matcher(line);
            if (matcher.find() && !SentenceEnd.ends(line.strip())) {
                return matcher.group(1);
            }
        }
        return null;
    }
}
