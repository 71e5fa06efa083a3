package org.hearsay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.hearsay.correction.Correction;
import org.hearsay.correction.Correction.Act;
import org.hearsay.correction.Correction.Kind;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.StoredReading;
import org.hearsay.reading.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay erase}: deletes an article for legal reasons. */
@Command(
        name = "erase",
        description = {
            "Erase an article for legal reasons, for good.",
            "Its text, statements, events and names are deleted, in all revisions. A tombstone stays, with address, "
                    + "digests, date and reason."
        },
        footer = {
            "",
            "The ledger's files are written anew, so that nothing of the article stays in",
            "them. Copies, backups and exports that you made, and what an SSD or file",
            "system keeps, are not reached.",
            "",
            "Exit codes: 0 done; 2 wrong usage, or no article has that name;",
            "3 the ledger failed."
        })
final class EraseCommand extends ActCommand {
    @Parameters(paramLabel = "ARTICLE", description = "An article's address, page name or id.")
    private String article = "";

    @Option(names = "--because", required = true, paramLabel = "WORDS", description = "Why; it stays on the tombstone.")
    private String because = "";

    @Option(names = "--yes", description = "Do not ask.")
    private boolean sure;

    @Option(names = "--allow-again", description = "Erase nothing; let an article that was erased be added again.")
    private boolean allow;

    EraseCommand(Console console) {
        super(console);
    }

    @Override
    void act(Ledger ledger, Notices notices) {
        if (allow) {
            tell(notices, ledger.correct(Act.of(Kind.READMITTED, article, because, author())));
        } else if (sure || isConfirmed(ledger, notices)) {
            Correction erased = ledger.erase(Act.of(Kind.ERASED, article, because, author()));
            notices.line(String.format(
                    Locale.ROOT,
                    "erased: %s, %,d %s; number %d is its tombstone",
                    erased.act().subject(),
                    erased.act().findings().size(),
                    erased.act().findings().size() == 1 ? "revision" : "revisions",
                    erased.number()));
        } else {
            notices.line("nothing was erased");
        }
    }

    private boolean isConfirmed(Ledger ledger, Notices notices) {
        if (!console().screen().errorIsTerminal()) {
            throw new IllegalArgumentException("nobody can be asked here; give --yes to erase " + article);
        }
        notices.line("This erases " + what(ledger.article(article)) + " from " + location() + " for good.");
        notices.line("Type yes to go on:");
        return line().strip().toLowerCase(Locale.ROOT).equals("yes");
    }

    /** An article with how much is known of it. */
    private static String what(List<StoredReading> revisions) {
        Reading newest = revisions.get(revisions.size() - 1).reading();
        String headline = newest.article().imprint().headline();
        String url = newest.article().imprint().url();
        return String.format(
                Locale.ROOT,
                "%s%s (%,d %s; statements in the newest: %,d, events: %,d)",
                headline == null ? "" : "“" + headline + "” at ",
                url == null ? newest.article().id() : url,
                revisions.size(),
                revisions.size() == 1 ? "revision" : "revisions",
                newest.statements().size(),
                newest.events().size());
    }

    private String line() {
        StringBuilder line = new StringBuilder();
        try {
            for (int next = console().in().read();
                    next >= 0 && next != '\n';
                    next = console().in().read()) {
                line.append((char) next);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return line.toString();
    }
}
