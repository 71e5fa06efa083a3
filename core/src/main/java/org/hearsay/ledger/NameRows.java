package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.encoder.Mention;
import org.hearsay.encoder.MentionType;
import org.hearsay.reading.Reading;
import org.hearsay.reference.Entities;
import org.hearsay.reference.Entity;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** The names of a reading as rows of {@code mention}, and whom they mean as rows of {@code entity}. */
final class NameRows {
    static final Table ENTITY =
            Table.of("entity", "reading", "id t", "name t", "type k", "role t", "affiliation k", "code k");
    static final Table MENTION = Table.of("mention", "reading", "start_at w", "end_at w", "type k", "entity w");

    private NameRows() {}

    static Sheet entities(Reading reading) {
        return new Sheet(
                ENTITY,
                reading.entities().list().stream()
                        .map(entity -> new Cells()
                                .text(entity.id())
                                .text(entity.name())
                                .code(entity.type())
                                .text(entity.role())
                                .text(entity.affiliation())
                                .text(entity.code())
                                .row())
                        .toList());
    }

    static Sheet mentions(Reading reading) {
        Map<String, Integer> numbers = new HashMap<>();
        reading.entities().list().forEach(entity -> numbers.put(entity.id(), numbers.size()));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Mention mention : reading.mentions()) {
            Entity named = reading.entities().at(mention.span());
            rows.add(new Cells()
                    .span(mention.span())
                    .code(mention.type())
                    .whole(named == null ? null : numbers.get(named.id()))
                    .row());
        }
        return new Sheet(MENTION, rows);
    }

    /** The names again; how sure the model was of each is not kept. */
    static List<Mention> readMentions(Sheet mentions) {
        List<Mention> read = new ArrayList<>();
        for (List<@Nullable Object> cells : mentions.rows()) {
            Row row = new Row(cells);
            read.add(new Mention(row.span(), row.code(MentionType.class), 1));
        }
        return read;
    }

    /** The entities again, each with the mentions that name it. */
    static Entities readEntities(Sheet entities, Sheet mentions) {
        List<List<Span>> named = named(entities.rows().size(), mentions);
        List<Entity> read = new ArrayList<>();
        for (List<@Nullable Object> cells : entities.rows()) {
            Row row = new Row(cells);
            read.add(new Entity(
                    row.text(),
                    row.text(),
                    row.code(MentionType.class),
                    row.optionalText(),
                    row.optionalText(),
                    row.optionalText(),
                    named.get(read.size())));
        }
        return new Entities(read);
    }

    /** Where each of so many entities is named. */
    private static List<List<Span>> named(int entities, Sheet mentions) {
        List<List<Span>> named = new ArrayList<>();
        for (int i = 0; i < entities; i++) {
            named.add(new ArrayList<>());
        }
        for (List<@Nullable Object> cells : mentions.rows()) {
            Row row = new Row(cells);
            Span span = row.span();
            row.text();
            Integer entity = row.optionalWhole();
            if (entity != null) {
                named.get(entity).add(span);
            }
        }
        return named;
    }
}
