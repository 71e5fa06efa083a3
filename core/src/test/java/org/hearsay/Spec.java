package org.hearsay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * One example of a file of {@code specs/}, as a person wrote it.
 *
 * @param name what it is an example of; no two of a file have the same
 * @param fields what it holds
 */
public record Spec(String name, JsonNode fields) {
    private static final Path FOLDER = Path.of("..", "specs");

    /** The examples of a file, in its order. */
    public static Stream<Spec> of(String file) {
        try {
            JsonNode root = new YAMLMapper().readTree(Files.readString(FOLDER.resolve(file)));
            return root.properties().stream().map(entry -> new Spec(entry.getKey(), entry.getValue()));
        } catch (IOException e) {
            throw new UncheckedIOException("specs/" + file + " cannot be read", e);
        }
    }

    /** The names of the examples of a file, in its order. */
    public static List<String> names(String file) {
        return of(file).map(Spec::name).toList();
    }

    /** The first word of the name. */
    public String subject() {
        return name.split(" ")[0];
    }

    public boolean has(String field) {
        return fields.has(field);
    }

    /** A field that must be there. */
    public String text(String field) {
        if (!has(field)) {
            throw new IllegalStateException("the example \"" + name + "\" has no field " + field);
        }
        return fields.path(field).asString();
    }

    /** A field that may be left out; null where it is. */
    public @Nullable String optional(String field) {
        return has(field) ? text(field) : null;
    }

    /** The lines of a field; none where it is left out. */
    public List<String> texts(String field) {
        return fields.path(field).valueStream().map(JsonNode::asString).toList();
    }

    /** So that the report of a failing test names it. */
    @Override
    public String toString() {
        return name;
    }
}
