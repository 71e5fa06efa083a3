package org.hearsay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.Hearsay;
import org.hearsay.eval.Figure;
import org.hearsay.eval.Measure;

/** Counts the pronouns of GUM's texts that are sources and are read as the one they mean. <b>Threads:</b> one thread. */
final class PronounRun {
    private PronounRun() {}

    static List<Figure> figures(Hearsay hearsay, List<Path> texts) throws IOException {
        List<Boolean> personal = new ArrayList<>();
        List<Boolean> collective = new ArrayList<>();
        for (Path path : texts) {
            GumPronouns gum = GumPronouns.of(Files.readAllLines(path));
            String name = path.getFileName().toString();
            gum.score(hearsay.readText(name, gum.text()).statements(), personal, collective);
        }
        return List.of(
                share("he_she", personal),
                new Figure("he_she_number", new Measure.Count(personal.size()), "pronouns for one person"),
                share("it_they", collective),
                new Figure("it_they_number", new Measure.Count(collective.size()), "other pronouns"));
    }

    private static Figure share(String name, List<Boolean> right) {
        double count = right.stream().filter(each -> each).count();
        return new Figure(name, new Measure.Share(right.isEmpty() ? 0 : count / right.size(), right.size()), name);
    }
}
