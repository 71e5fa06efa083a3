package org.hearsay.page;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.hearsay.trace.Problem;
import org.hearsay.trace.ProblemCode;

/** Makes problems of what the file system refuses. */
final class FileProblems {
    /** Libraries quote what they could not read, at any length. */
    private static final int LONGEST_REASON = 300;

    private FileProblems() {}

    /** What the exception of opening or reading a place means. */
    static Problem of(IOException fault, String place) {
        if (fault instanceof NoSuchFileException) {
            return missing(place);
        }
        if (fault instanceof AccessDeniedException) {
            return unreadable(place, "its permissions do not let you read it");
        }
        return unreadable(place, "the system could not read it: " + reason(fault));
    }

    static Problem missing(String place) {
        return Problem.of(ProblemCode.MISSING_FILE, place, "there is no such file or folder");
    }

    static Problem unreadable(String place, String message) {
        return Problem.of(ProblemCode.UNREADABLE_FILE, place, message);
    }

    /** For a pipe, a device or a socket: opening one can block for ever. */
    static Problem special(String place) {
        return unreadable(place, "this is no regular file; give its content by way of standard input (-)");
    }

    /** The system's own words, without the path that Java puts before them; what it quotes of the data is made harmless. */
    static String reason(IOException fault) {
        String reason = fault instanceof FileSystemException file ? file.getReason() : fault.getMessage();
        return harmless(reason != null ? reason : fault.getClass().getSimpleName());
    }

    /** Words of a library without what could break a line or steer a terminal. */
    static String harmless(String words) {
        String brief = words.length() <= LONGEST_REASON ? words : words.substring(0, LONGEST_REASON) + "…";
        return brief.replaceAll("[\\x00-\\x1F\\x7F-\\x9F]", "\uFFFD");
    }
}
