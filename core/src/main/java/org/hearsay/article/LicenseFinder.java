package org.hearsay.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.ListFile;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds from whom an article was taken over, by its first and last lines.
 *
 * <p>A bare name counts only when it is an agency's ({@code agencies.tsv}); a name with words such as "originally published
 * by" always does. <b>Threads:</b> immutable.
 */
final class LicenseFinder {
    private static final int FIRST_LINES = 3;
    private static final int LAST_LINES = 4;
    private static final int LONGEST_CREDIT = 400;
    private static final String NAME =
            "((?:[Tt]he )?\\p{Lu}[\\p{L}\\d'’.&/-]{0,30}(?: (?:of |and |& )?\\p{Lu}[\\p{L}\\d'’.&/-]{0,30}){0,4})";
    private static final Pattern DATELINE =
            Pattern.compile("^([^.()\\n]{0,60})\\(" + NAME + "\\)\\s{0,2}(?:--?|[–—:])\\s");
    private static final Pattern SIGN_OFF =
            Pattern.compile("^(?:[-–—]{1,2}\\s{0,2}|\\(|Source: )" + NAME + "\\)?\\.?$");
    private static final Pattern REPORTED =
            Pattern.compile("^" + NAME + " (?:reported|wrote|filed) this (?:article|story|report|piece|dispatch)\\b");
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?:[Ff]irst|[Oo]riginally) (?:appeared|published|posted|ran) (?:in|on|by|at|with) " + NAME);
    private static final Pattern CITING =
            Pattern.compile(NAME + ",? (?:reports?|reported|writes|wrote|said|says),? citing " + NAME);
    private final Set<String> agencies;

    private LicenseFinder(Set<String> agencies) {
        this.agencies = Set.copyOf(agencies);
    }

    static LicenseFinder load() {
        return new LicenseFinder(Set.copyOf(ListFile.lines(LicenseFinder.class, "agencies.tsv")));
    }

    /**
     * What an article's own lines show, in the order of the text; each name once.
     *
     * @param publisher who published the page: it licenses nothing to itself
     */
    List<License> find(String text, List<Span> paragraphs, @Nullable String publisher) {
        List<License> found = new ArrayList<>();
        Set<String> names = new HashSet<>(Set.of(key(publisher == null ? "" : publisher)));
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean first = i < FIRST_LINES;
            boolean last = i >= paragraphs.size() - LAST_LINES;
            for (License license : first || last ? read(text, paragraphs.get(i), first, last) : List.<License>of()) {
                if (names.add(key(license.name()))) {
                    found.add(license);
                }
            }
        }
        return found;
    }

    /** A name without what differs from one writing of it to another. */
    static String key(String name) {
        return name.replaceFirst("^[Tt]he ", "").toLowerCase(Locale.ROOT);
    }

    private List<License> read(String text, Span paragraph, boolean first, boolean last) {
        String words = paragraph.in(text);
        String head = words.length() <= LONGEST_CREDIT ? words : words.substring(0, LONGEST_CREDIT);
        List<License> found = new ArrayList<>();
        Matcher dateline = DATELINE.matcher(head);
        if (first && dateline.find() && isDateline(dateline.group(1), dateline.group(2))) {
            found.add(license(dateline, 2, License.Evidence.DATELINE, paragraph));
        }
        Matcher signOff = SIGN_OFF.matcher(words.length() <= LONGEST_CREDIT ? words : "");
        if (last && signOff.find() && agencies.contains(signOff.group(1))) {
            found.add(license(signOff, 1, License.Evidence.SIGN_OFF, paragraph));
        }
        Matcher reported = REPORTED.matcher(head);
        if (last && reported.find() && agencies.contains(reported.group(1))) {
            found.add(license(reported, 1, License.Evidence.CREDIT, paragraph));
        }
        Matcher published = PUBLISHED.matcher(words.length() <= LONGEST_CREDIT ? words : "");
        if (published.find()) {
            found.add(license(published, 1, License.Evidence.CREDIT, paragraph));
        }
        Matcher citing = CITING.matcher(head);
        if (first && citing.find()) {
            found.add(license(citing, 1, License.Evidence.CREDIT, paragraph));
            found.add(license(citing, 2, License.Evidence.CREDIT, paragraph));
        }
        return found;
    }

    /** An agency's name, or any name after a place in capitals. */
    private boolean isDateline(String place, String name) {
        boolean shouted = place.chars().filter(Character::isUpperCase).count() > 2
                && place.split(",")[0].chars().noneMatch(Character::isLowerCase);
        return agencies.contains(name) || shouted;
    }

    private static License license(Matcher matcher, int group, License.Evidence by, Span paragraph) {
        String words = matcher.group(group);
        String name = words.replaceFirst("^the ", "");
        int start = paragraph.start() + matcher.start(group) + words.length() - name.length();
        String bare = name.replaceFirst("[.'’-]+$", "");
        return new License(bare, by, new Span(start, start + bare.length()));
    }
}
