package org.hearsay.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The folder with corpora and scorers beside the project, where there is one.
 *
 * <p><b>Threads:</b> immutable.
 *
 * @param path the folder
 */
record SharedFolder(Path path) {
    static final String LEFT_OUT = "left out: no shared corpora beside the project";

    /** The folder of the option {@code --shared}, or {@code ../shared}; empty when it holds no corpora. */
    static Optional<SharedFolder> find(String... arguments) {
        Path path = Path.of("../shared");
        for (int i = 0; i + 1 < arguments.length; i++) {
            if (arguments[i].equals("--shared")) {
                path = Path.of(arguments[i + 1]);
            }
        }
        return Files.isDirectory(path.resolve("corpora")) ? Optional.of(new SharedFolder(path)) : Optional.empty();
    }

    /** The arguments that are neither options nor the folder. */
    static List<String> names(String... arguments) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            boolean isFolder = i > 0 && arguments[i - 1].equals("--shared");
            if (!isFolder && !arguments[i].startsWith("--")) {
                names.add(arguments[i]);
            }
        }
        return names;
    }

    Path file(String name) {
        return path.resolve(name);
    }
}
