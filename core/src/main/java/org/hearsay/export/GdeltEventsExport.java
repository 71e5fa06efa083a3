package org.hearsay.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.hearsay.event.Event;
import org.hearsay.event.Participant;
import org.hearsay.place.Place;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The events of GDELT 2.0: 61 columns with tabs between, without a head.
 *
 * <p><b>Shape:</b> of several actors or recipients the first stands there. <b>Threads:</b> one. <b>Source:</b> GDELT 2.0
 * event codebook.
 */
final class GdeltEventsExport extends TextExport {
    private static final int ROOT = 2;
    private static final int BASE = 3;
    private static final int GEO_COLUMNS = 8;

    private final ActorParts.Cutter cutter = new ActorParts.Cutter();
    private final Map<String, Country> countries = Country.all();

    GdeltEventsExport(OutputStream out) {
        super(out);
    }

    @Override
    String article(Chosen chosen) {
        StringBuilder lines = new StringBuilder();
        chosen.events().forEach(event -> lines.append(GdeltRow.line(cells(chosen, event))));
        return lines.toString();
    }

    private List<@Nullable Object> cells(Chosen chosen, Event event) {
        List<@Nullable Object> cells = new ArrayList<>();
        EventDay day = EventDay.of(event);
        cells.add(GdeltRow.id(chosen, event.id()));
        cells.add(day.compact());
        cells.add(day.compactMonth());
        cells.add(day.year());
        cells.add(day.fraction());
        actor(cells, event.actors());
        actor(cells, event.recipients());
        action(cells, chosen, event);
        cells.addAll(Collections.nCopies(2 * GEO_COLUMNS, ""));
        place(cells, event.where());
        cells.add(GdeltRow.stamp(chosen.stored().recorded()));
        cells.add(chosen.address());
        return cells;
    }

    private void actor(List<@Nullable Object> cells, List<Participant> actors) {
        ActorParts parts = cutter.cut(actors.isEmpty() ? null : actors.get(0).code());
        cells.add(parts.code());
        cells.add(actors.isEmpty() ? "" : actors.get(0).name());
        cells.add(parts.country());
        cells.add(parts.group());
        cells.add("");
        cells.add(parts.religion(0));
        cells.add(parts.religion(1));
        cells.add(parts.type(0));
        cells.add(parts.type(1));
        cells.add(parts.type(2));
    }

    private static void action(List<@Nullable Object> cells, Chosen chosen, Event event) {
        String code = event.code().cameo() == null ? "" : event.code().cameo();
        String root = code.substring(0, Math.min(ROOT, code.length()));
        cells.add(isInLead(chosen, event) ? 1 : 0);
        cells.add(code);
        cells.add(code.substring(0, Math.min(BASE, code.length())));
        cells.add(root);
        cells.add(quadClass(root));
        cells.add("");
        cells.add(event.anchor().size());
        cells.add(1);
        cells.add(1);
        cells.add("");
    }

    private static boolean isInLead(Chosen chosen, Event event) {
        List<Span> paragraphs = chosen.stored().reading().article().paragraphs();
        return !paragraphs.isEmpty()
                && paragraphs.get(0).contains(event.anchor().get(0));
    }

    /** Verbal and material co-operation, verbal and material conflict, by CAMEO's twenty roots. */
    private static @Nullable Integer quadClass(String root) {
        if (root.isEmpty()) {
            return null;
        }
        return switch (Integer.parseInt(root)) {
            case 1, 2, 3, 4, 5 -> 1;
            case 6, 7, 8 -> 2;
            case 9, 10, 11, 12, 13 -> 3;
            default -> 4;
        };
    }

    /** Kind of place, divisions and feature of GDELT have codes that Hearsay does not know. */
    private void place(List<@Nullable Object> cells, @Nullable Place place) {
        cells.add("");
        cells.add(place == null ? "" : place.name());
        cells.add(place == null ? "" : Country.of(countries, place.country()).fips());
        cells.add("");
        cells.add("");
        cells.add(place == null || place.point() == null ? "" : place.point().lat());
        cells.add(place == null || place.point() == null ? "" : place.point().lon());
        cells.add("");
    }
}
