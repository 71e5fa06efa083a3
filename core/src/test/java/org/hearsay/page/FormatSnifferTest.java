package org.hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.hearsay.trace.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatSnifferTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><title>Harbour</title>",
                "  \r\n<!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">",
                "<HTML lang=en>",
                "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"x\">\n<html xmlns=\"x\">",
                "<?xml version=\"1.0\"?><html>",
                "<!-- saved from url=(0031)https://quay.example/ -->\n<html>",
                "<!-- a comment that does not end",
                "<div class=\"story\">",
                "<p>The ferry sank.</p>",
                "\uFEFF<html>"
            })
    void htmlIsKnownByItsFirstTag(String text) {
        assertThat(format("", text)).isEqualTo(Format.HTML);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":\"a\"}", " \n{ \"id\"", "{}", "\uFEFF{\"text\":"})
    void articleLinesAreKnownByTheirBrace(String text) {
        assertThat(format("", text)).isEqualTo(Format.JSONL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry sank, officials said.",
                "[Updated at 3 pm] The ferry sank.",
                "{sic} The ferry sank.",
                "< 5 people were on board, the harbour master said.",
                "<3 said the mayor",
                "   "
            })
    void whatShowsNothingIsText(String text) {
        assertThat(format("", text)).isEqualTo(Format.TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "a.html, plain words, HTML",
        "a.HTM, '{\"id\":1}', HTML",
        "news/a.html?page=2&x=1.5, plain words, HTML",
        "a.txt, <p>so it was typed</p>, TEXT",
        "a.txt, '{\"id\":1}', TEXT",
        "a.md, <html>, HTML",
        "a.txt, <!DOCTYPE html>, HTML",
        "a.jsonl, plain words, JSONL",
        "a.ndjson, '', JSONL",
        "a.warc.gz, xxx, WARC",
        "a.html, WARC/1.0, WARC",
        "'', WARC/1.0, WARC",
        "'', <rss version=\"2.0\">, FEED",
        "'', <?xml version=\"1.0\"?><?xml-stylesheet href=\"a.xsl\"?><!-- by hand --><feed xmlns=\"x\">, FEED",
        "a.html, <rss version=\"2.0\">, FEED",
        "a.xml, <rdf:RDF xmlns:rdf=\"x\">, FEED",
        "a.atom, words, FEED",
        "a.php, <!DOCTYPE html>, HTML",
        "html, plain words, TEXT",
        "a.html/b, plain words, TEXT"
    })
    void aNameWinsOverWeakSignsOnly(String name, String text, Format format) {
        assertThat(format(name, text)).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource({
        "a.xml, <?xml version=\"1.0\"?><urlset>",
        "a.json, '[{\"id\":1},'",
        "a.json, '{\n  \"id\": 1'",
        "a.mhtml, From: somebody",
        "a.css, body { margin: 0 }"
    })
    void whatCannotBeReadYetIsSaid(String name, String text) {
        assertThat(refusal(name, text)).isEqualTo(ProblemCode.UNSUPPORTED_FORMAT);
    }

    @Test
    void nothingIsAnEmptyPage() {
        assertThat(refusal("", "")).isEqualTo(ProblemCode.EMPTY_PAGE);
        assertThat(refusal("a.html", "")).isEqualTo(ProblemCode.EMPTY_PAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7\nplain so far",
                "{\\rtf1 plain so far}",
                "PK\u0003\u0004",
                "\u001f\u008b\b",
                "\u0089PNG\r\n",
                "\u00ff\u00d8\u00ff\u00e0",
                "GIF89a",
                "\0\0\0\0",
                "words\0and words",
                "\u0001\u0002\u0003 words"
            })
    void bytesThatAreNoTextAreBinaryUnderAnyName(String latin) {
        Head head = Head.of(latin.getBytes(StandardCharsets.ISO_8859_1));
        for (String name : new String[] {"", "a.html", "a.txt", "a.png"}) {
            assertThat(refusal(FormatSniffer.sniff(name, head))).isEqualTo(ProblemCode.BINARY_PAGE);
        }
        assertThat(refusal(FormatSniffer.check(Format.HTML, head))).isEqualTo(ProblemCode.BINARY_PAGE);
    }

    @Test
    void aLinesFileMayStartWithJunkButNotBeAnArchive() {
        assertThat(format("a.jsonl", "\0\0\0\n{}")).isEqualTo(Format.JSONL);
        assertThat(refusal("a.jsonl", "PK\u0003\u0004")).isEqualTo(ProblemCode.BINARY_PAGE);
    }

    @Test
    void aStrayZeroInALongPageIsDamageOnly() {
        assertThat(format("", "<html>" + "words ".repeat(100) + "\0")).isEqualTo(Format.HTML);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16"})
    void wideCharsetsAreText(String charset) {
        assertThat(FormatSniffer.sniff("", wide("<html>The ferry sank.", charset)))
                .isEqualTo(new Verdict.Read(Format.HTML));
        assertThat(FormatSniffer.sniff("", wide("The ferry sank.", charset))).isEqualTo(new Verdict.Read(Format.TEXT));
        assertThat(FormatSniffer.sniff("", wide("\uFEFFΤο πλοίο", charset))).isEqualTo(new Verdict.Read(Format.TEXT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-2022-JP", "Shift_JIS", "EUC-JP", "windows-1251", "GB18030", "UTF-8"})
    void narrowCharsetsAreText(String charset) {
        byte[] bytes = "新しい港 Новый порт".getBytes(Charset.forName(charset));
        assertThat(FormatSniffer.sniff("", Head.of(bytes))).isEqualTo(new Verdict.Read(Format.TEXT));
    }

    @Test
    void aTurkishMachineKnowsTheSameEndings() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(NameKind.of("A.TXT")).isEqualTo(NameKind.TEXT);
            assertThat(NameKind.of("A.GIF")).isEqualTo(NameKind.NO_PAGE);
            assertThat(format("", "<!DOCTYPE HTML><TITLE>")).isEqualTo(Format.HTML);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Head wide(String text, String charset) {
        return Head.of(text.getBytes(Charset.forName(charset)));
    }

    private static Verdict sniff(String name, String text) {
        return FormatSniffer.sniff(name, Head.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Format format(String name, String text) {
        Verdict verdict = sniff(name, text);
        assertThat(verdict).isInstanceOf(Verdict.Read.class);
        return ((Verdict.Read) verdict).format();
    }

    private static ProblemCode refusal(String name, String text) {
        return refusal(sniff(name, text));
    }

    private static ProblemCode refusal(Verdict verdict) {
        assertThat(verdict).isInstanceOf(Verdict.Refuse.class);
        return ((Verdict.Refuse) verdict).code();
    }
}
