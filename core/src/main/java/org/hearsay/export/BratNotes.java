package org.hearsay.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.event.Event;
import org.hearsay.event.Participant;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;

/**
 * The annotations of one article for brat.
 *
 * <p><b>Units:</b> offsets in code points; a stretch that runs over a line's end stands in pieces, one a line.
 * <b>Threads:</b> one. <b>Source:</b> brat standoff format.
 */
final class BratNotes {
    private final Chosen chosen;
    private final CodePoints points;
    private final StringBuilder lines = new StringBuilder();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, String> contents = new HashMap<>();

    BratNotes(Chosen chosen) {
        this.chosen = chosen;
        this.points = new CodePoints(chosen.text());
    }

    String lines() {
        chosen.statements().forEach(this::statement);
        chosen.statements().forEach(this::parent);
        chosen.events().forEach(this::event);
        return lines.toString();
    }

    private String next(String letter) {
        return letter + counts.merge(letter, 1, Integer::sum);
    }

    private void line(String id, String rest) {
        lines.append(id).append('\t').append(rest).append('\n');
    }

    private void statement(Statement statement) {
        String content = stretch("Content", statement.content());
        contents.put(statement.id(), content);
        if (!statement.source().isEmpty()) {
            line(next("R"), "Says Arg1:" + stretch("Source", statement.source()) + " Arg2:" + content);
        }
        if (!statement.cue().isEmpty()) {
            line(next("R"), "Shows Arg1:" + stretch("Cue", statement.cue()) + " Arg2:" + content);
        }
        line(next("A"), "Kind " + content + " " + statement.kind().code());
        line(next("A"), "Stance " + content + " " + statement.stance().code());
        List<String> notes = new ArrayList<>(List.of(statement.id()));
        String speaker = chosen.speaker(statement);
        notes.add(speaker == null ? "nobody is named" : "speaker: " + speaker);
        notes.add(statement.sourceType().code());
        statement.chain().forEach(name -> notes.add("through: " + name));
        notes.addAll(chosen.marks(statement.id()));
        note(content, notes);
    }

    private void parent(Statement statement) {
        String parent = statement.parent() == null ? null : contents.get(statement.parent());
        if (parent != null) {
            line(next("R"), "Inside Arg1:" + contents.get(statement.id()) + " Arg2:" + parent);
        }
    }

    private void event(Event event) {
        String type = event.type().name();
        StringBuilder roles = new StringBuilder(type + ":" + stretch(type, event.anchor()));
        roles(roles, "Actor", event.actors());
        roles(roles, "Recipient", event.recipients());
        if (event.when() != null && event.when().span() != null) {
            roles.append(" When:").append(stretch("Time", List.of(event.when().span())));
        }
        if (event.where() != null) {
            roles.append(" Where:")
                    .append(stretch("Place", List.of(event.where().span())));
        }
        String id = next("E");
        line(id, roles.toString());
        line(next("A"), "Factuality " + id + " " + event.factuality().code());
        List<String> notes = new ArrayList<>(List.of(event.id()));
        if (event.code().cameo() != null) {
            notes.add("CAMEO " + event.code().cameo());
        }
        if (event.assertedBy() != null) {
            notes.add("told by " + event.assertedBy());
        }
        notes.addAll(chosen.marks(event.id()));
        note(id, notes);
    }

    private void roles(StringBuilder roles, String role, List<Participant> actors) {
        for (int i = 0; i < actors.size(); i++) {
            String number = i == 0 ? "" : String.valueOf(i + 1);
            roles.append(' ').append(role).append(number).append(':');
            roles.append(stretch("Participant", List.of(actors.get(i).span())));
        }
    }

    private void note(String id, List<String> notes) {
        line(next("#"), "AnnotatorNotes " + id + "\t" + String.join("; ", notes).replaceAll("\\s+", " "));
    }

    /** Writes a stretch of the text; gives its id. */
    private String stretch(String type, List<Span> spans) {
        List<Span> pieces = spans.stream().flatMap(span -> cut(span).stream()).toList();
        String offsets = pieces.stream()
                .map(points::of)
                .map(span -> span.start() + " " + span.end())
                .collect(Collectors.joining(";"));
        String words = pieces.stream().map(span -> span.in(chosen.text())).collect(Collectors.joining(" "));
        String id = next("T");
        line(id, type + " " + offsets + "\t" + words);
        return id;
    }

    private List<Span> cut(Span span) {
        List<Span> pieces = new ArrayList<>();
        int start = span.start();
        for (int at = span.start(); at <= span.end(); at++) {
            if (at == span.end() || isLineEnd(chosen.text().charAt(at))) {
                Span piece = new Span(start, at).trim(chosen.text());
                if (!piece.isEmpty()) {
                    pieces.add(piece);
                }
                start = at + 1;
            }
        }
        return pieces;
    }

    private static boolean isLineEnd(char character) {
        return "\n\r\u0085\u2028\u2029".indexOf(character) >= 0;
    }
}
