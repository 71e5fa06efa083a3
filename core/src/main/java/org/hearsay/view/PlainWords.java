package org.hearsay.view;

import java.util.List;
import java.util.StringJoiner;
import org.hearsay.article.License;
import org.hearsay.statement.Anonymity;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** The words for people that several views use. */
final class PlainWords {
    private PlainWords() {}

    /** "News.Az, citing The National": a chain, outermost first. */
    static String chain(List<String> names) {
        return String.join(", citing ", names);
    }

    /** "Reuters, by its dateline; the Post, by a credit line". */
    static String licensed(List<License> licenses) {
        StringJoiner joined = new StringJoiner("; ");
        licenses.forEach(license -> joined.add(license.name() + ", by " + evidence(license)));
        return joined.toString();
    }

    static String evidence(License license) {
        return switch (license.by()) {
            case DATELINE -> "the dateline";
            case SIGN_OFF -> "the sign-off";
            case CREDIT -> "a credit in the text";
            case CANONICAL -> "the page's canonical address";
            case JSON_LD -> "the page's JSON-LD";
        };
    }

    /** “he” ← “Mr Taha” ← “Mahmoud Taha”. */
    static String trail(String text, List<Span> trail) {
        StringJoiner joined = new StringJoiner(" ←\u00A0");
        trail.forEach(step -> joined.add("“" + step.in(text) + "”"));
        return joined.toString();
    }

    /** "2 sources; familiar with the talks; senior". */
    static String anonymity(Anonymity told) {
        StringJoiner joined = new StringJoiner("; ");
        if (told.count() != null) {
            joined.add(told.count() + (told.count() == 1 ? " source" : " sources"));
        }
        for (@Nullable String part : new @Nullable String[] {told.authority(), told.basis(), told.reason()}) {
            if (part != null) {
                joined.add(part);
            }
        }
        return joined.toString();
    }
}
