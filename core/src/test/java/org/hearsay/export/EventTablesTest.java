package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** GDELT and ACLED, column by column. */
class EventTablesTest extends ExportStage {
    private static final List<String> GDELT = List.of(
            "GlobalEventID Day MonthYear Year FractionDate Actor1Code Actor1Name Actor1CountryCode Actor1KnownGroupCode",
            "Actor1EthnicCode Actor1Religion1Code Actor1Religion2Code Actor1Type1Code Actor1Type2Code Actor1Type3Code",
            "Actor2Code Actor2Name Actor2CountryCode Actor2KnownGroupCode Actor2EthnicCode Actor2Religion1Code",
            "Actor2Religion2Code Actor2Type1Code Actor2Type2Code Actor2Type3Code IsRootEvent EventCode EventBaseCode",
            "EventRootCode QuadClass GoldsteinScale NumMentions NumSources NumArticles AvgTone Actor1Geo_Type",
            "Actor1Geo_Fullname Actor1Geo_CountryCode Actor1Geo_ADM1Code Actor1Geo_ADM2Code Actor1Geo_Lat Actor1Geo_Long",
            "Actor1Geo_FeatureID Actor2Geo_Type Actor2Geo_Fullname Actor2Geo_CountryCode Actor2Geo_ADM1Code",
            "Actor2Geo_ADM2Code Actor2Geo_Lat Actor2Geo_Long Actor2Geo_FeatureID ActionGeo_Type ActionGeo_Fullname",
            "ActionGeo_CountryCode ActionGeo_ADM1Code ActionGeo_ADM2Code ActionGeo_Lat ActionGeo_Long",
            "ActionGeo_FeatureID DATEADDED SOURCEURL");
    private static final List<String> MENTIONS = List.of(
            "GLOBALEVENTID EventTimeDate MentionTimeDate MentionType MentionSourceName MentionIdentifier SentenceID",
            "Actor1CharOffset Actor2CharOffset ActionCharOffset InRawText Confidence MentionDocLen MentionDocTone",
            "MentionDocTranslationInfo Extras");

    private record Row(List<String> columns, List<String> cells) {
        static Row of(List<String> names, String line, String separator) {
            List<String> columns = List.of(String.join(" ", names).split(" "));
            List<String> cells = List.of(line.split(separator, -1));
            assertThat(cells).as(line).hasSameSizeAs(columns);
            return new Row(columns, cells);
        }

        String get(String column) {
            return cells.get(columns.indexOf(column));
        }
    }

    private Row event(String words) throws IOException {
        String line = text(ExportFormat.GDELT_EVENTS)
                .lines()
                .filter(each -> each.contains(words))
                .findFirst()
                .orElseThrow();
        return Row.of(GDELT, line, "\t");
    }

    @Test
    void gdeltEventsHaveSixtyOneColumns() throws IOException {
        Row arrest = event("Police");
        assertThat(arrest.columns()).hasSize(61);
        assertThat(arrest.get("Day")).isEqualTo("20310303");
        assertThat(arrest.get("MonthYear")).isEqualTo("203103");
        assertThat(arrest.get("Year")).isEqualTo("2031");
        assertThat(arrest.get("FractionDate")).isEqualTo("2031.1726");
        assertThat(arrest.get("Actor1Name")).isEqualTo("Police");
        assertThat(arrest.get("Actor1Type1Code")).isEqualTo("COP");
        assertThat(arrest.get("Actor2CountryCode")).isEqualTo("ISR");
        assertThat(arrest.get("IsRootEvent")).isEqualTo("0");
        assertThat(arrest.get("EventCode")).isEqualTo("173");
        assertThat(arrest.get("EventBaseCode")).isEqualTo("173");
        assertThat(arrest.get("EventRootCode")).isEqualTo("17");
        assertThat(arrest.get("QuadClass")).isEqualTo("4");
        assertThat(arrest.get("GoldsteinScale")).isEmpty();
        assertThat(arrest.get("NumArticles")).isEqualTo("1");
        assertThat(arrest.get("ActionGeo_Fullname")).isEqualTo("Jerusalem");
        assertThat(arrest.get("ActionGeo_CountryCode")).isEqualTo("IS");
        assertThat(Double.parseDouble(arrest.get("ActionGeo_Lat"))).isBetween(31.0, 32.0);
        assertThat(Double.parseDouble(arrest.get("ActionGeo_Long"))).isBetween(35.0, 36.0);
        assertThat(arrest.get("DATEADDED")).isEqualTo("20310506070809");
        assertThat(arrest.get("SOURCEURL")).isEqualTo("https://strand.example/1");
    }

    @Test
    void gdeltCellsStayEmptyWhereNothingIsKnown() throws IOException {
        Row protest = event("Thousands");
        assertThat(protest.get("Actor2Code")).isEmpty();
        assertThat(protest.get("Actor2Name")).isEmpty();
        assertThat(protest.get("AvgTone")).isEmpty();
        assertThat(protest.get("SOURCEURL")).startsWith("urn:hearsay:revision:");
        assertThat(event("Rebels").get("ActionGeo_Lat")).isEmpty();
    }

