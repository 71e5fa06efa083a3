package org.hearsay.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** Writes web archives in tests, the broken ones too. */
final class Archive {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** An archive whose records stand one behind the other. */
    static byte[] of(byte[]... records) {
        Archive archive = new Archive();
        for (byte[] record : records) {
            archive.bytes.writeBytes(record);
        }
        return archive.bytes.toByteArray();
    }

    /** An answer of a server to a request for a page. */
    static byte[] response(String address, String headers, byte[] body) {
        byte[] http = join(latin("HTTP/1.1 200 OK\r\n" + headers + "\r\n"), body);
        return record("response", address, "Content-Type: application/http; msgtype=response\r\n", http);
    }

    static byte[] html(String address, String words) {
        return response(address, "Content-Type: text/html; charset=utf-8\r\n", page(words));
    }

    /** A page with one paragraph. */
    static byte[] page(String words) {
        return ("<!doctype html><html><body><p>" + words + "</p></body></html>").getBytes(StandardCharsets.UTF_8);
    }

    static byte[] record(String type, String address, String headers, byte[] body) {
        return recordOfLength(type, address, headers, String.valueOf(body.length), body);
    }

    static byte[] recordOfLength(String type, String address, String headers, String length, byte[] body) {
        String id = String.format(Locale.ROOT, "%08x", (type + address + headers).hashCode());
        String header = "WARC/1.1\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:" + id
                + "-0000-4000-8000-000000000000>\r\nWARC-Date: 2031-03-02T10:00:00Z\r\nWARC-Target-URI: " + address
                + "\r\n" + headers + "Content-Length: " + length + "\r\n\r\n";
        return join(latin(header), body, latin("\r\n\r\n"));
    }

    /** One gzip member. */
    static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** In pieces of seven bytes, as HTTP/1.1 sends what it does not know the length of. */
    static byte[] chunked(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < bytes.length; i += 7) {
            int count = Math.min(7, bytes.length - i);
            out.writeBytes(latin(Integer.toHexString(count) + "\r\n"));
            out.write(bytes, i, count);
            out.writeBytes(latin("\r\n"));
        }
        out.writeBytes(latin("0\r\n\r\n"));
        return out.toByteArray();
    }

    static byte[] join(byte[]... parts) {
        return of(parts);
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
