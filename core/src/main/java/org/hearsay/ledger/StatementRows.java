package org.hearsay.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.hearsay.reading.Reading;
import org.hearsay.statement.Anonymity;
import org.hearsay.statement.Attribution;
import org.hearsay.statement.ChainLink;
import org.hearsay.statement.Nesting;
import org.hearsay.statement.SourceType;
import org.hearsay.statement.Speaker;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.hearsay.statement.StatementKind;
import org.hearsay.text.Span;
import org.hearsay.trace.Provenance;
import org.jspecify.annotations.Nullable;

/** The statements of a reading as rows of {@code statement}, and the links of their chains as rows of {@code link}. */
final class StatementRows {
    static final Table STATEMENT = Table.of(
            "statement",
            "reading",
            "id t",
            "words_check w",
            "content t",
            "source t",
            "cue t",
            "kind k",
            "stance k",
            "source_type k",
            "speaker k",
            "entity t",
            "source_count w",
            "basis t",
            "reason t",
            "authority t",
            "trail t",
            "addressee k",
            "parent t",
            "parent_rule k",
            "confidence r",
            "finder k",
            "rule k",
            "model k");
    static final Table LINK = Table.of("link", "reading", "statement w", "name k", "rule k", "start_at w", "end_at w");

    private StatementRows() {}

    static Sheet statements(Reading reading) {
        String text = reading.article().text();
        return new Sheet(
                STATEMENT,
                reading.statements().stream().map(each -> row(each, text)).toList());
    }

    private static List<@Nullable Object> row(Statement statement, String text) {
        Cells cells = new Cells()
                .text(statement.id())
                .whole(check(words(statement.content(), text)))
                .spans(statement.content())
                .spans(statement.source())
                .spans(statement.cue())
                .code(statement.kind())
                .code(statement.stance());
        speaker(cells, statement.who());
        return cells.text(statement.addressee())
                .text(statement.parent())
                .text(statement.nesting().rule())
                .real(statement.confidence())
                .text(statement.provenance().finder())
                .text(statement.provenance().rule())
                .text(statement.provenance().modelDigest())
                .row();
    }

    private static void speaker(Cells cells, Speaker who) {
        Anonymity told = who.anonymity();
        cells.code(who.type())
                .text(who.name())
                .text(who.entity())
                .whole(told == null ? null : count(told))
                .text(told == null ? null : told.basis())
                .text(told == null ? null : told.reason())
                .text(told == null ? null : told.authority())
                .spans(who.trail());
    }

    /** Zero for an unknown count, so that a known anonymity of which nothing is told is not lost. */
    private static int count(Anonymity told) {
        return told.count() == null ? 0 : told.count();
    }

    /** The words of a content, its pieces joined by an ellipsis. */
    static String words(List<Span> content, String text) {
        return String.join(" … ", content.stream().map(span -> span.in(text)).toList());
    }

    /** A check sum of words: the CRC-32 of their UTF-8, as a signed number. */
    static int check(String words) {
        CRC32 sum = new CRC32();
        sum.update(StoredText.write(words).getBytes(StandardCharsets.UTF_8));
        return (int) sum.getValue();
    }

    static Sheet links(Reading reading) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < reading.statements().size(); i++) {
            for (ChainLink link : reading.statements().get(i).nesting().links()) {
                rows.add(new Cells()
                        .whole(i)
                        .text(link.name())
                        .text(link.rule())
                        .span(link.evidence())
                        .row());
            }
        }
        return new Sheet(LINK, rows);
    }

    /** The statements again. */
    static List<Statement> read(Sheet statements, Sheet links) {
        List<List<ChainLink>> chains = new ArrayList<>();
        statements.rows().forEach(unused -> chains.add(new ArrayList<>()));
        for (List<@Nullable Object> cells : links.rows()) {
            Row row = new Row(cells);
            chains.get(row.whole()).add(new ChainLink(row.text(), row.text(), row.optionalSpan()));
        }
        List<Statement> read = new ArrayList<>();
        for (List<@Nullable Object> cells : statements.rows()) {
            read.add(read(new Row(cells), chains.get(read.size())));
        }
        return read;
    }

    /** One statement again. */
    static Statement read(Row row, List<ChainLink> links) {
        String id = row.text();
        row.whole();
        List<Span> content = row.spans();
        Attribution parts = new Attribution(row.spans(), row.spans(), content);
        StatementKind kind = row.code(StatementKind.class);
        Stance stance = row.code(Stance.class);
        Speaker who = speaker(row);
        String addressee = row.optionalText();
        Nesting nesting = new Nesting(links, row.optionalText(), row.optionalText());
        double confidence = row.real();
        Provenance provenance = new Provenance(row.text(), row.text(), row.optionalText());
        return new Statement(id, kind, parts, who, nesting, addressee, stance, confidence, provenance);
    }

    private static Speaker speaker(Row row) {
        SourceType type = row.code(SourceType.class);
        String name = row.optionalText();
        String entity = row.optionalText();
        Integer count = row.optionalWhole();
        String basis = row.optionalText();
        String reason = row.optionalText();
        String authority = row.optionalText();
        Anonymity anonymity = count == null ? null : new Anonymity(count == 0 ? null : count, basis, reason, authority);
        return new Speaker(name, type, entity, anonymity, row.spans());
    }
}
