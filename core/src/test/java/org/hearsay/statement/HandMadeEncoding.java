package org.hearsay.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.Hearsay;
import org.hearsay.encoder.Arguments;
import org.hearsay.encoder.EncodedArticle;
import org.hearsay.encoder.Predicate;
import org.hearsay.encoder.Word;
import org.hearsay.reading.ReaderKind;
import org.hearsay.reading.Reading;
import org.hearsay.text.Span;

/** What a model might tell about a text, made by hand: parts are named by the words they hold. */
final class HandMadeEncoding {
    static final String DIGEST = "0123456789abcdef";
    static final DecodingSettings SETTINGS = new DecodingSettings(2, 0.1, 0.5, 0.34, 0.9);
    private static final Hearsay RULES = Hearsay.load(ReaderKind.RULES);
    private static final LearnedStatementFinder FINDER = new LearnedStatementFinder(Lexicon.load(), SETTINGS, DIGEST);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|[^\\s\\p{Z}]");
    private static final float LOW = 0.01f;

    private final Reading reading;
    private final List<Word> words = new ArrayList<>();
    private final List<Predicate> predicates = new ArrayList<>();
    private float[] source = {};
    private float[] content = {};
    private float[] addressee = {};

    HandMadeEncoding(String text) {
        reading = RULES.readText("test", text);
        List<Span> paragraphs = reading.article().paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i > 0) {
                int end = paragraphs.get(i - 1).end();
                words.add(new Word(new Span(end, end), i - 1));
            }
            Matcher matcher = WORD.matcher(paragraphs.get(i).in(text));
            int start = paragraphs.get(i).start();
            while (matcher.find()) {
                words.add(new Word(new Span(start + matcher.start(), start + matcher.end()), i));
            }
        }
        clear();
    }

    private void clear() {
        source = filled();
        content = filled();
        addressee = filled();
    }

    private float[] filled() {
        float[] probabilities = new float[words.size()];
        Arrays.fill(probabilities, LOW);
        return probabilities;
    }

    HandMadeEncoding source(String part, double probability) {
        return set(source, part, probability);
    }

    HandMadeEncoding content(String part, double probability) {
        return set(content, part, probability);
    }

    HandMadeEncoding addressee(String part, double probability) {
        return set(addressee, part, probability);
    }

    private HandMadeEncoding set(float[] probabilities, String part, double probability) {
        Range range = range(part);
        Arrays.fill(probabilities, range.from(), range.to(), (float) probability);
        return this;
    }

    /** Ends a predicate of the parts named before. */
    HandMadeEncoding cue(String part) {
        return cue(part, false, 0.9);
    }

    /** Ends a predicate that was found as an inner one only. */
    HandMadeEncoding innerCue(String part) {
        return cue(part, true, 0.9);
    }

    HandMadeEncoding cue(String part, boolean inner, double probability) {
        Range range = range(part);
        Arguments arguments = new Arguments(0, source, content, addressee);
        predicates.add(new Predicate(range.from(), range.to(), probability, inner, arguments));
        clear();
        return this;
    }

    /** The words that a part of the text covers; the part ends and begins with whole words. */
    private Range range(String part) {
        int start = text().indexOf(part);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + part);
        }
        Runs runs = Runs.where(
                0,
                words.size(),
                i -> words.get(i).span().start() >= start && words.get(i).span().end() <= start + part.length());
        return runs.ranges().get(0);
    }

    String text() {
        return reading.article().text();
    }

    /** The words of the text, with the breaks between its paragraphs. */
    List<Word> words() {
        return List.copyOf(words);
    }

    EncodedArticle encoded() {
        return new EncodedArticle(words, predicates, List.of());
    }

    List<Statement> statements() {
        return FINDER.find(reading.article(), reading.sentences(), encoded(), reading.entities());
    }

    /** The contents found, each as its words. */
    List<String> contents() {
        return statements().stream()
                .map(statement -> words(statement.content()))
                .toList();
    }

    String words(List<Span> spans) {
        return spans.stream().map(span -> span.in(text())).collect(Collectors.joining(" … "));
    }
}
