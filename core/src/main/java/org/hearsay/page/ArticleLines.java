package org.hearsay.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.hearsay.trace.Problem;
import org.hearsay.trace.ProblemCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonFactory;

/**
 * The pages of one JSONL input, read line by line.
 *
 * <p>Blank lines are owed no answer and give none, but count. A byte order mark is looked over. <b>Threads:</b> one.
 */
final class ArticleLines implements Pieces {
    private static final int MARK_LENGTH = 3;

    /** In bytes: how far into a line that is too long its id is looked for; ids stand first, or behind a headline. */
    private static final int ID_SEARCH = 1 << 16;

    private final String place;
    private final LineReader lines;
    private final JsonFactory json = ArticleLineParser.factory();
    private boolean ended;

    /**
     * @param place of the whole input
     * @param in never closed here
     */
    ArticleLines(String place, InputStream in) {
        this.place = place;
        this.lines = new LineReader(in);
    }

    @Override
    @Nullable
    public PageResult next() {
        PageResult result = null;
        while (result == null && !ended) {
            result = nextLine();
        }
        return result;
    }

    /** Null for a blank line and at the end. */
    private @Nullable PageResult nextLine() {
        try {
            LineReader.Line line = lines.next();
            ended = line == null;
            return line == null ? null : result(line);
        } catch (IOException fault) {
            ended = true;
            String message = "reading broke off behind line " + lines.number() + ": " + FileProblems.reason(fault);
            return new PageResult.Failed(place, false, FileProblems.unreadable(place, message));
        }
    }

    private @Nullable PageResult result(LineReader.Line line) {
        ByteBuffer bytes = line.number() == 1 ? withoutMark(line.bytes()) : line.bytes();
        String linePlace = place + ":" + line.number();
        if (line.cut()) {
            String message = "the line is longer than " + LineReader.LONGEST_LINE + " bytes";
            Problem problem = Problem.of(ProblemCode.LINE_TOO_LONG, linePlace, message);
            ByteBuffer start = bytes.limit(Math.min(bytes.limit(), ID_SEARCH));
            return new PageResult.Failed(ArticleLineParser.id(json, start, linePlace), true, problem);
        }
        return isBlank(bytes) ? null : ArticleLineParser.parse(json, bytes, linePlace);
    }

    private static ByteBuffer withoutMark(ByteBuffer line) {
        boolean marked = line.remaining() >= MARK_LENGTH
                && line.get(0) == (byte) 0xEF
                && line.get(1) == (byte) 0xBB
                && line.get(2) == (byte) 0xBF;
        return marked ? line.position(MARK_LENGTH) : line;
    }

    /** Whether there is only what JSON calls white space. */
    private static boolean isBlank(ByteBuffer line) {
        for (int i = line.position(); i < line.limit(); i++) {
            byte next = line.get(i);
            if (next != ' ' && next != '\t' && next != '\r') {
                return false;
            }
        }
        return true;
    }
}
