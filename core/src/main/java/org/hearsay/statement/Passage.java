package org.hearsay.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.sentence.Sentence;
import org.hearsay.sentence.Token;
import org.hearsay.text.Span;

/**
 * One sentence, or several that a quotation holds together: the stretch in which a cue finds its source and content.
 *
 * <p><b>Shape:</b> tokens in order, so few that the work on one passage stays bounded; a token is quoted when it belongs
 * to a quotation, whose marks belong to it too. <b>Threads:</b> immutable.
 */
final class Passage {
    private static final int LONGEST_REPORTER = 6;
    private static final int LONGEST = 1000;
    private final int paragraph;
    private final boolean opensParagraph;
    private final List<Token> tokens;
    private final BitSet quoted;
    private final Quotations quotations;
    private final Lexicon lexicon;

    private Passage(int paragraph, boolean opensParagraph, List<Token> tokens, Quotations quotations, Lexicon lexicon) {
        this.paragraph = paragraph;
        this.opensParagraph = opensParagraph;
        this.tokens = List.copyOf(tokens);
        this.quotations = quotations;
        this.lexicon = lexicon;
        this.quoted = new BitSet(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            quoted.set(i, quotations.at(tokens.get(i).start()) != null);
        }
    }

    /** Joins the sentences of an article that a quotation runs across. */
    static List<Passage> of(List<Sentence> sentences, Quotations quotations, Lexicon lexicon) {
        List<Passage> passages = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            tokens.addAll(sentence.tokens());
            if (i + 1 == sentences.size()
                    || tokens.size() > LONGEST
                    || cuts(sentence, sentences.get(i + 1), quotations, lexicon)) {
                boolean opens =
                        passages.isEmpty() || passages.get(passages.size() - 1).paragraph != sentence.paragraph();
                passages.add(new Passage(sentence.paragraph(), opens, tokens, quotations, lexicon));
                tokens.clear();
            }
        }
        return passages;
    }

    private static boolean cuts(Sentence sentence, Sentence next, Quotations quotations, Lexicon lexicon) {
        if (isSigned(sentence, next)) {
            return false;
        }
        if (sentence.paragraph() != next.paragraph()) {
            return true;
        }
        if (reportsQuotation(sentence, next, lexicon)) {
            return false;
        }
        Quotation held = quotations.at(next.span().start());
        return held == null || !held.equals(quotations.at(sentence.span().end() - 1));
    }

    /** Whether the next sentence is the dash and name under a quotation. */
    private static boolean isSigned(Sentence sentence, Sentence next) {
        List<Token> before = sentence.tokens();
        return QuoteMark.isClosing(before.get(before.size() - 1).form())
                && "—–-―".contains(next.tokens().get(0).form())
                && next.tokens().size() > 1
                && next.tokens().get(1).isCapitalised();
    }

    /** Whether a sentence such as "Ann said." belongs to the question or exclamation quoted right before it. */
    private static boolean reportsQuotation(Sentence sentence, Sentence next, Lexicon lexicon) {
        List<Token> before = sentence.tokens();
        int last = before.size() - 1;
        boolean exclaimed = last > 0
                && QuoteMark.isClosing(before.get(last).form())
                && "?!".contains(before.get(last - 1).form());
        return exclaimed
                && next.tokens().stream()
                        .limit(LONGEST_REPORTER)
                        .takeWhile(Token::isWord)
                        .anyMatch(token -> {
                            CueVerb verb = lexicon.verb(token.lower());
                            return verb != null && verb.takes(CueFrame.SPEECH);
                        });
    }

    /** The first of some passages, in order, that ends after a character; the last when none does. */
    static int indexAt(List<Passage> passages, int offset) {
        int low = 0;
        int high = passages.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passages.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int paragraph() {
        return paragraph;
    }

    /** Whether it is the first of its paragraph. */
    boolean opensParagraph() {
        return opensParagraph;
    }

    int size() {
        return tokens.size();
    }

    Token token(int index) {
        return tokens.get(index);
    }

    /** The lower-case form at an index; empty outside the passage, so that neighbours may be asked for freely. */
    String word(int index) {
        return index < 0 || index >= tokens.size() ? "" : tokens.get(index).lower();
    }

    boolean quoted(int index) {
        return index >= 0 && quoted.get(index);
    }

    /** Whether all its words stand in quotation marks. */
    boolean isQuotation() {
        for (int i = 0; i < tokens.size(); i++) {
            if (!quoted.get(i) && tokens.get(i).isWord()) {
                return false;
            }
        }
        return quoted.get(0);
    }

    /** The text span of the whole passage. */
    Span span() {
        return span(new Range(0, tokens.size()));
    }

    /** Whether the token at an index is outside quotations and one of the words of a class; "WHO" is never "who". */
    boolean is(int index, WordClass wordClass) {
        return !quoted(index)
                && lexicon.is(word(index), wordClass)
                && !Acronym.is(tokens.get(index).form());
    }

    /** Whether the token at an index is one of the words of a class, in quotations too. */
    boolean means(int index, WordClass wordClass) {
        return lexicon.is(word(index), wordClass);
    }

    boolean isWord(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).isWord();
    }

    boolean isCapitalised(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).isCapitalised();
    }

    /** Whether the token at an index is a mark outside quotations and one of these. */
    boolean isMark(int index, String marks) {
        return !quoted(index) && !word(index).isEmpty() && !isWord(index) && marks.contains(word(index));
    }

    /** Whether a draft's content is, in its last part, a quotation of this passage. */
    boolean endsFrontQuotation(Draft draft) {
        Span last = draft.content().get(draft.content().size() - 1);
        int index = indexAt(last.end()) - 1;
        return quoted(index) && quoted(indexAt(last.start()));
    }

    /** The text span of a stretch of tokens. */
    Span span(Range range) {
        return new Span(
                tokens.get(range.from()).start(), tokens.get(range.to() - 1).end());
    }

    /** The words of a stretch of tokens, as written. */
    List<String> forms(Range range) {
        return tokens.subList(range.from(), range.to()).stream()
                .map(Token::form)
                .toList();
    }

    /** The text spans of a stretch of tokens, with the other paragraphs of a quotation at either end of it. */
    List<Span> spans(Range range) {
        List<Span> spans = new ArrayList<>();
        Span here = span(range);
        Quotation first = quotations.at(here.start());
        Quotation last = quotations.at(here.end() - 1);
        if (first != null) {
            first.spans().stream().filter(part -> part.end() <= here.start()).forEach(spans::add);
        }
        spans.add(here);
        if (last != null) {
            last.spans().stream().filter(part -> part.start() >= here.end()).forEach(spans::add);
        }
        return spans;
    }

    /** The index of the first token that starts at or after a text offset; the size when none does. */
    private int indexAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The index after the last token that is not a final mark. */
    int endOfWords() {
        int end = size();
        while (end > 0 && !quoted(end - 1) && !isWord(end - 1) && ".!?;:,".contains(word(end - 1))) {
            end--;
        }
        return end;
    }
}
