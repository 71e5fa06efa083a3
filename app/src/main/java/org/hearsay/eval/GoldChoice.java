package org.hearsay.eval;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The found and gold statements of one article that count, when only some kinds are asked for or some gold is optional.
 *
 * <p>Gold of other kinds and optional gold count neither way, and so do findings that belong to them: those whose best
 * partner is such gold, and those that lie over such gold only. A finding over no gold counts as false unless it is of
 * another kind itself.
 *
 * @param found the findings that count, in order
 * @param gold the gold that counts, in order
 */
record GoldChoice(List<StatementTokens> found, List<StatementTokens> gold) {
    static GoldChoice of(List<StatementTokens> found, List<StatementTokens> gold, Set<String> kinds) {
        if (kinds.isEmpty() && gold.stream().noneMatch(each -> each.statement().optional())) {
            return new GoldChoice(found, gold);
        }
        List<StatementTokens> counted =
                gold.stream().filter(each -> counts(each, kinds)).toList();
        Set<Integer> belongElsewhere = new HashSet<>();
        for (SpanMatcher.Pair pair :
                SpanMatcher.match(StatementTokens.contents(found), StatementTokens.contents(gold))) {
            if (!counts(gold.get(pair.gold()), kinds)) {
                belongElsewhere.add(pair.found());
            }
        }
        List<StatementTokens> kept = IntStream.range(0, found.size())
                .filter(i -> !belongElsewhere.contains(i))
                .mapToObj(found::get)
                .filter(each -> overlapsAny(each, counted) || isFalse(each, gold, kinds))
                .toList();
        return new GoldChoice(kept, counted);
    }

    private static boolean counts(StatementTokens gold, Set<String> kinds) {
        return !gold.statement().optional() && gold.isOfKind(kinds);
    }

    private static boolean overlapsAny(StatementTokens found, List<StatementTokens> gold) {
        return gold.stream().anyMatch(each -> each.tokens(Role.CONTENT).overlaps(found.tokens(Role.CONTENT)));
    }

    private static boolean isFalse(StatementTokens found, List<StatementTokens> gold, Set<String> kinds) {
        return !overlapsAny(found, gold) && (found.statement().kind() == null || found.isOfKind(kinds));
    }
}
