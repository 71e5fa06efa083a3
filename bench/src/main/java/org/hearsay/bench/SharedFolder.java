package org.hearsay.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder with corpora and scorers beside the project, where there is one.
 *
 * <p><b>Threads:</b> immutable.
 *
 * @param path the folder
 */
public record SharedFolder(Path path) {
    public static final String LEFT_OUT = "left out: no shared corpora beside the project";

    /** The folder of the option {@code --shared}, or {@code ../shared}; empty when it holds no corpora. */
    public static Optional<SharedFolder> find(String... arguments) {
        Path path = Path.of(Arguments.of(arguments).option("--shared", "../shared"));
        return Files.isDirectory(path.resolve("corpora")) ? Optional.of(new SharedFolder(path)) : Optional.empty();
    }

    public Path file(String name) {
        return path.resolve(name);
    }
}
