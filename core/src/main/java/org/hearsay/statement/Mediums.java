package org.hearsay.statement;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** In UTF-16 units: "the paper" means none that was named longer ago. */
    private static final int REACH = 1_500;

    private static final String NEWS_AGENCY = "news agency";

    private static final Set<WordClass> ENDS = EnumSet.of(
            WordClass.BOUNDARY,
            WordClass.PREPOSITION,
            WordClass.COORDINATOR,
            WordClass.DETERMINER,
            WordClass.PRONOUN,
            WordClass.AUXILIARY,
            WordClass.ADVERB,
            WordClass.WEEKDAY,
            WordClass.CLAUSE_OPENING);

    private final String text;
    private final ArticleTokens tokens;
    private final Entities entities;
    private final Lexicon lexicon;
    private final SourceTyper typer;
    /** Ids of entities that the article somewhere calls a news agency. */
    private final Set<String> agencies;

    Mediums(String text, ArticleTokens tokens, Entities entities, Lexicon lexicon) {
        this.text = text;
        this.tokens = tokens;
        this.entities = entities;
        this.lexicon = lexicon;
        this.typer = new SourceTyper(lexicon);
        this.agencies = entities.list().stream()
                .filter(entity -> entity.mentions().stream().anyMatch(this::isIntroduced))
                .map(Entity::id)
                .collect(Collectors.toSet());
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
        return to == from || goesOn(sentence, to) ? null : span(sentence.subList(from, to));
    }

    /** Whether a noun goes on after a small word: "the paper mill". */
    private boolean goesOn(List<Token> sentence, int to) {
        if (to >= sentence.size() || sentence.get(to - 1).isCapitalised()) {
            return false;
        }
        Token next = sentence.get(to);
        return next.isWord() && !next.isCapitalised() && ENDS.stream().noneMatch(end -> lexicon.is(next.lower(), end));
    }

    private boolean belongs(Token token, boolean first) {
        boolean determiner = lexicon.is(token.lower(), WordClass.DETERMINER);
        boolean name = token.isCapitalised() && !lexicon.is(token.lower(), WordClass.WEEKDAY);
        return token.isWord() && (determiner ? first : name || token.lower().equals("of") || isHead(token));
    }

    private boolean isHead(Token token) {
        return lexicon.is(token.lower(), WordClass.MEDIA_HEAD)
                || lexicon.is(token.lower(), WordClass.MEDIA_NAME)
                || lexicon.is(token.lower(), WordClass.NEWS)
                || lexicon.is(token.lower(), WordClass.MEDIUM_NOUN);
    }

    /** Whether some words are the name of a medium, or a noun for one; the press in general is none. */
    boolean isMedium(List<Token> words) {
        Token last = words.get(words.size() - 1);
        if (!last.isWord() || !(last.isCapitalised() || isHead(last)) || isPress(words)) {
            return false;
        }
        return typer.type(forms(words)) == SourceType.MEDIA
                || last.lower().equals("broadcasting")
                || (words.size() > 1 && isBroadcaster(words))
                || isOutlet(words)
                || isOutletAgain(words);
    }

    boolean isMedium(Span words) {
        return isMedium(tokens.in(words));
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

    /**
     * A bare name that is no official body's and no person's: who is told the news is nearly always a medium; or a name
     * that the article somewhere calls one.
     */
    private boolean isOutlet(List<Token> words) {
        boolean article = words.size() > 1 && lexicon.is(words.get(0).lower(), WordClass.DETERMINER);
        List<Token> name = article ? words.subList(1, words.size()) : words;
        Span span = span(name);
        List<Entity> named = entities.in(span);
        Entity whole = named.size() == 1 && named.get(0).mentions().contains(span) ? named.get(0) : null;
        if (whole != null && isCalledMedium(whole)) {
            return true;
        }
        return isTold(span(words)) && (whole == null ? isLongerName(name, named) : isPlainName(whole, name));
    }

    /** "The agency", where an outlet has been named before. */
    private boolean isOutletAgain(List<Token> words) {
        return words.size() == 2
                && words.get(0).lower().equals("the")
                && lexicon.is(words.get(1).lower(), WordClass.MEDIUM_NOUN)
                && outletBefore(words.get(0).start()) != null;
    }

    private boolean isCalledMedium(Entity entity) {
        String role = entity.role();
        String head = role == null ? "" : role.substring(role.lastIndexOf(' ') + 1);
        return lexicon.is(head, WordClass.MEDIA_HEAD)
                || (role != null && role.endsWith(NEWS_AGENCY))
                || agencies.contains(entity.id());
    }

    /** "The state news agency Nusa". */
    private boolean isIntroduced(Span name) {
        return text.startsWith(NEWS_AGENCY + " ", name.start() - NEWS_AGENCY.length() - 1);
    }

    private boolean isPlainName(Entity entity, List<Token> words) {
        SourceType type = typer.type(forms(words), entity.type());
        return switch (entity.type()) {
            case ORGANIZATION, MISC -> type == SourceType.NAMED_ORGANISATION;
            case PERSON -> words.size() == 1 && isJoined(words.get(0).form());
            default -> false;
        };
    }

    /** A name that goes on where that of a place or a body ends, "Loweshire Live", or that nothing is known of. */
    private boolean isLongerName(List<Token> words, List<Entity> within) {
        SourceType type = typer.type(forms(words), MentionType.MISC);
        return words.size() > 1
                && words.stream().allMatch(Token::isCapitalised)
                && within.stream().noneMatch(entity -> entity.type() == MentionType.PERSON)
                && (type == SourceType.NAMED_ORGANISATION || type == SourceType.NAMED_PERSON);
    }

    /** Whether a word has a capital inside, as names of sites and firms do and few names of people: "TechLedger". */
    private static boolean isJoined(String form) {
        return !form.startsWith("Mc")
                && !form.startsWith("Mac")
                && IntStream.range(1, form.length())
                        .anyMatch(i ->
                                Character.isUpperCase(form.charAt(i)) && Character.isLowerCase(form.charAt(i - 1)));
    }

    private boolean isTold(Span name) {
        Token before = tokens.before(name.start());
        Token link = before == null ? null : tokens.before(before.start());
        return before != null
                && (lexicon.is(before.lower(), WordClass.TELLING)
                        || (link != null
                                && lexicon.is(before.lower(), WordClass.TALK_LINK)
                                && lexicon.is(link.lower(), WordClass.TALK)));
    }

    /**
     * The name of a medium that was told something: its own without what it is called beside it, the last outlet named
     * before for "the paper".
     *
     * @param medium the words for it
     * @param known its name as found elsewhere; null when it was not
     */
    String name(Span medium, @Nullable String known) {
        List<Token> words = tokens.in(medium);
        int to = words.size();
        while (to > 0 && !words.get(to - 1).isCapitalised()) {
            to--;
        }
        int from = to;
        while (from > 0 && (words.get(from - 1).isCapitalised() || isLinked(words, from - 1))) {
            from--;
        }
        if (from == to) {
            Entity outlet = outletBefore(medium.start());
            if (known == null || !Character.isUpperCase(known.codePointAt(0))) {
                return outlet != null ? outlet.name() : known == null ? medium.in(text) : known;
            }
            return known.replaceFirst("( \\p{Ll}+)+$", "");
        }
        boolean article = to - from > 1 && lexicon.is(words.get(from).lower(), WordClass.DETERMINER);
        String own = span(words.subList(article ? from + 1 : from, to)).in(text);
        return known != null && known.contains(own) && to == words.size() ? known : own;
    }

    private static boolean isLinked(List<Token> words, int index) {
        return words.get(index).lower().equals("of")
                && index > 0
                && words.get(index - 1).isCapitalised();
    }

    private @Nullable Entity outletBefore(int offset) {
        Entity nearest = null;
        int at = -1;
        for (Entity entity : entities.list()) {
            for (Span mention : entity.mentions()) {
                boolean nearer = mention.start() > at && mention.end() <= offset;
                if (nearer && offset - mention.start() <= REACH && isMedium(tokens.in(mention))) {
                    nearest = entity;
                    at = mention.start();
                }
            }
        }
        return nearest;
    }

    private static Span span(List<Token> words) {
        return new Span(words.get(0).start(), words.get(words.size() - 1).end());
    }

    private static List<String> forms(List<Token> words) {
        return words.stream().map(Token::form).toList();
    }
}
