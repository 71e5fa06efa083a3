package org.hearsay.export;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.hearsay.event.Event;
import org.hearsay.event.Participant;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The mentions of GDELT 2.0: 16 columns with tabs between, without a head; one line for each place where an article tells
 * an event.
 *
 * <p><b>Units:</b> offsets in code points. <b>Threads:</b> one. <b>Source:</b> GDELT 2.0 event codebook.
 */
final class GdeltMentionsExport extends TextExport {
    private static final int WEB = 1;
    private static final int TEN = 10;

    GdeltMentionsExport(OutputStream out) {
        super(out);
    }

    @Override
    String article(Chosen chosen) {
        StringBuilder lines = new StringBuilder();
        CodePoints points = new CodePoints(chosen.text());
        for (Event event : chosen.events()) {
            event.anchor().forEach(anchor -> lines.append(GdeltRow.line(cells(chosen, event, anchor, points))));
        }
        return lines.toString();
    }

    private static List<@Nullable Object> cells(Chosen chosen, Event event, Span anchor, CodePoints points) {
        String recorded = GdeltRow.stamp(chosen.stored().recorded());
        String published = GdeltRow.stamp(chosen.imprint().published());
        return Arrays.asList(
                GdeltRow.id(chosen, event.id()),
                recorded,
                published.isEmpty() ? recorded : published,
                chosen.imprint().url() == null ? "" : WEB,
                chosen.imprint().publisher(),
                chosen.address(),
                sentence(chosen, anchor),
                offset(event.actors(), points),
                offset(event.recipients(), points),
                points.of(anchor.start()),
                1,
                Math.max(TEN, TEN * (int) (event.confidence() * TEN)),
                points.of(chosen.text().length()),
                "",
                "",
                "");
    }

    /** Counted from one. */
    private static @Nullable Integer sentence(Chosen chosen, Span anchor) {
        return chosen.stored().reading().sentences().stream()
                .filter(sentence -> sentence.span().contains(anchor.start()))
                .findFirst()
                .map(sentence -> sentence.index() + 1)
                .orElse(null);
    }

    private static int offset(List<Participant> actors, CodePoints points) {
        return actors.isEmpty() ? -1 : points.of(actors.get(0).span().start());
    }
}
