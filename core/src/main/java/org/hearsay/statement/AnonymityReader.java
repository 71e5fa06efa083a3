package org.hearsay.statement;

import java.util.List;
import org.hearsay.sentence.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a text tells of a source that it does not name: how many, what they know from, why they are not named, what
 * gives them weight.
 *
 * <p>The reader looks at words only; whether a source has a name is the caller's to know. <b>Threads:</b> immutable.
 */
final class AnonymityReader {
    private static final int FARTHEST = 40;
    private static final String CLAUSE_ENDS = ",.;:?!)]”\"“—–";
    private final Lexicon lexicon;
    private final SourceTyper typer;

    AnonymityReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.typer = new SourceTyper(lexicon);
    }

    /**
     * What is told of an unnamed source.
     *
     * @param source its own words
     * @param following the words right after them, up to the sentence's end
     * @return null when nothing is told
     */
    @Nullable
    Anonymity read(List<Token> source, List<Token> following) {
        if (source.isEmpty()) {
            return null;
        }
        List<Token> after = following.subList(0, Math.min(FARTHEST, following.size()));
        int head = typer.headEnd(source.stream().map(Token::form).toList());
        Integer count = count(source.subList(0, head));
        String reason = reason(source);
        reason = reason == null ? reason(after) : reason;
        String basis = basis(source, head);
        basis = basis == null ? basis(after, 0) : basis;
        String authority = authority(source.subList(0, head));
        boolean silent = count == null && reason == null && basis == null && authority == null;
        return silent ? null : new Anonymity(count, basis, reason, authority);
    }

    /** The first number before the head noun; "two dozen" is the product, "half a dozen" the half. */
    private @Nullable Integer count(List<Token> head) {
        for (int i = 0; i < head.size(); i++) {
            Integer number = lexicon.number(head.get(i).lower());
            if (number == null || number < 1) {
                continue;
            }
            Integer times = i + 1 < head.size() ? lexicon.number(head.get(i + 1).lower()) : null;
            boolean half = i > 1 && head.get(i - 2).lower().equals("half");
            return times != null && times > 0
                    ? Integer.valueOf(number * times)
                    : half ? Integer.valueOf(number / 2) : number;
        }
        return null;
    }

    /** From a word that tells what a source knows, right after its head noun, to the end of that phrase. */
    private @Nullable String basis(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() && at <= from + 1 && tokens.get(at).form().equals(",")) {
            at++;
        }
        if (at >= tokens.size() || tokens.get(at).form().equals(",")) {
            return null;
        }
        int key = at;
        boolean relative = lexicon.is(tokens.get(at).lower(), WordClass.RELATIVE);
        while (key < tokens.size() && key <= at + 3 && !isKey(tokens.get(key), relative)) {
            key++;
        }
        boolean opened = at == key || relative || tokens.get(at).lower().equals("with");
        boolean found = key < tokens.size() && key <= at + 3 && opened;
        return found && !tellsWhy(tokens, at) ? text(tokens, at, basisEnd(tokens, key)) : null;
    }

    private boolean isKey(Token token, boolean relative) {
        return lexicon.is(token.lower(), relative ? WordClass.WITNESSING : WordClass.BASIS);
    }

    /** Whether the clause that begins at a token is about the name, not about what the source knows. */
    private boolean tellsWhy(List<Token> tokens, int from) {
        return tokens.subList(from, clauseEnd(tokens, from)).stream()
                .anyMatch(token -> lexicon.is(token.lower(), WordClass.UNNAMING));
    }

    private int basisEnd(List<Token> tokens, int from) {
        int end = from + 1;
        while (end < tokens.size() && !ends(tokens, end)) {
            end++;
        }
        return end;
    }

    /** Whether a phrase of knowing ends before a token: at a mark, at a cue, at another "who". */
    private boolean ends(List<Token> tokens, int at) {
        String word = tokens.get(at).lower();
        CueVerb verb = lexicon.verb(word);
        boolean tells = verb != null && (verb.takes(CueFrame.SPEECH) || verb.takes(CueFrame.TELL));
        boolean noun = lexicon.is(tokens.get(at - 1).lower(), WordClass.DETERMINER);
        boolean second = at + 1 < tokens.size() && tokens.get(at + 1).lower().equals("who");
        return CLAUSE_ENDS.contains(word)
                || (tells && !noun)
                || lexicon.is(word, WordClass.EXPLAINING)
                || word.equals("who")
                || word.equals("but")
                || (word.equals("and") && second);
    }

    /** Why a source is not named: the reason if the text gives one, else the clause that tells that it is not. */
    private @Nullable String reason(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (isUnnaming(tokens, i)) {
                int end = clauseEnd(tokens, i);
                int because = i;
                while (because < end && !lexicon.is(tokens.get(because).lower(), WordClass.EXPLAINING)) {
                    because++;
                }
                boolean after = because == end
                        && end + 1 < tokens.size()
                        && tokens.get(end).form().equals(",")
                        && lexicon.is(tokens.get(end + 1).lower(), WordClass.EXPLAINING);
                int from = because < end ? because : after ? end + 1 : clauseStart(tokens, i);
                return text(tokens, from, clauseEnd(tokens, from));
            }
        }
        return unauthorised(tokens);
    }

    /** "because they were not authorised to speak", or "who were not", which says by itself why there is no name. */
    private @Nullable String unauthorised(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean because = lexicon.is(tokens.get(i).lower(), WordClass.EXPLAINING)
                    || tokens.get(i).lower().equals("who");
            int end = because ? clauseEnd(tokens, i) : i;
            boolean speech = tokens.subList(i, end).stream()
                    .anyMatch(token -> token.lower().startsWith("authori")
                            || token.lower().startsWith("allow")
                            || token.lower().startsWith("permit"));
            if (speech) {
                return text(tokens, i, end);
            }
        }
        return null;
    }

    private boolean isUnnaming(List<Token> tokens, int at) {
        String word = tokens.get(at).lower();
        if (!lexicon.is(word, WordClass.UNNAMING)) {
            return false;
        }
        String before = at > 0 ? tokens.get(at - 1).lower() : "";
        String earlier = at > 1 ? tokens.get(at - 2).lower() : "";
        boolean denied = before.equals("be") && (earlier.equals("to") || earlier.equals("not"));
        boolean passive = word.endsWith("ed") && denied && isWish(tokens, at - 2);
        return word.startsWith("anonym") || passive;
    }

    /** Whether "not to be named" or "declined to be named" stands before. */
    private boolean isWish(List<Token> tokens, int at) {
        return tokens.subList(Math.max(0, at - 3), at + 1).stream()
                .anyMatch(token ->
                        lexicon.is(token.lower(), WordClass.NEGATION) || lexicon.is(token.lower(), WordClass.REFUSAL));
    }

    private static int clauseStart(List<Token> tokens, int at) {
        int from = at;
        while (from > 0
                && !CLAUSE_ENDS.contains(tokens.get(from - 1).form())
                && !tokens.get(from).lower().equals("who")) {
            from--;
        }
        return from;
    }

    private static int clauseEnd(List<Token> tokens, int from) {
        int end = from;
        while (end < tokens.size() && !CLAUSE_ENDS.contains(tokens.get(end).form())) {
            end++;
        }
        return end;
    }

    /** The words before the head noun, from the first that gives weight or names a country or body. */
    private @Nullable String authority(List<Token> head) {
        int last = head.size() - 1;
        boolean official = lexicon.is(head.get(last).lower(), WordClass.OFFICIAL_HEAD);
        for (int i = 0; i < last; i++) {
            boolean weight = lexicon.is(head.get(i).lower(), WordClass.AUTHORITY);
            boolean name = i > 0 && head.get(i).isCapitalised();
            boolean nation = lexicon.is(head.get(i).lower(), WordClass.NATIONALITY)
                    || lexicon.is(head.get(i).lower(), WordClass.PLACE_NAME);
            if (weight || (official && (name || nation))) {
                return text(head, i, last);
            }
        }
        return null;
    }

    private static String text(List<Token> tokens, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean gap = i > from && tokens.get(i - 1).end() < tokens.get(i).start();
            text.append(gap ? " " : "").append(tokens.get(i).form());
        }
        return text.toString();
    }
}
