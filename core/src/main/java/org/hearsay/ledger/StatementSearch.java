package org.hearsay.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.page.Imprint;
import org.hearsay.statement.SourceType;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.hearsay.statement.StatementKind;
import org.jspecify.annotations.Nullable;

/**
 * Which statements are wanted: those that meet every condition that is there.
 *
 * <p>Only the newest reading of the newest revision of each article is searched. <b>Threads:</b> immutable.
 *
 * @param words words of the content or the speaker's name: all must be there, those in quotation marks one behind the
 *     other, those behind a minus not; a star at the end of a word stands for any end; empty for all statements
 * @param speaker words of the speaker's name; null for any
 * @param publisher words of the publisher's name; null for any
 * @param from first day of publication; null for any
 * @param to last day of publication; null for any
 * @param kinds any of these; empty for all
 * @param sourceTypes any of these; empty for all
 * @param stances any of these; empty for all
 * @param after cursor of the record behind which to go on; null for the start
 * @param limit how many records at most, at least 1
 */
public record StatementSearch(
        String words,
        @Nullable String speaker,
        @Nullable String publisher,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<StatementKind> kinds,
        List<SourceType> sourceTypes,
        List<Stance> stances,
        @Nullable Long after,
        int limit) {
    public StatementSearch {
        kinds = List.copyOf(kinds);
        sourceTypes = List.copyOf(sourceTypes);
        stances = List.copyOf(stances);
        if (limit < 1) {
            throw new IllegalArgumentException("a limit below one: " + limit);
        }
    }

    /** A search for words alone, from the start. */
    public static StatementSearch of(String words, int limit) {
        return new StatementSearch(words, null, null, null, null, List.of(), List.of(), List.of(), null, limit);
    }

    /** The same search, going on behind a record. */
    public StatementSearch after(long cursor) {
        return new StatementSearch(words, speaker, publisher, from, to, kinds, sourceTypes, stances, cursor, limit);
    }

    /**
     * Whether this search would find a statement, without its words, cursor and limit.
     *
     * @param shown the name under which its speaker is shown; null when nobody is named
     * @param imprint of its article
     */
    public boolean admits(Statement statement, @Nullable String shown, Imprint imprint) {
        return isAny(kinds, statement.kind())
                && isAny(sourceTypes, statement.sourceType())
                && isAny(stances, statement.stance())
                && names(statement.speaker(), shown).containsAll(Tokens.of(speaker))
                && admits(imprint);
    }

    private boolean admits(Imprint imprint) {
        LocalDate day = imprint.day();
        return admitsPublisher(imprint)
                && (from == null || (day != null && !day.isBefore(from)))
                && (to == null || (day != null && !day.isAfter(to)));
    }

    /** The words of both names: a speaker is found by either. */
    private static List<String> names(@Nullable String written, @Nullable String shown) {
        List<String> words = new ArrayList<>(Tokens.of(written));
        words.addAll(Tokens.of(shown));
        return words;
    }

    /** Whether this search would look into articles of that publisher. */
    public boolean admitsPublisher(Imprint imprint) {
        return Tokens.of(imprint.publisher()).containsAll(Tokens.of(publisher));
    }

    private static boolean isAny(List<?> wanted, Object what) {
        return wanted.isEmpty() || wanted.contains(what);
    }

    /** The conditions that the index of words can answer. */
    WordQuery query() {
        List<List<String>> tags = java.util.stream.Stream.of(
                        stances.stream()
                                .map(stance -> Tokens.tag("stance", stance.code()))
                                .toList(),
                        sourceTypes.stream()
                                .map(type -> Tokens.tag("source", type.code()))
                                .toList())
                .filter(list -> !list.isEmpty())
                .toList();
        return new WordQuery(WordQuery.clauses(words), Tokens.of(speaker), Tokens.of(publisher), tags);
    }
}
