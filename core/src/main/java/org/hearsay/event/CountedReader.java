package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.event.Chunk.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the people whom a sentence counts, from left to right. One sentence, one thread. */
final class CountedReader {
    private static final int LONGEST = 8;
    private static final Set<String> GENERAL = Set.of("people", "persons", "civilians", "others", "victims", "");
    private static final Set<String> MORE = Set.of("more", "other", "additional", "further", "still", "also", "newly");
    private static final Set<String> WHOSE =
            Set.of("the", "its", "his", "her", "their", "these", "those", "all", "our");
    private final Clauses clauses;
    private final Words words;
    private final CountLexicon lexicon;
    private final QuantityReader quantities;

    CountedReader(Clauses clauses, CountLexicon lexicon, QuantityReader quantities) {
        this.clauses = clauses;
        this.words = clauses.words();
        this.lexicon = lexicon;
        this.quantities = quantities;
    }

    /** All of them in order; none overlaps another. */
    List<Counted> read() {
        List<Counted> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Counted counted = list(at);
            if (counted != null) {
                found.add(counted);
            }
            at = counted == null ? at + 1 : counted.to();
        }
        return found;
    }

    private @Nullable Counted list(int at) {
        Counted first = one(at);
        if (first == null) {
            return null;
        }
        List<Counted> items = new ArrayList<>(List.of(first));
        boolean and = false;
        for (Counted next = next(first); next != null; next = next(next)) {
            and |= words.lower(next.from() - 1).equals("and");
            items.add(next);
        }
        return and ? joined(items) : first;
    }

    /** What is joined to counted people by "and" or a comma. */
    private @Nullable Counted next(Counted before) {
        int at = before.to();
        boolean comma = words.lower(at).equals(",");
        int start = comma && words.lower(at + 1).equals("and") ? at + 2 : at + 1;
        boolean link = comma || words.lower(at).equals("and");
        Counted next = link && isPeople(before) ? one(start) : null;
        return next != null && isPeople(next) && !next.part() && next.quantity().low() > 0 ? next : null;
    }

    private boolean isPeople(Counted counted) {
        String head = words.lower(counted.last());
        boolean nation = head.endsWith("s") && words.isCapitalised(counted.last());
        boolean listed = lexicon.isPeople(head) || lexicon.isPerson(head) || words.isPeople(counted.last());
        return counted.isTold() && (nation || listed);
    }

    /** All as one number; the first alone where the others are of it: "12 people, three children and nine women". */
    private Counted joined(List<Counted> items) {
        Counted first = items.get(0);
        List<Counted> rest = items.subList(1, items.size());
        boolean parts = rest.size() > 1
                && GENERAL.contains(words.lower(first.last()))
                && words.lower(first.to()).equals(",");
        if (parts) {
            return first;
        }
        long low = 0;
        Long high = 0L;
        for (Counted item : items) {
            Long most = item.quantity().high();
            low += item.quantity().low();
            high = high == null || most == null ? null : Long.valueOf(high + most);
        }
        int to = items.get(items.size() - 1).to();
        Quantity sum = new Quantity(low, high, first.from(), to, false);
        return new Counted(sum, first.from(), to, first.from(), false);
    }

    private @Nullable Counted one(int at) {
        int none = quantities.none(words, at);
        if (none > 0) {
            Counted nobody = withNoun(Quantity.of(0, at, at + none), at + none);
            boolean bare = none == 1 && words.lower(at).equals("no") && nobody != null && !nobody.isTold();
            return bare ? null : nobody;
        }
        Quantity quantity = quantities.at(words, at);
        if (quantity != null) {
            return counted(quantity);
        }
        boolean article = words.lower(at).equals("a") || words.lower(at).equals("an");
        return article ? single(at) : null;
    }

    private @Nullable Counted counted(Quantity quantity) {
        int next = quantity.to();
        if (words.lower(next).equals("in") && quantities.at(words, next + 1) != null) {
            return null;
        }
        return words.lower(next).equals("of") ? portion(quantity, next + 1) : withNoun(quantity, next);
    }

    /** "Five of the soldiers", "five of them". */
    private @Nullable Counted portion(Quantity quantity, int from) {
        int next = from;
        while (WHOSE.contains(words.lower(next))) {
            next++;
        }
        boolean pronoun = words.lower(next).equals("them") || words.lower(next).equals("whom");
        return pronoun ? new Counted(quantity, quantity.from(), next + 1, next + 1, true) : withNoun(quantity, next);
    }

    /** A quantity with the noun phrase that begins at a word, if one does; null for what are no people. */
    private @Nullable Counted withNoun(Quantity quantity, int index) {
        int at = MORE.contains(words.lower(index)) && isInside(index + 1) ? index + 1 : index;
        int end = nounEnd(at);
        boolean unit = quantities.isUnit(words, at) || (end > at && quantities.isUnit(words, end - 1));
        boolean year = end == at && quantity.to() - quantity.from() == 1 && isYear(quantity.low(), quantity.from());
        return unit || year ? null : new Counted(quantity, quantity.from(), Math.max(quantity.to(), end), at, false);
    }

    private boolean isYear(long number, int index) {
        return number >= 1800
                && number < 2100
                && words.isNumber(index)
                && !words.lower(index).contains(",");
    }

    /** After the noun whose phrase begins at a word; the word itself when none does. */
    private int nounEnd(int at) {
        int chunk = at < words.size() ? clauses.chunkAt(at) : -1;
        if (chunk < 0 || !clauses.is(chunk, Kind.NOUN) || quantities.at(words, at) != null) {
            return at;
        }
        int limit = Math.min(clauses.chunks().get(chunk).to(), at + LONGEST);
        int end = at;
        while (end < limit && isInside(end) && lexicon.after(words, end) == null) {
            end++;
        }
        boolean attribute = end < limit && lexicon.after(words, end) != null && isInside(end + 1) && end + 1 < limit;
        return attribute ? nounBehind(end, limit) : end;
    }

    /** "20 wounded soldiers": the word tells which. */
    private int nounBehind(int from, int limit) {
        int end = from;
        while (end < limit && isInside(end)) {
            end++;
        }
        return end;
    }

    private boolean isInside(int index) {
        return words.isWord(index) && !words.isTime(index) && !words.is(index, WordKind.DETERMINER);
    }

    /** "A soldier", "a senior police officer". */
    private @Nullable Counted single(int at) {
        int chunk = clauses.chunkAt(at);
        if (!clauses.is(chunk, Kind.NOUN) || clauses.chunks().get(chunk).from() != at) {
            return null;
        }
        int end = at + 1;
        int limit = clauses.chunks().get(chunk).to();
        while (end < limit && isInside(end)) {
            end++;
        }
        boolean person = end > at + 1 && lexicon.isPerson(words.lower(end - 1)) && !words.isOwner(end - 1);
        return person ? new Counted(Quantity.of(1, at, at + 1), at, end, at + 1, false) : null;
    }
}
