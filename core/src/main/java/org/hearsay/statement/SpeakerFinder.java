package org.hearsay.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.reference.Entities;
import org.hearsay.reference.Entity;
import org.hearsay.sentence.Sentence;
import org.hearsay.sentence.Token;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Names the speakers of one article's statements, in the order of the text.
 *
 * <p>A last name becomes the full name that the article gives; "he" and "she" are the last person who spoke, or whose name
 * opened a sentence.
 * Everybody else keeps the words of the text: an unnamed source is never identified. <b>Threads:</b> one per article.
 */
final class SpeakerFinder {
    private final String text;
    private final List<Sentence> sentences;
    private final Entities entities;
    private final Lexicon lexicon;
    private final SpeakerNames names;
    private final SourceTyper typer;
    private final Antecedents antecedents;
    private @Nullable Named lastPerson;
    private int lastPersonAt;
    private final Map<Named, String> pronouns = new HashMap<>();

    SpeakerFinder(String text, List<Sentence> sentences, Entities entities, Lexicon lexicon) {
        this.text = text;
        this.sentences = sentences;
        this.entities = entities;
        this.lexicon = lexicon;
        this.names = new SpeakerNames(sentences, lexicon);
        this.typer = new SourceTyper(lexicon);
        this.antecedents = new Antecedents(sentences, lexicon, names, typer);
    }

    /**
     * Who speaks, and to whom.
     *
     * @param who who speaks
     * @param addressee who is told, if the text says so
     * @param medium the addressee again when it is a medium, which then hands the statement on
     */
    record Telling(
            Speaker who,
            @Nullable String addressee,
            @Nullable String medium) {}

    Telling find(Draft draft) {
        String addressee = draft.addressee() == null ? null : draft.addressee().in(text);
        boolean told = draft.addressee() != null && typer.type(forms(tokens(draft.addressee()))) == SourceType.MEDIA;
        String medium = told ? withoutArticle(addressee) : null;
        if (draft.source() == null) {
            return new Telling(new Speaker(null, SourceType.UNSPECIFIED, null, null, List.of()), addressee, medium);
        }
        Named named = named(draft.source());
        String entity = entity(draft.source(), named.name());
        return new Telling(new Speaker(named.name(), named.type(), entity, null, List.of()), addressee, medium);
    }

    private @Nullable String entity(Span source, @Nullable String name) {
        return entities.in(source).stream()
                .filter(entity -> entity.name().equals(name))
                .map(Entity::id)
                .findFirst()
                .orElse(null);
    }

    private record Named(@Nullable String name, SourceType type) {}

    private Named named(Span source) {
        List<Token> tokens = tokens(source);
        if (is(tokens, WordClass.PERSONAL)) {
            return person(source);
        }
        boolean relative = is(tokens, WordClass.RELATIVE);
        List<Token> words = relative ? antecedents.before(source.start()) : tokens;
        return words.isEmpty() ? new Named(relative ? null : source.in(text), SourceType.UNSPECIFIED) : named(words);
    }

    private boolean is(List<Token> tokens, WordClass wordClass) {
        return tokens.size() == 1 && lexicon.is(tokens.get(0).lower(), wordClass);
    }

    /** Who "he" or "she" is; nobody when the person who comes to mind has been called by the other of the two. */
    private Named person(Span pronoun) {
        String word = pronoun.in(text).toLowerCase(Locale.ROOT);
        String subject = antecedents.subject(lastPersonAt, pronoun.start());
        Named person = subject == null ? lastPerson : new Named(subject, SourceType.NAMED_PERSON);
        if (person == null || !word.equals(pronouns.getOrDefault(person, word))) {
            return new Named(pronoun.in(text), SourceType.UNSPECIFIED);
        }
        pronouns.put(person, word);
        remember(person, pronoun.end());
        return person;
    }

    private Named named(List<Token> tokens) {
        List<Token> head = head(tokens);
        List<String> words = forms(head.get(0).equals(tokens.get(0)) ? tokens : head);
        SourceType type = type(words);
        String name = type == SourceType.NAMED_PERSON
                ? names.name(words)
                : names.meaning(head.get(head.size() - 1).form());
        Span span = new Span(head.get(0).start(), head.get(head.size() - 1).end());
        Named named = new Named(name != null ? name : span.in(text), type);
        boolean person = type == SourceType.NAMED_PERSON ? name != null : typer.isUnnamedPerson(words);
        if (person) {
            remember(named, span.end());
        }
        return named;
    }

    private void remember(Named person, int at) {
        lastPerson = person;
        lastPersonAt = Math.max(lastPersonAt, at);
    }

    /** The words that name the source: what stands before the first comma, or after it if only that is a name. */
    private static List<Token> head(List<Token> tokens) {
        int comma = comma(tokens, 0);
        if (comma < 1 || tokens.get(comma - 1).isCapitalised()) {
            return tokens.subList(0, comma < 1 ? tokens.size() : comma);
        }
        int from = Math.min(comma + 1, tokens.size());
        List<Token> name = tokens.subList(from, comma(tokens, from));
        boolean named = name.stream().anyMatch(Token::isWord)
                && name.stream().filter(Token::isWord).allMatch(Token::isCapitalised);
        return named ? name : tokens.subList(0, comma);
    }

    private static int comma(List<Token> tokens, int from) {
        int comma = from;
        while (comma < tokens.size() && !",(".contains(tokens.get(comma).form())) {
            comma++;
        }
        return comma;
    }

    private static List<String> forms(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.isWord() || ",(".contains(token.form()))
                .map(token -> token.form().equals("(") ? "," : token.form())
                .toList();
    }

    /** The kind by the words alone, set right by what the rest of the article tells about a single word. */
    private SourceType type(List<String> words) {
        SourceType type = typer.type(words);
        String first = words.get(0);
        boolean name = typer.headEnd(words) == 1 && (type == SourceType.NAMED_PERSON || type == SourceType.STATE);
        if (!name) {
            return type;
        }
        if (names.isLastName(first)) {
            return SourceType.NAMED_PERSON;
        }
        String lower = first.toLowerCase(Locale.ROOT);
        SourceType small = typer.type(List.of(lower));
        boolean group = small == SourceType.UNNAMED_GROUP && !lexicon.is(lower, WordClass.GROUP_HEAD);
        boolean known = small != SourceType.UNSPECIFIED && !group;
        if (known || names.isCommon(first)) {
            return small;
        }
        return type == SourceType.STATE ? type : SourceType.NAMED_ORGANISATION;
    }

    private static @Nullable String withoutArticle(@Nullable String name) {
        return name != null && name.startsWith("the ") ? name.substring("the ".length()) : name;
    }

    private List<Token> tokens(Span span) {
        return sentences.get(antecedents.sentenceAt(span.start())).tokens().stream()
                .filter(token -> span.contains(token.span()))
                .dropWhile(token -> !token.isWord())
                .toList();
    }
}
