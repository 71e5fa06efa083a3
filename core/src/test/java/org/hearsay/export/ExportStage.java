package org.hearsay.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.Hearsay;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.PageTrace;
import org.hearsay.ledger.StoredReading;
import org.hearsay.page.Imprint;
import org.hearsay.page.MediaKind;
import org.hearsay.page.Page;
import org.hearsay.page.Payload;
import org.hearsay.reading.ReaderKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A ledger with two invented articles, one of them with an emoji and Hebrew, exported to any form. */
abstract class ExportStage {
    static final Hearsay HEARSAY = Hearsay.load(ReaderKind.RULES);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2031-05-06T07:08:09Z"), ZoneOffset.UTC);
    static final String ICE = "“The ice 🧊 on Lake Orsa is safe,” said Ann Lee, the mayor of Hamble, on Friday. "
            + "Bob Ray denied that the ice was safe, the Harbour Post reported.\n\n"
            + "Police arrested two protesters in Jerusalem (ירושלים) on Monday. "
            + "Soldiers killed three people in Gaza City on 2 March 2031, the army said.";
    static final String SHELLS =
            "Rebels shelled the town of Aleppo on Tuesday, killing at least 12 people, officials said. "
                    + "Thousands protested in Paris on Saturday. “We will\nnot leave,” Ann Lee told the Coastline Daily. "
                    + "“The pier,” said Dan <Roe> & Sons, “is ours.”";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    Ledger ledger;

    @BeforeEach
    void fill() {
        ledger = Ledger.open(folder.resolve("l.db").toString(), CLOCK);
        add("https://strand.example/1", "The Strand", "2031-03-04T10:15:00+01:00", ICE);
        add(null, "Coastline \"Daily\"", "2031-03-05", SHELLS);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    void add(@Nullable String url, String publisher, String published, String text) {
        Imprint imprint = new Imprint(url, publisher, "Ice & <fire>", null, published, "en");
        String place = url == null ? "shells.txt" : url;
        Page page = new Page(place, place, MediaKind.ARTICLE_TEXT, new Payload.Characters(text), imprint);
        ledger.append(HEARSAY.read(page), PageTrace.of(page, "1", HEARSAY.modelDigest()));
    }

    byte[] bytes(ExportFormat format, ExportSettings settings, ExportFilter filter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exporter(ledger, filter).write(format, settings, out);
        return out.toByteArray();
    }

    String text(ExportFormat format, ExportFilter filter) throws IOException {
        return new String(bytes(format, ExportSettings.USUAL, filter), StandardCharsets.UTF_8);
    }

    String text(ExportFormat format) throws IOException {
        return text(format, ExportFilter.ALL);
    }

    List<StoredReading> readings() {
        List<StoredReading> readings = new ArrayList<>();
        ledger.newest(readings::add);
        return readings;
    }
}
