package org.hearsay.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.hearsay.trace.Problem;
import org.hearsay.trace.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a web archive.
 *
 * <p>What servers answered, and what was archived without one, are pages where they are HTML or text, and each entry
 * where they are a feed; answers that are
 * no pages are passed over, and records about the crawl are not spoken of. <b>Threads:</b> one.
 */
final class WarcPages implements Pieces {
    private static final int SUCCESS = 2;

    private final String input;
    private final WarcFrames frames;
    private final WarcOriginals originals;
    private @Nullable Pieces feed;
    private boolean any;
    private boolean ended;

    /**
     * @param input as the user wrote it
     * @param in never closed here
     * @param file to go back in; absent for what can be read only once
     */
    WarcPages(String input, InputStream in, @Nullable FileBytes file) throws IOException {
        this.input = input;
        this.frames = new WarcFrames(new ArchiveBytes(in, 0, file));
        this.originals = new WarcOriginals(file);
    }

    @Override
    public @Nullable PageResult next() {
        PageResult result = nextOfFeed();
        while (result == null && !ended) {
            result = nextFrame();
        }
        return result;
    }

    /** The next entry of a feed that a record holds; null when its last was given. */
    private @Nullable PageResult nextOfFeed() {
        PageResult result = feed == null ? null : feed.next();
        feed = result == null ? null : feed;
        return result;
    }

    private @Nullable PageResult nextFrame() {
        try {
            WarcFrame frame = frames.next();
            ended = frame == null;
            if (frame != null) {
                any = true;
                return result(frame);
            }
            return any ? null : failed(input, ProblemCode.EMPTY_PAGE, "there is no record in it");
        } catch (IOException fault) {
            ended = true;
            return new PageResult.Failed(input, false, FileProblems.of(fault, input));
        }
    }

    private @Nullable PageResult result(WarcFrame frame) {
        String place = input + ":" + frame.place().offset()
                + (frame.place().inside() > 0 ? "+" + frame.place().inside() : "");
        WarcFault fault = frame.fault();
        try {
            WarcContent content = frame.header().isEmpty() ? null : WarcRecordReader.read(frame);
            PageResult result = content == null ? null : result(content, frame, place);
            if (result != null) {
                return result;
            }
            if (fault != null) {
                return failed(place, fault.code(), fault.message());
            }
            return content == null ? null : passedOver(content, place);
        } catch (IOException malformed) {
            WarcFault told = fault != null ? fault : new WarcFault(malformed);
            return failed(place, told.code(), told.message());
        }
    }

    /** The first page of some content; null when it has none. */
    private @Nullable PageResult result(WarcContent content, WarcFrame frame, String place) throws IOException {
        if (content.revisit()) {
            return revisit(content, frame, place);
        }
        MediaKind kind = ContentKind.of(content);
        boolean isFeed = kind == null && ContentKind.isFeed(content);
        if (kind != null || isFeed) {
            originals.add(content.keys(), frame.place());
        }
        return kind != null ? page(content, kind, frame, place) : isFeed ? feed(content, frame, place) : null;
    }

    private @Nullable PageResult feed(WarcContent content, WarcFrame frame, String place) {
        if (frame.cut() || content.payload().length() > OpenInput.LARGEST_HTML) {
            return tooLarge(place, OpenInput.LARGEST_HTML);
        }
        feed = new FeedPages(place, content.payload().stream(), content.retrieved());
        return nextOfFeed();
    }

    private static PageResult tooLarge(String place, int largest) {
        String message = "the page is longer than " + largest + " bytes";
        return new PageResult.Failed(place, true, Problem.of(ProblemCode.PAGE_TOO_LARGE, place, message));
    }

    private PageResult revisit(WarcContent revisit, WarcFrame frame, String place) throws IOException {
        WarcContent original = originals.find(revisit.keys());
        if (original != null && !original.revisit()) {
            WarcContent now = original.revisited(revisit.target(), revisit.retrieved());
            MediaKind kind = ContentKind.of(now);
            PageResult again = kind != null
                    ? page(now, kind, frame, place)
                    : ContentKind.isFeed(now) ? feed(now, frame, place) : null;
            return again != null ? again : passedOver(now, place);
        }
        if (!revisit.mediaType().isEmpty() && ContentKind.ofType(revisit.mediaType()) == null) {
            return passedOver(revisit, place);
        }
        String message = "this record repeats an earlier one, which is not in this input or cannot be gone back to";
        return new PageResult.Failed(place, true, Problem.of(ProblemCode.MISSING_ORIGINAL, place, message));
    }

    private static PageResult page(WarcContent content, MediaKind kind, WarcFrame frame, String place) {
        int largest = kind == MediaKind.HTML ? OpenInput.LARGEST_HTML : OpenInput.LARGEST_TEXT;
        if (frame.cut() || content.payload().length() > largest) {
            return tooLarge(place, largest);
        }
        WarcFault fault =
                frame.fault() != null ? frame.fault() : new WarcFault(ProblemCode.MALFORMED_PAYLOAD, content.fault());
        if (!fault.message().isEmpty() && content.payload().length() == 0) {
            return new PageResult.Failed(place, true, Problem.of(fault.code(), place, fault.message()));
        }
        return found(content, kind, fault.message(), place);
    }

    private static PageResult found(WarcContent content, MediaKind kind, String cut, String place) {
        List<Problem> met = cut.isEmpty() ? List.of() : List.of(Problem.of(ProblemCode.TRUNCATED_PAYLOAD, place, cut));
        String url = content.target().isEmpty() ? null : content.target();
        Imprint given = new Imprint(url, null, null, null, null, null);
        return new PageResult.Found(new Page(place, place, kind, content.payload(), given, content.retrieved(), met));
    }

    private static PageResult passedOver(WarcContent content, String place) {
        boolean answered = content.status() / 100 == SUCCESS;
        String what = content.mediaType().isEmpty() ? "something unnamed" : content.mediaType();
        String message = answered ? "this is " + what + ", no page" : "the server answered " + content.status();
        return new PageResult.PassedOver(Problem.of(ProblemCode.NOT_A_PAGE, place, message));
    }

    private static PageResult failed(String place, ProblemCode code, String message) {
        return new PageResult.Failed(place, false, Problem.of(code, place, message));
    }
}
