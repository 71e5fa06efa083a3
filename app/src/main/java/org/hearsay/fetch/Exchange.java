package org.hearsay.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hearsay.page.ContentDecoder;
import org.hearsay.page.Payload;
import org.hearsay.trace.ProblemCode;

/**
 * Asks servers, one question after the other, within limits of size and time.
 *
 * <p>Redirects are answers here: who asked decides. <b>Threads:</b> one.
 */
final class Exchange {
    private static final int MOST_HOSTS = 10_000;

    private final HttpClient client;
    private final String userAgent;
    private final Duration timeout;
    private final Duration pause;
    /** When each host was asked last, by the nanosecond clock. */
    private final Map<String, Long> asked = new HashMap<>();

    Exchange(FetchRules rules) {
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(rules.timeout())
                .build();
        this.userAgent = "hearsay/" + rules.version().replaceAll("[^\\w.-]", "-") + " (news reader; robots.txt: "
                + Robots.TOKEN + ")";
        this.timeout = rules.timeout();
        this.pause = rules.pause();
    }

    /**
     * One request.
     *
     * @param headers more of them
     * @param most the most bytes an answer may have; of a longer one come one more
     */
    HttpResponse<byte[]> get(URI address, Map<String, String> headers, int most) throws FetchFault {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(timeout)
                .header("User-Agent", userAgent)
                .header("Accept-Encoding", "gzip, br");
        headers.forEach(request::header);
        waitForTurn(address);
        try {
            return answer(client.sendAsync(request.build(), about -> new LimitedBody(most)));
        } finally {
            asked.put(host(address), System.nanoTime());
        }
    }

    private HttpResponse<byte[]> answer(CompletableFuture<HttpResponse<byte[]>> answer) throws FetchFault {
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw late();
        } catch (ExecutionException fault) {
            throw fault(fault.getCause() == null ? fault : fault.getCause());
        } catch (InterruptedException stopped) {
            throw stopped();
        } finally {
            // ends the connection where the answer is not whole
            answer.cancel(true);
        }
    }

    /** An answer's body without its encodings, up to a number of bytes and one more. */
    static Payload.Bytes unpacked(HttpResponse<byte[]> answer, int most) throws FetchFault {
        try (InputStream in = ContentDecoder.decode(
                new ByteArrayInputStream(answer.body()), answer.headers().allValues("Content-Encoding"))) {
            ContentDecoder.Read read = ContentDecoder.read(in, most);
            if (read.fault().isEmpty()) {
                return read.bytes();
            }
            throw new IOException(read.fault());
        } catch (IOException broken) {
            String message = "the server's answer cannot be unpacked: " + broken.getMessage();
            throw new FetchFault(ProblemCode.MALFORMED_PAYLOAD, message);
        }
    }

    private static FetchFault stopped() {
        Thread.currentThread().interrupt();
        return new FetchFault(ProblemCode.UNREACHABLE, "fetching was stopped");
    }

    private FetchFault fault(Throwable cause) {
        if (cause instanceof HttpTimeoutException) {
            return late();
        }
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        boolean network = cause instanceof IOException;
        return new FetchFault(
                ProblemCode.UNREACHABLE,
                (network ? "the server could not be reached: " : "the request failed: ") + reason);
    }

    private FetchFault late() {
        return new FetchFault(ProblemCode.TIMED_OUT, "the server took longer than " + timeout.toMillis() + " ms");
    }

    private void waitForTurn(URI address) throws FetchFault {
        if (asked.size() > MOST_HOSTS) {
            asked.clear();
        }
        Long last = asked.get(host(address));
        long left = last == null ? 0 : pause.toNanos() - (System.nanoTime() - last);
        try {
            TimeUnit.NANOSECONDS.sleep(left);
        } catch (InterruptedException stopped) {
            throw stopped();
        }
    }

    private static String host(URI address) {
        return address.getHost().toLowerCase(Locale.ROOT);
    }
}
