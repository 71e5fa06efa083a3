package org.hearsay.statement;

import java.util.List;
import org.hearsay.text.Span;
import org.hearsay.trace.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * Finds sources that stand beside a quotation without a verb: {@code Ann Lee: “…”}, {@code “…” — Ann Lee, minister},
 * and the lines of a transcript, {@code LEE: …}.
 *
 * <p>A name in capitals before a colon may also be a place ("LONDON: …"), so it counts only where at least two
 * paragraphs of the article begin in that way. <b>Threads:</b> one per article.
 */
final class LabelFinder {
    static final String COLON_RULE = "source-colon-content";
    static final String DASH_RULE = "content-dash-source";
    private static final int LONGEST_LABEL = 8;
    private static final int LONGEST_SIGNATURE = 16;
    private final boolean transcript;

    LabelFinder(List<Passage> passages) {
        this.transcript =
                passages.stream().filter(LabelFinder::isShouted).limit(2).count() == 2;
    }

    /** The finding of a passage without any cue; null when no label stands in it. */
    @Nullable
    Draft find(Passage passage) {
        int colon = colon(passage);
        boolean labelled = colon > 0 && (passage.quoted(colon + 1) || (transcript && isShouted(passage)));
        if (labelled && colon + 1 < passage.endOfWords()) {
            return draft(passage, new Range(0, colon), colon, new Range(colon + 1, passage.endOfWords()), COLON_RULE);
        }
        return signature(passage);
    }

    /** Whether what a draft says lasts to the end of its paragraph, as behind a label in a transcript. */
    boolean isLine(Passage passage, Draft draft) {
        int colon = transcript && isShouted(passage) ? colon(passage) : -1;
        return draft.rule().equals(COLON_RULE)
                || (colon > 0 && passage.token(colon).span().equals(draft.cue()));
    }

    /** Where the colon stands after a label that opens a paragraph; negative without one. */
    private static int colon(Passage passage) {
        int at = 0;
        while (at < LONGEST_LABEL && passage.isWord(at) && !passage.quoted(at)) {
            if (passage.is(at, WordClass.AUXILIARY) || passage.is(at, WordClass.SUBJECT)) {
                return -1;
            }
            at++;
        }
        boolean named = at > 0 && passage.isCapitalised(0) && passage.isCapitalised(at - 1);
        return named && passage.opensParagraph() && passage.isMark(at, ":") ? at : -1;
    }

    private static boolean isShouted(Passage passage) {
        int colon = colon(passage);
        return colon > 0 && passage.forms(new Range(0, colon)).stream().allMatch(Acronym::is);
    }

    /** A quotation, a dash, a name. */
    private static @Nullable Draft signature(Passage passage) {
        int dash = 0;
        while (passage.quoted(dash)) {
            dash++;
        }
        int from = dash;
        while (passage.isMark(from, "—–-―")) {
            from++;
        }
        int to = passage.endOfWords();
        if (dash == 0 || from == dash || !passage.isCapitalised(from) || from >= to || to - from > LONGEST_SIGNATURE) {
            return null;
        }
        for (int i = from; i < to; i++) {
            if (passage.quoted(i) || passage.is(i, WordClass.AUXILIARY) || passage.is(i, WordClass.SUBJECT)) {
                return null;
            }
        }
        return draft(passage, new Range(from, to), dash, new Range(0, dash), DASH_RULE);
    }

    private static Draft draft(Passage passage, Range source, int mark, Range content, String rule) {
        Span cue = passage.span(new Range(mark, mark + 1));
        return new Draft(
                passage.span(source), cue, passage.spans(content), null, Stance.ASSERTS, 1, Provenance.ofRule(rule));
    }
}
