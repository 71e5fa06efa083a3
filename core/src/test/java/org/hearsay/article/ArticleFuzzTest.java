package org.hearsay.article;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.hearsay.page.Imprint;
import org.hearsay.page.MediaKind;
import org.hearsay.page.Payload;

/** Replays its seeds in each build; {@code JAZZER_FUZZ=1} makes it search. */
class ArticleFuzzTest {

    @FuzzTest(maxDuration = "3m")
    void anyBytesAreReadAsHtml(byte[] bytes) {
        Traces.check(Pages.read(MediaKind.HTML, new Payload.Bytes(bytes), Imprint.NONE)
                .article());
    }

    @FuzzTest(maxDuration = "3m")
    void anyBytesAreReadAsText(byte[] bytes) {
        Traces.check(Pages.read(MediaKind.TEXT, new Payload.Bytes(bytes), Imprint.NONE)
                .article());
        Traces.check(Pages.read(MediaKind.ARTICLE_TEXT, new Payload.Bytes(bytes), Imprint.NONE)
                .article());
    }
}
