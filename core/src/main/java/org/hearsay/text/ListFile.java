package org.hearsay.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the lists that stand beside the classes of a room: one entry a line, UTF-8. */
public final class ListFile {
    private ListFile() {}

    /**
     * The lines of a list, in order, without those that are blank or begin with "#".
     *
     * @param room a class of the room that the list belongs to
     * @param name the file's name
     * @throws IllegalStateException when it is not on the class path
     */
    public static List<String> lines(Class<?> room, String name) {
        try (InputStream in = room.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + name);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
