package org.hearsay.article;

import java.util.List;
import net.dankito.readability4j.model.ArticleGrabberOptions;
import net.dankito.readability4j.model.ArticleMetadata;
import net.dankito.readability4j.model.ReadabilityOptions;
import net.dankito.readability4j.processor.ArticleGrabber;
import net.dankito.readability4j.processor.MetadataParser;
import net.dankito.readability4j.util.RegExUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Chooses a page's article by the rules of readability4j, without what that library does for others: it prints each
 * element that it removes, for a log, and the whole page, to begin again. Here a page that must be begun again is drawn
 * again.
 *
 * <p><b>Threads:</b> one per page. <b>Source:</b> readability4j 1.0.8, {@code ArticleGrabber.grabArticle}.
 */
final class ArticleChooser extends ArticleGrabber {
    /** What is tried, each after the one before it gave too short a text. */
    private static final List<Attempt> ATTEMPTS = List.of(
            new Attempt(true, true, true),
            new Attempt(false, true, true),
            new Attempt(false, false, true),
            new Attempt(false, false, false));

    private final MetadataParser titles;

    private ArticleChooser(RegExUtil names) {
        super(new ReadabilityOptions(), names);
        titles = new MetadataParser(names);
    }

    /** What the library is allowed to go by. */
    private record Attempt(boolean stripUnlikely, boolean weighNames, boolean cleanConditionally) {}

    /**
     * The element that holds the article; null when nothing reads like one.
     *
     * @param page its copy is torn apart
     */
    static @Nullable Element choose(CutPage page) {
        ArticleChooser chooser = new ArticleChooser(new ReadabilityNames());
        Element chosen = null;
        int length = 0;
        for (int i = 0; i < ATTEMPTS.size() && length < chooser.getWordThreshold(); i++) {
            Document copy = i == 0 ? page.copy() : BlockCutter.cut(page.whole()).copy();
            chosen = chooser.attempt(copy, ATTEMPTS.get(i));
            length = chooser.getInnerText(chosen, chooser.getRegEx(), true).length();
        }
        return length > 0 ? chosen : null;
    }

    private Element attempt(Document page, Attempt attempt) {
        var options =
                new ArticleGrabberOptions(attempt.stripUnlikely(), attempt.weighNames(), attempt.cleanConditionally());
        ArticleMetadata metadata = titles.getArticleMetadata(page);
        List<Element> candidates = scoreElements(prepareNodes(page, options), options);
        Element best = getTopCandidate(page.body(), candidates, options).getFirst();
        Element content = createArticleContent(page, best, false);
        prepArticle(content, options, metadata);
        return content;
    }

    @Override
    protected void logNodeInfo(Node node, String reason) {}

    @Override
    protected double getLinkDensity(Element element) {
        TextLength all = new TextLength();
        all.add(element);
        return all.length() == 0 ? 0 : all.linkLength() / (double) all.length();
    }

    @Override
    protected boolean isElementWithoutContent(Element node) {
        return !hasWords(node) && super.isElementWithoutContent(node);
    }

    private static boolean hasWords(Element element) {
        for (Node child : element.childNodes()) {
            boolean words = child instanceof TextNode text ? hasLetter(text.getWholeText()) : hasWordsInside(child);
            if (words) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasWordsInside(Node node) {
        return node instanceof Element inner && hasWords(inner);
    }

    private static boolean hasLetter(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (Character.isLetterOrDigit(words.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
