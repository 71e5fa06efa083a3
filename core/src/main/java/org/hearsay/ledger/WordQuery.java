package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a person typed to search, understood.
 *
 * <p><b>Shape:</b> each word must be there; words in quotation marks must stand one behind the other; a minus before a
 * word or phrase keeps out what has it; a star behind a word stands for any end. <b>Threads:</b> immutable.
 *
 * @param clauses what the content or the speaker's name must have or lack
 * @param speaker words that the speaker's name must have
 * @param publisher words that the publisher's name must have
 * @param tags for each property, the tags of which one must be there
 */
record WordQuery(List<Clause> clauses, List<String> speaker, List<String> publisher, List<List<String>> tags) {
    private static final Pattern PIECE = Pattern.compile("(-?)(?:[\"“”]([^\"“”]*)[\"“”]|([^\\s\"“”]+))");

    /**
     * @param words one or more, to stand one behind the other
     * @param prefix whether the last one may go on
     * @param negated whether they must not be there
     */
    record Clause(List<String> words, boolean prefix, boolean negated) {}

    WordQuery {
        clauses = List.copyOf(clauses);
        if (!clauses.isEmpty() && clauses.stream().allMatch(Clause::negated)) {
            throw new IllegalArgumentException("a query needs a word that must be there");
        }
    }

    /** Understands what was typed; marks that are no words are looked over. */
    static List<Clause> clauses(String typed) {
        List<Clause> clauses = new ArrayList<>();
        for (MatchResult piece : PIECE.matcher(typed).results().toList()) {
            String phrase = piece.group(2) == null ? piece.group(3) : piece.group(2);
            List<String> words = Tokens.of(phrase);
            if (!words.isEmpty()) {
                clauses.add(
                        new Clause(words, phrase.endsWith("*"), !piece.group(1).isEmpty()));
            }
        }
        return clauses;
    }

    /** Whether it asks for nothing. */
    boolean isEmpty() {
        return clauses.isEmpty() && speaker.isEmpty() && publisher.isEmpty() && tags.isEmpty();
    }
}
