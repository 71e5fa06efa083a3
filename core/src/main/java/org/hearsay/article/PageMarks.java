package org.hearsay.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.ListFile;
import org.jspecify.annotations.Nullable;

/**
 * Knows by which words a page shows its readers what it tells programs otherwise.
 *
 * <p>The patterns stand in {@code marks.tsv}. <b>Threads:</b> thread-safe.
 */
final class PageMarks {
    /** Marks are short; it also bounds the time of a pattern. */
    static final int LONGEST = 240;

    /** What a mark shows. */
    enum Kind {
        /** A line before text that is for subscribers or members. */
        PAYWALL,
        /** The words before a date of change. */
        UPDATED,
        /** The class or id of a live blog. */
        LIVE,
        /** In a line of authors, what is no author. */
        OFFICE
    }

    /**
     * One mark with its proof.
     *
     * @param id stable name
     * @param kind what it shows
     * @param pattern what is found in the words
     * @param fires words in which it is found
     * @param spares words in which it is not
     */
    record Mark(String id, Kind kind, Pattern pattern, String fires, String spares) {}

    private final List<Mark> marks;

    private PageMarks(List<Mark> marks) {
        this.marks = marks;
    }

    static PageMarks load() {
        return new PageMarks(ListFile.lines(PageMarks.class, "marks.tsv").stream()
                .map(PageMarks::mark)
                .toList());
    }

    private static Mark mark(String line) {
        String[] cells = line.split("\t", -1);
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return new Mark(cells[0], Kind.valueOf(cells[1]), Pattern.compile(cells[2], flags), cells[3], cells[4]);
    }

    List<Mark> marks() {
        return marks;
    }

    boolean shows(Kind kind, String words) {
        return after(kind, words) != null;
    }

    /** What follows the first mark of a kind; null when there is none. */
    @Nullable
    String after(Kind kind, String words) {
        if (words.length() > LONGEST) {
            return null;
        }
        for (Mark mark : marks) {
            Matcher matcher = mark.kind() == kind ? mark.pattern().matcher(words) : null;
            if (matcher != null && matcher.find()) {
                return words.substring(matcher.end());
            }
        }
        return null;
    }
}
