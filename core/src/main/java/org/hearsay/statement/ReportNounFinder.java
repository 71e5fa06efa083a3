package org.hearsay.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.text.Span;
import org.hearsay.trace.Provenance;

/**
 * Finds what somebody unnamed said by a noun for it inside what another says, where nothing else has made a cue of it: "the
 * clinic denied reports that it had closed".
 *
 * <p><b>Threads:</b> immutable.
 */
final class ReportNounFinder {
    static final String RULE = "noun-without-source";
    private final List<Draft> known;

    /**
     * A finder.
     *
     * @param known what has been found
     */
    ReportNounFinder(List<Draft> known) {
        this.known = List.copyOf(known);
    }

    /** The drafts of a passage, in the order of their nouns. */
    List<Draft> find(Passage passage) {
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i + 2 < passage.size(); i++) {
            if (opens(passage, i)) {
                Span noun = passage.token(i).span();
                Span link = passage.token(i + 1).span();
                known.stream()
                        .filter(draft -> draft.holds(noun) && draft.holds(link))
                        .min(Comparator.comparingInt(Draft::length))
                        .filter(around -> known.stream().noneMatch(draft -> isPart(draft, noun)))
                        .ifPresent(around -> found.add(draft(noun, link.start(), around)));
            }
        }
        return found;
    }

    private static boolean opens(Passage passage, int index) {
        String next = passage.token(index + 1).lower();
        return next.equals("that")
                ? passage.means(index, WordClass.REPORT_NOUN)
                : next.equals("of") && passage.means(index, WordClass.ACCUSATION);
    }

    private static boolean isPart(Draft draft, Span noun) {
        Span cue = draft.cue();
        Span source = draft.source();
        return (cue != null && cue.overlaps(noun)) || (source != null && source.overlaps(noun));
    }

    /** From the link to the end of the part that holds it. */
    private static Draft draft(Span noun, int start, Draft around) {
        Span part = around.content().stream()
                .filter(one -> one.contains(new Span(start, start + 1)))
                .findFirst()
                .orElseThrow();
        Span content = new Span(start, part.end());
        return new Draft(null, noun, List.of(content), null, Stance.ASSERTS, 1, Provenance.ofRule(RULE));
    }
}
