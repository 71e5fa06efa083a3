package org.hearsay.encoder;

/**
 * What kind of event a word stands for.
 *
 * <p><b>Source:</b> the types of PLOVER (Open Event Data Alliance), in the order of the events graph. Its CONCEDE and RETREAT
 * are one kind here, {@link #YIELD}: the corpus that taught the graph does not tell them apart.
 */
public enum EventKind {
    /** Says that it will cooperate. */
    AGREE,
    /** Meets, visits, calls. */
    CONSULT,
    /** Backs, praises, signs. */
    SUPPORT,
    /** Gives way: releases, returns, withdraws, lifts, promises to. */
    YIELD,
    /** Works together: exercises, exchanges, shares. */
    COOPERATE,
    /** Gives money, goods, soldiers for peace. */
    AID,
    /** Asks or demands. */
    REQUEST,
    /** Blames, sues, investigates. */
    ACCUSE,
    /** Refuses. */
    REJECT,
    /** Threatens. */
    THREATEN,
    /** Demonstrates, strikes. */
    PROTEST,
    /** Cuts ties, stops aid, expels. */
    SANCTION,
    /** Readies forces. */
    MOBILIZE,
    /** Arrests, seizes, restricts. */
    COERCE,
    /** Attacks, kills, fights. */
    ASSAULT
}
