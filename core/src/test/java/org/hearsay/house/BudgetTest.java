package org.hearsay.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Classes and methods stay small: prints what they measure, fails when one is over its budget. */
class BudgetTest {
    private static final int LONGEST_CLASS = 400;
    private static final int LONGEST_METHOD = 50;
    private static final int MOST_PARAMETERS = 5;
    private static final Map<String, Integer> CLASSES = new TreeMap<>();
    private static final Map<String, Integer> METHODS = new TreeMap<>();
    private static final Map<String, Integer> PARAMETERS = new TreeMap<>();

    @BeforeAll
    static void measureMainCodeOfAllModules() throws IOException {
        var parser = new com.github.javaparser.JavaParser(
                new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17));
        for (Path file : mainFiles()) {
            String name = file.getFileName().toString();
            CLASSES.put(name, Files.readAllLines(file).size());
            CompilationUnit unit = parser.parse(file)
                    .getResult()
                    .orElseThrow(() -> new IllegalStateException("JavaParser gave nothing for " + file));
            unit.findAll(CallableDeclaration.class).forEach(callable -> measure(name, callable));
        }
    }

    private static void measure(String file, CallableDeclaration<?> callable) {
        String name = file + "#" + callable.getSignature().asString();
        METHODS.put(name, lines(callable));
        PARAMETERS.put(name, callable.getParameters().size());
    }

    private static int lines(NodeWithRange<?> node) {
        return node.getRange()
                .map(range -> range.end.line - range.begin.line + 1)
                .orElse(0);
    }

    private static List<Path> mainFiles() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String module : List.of("core", "app", "bench")) {
            Path folder = Repository.root().resolve(module).resolve("src/main/java");
            if (Files.isDirectory(folder)) {
                try (Stream<Path> found = Files.walk(folder)) {
                    found.filter(path -> path.toString().endsWith(".java"))
                            .filter(path -> !path.endsWith("package-info.java"))
                            .sorted()
                            .forEach(files::add);
                }
            }
        }
        return files;
    }

    @Test
    void noClassIsLongerThanItsBudget() {
        print("lines a class", CLASSES);
        assertThat(CLASSES).allSatisfy((name, lines) -> assertThat(lines).isLessThanOrEqualTo(LONGEST_CLASS));
        assertThat(quantile(CLASSES, 0.5)).isLessThanOrEqualTo(90);
        assertThat(quantile(CLASSES, 0.9)).isLessThanOrEqualTo(250);
    }

    @Test
    void noMethodIsLongerThanItsBudget() {
        print("lines a method", METHODS);
        assertThat(METHODS).allSatisfy((name, lines) -> assertThat(lines).isLessThanOrEqualTo(LONGEST_METHOD));
        assertThat(quantile(METHODS, 0.9)).isLessThanOrEqualTo(15);
    }

    @Test
    void noMethodTakesMoreParametersThanItsBudget() {
        assertThat(PARAMETERS).allSatisfy((name, count) -> assertThat(count).isLessThanOrEqualTo(MOST_PARAMETERS));
    }

    private static int quantile(Map<String, Integer> sizes, double share) {
        List<Integer> sorted = sizes.values().stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size())));
    }

    private static void print(String what, Map<String, Integer> sizes) {
        System.out.printf(
                "%s: %d, median %d, 90 %% %d, longest %d%n",
                what, sizes.size(), quantile(sizes, 0.5), quantile(sizes, 0.9), quantile(sizes, 1));
    }
}
