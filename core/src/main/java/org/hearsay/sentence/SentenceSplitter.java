package org.hearsay.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.hearsay.article.Article;
import org.hearsay.text.Span;

/**
 * Cuts an article into sentences and tokens.
 *
 * <p><b>Shape:</b> sentences in order, inside their paragraphs, trimmed; together they hold every character of the
 * paragraphs that is not white space. <b>Threads:</b> thread-safe. <b>Source:</b> Apache OpenNLP's English model
 * (trained on Universal Dependencies), corrected where news differs: abbreviated titles do not end a sentence, and a
 * closing mark or a reporting clause stays with its quotation.
 *
 * <p>No sentence is longer than {@value #LONGEST_SENTENCE} tokens: what is longer is no prose (a table, a script) and is
 * cut, so that the work on one sentence stays bounded whatever a page holds.
 */
public final class SentenceSplitter {
    /** The most tokens that a sentence may have. */
    public static final int LONGEST_SENTENCE = 500;

    private static final int LONGEST_WORD = 250;
    private final SentenceModel model;
    private final SentenceMender mender = new SentenceMender();
    private final Tokenizer tokenizer = new Tokenizer();

    private SentenceSplitter(SentenceModel model) {
        this.model = model;
    }

    /** Loads the sentence model from the class path. */
    public static SentenceSplitter load() {
        try (InputStream in = SentenceModel.class.getResourceAsStream("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin")) {
            if (in == null) {
                throw new IllegalStateException("the OpenNLP sentence model is not on the class path");
            }
            return new SentenceSplitter(new SentenceModel(in));
        } catch (IOException e) {
            throw new UncheckedIOException("the OpenNLP sentence model cannot be read", e);
        }
    }

    /** The sentences of an article in order; empty for an empty article. */
    public List<Sentence> split(Article article) {
        SentenceDetectorME detector = new SentenceDetectorME(model);
        List<Sentence> found = new ArrayList<>();
        for (int paragraph = 0; paragraph < article.paragraphs().size(); paragraph++) {
            List<Span> detected = new ArrayList<>();
            for (Span stretch : stretches(article.text(), article.paragraphs().get(paragraph))) {
                detected.addAll(detected(detector, article.text(), stretch));
            }
            for (Span span : mender.mend(article.text(), detected)) {
                add(found, paragraph, tokenizer.tokens(article.text(), span));
            }
        }
        return List.copyOf(found);
    }

    private static void add(List<Sentence> found, int paragraph, List<Token> tokens) {
        for (int from = 0; from < tokens.size(); from += LONGEST_SENTENCE) {
            List<Token> part = tokens.subList(from, Math.min(tokens.size(), from + LONGEST_SENTENCE));
            Span span = new Span(part.get(0).start(), part.get(part.size() - 1).end());
            found.add(new Sentence(found.size(), paragraph, span, part));
        }
    }

    /**
     * A paragraph, cut inside endless runs without white space: the detector looks from every full stop as far as the
     * next gap, which would take for ever in a run of full stops.
     */
    private static List<Span> stretches(String text, Span whole) {
        List<Span> found = new ArrayList<>();
        int from = whole.start();
        int gap = from;
        for (int at = from; at < whole.end(); at++) {
            if (Character.isWhitespace(text.charAt(at))) {
                gap = at + 1;
            } else if (at - gap >= LONGEST_WORD && !Character.isLowSurrogate(text.charAt(at))) {
                found.add(new Span(from, at));
                from = at;
                gap = at;
            }
        }
        found.add(new Span(from, whole.end()));
        return found;
    }

    /** The sentences of a stretch; what the detector cuts without a gap, as in "News.Az", is joined again. */
    private static List<Span> detected(SentenceDetectorME detector, String text, Span whole) {
        List<Span> spans = new ArrayList<>();
        for (opennlp.tools.util.Span span : detector.sentPosDetect(whole.in(text))) {
            Span next = new Span(whole.start() + span.getStart(), whole.start() + span.getEnd());
            int last = spans.size() - 1;
            if (last >= 0 && spans.get(last).end() == next.start()) {
                spans.set(last, new Span(spans.get(last).start(), next.end()));
            } else {
                spans.add(next);
            }
        }
        return spans;
    }
}
