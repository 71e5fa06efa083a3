package org.hearsay.statement;

import java.util.Locale;

/** How a cue takes its content. */
enum CueFrame {
    /** A clause, with or without "that", before or after it; or a quotation. */
    SPEECH,
    /** An addressee, then a clause or quotation. */
    TELL,
    /** A clause after it. */
    BELIEF,
    /** A noun phrase or gerund after it. */
    OBJECT,
    /** An infinitive with "to", or "for" and a noun phrase. */
    INTENT,
    /** In the passive: its subject belongs to the content and nobody is named as source. */
    PASSIVE,
    /** As a participle it names who told the news first: "the paper reports citing Ann". */
    RELAY,
    /** With "as saying": "the paper quoted Ann as saying it rained". */
    QUOTE,
    /** Not a verb but "according to": its source stands right after it. */
    PHRASE;

    static CueFrame of(String name) {
        return valueOf(name.strip().toUpperCase(Locale.ROOT));
    }
}
