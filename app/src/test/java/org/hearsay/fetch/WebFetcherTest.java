package org.hearsay.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.fetch.LocalSite.packed;
import static org.hearsay.fetch.LocalSite.redirect;
import static org.hearsay.fetch.LocalSite.rules;
import static org.hearsay.fetch.LocalSite.send;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.page.Fetcher;
import org.hearsay.trace.ProblemCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a real server on the loopback. */
class WebFetcherTest {
    private static final String HTML = "<p>The ferry is late.</p>";

    @SuppressWarnings("NullAway.Init")
    private LocalSite site;

    @BeforeEach
    void open() throws IOException {
        site = new LocalSite().with("/a", "text/html; charset=utf-8", HTML);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aPageComesWithItsAddressTypeAndTime() {
        Fetcher.Content content = content(fetch("/a#part"));
        assertThat(content.url()).isEqualTo(site.address("/a"));
        assertThat(content.mediaType()).isEqualTo("text/html; charset=utf-8");
        assertThat(content.retrieved()).isEqualTo(LocalSite.NOW);
        assertThat(text(content)).isEqualTo(HTML);
        assertThat(site.asked).containsExactly("/robots.txt", "/a");
        assertThat(site.headers.get(1).getFirst("User-Agent")).startsWith("hearsay/0.1-test");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost/",
                "http://10.1.2.3/",
                "http://192.168.0.1/",
                "http://172.20.0.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://100.64.0.1/",
                "http://0.0.0.0/",
                "http://[::1]/",
                "http://[fe80::1]/",
                "http://[fd00::1]/",
                "http://[::ffff:10.0.0.1]/",
                "http://[ff02::1]/",
                "http://224.0.0.1/",
                "http://2130706433/"
            })
    void privateAddressesAreRefusedUnlessAllowed(String address) {
        FetchRules careful = new FetchRules("t", false, Duration.ofSeconds(5), Duration.ZERO, null);
        assertThat(code(LocalSite.fetch(careful, address))).isEqualTo(ProblemCode.PRIVATE_ADDRESS);
        assertThat(code(LocalSite.fetch(careful, site.address("/a")))).isEqualTo(ProblemCode.PRIVATE_ADDRESS);
        assertThat(site.asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100.64.0.1",
                "198.18.0.1",
                "203.0.113.9",
                "240.0.0.1",
                "::",
                "fc00::1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "2001:db8::1",
                "2001::1",
                "::10.0.0.1"
            })
    void whatIsNotThePublicInternetIsKnown(String address) throws IOException {
        assertThat(AddressGuard.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "100.63.0.1", "172.32.0.1", "2606:4700::1111", "64:ff9b::101:101", "198.20.0.1"})
    void thePublicInternetIsKnown(String address) throws IOException {
        assertThat(AddressGuard.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://",
                "http:///a",
                "http://us er@quay.example/",
                "http://ann:pass@quay.example/",
                "https://[",
                "http://quay.example:99999999/",
                "http://%/"
            })
    void whatIsNoAddressIsSaid(String address) {
        assertThat(code(LocalSite.fetch(rules(), address))).isIn(ProblemCode.INVALID_ADDRESS, ProblemCode.UNREACHABLE);
    }

    @Test
    void redirectsAreFollowedFiveTimesAndCheckedEach() {
        site.with("/1", redirect("/2")).with("/2", redirect("3")).with("/3", redirect(site.address("/4")));
        site.with("/4", redirect("/5?x=1")).with("/5", redirect("/a")).with("/0", redirect("/1"));
        assertThat(content(fetch("/1")).url()).isEqualTo(site.address("/a"));
        assertThat(code(fetch("/0"))).isEqualTo(ProblemCode.TOO_MANY_REDIRECTS);
        site.with("/loop", redirect("/loop"));
        assertThat(code(fetch("/loop"))).isEqualTo(ProblemCode.TOO_MANY_REDIRECTS);
        site.with("/file", redirect("file:///etc/hostname"));
        assertThat(code(fetch("/file"))).isEqualTo(ProblemCode.INVALID_ADDRESS);
    }

    @Test
    void robotsAreAskedOnceAndObeyed() {
        site.with("/robots.txt", "text/plain", "User-agent: *\nDisallow: /\n\nUser-agent: Hearsay\nDisallow: /private");
        site.with("/private/b", "text/html", HTML).with("/to", redirect("/private/b"));
        WebFetcher fetcher = new WebFetcher(rules(), java.time.Clock.systemUTC());
        assertThat(code(fetcher.fetch(site.address("/private/b")))).isEqualTo(ProblemCode.ROBOTS_DISALLOWED);
        assertThat(code(fetcher.fetch(site.address("/to")))).isEqualTo(ProblemCode.ROBOTS_DISALLOWED);
        assertThat(fetcher.fetch(site.address("/a"))).isInstanceOf(Fetcher.Content.class);
        assertThat(site.asked).containsExactly("/robots.txt", "/to", "/a");
    }

