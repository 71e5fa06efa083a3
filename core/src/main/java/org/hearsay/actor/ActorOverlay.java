package org.hearsay.actor;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.actor.Meaning.Body;
import org.hearsay.actor.Meaning.Land;
import org.hearsay.actor.Meaning.LandKind;
import org.hearsay.trace.Problem;
import org.hearsay.trace.ProblemCode;

/**
 * Names of actors that a user adds to the lists of this project.
 *
 * <p><b>Shape:</b> lines of two to four columns divided by tabs: names divided by "|", code, and, where the code holds for a
 * time only, its first and last year, month or day. A code of three letters is a country's, and its names may be
 * adjectives; a longer one has the country, roles and group one behind the other ({@code VRNGOV}); a role's code alone
 * stands for actors of any country. Lines that are blank or begin with "#" are passed over. A name means the same as in the
 * lists: small and capital letters are one, but a name with a capital needs one, and a short name of capitals only all of
 * them. Out of its term a line tells nothing. <b>Errors:</b> faulty lines and files are {@link #problems()}. <b>Threads:</b>
 * immutable.
 */
public final class ActorOverlay {
    /** No names. */
    public static final ActorOverlay NONE = new ActorOverlay(List.of(), List.of());

    private static final int TRIPLE = 3;
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}([A-Z0-9]{3})*");

    private final List<Entry> entries;
    private final List<Problem> problems;

    private ActorOverlay(List<Entry> entries, List<Problem> problems) {
        this.entries = List.copyOf(entries);
        this.problems = List.copyOf(problems);
    }

    /**
     * A name.
     *
     * @param meaning what it means
     * @param term when it means that
     */
    record Entry(String name, Meaning meaning, Term term) {}

    /** Reads a file in UTF-8. */
    public static ActorOverlay read(Path file) {
        try {
            return of(Files.readAllLines(file, StandardCharsets.UTF_8), file.toString());
        } catch (NoSuchFileException e) {
            return faulty(ProblemCode.MISSING_FILE, file, "there is no such file");
        } catch (CharacterCodingException e) {
            return faulty(ProblemCode.UNREADABLE_FILE, file, "it is not UTF-8");
        } catch (IOException e) {
            return faulty(ProblemCode.UNREADABLE_FILE, file, "cannot be read: " + e.getMessage());
        }
    }

    private static ActorOverlay faulty(ProblemCode code, Path file, String message) {
        return new ActorOverlay(List.of(), List.of(Problem.of(code, file.toString(), message)));
    }

    /**
     * Reads lines.
     *
     * @param place what problems call the place where they are from, before the number of the line
     */
    public static ActorOverlay of(List<String> lines, String place) {
        Set<String> roles = ActorLists.roleCodes();
        List<Entry> entries = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            try {
                entries.addAll(entries(lines.get(i), roles));
            } catch (IllegalArgumentException e) {
                String message = e.getMessage() == null ? "malformed" : e.getMessage();
                problems.add(Problem.of(ProblemCode.INVALID_ACTOR_LINE, place + ":" + (i + 1), message));
            }
        }
        return new ActorOverlay(entries, problems);
    }

    private static List<Entry> entries(String line, Set<String> roles) {
        if (line.isBlank() || line.startsWith("#")) {
            return List.of();
        }
        String[] cells = line.split("\t", -1);
        if (cells.length < 2 || cells.length > 4) {
            throw new IllegalArgumentException(
                    "not two to four columns divided by tabs (names, code, from, until) but " + cells.length);
        }
        Meaning meaning = meaning(cells[1].strip(), roles);
        Term term = Term.between(cell(cells, 2), cell(cells, 3));
        return Stream.of(cells[0].split("\\|", -1))
                .map(name -> new Entry(name(name), meaning, term))
                .toList();
    }

    private static String name(String written) {
        if (ActorWord.of(written).stream().allMatch(ActorWord::divides)) {
            throw new IllegalArgumentException("a name without a letter: \"" + written + "\"");
        }
        return written.strip();
    }

    private static String cell(String[] cells, int column) {
        return column < cells.length ? cells[column].strip() : "";
    }

    private static Meaning meaning(String code, Set<String> roles) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "not a code of letters by threes, such as VRN or VRNGOV: \"" + code + "\"");
        }
        boolean ofCountry = !roles.contains(code.substring(0, TRIPLE));
        return ofCountry && code.length() == TRIPLE
                ? new Land(code, LandKind.ADJECTIVE)
                : body(code, ofCountry ? TRIPLE : 0, roles);
    }

    private static Body body(String code, int country, Set<String> roles) {
        List<String> own = new ArrayList<>();
        int at = country;
        while (at < code.length() && roles.contains(code.substring(at, at + TRIPLE))) {
            own.add(code.substring(at, at + TRIPLE));
            at += TRIPLE;
        }
        String group = at < code.length() ? code.substring(at) : null;
        return new Body(country == 0 ? null : code.substring(0, country), own, group, Term.ALWAYS);
    }

    /** The names, in the order of the lines. */
    List<Entry> entries() {
        return entries;
    }

    /** Whether it has no names. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The faulty lines, in order. */
    public List<Problem> problems() {
        return problems;
    }
}
