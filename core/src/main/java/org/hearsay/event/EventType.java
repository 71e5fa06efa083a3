package org.hearsay.event;

/**
 * What kind of deed an event is.
 *
 * <p><b>Source:</b> the sixteen event types of PLOVER, manual draft 0.8 (Open Event Data Alliance).
 */
public enum EventType {
    AGREE,
    CONSULT,
    SUPPORT,
    CONCEDE,
    COOPERATE,
    AID,
    RETREAT,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT
}
