package org.hearsay.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearsay.Hearsay;
import org.hearsay.page.Format;
import org.hearsay.reading.ReaderKind;
import org.hearsay.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reads every golden page and compares: with the last reading, byte for byte, and with the gold, down to a floor.
 *
 * <p>The rules read: a model's last decimals depend on the machine, so that its bytes are the same on one machine only.
 *
 * <p>{@code -Dgolden.rewrite=true} writes the readings anew; the version control's diff is their review.
 */
class GoldenTest {
    private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");
    private static final Hearsay HEARSAY = Hearsay.load(ReaderKind.RULES);

    static List<GoldenFolder> folders() {
        return GoldenFolder.all();
    }

    private static List<Reading> read(Hearsay hearsay, GoldenFolder folder) {
        return PageReading.of(hearsay, Format.AUTO, folder.page());
    }

    @Test
    void everyFileBelongsToAFolder() {
        assertThat(GoldenFolder.strays()).isEmpty();
        assertThat(folders()).hasSizeGreaterThanOrEqualTo(14);
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyParentInTheGoldIsAStatementOfIt(GoldenFolder folder) {
        for (GoldArticle article : folder.gold()) {
            List<String> ids =
                    article.statements().stream().map(GoldStatement::id).toList();
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(article.statements())
                    .allMatch(statement -> statement.parent() == null || ids.contains(statement.parent()));
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void pageIsReadAsBefore(GoldenFolder folder) {
        List<Reading> readings = read(HEARSAY, folder);
        if (REWRITE) {
            folder.write("reading.json", PageReading.json(readings));
            folder.write("reading.txt", PageReading.text(readings));
        }
        assertThat(folder.unpaired()).as("missing or unknown files").isEmpty();
        assertThat(PageReading.json(readings)).isEqualTo(folder.text("reading.json"));
        assertThat(PageReading.text(readings)).isEqualTo(folder.text("reading.txt"));
        readings.forEach(ReadingInvariants::check);
    }

    @ParameterizedTest
    @MethodSource("folders")
    void pageIsReadAtLeastAsWellAsItsFloor(GoldenFolder folder) {
        List<GoldArticle> gold = folder.gold();
        List<Reading> readings = read(HEARSAY, folder);
        assertThat(readings).as("one reading an article").hasSameSizeAs(gold);
        GoldenResult result = GoldenResult.of(gold, readings);
        Floor floor = folder.floor();
        System.out.println(report(folder, result, floor));
        assertThat(result.right()).as("statements").isGreaterThanOrEqualTo(floor.statements());
        assertThat(result.missing()).as("missing paragraphs").hasSizeLessThanOrEqualTo(floor.missingParagraphs());
        assertThat(result.extra()).as("extra paragraphs").hasSizeLessThanOrEqualTo(floor.extraParagraphs());
        assertThat(result.sprung()).as("sprung traps").hasSizeLessThanOrEqualTo(floor.sprungTraps());
        assertThat(result.problems()).as("problems").hasSizeLessThanOrEqualTo(floor.problems());
        assertThat(result.imprint()).as("imprint").isGreaterThanOrEqualTo(floor.imprint());
    }

    private static String report(GoldenFolder folder, GoldenResult result, Floor floor) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%s: %d of %d statements right, %d found",
                folder.slug(),
                result.right(),
                result.required(),
                result.found()));
        result.faults().forEach(fault -> lines.add("  " + fault));
        result.missing().forEach(words -> lines.add("  missing paragraph: " + words));
        result.extra().forEach(words -> lines.add("  extra paragraph: " + words));
        result.sprung().forEach(words -> lines.add("  sprung trap: " + words));
        result.problems().forEach(problem -> lines.add("  problem: " + problem));
        Floor reached = Floor.of(result);
        if (!reached.equals(floor)) {
            lines.add("  where this is better, tighten floor.json: " + reached.json());
        }
        return String.join("\n", lines);
    }

    @Test
    void goldAsAWholeIsFound() {
        GoldenResult result = new GoldenResult(folders().stream()
                .flatMap(folder -> GoldenResult.of(folder.gold(), read(HEARSAY, folder)).articles().stream())
                .toList());
        print("found", result.found(), result.required());
        print("found with the right source", result.right(), result.found());
        print("of those read in the gold", result.wanted(), result.read());
        for (Trait trait : Trait.values()) {
            print("found with the right " + trait, result.agreeing(trait), result.found());
        }
        assertThat(result.found()).as("found").isGreaterThanOrEqualTo(result.required() * 3 / 4);
        assertThat(result.right()).as("with the right source").isGreaterThanOrEqualTo(result.found() * 9 / 10);
    }

    private static void print(String what, int part, int whole) {
        System.out.printf(Locale.ROOT, "golden, %s: %d of %d (%.1f %%)%n", what, part, whole, 100.0 * part / whole);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void bytesAreTheSameForAnyThreadsLocaleAndTimeZone(int threads) throws Exception {
        List<String> expected = folders().stream()
                .map(folder -> PageReading.json(read(HEARSAY, folder)))
                .toList();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Hearsay hearsay = Hearsay.load(ReaderKind.RULES);
            List<Future<String>> read = new ArrayList<>();
            for (GoldenFolder folder : folders()) {
                read.add(pool.submit(() -> PageReading.json(read(hearsay, folder))));
            }
            for (int i = 0; i < read.size(); i++) {
                assertThat(read.get(i).get()).isEqualTo(expected.get(i));
            }
        } finally {
            pool.shutdownNow();
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
