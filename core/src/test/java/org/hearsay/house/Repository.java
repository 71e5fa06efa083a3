package org.hearsay.house;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the project lies. */
final class Repository {
    private Repository() {}

    /** The folder that holds all modules, seen from wherever a test is started. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isRegularFile(folder.resolve("LICENSE"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("the tests run outside the project: no LICENSE above the working folder");
        }
        return folder;
    }
}
