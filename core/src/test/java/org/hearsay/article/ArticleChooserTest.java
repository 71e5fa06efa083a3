package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.hearsay.page.MediaKind;
import org.hearsay.page.Payload;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is left out of the library must change nothing of what it chooses. */
class ArticleChooserTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    static List<Path> goldenPages() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            return files.filter(file -> file.endsWith("page.html")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("goldenPages")
    void theLibraryAloneChoosesTheSameBlocks(Path page) throws IOException {
        check(PageDecoder.decode(new Payload.Bytes(Files.readAllBytes(page)), MediaKind.HTML)
                .text());
    }

    @Test
    void shortPagesAreTriedAgainWithFewerRules() {
        check(Pages.article("", Pages.ONE));
        check(Pages.article("", Pages.ONE).replace("<article", "<article class=comment"));
        check("<html><body><div class=sidebar><p>" + Pages.ONE + "</div></body></html>");
    }

    private static void check(String page) {
        List<String> chosen = marks(ArticleChooser.choose(cut(page)));
        assertThat(chosen)
                .isEqualTo(marks(new Readability4J("", cut(page).copy()).parse().getArticleContent()));
    }

    private static CutPage cut(String page) {
        return BlockCutter.cut(HtmlParser.parse(page).document());
    }

    private static List<String> marks(@Nullable Element chosen) {
        return chosen == null
                ? List.of()
                : chosen.getElementsByAttribute(BlockCutter.MARK).eachAttr(BlockCutter.MARK);
    }
}
