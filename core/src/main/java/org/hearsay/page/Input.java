package org.hearsay.page;

import java.nio.file.Path;

/** What a walk over the inputs comes upon. */
sealed interface Input {
    /** The name that stands for standard input on a command line. */
    String STANDARD_INPUT = "-";

    /**
     * A regular file.
     *
     * @param path where it is
     * @param place the same as the user wrote it
     * @param length in bytes, when it was met
     */
    record RegularFile(Path path, String place, long length) implements Input {}

    /**
     * An address on the web.
     *
     * @param address as the user wrote it
     */
    record Address(String address) implements Input {}

    /** The standard input. */
    record Standard() implements Input {}

    /**
     * Nothing that could be opened.
     *
     * @param result why
     */
    record Closed(PageResult result) implements Input {}
}
