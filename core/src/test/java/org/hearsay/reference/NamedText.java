package org.hearsay.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.Hearsay;
import org.hearsay.encoder.Mention;
import org.hearsay.encoder.MentionType;
import org.hearsay.reading.ReaderKind;
import org.hearsay.reading.Reading;
import org.hearsay.text.Span;

/**
 * A text with its names in brackets, as a model might have found them: {@code [Ann Lee]} for a person, {@code [o:Vale Post]}
 * for an organisation, {@code [p:Vale]} for a place and {@code [m:Vale Cup]} for anything else. A text without brackets gets
 * its names by their capitals.
 */
final class NamedText {
    private static final Hearsay RULES = Hearsay.load(ReaderKind.RULES);
    private static final NameFinder NAMES = NameFinder.load();
    private static final EntityFinder FINDER = EntityFinder.load();
    private static final Pattern NAME = Pattern.compile("\\[(?:([opm]):)?([^]]+)]");
    private static final double PROBABILITY = 0.9;

    private final Reading reading;
    private final List<Mention> mentions;

    private NamedText(Reading reading, List<Mention> mentions) {
        this.reading = reading;
        this.mentions = mentions;
    }

    static NamedText of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Mention> mentions = new ArrayList<>();
        Matcher matcher = NAME.matcher(marked);
        int at = 0;
        while (matcher.find()) {
            text.append(marked, at, matcher.start());
            Span span = new Span(text.length(), text.length() + matcher.group(2).length());
            mentions.add(new Mention(span, type(matcher.group(1)), PROBABILITY));
            text.append(matcher.group(2));
            at = matcher.end();
        }
        text.append(marked, at, marked.length());
        Reading reading = RULES.readText("test", text.toString());
        List<Mention> names =
                mentions.isEmpty() ? NAMES.guessed(reading.sentences()) : NAMES.mended(reading.sentences(), mentions);
        return new NamedText(reading, names);
    }

    private static MentionType type(String mark) {
        if (mark == null) {
            return MentionType.PERSON;
        }
        return switch (mark) {
            case "o" -> MentionType.ORGANIZATION;
            case "p" -> MentionType.PLACE;
            default -> MentionType.MISC;
        };
    }

    String text() {
        return reading.article().text();
    }

    List<Mention> mentions() {
        return mentions;
    }

    Entities entities() {
        return entities(mentions);
    }

    Entities entities(List<Mention> given) {
        return FINDER.find(reading.article(), reading.sentences(), given);
    }

    /** Each entity as a line: {@code NAME = MENTION, MENTION | ROLE | AFFILIATION}; what is not told is left out. */
    List<String> lines() {
        return entities().list().stream().map(this::line).toList();
    }

    private String line(Entity entity) {
        String line = entity.name() + " = "
                + String.join(
                        ", ",
                        entity.mentions().stream().map(span -> span.in(text())).toList());
        String role = entity.role() == null ? "" : " | " + entity.role();
        String affiliation = entity.affiliation() == null ? "" : " | " + entity.affiliation();
        return line + (role.isEmpty() && !affiliation.isEmpty() ? " |" : role) + affiliation;
    }
}
