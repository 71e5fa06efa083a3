package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.correction.Correction;
import org.hearsay.correction.Correction.Act;
import org.hearsay.correction.Correction.Kind;
import org.hearsay.ledger.Ledger;
import org.hearsay.view.EditJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay edit}: what a person knows better than the program, laid over the evidence. */
@Command(
        name = "edit",
        description = {
            "Say what the program got wrong.",
            "It is laid over the evidence, which stays as it was written. Answers obey it and show that they do; "
                    + "`hearsay undo` takes it back."
        },
        synopsisSubcommandLabel = "merge|rename|split|wrong|take",
        footer = {
            "",
            "Examples:",
            "  hearsay edit merge \"Mr Taha\" \"Mahmoud Taha\"",
            "  hearsay edit rename \"Olga Brandt\" \"Olga Brandt-Hale\" --because \"she married\"",
            "  hearsay edit split \"Ann Lee\" --as \"Ann Lee (mayor)\" 3f9a2c1b77aa.s3",
            "  hearsay edit wrong 3f9a2c1b77aa.s3 --because \"she asked it\"",
            "  hearsay edits",
            "",
            "Names of speakers are meant; who takes part in events keeps the article's name."
        })
final class EditCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** The command with those below it. */
    static CommandLine of(Console console) {
        return new CommandLine(new EditCommand())
                .addSubcommand(new Merge(console))
                .addSubcommand(new Rename(console))
                .addSubcommand(new Split(console))
                .addSubcommand(new Wrong(console))
                .addSubcommand(new Take(console));
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "say what to do: merge, rename, split, wrong or take");
    }

    /** An edit that gives a speaker a name. */
    private abstract static class Naming extends ActCommand {
        @Option(names = "--because", paramLabel = "WORDS", description = "Why, in your words.")
        private @Nullable String because;

        private Naming(Console console) {
            super(console);
        }

        final void name(Ledger ledger, Notices notices, Act act) {
            Act said = new Act(act.kind(), act.subject(), act.object(), act.findings(), because, act.author());
            tell(notices, ledger.correct(said));
        }
    }

    /** {@code hearsay edit merge}. */
    @Command(name = "merge", description = "Two names of speakers are one's.")
    static final class Merge extends Naming {
        @Parameters(index = "0", paramLabel = "NAME", description = "A speaker's name, as `hearsay speakers` shows it.")
        private String from = "";

        @Parameters(index = "1", paramLabel = "INTO", description = "The name under which both are shown.")
        private String into = "";

        Merge(Console console) {
            super(console);
        }

        @Override
        void act(Ledger ledger, Notices notices) {
            name(ledger, notices, Act.naming(Kind.MERGED, from, into, null, author()));
        }
    }

    /** {@code hearsay edit rename}. */
    @Command(name = "rename", description = "A speaker has another name.")
    static final class Rename extends Naming {
        @Parameters(index = "0", paramLabel = "NAME", description = "A speaker's name, as `hearsay speakers` shows it.")
        private String from = "";

        @Parameters(index = "1", paramLabel = "NEW", description = "The name in its place.")
        private String to = "";

        Rename(Console console) {
            super(console);
        }

        @Override
        void act(Ledger ledger, Notices notices) {
            name(ledger, notices, Act.naming(Kind.RENAMED, from, to, null, author()));
        }
    }

    /** {@code hearsay edit split}. */
    @Command(name = "split", description = "Some statements under a name are somebody else's.")
    static final class Split extends Naming {
        @Parameters(index = "0", paramLabel = "NAME", description = "A speaker's name, as `hearsay speakers` shows it.")
        private String from = "";

        @Option(names = "--as", required = true, paramLabel = "NEW", description = "Whose the statements are.")
        private String to = "";

        @Parameters(
                index = "1..*",
                arity = "1..*",
                paramLabel = "ID",
                description = "Statements by their ids; an id without a point means all of the name in that article.")
        private List<String> ids = List.of();

        Split(Console console) {
            super(console);
        }

        @Override
        void act(Ledger ledger, Notices notices) {
            name(
                    ledger,
                    notices,
                    Act.naming(Kind.SPLIT, from, to, null, author()).with(ids));
        }
    }

    /** {@code hearsay edit wrong}. */
    @Command(name = "wrong", description = "A statement or event is not what the article says.")
    static final class Wrong extends ActCommand {
        @Parameters(paramLabel = "ID", description = "Its id, as searches show it, such as 3f9a2c1b77aa.s3.")
        private String id = "";

        @Option(names = "--because", required = true, paramLabel = "WORDS", description = "Why, in your words.")
        private String because = "";

        Wrong(Console console) {
            super(console);
        }

        @Override
        void act(Ledger ledger, Notices notices) {
            tell(notices, ledger.correct(Act.of(Kind.WRONG, id, because, author())));
        }
    }

    /** {@code hearsay edit take}. */
    @Command(
            name = "take",
            description = "Take over the edits of another ledger of the same articles, into a ledger that has none.",
            footer = {
                "",
                "Example, for a copy with its edits:",
                "  hearsay export --with-text | hearsay add - --from jsonl --ledger copy.db",
                "  hearsay edits --to jsonl --limit 1000000 > edits.jsonl",
                "  hearsay edit take edits.jsonl --ledger copy.db"
            })
    static final class Take extends ActCommand {
        @Parameters(paramLabel = "FILE", description = "What `hearsay edits --to jsonl` wrote.")
        private String file = "";

        Take(Console console) {
            super(console);
        }

        @Override
        void act(Ledger ledger, Notices notices) {
            List<Correction> acts;
            try {
                acts = new EditJson().acts(Files.readAllLines(Path.of(file)));
            } catch (IOException unreadable) {
                throw new IllegalArgumentException(file + " cannot be read", unreadable);
            }
            ledger.take(acts);
            notices.line(acts.size() == 1 ? "1 edit was taken over" : acts.size() + " edits were taken over");
        }
    }
}
