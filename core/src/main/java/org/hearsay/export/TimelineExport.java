package org.hearsay.export;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.event.Event;
import org.hearsay.event.Participant;
import org.hearsay.page.Imprint;
import org.jspecify.annotations.Nullable;

/**
 * Events in time, for TimelineJS; those of which no year is known are left out.
 *
 * <p><b>Threads:</b> one. <b>Source:</b> the JSON format of TimelineJS 3; its texts are HTML.
 */
final class TimelineExport extends JsonListExport {
    TimelineExport(OutputStream out) {
        super(out);
    }

    @Override
    String opening() {
        return "{\"title\":{\"text\":{\"headline\":\"Events\",\"text\":\"As told by the articles of a ledger\"}},"
                + "\"events\":[";
    }

    @Override
    List<Fields> members(Chosen chosen) {
        return chosen.events().stream()
                .filter(event -> EventDay.of(event).year() != null)
                .map(event -> slide(chosen, event))
                .toList();
    }

    private static Fields slide(Chosen chosen, Event event) {
        EventDay day = EventDay.of(event);
        return new Fields()
                .put("unique_id", chosen.id(event.id()))
                .put("group", event.type().name())
                .put(
                        "start_date",
                        new Fields()
                                .put("year", day.year())
                                .put("month", day.month())
                                .put("day", day.day()))
                .put(
                        "text",
                        new Fields().put("headline", headline(chosen, event)).put("text", text(chosen, event)))
                .put("media", media(chosen));
    }

    private static String headline(Chosen chosen, Event event) {
        String words = chosen.words(event.anchor().subList(0, 1));
        return html(names(event.actors(), "", ": ") + words + names(event.recipients(), " → ", ""));
    }

    private static String names(List<Participant> actors, String before, String behind) {
        String names = actors.stream().map(Participant::name).distinct().collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : before + names + behind;
    }

    private static String text(Chosen chosen, Event event) {
        StringBuilder text = new StringBuilder("<p>“")
                .append(html(Excerpt.sentence(chosen, event.anchor().get(0))))
                .append("”</p><p>")
                .append(event.factuality().code());
        String teller = chosen.teller(event);
        if (teller != null) {
            text.append(", as told by ").append(html(teller));
        }
        chosen.marks(event.id()).forEach(mark -> text.append("</p><p>").append(html(mark)));
        return text.append("</p>").toString();
    }

    private static @Nullable Fields media(Chosen chosen) {
        Imprint imprint = chosen.imprint();
        return imprint.url() == null
                ? null
                : new Fields()
                        .put("url", imprint.url())
                        .put("caption", imprint.headline() == null ? null : html(imprint.headline()))
                        .put("credit", imprint.publisher() == null ? null : html(imprint.publisher()));
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
