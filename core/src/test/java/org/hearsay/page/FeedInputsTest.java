package org.hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.hearsay.trace.Problem;
import org.hearsay.trace.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedInputsTest {
    private static final String RSS_2 = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/"
                 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
              <channel>
                <title>The Quay Post</title><link>https://quay.example/</link><language>en-gb</language>
                <image><title>A logo</title></image>
                <item>
                  <title>Ferry &amp;amp; pier</title>
                  <media:title>A picture</media:title>
                  <link>https://quay.example/ferry</link>
                  <pubDate>Sun, 2 Mar 2031 10:00:00 +0100</pubDate>
                  <dc:creator><![CDATA[Ann Lee]]></dc:creator>
                  <description>Short.</description>
                  <c:encoded><![CDATA[<p>The ferry is late.</p>]]></c:encoded>
                </item>
                <item>
                  <title>Tower</title><guid>https://quay.example/tower</guid>
                  <author>desk@quay.example (Bo Ray)</author>
                  <source url="https://wire.example/rss">The Wire</source>
                  <description>The tower leans &amp;nbsp; &nbsp; so.</description>
                </item>
              </channel>
            </rss>
            """;

    @Test
    void anEntryWithItsContentIsAPageOfHtml() {
        Page page = found(read(RSS_2).get(0));
        assertThat(page.payload()).isEqualTo(new Payload.Characters("<p>The ferry is late.</p>"));
        assertThat(page.kind()).isEqualTo(MediaKind.HTML);
        assertThat(page.place()).isEqualTo("-:1");
        assertThat(page.met()).isEmpty();
        assertThat(page.given())
                .isEqualTo(new Imprint(
                        "https://quay.example/ferry",
                        "The Quay Post",
                        "Ferry & pier",
                        "Ann Lee",
                        "2031-03-02T10:00:00+01:00",
                        "en-GB"));
    }

    @Test
    void anEntryWithASummaryOnlyIsReadAndSaysSo() {
        Page page = found(read(RSS_2).get(1));
        assertThat(page.payload()).isEqualTo(new Payload.Characters("The tower leans \u00a0 \u00a0 so."));
        assertThat(page.kind()).isEqualTo(MediaKind.TEXT);
        assertThat(page.met()).extracting(Problem::code).containsExactly(ProblemCode.SUMMARY_ONLY);
        assertThat(page.given().url()).isEqualTo("https://quay.example/tower");
        assertThat(page.given().publisher()).isEqualTo("The Wire");
        assertThat(page.given().byline()).isEqualTo("Bo Ray");
    }

    @Test
    void atomIsReadWithItsKindsOfText() {
        List<PageResult> results = read("""
                <a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="en">
                  <a:title type="html">Quay &lt;b&gt;Post&lt;/b&gt;</a:title>
                  <a:author><a:name>Feed Desk</a:name></a:author>
                  <a:entry>
                    <a:title>One</a:title><a:id>tag:quay.example,2031:1</a:id>
                    <a:link rel="self" href="https://quay.example/self"/><a:link href="https://quay.example/1"/>
                    <a:updated>2031-03-02T10:00:00Z</a:updated>
                    <a:author><a:name>Ann Lee</a:name><a:email>ann@quay.example</a:email></a:author>
                    <a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p class="x">A &lt; B.</p></div>
                    </a:content>
                  </a:entry>
                  <a:entry><a:title>Two</a:title><a:content>Plain &lt;words&gt;.</a:content></a:entry>
                </a:feed>
                """);
        Page first = found(results.get(0));
        assertThat(first.given())
                .isEqualTo(new Imprint(
                        "https://quay.example/1", "Quay Post", "One", "Ann Lee", "2031-03-02T10:00:00Z", "en"));
        assertThat(((Payload.Characters) first.payload()).characters()).contains("<p class=\"x\">A &lt; B.</p>");
        assertThat(found(results.get(1)).kind()).isEqualTo(MediaKind.TEXT);
        assertThat(found(results.get(1)).payload()).isEqualTo(new Payload.Characters("Plain <words>."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'>"
                        + "<channel><title>Quay</title><items/></channel>"
                        + "<item><title>One</title><description>Words.</description></item></rdf:RDF>",
                "<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" \"http://none.example/a.dtd\">"
                        + "<rss version='0.91'><channel><title>Quay</title>"
                        + "<item><title>One</title><description>Words.</description></item></channel></rss>",
                "<feed version='0.3' xmlns='http://purl.org/atom/ns#'><title>Quay</title>"
                        + "<entry><title>One</title><summary>Words.</summary></entry></feed>"
            })
    void olderFeedsAreReadToo(String feed) {
        Page page = found(read(feed).get(0));
        assertThat(page.given().publisher()).isEqualTo("Quay");
        assertThat(page.given().headline()).isEqualTo("One");
        assertThat(page.payload()).isEqualTo(new Payload.Characters("Words."));
    }

    @ParameterizedTest
    @CsvSource({
        "'Sun, 02 Mar 2031 10:00:00 GMT', 2031-03-02T10:00:00Z",
        "'Sun, 2 Mar 31 10:00 EST', 2031-03-02T10:00:00-05:00",
        "2 March 2031, 2031-03-02",
        "2031-03-02, 2031-03-02",
        "2031-03-02T10:00:00.123+05:30, 2031-03-02T10:00:00+05:30",
        "'Sun, 02 Mar 2031 10:00:00 QQQ', 2031-03-02",
        "'Sun, 32 Mar 2031 10:00:00 GMT',",
        "yesterday,"
    })
    void datesBecomeIsoDates(String told, String date) {
        assertThat(FeedDates.read(told)).isEqualTo(date);
    }

    @Test
    void anEntryWithoutWordsIsAFailureOfItsOwn() {
        List<PageResult> results =
                read("<rss><channel><item><title>A</title></item><item><title>B</title><description>Words."
                        + "</description></item></channel></rss>");
        assertThat(Pages.inShort(results)).containsExactly("-:1 [empty-page]", "-:2");
    }

    @Test
    void whatStandsBeforeAFaultIsGiven() {
        List<PageResult> results = read("<rss><channel><item><description>Words.</description></item><item><titl");
        assertThat(Pages.inShort(results)).containsExactly("-:1", "- [malformed-feed]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss [<!ENTITY a 'x'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]><rss><channel>"
                        + "<item><title>&c;</title><description>&c;</description></item></channel></rss>",
                "<!DOCTYPE rss [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><rss><channel><item><description>&e;"
                        + "</description></item></channel></rss>",
                "<!DOCTYPE rss [<!ENTITY % p SYSTEM 'http://none.example/x.dtd'> %p;]><rss/>"
            })
    void aFeedWithEntitiesOfItsOwnIsRefused(String feed) {
        assertThat(Pages.inShort(read(feed))).containsExactly("- [refused-entities]");
    }

    @Test
    void aPieceWithoutEndIsLeftInBoundedMemory() {
        for (String start : List.of("<rss><channel><item><title>", "<rss a='", "<!--", "<rss><![CDATA[", "<")) {
            InputStream endless = new SequenceInputStream(
                    new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)), new Endless());
            Assertions.assertThatCode(() -> org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                            Duration.ofSeconds(60),
                            () -> assertThat(Pages.inShort(Pages.ofStandardInput(Format.FEED, endless)))
                                    .containsExactly("- [malformed-feed]")))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void elementsWithoutEndAreLeft() {
        assertThat(Pages.inShort(read("<rss>" + "<a>".repeat(100_000)))).containsExactly("- [malformed-feed]");
    }

    private static List<PageResult> read(String feed) {
        return Pages.ofStandardInput(Format.FEED, feed.stripLeading());
    }

    private static Page found(PageResult result) {
        assertThat(result).isInstanceOf(PageResult.Found.class);
        return ((PageResult.Found) result).page();
    }

    @Test
    void bytesThatDoNotFitTheirCharsetAreReplacedAndTold() {
        byte[] feed = Archive.latin("<rss><channel><item><title>Ferry</title><description>The \u00E9 ferry is late."
                + "</description></item></channel></rss>");
        Page page = Pages.only(Pages.ofStandardInput(Format.FEED, new ByteArrayInputStream(feed)));
        assertThat(((Payload.Characters) page.payload()).characters()).isEqualTo("The \uFFFD ferry is late.");
        assertThat(page.met()).extracting(Problem::code).contains(ProblemCode.MALFORMED_CHARACTERS);
    }

    @ParameterizedTest
    @CsvSource({"ISO-8859-1,windows-1252", "windows-1251,windows-1251", "UTF-16,UTF-8", "no-such,UTF-8", "utf-8,UTF-8"})
    void theDeclaredCharsetIsRead(String declared, String written) {
        String words = written.equals("windows-1251") ? "Паром опаздывает." : "“Très tard”, dit-il.";
        String feed = "<?xml version='1.0' encoding='" + declared + "'?><rss><channel><item><description>" + words
                + "</description></item></channel></rss>";
        byte[] bytes = feed.getBytes(Charset.forName(written));
        Page page = Pages.only(Pages.ofStandardInput(Format.FEED, new ByteArrayInputStream(bytes)));
        assertThat(((Payload.Characters) page.payload()).characters()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkTellsTheCharset(String charset) {
        String feed = "\uFEFF<?xml version='1.0'?><rss><channel><item><description>Très tard.</description></item>"
                + "</channel></rss>";
        byte[] bytes = feed.getBytes(Charset.forName(charset));
        Page page = Pages.only(Pages.ofStandardInput(Format.FEED, new ByteArrayInputStream(bytes)));
        assertThat(((Payload.Characters) page.payload()).characters()).isEqualTo("Très tard.");
    }
}
