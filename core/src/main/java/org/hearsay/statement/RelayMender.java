package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.sentence.Token;
import org.hearsay.text.Span;

/**
 * Gives a report and whom it cites one content, where a model mistook it: in "It rained, the paper reports citing Ann", the
 * paper reports that it rained, not Ann; in "Ann accused Bo of theft, citing a letter", the letter tells of a theft, not of
 * an accusation.
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
        List<Draft> mended = new ArrayList<>(
                drafts.stream().map(draft -> withoutCue(draft, drafts)).toList());
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

    /** A relay whose content begins with the cue of an accusation, with the content of that. */
    private Draft withoutCue(Draft draft, List<Draft> all) {
        return cites(draft)
                ? all.stream()
                        .filter(one -> beginsWith(draft.content().get(0), one))
                        .findFirst()
                        .map(one -> draft.withContent(one.content()))
                        .orElse(draft)
                : draft;
    }

    /** Whether a content begins with an accusation's source and cue, or with its cue. */
    private static boolean beginsWith(Span content, Draft draft) {
        Span cue = draft.cue();
        Span source = draft.source();
        return cue != null
                && source != null
                && draft.stance() == Stance.ALLEGES
                && content.contains(cue)
                && (content.start() == cue.start() || content.start() == source.start());
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
