package org.hearsay.eval;

import java.util.Locale;
import org.hearsay.text.Span;

/**
 * A name as scorers see it, found or gold.
 *
 * <p><b>Threads:</b> immutable.
 *
 * @param span where it stands, in UTF-16 code units of the article's text
 * @param type what it names
 */
public record ScoredName(Span span, Type type) {

    /** The four types of names that are scored, as in CoNLL-2003. */
    public enum Type {
        PERSON,
        ORGANIZATION,
        PLACE,
        MISC;

        /**
         * The type that a mention's type counts as: a nationality is {@link #MISC}, a group {@link #ORGANIZATION}, as
         * CoNLL-2003 has them; throws for a type that no mention has.
         *
         * @param code the type as readings and gold lines name it
         */
        public static Type of(String code) {
            return switch (code) {
                case "NATIONALITY" -> MISC;
                case "GROUP" -> ORGANIZATION;
                default -> valueOf(code);
            };
        }

        /** The type's name in figures. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
