package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the authors of a byline apart. <b>Threads:</b> thread-safe. */
final class BylineSplitter {
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;|•·]\\s*(?:(?:and|&)\\s+)?|\\s+(?:and|&|with)\\s+");
    /** What follows a name: a place, a handle, a date, a time. */
    private static final Pattern AFTER = Pattern.compile(
            "(?:^|\\s+)(?:(?:in|for|at)\\s|@|\\d|(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-zA-Z]{0,6}\\.?\\s+\\d).*$");

    private static final Pattern BEFORE = Pattern.compile("^[\\p{L} ]{0,30}\\b[Bb]y:?\\s+(?=\\p{L})");
    private static final int LONGEST_NAME = 80;

    private final PageMarks marks;

    BylineSplitter(PageMarks marks) {
        this.marks = marks;
    }

    /** Each author alone; of what stands behind a first name, offices and outlets are left out. */
    List<String> split(String byline) {
        List<String> names = new ArrayList<>();
        for (String piece : BETWEEN.split(byline)) {
            String name = BEFORE.matcher(piece).replaceFirst("");
            name = AFTER.matcher(name).replaceFirst("").strip();
            boolean more = names.isEmpty() || !marks.shows(PageMarks.Kind.OFFICE, name);
            if (more && !name.isEmpty() && name.length() <= LONGEST_NAME && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }
}
