package org.hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.trace.Problem;

/** Reads inputs in tests, and looks at what came of them. */
final class Pages {
    private Pages() {}

    static List<PageResult> of(Path input) {
        return of(Format.AUTO, input.toString());
    }

    static List<PageResult> of(Format format, String... inputs) {
        return all(new PageReader(format, InputStream.nullInputStream()), inputs);
    }

    /** What standard input gives. */
    static List<PageResult> ofStandardInput(Format format, InputStream in) {
        return all(new PageReader(format, in), "-");
    }

    static List<PageResult> ofStandardInput(Format format, String in) {
        return ofStandardInput(format, new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<PageResult> all(PageReader reader, String... inputs) {
        try (Stream<PageResult> pages = reader.pages(List.of(inputs))) {
            return pages.toList();
        }
    }

    /** The page that is the only result. */
    static Page only(List<PageResult> results) {
        assertThat(results).singleElement().isInstanceOf(PageResult.Found.class);
        return ((PageResult.Found) results.get(0)).page();
    }

    /** The failure that is the only result. */
    static PageResult.Failed onlyFailed(List<PageResult> results) {
        assertThat(results).singleElement().isInstanceOf(PageResult.Failed.class);
        return (PageResult.Failed) results.get(0);
    }

    /** The results in short: the id of a page found, the code of a problem. */
    static List<String> inShort(List<PageResult> results) {
        return results.stream().map(Pages::inShort).toList();
    }

    private static String inShort(PageResult result) {
        if (result instanceof PageResult.Found found) {
            return found.page().id();
        }
        Problem problem = result instanceof PageResult.Failed failed
                ? failed.problem()
                : ((PageResult.PassedOver) result).problem();
        return problem.place() + " [" + problem.code().code() + "]";
    }
}
