package org.hearsay.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.hearsay.page.Payload;
import org.hearsay.trace.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what servers sent, in a folder, so that the next time they can say that nothing changed.
 *
 * <p>An entry is two files: the unpacked body, and its head of five lines (address, entity tag, date of change, media
 * type, digest of the body). Anybody may delete any of them at any time. <b>Threads:</b> one; several processes may share a folder.
 * <b>Source:</b> RFC 9110, section 13.
 */
final class ContentCache {
    private final @Nullable Path folder;

    ContentCache(@Nullable Path folder) {
        this.folder = folder;
    }

    /**
     * What was sent last time.
     *
     * @param mediaType as the server told it
     */
    record Entry(String tag, String changed, String mediaType, Payload.Bytes body) {
        /** What to ask by. */
        Map<String, String> conditions() {
            return tag.isEmpty() ? Map.of("If-Modified-Since", changed) : Map.of("If-None-Match", tag);
        }
    }

    /** What is kept of an address; absent where nothing is, or nothing whole. */
    @Nullable
    Entry find(URI address) {
        if (folder == null) {
            return null;
        }
        try {
            List<String> head = Files.readAllLines(folder.resolve(name(address) + ".head"), StandardCharsets.UTF_8);
            byte[] body = Files.readAllBytes(folder.resolve(name(address) + ".body"));
            boolean whole = head.size() == 5 && head.get(0).equals(address.toString());
            return whole && head.get(4).equals(digest(body))
                    ? new Entry(head.get(1), head.get(2), head.get(3), new Payload.Bytes(body))
                    : null;
        } catch (IOException none) {
            return null;
        }
    }

    /** Keeps an answer, if its server can tell later whether it changed. */
    void put(URI address, HttpHeaders headers, Payload.Bytes content) throws FetchFault {
        String tag = line(headers, "ETag");
        String changed = line(headers, "Last-Modified");
        if (folder == null || (tag.isEmpty() && changed.isEmpty())) {
            return;
        }
        byte[] body = content.toArray();
        String head = String.join("\n", address.toString(), tag, changed, line(headers, "Content-Type"), digest(body));
        try {
            Files.createDirectories(folder);
            write(folder, name(address) + ".body", body);
            write(folder, name(address) + ".head", head.getBytes(StandardCharsets.UTF_8));
        } catch (IOException fault) {
            throw new FetchFault(ProblemCode.UNREADABLE_FILE, "the cache cannot be written: " + folder);
        }
    }

    private static void write(Path folder, String name, byte[] bytes) throws IOException {
        Path fresh = Files.createTempFile(folder, "new", ".part");
        Files.write(fresh, bytes);
        Files.move(fresh, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    private static String line(HttpHeaders headers, String name) {
        return headers.firstValue(name).orElse("").replaceAll("[\\r\\n]", "");
    }

    private static String name(URI address) {
        return digest(address.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
