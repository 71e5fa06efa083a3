package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the real launcher in a folder of its own, where small scripts stand for Java and Maven and say what they got. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final Path LAUNCHER = Path.of("..", "hearsay").toAbsolutePath();
    private static final List<String> TOOLS =
            List.of("readlink", "find", "head", "mkdir", "ln", "rm", "mv", "cat", "sed", "sleep", "stty");
    private static final String JAVA = """
            #!/bin/sh
            for argument; do
                case $argument in -XX:SharedArchiveFile=*) archive=${argument#*=} ;; esac
            done
            case " $* " in
                *" -Xshare:dump "*) echo classes >"$archive" ;;
                *" -XX:DumpLoadedClassList"*) ;;
                *) printf '%s\\n' "$@" ;;
            esac
            """;
    private static final String MAVEN = """
            #!/bin/sh
            echo noise
            echo built >>"$BUILDS"
            sleep 1
            for argument; do
                case $argument in -Dhearsay.jar=*) echo jar >"${argument#*=}" ;; esac
            done
            exit $BUILD_RESULT
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path home;

    private String buildResult = "0";
    private String javaOptions = "";

    private record Launch(int exit, String out, String err) {}

    @BeforeEach
    void furnish() throws IOException {
        home = Files.createDirectories(folder.resolve("my home"));
        Files.copy(LAUNCHER, home.resolve("hearsay"));
        for (String name : List.of("pom.xml", "core/pom.xml", "app/pom.xml", "core/src/main/A", "app/src/main/B")) {
            Path file = home.resolve(name);
            Files.createDirectories(file.getParent());
            Files.setLastModifiedTime(
                    Files.writeString(file, "x"), FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        }
        for (String tool : TOOLS) {
            Path real = Files.exists(Path.of("/bin", tool)) ? Path.of("/bin", tool) : Path.of("/usr/bin", tool);
            script("tools/" + tool, "#!/bin/sh\nexec " + real + " \"$@\"\n");
        }
        script("jdk/bin/java", JAVA);
        script("jdk/bin/javac", "#!/bin/sh\n");
        javaVersion("17.0.15");
    }

    private void script(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        assertThat(Files.writeString(file, text).toFile().setExecutable(true)).isTrue();
    }

    private void javaVersion(String version) throws IOException {
        Files.writeString(folder.resolve("jdk/release"), "IMPLEMENTOR=\"A\"\nJAVA_VERSION=\"" + version + "\"\n");
    }

    private void jar() throws IOException {
        Files.createDirectories(home.resolve("app/target"));
        Files.writeString(home.resolve("app/target/hearsay.jar"), "jar");
    }

    private Process start(Path launcher, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("PATH", folder.resolve("tools") + File.pathSeparator + folder.resolve("maven"));
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().put("BUILDS", folder.resolve("builds").toString());
        builder.environment().put("BUILD_RESULT", buildResult);
        builder.environment().put("HEARSAY_JAVA_OPTS", javaOptions);
        return builder.start();
    }

    private static Launch end(Process process) throws IOException, InterruptedException {
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Launch(process.waitFor(), out, err);
    }

    private Launch launch(String... arguments) throws IOException, InterruptedException {
        return end(start(home.resolve("hearsay"), arguments));
    }

    private List<String> built() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("app/target"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void argumentsReachTheJarFromAnyFolderAndThroughALink() throws Exception {
        jar();
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("my home", "hearsay"));
        Launch launch = end(start(link, "read", "a b", ""));
        assertThat(launch.exit()).isZero();
        assertThat(launch.out()).endsWith("-jar\n" + home.toRealPath() + "/app/target/hearsay.jar\nread\na b\n\n");
        assertThat(launch.err()).isEmpty();
    }

    @Test
    void theClassArchiveIsMadeOnceForEachJava() throws Exception {
        jar();
        assertThat(launch().out())
                .contains("-XX:SharedArchiveFile=" + home.toRealPath() + "/app/target/hearsay-17.0.15.jsa");
        assertThat(built()).containsExactly("hearsay-17.0.15.jsa", "hearsay.jar");
        javaVersion("21.0.2");
        launch();
        assertThat(built()).containsExactly("hearsay-21.0.2.jsa", "hearsay.jar");
    }

    @Test
    void theLibraryOfTheEncoderIsUnpackedBesideTheJar() throws Exception {
        script("tools/uname", "#!/bin/sh\ncase $1 in -s) echo Linux ;; *) echo x86_64 ;; esac\n");
        script("jdk/bin/jar", "#!/bin/sh\nmkdir -p \"$3\" && echo code >\"$3/${3##*/}.so\"\n");
        jar();
        assertThat(launch().out())
                .contains("\n-Donnxruntime.native.path=" + home.toRealPath() + "/app/target/library\n");
        assertThat(built()).containsExactly("hearsay-17.0.15.jsa", "hearsay.jar", "library");
        assertThat(home.resolve("app/target/library/linux-x64.so")).exists();
    }

    @Test
    void theLibraryOfTheEncoderIsLeftToJavaOnMachinesThatHaveNone() throws Exception {
        script("tools/uname", "#!/bin/sh\necho Plan9\n");
        jar();
        assertThat(launch().out()).doesNotContain("onnxruntime");
        assertThat(built()).containsExactly("hearsay-17.0.15.jsa", "hearsay.jar");
    }

    @Test
    void moreFlagsReachJava() throws Exception {
        jar();
        assertThat(launch().out()).contains("\n-XX:+UseSerialGC\n");
        javaOptions = "-Xmx1g -XX:+UseParallelGC";
        assertThat(launch().out()).contains("\n-Xmx1g\n-XX:+UseParallelGC\n").doesNotContain("SerialGC");
    }

    @Test
    void onlyShortRunsDoWithoutTheSecondCompiler() throws Exception {
        jar();
        Files.writeString(folder.resolve("a.html"), "x");
        Files.writeString(folder.resolve("a.jsonl"), "x");
        String capped = "\n-XX:TieredStopAtLevel=1\n";
        assertThat(launch("read", "a.html", "--to", "jsonl").out()).contains(capped);
        assertThat(launch("--version").out()).contains(capped);
        assertThat(launch("read", "a.jsonl").out()).doesNotContain(capped);
        assertThat(launch("read", "--from", "jsonl", "a.html").out()).doesNotContain(capped);
        assertThat(launch("read", ".").out()).doesNotContain(capped);
        assertThat(launch("read", "-").out()).doesNotContain(capped);
        assertThat(launch("eval", "page", "a.html").out()).doesNotContain(capped);
    }

    @Test
    void anOldJavaIsNamed() throws Exception {
        jar();
        javaVersion("11.0.2");
        Launch launch = launch("read");
        assertThat(launch.exit()).isEqualTo(ExitCode.MACHINE_FAILED);
        assertThat(launch.err()).startsWith("hearsay: Java 17 or newer is needed; this is 11.0.2: ");
    }

    @Test
    void aMissingMavenIsNamed() throws Exception {
        Launch launch = launch("read");
        assertThat(launch.exit()).isEqualTo(ExitCode.MACHINE_FAILED);
        assertThat(launch.err()).isEqualTo("hearsay: Maven is missing: install it (3.8 or newer) to build Hearsay.\n");
        assertThat(built()).isEmpty();
    }

    @Test
    void aBuildSaysSoOnStandardErrorOnly() throws Exception {
        script("maven/mvn", MAVEN);
        Launch launch = launch("read");
        assertThat(launch.exit()).isZero();
        assertThat(launch.out()).doesNotContain("noise").endsWith("hearsay.jar\nread\n");
        assertThat(launch.err()).isEqualTo("hearsay: building, please wait ...\n");
        assertThat(built()).containsExactly("hearsay-17.0.15.jsa", "hearsay.jar");
    }

    @Test
    void aFailedBuildLeavesNothingBehind() throws Exception {
        script("maven/mvn", MAVEN);
        buildResult = "1";
        Launch launch = launch("read");
        assertThat(launch.exit()).isEqualTo(ExitCode.MACHINE_FAILED);
        assertThat(launch.out()).isEmpty();
        assertThat(launch.err()).contains("noise\nhearsay: the build failed");
        assertThat(built()).isEmpty();
    }

    @Test
    void aNewerSourceIsBuilt() throws Exception {
        script("maven/mvn", MAVEN);
        jar();
        Path jar = home.resolve("app/target/hearsay.jar");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2025-01-01T00:00:00Z")));
        assertThat(launch("read").err()).contains("building");
        assertThat(launch("read").err()).isEmpty();
    }

    @Test
    void twoLaunchesAtOnceBuildOnce() throws Exception {
        script("maven/mvn", MAVEN);
        Process first = start(home.resolve("hearsay"), "one");
        Process second = start(home.resolve("hearsay"), "two");
        assertThat(end(first).out()).endsWith("\none\n");
        assertThat(end(second).out()).endsWith("\ntwo\n");
        assertThat(Files.readString(folder.resolve("builds"))).isEqualTo("built\n");
    }

    @Test
    void aLockWhoseOwnerDiedDoesNotHold() throws Exception {
        script("maven/mvn", MAVEN);
        Process ended = new ProcessBuilder("sh", "-c", "exit").start();
        ended.waitFor();
        Files.createDirectories(home.resolve("app/target"));
        Files.createSymbolicLink(home.resolve("app/target/hearsay.lock"), Path.of("" + ended.pid()));
        assertThat(launch("read").exit()).isZero();
    }
}
