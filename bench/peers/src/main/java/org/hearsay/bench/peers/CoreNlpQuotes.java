package org.hearsay.bench.peers;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import org.hearsay.page.Page;
import org.hearsay.page.Payload;

/**
 * Stanford CoreNLP's quotations with speakers.
 *
 * <p><b>Threads:</b> one thread. <b>Source:</b> CoreNLP's documentation of the annotator {@code quote}: to attribute
 * quotations it needs names and coreference, which need all before them.
 */
final class CoreNlpQuotes {
    private static final String ANNOTATORS = "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote";

    private final StanfordCoreNLP pipeline;

    private CoreNlpQuotes(StanfordCoreNLP pipeline) {
        this.pipeline = pipeline;
    }

    /** Loads all models; takes a minute. */
    static CoreNlpQuotes load() {
        Properties properties = new Properties();
        properties.setProperty("annotators", ANNOTATORS);
        properties.setProperty("threads", "1");
        return new CoreNlpQuotes(new StanfordCoreNLP(properties));
    }

    /** Reads a given text; gives the number of quotations. */
    int read(Page page) {
        CoreDocument document = new CoreDocument(((Payload.Characters) page.payload()).characters());
        pipeline.annotate(document);
        return document.quotes().size();
    }
}
