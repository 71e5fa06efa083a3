package org.hearsay.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hearsay.event.EventType;
import org.hearsay.event.Factuality;
import org.hearsay.statement.Stance;
import org.hearsay.statement.StatementKind;

/**
 * A folder for brat, zipped: {@code annotation.conf}, and of each article {@code ID.txt} and {@code ID.ann}.
 *
 * <p><b>Threads:</b> one. <b>Source:</b> brat standoff format and configuration, brat 1.3.
 */
final class BratExport implements Export {
    private static final int NAME_DIGITS = 12;
    /** The files are of no time; a zip holds a time zone with its very earliest minute. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

    private final ZipOutputStream zip;

    BratExport(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    @Override
    public void begin() throws IOException {
        file("annotation.conf", configuration());
    }

    @Override
    public void add(Chosen chosen) throws IOException {
        String name = chosen.stored().id().substring(0, NAME_DIGITS);
        file(name + ".txt", chosen.text());
        file(name + ".ann", new BratNotes(chosen).lines());
    }

    @Override
    public void end() throws IOException {
        zip.finish();
    }

    private void file(String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String configuration() {
        StringBuilder text = new StringBuilder("""
                [entities]
                Source
                Cue
                Content
                Participant
                Place
                Time

                [relations]
                Says\tArg1:Source, Arg2:Content
                Shows\tArg1:Cue, Arg2:Content
                Inside\tArg1:Content, Arg2:Content

                [events]
                """);
        for (EventType type : EventType.values()) {
            text.append(type.name()).append("\tActor*:Participant, Recipient*:Participant, When?:Time, Where?:Place\n");
        }
        return text.append("\n[attributes]\nKind\tArg:Content, Value:")
                .append(words(StatementKind.values()))
                .append("\nStance\tArg:Content, Value:")
                .append(words(Stance.values()))
                .append("\nFactuality\tArg:<EVENT>, Value:")
                .append(words(Factuality.values()))
                .append('\n')
                .toString();
    }

    private static String words(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("|"));
    }
}
