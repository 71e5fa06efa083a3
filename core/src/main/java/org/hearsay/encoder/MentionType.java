package org.hearsay.encoder;

/**
 * What kind of thing a name stands for.
 *
 * <p><b>Source:</b> the four types of the CoNLL-2003 shared task (Tjong Kim Sang & De Meulder 2003), which the model
 * tells apart, and two more of the public contract, which it counts to {@link #MISC} and {@link #ORGANIZATION}.
 */
public enum MentionType {
    PERSON,
    ORGANIZATION,
    PLACE,
    NATIONALITY,
    GROUP,
    MISC
}
