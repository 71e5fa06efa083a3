package org.hearsay.page;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.hearsay.trace.Problem;
import org.hearsay.trace.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Gives all results one by one, opening each input when its turn comes and closing it when its last page was given.
 *
 * <p>A spliterator of its own, because {@code flatMap} gathers a whole inner stream when somebody iterates over the
 * outer one, and because it must never be split: a JSONL file has no middle that could be found. <b>Threads:</b> one.
 */
final class PageCursor implements Spliterator<PageResult> {
    private final Format format;
    private final InputWalker walker;
    private final InputStream standardInput;
    private final @Nullable Fetcher fetcher;
    private @Nullable OpenInput open;
    private boolean ended;

    /**
     * @param fetcher absent where addresses are not to be fetched
     */
    PageCursor(Format format, InputWalker walker, InputStream standardInput, @Nullable Fetcher fetcher) {
        this.format = format;
        this.walker = walker;
        this.standardInput = standardInput;
        this.fetcher = fetcher;
    }

    @Override
    public boolean tryAdvance(Consumer<? super PageResult> action) {
        PageResult result = next();
        if (result == null) {
            return false;
        }
        action.accept(result);
        return true;
    }

    private @Nullable PageResult next() {
        PageResult result = open == null ? null : open.next();
        while (result == null && !ended) {
            closeOpen();
            Input input = walker.next();
            ended = input == null;
            result = input == null ? null : begin(input);
        }
        return result;
    }

    /** The first result of an input; null when it has none. */
    private @Nullable PageResult begin(Input input) {
        if (input instanceof Input.Closed closed) {
            return closed.result();
        }
        if (input instanceof Input.RegularFile file) {
            return begin(file);
        }
        if (input instanceof Input.Address address) {
            return begin(address.address());
        }
        // standard input belongs to the process: others may still want it
        InputStream kept = new FilterInputStream(standardInput) {
            @Override
            public void close() {}
        };
        return begin(new OpenInput(format, Origin.stream(Input.STANDARD_INPUT), kept));
    }

    private @Nullable PageResult begin(Input.RegularFile file) {
        try {
            FileBytes bytes = new FileBytes(file.path(), file.length());
            return begin(new OpenInput(format, Origin.file(file.place(), bytes), Files.newInputStream(file.path())));
        } catch (IOException fault) {
            return new PageResult.Failed(file.place(), false, FileProblems.of(fault, file.place()));
        }
    }

    private @Nullable PageResult begin(String address) {
        if (fetcher == null) {
            return failed(address, "addresses on the web are not fetched here; save the page and name the file");
        }
        Fetcher.Fetched fetched = fetcher.fetch(address);
        if (fetched instanceof Fetcher.Failed failed) {
            return new PageResult.Failed(address, false, failed.problem());
        }
        return begin(address, (Fetcher.Content) fetched);
    }

    private @Nullable PageResult begin(String address, Fetcher.Content content) {
        String name = ContentKind.nameLike(content.mediaType(), content.url());
        if (format == Format.AUTO && name == null) {
            return failed(address, "the server sent " + content.mediaType() + ", which is no page");
        }
        Format told = format == Format.AUTO ? ContentKind.format(name == null ? "" : name, content.body()) : format;
        return begin(new OpenInput(told, Origin.web(address, content), content.body().stream()));
    }

    private static PageResult failed(String address, String message) {
        Problem problem = Problem.of(ProblemCode.UNSUPPORTED_FORMAT, address, message);
        return new PageResult.Failed(address, false, problem);
    }

    private @Nullable PageResult begin(OpenInput input) {
        open = input;
        return input.next();
    }

    private void closeOpen() {
        try {
            if (open != null) {
                open.close();
            }
        } catch (IOException late) {
            // what was to be read of it has been read: a close that fails loses nothing
        }
        open = null;
    }

    /** Gives back what is open; no more results come. */
    void close() {
        ended = true;
        closeOpen();
    }

    @Override
    public @Nullable Spliterator<PageResult> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL;
    }
}
