package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HelpTest {
    @Test
    void theListOfCommandsHasOneLineForEach() {
        List<String> lines = Run.of("--help").out().lines().toList();
        List<String> commands = lines.subList(lines.indexOf("Commands:") + 1, lines.lastIndexOf(""));
        assertThat(commands).hasSizeGreaterThan(15).allMatch(line -> line.matches("  [a-z]+ +[A-Z].*\\."));
    }

    @Test
    void defaultsAreShownAsTheyAreTyped() {
        assertThat(Run.of("read", "--help").out()).containsPattern("learned,\\s+rules\\s+\\(default:\\s+learned\\)");
    }
}
