package org.hearsay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.bench.CorpusRun.Measured;

/** Writes measured values into a definition's source as the expected ones, leaving all else as it is. */
final class Acceptance {
    private static final String FIELD = "    expected: ";

    private Acceptance() {}

    /**
     * Rewrites the file.
     *
     * @param measured the figures in the order of the file
     */
    static void write(Path definition, List<Measured> measured) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(definition));
        int figure = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(FIELD)) {
                lines.set(i, FIELD + Numbers.plain(measured.get(figure++).value()));
            }
        }
        Files.write(definition, lines);
    }
}
