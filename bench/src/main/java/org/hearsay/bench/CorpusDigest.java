package org.hearsay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.hearsay.eval.EvalTask;
import org.hearsay.eval.GoldFile;
import org.hearsay.eval.GoldRow;

/** SHA-256 of a corpus: its gold files, then the files that belong to them, in order. */
final class CorpusDigest {
    private CorpusDigest() {}

    static String of(EvalDefinition definition, SharedFolder shared) throws IOException {
        Path gold = shared.file(definition.corpus());
        List<Path> files = new ArrayList<>();
        definition.corpora().forEach(corpus -> files.add(shared.file(corpus)));
        switch (definition.task()) {
            case EvalDefinition.EXAMPLE -> files.addAll(ExamplePage.files(gold.resolveSibling(".")));
            case "page", "date", "event" -> files.addAll(pages(gold, EvalTask.of(definition.task())));
            default -> {}
        }
        return sha256(files);
    }

    private static List<Path> pages(Path gold, EvalTask task) {
        return GoldFile.read(gold, task).rows().stream()
                .flatMap(row -> page(row.input()).stream())
                .toList();
    }

    private static Optional<Path> page(GoldRow.Input input) {
        if (input instanceof GoldRow.Input.HtmlFile file) {
            return Optional.of(file.path());
        }
        return input instanceof GoldRow.Input.TextFile file ? Optional.of(file.path()) : Optional.empty();
    }

    private static String sha256(List<Path> files) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files) {
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
