package org.hearsay.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CostOfCommandTest {

    @Test
    void timeAndMemoryOfAProcessAreSeen() throws IOException {
        boolean linux = Files.isReadable(Path.of("/proc/self/status")) && Command.exists("bash");
        if (!linux) {
            System.out.println("left out: the cost of a command is measured on Linux with bash only");
        }
        assumeTrue(linux);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        CostOfCommand cost = CostOfCommand.of(List.of(java, "-version"));
        assertThat(cost.cpuSeconds()).isPositive();
        assertThat(cost.peakMegabytes()).isBetween(5.0, 2000.0);
    }

    @Test
    void theSpreadIsLeastMedianAndMost() {
        assertThat(Spread.of(List.of(3.0, 1.0, 200.0)).line()).isEqualTo("3.00 (1.00 to 200)");
    }
}
