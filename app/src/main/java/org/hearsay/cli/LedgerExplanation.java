package org.hearsay.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.correction.Annotation;
import org.hearsay.event.Event;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.StoredReading;
import org.hearsay.view.EventExplanation;
import org.hearsay.view.ExplanationPage;
import org.jspecify.annotations.Nullable;

/** Explains a statement or an event that a ledger holds, by the id that searches show. <b>Threads:</b> one. */
final class LedgerExplanation {
    private static final Pattern ID = Pattern.compile("([0-9a-f]{4,64})(?:\\.([sv][0-9]+))?");

    private final Console console;
    private final LedgerChoice choice;
    private final boolean colours;

    LedgerExplanation(Console console, LedgerChoice choice, boolean colours) {
        this.console = console;
        this.choice = choice;
        this.colours = colours;
    }

    /** Whether the inputs are an id of a ledger, and no file. */
    static boolean isAsked(List<String> inputs) {
        return inputs.size() == 1 && ID.matcher(inputs.get(0)).matches() && !Files.exists(Path.of(inputs.get(0)));
    }

    /** Prints the explanation; gives the exit code. */
    int print(String id) {
        Matcher parts = ID.matcher(id);
        Notices notices = new Notices(console.err());
        if (!parts.matches()) {
            throw new IllegalArgumentException("no id: " + id);
        }
        try (Ledger ledger = choice.existing()) {
            List<StoredReading> found = ledger.withId(parts.group(1));
            if (found.size() != 1) {
                String lack = found.isEmpty()
                        ? "no reading in " + choice.location() + " has the id "
                        : "more than one " + "reading has an id that begins with ";
                notices.line("hearsay: " + lack + parts.group(1));
                return ExitCode.WRONG_USAGE;
            }
            return print(found.get(0), ledger.annotations(found.get(0)), parts.group(2));
        }
    }

    private int print(StoredReading stored, Map<String, Annotation> said, @Nullable String finding) {
        int columns = console.screen().pageColumns();
        Optional<Event> event = stored.reading().events().stream()
                .filter(each -> each.id().equals(finding))
                .findFirst();
        boolean there = finding == null
                || event.isPresent()
                || stored.reading().statements().stream()
                        .anyMatch(each -> each.id().equals(finding));
        if (!there) {
            new Notices(console.err()).line("hearsay: no statement or event has the id " + finding);
            return ExitCode.WRONG_USAGE;
        }
        Set<String> wanted = finding == null ? Set.of() : Set.of(finding);
        AnswerWriter out = new AnswerWriter.Lines(console.out());
        out.print(event.map(each -> new EventExplanation(colours, columns)
                        .render(stored.reading(), each, said.getOrDefault(each.id(), Annotation.NONE)))
                .orElseGet(() -> new ExplanationPage(colours, columns, wanted).render(stored.reading(), said)));
        out.flush();
        return ExitCode.ALL_READ;
    }
}
