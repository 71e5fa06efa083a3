package org.hearsay.place;

import java.util.List;
import org.hearsay.text.Span;

/**
 * The name of a place in a text, before it is decided which place it means.
 *
 * @param span where it stands
 * @param name the part of it by which its places were found
 * @param places the places that it may mean; empty when the gazetteer has none
 * @param form what kind of word it is
 */
record Toponym(Span span, String name, List<Candidate> places, Form form) {
    /** What kind of word it is. */
    enum Form {
        /** A name. */
        NAME,
        /** An adjective, as "French". */
        ADJECTIVE,
        /** A name of people, as "Danes". */
        PEOPLE,
        /** A name inside that of an organisation. */
        EMBEDDED
    }
}
