package org.hearsay.statement;

import org.hearsay.encoder.Arguments;

/**
 * How far each word of a window speaks for being a part of one predicate's statement.
 *
 * <p><b>Units:</b> log-odds of a role against all others, clipped so that no single word outweighs a phrase; words by
 * their index in the article. <b>Threads:</b> immutable.
 */
final class RoleOdds {
    private static final double MOST = 8;
    private final int from;
    private final double[] source;
    private final double[] content;
    private final double[] addressee;

    private RoleOdds(int from, int length) {
        this.from = from;
        this.source = new double[length];
        this.content = new double[length];
        this.addressee = new double[length];
    }

    static RoleOdds of(Arguments arguments) {
        int from = arguments.from();
        RoleOdds odds = new RoleOdds(from, arguments.to() - from);
        for (int i = 0; i < odds.source.length; i++) {
            odds.source[i] = logOdds(arguments.source(from + i));
            odds.content[i] = logOdds(arguments.content(from + i));
            odds.addressee[i] = logOdds(arguments.addressee(from + i));
        }
        return odds;
    }

    static double logOdds(double probability) {
        return Math.max(-MOST, Math.min(MOST, Math.log(probability) - Math.log1p(-probability)));
    }

    /** The first word of the window. */
    int from() {
        return from;
    }

    /** The word after the window. */
    int to() {
        return from + source.length;
    }

    double source(int word) {
        return source[word - from];
    }

    double content(int word) {
        return content[word - from];
    }

    double addressee(int word) {
        return addressee[word - from];
    }
}
