package org.hearsay.statement;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.encoder.EncodedArticle;
import org.hearsay.reference.Entities;
import org.hearsay.sentence.Sentence;

/**
 * Finds statements by what a model tells about each word, and quotations that it passed over by rules.
 *
 * <p>Each predicate claims words ({@link RoleDecoder}), the claims are settled against each other
 * ({@link ClaimSettler}), their edges are set by the quotation marks ({@link ContentMender}), and trusted rules fill what
 * is missing ({@link QuotationGleaner}).
 *
 * <p><b>Threads:</b> thread-safe. <b>Source:</b> per-predicate roles as in semantic role labelling; span conventions of
 * PolNeAR (Newell et al. 2018).
 */
public final class LearnedStatementFinder implements StatementFinder {
    private final Lexicon lexicon;
    private final String modelDigest;
    private final QuotationScanner quotations = new QuotationScanner();
    private final SignOffCutter signOffs = new SignOffCutter();
    private final ClaimReader claims;
    private final ClaimSettler settler;
    private final StanceReader stances;
    private final PassageReader passageReader;
    private final RuleBook rules = RuleBook.load();
    private final StatementAssembler assembler;

    LearnedStatementFinder(Lexicon lexicon, DecodingSettings settings, String modelDigest) {
        this.lexicon = lexicon;
        this.modelDigest = modelDigest;
        this.claims = new ClaimReader(new RoleDecoder(settings));
        this.settler = new ClaimSettler(settings.leastShare(), settings.innerThreshold());
        this.stances = new StanceReader(lexicon);
        this.passageReader = new PassageReader(lexicon);
        this.assembler = new StatementAssembler(lexicon, rules);
    }

    /**
     * Loads what the finder needs beside the model.
     *
     * @param modelDigest digest of the model whose findings it will get
     */
    public static LearnedStatementFinder load(String modelDigest) {
        return new LearnedStatementFinder(Lexicon.load(), DecodingSettings.load(), modelDigest);
    }

    @Override
    public List<Statement> find(Article article, List<Sentence> sentences, EncodedArticle encoded, Entities entities) {
        Quotations quoted = quotations.scan(article);
        List<Sentence> own = signOffs.cut(article.text(), sentences);
        List<Passage> passages = Passage.of(own, quoted, lexicon);
        List<Draft> learned = learned(article, sentences, quoted, encoded).stream()
                .filter(draft -> SignOffCutter.holds(own, draft))
                .toList();
        List<Draft> drafts = new QuotationGleaner(article.text(), quoted, rules)
                .glean(passages, passageReader.read(passages), learned);
        return assembler.assemble(
                article, sentences, entities, quoted, stances.read(drafts, new ArticleTokens(sentences)));
    }

    private List<Draft> learned(Article article, List<Sentence> sentences, Quotations quoted, EncodedArticle encoded) {
        ArticleTokens tokens = new ArticleTokens(sentences);
        ClaimDrafter drafter = new ClaimDrafter(encoded.words(), modelDigest);
        ContentMender mender = new ContentMender(article.text(), quoted, tokens);
        PassiveMender passives = new PassiveMender(tokens, lexicon);
        AddresseeMender addressees = new AddresseeMender(tokens, lexicon);
        BareInfinitives infinitives = new BareInfinitives(tokens, lexicon);
        ClaimWords words = new ClaimWords(article.text(), encoded.words(), lexicon);
        return settler.settle(claims.read(encoded), words).stream()
                .map(drafter::draft)
                .map(mender::mend)
                .map(passives::mend)
                .map(addressees::mend)
                .filter(draft -> !draft.content().isEmpty() && !infinitives.has(draft))
                .toList();
    }
}
