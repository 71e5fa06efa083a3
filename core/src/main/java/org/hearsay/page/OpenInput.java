package org.hearsay.page;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.hearsay.trace.Problem;
import org.hearsay.trace.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pages of one open file or of standard input, holding one of them at most.
 *
 * <p><b>Threads:</b> one.
 */
final class OpenInput implements Closeable {
    /** In bytes: the largest pages of news, with their scripts and pictures inside, stay under this. */
    static final int LARGEST_HTML = 16 << 20;

    /** In bytes: a text of this length is a book, not an article. */
    static final int LARGEST_TEXT = 4 << 20;

    private final Format format;
    private final Origin origin;
    private final String place;
    private final InputStream in;
    private boolean started;
    private @Nullable Pieces pieces;

    /**
     * @param format how it is to be understood
     * @param origin its place is also the page's id
     * @param in closed with this
     */
    OpenInput(Format format, Origin origin, InputStream in) {
        this.format = format;
        this.origin = origin;
        this.place = origin.place();
        this.in = new BufferedInputStream(in, Head.LENGTH);
    }

    /** The next, or null at the end. */
    @Nullable
    PageResult next() {
        if (!started) {
            started = true;
            return first();
        }
        return pieces == null ? null : pieces.next();
    }

    private @Nullable PageResult first() {
        try {
            Verdict verdict = judge();
            if (verdict instanceof Verdict.Refuse refused) {
                return failed(Problem.of(refused.code(), place, refused.message()));
            }
            return first(((Verdict.Read) verdict).format());
        } catch (IOException fault) {
            return failed(FileProblems.of(fault, place));
        }
    }

    private @Nullable PageResult first(Format format) throws IOException {
        pieces = pieces(format);
        if (pieces != null) {
            return pieces.next();
        }
        return format == Format.HTML ? page(MediaKind.HTML, LARGEST_HTML) : page(MediaKind.TEXT, LARGEST_TEXT);
    }

    private @Nullable Pieces pieces(Format format) throws IOException {
        return switch (format) {
            case JSONL -> new ArticleLines(place, in);
            case WARC -> new WarcPages(place, in, origin.file());
            case FEED -> new FeedPages(place, in, origin.retrieved());
            default -> null;
        };
    }

    private Verdict judge() throws IOException {
        if (format == Format.JSONL || format == Format.WARC) {
            // each line and each record is owed an answer, whatever the bytes look like
            return new Verdict.Read(format);
        }
        in.mark(Head.LENGTH);
        Head head = Head.of(in.readNBytes(Head.LENGTH));
        in.reset();
        return format == Format.AUTO ? FormatSniffer.sniff(place, head) : FormatSniffer.check(format, head);
    }

    private PageResult page(MediaKind kind, int largest) throws IOException {
        FileBytes file = origin.file();
        long length = file == null ? 0 : file.length();
        byte[] bytes = length > largest ? new byte[0] : in.readNBytes(largest + 1);
        if (length > largest || bytes.length > largest) {
            String message = "the page is longer than " + largest + " bytes";
            return failed(Problem.of(ProblemCode.PAGE_TOO_LARGE, place, message));
        }
        Payload payload = Payload.Bytes.owning(bytes).in(origin.charset());
        return new PageResult.Found(
                new Page(place, place, kind, payload, origin.given(), origin.retrieved(), List.of()));
    }

    private PageResult failed(Problem problem) {
        return new PageResult.Failed(place, false, problem);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
