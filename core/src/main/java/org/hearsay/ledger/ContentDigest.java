package org.hearsay.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 of cells, each with its kind and its length before it, so that no two different lists of cells are fed
 * alike. <b>Threads:</b> one.
 */
final class ContentDigest {
    private final MessageDigest digest;

    ContentDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** SHA-256 of bytes, in hexadecimal digits. */
    static String of(byte[] bytes) {
        ContentDigest content = new ContentDigest();
        content.digest.update(bytes);
        return content.hex();
    }

    ContentDigest add(@Nullable Object cell) {
        if (cell == null) {
            digest.update((byte) 'n');
        } else {
            byte[] bytes = StoredText.write(cell.toString()).getBytes(StandardCharsets.UTF_8);
            digest.update((byte) (cell instanceof String ? 's' : 'x'));
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return this;
    }

    ContentDigest add(List<Sheet> sheets) {
        for (Sheet sheet : sheets) {
            add(sheet.table().name()).add((long) sheet.rows().size());
            sheet.rows().forEach(row -> row.forEach(this::add));
        }
        return this;
    }

    /** In hexadecimal digits; ends the digest. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
