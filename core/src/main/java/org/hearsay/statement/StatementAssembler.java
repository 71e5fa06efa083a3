package org.hearsay.statement;

import java.util.Comparator;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.reference.Entities;
import org.hearsay.reference.FirstNames;
import org.hearsay.sentence.Sentence;
import org.hearsay.text.Span;

/**
 * Turns the drafts of an article into statements: gives each its id, kind, speaker, parent and chain.
 *
 * <p><b>Threads:</b> immutable.
 */
final class StatementAssembler {
    private final Lexicon lexicon;
    private final RuleBook rules;
    private final FirstNames firstNames = FirstNames.load();

    StatementAssembler(Lexicon lexicon, RuleBook rules) {
        this.lexicon = lexicon;
        this.rules = rules;
    }

    List<Statement> assemble(
            Article article, List<Sentence> sentences, Entities entities, Quotations quotations, List<Draft> drafts) {
        ArticleTokens tokens = new ArticleTokens(sentences);
        SentencePlaces places = new SentencePlaces(sentences);
        Mediums mediums = new Mediums(article.text(), tokens, entities, lexicon);
        AddresseeFinder addressees = new AddresseeFinder(places, mediums, lexicon);
        List<Draft> whole =
                drafts.stream().filter(draft -> !draft.content().isEmpty()).toList();
        List<Draft> ordered = new RelayMender(tokens)
                .mend(addressees.complete(whole)).stream()
                        .sorted(Comparator.comparing(Draft::extent, StatementAssembler::outerFirst)
                                .thenComparing(
                                        Comparator.comparingInt(Draft::length).reversed()))
                        .toList();
        Forest parents = new ParentFinder(ordered).find(new Relays(ordered, tokens, lexicon, places), quotations);
        Scene scene = new Scene(article.text(), sentences, quotations, entities);
        SpeakerFinder speakers = new SpeakerFinder(scene, lexicon, firstNames, ordered);
        ChainBuilder chains = new ChainBuilder(article.text(), tokens, mediums, lexicon);
        return new Assembly(ordered, parents, speakers, chains, rules)
                .statements(draft -> kind(article.text(), quotations, draft));
    }

    /** A line of a transcript and a pulled quote are direct speech, though no mark of quotation stands around them. */
    static StatementKind kind(String text, Quotations quotations, Draft draft) {
        StatementKind kind = quotations.kind(text, draft.content());
        boolean own =
                draft.rule().equals(LabelFinder.COLON_RULE) || draft.rule().equals(SignatureFinder.RULE);
        return own && kind == StatementKind.INDIRECT ? StatementKind.DIRECT : kind;
    }

    private static int outerFirst(Span one, Span two) {
        int byStart = Integer.compare(one.start(), two.start());
        return byStart != 0 ? byStart : Integer.compare(two.end(), one.end());
    }
}
