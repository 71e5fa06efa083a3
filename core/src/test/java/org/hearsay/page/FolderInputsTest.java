package org.hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Folders and the links in them. */
class FolderInputsTest {

    @Test
    void aFolderIsWalkedByName(@TempDir Path folder) throws IOException {
        for (String name : List.of("b/c.html", "B.html", "b.html", "ä.html", "a.html", "b/a.html", "z.html", "b/b/x")) {
            page(folder, name);
        }
        assertThat(relative(folder))
                .containsExactly("B.html", "a.html", "b/a.html", "b/b/x", "b/c.html", "b.html", "z.html", "ä.html");
    }

    @Test
    void placesBeginAsTheUserWroteThem(@TempDir Path folder) throws IOException {
        page(folder, "sub/a.html");
        assertThat(Pages.inShort(Pages.of(Format.AUTO, folder.toString()))).containsExactly(folder + "/sub/a.html");
        assertThat(Pages.inShort(Pages.of(Format.AUTO, folder + "/"))).containsExactly(folder + "/sub/a.html");
        assertThat(Pages.inShort(Pages.of(Format.AUTO, folder + "/./sub/"))).containsExactly(folder + "/./sub/a.html");
    }

    @Test
    void aLinesFileInAFolderGivesItsLines(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("a.jsonl"), "{\"id\":\"1\",\"text\":\"t\"}\nx\n{\"id\":\"3\",\"text\":\"t\"}\n");
        page(folder, "b.html");
        assertThat(relative(folder)).containsExactly("1", "a.jsonl:2 [invalid-json]", "3", "b.html");
    }

    @Test
    void hiddenFilesAndFoldersAreLeftOut(@TempDir Path folder) throws IOException {
        page(folder, ".hidden.html");
        page(folder, ".git/a.html");
        page(folder, "a.html");
        assertThat(relative(folder)).containsExactly("a.html");
    }

    @Test
    void aHiddenFileThatTheUserNamesIsRead(@TempDir Path folder) throws IOException {
        page(folder, ".hidden.html");
        page(folder, ".news/a.html");
        assertThat(Pages.of(folder.resolve(".hidden.html"))).hasSize(1);
        assertThat(Pages.of(folder.resolve(".news"))).hasSize(1);
    }

    @Test
    void whatIsNoPageByItsNameIsPassedOver(@TempDir Path folder) throws IOException {
        page(folder, "a.html");
        page(folder, "a_files/logo.PNG");
        page(folder, "a_files/site.css");
        List<PageResult> results = Pages.of(folder);
        assertThat(relative(folder))
                .containsExactly("a.html", "a_files/logo.PNG [not-a-page]", "a_files/site.css [not-a-page]");
        assertThat(results.get(1)).isInstanceOf(PageResult.PassedOver.class);
    }

    @Test
    void theSameFileFailsWhenTheUserNamesIt(@TempDir Path folder) throws IOException {
        Path style = Files.writeString(folder.resolve("site.css"), "body { margin: 0 }");
        assertThat(Pages.inShort(Pages.of(style))).containsExactly(style + " [unsupported-format]");
    }

    @Test
    void aDocumentThatMayHoldAnArticleIsNoSilentLoss(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7\n");
        assertThat(relative(folder)).containsExactly("a.pdf [binary-page]");
    }

    @Test
    void anEmptyFolderGivesNothing(@TempDir Path folder) {
        assertThat(relative(folder)).isEmpty();
    }

    @Test
    void oneBadFileDoesNotStopTheOthers(@TempDir Path folder) throws IOException {
        page(folder, "a.html");
        Files.writeString(folder.resolve("b.html"), "");
        Files.createSymbolicLink(folder.resolve("c.html"), folder.resolve("nowhere"));
        page(folder, "d.html");
        assertThat(relative(folder))
                .containsExactly("a.html", "b.html [empty-page]", "c.html [missing-file]", "d.html");
    }

    @Test
    void linksToFilesAreFollowed(@TempDir Path folder, @TempDir Path elsewhere) throws IOException {
        page(elsewhere, "target");
        Files.createSymbolicLink(folder.resolve("a.html"), elsewhere.resolve("target"));
        assertThat(relative(folder)).containsExactly("a.html");
        assertThat(Pages.of(folder.resolve("a.html"))).hasSize(1);
    }

    @Test
    void linksToFoldersAreFollowedOnce(@TempDir Path folder, @TempDir Path elsewhere) throws IOException {
        page(elsewhere, "a.html");
        Files.createSymbolicLink(folder.resolve("one"), elsewhere);
        Files.createSymbolicLink(folder.resolve("two"), elsewhere);
        assertThat(relative(folder)).containsExactly("one/a.html", "two [read-already]");
    }

    @Test
    void aLinkToAFolderAboveIsALoop(@TempDir Path folder) throws IOException {
        page(folder, "news/a.html");
        Files.createSymbolicLink(folder.resolve("news/back"), Path.of(".."));
        Files.createSymbolicLink(folder.resolve("news/self"), Path.of("."));
        assertThat(relative(folder)).containsExactly("news/a.html", "news/back [link-loop]", "news/self [link-loop]");
    }

    @Test
    void aLinkOutOfTheFolderThatLeadsBackIsALoop(@TempDir Path folder) throws IOException {
        page(folder, "news/a.html");
        page(folder, "z.html");
        Files.createSymbolicLink(folder.resolve("news/out"), folder);
        assertThat(Pages.inShort(Pages.of(folder.resolve("news"))).stream()
                        .map(place -> place.substring(folder.toString().length())))
                .containsExactly("/news/a.html", "/news/out/news [link-loop]", "/news/out/z.html");
    }

    @Test
    void aLinkToItselfIsALoop(@TempDir Path folder) throws IOException {
        Files.createSymbolicLink(folder.resolve("a"), Path.of("b"));
        Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));
        assertThat(relative(folder)).containsExactly("a [link-loop]", "b [link-loop]");
    }

    @Test
    void linksCannotMultiplyPages(@TempDir Path folder) throws IOException {
        int depth = 40;
        for (int i = 0; i < depth; i++) {
            Path step = Files.createDirectory(folder.resolve("step" + (100 + i)));
            Path next = folder.resolve("step" + (101 + i));
            Files.createSymbolicLink(step.resolve("left"), next);
            Files.createSymbolicLink(step.resolve("right"), next);
        }
        page(folder, "step" + (100 + depth) + "/a.html");
        assertThat(Pages.of(folder)).hasSize(1 + depth + depth);
    }

    @Test
    void aFolderNamedTwiceIsReadTwice(@TempDir Path folder) throws IOException {
        page(folder, "a.html");
        assertThat(Pages.of(Format.AUTO, folder.toString(), folder.toString())).hasSize(2);
    }

    @Test
    void aFolderThatVanishesIsAProblemAndTheRestGoesOn(@TempDir Path folder) throws IOException {
        page(folder, "a.html");
        page(folder, "b/x.html");
        page(folder, "c.html");
        page(folder, "d.html");
        PageReader reader = new PageReader(Format.AUTO, InputStream.nullInputStream());
        try (Stream<PageResult> pages = reader.pages(List.of(folder.toString()))) {
            Iterator<PageResult> results = pages.iterator();
            assertThat(Pages.inShort(List.of(results.next()))).containsExactly(folder + "/a.html");
            Files.delete(folder.resolve("b/x.html"));
            Files.delete(folder.resolve("b"));
            Files.delete(folder.resolve("c.html"));
            assertThat(Pages.inShort(List.of(results.next()))).containsExactly(folder + "/b [missing-file]");
            assertThat(Pages.inShort(List.of(results.next()))).containsExactly(folder + "/c.html [missing-file]");
            assertThat(Pages.inShort(List.of(results.next()))).containsExactly(folder + "/d.html");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatPermissionsForbidIsAProblemAndTheRestGoesOn(@TempDir Path folder) throws IOException {
        page(folder, "a.html");
        page(folder, "b/x.html");
        page(folder, "c.html");
        Files.setPosixFilePermissions(folder.resolve("a.html"), Set.of());
        Files.setPosixFilePermissions(folder.resolve("b"), Set.of());
        try {
            assumeThat(Files.isReadable(folder.resolve("b")))
                    .as("the superuser may read everything")
                    .isFalse();
            assertThat(relative(folder)).containsExactly("a.html [unreadable-file]", "b [unreadable-file]", "c.html");
        } finally {
            Files.setPosixFilePermissions(folder.resolve("b"), PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void strangeNamesDoNotBreakAnything(@TempDir Path folder) throws IOException {
        List<String> names =
                List.of("-", "a\nb.html", "a\u001b[31m.html", "c d?.html", "e\u0301.html", "~", "\ud83d\ude00.html");
        for (String name : names) {
            page(folder, name);
        }
        assertThat(relative(folder)).containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void namesThatAreNoUtf8AreRead(@TempDir Path folder) throws IOException, InterruptedException {
        String command = "printf '<p>words' > \"$0/$(printf 'caf\\351').html\"";
        assertThat(new ProcessBuilder("sh", "-c", command, folder.toString())
                        .start()
                        .waitFor())
                .isZero();
        assertThat(relative(folder)).containsExactly("caf\uFFFD.html");
    }

    private static void page(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "<p>The ferry sank, the harbour master said.");
    }

    /** The results in short, without the folder. */
    private static List<String> relative(Path folder) {
        return Pages.inShort(Pages.of(folder)).stream()
                .map(place -> place.replace(folder + "/", ""))
                .toList();
    }
}
