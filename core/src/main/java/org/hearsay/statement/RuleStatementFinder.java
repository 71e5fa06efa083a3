package org.hearsay.statement;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.encoder.EncodedArticle;
import org.hearsay.reference.Entities;
import org.hearsay.sentence.Sentence;

/**
 * Finds statements by rules over quotation marks and a lexicon of cues: no model, no parser, every finding explained by
 * the id of its rule.
 *
 * <p>It is the yardstick that the learned reader has to beat, and the fallback when that is switched off.
 *
 * <p><b>Threads:</b> thread-safe. <b>Source:</b> span conventions of PolNeAR (Newell et al. 2018).
 */
public final class RuleStatementFinder implements StatementFinder {
    private final Lexicon lexicon;
    private final QuotationScanner quotations = new QuotationScanner();
    private final SignOffCutter signOffs = new SignOffCutter();
    private final PassageReader reader;
    private final StanceReader stances;
    private final StatementAssembler assembler;

    RuleStatementFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.reader = new PassageReader(lexicon);
        this.stances = new StanceReader(lexicon);
        this.assembler = new StatementAssembler(lexicon, RuleBook.load());
    }

    /** Loads the lexicon of cues from the class path. */
    public static RuleStatementFinder load() {
        return new RuleStatementFinder(Lexicon.load());
    }

    @Override
    public List<Statement> find(Article article, List<Sentence> sentences, EncodedArticle encoded, Entities entities) {
        Quotations quoted = quotations.scan(article);
        List<Passage> passages = Passage.of(signOffs.cut(article.text(), sentences), quoted, lexicon);
        List<List<Draft>> found = reader.read(passages);
        QuotationCarrier carrier = new QuotationCarrier(new LabelFinder(passages));
        for (int i = 0; i < passages.size(); i++) {
            carrier.add(passages.get(i), found.get(i));
        }
        List<Draft> drafts = LoneWordFinder.complete(passages, carrier.drafts());
        return assembler.assemble(
                article, sentences, entities, quoted, stances.read(drafts, new ArticleTokens(sentences)));
    }
}
