package org.hearsay.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.trace.Problem;
import org.hearsay.trace.ProblemCode;

/**
 * The lines of a gold file, and what is wrong with those that cannot be scored.
 *
 * <p><b>Shape:</b> JSON lines in UTF-8; empty lines are passed over. A file that ends in {@code .json} is one row. <b>Errors:</b> a faulty line or file is a problem
 * that names its place; the other lines are kept. <b>Threads:</b> immutable.
 *
 * @param rows the lines in order
 * @param problems the faults in order
 */
public record GoldFile(List<GoldRow> rows, List<Problem> problems) {
    /** The ending of a file that is one gold row, over as many lines as it likes. */
    private static final String DOCUMENT = ".json";

    public GoldFile {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** Reads the gold of a task. */
    public static GoldFile read(Path path, EvalTask task) {
        List<GoldRow> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        GoldLineParser parser = new GoldLineParser(task, path.toAbsolutePath().getParent());
        try (BufferedReader lines = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            if (path.toString().endsWith(DOCUMENT)) {
                add(parser, lines.lines().collect(Collectors.joining("\n")), path + ":1", rows, problems);
            }
            String line;
            for (int number = 1; (line = lines.readLine()) != null; number++) {
                if (!line.isBlank()) {
                    add(parser, line, path + ":" + number, rows, problems);
                }
            }
        } catch (NoSuchFileException e) {
            problems.add(Problem.of(ProblemCode.MISSING_FILE, path.toString(), "there is no such file"));
        } catch (CharacterCodingException e) {
            problems.add(Problem.of(ProblemCode.UNREADABLE_FILE, path.toString(), "it is not UTF-8"));
        } catch (IOException e) {
            problems.add(Problem.of(ProblemCode.UNREADABLE_FILE, path.toString(), "cannot be read: " + e.getMessage()));
        }
        if (rows.isEmpty() && problems.isEmpty()) {
            problems.add(Problem.of(ProblemCode.EMPTY_PAGE, path.toString(), "the file has no gold lines"));
        }
        return new GoldFile(rows, problems);
    }

    /** These lines and then those of another file. */
    public GoldFile and(GoldFile other) {
        List<GoldRow> allRows = new ArrayList<>(rows);
        allRows.addAll(other.rows);
        List<Problem> allProblems = new ArrayList<>(problems);
        allProblems.addAll(other.problems);
        return new GoldFile(allRows, allProblems);
    }

    private static void add(
            GoldLineParser parser, String line, String place, List<GoldRow> rows, List<Problem> problems) {
        try {
            rows.add(parser.parse(line, place));
        } catch (GoldFault fault) {
            problems.add(Problem.of(fault.code(), place, fault.message()));
        }
    }
}
