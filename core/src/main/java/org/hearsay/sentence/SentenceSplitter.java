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
 */
public final class SentenceSplitter {
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
            Span whole = article.paragraphs().get(paragraph);
            for (Span span : mender.mend(article.text(), detected(detector, article.text(), whole))) {
                List<Token> tokens = tokenizer.tokens(article.text(), span);
                if (!tokens.isEmpty()) {
                    found.add(new Sentence(found.size(), paragraph, span, tokens));
                }
            }
        }
        return List.copyOf(found);
    }

    private static List<Span> detected(SentenceDetectorME detector, String text, Span whole) {
        List<Span> spans = new ArrayList<>();
        for (opennlp.tools.util.Span span : detector.sentPosDetect(whole.in(text))) {
            spans.add(new Span(whole.start() + span.getStart(), whole.start() + span.getEnd()));
        }
        return spans;
    }
}
