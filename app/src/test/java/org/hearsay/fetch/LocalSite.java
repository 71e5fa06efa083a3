package org.hearsay.fetch;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.hearsay.page.Fetcher;

/** A web server of this machine, in tests. */
final class LocalSite implements AutoCloseable {
    static final Instant NOW = Instant.parse("2031-03-02T10:00:00Z");

    /** What a path answers. */
    interface Page {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    final List<String> asked = new CopyOnWriteArrayList<>();
    final List<Headers> headers = new CopyOnWriteArrayList<>();

    LocalSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(workers);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestURI().toString());
        headers.add(exchange.getRequestHeaders());
        Page page = pages.get(exchange.getRequestURI().getPath());
        try (exchange) {
            if (page == null) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                page.answer(exchange);
            }
        }
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    LocalSite with(String path, Page page) {
        pages.put(path, page);
        return this;
    }

    LocalSite with(String path, String type, String text) {
        return with(path, exchange -> send(exchange, 200, text.getBytes(StandardCharsets.UTF_8), "Content-Type", type));
    }

    static void send(HttpExchange exchange, int status, byte[] body, String... headers) throws IOException {
        for (int i = 0; i < headers.length; i += 2) {
            exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
        }
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    static Page redirect(String location) {
        return exchange -> send(exchange, 302, new byte[0], "Location", location);
    }

    /** Sends bytes until the other side hangs up. */
    static void flood(HttpExchange exchange, String type) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            byte[] piece = new byte[1 << 16];
            while (true) {
                out.write(piece);
            }
        }
    }

    static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    static FetchRules rules() {
        return new FetchRules("0.1-test", true, Duration.ofSeconds(20), Duration.ZERO, null);
    }

    static Fetcher.Fetched fetch(FetchRules rules, String address) {
        return new WebFetcher(rules, Clock.fixed(NOW, ZoneOffset.UTC)).fetch(address);
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