    @Test
    void robotsThatCannotBeHadDisallow() {
        site.with("/robots.txt", exchange -> send(exchange, 503, new byte[0]));
        assertThat(code(fetch("/a"))).isEqualTo(ProblemCode.ROBOTS_DISALLOWED);
        site.with("/robots.txt", exchange -> send(exchange, 403, new byte[0]));
        assertThat(fetch("/a")).isInstanceOf(Fetcher.Content.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410, 403, 500, 503, 204 + 95})
    void errorsOfTheServerAreToldWithTheirStatus(int status) {
        site.with("/bad", exchange -> send(exchange, status, new byte[0]));
        if (status / 100 != 2) {
            Fetcher.Failed failed = (Fetcher.Failed) fetch("/bad");
            assertThat(failed.problem().code()).isEqualTo(ProblemCode.HTTP_STATUS);
            assertThat(failed.problem().message()).contains(String.valueOf(status));
        }
    }

    @Test
    void packedBodiesAreUnpackedAndBombsAreLeft() throws IOException {
        byte[] body = packed(HTML.getBytes(StandardCharsets.UTF_8));
        site.with("/z", exchange -> send(exchange, 200, body, "Content-Encoding", "gzip"));
        assertThat(text(content(fetch("/z")))).isEqualTo(HTML);
        byte[] bomb = packed(new byte[200 << 20]);
        site.with("/bomb", exchange -> send(exchange, 200, bomb, "Content-Encoding", "gzip"));
        assertThat(code(fetch("/bomb"))).isEqualTo(ProblemCode.PAGE_TOO_LARGE);
        site.with(
                "/broken",
                exchange -> send(exchange, 200, new byte[] {0x1F, (byte) 0x8B, 9, 9}, "Content-Encoding", "gzip"));
        assertThat(code(fetch("/broken"))).isEqualTo(ProblemCode.MALFORMED_PAYLOAD);
    }

    @Test
    void bodiesWithoutEndAreLeft() {
        site.with("/flood", exchange -> LocalSite.flood(exchange, "text/html"));
        assertThat(code(fetch("/flood"))).isEqualTo(ProblemCode.PAGE_TOO_LARGE);
    }

    @Test
    void slowServersAreLeft() {
        site.with("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 100; i++) {
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
                pause();
            }
        });
        FetchRules hasty = new FetchRules("t", true, Duration.ofMillis(700), Duration.ZERO, null);
        assertThat(code(LocalSite.fetch(hasty, site.address("/slow")))).isEqualTo(ProblemCode.TIMED_OUT);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aServerThatIsNotThereIsUnreachable() {
        site.close();
        assertThat(code(fetch("/a"))).isEqualTo(ProblemCode.ROBOTS_DISALLOWED);
        assertThat(code(LocalSite.fetch(rules(), "http://none.invalid/"))).isEqualTo(ProblemCode.UNREACHABLE);
    }

    @Test
    void whatDidNotChangeComesFromTheCache(@TempDir Path folder) throws IOException {
        byte[] body = HTML.getBytes(StandardCharsets.UTF_8);
        site.with("/c", exchange -> {
            boolean same = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            send(exchange, same ? 304 : 200, same ? new byte[0] : body, "ETag", "\"v1\"", "Content-Type", "text/html");
        });
        FetchRules keeping = new FetchRules("t", true, Duration.ofSeconds(20), Duration.ZERO, folder.resolve("cache"));
        for (int i = 0; i < 2; i++) {
            Fetcher.Content content = content(LocalSite.fetch(keeping, site.address("/c")));
            assertThat(text(content)).isEqualTo(HTML);
            assertThat(content.mediaType()).isEqualTo("text/html");
        }
        assertThat(site.headers.get(3).getFirst("If-None-Match")).isEqualTo("\"v1\"");
        try (Stream<Path> kept = Files.list(folder.resolve("cache"))) {
            for (Path file : kept.toList()) {
                Files.writeString(file, "spoiled");
            }
        }
        assertThat(text(content(LocalSite.fetch(keeping, site.address("/c"))))).isEqualTo(HTML);
    }

    @Test
    void oneHostIsNotAskedTwiceWithoutAPause() {
        FetchRules slow = new FetchRules("t", true, Duration.ofSeconds(20), Duration.ofMillis(300), null);
        long start = System.nanoTime();
        assertThat(LocalSite.fetch(slow, site.address("/a"))).isInstanceOf(Fetcher.Content.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(290));
        assertThat(site.asked).isEqualTo(List.of("/robots.txt", "/a"));
    }

    private Fetcher.Fetched fetch(String path) {
        return LocalSite.fetch(rules(), site.address(path));
    }

    private static Fetcher.Content content(Fetcher.Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetcher.Content.class);
        return (Fetcher.Content) fetched;
    }

    private static String text(Fetcher.Content content) {
        return new String(content.body().toArray(), StandardCharsets.UTF_8);
    }

    private static ProblemCode code(Fetcher.Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetcher.Failed.class);
        return ((Fetcher.Failed) fetched).problem().code();
    }
}
