package org.hearsay.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.correction.Mark.Tie;
import org.jspecify.annotations.Nullable;

/**
 * Something that was withdrawn or corrected, and how findings hang on it.
 *
 * <p><b>Threads:</b> immutable.
 *
 * @param name of the source, or the article's address
 * @param addresses by which the article is known; empty when a source is meant
 * @param publishers of the article; empty when a source is meant, or when nobody knows
 * @param day of its first publication; null when a source is meant, or when nobody knows
 */
public record Dependence(
        String name,
        Set<String> addresses,
        Set<String> publishers,
        @Nullable LocalDate day) {
    /** For so many days what cites a publisher is taken to rest perhaps on a certain article of theirs. */
    private static final int FRESH_DAYS = 7;

    /**
     * What a ledger tells of a finding's article.
     *
     * @param address of the article
     * @param publisher who published it; null when unknown
     * @param day of publication; null when unknown
     * @param canonical the address that it gives as its original; null when it gives none
     * @param licensed from whom it was taken over
     */
    public record ArticleTies(
            String address,
            @Nullable String publisher,
            @Nullable LocalDate day,
            @Nullable String canonical,
            List<String> licensed) {
        public ArticleTies {
            licensed = List.copyOf(licensed);
        }
    }

    /**
     * What a ledger tells of a statement, or of the statement that tells an event.
     *
     * @param speakers the names of its speaker: as written and as shown
     * @param chain through whom it was heard
     * @param around the names of the speakers of those statements that it stands in
     */
    public record StatementTies(List<String> speakers, List<String> chain, List<String> around) {
        /** Those of what the article itself tells. */
        public static final StatementTies NONE = new StatementTies(List.of(), List.of(), List.of());

        public StatementTies {
            speakers = List.copyOf(speakers);
            chain = List.copyOf(chain);
            around = List.copyOf(around);
        }
    }

    public Dependence {
        addresses = Set.copyOf(addresses);
        publishers = Set.copyOf(publishers);
    }

    /** The nearest tie of a finding; null when it does not hang on this. */
    public @Nullable Tie tie(ArticleTies article, StatementTies statement) {
        return addresses.isEmpty() ? toSource(article, statement) : toArticle(article, statement);
    }

    private @Nullable Tie toSource(ArticleTies article, StatementTies statement) {
        if (isOne(article.publisher()) || any(statement.speakers())) {
            return Tie.ITSELF;
        }
        if (any(statement.chain())) {
            return Tie.CITES;
        }
        if (any(statement.around())) {
            return Tie.INSIDE;
        }
        return any(article.licensed()) ? Tie.LICENSED : null;
    }

    private @Nullable Tie toArticle(ArticleTies article, StatementTies statement) {
        if (article.address().equals(name)) {
            return Tie.ITSELF;
        }
        if (article.canonical() != null && addresses.contains(article.canonical())) {
            return Tie.COPIES;
        }
        boolean cites = any(statement.speakers()) || any(statement.chain()) || any(statement.around());
        boolean another = !isOne(article.publisher()) && isFresh(article.day());
        return another && (cites || any(article.licensed())) ? Tie.CITES_PUBLISHER : null;
    }

    private boolean isFresh(@Nullable LocalDate published) {
        return day == null
                || published == null
                || (!published.isBefore(day) && !published.isAfter(day.plusDays(FRESH_DAYS)));
    }

    private boolean any(List<String> names) {
        return names.stream().anyMatch(this::isOne);
    }

    private boolean isOne(@Nullable String other) {
        if (other == null) {
            return false;
        }
        return addresses.isEmpty()
                ? sameName(name, other)
                : publishers.stream().anyMatch(publisher -> sameName(publisher, other));
    }

    /** Whether two names of sources are one, but for capitals, spaces and a leading "the". */
    public static boolean sameName(String one, String two) {
        return plain(one).equals(plain(two));
    }

    private static String plain(String name) {
        String small = name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return small.startsWith("the ") ? small.substring(4) : small;
    }
}
