package org.hearsay.place;

/** What the name of a place is used for. <b>Source:</b> Gritta et al. 2020, "A Pragmatic Guide to Geoparsing Evaluation". */
public enum PlaceUse {
    /** The place itself: "in Washington". */
    LITERAL,
    /** Those who act there: "Washington said". */
    METONYMIC,
    /** It tells which one: "the Washington office", "French officials". */
    MODIFIER
}
