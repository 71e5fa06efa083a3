package org.hearsay.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A form that is text: UTF-8, line feeds. <b>Threads:</b> one. */
abstract class TextExport implements Export {
    private final OutputStream out;

    TextExport(OutputStream out) {
        this.out = out;
    }

    /** What stands before the first article. */
    String head() {
        return "";
    }

    /** What stands there of an article. */
    abstract String article(Chosen chosen);

    /** What stands behind the last article. */
    String tail() {
        return "";
    }

    @Override
    public final void begin() throws IOException {
        print(head());
    }

    @Override
    public final void add(Chosen chosen) throws IOException {
        print(article(chosen));
    }

    @Override
    public final void end() throws IOException {
        print(tail());
    }

    private void print(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
