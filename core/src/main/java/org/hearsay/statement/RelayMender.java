package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.sentence.Token;
import org.hearsay.text.Span;

/**
 * Gives a report its content back where a model took whom it cites for that: in "It rained, the paper reports citing Ann",
 * the paper reports that it rained, not Ann.
 *
 * <p><b>Threads:</b> immutable.
 */
final class RelayMender {
    private final ArticleTokens tokens;

    RelayMender(ArticleTokens tokens) {
        this.tokens = tokens;
    }

    /** The drafts, in the order they come. */
    List<Draft> mend(List<Draft> drafts) {
        List<Draft> mended = new ArrayList<>(drafts);
        List<Draft> citing = drafts.stream().filter(this::cites).toList();
        for (int i = 0; i < mended.size(); i++) {
            Draft draft = mended.get(i);
            for (Draft relay : citing) {
                if (isEaten(draft, relay)) {
                    mended.set(i, draft.withContent(relay.content()));
                }
            }
        }
        return mended;
    }

    private boolean cites(Draft draft) {
        Span cue = draft.cue();
        List<Token> words = cue == null ? List.of() : tokens.in(cue);
        return draft.source() != null
                && words.size() == 1
                && (words.get(0).lower().equals("citing")
                        || words.get(0).lower().equals("quoting"));
    }

    /** Whether all that a report was found to say is whom its relay cites, right after its cue. */
    private static boolean isEaten(Draft report, Draft relay) {
        Span cue = report.cue();
        Span cited = relay.source();
        return cue != null
                && cited != null
                && relay.cue() != null
                && cue.end() <= relay.cue().start()
                && relay.cue().start() - cue.end() <= 2
                && report.content().stream().allMatch(cited::overlaps)
                && relay.content().stream().noneMatch(cue::overlaps)
                && (report.source() == null || relay.content().stream().noneMatch(report.source()::overlaps));
    }
}
