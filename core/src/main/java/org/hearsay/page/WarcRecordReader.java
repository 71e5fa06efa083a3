package org.hearsay.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.Message;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;

/**
 * Understands a record of a web archive, by jwarc.
 *
 * <p><b>Threads:</b> stateless. <b>Source:</b> ISO 28500, sections 5 and 6; RFC 9112 for the messages inside.
 */
final class WarcRecordReader {
    private static final String LENGTH_LINE = "(?im)^content-length[ \\t]*:.*$";

    private WarcRecordReader() {}

    /**
     * What a record has of a page; absent for a record of another kind, such as a request.
     *
     * @throws IOException if it cannot be understood
     */
    static @Nullable WarcContent read(WarcFrame frame) throws IOException {
        String header = frame.header();
        if (frame.fault() != null || frame.cut()) {
            String measured = header.replaceAll(LENGTH_LINE, "").strip();
            header = measured + "\r\nContent-Length: " + frame.body().length() + "\r\n\r\n";
        }
        try (WarcReader reader = new WarcReader(joined(header, frame.body()))) {
            reader.setLenient(true);
            reader.onWarning(warning -> {});
            WarcRecord record = reader.next().orElseThrow(() -> new IOException("it has no header"));
            return switch (record.type().toLowerCase(Locale.ROOT)) {
                case "response" -> response((WarcResponse) record);
                case "revisit" -> revisit((WarcRevisit) record);
                case "resource", "conversion" -> content(record, 200, record, keys(record.headers()));
                default -> null;
            };
        } catch (RuntimeException broken) {
            // jwarc lets what the JDK throws about numbers and addresses pass
            throw new IOException("it is malformed: " + broken.getMessage(), broken);
        }
    }

    private static InputStream joined(String header, Payload.Bytes body) {
        byte[] lines = header.getBytes(StandardCharsets.UTF_8);
        return new SequenceInputStream(new ByteArrayInputStream(lines), body.stream());
    }

    private static WarcContent response(WarcResponse record) throws IOException {
        List<String> keys = keys(record.headers());
        if (!isHttp(record)) {
            return content(record, 200, record, keys);
        }
        HttpResponse http = record.http();
        return content(record, http.status(), http, keys);
    }

    private static WarcContent revisit(WarcRevisit record) throws IOException {
        MessageHeaders headers = record.headers();
        List<String> keys = new ArrayList<>();
        headers.first("WARC-Refers-To").ifPresent(id -> keys.add("id " + id));
        String target = headers.first("WARC-Refers-To-Target-URI").orElse("");
        headers.first("WARC-Refers-To-Date").ifPresent(date -> keys.add("at " + date + " " + target));
        headers.first("WARC-Payload-Digest").ifPresent(digest -> keys.add("of " + digest));
        boolean http = isHttp(record) && record.body().size() > 0;
        String type = http ? type(record.http().headers()) : "";
        Payload.Bytes none = new Payload.Bytes(new byte[0]);
        return new WarcContent(target(record), date(headers), 200, type, none, "", keys, true);
    }

    private static boolean isHttp(WarcRecord record) {
        return type(record.headers()).equals("application/http");
    }

    private static WarcContent content(WarcRecord record, int status, Message message, List<String> keys)
            throws IOException {
        List<String> encodings =
                message instanceof HttpResponse ? message.headers().all("Content-Encoding") : List.of();
        InputStream body = ContentDecoder.decode(message.body().stream(), encodings);
        ContentDecoder.Read read = ContentDecoder.read(body, OpenInput.LARGEST_HTML);
        MessageHeaders headers = record.headers();
        return new WarcContent(
                target(record),
                date(headers),
                status,
                type(message.headers()),
                read.bytes()
                        .in(ContentKind.charset(
                                message.headers().first("Content-Type").orElse(""))),
                read.fault(),
                keys,
                false);
    }

    private static List<String> keys(MessageHeaders headers) {
        List<String> keys = new ArrayList<>();
        headers.first("WARC-Record-ID").ifPresent(id -> keys.add("id " + id));
        String target = headers.first("WARC-Target-URI").orElse("");
        headers.first("WARC-Date").ifPresent(date -> keys.add("at " + date + " " + target));
        headers.first("WARC-Payload-Digest").ifPresent(digest -> keys.add("of " + digest));
        return keys;
    }

    private static String target(WarcRecord record) {
        // WARC/1.0 had examples with angle brackets, which some tools write
        return record.headers().first("WARC-Target-URI").orElse("").replaceAll("^<|>$", "");
    }

    private static @Nullable Instant date(MessageHeaders headers) {
        try {
            return OffsetDateTime.parse(headers.first("WARC-Date").orElse("")).toInstant();
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static String type(MessageHeaders headers) {
        return ContentKind.essence(headers.first("Content-Type").orElse(""));
    }
}
