package org.hearsay.cli;

import org.hearsay.correction.Correction.Act;
import org.hearsay.correction.Correction.Kind;
import org.hearsay.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay undo}: an edit does not hold any more. */
@Command(
        name = "undo",
        description = {"Take back an edit, a withdrawal, or an undoing.", "It stays in the list of edits."},
        footer = {
            "",
            "What was erased is gone, and cannot be brought back.",
            "",
            "Exit codes: 0 done; 2 wrong usage, or no edit in force has that number;",
            "3 the ledger failed."
        })
final class UndoCommand extends ActCommand {
    @Parameters(paramLabel = "NUMBER", description = "The edit's number, as `hearsay edits` shows it.")
    private long number;

    @Option(names = "--because", paramLabel = "WORDS", description = "Why, in your words.")
    private @Nullable String because;

    UndoCommand(Console console) {
        super(console);
    }

    @Override
    void act(Ledger ledger, Notices notices) {
        tell(notices, ledger.correct(Act.of(Kind.UNDONE, String.valueOf(number), because, author())));
    }
}
