package org.hearsay.reading;

/** How statements and names are found. <b>Source:</b> the words of {@code --reader}. */
public enum ReaderKind {
    /** By the model; the rules only fill what it passes over. */
    LEARNED,
    /** By rules alone; names by their capital letters. */
    RULES
}
