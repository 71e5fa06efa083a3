package org.hearsay.statement;

import org.hearsay.reference.Gender;
import org.hearsay.sentence.Sentence;
import org.hearsay.sentence.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells whom "he", "she", "it" and "they" mean: who is most in mind of those that the pronoun can mean.
 *
 * <p>Inside a quotation, "he" is never the one who is quoted. <b>Shape:</b> asked in the order of the text.
 * <b>Threads:</b> one per article.
 */
final class PronounResolver {
    private final Lexicon lexicon;
    private final Salience salience;
    private final GenderReader genders;

    PronounResolver(Lexicon lexicon, Salience salience, GenderReader genders) {
        this.lexicon = lexicon;
        this.salience = salience;
        this.genders = genders;
    }

    /** Whether a word is a form of "he" or "she". */
    boolean isPersonal(Token token) {
        return lexicon.is(token.lower(), WordClass.PERSONAL);
    }

    /** Whether a word is a form of "they" or "it". */
    boolean isCollective(Token token) {
        return lexicon.is(token.lower(), WordClass.COLLECTIVE);
    }

    /**
     * Who is meant by a form of "he" or "she".
     *
     * @param quoted the key of who is quoted, inside a quotation; null outside
     * @return null when nobody in mind can be meant
     */
    @Nullable
    Referent person(Token pronoun, Sentence sentence, @Nullable Quotation quotation, @Nullable String quoted) {
        Gender gender = genders.of(pronoun.lower());
        Referent found = salience.most(
                sentence,
                quotation,
                one -> one.isPerson()
                        && !one.key().equals(quoted)
                        && genders.of(one).agrees(gender));
        boolean sure = quotation == null && lexicon.is(pronoun.lower(), WordClass.SUBJECT);
        if (found != null && sure) {
            genders.learn(found, gender);
        }
        return found;
    }

    /** Who is meant by a form of "it" or "they"; null when nobody in mind can be meant. */
    @Nullable
    Referent collective(Token pronoun, Sentence sentence, @Nullable Quotation quotation) {
        boolean several = pronoun.lower().startsWith("the");
        return salience.most(
                sentence,
                quotation,
                one -> several
                        ? one.sort() == Referent.Sort.GROUP || (one.sort() == Referent.Sort.BODY && !isState(one))
                        : one.sort() == Referent.Sort.BODY);
    }

    private static boolean isState(Referent one) {
        return one.type() == SourceType.STATE;
    }
}
