package org.hearsay.eval;

import java.util.Locale;

/** The four types of names that are scored, as in CoNLL-2003. */
public enum NameType {
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
    public static NameType of(String code) {
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
