package org.hearsay.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.hearsay.page.Imprint;
import org.hearsay.page.MediaKind;
import org.hearsay.page.Page;
import org.hearsay.page.Payload;

/** The invented news page that comes with this module, so that speed can be measured anywhere. */
final class InventedPage {
    private static final String NAME = "invented-page.html";

    private InventedPage() {}

    static byte[] bytes() {
        try (InputStream in = InventedPage.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + NAME);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Page page() {
        return new Page(NAME, NAME, MediaKind.HTML, new Payload.Bytes(bytes()), Imprint.NONE);
    }
}
