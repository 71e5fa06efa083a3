package org.hearsay.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.actor.Meaning.Body;
import org.hearsay.actor.Meaning.Holder;
import org.hearsay.actor.Meaning.Land;
import org.hearsay.actor.Meaning.LandKind;
import org.hearsay.actor.Meaning.Role;
import org.jspecify.annotations.Nullable;

/** Finds the words of a phrase that mean something. <b>Threads:</b> thread-safe. */
final class PhraseScan {
    private final ActorLists lists;
    private final LinkWord.Lexicon links;

    PhraseScan(ActorLists lists, LinkWord.Lexicon links) {
        this.lists = lists;
        this.links = links;
    }

    /**
     * The matches, in order, none over another.
     *
     * @param person whether the words are a person's name, in which no country or body is meant unless a user says so
     * @param date the day they belong to; null when it is not known
     */
    List<Match> scan(List<ActorWord> words, boolean person, @Nullable LocalDate date) {
        List<Match> all = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Match match = words.get(at).divides() ? null : lists.longest(words, at, date);
            if (match != null && !(person && isForeign(match, words.size()))) {
                all.add(match);
                at = match.end();
            } else {
                at++;
            }
        }
        boolean role = all.stream().anyMatch(match -> match.is(Role.class));
        return all.stream().filter(match -> !inName(match, words, all, role)).toList();
    }

    /** Whether a country or a body has no place in a person's name: it has only when a user's own name ends that. */
    private static boolean isForeign(Match match, int length) {
        boolean ends = match.own() && match.end() == length;
        return (match.is(Land.class) && !(ends && match.start() == 0)) || (match.is(Body.class) && !ends);
    }

    /** Whether a single word stands in a name that nobody has listed: "Jordan" in "Jordan Peterson". */
    private boolean inName(Match match, List<ActorWord> words, List<Match> all, boolean role) {
        boolean bare = !match.own() && match.length() == 1 && (match.is(Holder.class) || isNoun(match));
        if (!bare || words.get(match.start()).owns()) {
            return false;
        }
        boolean after = isUnknownName(words, all, match.start() - 1);
        boolean before = isUnknownName(words, all, match.end()) && (!role || match.is(Holder.class));
        return after || before;
    }

    private static boolean isNoun(Match match) {
        return match.all(Land.class).stream()
                .anyMatch(land -> land.kind() == LandKind.NOUN || land.kind() == LandKind.SEAT);
    }

    /** Whether the word at a place is a part of a name that no list holds. */
    boolean isUnknownName(List<ActorWord> words, List<Match> all, int at) {
        if (at < 0 || at >= words.size()) {
            return false;
        }
        ActorWord word = words.get(at);
        return !word.divides()
                && word.isCapital()
                && !word.owns()
                && !links.is(LinkWord.ARTICLE, word)
                && !isLink(word)
                && matchAt(all, at) == null;
    }

    /** The match that holds a word; null when none does. */
    static @Nullable Match matchAt(List<Match> matches, int at) {
        for (Match match : matches) {
            if (match.start() <= at && at < match.end()) {
                return match;
            }
        }
        return null;
    }

    private boolean isLink(ActorWord word) {
        return links.is(LinkWord.OF, word) || links.is(LinkWord.END, word) || links.is(LinkWord.AND, word);
    }

    /** The first word outside all matches that ends the head of a phrase; the number of words when none does. */
    int headEnd(List<ActorWord> words, List<Match> matches) {
        for (int i = 0; i < words.size(); i++) {
            ActorWord word = words.get(i);
            boolean ends = links.is(LinkWord.OF, word) || links.is(LinkWord.END, word) || isTitleAnd(words, matches, i);
            if (ends && matchAt(matches, i) == null) {
                return i;
            }
        }
        return words.size();
    }

    /** Whether a word joins a further subject to a ministry's name, as in "Ministry of Trade and Industry". */
    private boolean isTitleAnd(List<ActorWord> words, List<Match> matches, int at) {
        boolean told = matches.stream().anyMatch(match -> match.end() <= at && match.is(Role.class));
        return told
                && links.is(LinkWord.AND, words.get(at))
                && at + 1 < words.size()
                && words.get(at + 1).isCapital();
    }

    /** Whether words, but for an article before them, are a name that a user's overlay tells. */
    boolean isOwn(List<ActorWord> words, @Nullable LocalDate date) {
        int from = !words.isEmpty() && links.is(LinkWord.ARTICLE, words.get(0)) ? 1 : 0;
        Match match = lists.longest(words, from, date);
        return match != null && match.own() && match.end() == words.size();
    }

    LinkWord.Lexicon links() {
        return links;
    }
}
