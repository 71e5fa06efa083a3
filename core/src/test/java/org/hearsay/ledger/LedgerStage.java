package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.Hearsay;
import org.hearsay.page.Imprint;
import org.hearsay.page.MediaKind;
import org.hearsay.page.Page;
import org.hearsay.page.Payload;
import org.hearsay.reading.ReaderKind;
import org.hearsay.view.ReadingJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** An open, empty ledger for each test, with what the tests of every database do to it. */
abstract class LedgerStage {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2031-05-06T07:08:09Z"), ZoneOffset.UTC);
    static final Hearsay HEARSAY = Hearsay.load(ReaderKind.RULES);
    static final String ICE = "“The ice on Lake Orsa is safe,” said Ann Lee, the mayor of Hamble, on Friday. "
            + "Bob Ray denied that the ice was safe, the Harbour Post reported. "
            + "Police arrested two skaters in Hamble on Monday.";

    @SuppressWarnings("NullAway.Init")
    Ledger ledger;

    /** The database that the ledger stands on. */
    abstract LedgerGround ground();

    @BeforeEach
    void openLedger() throws Exception {
        ground().prepare();
        ledger = Ledger.open(location(), CLOCK);
    }

    @AfterEach
    void closeLedger() {
        ledger.close();
    }

    String location() {
        return ground().location();
    }

    static Page page(String url, String headline, String text) {
        Imprint given = new Imprint(url, "The Strand", headline, null, "2031-03-04", "en");
        return new Page(url, url, MediaKind.ARTICLE_TEXT, new Payload.Characters(text), given);
    }

    Appended add(Page page) {
        return ledger.append(HEARSAY.read(page), PageTrace.of(page, "1", HEARSAY.modelDigest()));
    }

    Appended add(String url, String text) {
        return add(page(url, "Ice on Lake Orsa", text));
    }

    void tamper(String sql) throws SQLException {
        try (Connection connection = ground().connection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).as("rows changed").isPositive();
        }
    }

    List<Damage> damages() {
        List<Damage> damages = new ArrayList<>();
        ledger.verify(damages::add);
        return damages;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        ledger.forEach(stored -> lines.add(new ReadingJson().line(stored.reading())));
        return lines;
    }

    List<String> found(StatementSearch search) {
        return ledger.statements(search).stream()
                .map(record -> record.speaker() + ": " + record.words())
                .toList();
    }

    List<String> found(String words) {
        return found(StatementSearch.of(words, 10));
    }
}
