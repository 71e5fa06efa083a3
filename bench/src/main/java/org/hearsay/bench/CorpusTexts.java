package org.hearsay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The different texts of all corpora beside the project, mixed, as articles to be added to a ledger. */
final class CorpusTexts {
    /** Shorter ones are sentences, not articles; in UTF-16 units. */
    private static final int SHORTEST = 500;

    private static final long SEED = 20_311_126L;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CorpusTexts() {}

    /** Some of them, the same for the same corpora; fewer where there are not so many. */
    static List<String> some(SharedFolder shared, int count) throws IOException {
        Set<String> texts = new LinkedHashSet<>();
        try (Stream<Path> files = Files.walk(shared.file("corpora"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                addTexts(file, texts);
            }
        }
        List<String> mixed = new ArrayList<>(texts);
        Collections.shuffle(mixed, new Random(SEED));
        return mixed.subList(0, Math.min(count, mixed.size()));
    }

    private static void addTexts(Path file, Set<String> texts) throws IOException {
        for (String line : Files.readAllLines(file)) {
            JsonNode text = JSON.readTree(line).path("text");
            if (text.isString() && text.stringValue().length() >= SHORTEST) {
                texts.add(text.stringValue());
            }
        }
    }

    /** An article as a line of JSON, published by one of a hundred papers. */
    static String line(int number, int address, String text) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("id", "n" + number);
        fields.put("url", "https://paper" + address % 100 + ".example/news/" + address);
        fields.put("publisher", "Paper " + address % 100);
        fields.put("published", String.format(java.util.Locale.ROOT, "2025-%02d-01", address % 12 + 1));
        fields.put("text", text);
        return JSON.writeValueAsString(fields) + "\n";
    }
}
