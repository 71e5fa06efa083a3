package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ScreenTest {
    private static final Map<String, String> XTERM = Map.of("TERM", "xterm-256color");

    private static Properties launched(String output, String error, String columns) {
        Properties properties = new Properties();
        properties.setProperty("hearsay.output", output);
        properties.setProperty("hearsay.error", error);
        properties.setProperty("hearsay.columns", columns);
        return properties;
    }

    @Test
    void whatTheLauncherSaysIsBelieved() {
        assertThat(Screen.of(launched("terminal", "terminal", "100"), XTERM))
                .isEqualTo(new Screen(Screen.Output.TERMINAL, true, 100, true));
        assertThat(Screen.of(launched("pipe", "file", ""), XTERM))
                .isEqualTo(new Screen(Screen.Output.PIPE, false, 80, true));
    }

    @Test
    void aFileHasTheSameLinesWhateverTerminalIsNear() {
        assertThat(Screen.of(launched("file", "terminal", "120"), XTERM).pageColumns())
                .isEqualTo(80);
        assertThat(Screen.of(launched("terminal", "terminal", "120"), XTERM).pageColumns())
                .isEqualTo(120);
    }

    @Test
    void withoutALauncherOutputIsAFile() {
        assertThat(Screen.of(new Properties(), Map.of())).isEqualTo(new Screen(Screen.Output.FILE, false, 80, false));
    }

    @Test
    void noColorAndDumbTerminalsHaveNoColours() {
        Properties terminal = launched("terminal", "terminal", "80");
        assertThat(Screen.of(terminal, Map.of("TERM", "xterm", "NO_COLOR", "1")).colours())
                .isFalse();
        assertThat(Screen.of(terminal, Map.of("TERM", "xterm", "NO_COLOR", "")).colours())
                .isTrue();
        assertThat(Screen.of(terminal, Map.of("TERM", "dumb")).colours()).isFalse();
    }

    @Test
    void linesAreNeitherTooNarrowNorTooWide() {
        assertThat(Screen.of(launched("terminal", "", "20"), XTERM).columns()).isEqualTo(40);
        assertThat(Screen.of(launched("terminal", "", "300"), XTERM).columns()).isEqualTo(120);
        assertThat(Screen.of(launched("terminal", "", "0"), XTERM).columns()).isEqualTo(80);
        assertThat(Screen.of(launched("terminal", "", "wide"), XTERM).columns()).isEqualTo(80);
    }
}
