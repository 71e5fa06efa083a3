package org.hearsay.encoder;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.sentence.Sentence;

/**
 * Reads articles with a small neural network: predicates with their arguments, names, and events
 * with their roles.
 *
 * <p><b>Shape:</b> the article is cut into overlapping windows of whole sentences; each word is decided where it stands
 * most central. <b>Errors:</b> a model file that is missing or broken is a broken build:
 * {@link IllegalStateException}. <b>Threads:</b> thread-safe; load it once and share it; each call works on its caller's
 * thread only, and the same article gives the same result beside any others. It lives as long as the program.
 * <b>Source:</b> MiniLM (Wang et al. 2020), fine-tuned by {@code training/}.
 */
public final class Encoder {
    private final String digest;
    private final ModelSettings settings;
    private final WordCutter cutter;
    private final WindowPlanner planner;
    private final Readers readers;

    private Encoder(String digest, ModelSettings settings, WordCutter cutter, Readers readers) {
        this.digest = digest;
        this.settings = settings;
        this.cutter = cutter;
        this.planner = new WindowPlanner(settings.window(), settings.overlap());
        this.readers = readers;
    }

    /** What reads windows, what the arguments of their cues, and what their events. */
    private record Readers(WindowReader windows, ArgumentsReader arguments, EventsReader events) {}

    /**
     * Loads the model from the class path; takes a fraction of a second.
     *
     * <p>ONNX Runtime unpacks its native library into a temporary folder first, and leaves that folder behind, empty. Where
     * the system property {@code onnxruntime.native.path} names a folder that holds the library, as the launcher sees to,
     * neither happens.
     */
    public static Encoder load() {
        byte[] reader = ModelFiles.read(ModelFiles.READER);
        byte[] arguments = ModelFiles.read(ModelFiles.ARGUMENTS);
        byte[] events = ModelFiles.read(ModelFiles.EVENTS);
        byte[] roles = ModelFiles.read(ModelFiles.EVENT_ROLES);
        byte[] settings = ModelFiles.read(ModelFiles.SETTINGS);
        byte[] pieces = ModelFiles.read(ModelFiles.VOCABULARY);
        Vocabulary vocabulary = Vocabulary.of(pieces);
        return new Encoder(
                ModelFiles.digest(reader, arguments, pieces, settings, events, roles),
                ModelSettings.of(settings),
                new WordCutter(vocabulary),
                new Readers(
                        new WindowReader(OnnxGraph.of(ModelFiles.READER, reader), vocabulary),
                        new ArgumentsReader(OnnxGraph.of(ModelFiles.ARGUMENTS, arguments)),
                        new EventsReader(
                                OnnxGraph.of(ModelFiles.EVENTS, events), OnnxGraph.of(ModelFiles.EVENT_ROLES, roles))));
    }

    /** What tells this model from others: SHA-256 of its graphs, vocabulary and settings, in hexadecimal digits. */
    public String digest() {
        return digest;
    }

    /** Reads an article; {@code sentences} are all of its own, in order. */
    public EncodedArticle encode(Article article, List<Sentence> sentences) {
        PiecedText text = cutter.cut(article.text(), article.paragraphs());
        EventScores events = new EventScores(readers.events(), text, sentences);
        List<Window> windows = planner.windows(text, sentences);
        return new Encoding(readers.windows(), text, windows, settings, events).encode(readers.arguments());
    }
}
