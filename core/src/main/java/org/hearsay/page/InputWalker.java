package org.hearsay.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.hearsay.trace.Problem;
import org.hearsay.trace.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Walks over what the user named, folders with all they hold.
 *
 * <p>Each folder is read once for each input that leads to it, so links can neither circle nor multiply pages. Files
 * are looked at when they are met, never opened. <b>Shape:</b> inputs as given, a folder's children by name, a child
 * folder's children before the next child. <b>Threads:</b> one.
 */
final class InputWalker {
    private static final int LONGEST_LINK_CHAIN = 40;

    private final Iterator<String> inputs;
    private final Deque<Folder> open = new ArrayDeque<>();
    /** The folders of the present input: where each really is, and the place under which it was read. */
    private final Map<Path, String> read = new HashMap<>();

    InputWalker(List<String> inputs) {
        this.inputs = inputs.iterator();
    }

    /** The next, or null at the end. */
    @Nullable
    Input next() {
        Input met = null;
        while (met == null && (!open.isEmpty() || inputs.hasNext())) {
            met = open.isEmpty() ? named(inputs.next()) : child(open.element());
        }
        return met;
    }

    /** What the user named; null when it is a folder, which is open then. */
    private @Nullable Input named(String input) {
        read.clear();
        if (input.equals(Input.STANDARD_INPUT)) {
            return new Input.Standard();
        }
        if (isAddress(input)) {
            return new Input.Address(input);
        }
        try {
            // an empty name would mean the working folder, which nobody asked for
            return input.isEmpty() ? failed(FileProblems.missing(input)) : meet(Path.of(input), input);
        } catch (InvalidPathException impossible) {
            return failed(FileProblems.missing(input));
        }
    }

    private static boolean isAddress(String input) {
        return input.regionMatches(true, 0, "http://", 0, 7) || input.regionMatches(true, 0, "https://", 0, 8);
    }

    private @Nullable Input child(Folder folder) {
        if (!folder.children().hasNext()) {
            open.remove();
            return null;
        }
        Path child = folder.children().next();
        Input met = meet(child, folder.placeOf(child));
        boolean noPage = met instanceof Input.RegularFile && NameKind.of(Folder.name(child)) == NameKind.NO_PAGE;
        return noPage ? passedOver(ProblemCode.NOT_A_PAGE, folder.placeOf(child), "by its name this is no page") : met;
    }

    private @Nullable Input meet(Path path, String place) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                return enter(path, place);
            }
            if (attributes.isRegularFile()) {
                return new Input.RegularFile(path, place, attributes.size());
            }
            return failed(FileProblems.special(place));
        } catch (IOException fault) {
            return failed(isCircular(path) ? loop(place, "itself") : FileProblems.of(fault, place));
        }
    }

    private @Nullable Input enter(Path path, String place) throws IOException {
        Path real = path.toRealPath();
        String before = read.get(real);
        if (before == null) {
            open.push(Folder.open(path, place, real));
            read.put(real, place);
            return null;
        }
        if (open.stream().anyMatch(folder -> folder.real().equals(real))) {
            return failed(loop(place, before));
        }
        return passedOver(ProblemCode.READ_ALREADY, place, "this folder was read as " + before);
    }

    private static boolean isCircular(Path link) {
        Path at = link;
        try {
            for (int i = 0; i < LONGEST_LINK_CHAIN; i++) {
                if (!Files.isSymbolicLink(at)) {
                    return false;
                }
                at = at.resolveSibling(Files.readSymbolicLink(at));
            }
            return true;
        } catch (IOException changed) {
            // the caller has its fault already
            return false;
        }
    }

    private static Problem loop(String place, String target) {
        return Problem.of(ProblemCode.LINK_LOOP, place, "this symbolic link leads back to " + target);
    }

    private static Input failed(Problem problem) {
        return new Input.Closed(new PageResult.Failed(problem.place(), false, problem));
    }

    private static Input passedOver(ProblemCode code, String place, String message) {
        return new Input.Closed(new PageResult.PassedOver(Problem.of(code, place, message)));
    }
}
