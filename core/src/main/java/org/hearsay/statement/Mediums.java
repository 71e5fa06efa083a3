package org.hearsay.statement;

import java.util.List;
import java.util.Locale;
import org.hearsay.encoder.MentionType;
import org.hearsay.reference.Entities;
import org.hearsay.reference.Entity;
import org.hearsay.sentence.Token;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells which noun phrases of an article name a medium.
 *
 * <p><b>Threads:</b> immutable.
 */
final class Mediums {
    private static final int LONGEST = 8;
    private final String text;
    private final ArticleTokens tokens;
    private final Entities entities;
    private final Lexicon lexicon;
    private final SourceTyper typer;

    Mediums(String text, ArticleTokens tokens, Entities entities, Lexicon lexicon) {
        this.text = text;
        this.tokens = tokens;
        this.entities = entities;
        this.lexicon = lexicon;
        this.typer = new SourceTyper(lexicon);
    }

    /** The medium whose name begins at a token, among the tokens of its sentence; null when none does. */
    @Nullable
    Span startingAt(List<Token> sentence, int from) {
        int to = from;
        while (to < sentence.size() && to - from < LONGEST && belongs(sentence.get(to), to == from)) {
            to++;
        }
        while (to > from && !isMedium(sentence.subList(from, to))) {
            to--;
        }
        return to == from
                ? null
                : new Span(sentence.get(from).start(), sentence.get(to - 1).end());
    }

    private boolean belongs(Token token, boolean first) {
        boolean determiner = lexicon.is(token.lower(), WordClass.DETERMINER);
        boolean name = token.isCapitalised() && !lexicon.is(token.lower(), WordClass.WEEKDAY);
        return token.isWord() && (determiner ? first : name || token.lower().equals("of") || isHead(token));
    }

    private boolean isHead(Token token) {
        return lexicon.is(token.lower(), WordClass.MEDIA_HEAD)
                || lexicon.is(token.lower(), WordClass.MEDIA_NAME)
                || lexicon.is(token.lower(), WordClass.NEWS);
    }

    /** Whether some words are the name of a medium, or a noun for one; the press in general is none. */
    boolean isMedium(List<Token> words) {
        Token last = words.get(words.size() - 1);
        if (!last.isWord() || !(last.isCapitalised() || isHead(last)) || isPress(words)) {
            return false;
        }
        List<String> forms = words.stream().map(Token::form).toList();
        return typer.type(forms) == SourceType.MEDIA
                || last.lower().equals("broadcasting")
                || (words.size() > 1 && isBroadcaster(words))
                || isOnlyTold(words);
    }

    private boolean isPress(List<Token> words) {
        Token last = words.get(words.size() - 1);
        return !last.isCapitalised()
                && lexicon.is(last.lower(), WordClass.PRESS)
                && (words.size() == 1
                        || !last.lower().equals("media")
                        || words.stream().noneMatch(Token::isCapitalised));
    }

    private static boolean isBroadcaster(List<Token> words) {
        return words.get(words.size() - 2).form().equals("Broadcasting")
                && words.get(words.size() - 1).isCapitalised();
    }

    /** A bare name of an organisation that the article never names but as one that is told something. */
    private boolean isOnlyTold(List<Token> words) {
        Span span = new Span(words.get(0).start(), words.get(words.size() - 1).end());
        List<Entity> named = entities.in(span);
        boolean whole = named.size() == 1
                && named.get(0).type() == MentionType.ORGANIZATION
                && named.get(0).mentions().contains(span)
                && !isAcronym(span.in(text));
        return whole && named.get(0).mentions().stream().allMatch(this::isTold) && isPlainName(words);
    }

    private boolean isPlainName(List<Token> words) {
        SourceType type = typer.type(words.stream().map(Token::form).toList());
        return type == SourceType.NAMED_ORGANISATION || type == SourceType.NAMED_PERSON;
    }

    private boolean isTold(Span mention) {
        Token before = tokens.before(mention.start());
        return before != null && lexicon.is(before.lower(), WordClass.TELLING);
    }

    private static boolean isAcronym(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }
}
