package org.hearsay.eval;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A statement with the tokens its parts touch.
 *
 * @param statement the statement
 * @param tokens all tokens of each part
 * @param words the tokens of each part that are words; all of them where none is
 */
record StatementTokens(ScoredStatement statement, Map<Role, IndexSet> tokens, Map<Role, IndexSet> words) {
    StatementTokens {
        tokens = Map.copyOf(tokens);
        words = Map.copyOf(words);
    }

    static StatementTokens of(ScoredStatement statement, TokenIndex index) {
        Map<Role, IndexSet> tokens = new EnumMap<>(Role.class);
        Map<Role, IndexSet> words = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            IndexSet touched = index.tokens(statement.spans().of(role));
            IndexSet onlyWords = index.words(touched);
            tokens.put(role, touched);
            words.put(role, onlyWords.isEmpty() ? touched : onlyWords);
        }
        return new StatementTokens(statement, tokens, words);
    }

    IndexSet tokens(Role role) {
        return tokens.getOrDefault(role, IndexSet.EMPTY);
    }

    IndexSet words(Role role) {
        return words.getOrDefault(role, IndexSet.EMPTY);
    }

    boolean has(Role role) {
        return !tokens(role).isEmpty();
    }

    /** Whether a finding's part touches this gold part; where gold has none, the finding must have none either. */
    boolean agrees(StatementTokens found, Role role) {
        return has(role) ? found.tokens(role).overlaps(tokens(role)) : !found.has(role);
    }

    boolean isOfKind(Set<String> kinds) {
        return kinds.isEmpty() || (statement.kind() != null && kinds.contains(statement.kind()));
    }

    static List<IndexSet> contents(List<StatementTokens> statements) {
        return statements.stream().map(each -> each.tokens(Role.CONTENT)).toList();
    }
}
