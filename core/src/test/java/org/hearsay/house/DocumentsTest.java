package org.hearsay.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents at the root tell the truth where a program can tell: their links lead somewhere. */
class DocumentsTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)\\s]*)?\\)");
    private static final Pattern ROOM = Pattern.compile("(?m)^\\s*\\d+\\s+`?([a-z]+)`?\\b");

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        for (Path document : documents()) {
            for (String link : links(document)) {
                if (!link.contains("://")) {
                    assertThat(Repository.root().resolve(link))
                            .as("%s links %s", document, link)
                            .exists();
                }
            }
        }
    }

    @Test
    void architectureLinksEachClassOnce() throws IOException {
        List<String> links = links(Repository.root().resolve("ARCHITECTURE.md")).stream()
                .filter(link -> link.endsWith(".java"))
                .toList();
        assertThat(links).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void architectureLinksEveryPublicClassOfTheLibrary() throws IOException {
        List<String> links = links(Repository.root().resolve("ARCHITECTURE.md"));
        List<String> missing = new ArrayList<>();
        Path sources = Repository.root().resolve("core/src/main/java");
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                boolean shown = Pattern.compile("(?m)^public ")
                        .matcher(Files.readString(file))
                        .find();
                String link = Repository.root().relativize(file).toString().replace('\\', '/');
                if (shown && !links.contains(link)) {
                    missing.add(link);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void architectureNamesTheRoomsInTheOrderThatIsEnforced() throws IOException {
        String text = Files.readString(Repository.root().resolve("ARCHITECTURE.md"));
        String list = text.substring(text.indexOf("```rooms"), text.indexOf("```", text.indexOf("```rooms") + 8));
        List<String> rooms = new ArrayList<>();
        Matcher matcher = ROOM.matcher(list);
        while (matcher.find()) {
            rooms.add(matcher.group(1));
        }
        assertThat(rooms).isEqualTo(Rooms.IN_ORDER);
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(Repository.root())) {
            return files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> links(Path document) throws IOException {
        List<String> links = new ArrayList<>();
        Matcher matcher = LINK.matcher(Files.readString(document));
        while (matcher.find()) {
            links.add(matcher.group(1));
        }
        return links;
    }
}
