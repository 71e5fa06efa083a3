package org.hearsay.eval;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.hearsay.text.Span;

/**
 * A set of indices of tokens or characters: what a list of spans covers, split or not.
 *
 * <p>Equal by content. <b>Threads:</b> immutable.
 */
public final class IndexSet {
    /** Covers nothing. */
    public static final IndexSet EMPTY = new IndexSet(new BitSet());

    private final BitSet indices;

    /** Takes the bits over; the caller keeps no hold of them. */
    IndexSet(BitSet indices) {
        this.indices = indices;
    }

    /** The characters that the spans cover, in UTF-16 code units. */
    static IndexSet ofCharacters(List<Span> spans) {
        BitSet covered = new BitSet();
        spans.forEach(span -> covered.set(span.start(), span.end()));
        return new IndexSet(covered);
    }

    static IndexSet union(Collection<IndexSet> sets) {
        BitSet all = new BitSet();
        sets.forEach(set -> all.or(set.indices));
        return new IndexSet(all);
    }

    public boolean isEmpty() {
        return indices.isEmpty();
    }

    public int size() {
        return indices.cardinality();
    }

    public boolean overlaps(IndexSet other) {
        return indices.intersects(other.indices);
    }

    /** How many indices the two share. */
    public int shared(IndexSet other) {
        return intersection(other.indices).size();
    }

    IndexSet intersection(BitSet other) {
        BitSet both = (BitSet) indices.clone();
        both.and(other);
        return new IndexSet(both);
    }

    /** Twice the shared over the sum of the sizes: 1 for equal sets, 0 when they share nothing. */
    public double dice(IndexSet other) {
        int shared = shared(other);
        return shared == 0 ? 0 : 2.0 * shared / (size() + other.size());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IndexSet that && indices.equals(that.indices);
    }

    @Override
    public int hashCode() {
        return indices.hashCode();
    }

    @Override
    public String toString() {
        return indices.toString();
    }
}
