package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.sentence.Sentence;

/**
 * Finds statements by rules over quotation marks and a lexicon of cues: no model, no parser, every finding explained by
 * the id of its rule.
 *
 * <p>It is the yardstick that a learned reader has to beat, and the fallback when that is switched off.
 *
 * <p><b>Threads:</b> thread-safe. <b>Source:</b> span conventions of PolNeAR (Newell et al. 2018).
 */
public final class RuleStatementFinder implements StatementFinder {
    private final Lexicon lexicon;
    private final QuotationScanner quotations = new QuotationScanner();
    private final PassageAttributor attributor;
    private final StatementAssembler assembler;

    private RuleStatementFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.attributor = new PassageAttributor(lexicon);
        this.assembler = new StatementAssembler(lexicon, RuleBook.load());
    }

    /** Loads the lexicon of cues from the class path. */
    public static RuleStatementFinder load() {
        return new RuleStatementFinder(Lexicon.load());
    }

    @Override
    public List<Statement> find(Article article, List<Sentence> sentences) {
        Quotations quoted = quotations.scan(article);
        List<Passage> passages = Passage.of(sentences, quoted, lexicon);
        LabelFinder labels = new LabelFinder(passages);
        QuotationCarrier carrier = new QuotationCarrier();
        for (Passage passage : passages) {
            List<Draft> found = attributor.attribute(passage);
            Draft labelled = labels.find(passage);
            carrier.add(passage, labelled == null ? found : labelled(labelled, found));
        }
        return assembler.assemble(article, sentences, quoted, carrier.drafts());
    }

    /** A labelled statement comes first; what was found inside its content stays, what runs across it goes. */
    private static List<Draft> labelled(Draft label, List<Draft> found) {
        List<Draft> drafts = new ArrayList<>(List.of(label));
        found.stream()
                .filter(draft -> draft.cue() != null && label.holds(draft.cue()))
                .forEach(drafts::add);
        return drafts;
    }
}
