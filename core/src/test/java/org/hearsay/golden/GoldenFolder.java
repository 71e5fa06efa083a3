package org.hearsay.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One folder of {@code golden/}.
 *
 * @param path the folder, relative to the module, so that ids made from paths are the same everywhere
 */
record GoldenFolder(Path path) {
    private static final Path ROOT = Path.of("src", "test", "resources", "golden");
    private static final Set<String> COMPANIONS = Set.of("gold.json", "floor.json", "reading.json", "reading.txt");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private record Gold(List<GoldArticle> articles) {}

    /** All folders, by name. */
    static List<GoldenFolder> all() {
        return list(ROOT).stream()
                .filter(Files::isDirectory)
                .map(GoldenFolder::new)
                .toList();
    }

    /** The files of {@code golden/} that belong to no folder. */
    static List<Path> strays() {
        return list(ROOT).stream()
                .filter(path -> !Files.isDirectory(path) && !path.endsWith("ORIGIN.md"))
                .toList();
    }

    String slug() {
        return path.getFileName().toString();
    }

    /** The page; exactly one of {@code page.html}, {@code page.txt}, {@code page.jsonl}. */
    Path page() {
        List<Path> pages = list(path).stream()
                .filter(file -> file.getFileName().toString().startsWith("page."))
                .toList();
        if (pages.size() != 1) {
            throw new AssertionError(path + " must hold one page, and holds " + pages);
        }
        return pages.get(0);
    }

    /** File names that are missing or do not belong here. */
    Set<String> unpaired() {
        Set<String> names = new TreeSet<>(COMPANIONS);
        names.add(page().getFileName().toString());
        for (Path file : list(path)) {
            String name = file.getFileName().toString();
            if (!names.remove(name)) {
                names.add(name);
            }
        }
        return names;
    }

    List<GoldArticle> gold() {
        return JSON.readValue(text("gold.json"), Gold.class).articles();
    }

    Floor floor() {
        return JSON.readValue(text("floor.json"), Floor.class);
    }

    String text(String name) {
        try {
            return Files.readString(path.resolve(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String name, String text) {
        try {
            Files.writeString(path.resolve(name), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return slug();
    }
}
