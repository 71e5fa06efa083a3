package org.hearsay.page;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first element of a piece of XML or HTML, and what stands before it.
 *
 * @param name in lower case; empty where the text starts with no element
 * @param afterXmlDeclaration whether {@code <?xml} stands before it
 * @param afterHtmlDoctype whether {@code <!doctype html} stands before it
 */
record RootTag(String name, boolean afterXmlDeclaration, boolean afterHtmlDoctype) {
    private static final Pattern TAG = Pattern.compile("<([a-z][\\w:-]{0,30})[\\s/>]");

    /** Looks over declarations and comments; a text that starts with anything else has no root. */
    static RootTag of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean xml = false;
        boolean html = false;
        int at = afterSpace(lower, 0);
        while (lower.startsWith("<?", at) || lower.startsWith("<!", at)) {
            xml |= lower.startsWith("<?xml", at);
            html |= lower.startsWith("<!doctype html", at);
            at = afterSpace(lower, endOfMarkup(lower, at));
        }
        Matcher tag = TAG.matcher(lower).region(at, lower.length());
        return new RootTag(tag.lookingAt() ? tag.group(1) : "", xml, html);
    }

    private static int endOfMarkup(String text, int at) {
        String end = text.startsWith("<!--", at) ? "-->" : ">";
        int found = text.indexOf(end, at);
        return found < 0 ? text.length() : found + end.length();
    }

    private static int afterSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
