package org.hearsay.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hearsay.trace.ProblemCode;
import org.junit.jupiter.api.Test;

/** PROBLEMS.md has a row for each code, in the order of the code, under the right heading. */
class ProblemsDocumentTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| [^|]{10,} \\| [^|]{5,} \\|$");

    @Test
    void everyCodeIsExplained() throws IOException {
        String text = Files.readString(Repository.root().resolve("PROBLEMS.md"));
        int second = text.indexOf("## Something was read all the same");
        assertThat(rows(text.substring(0, second))).isEqualTo(codes(true));
        assertThat(rows(text.substring(second))).isEqualTo(codes(false));
    }

    private static List<String> rows(String text) {
        return ROW.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(row -> row.split("`")[1])
                .toList();
    }

    private static List<String> codes(boolean fatal) {
        return Arrays.stream(ProblemCode.values())
                .filter(code -> code.fatal() == fatal)
                .map(ProblemCode::code)
                .toList();
    }
}
