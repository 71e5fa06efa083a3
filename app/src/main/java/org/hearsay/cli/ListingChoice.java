package org.hearsay.cli;

import org.hearsay.view.Listing;
import org.hearsay.view.ListingWriter;
import picocli.CommandLine.Option;

/** {@code --to} and {@code --limit}, for each command that lists what a ledger holds. */
final class ListingChoice {
    private static final int USUAL = 20;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = Words.Listing.class,
            completionCandidates = Words.Listing.class,
            description = "What comes out: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ListingFormat to = ListingFormat.TEXT;

    @Option(names = "--limit", paramLabel = "N", description = "How many at most (default: 20).")
    private int limit = USUAL;

    int limit() {
        return limit;
    }

    /** Prints the answer to a question. */
    void print(Console console, Listing listing) {
        print(console, listing, "nothing was found");
    }

    /**
     * Prints a listing; a person is told how to go on when there may be more.
     *
     * @param nothing what a person is told when it has no rows
     */
    void print(Console console, Listing listing, String nothing) {
        AnswerWriter out = new AnswerWriter.Lines(console.out());
        ListingWriter writer = new ListingWriter();
        boolean colours = console.screen().output() == Screen.Output.TERMINAL
                && console.screen().colours();
        switch (to) {
            case TEXT ->
                out.print(writer.table(listing, colours, console.screen().pageColumns()));
            case JSON -> out.print(writer.list(listing));
            case JSONL -> out.print(writer.lines(listing));
            case CSV -> out.print(writer.csv(listing));
        }
        out.flush();
        tellMore(new Notices(console.err()), listing, nothing);
    }

    private void tellMore(Notices notices, Listing listing, String nothing) {
        String cursor = listing.last("cursor");
        if (listing.rows().isEmpty()) {
            notices.line(nothing);
        } else if (cursor != null && listing.rows().size() == limit) {
            notices.line("there may be more: --after " + cursor);
        }
    }
}
