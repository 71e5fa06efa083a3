package org.hearsay.eval;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.page.Imprint;
import org.hearsay.trace.ProblemCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Parses one gold line of a task.
 *
 * <p>The date of the document may be called {@code published}, {@code dct} or {@code date}. <b>Threads:</b> immutable.
 */
final class GoldLineParser {
    private static final List<String> DATE_NAMES = List.of("published", "dct", "date");

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final EvalTask task;
    private final @Nullable Path folder;

    /**
     * A parser of one file's lines.
     *
     * @param folder where the gold file lies, which paths in it are relative to
     */
    GoldLineParser(EvalTask task, @Nullable Path folder) {
        this.task = task;
        this.folder = folder;
    }

    GoldRow parse(String line, String place) throws GoldFault {
        JsonNode row = json(line);
        String id = GoldStatements.string(row, "id");
        if (task == EvalTask.ACTOR) {
            return actor(row, id == null ? place : id, place);
        }
        boolean isDateGiven = task != EvalTask.DATE;
        Imprint given = new Imprint(
                GoldStatements.string(row, "url"),
                GoldStatements.string(row, "publisher"),
                GoldStatements.string(row, "headline"),
                null,
                isDateGiven ? date(row) : null,
                null);
        return switch (task) {
            case ACTOR -> throw new IllegalStateException("read above");
            case STATEMENT, CHAINS -> statements(row, id == null ? place : id, place, given);
            case NAMES -> names(row, id == null ? place : id, place, given);
            case PLACE -> places(row, id == null ? place : id, place, given);
            case TIME -> times(row, id == null ? place : id, place, given);
            case EVENT -> events(row, id == null ? place : id, place, given);
            case PAGE ->
                new GoldRow(
                        id == null ? place : id, place, given, html(row), new GoldRow.Answer.Body(needed(row, "body")));
            case DATE ->
                new GoldRow(id == null ? place : id, place, given, html(row), new GoldRow.Answer.Day(day(row)));
        };
    }

    private JsonNode json(String line) throws GoldFault {
        try {
            JsonNode row = mapper.readTree(line);
            if (!row.isObject()) {
                throw new GoldFault(ProblemCode.INVALID_JSON, "the line is not a JSON object");
            }
            return row;
        } catch (JacksonException e) {
            throw new GoldFault(ProblemCode.INVALID_JSON, "the line is not JSON: " + e.getOriginalMessage());
        }
    }

    private GoldRow statements(JsonNode row, String id, String place, Imprint given) throws GoldFault {
        String text = needed(row, "text");
        GoldStatements parser = new GoldStatements(
                text, task == EvalTask.CHAINS ? List.of("speaker", "speaker_name") : List.of("speaker_name"));
        List<ScoredStatement> statements = new ArrayList<>();
        for (JsonNode attribution : list(row, "attributions")) {
            statements.add(parser.parse(attribution));
        }
        return new GoldRow(
                id, place, given, new GoldRow.Input.Text(text), new GoldRow.Answer.Statements(text, statements));
    }

    private static GoldRow names(JsonNode row, String id, String place, Imprint given) throws GoldFault {
        String text = needed(row, "text");
        GoldRow.Answer answer = new GoldRow.Answer.Names(GoldNames.parse(list(row, "mentions"), text));
        return new GoldRow(id, place, given, new GoldRow.Input.Text(text), answer);
    }

    private static GoldRow places(JsonNode row, String id, String place, Imprint given) throws GoldFault {
        String text = needed(row, "text");
        GoldRow.Answer answer = new GoldRow.Answer.Places(GoldPlaces.parse(list(row, "toponyms"), text));
        return new GoldRow(id, place, given, new GoldRow.Input.Text(text), answer);
    }

    private static GoldRow times(JsonNode row, String id, String place, Imprint given) throws GoldFault {
        String text = needed(row, "text");
        GoldRow.Answer answer = new GoldRow.Answer.Times(GoldTimexes.parse(list(row, "timexes"), text));
        return new GoldRow(id, place, given, new GoldRow.Input.Text(text), answer);
    }

    private GoldRow events(JsonNode row, String id, String place, Imprint given) throws GoldFault {
        if (GoldMentions.isDocument(row)) {
            return new GoldRow(
                    id, place, given, new GoldRow.Input.TextFile(beside(row, "file")), GoldMentions.parse(row));
        }
        String text = needed(row, "text");
        JsonNode events = list(row, "events");
        if (GoldIncidents.areIncidents(events)) {
            GoldRow.Answer incidents = new GoldRow.Answer.Incidents(GoldIncidents.parse(events));
            return new GoldRow(id, place, given, new GoldRow.Input.Text(text), incidents);
        }
        GoldRow.Answer answer = new GoldRow.Answer.Events(
                GoldEvents.parse(events, text, CodeScheme.CAMEO),
                GoldEvents.parse(events, text, CodeScheme.WEIS),
                GoldEvents.bySpans(events),
                GoldEvents.byNumbers(events));
        return new GoldRow(id, place, given, new GoldRow.Input.Text(text), answer);
    }

    private static GoldRow actor(JsonNode row, String id, String place) throws GoldFault {
        String phrase = needed(row, "phrase");
        JsonNode expect = row.path("expect");
        GoldRow.Answer answer = new GoldRow.Answer.Actor(
                phrase,
                GoldStatements.string(row, "date"),
                GoldStatements.string(expect, "country"),
                GoldStatements.string(expect, "code_1"));
        return new GoldRow(id, place, Imprint.NONE, new GoldRow.Input.Text(phrase), answer);
    }

    private static JsonNode list(JsonNode row, String name) throws GoldFault {
        JsonNode list = row.path(name);
        if (!list.isArray()) {
            throw GoldFault.lacking("list \"" + name + "\"");
        }
        return list;
    }

    private GoldRow.Input html(JsonNode row) throws GoldFault {
        String html = GoldStatements.string(row, "html");
        if (html != null) {
            return new GoldRow.Input.Html(html);
        }
        if (!row.path("html_path").isString()) {
            throw GoldFault.lacking("\"html_path\" and no \"html\"");
        }
        return new GoldRow.Input.HtmlFile(beside(row, "html_path"));
    }

    /** The file beside the gold that a line names. */
    private Path beside(JsonNode row, String name) throws GoldFault {
        String path = needed(row, name);
        if (folder == null) {
            throw new GoldFault(ProblemCode.INVALID_ARTICLE_LINE, "\"" + name + "\" is beside no file");
        }
        try {
            return folder.resolve(path);
        } catch (InvalidPathException e) {
            throw new GoldFault(ProblemCode.INVALID_ARTICLE_LINE, "\"" + name + "\" is no path: " + e.getReason());
        }
    }

    private static String day(JsonNode row) throws GoldFault {
        String date = date(row);
        if (date == null) {
            throw GoldFault.lacking("\"published\", \"dct\" or \"date\"");
        }
        return date;
    }

    private static @Nullable String date(JsonNode row) {
        return DATE_NAMES.stream()
                .filter(name -> row.path(name).isString())
                .map(name -> row.path(name).asString())
                .findFirst()
                .orElse(null);
    }

    private static String needed(JsonNode row, String name) throws GoldFault {
        String value = GoldStatements.string(row, name);
        if (value == null) {
            throw GoldFault.lacking("\"" + name + "\"");
        }
        return value;
    }
}
