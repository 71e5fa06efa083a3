package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.sentence.Token;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Builds the chain of each statement: what its parent was heard through, the parent's speaker, the medium that a source
 * belongs to or was told.
 *
 * <p><b>Threads:</b> immutable.
 */
final class ChainBuilder {
    static final String TOLD = "told-medium";
    static final String OWNER = "medium-of-source";
    static final String REACHED = "reached-by-medium";
    private final String text;
    private final ArticleTokens tokens;
    private final Mediums mediums;
    private final Lexicon lexicon;

    ChainBuilder(String text, ArticleTokens tokens, Mediums mediums, Lexicon lexicon) {
        this.text = text;
        this.tokens = tokens;
        this.mediums = mediums;
        this.lexicon = lexicon;
    }

    /**
     * The links of a statement, outermost first.
     *
     * @param draft the statement
     * @param medium the medium that was told, by its fullest name
     * @param parent the statement that hands this one on
     * @param rule how it was found
     */
    List<ChainLink> links(Draft draft, @Nullable String medium, @Nullable Statement parent, @Nullable String rule) {
        List<ChainLink> links = new ArrayList<>();
        if (parent != null && rule != null) {
            links.addAll(parent.nesting().links());
            if (parent.speaker() != null) {
                Span source = parent.source().isEmpty() ? null : parent.source().get(0);
                add(links, new ChainLink(parent.speaker(), rule, source));
            }
        }
        Span owner = owner(draft.source());
        if (owner != null) {
            add(links, new ChainLink(withoutArticle(owner.in(text)), OWNER, owner));
        }
        Span reached = reached(draft.source());
        if (reached != null) {
            add(links, new ChainLink(withoutArticle(reached.in(text)), REACHED, reached));
        }
        if (draft.addressee() != null && mediums.isMedium(draft.addressee())) {
            String name = withoutArticle(mediums.name(draft.addressee(), medium));
            add(links, new ChainLink(name, TOLD, draft.addressee()));
        }
        return links;
    }

    /** Adds a mouth that the link before does not name, and that the same words have not named already. */
    private static void add(List<ChainLink> links, ChainLink link) {
        boolean twice = !links.isEmpty() && links.get(links.size() - 1).name().equals(link.name());
        boolean told = link.evidence() != null
                && links.stream().anyMatch(other -> link.evidence().equals(other.evidence()));
        if (!twice && !told) {
            links.add(link);
        }
    }

    /** "CNN" in "CNN's source". */
    private @Nullable Span owner(@Nullable Span source) {
        List<Token> words = source == null ? List.of() : tokens.in(source);
        for (int i = 0; i < words.size(); i++) {
            Token token = words.get(i);
            String form = token.form();
            boolean joined = form.endsWith("'s") || form.endsWith("’s");
            if (joined && isSource(words, i + 1)) {
                Token name = cut(token, 2);
                List<Token> owner = new ArrayList<>(words.subList(0, i));
                owner.add(name);
                return mediums.isMedium(owner) ? new Span(words.get(0).start(), name.end()) : null;
            }
        }
        return null;
    }

    /** "AFP" in "villagers reached by AFP". */
    private @Nullable Span reached(@Nullable Span source) {
        List<Token> words = source == null ? List.of() : tokens.in(source);
        for (int i = 1; i + 2 < words.size(); i++) {
            if (lexicon.is(words.get(i).lower(), WordClass.REACHED)
                    && words.get(i + 1).lower().equals("by")) {
                return mediums.startingAt(words, i + 2);
            }
        }
        return null;
    }

    private boolean isSource(List<Token> words, int from) {
        return words.stream()
                .skip(from)
                .takeWhile(Token::isWord)
                .anyMatch(word -> lexicon.is(word.lower(), WordClass.MEDIUM_SOURCE));
    }

    private static Token cut(Token token, int characters) {
        int length = token.form().length() - characters;
        return new Token(
                new Span(token.start(), token.start() + length),
                token.form().substring(0, length),
                token.lower().substring(0, length));
    }

    private static String withoutArticle(String name) {
        return name.startsWith("the ") ? name.substring("the ".length()) : name;
    }
}
