package org.hearsay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a file of {@code specs/}: examples by name, in the order of the file. */
public final class SpecFile {
    private static final Path FOLDER = Path.of("..", "specs");

    private SpecFile() {}

    /** The examples of a file by their names. */
    public static Map<String, JsonNode> read(String name) {
        try {
            Map<String, JsonNode> examples = new LinkedHashMap<>();
            JsonNode root = new YAMLMapper().readTree(Files.readString(FOLDER.resolve(name)));
            root.properties().forEach(entry -> examples.put(entry.getKey(), entry.getValue()));
            return examples;
        } catch (IOException e) {
            throw new UncheckedIOException("specs/" + name + " cannot be read", e);
        }
    }
}