    @Test
    void gdeltMentionsCountCodePoints() throws IOException {
        Row arrest = Row.of(
                MENTIONS,
                text(ExportFormat.GDELT_MENTIONS)
                        .lines()
                        .filter(line -> line.contains("strand.example"))
                        .findFirst()
                        .orElseThrow(),
                "\t");
        assertThat(arrest.columns()).hasSize(16);
        int action = Integer.parseInt(arrest.get("ActionCharOffset"));
        int[] points = ICE.codePoints().skip(action).limit(8).toArray();
        assertThat(new String(points, 0, points.length)).isEqualTo("arrested");
        assertThat(arrest.get("MentionTimeDate")).isEqualTo("20310304091500");
        assertThat(arrest.get("EventTimeDate")).isEqualTo("20310506070809");
        assertThat(arrest.get("SentenceID")).isEqualTo("3");
        assertThat(arrest.get("MentionDocLen")).isEqualTo(String.valueOf(ICE.codePointCount(0, ICE.length())));
        assertThat(Integer.parseInt(arrest.get("Confidence")) % 10).isZero();
        assertThat(arrest.get("GLOBALEVENTID")).isEqualTo(event("Police").get("GlobalEventID"));
    }

    @Test
    void acledHasThirtyOneColumnsInItsOrder() throws IOException {
        List<String> lines = text(ExportFormat.ACLED).lines().toList();
        assertThat(lines.get(0).split(","))
                .hasSize(31)
                .startsWith("event_id_cnty", "event_date", "year", "time_precision");
        Row killing = Row.of(
                Column.names(AcledExport.COLUMNS),
                lines.stream()
                        .filter(line -> line.contains("Soldiers"))
                        .findFirst()
                        .orElseThrow()
                        .replace("2031, the army", "2031; the army"),
                ",");
        assertThat(killing.get("event_date")).isEqualTo("2031-03-02");
        assertThat(killing.get("time_precision")).isEqualTo("1");
        assertThat(killing.get("event_type")).isEqualTo("Violence against civilians");
        assertThat(killing.get("sub_event_type")).isEqualTo("Attack");
        assertThat(killing.get("interaction")).isEqualTo("State forces-Civilians");
        assertThat(killing.get("civilian_targeting")).isEqualTo("Civilian targeting");
        assertThat(killing.get("iso")).isEqualTo("275");
        assertThat(killing.get("fatalities")).isEqualTo("3");
        assertThat(killing.get("source")).isEqualTo("The Strand");
        assertThat(killing.get("notes")).contains("Soldiers killed three people");
        assertThat(killing.get("timestamp"))
                .isEqualTo(String.valueOf(CLOCK.instant().getEpochSecond()));
        assertThat(killing.get("region")).isEmpty();
    }

    @Test
    void acledHasNoNumberWhereTheTextGivesARange() throws IOException {
        assertThat(text(ExportFormat.ACLED).lines().filter(line -> line.contains("Rebels")))
                .singleElement()
                .asString()
                .contains("Shelling/artillery/missile attack")
                .endsWith(",,," + CLOCK.instant().getEpochSecond());
    }

    @Test
    void acledHoldsOnlyWhatTookPlace() throws IOException {
        add(
                "https://strand.example/2",
                "The Strand",
                "2031-03-06",
                "The rebels threatened to attack Hamble. "
                        + "Police may arrest Bob Ray, the mayor said. Ann Lee met Bob Ray in Paris on Monday.");

        assertThat(text(ExportFormat.ACLED)).doesNotContain("threatened", "may arrest", "met Bob");
    }

    @Test
    void timesAreToldAsFarAsTheyAreKnown() {
        assertThat(EventDay.of("2024-07").compactMonth()).isEqualTo("202407");
        assertThat(EventDay.of("2024-07").compact()).isEmpty();
        assertThat(EventDay.of("2024-07-15T10:30").compact()).isEqualTo("20240715");
        assertThat(EventDay.of("2024-W30").week()).isTrue();
        assertThat(EventDay.of("2024-12-31").fraction()).isEqualTo("2024.9890");
        assertThat(List.of(
                        EventDay.of("PAST_REF"), EventDay.of("P3D"), EventDay.of("2023-02-30"), EventDay.of("2024-13")))
                .allSatisfy(day -> assertThat(day.year()).isNull());
    }

    @Test
    void codesOfActorsAreCutIntoTheirParts() {
        ActorParts.Cutter cutter = new ActorParts.Cutter();
        assertThat(cutter.cut("PSEREBHMS"))
                .isEqualTo(new ActorParts("PSEREBHMS", "PSE", "HMS", List.of(), List.of("REB")));
        assertThat(cutter.cut("MEAMOSREL"))
                .isEqualTo(new ActorParts("MEAMOSREL", "MEA", "", List.of("MOS"), List.of("REL")));
        assertThat(cutter.cut(null)).isEqualTo(new ActorParts("", "", "", List.of(), List.of()));
    }
}
