package org.hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.page.Archive.chunked;
import static org.hearsay.page.Archive.html;
import static org.hearsay.page.Archive.join;
import static org.hearsay.page.Archive.latin;
import static org.hearsay.page.Archive.packed;
import static org.hearsay.page.Archive.page;
import static org.hearsay.page.Archive.record;
import static org.hearsay.page.Archive.recordOfLength;
import static org.hearsay.page.Archive.response;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.hearsay.trace.Problem;
import org.hearsay.trace.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcInputsTest {
    private static final byte[] FERRY = html("https://quay.example/ferry", "The ferry is late.");
    private static final byte[] TOWER = html("https://quay.example/tower", "The tower leans.");

    /** {@code page("The ferry is late.")}, packed by the reference implementation. */
    private static final String BROTLI =
            "1b4100802d0eccb3f1f84e2ef1a94e4519a1d21ba44c2e4f99a5d50b5cf150a50fda1c6cc005ccf1"
                    + "4a136e78897079c0985a41c169c29a4fe80cda07";

    private static final String HTML_TYPE = "Content-Type: text/html\r\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void eachAnswerThatIsAPageIsOnePageWithAddressAndTime() throws IOException {
        List<PageResult> results = file("a.warc", FERRY, TOWER);
        Page first = found(results.get(0));
        assertThat(first.given().url()).isEqualTo("https://quay.example/ferry");
        assertThat(first.retrieved()).isEqualTo(Instant.parse("2031-03-02T10:00:00Z"));
        assertThat(first.kind()).isEqualTo(MediaKind.HTML);
        assertThat(first.place()).isEqualTo(folder + "/a.warc:0");
        assertThat(found(results.get(1)).place()).isEqualTo(folder + "/a.warc:" + FERRY.length);
        assertThat(texts(results)).containsExactly("The ferry is late.", "The tower leans.");
    }

    @Test
    void theCharsetOfTheAnswerIsKept() throws IOException {
        Page page = found(file("a.warc", FERRY).get(0));
        assertThat(((Payload.Bytes) page.payload()).charset()).isEqualTo("utf-8");
    }

    @Test
    void theEntriesOfAFeedInARecordArePages() throws IOException {
        byte[] entries = latin("<rss><channel><title>Harbour Post</title><item><title>Ferry</title><link>"
                + "https://quay.example/ferry</link><description>The ferry is late.</description></item>"
                + "<item><title>Tower</title><description>The tower leans.</description></item></channel></rss>");
        for (String type : List.of("application/rss+xml; charset=utf-8", "text/xml", "application/octet-stream")) {
            byte[] feed = response("https://quay.example/feed", "Content-Type: " + type + "\r\n", entries);
            List<PageResult> results = file("feed.warc", feed, FERRY);
            assertThat(results).hasSize(3);
            Page first = found(results.get(0));
            assertThat(first.place()).isEqualTo(folder + "/feed.warc:0:1");
            assertThat(first.given().headline()).isEqualTo("Ferry");
            assertThat(first.given().publisher()).isEqualTo("Harbour Post");
            assertThat(first.retrieved()).isEqualTo(Instant.parse("2031-03-02T10:00:00Z"));
            assertThat(found(results.get(1)).given().headline()).isEqualTo("Tower");
            assertThat(found(results.get(2)).given().url()).isEqualTo("https://quay.example/ferry");
        }
    }

    @Test
    void aBrokenFeedInARecordIsAFailureBehindWhatWasRead() throws IOException {
        byte[] broken =
                latin("<rss><channel><item><title>Ferry</title><description>It is late.</description></item><it");
        byte[] feed = response("https://quay.example/feed", "Content-Type: application/rss+xml\r\n", broken);
        List<PageResult> results = file("feed.warc", feed, FERRY);
        assertThat(found(results.get(0)).given().headline()).isEqualTo("Ferry");
        assertThat(((PageResult.Failed) results.get(1)).problem().code()).isEqualTo(ProblemCode.MALFORMED_FEED);
        assertThat(found(results.get(2)).given().url()).isEqualTo("https://quay.example/ferry");
    }

    @Test
    void packedRecordsAreUnpackedAndPlacedByTheirMembers() throws IOException {
        List<PageResult> results = file("a.warc.gz", packed(FERRY), packed(TOWER));
        assertThat(texts(results)).containsExactly("The ferry is late.", "The tower leans.");
        assertThat(found(results.get(1)).place()).isEqualTo(folder + "/a.warc.gz:" + packed(FERRY).length);
        assertThat(texts(file("b.warc.gz", packed(join(FERRY, TOWER))))).hasSize(2);
    }

    @Test
    void standardInputIsKnownByItsFirstBytes() {
        for (byte[] archive : List.of(join(FERRY, TOWER), join(packed(FERRY), packed(TOWER)))) {
            assertThat(texts(Pages.ofStandardInput(Format.AUTO, new ByteArrayInputStream(archive))))
                    .containsExactly("The ferry is late.", "The tower leans.");
        }
    }

    @Test
    void resourcesAndConversionsAreTakenAsTheyAre() throws IOException {
        byte[] resource = record("resource", "file:///a", HTML_TYPE, page("The sea rose."));
        byte[] conversion =
                record("conversion", "https://quay.example/", "Content-Type: text/plain\r\n", latin("So it was."));
        List<PageResult> results = file("a.warc", resource, conversion);
        assertThat(results).hasSize(2);
        assertThat(found(results.get(0)).kind()).isEqualTo(MediaKind.HTML);
        assertThat(found(results.get(1)).kind()).isEqualTo(MediaKind.TEXT);
        assertThat(found(results.get(1)).payload()).isEqualTo(new Payload.Bytes(latin("So it was.")));
    }

    @Test
    void chunksAndEncodingsAreUndone() throws IOException {
        byte[] body = page("The ferry is late.");
        String chunks = HTML_TYPE + "Transfer-Encoding: chunked\r\n";
        byte[] brotli = HexFormat.of().parseHex(BROTLI);
        assertThat(texts(file("a.warc", response("https://a.example/", chunks, chunked(body)))))
                .containsExactly("The ferry is late.");
        assertThat(texts(file(
                        "b.warc",
                        response("https://a.example/", chunks + "Content-Encoding: gzip\r\n", chunked(packed(body))))))
                .containsExactly("The ferry is late.");
        assertThat(texts(
                        file("c.warc", response("https://a.example/", HTML_TYPE + "Content-Encoding: br\r\n", brotli))))
                .containsExactly("The ferry is late.");
        assertThat(texts(
                        file("d.warc", response("https://a.example/", HTML_TYPE + "Content-Encoding: gzip\r\n", body))))
                .containsExactly("The ferry is late.");
    }

    @Test
    void whatIsNoPageIsPassedOverAndRecordsAboutTheCrawlAreSilent() throws IOException {
        byte[] picture = response("https://a.example/a.png", "Content-Type: image/png\r\n", latin("\u0089PNG"));
        byte[] gone = record(
                "response",
                "https://a.example/gone",
                "Content-Type: application/http\r\n",
                join(latin("HTTP/1.1 404 Not Found\r\n" + HTML_TYPE + "\r\n"), page("Nothing.")));
        byte[] request = record(
                "request", "https://a.example/", "Content-Type: application/http\r\n", latin("GET / HTTP/1.1\r\n\r\n"));
        List<PageResult> results = file("a.warc", picture, gone, request, FERRY);
        assertThat(Pages.inShort(results))
                .containsExactly(
                        folder + "/a.warc:0 [not-a-page]",
                        folder + "/a.warc:" + picture.length + " [not-a-page]",
                        found(results.get(2)).id());
    }

    @Test
    void aRevisitTakesTheEarlierPayloadUnderItsOwnAddress() throws IOException {
        String digest = "WARC-Payload-Digest: sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ\r\n";
        byte[] first = record("resource", "https://a.example/", HTML_TYPE + digest, page("The ferry is late."));
        byte[] again = record(
                "revisit",
                "https://a.example/again",
                digest + "WARC-Profile: http://netpreserve.org/warc/1.1/revisit/identical-payload-digest\r\n",
                new byte[0]);
        for (List<PageResult> results : List.of(
                file("a.warc", first, TOWER, again), file("a.warc.gz", packed(first), packed(TOWER), packed(again)))) {
            assertThat(texts(results)).containsExactly("The ferry is late.", "The tower leans.", "The ferry is late.");
            assertThat(found(results.get(2)).given().url()).isEqualTo("https://a.example/again");
        }
        assertThat(Pages.inShort(file("b.warc", again))).containsExactly(folder + "/b.warc:0 [missing-original]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999", "5", "-1", "words", "", "99999999999999999999999", "130"})
    void aFalseLengthIsToldAndNothingElseIsLost(String length) throws IOException {
        byte[] body = join(latin("HTTP/1.1 200 OK\r\n" + HTML_TYPE + "\r\n"), page("The pier is closed."));
        byte[] lying =
                recordOfLength("response", "https://a.example/", "Content-Type: application/http\r\n", length, body);
        for (List<PageResult> results : List.of(
                file("a.warc", FERRY, lying, TOWER),
                file("a.warc.gz", packed(FERRY), packed(lying), packed(TOWER)),
                Pages.ofStandardInput(Format.WARC, new ByteArrayInputStream(join(FERRY, lying, TOWER))))) {
            assertThat(texts(results)).startsWith("The ferry is late.").endsWith("The tower leans.");
            assertThat(results).hasSize(3);
            assertThat(codes(results.get(1)))
                    .containsAnyOf(ProblemCode.TRUNCATED_PAYLOAD, ProblemCode.MALFORMED_ARCHIVE);
        }
    }

    @Test
    void aFileThatBreaksOffGivesWhatItHas() throws IOException {
        byte[] cut = Arrays.copyOf(TOWER, TOWER.length - 12);
        List<PageResult> results = file("a.warc", FERRY, cut);
        assertThat(texts(results)).containsExactly("The ferry is late.", "The tower leans.");
        assertThat(codes(results.get(1))).containsExactly(ProblemCode.TRUNCATED_PAYLOAD);
        byte[] packed = packed(TOWER);
        List<PageResult> unpacked = file("a.warc.gz", packed(FERRY), Arrays.copyOf(packed, packed.length - 40));
        assertThat(unpacked).hasSize(2);
        assertThat(codes(unpacked.get(1))).containsAnyOf(ProblemCode.TRUNCATED_PAYLOAD, ProblemCode.MALFORMED_ARCHIVE);
    }

    @Test
    void brokenPackingIsToldAndTheNextMemberRead() throws IOException {
        byte[] broken = packed(html("https://quay.example/pier", "The pier is closed."));
        Arrays.fill(broken, broken.length / 2, broken.length / 2 + 9, (byte) 0xFF);
        byte[] cut = Arrays.copyOf(packed(TOWER), 90);
        for (byte[] bad : List.of(broken, cut)) {
            byte[] archive = join(packed(FERRY), bad, packed(TOWER));
            for (List<PageResult> results : List.of(
                    file("a.warc.gz", archive),
                    Pages.ofStandardInput(Format.WARC, new ByteArrayInputStream(archive)))) {
                assertThat(texts(results)).startsWith("The ferry is late.").endsWith("The tower leans.");
                assertThat(results).hasSize(3);
            }
        }
    }

    @Test
    void junkBetweenRecordsIsToldOnce() throws IOException {
        List<PageResult> results = file("a.warc", FERRY, latin("junk\r\nand more junk\r\n"), TOWER);
        assertThat(Pages.inShort(results).get(1))
                .isEqualTo(folder + "/a.warc:" + FERRY.length + " [malformed-archive]");
        assertThat(results).hasSize(3);
        assertThat(Pages.inShort(file("b.warc", latin("xxx"))))
                .containsExactly(folder + "/b.warc:0 [malformed-archive]");
        assertThat(Pages.inShort(file("c.warc", new byte[0]))).containsExactly(folder + "/c.warc [empty-page]");
    }

    @Test
    void aPageThatUnpacksToMoreThanAPageCanBeIsLeftInBoundedMemory() throws IOException {
        byte[] bomb = packed(new byte[80 << 20]);
        byte[] record = response("https://a.example/", HTML_TYPE + "Content-Encoding: gzip\r\n", bomb);
        List<PageResult> results = file("a.warc", record, FERRY);
        assertThat(codes(results.get(0))).containsExactly(ProblemCode.PAGE_TOO_LARGE);
        assertThat(found(results.get(1)).given().url()).isEqualTo("https://quay.example/ferry");
    }

    @Test
    void aRecordThatUnpacksToHundredsOfTimesItsSizeIsLeft() throws IOException {
        byte[] bomb = packed(response("https://a.example/", HTML_TYPE, new byte[80 << 20]));
        List<PageResult> results = file("a.warc.gz", packed(TOWER), bomb, packed(FERRY));
        assertThat(results).hasSize(3);
        assertThat(codes(results.get(1))).containsAnyOf(ProblemCode.COMPRESSION_BOMB, ProblemCode.PAGE_TOO_LARGE);
        assertThat(found(results.get(2)).place())
                .isEqualTo(folder + "/a.warc.gz:" + (packed(TOWER).length + bomb.length));
        assertThat(found(results.get(2)).given().url()).isEqualTo("https://quay.example/ferry");
    }

    private List<PageResult> file(String name, byte[]... records) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, Archive.of(records));
        return Pages.of(file);
    }

    private static Page found(PageResult result) {
        assertThat(result).isInstanceOf(PageResult.Found.class);
        return ((PageResult.Found) result).page();
    }

    /** The words in the paragraphs of the pages found. */
    private static List<String> texts(List<PageResult> results) {
        return results.stream()
                .filter(PageResult.Found.class::isInstance)
                .map(result -> new String(
                        ((Payload.Bytes) found(result).payload()).toArray(), java.nio.charset.StandardCharsets.UTF_8))
                .map(html -> html.replaceAll("(?s).*<p>|</.*", ""))
                .toList();
    }

    private static List<ProblemCode> codes(PageResult result) {
        return result instanceof PageResult.Found found
                ? found.page().met().stream().map(Problem::code).toList()
                : List.of(((PageResult.Failed) result).problem().code());
    }
}
