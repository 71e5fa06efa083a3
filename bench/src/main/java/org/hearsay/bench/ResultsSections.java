package org.hearsay.bench;

/**
 * A page of results whose sections are measured anew one by one.
 *
 * <p><b>Threads:</b> immutable.
 *
 * @param text the page, in Markdown
 */
record ResultsSections(String text) {
    /**
     * The page with another body under a heading, up to the next heading of any rank; with the section anew before a later
     * one where there was none.
     *
     * @param heading a whole line
     * @param body what follows it
     * @param later the heading before which a new section goes
     */
    ResultsSections with(String heading, String body, String later) {
        String section = "\n" + heading + "\n\n" + body;
        int start = text.indexOf("\n" + heading + "\n");
        if (start < 0) {
            int at = text.indexOf("\n" + later + "\n");
            int before = at < 0 ? text.length() : at;
            return new ResultsSections(text.substring(0, before) + section + text.substring(before));
        }
        int next = text.indexOf("\n#", start + heading.length() + 1);
        return new ResultsSections(text.substring(0, start) + section + (next < 0 ? "" : text.substring(next)));
    }
}
