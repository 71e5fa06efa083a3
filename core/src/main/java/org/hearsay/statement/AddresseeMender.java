package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;

/**
 * Takes away an addressee that is an article or the like only, since nobody is told but by a noun: in "urged the council to vote", a
 * model may take "the" for whom was urged and the rest for what. The word goes to the content that it begins.
 *
 * <p><b>Threads:</b> one per article.
 */
final class AddresseeMender {
    private final ArticleTokens tokens;
    private final Lexicon lexicon;

    AddresseeMender(ArticleTokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** The draft, without an addressee that is no noun. */
    Draft mend(Draft draft) {
        Span addressee = draft.addressee();
        if (addressee == null || draft.content().isEmpty() || !isSmall(addressee)) {
            return draft;
        }
        Span first = draft.content().get(0);
        boolean begins = addressee.end() <= first.start() && first.start() - addressee.end() <= 1;
        if (!begins) {
            return draft.withAddressee(null);
        }
        List<Span> content = new ArrayList<>(draft.content());
        content.set(0, new Span(addressee.start(), first.end()));
        return draft.withContent(content).withAddressee(null);
    }

    private boolean isSmall(Span addressee) {
        return tokens.in(addressee).stream()
                .allMatch(token -> lexicon.is(token.lower(), WordClass.ARTICLE)
                        || lexicon.is(token.lower(), WordClass.POSSESSIVE)
                        || lexicon.is(token.lower(), WordClass.DEFINITE));
    }
}
