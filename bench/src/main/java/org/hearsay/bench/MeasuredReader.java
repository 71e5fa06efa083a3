package org.hearsay.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.Hearsay;
import org.hearsay.page.Page;
import org.hearsay.reading.ReaderKind;

/**
 * A reader whose speed is measured, and what the project asks of it.
 *
 * @param kind which reader it is
 * @param hearsay the reader itself
 * @param articles articles of PolNeAR dev a CPU second, from text, on one thread
 * @param megabytes peak memory of the command line
 * @param firstAnswer CPU seconds of {@code ./hearsay read} on one page
 */
public record MeasuredReader(ReaderKind kind, Hearsay hearsay, Bar articles, Bar megabytes, Bar firstAnswer) {

    /** The reader that {@code --reader} names; without it the default one, then the rules if they are another. */
    public static List<MeasuredReader> chosen(Arguments arguments) {
        boolean isNamed = arguments.all().contains(Arguments.READER);
        Stream<ReaderKind> kinds =
                isNamed ? Stream.of(arguments.reader()) : Stream.of(arguments.reader(), ReaderKind.RULES);
        return kinds.distinct().map(MeasuredReader::of).toList();
    }

    private static MeasuredReader of(ReaderKind kind) {
        Hearsay hearsay = Hearsay.load(kind);
        return switch (kind) {
            case LEARNED -> new MeasuredReader(kind, hearsay, Bar.atLeast(9), Bar.atMost(700), Bar.atMost(1.5));
            case RULES -> new MeasuredReader(kind, hearsay, Bar.atLeast(200), Bar.atMost(300), Bar.atMost(1));
        };
    }

    /** The word of the command line. */
    public String name() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** What chooses it on the command line. */
    List<String> options() {
        return List.of(Arguments.READER, name());
    }

    /** Reads a page; gives the number of statements. */
    public int read(Page page) {
        return hearsay.read(page).statements().size();
    }
}
