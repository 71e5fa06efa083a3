package org.hearsay.page;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Locale;
import org.hearsay.trace.Problem;
import org.hearsay.trace.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a feed, each a page, read one by one.
 *
 * <p>What stands before a fault of the XML is given. <b>Threads:</b> one. <b>Source:</b> RSS 0.9 to 2.0, RFC 4287.
 */
final class FeedPages implements Pieces {
    private final String input;
    private final InputStream in;
    private final @Nullable Instant retrieved;
    private @Nullable FeedXml xml;
    private @Nullable String publisher;
    private @Nullable String language;
    private long entries;
    private boolean ended;

    /**
     * @param input as the user wrote it
     * @param in never closed here
     * @param retrieved when the feed was fetched; absent where nobody tells
     */
    FeedPages(String input, InputStream in, @Nullable Instant retrieved) {
        this.input = input;
        this.in = in;
        this.retrieved = retrieved;
    }

    @Override
    public @Nullable PageResult next() {
        PageResult result = null;
        if (!ended) {
            try {
                result = nextPage();
            } catch (FeedXml.Refused refused) {
                result = failed(ProblemCode.REFUSED_ENTITIES, FileProblems.reason(refused));
            } catch (IOException broken) {
                String read = entries == 1 ? "1 entry was" : entries + " entries were";
                String message = FileProblems.reason(broken) + "; " + read + " read before";
                result = failed(ProblemCode.MALFORMED_FEED, message);
            }
        }
        ended |= !(result instanceof PageResult.Found) && !(result instanceof PageResult.Failed one && one.line());
        return result;
    }

    private @Nullable PageResult nextPage() throws IOException {
        FeedXml feed = xml != null ? xml : new FeedXml(in);
        xml = feed;
        FeedEntry entry = nextEntry(feed);
        if (entry == null) {
            return entries > 0 ? null : failed(ProblemCode.EMPTY_PAGE, "there is no entry in it");
        }
        entries++;
        return entry.page(input + ":" + entries, new Imprint(null, publisher, null, null, null, language), retrieved);
    }

    /** Goes through the feed's own elements up to the next entry; null at the end. */
    private @Nullable FeedEntry nextEntry(FeedXml feed) throws IOException {
        while (!feed.atEnd()) {
            String name = feed.nextStart();
            if (name != null && (name.equals("item") || name.equals("entry"))) {
                return FeedEntry.read(feed);
            }
            if (name != null) {
                readField(feed, name);
            }
        }
        return null;
    }

    private void readField(FeedXml feed, String name) throws IOException {
        setLanguage(feed.attribute("xml:lang"));
        switch (name) {
            case "rss", "feed", "RDF", "rdf:RDF", "channel" -> {
                // what we look for stands inside
            }
            case "title" -> {
                String words = FeedEntry.words(feed.content(false));
                publisher = publisher == null && !words.isEmpty() ? words : publisher;
            }
            case "language", "dc:language" -> setLanguage(feed.content(false));
            default -> feed.skip();
        }
    }

    /** The first language told that is one. */
    private void setLanguage(String told) {
        Locale locale = Locale.forLanguageTag(told.strip().replace('_', '-'));
        language = language == null && !locale.getLanguage().isEmpty() ? locale.toLanguageTag() : language;
    }

    private PageResult failed(ProblemCode code, String message) {
        return new PageResult.Failed(input, false, Problem.of(code, input, message));
    }
}
