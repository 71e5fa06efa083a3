package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Addresses as inputs, from a real server on the loopback. */
class WebInputsTest {
    private static final Map<String, String[]> PAGES = Map.of(
            "/ferry",
            new String[] {
                "text/html",
                "<html><body><p>The ferry is late, said Ann Lee, the harbour's master, on Monday.</p></body></html>"
            },
            "/feed",
            new String[] {
                "application/xml",
                "<rss><channel><title>Quay</title><item><link>https://quay.example/1</link><description>The tower leans"
                        + " to the left, said Bo Ray, who built it.</description></item></channel></rss>"
            },
            "/picture",
            new String[] {"image/png", "\u0089PNG"});

    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String[] page = PAGES.get(exchange.getRequestURI().getPath());
            byte[] body = page == null ? new byte[0] : page[1].getBytes(StandardCharsets.UTF_8);
            if (page != null) {
                exchange.getResponseHeaders().add("Content-Type", page[0]);
            }
            exchange.sendResponseHeaders(page == null ? 404 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void aPageOfTheWebIsReadWithItsAddress() {
        Run run = read("--allow-private", address("/ferry"));
        assertThat(run.exit()).isEqualTo(ExitCode.ALL_READ);
        assertThat(run.out())
                .contains("\"id\":\"" + address("/ferry") + "\"", "\"url\":\"" + address("/ferry") + "\"")
                .contains("The ferry is late");
    }

    @Test
    void aFeedOfTheWebGivesItsEntries() {
        Run run = read("--allow-private", address("/feed"));
        assertThat(run.exit()).isEqualTo(ExitCode.ALL_READ);
        assertThat(run.out())
                .contains("\"id\":\"" + address("/feed") + ":1\"", "\"publisher\":\"Quay\"", "summary-only");
    }

    @Test
    void whatCannotBeFetchedIsNamedAndTheRestIsDone() {
        Run run = read("--allow-private", address("/none"), address("/picture"), address("/ferry"));
        assertThat(run.exit()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(run.err())
                .contains(address("/none") + ": the server answered 404: there is no such page [http-status]")
                .contains(address("/picture") + ": the server sent image/png, which is no page [unsupported-format]");
        assertThat(run.out().lines()).hasSize(1);
    }

    @Test
    void thisMachineIsRefusedUnlessItIsAllowed() {
        Run run = read(address("/ferry"));
        assertThat(run.exit()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(run.err()).contains("[private-address]");
    }

    @Test
    void aTimeoutOutOfRangeIsWrongUsage() {
        assertThat(read("--timeout", "0", "a.html").exit()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private static Run read(String... arguments) {
        String[] all = new String[arguments.length + 5];
        System.arraycopy(new String[] {"read", "--reader", "rules", "--to", "jsonl"}, 0, all, 0, 5);
        System.arraycopy(arguments, 0, all, 5, arguments.length);
        return Run.of(all);
    }
}
