package org.hearsay.page;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/**
 * A folder that is being walked.
 *
 * <p><b>Threads:</b> one.
 *
 * @param place the folder as the user wrote it
 * @param real the folder without symbolic links, which is the same for all its names
 * @param children what is in it and still to be met, by the bytes of its name, without hidden files and folders
 */
record Folder(String place, Path real, Iterator<Path> children) {

    /** Lists it; holds no handle on it afterwards. */
    static Folder open(Path path, String place, Path real) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(path)) {
            for (Path child : listing) {
                if (!name(child).startsWith(".")) {
                    children.add(child);
                }
            }
        } catch (DirectoryIteratorException broken) {
            throw broken.getCause();
        }
        // paths compare by bytes: no locale, and UTF-8 sorts as its code points do
        Collections.sort(children);
        return new Folder(place, real, children.iterator());
    }

    /** A child's place, in the manner in which the user wrote the folder. */
    String placeOf(Path child) {
        boolean cut =
                place.endsWith("/") || place.endsWith(child.getFileSystem().getSeparator());
        return place + (cut ? "" : "/") + name(child);
    }

    /** The last part of a path; empty for a root. */
    static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
