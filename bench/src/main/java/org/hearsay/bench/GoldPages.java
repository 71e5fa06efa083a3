package org.hearsay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.eval.EvalTask;
import org.hearsay.eval.GoldFile;
import org.hearsay.eval.GoldRow;
import org.hearsay.page.Imprint;
import org.hearsay.page.MediaKind;
import org.hearsay.page.Page;
import org.hearsay.page.Payload;

/** The pages of a gold file without their gold, to be read for speed. */
public final class GoldPages {
    private GoldPages() {}

    /** The articles of a gold file of statements, as given texts. */
    public static List<Page> texts(Path gold) {
        List<Page> pages = new ArrayList<>();
        for (GoldRow row : GoldFile.read(gold, EvalTask.STATEMENT).rows()) {
            if (row.input() instanceof GoldRow.Input.Text text) {
                pages.add(page(row, MediaKind.ARTICLE_TEXT, new Payload.Characters(text.text())));
            }
        }
        return pages;
    }

    /** The HTML pages beside a gold file of bodies. */
    static List<Page> html(Path gold) throws IOException {
        List<Page> pages = new ArrayList<>();
        for (GoldRow row : GoldFile.read(gold, EvalTask.PAGE).rows()) {
            if (row.input() instanceof GoldRow.Input.HtmlFile file) {
                pages.add(page(row, MediaKind.HTML, new Payload.Bytes(Files.readAllBytes(file.path()))));
            }
        }
        return pages;
    }

    private static Page page(GoldRow row, MediaKind kind, Payload payload) {
        return new Page(row.id(), row.place(), kind, payload, Imprint.NONE);
    }
}
