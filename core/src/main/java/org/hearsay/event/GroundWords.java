package org.hearsay.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.ListFile;
import org.jspecify.annotations.Nullable;

/**
 * The words of {@code grounds.tsv}.
 *
 * <p><b>Errors:</b> a malformed line is a fault of this project and throws when the list is loaded. <b>Threads:</b> immutable.
 */
final class GroundWords {
    private static final String CRIME = "crime";
    private static final String LAPSE = "lapse";
    private static final String VOICE = "voice";
    private static final String DEATH = "death";
    private static final String SHARE = "share";
    private static final String REASON = "reason";
    private static final Set<String> LISTS = Set.of(CRIME, LAPSE, VOICE, DEATH, SHARE, REASON);
    private static final String STATED = "stated";
    private static final String FRAME = "frame";

    /** Where words stand that say on what ground. */
    enum Sign {
        BEFORE,
        BESIDE,
        OPEN,
        RAISED,
        THAT
    }

    /**
     * A verb that says who did a deed told by a noun.
     *
     * @param ground on what ground
     * @param who where it stands who did it
     * @param marks words of which one must follow; empty when none must
     * @param deed where the deed stands
     * @param stated whether it is told as a fact where nobody is told to say so: "the front was behind the attack"
     */
    record Frame(Ground ground, String who, Set<String> marks, List<String> deed, boolean stated) {
        Frame {
            marks = Set.copyOf(marks);
            deed = List.copyOf(deed);
        }
    }

    private final Map<String, List<Frame>> frames = new HashMap<>();
    private final Map<Sign, Map<String, Ground>> signs = new HashMap<>();
    private final Map<String, Set<String>> lists = new HashMap<>();

    GroundWords() {
        for (String line : ListFile.lines(GroundWords.class, "grounds.tsv")) {
            String[] columns = line.split("\t");
            Set<String> words = Set.of(columns[2].split(" "));
            if (LISTS.contains(columns[1])) {
                lists.put(columns[1], words);
            } else if (columns[1].equals(FRAME) || columns[1].equals(STATED)) {
                Set<String> marks = columns[4].equals("-") ? Set.of() : Set.of(columns[4].split(" "));
                Frame frame = new Frame(
                        Ground.of(columns[0]),
                        columns[3],
                        marks,
                        List.of(columns[5].split(",")),
                        columns[1].equals(STATED));
                words.forEach(verb ->
                        frames.computeIfAbsent(verb, any -> new ArrayList<>()).add(frame));
            } else {
                Map<String, Ground> sign = signs.computeIfAbsent(
                        Sign.valueOf(columns[1].toUpperCase(Locale.ROOT)), any -> new HashMap<>());
                words.forEach(word -> sign.put(word, Ground.of(columns[0])));
            }
        }
    }

    /** What a verb, as in {@code verbs.tsv}, may say, in the order of the file. */
    List<Frame> frames(String verb) {
        return Collections.unmodifiableList(frames.getOrDefault(verb, List.of()));
    }

    /** The ground that a lower-case word gives; null when it is no such sign. */
    @Nullable
    Ground sign(Sign sign, String word) {
        return signs.getOrDefault(sign, Map.of()).get(word);
    }

    /** Whether a lower-case word tells how much later, behind the noun that it does not belong to. */
    boolean isLapse(String word) {
        return isIn(LAPSE, word);
    }

    /** Whether a lower-case word names why something was done, not who did it: "attributed it to the fact that". */
    boolean isReason(String word) {
        return isIn(REASON, word);
    }

    private boolean isIn(String list, String word) {
        return lists.getOrDefault(list, Set.of()).contains(word);
    }

    /** Whether a lower-case word is one for somebody who speaks for those named after it. */
    boolean isVoice(String word) {
        return isIn(VOICE, word);
    }

    /** Whether a lower-case word means that somebody died, by whatever deed. */
    boolean isDeath(String word) {
        return isIn(DEATH, word);
    }

    /** Whether a lower-case word means a share in the deed named after it: "involvement in the attack". */
    boolean isShare(String word) {
        return isIn(SHARE, word);
    }

    /** Whether a lower-case word means any deed of harm told before. */
    boolean isCrime(String word) {
        return isIn(CRIME, word) || (word.endsWith("s") && isIn(CRIME, word.substring(0, word.length() - 1)));
    }
}
