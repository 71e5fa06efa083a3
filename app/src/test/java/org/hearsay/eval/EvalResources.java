package org.hearsay.eval;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;

/** The invented gold in {@code resources/eval}. */
public final class EvalResources {
    private EvalResources() {}

    public static Path path(String name) {
        URL found = EvalResources.class.getResource("/eval/" + name);
        if (found == null) {
            throw new IllegalArgumentException("no such resource: " + name);
        }
        try {
            return Path.of(found.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
