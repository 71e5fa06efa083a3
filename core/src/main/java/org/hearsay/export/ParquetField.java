package org.hearsay.export;

import java.util.ArrayList;
import java.util.List;

/**
 * A column of a table: plain values, a list of them, or a list of structures.
 *
 * <p><b>Threads:</b> immutable. <b>Source:</b> Apache Parquet format, logical types.
 *
 * @param name its name
 * @param kind of its values; of a list of structures it tells nothing
 * @param optional whether a value may be absent
 * @param list whether a cell is a list of values
 * @param members of the structures in a list; empty where it holds plain values
 */
record ParquetField(String name, Kind kind, boolean optional, boolean list, List<ParquetField> members) {
    private static final int LIST = 3;
    private static final int REQUIRED = 0;
    private static final int OPTIONAL = 1;
    private static final int REPEATED = 2;

    /** How a value is written. */
    enum Kind {
        TEXT(6, 0),
        NUMBER(1, -1),
        REAL(5, -1),
        /** Days since 1970-01-01. */
        DAY(1, 6),
        /** Microseconds since 1970-01-01, UTC. */
        INSTANT(2, 10);

        private final int type;
        private final int meaning;

        Kind(int type, int meaning) {
            this.type = type;
            this.meaning = meaning;
        }

        /** Number of the physical type. */
        int type() {
            return type;
        }
    }

    ParquetField {
        members = List.copyOf(members);
    }

    static ParquetField of(String name, Kind kind) {
        return new ParquetField(name, kind, false, false, List.of());
    }

    static ParquetField optional(String name, Kind kind) {
        return new ParquetField(name, kind, true, false, List.of());
    }

    static ParquetField texts(String name) {
        return new ParquetField(name, Kind.TEXT, false, true, List.of());
    }

    static ParquetField structures(String name, ParquetField... members) {
        return new ParquetField(name, Kind.TEXT, false, true, List.of(members));
    }

    /** The columns that it takes, in order. */
    List<ParquetColumn> columns() {
        if (!list) {
            return List.of(new ParquetColumn(kind, List.of(name), 0, optional ? 1 : 0));
        }
        if (members.isEmpty()) {
            return List.of(new ParquetColumn(kind, List.of(name, "list", "element"), 1, 1));
        }
        List<ParquetColumn> columns = new ArrayList<>();
        for (ParquetField member : members) {
            List<String> path = List.of(name, "list", "element", member.name());
            columns.add(new ParquetColumn(member.kind(), path, 1, member.optional() ? 2 : 1));
        }
        return columns;
    }

    /** What the head of a file says of it. */
    List<CompactThrift> schema() {
        if (!list) {
            return List.of(leaf(name));
        }
        List<CompactThrift> elements = new ArrayList<>();
        elements.add(group(name, REQUIRED, 1).number(6, LIST));
        elements.add(group("list", REPEATED, 1));
        if (members.isEmpty()) {
            elements.add(leaf("element"));
        } else {
            elements.add(group("element", REQUIRED, members.size()));
            members.forEach(member -> elements.add(member.leaf(member.name())));
        }
        return elements;
    }

    static CompactThrift group(String name, int repetition, int children) {
        return new CompactThrift().number(3, repetition).text(4, name).number(5, children);
    }

    private CompactThrift leaf(String as) {
        CompactThrift leaf = new CompactThrift()
                .number(1, kind.type)
                .number(3, optional ? OPTIONAL : REQUIRED)
                .text(4, as);
        if (kind.meaning >= 0) {
            leaf.number(6, kind.meaning);
        }
        return kind == Kind.INSTANT ? leaf.structure(10, utcMicroseconds()) : leaf;
    }

    private static CompactThrift utcMicroseconds() {
        CompactThrift unit = new CompactThrift().structure(2, new CompactThrift());
        return new CompactThrift().structure(8, new CompactThrift().yes(1).structure(2, unit));
    }
}
