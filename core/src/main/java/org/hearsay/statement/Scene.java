package org.hearsay.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.encoder.MentionType;
import org.hearsay.reference.Entities;
import org.hearsay.reference.Entity;
import org.hearsay.sentence.Sentence;
import org.hearsay.sentence.Token;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What an article shows of those who speak in it: its words, its quotations, and whom it names where.
 *
 * <p><b>Shape:</b> each question costs a bisection. <b>Threads:</b> immutable.
 */
final class Scene {
    private final String text;
    private final List<Sentence> sentences;
    private final ArticleTokens tokens;
    private final Quotations quotations;
    private final Entities entities;
    private final List<Naming> namings;
    private final Map<String, List<Entity>> lastNames = new HashMap<>();

    Scene(String text, List<Sentence> sentences, Quotations quotations, Entities entities) {
        this.text = text;
        this.sentences = sentences;
        this.tokens = new ArticleTokens(sentences);
        this.quotations = quotations;
        this.entities = entities;
        List<Naming> all = new ArrayList<>();
        for (Entity entity : entities.list()) {
            entity.mentions().forEach(place -> all.add(new Naming(place, entity)));
        }
        for (Entity entity : entities.list()) {
            int last = entity.name().lastIndexOf(' ') + 1;
            if (entity.type() == MentionType.PERSON && last > 0) {
                lastNames.merge(entity.name().substring(last), List.of(entity), Scene::both);
            }
        }
        all.sort(Comparator.comparing(Naming::place));
        this.namings = List.copyOf(all);
    }

    private static List<Entity> both(List<Entity> one, List<Entity> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** All persons of the article with a last name. */
    List<Entity> allLastNamed(String lastName) {
        return lastNames.getOrDefault(lastName, List.of());
    }

    /** The only person of the article with a last name; null when there is none, or when there are two. */
    @Nullable
    Entity lastNamed(String lastName) {
        List<Entity> found = allLastNamed(lastName);
        return found.size() == 1 ? found.get(0) : null;
    }

    String text() {
        return text;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    Entities entities() {
        return entities;
    }

    /** The tokens that share a character with a span, in order. */
    List<Token> tokens(Span span) {
        return tokens.in(span);
    }

    /** The tokens around a place, to be asked one by one. */
    ArticleTokens tokens() {
        return tokens;
    }

    /** The quotation that holds a character; null outside quotations. */
    @Nullable
    Quotation quotation(int offset) {
        return quotations.at(offset);
    }

    /** The names that share a character with a span, in order. */
    List<Naming> namings(Span span) {
        int from = firstNamingAfter(span.start());
        int to = from;
        while (to < namings.size() && namings.get(to).place().start() < span.end()) {
            to++;
        }
        return namings.subList(from, to);
    }

    /** The name that a token belongs to; null when it belongs to none. */
    @Nullable
    Naming naming(Token token) {
        List<Naming> found = namings(token.span());
        return found.isEmpty() ? null : found.get(0);
    }

    /** The sentence that holds a character, or the next one. */
    int sentenceAt(int offset) {
        return new SentencePlaces(sentences).at(offset);
    }

    private int firstNamingAfter(int offset) {
        int low = 0;
        int high = namings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (namings.get(middle).place().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
