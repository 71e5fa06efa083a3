package org.hearsay.bench;

import java.util.ArrayList;
import java.util.List;

/** Invented texts in the columns and with the marks of GUM. */
final class InventedGum {
    private InventedGum() {}

    /** Two paragraphs in which "She" means a woman that is named, and "They" somebody that is not. */
    static List<String> ferry() {
        List<String> lines = new ArrayList<>(List.of("# newdoc id = invented", "# newpar", "# sent_id = invented-1"));
        lines.add(token("1", "Ines", "PROPN", "Entity=(1-person-new-cf1-1-coref"));
        lines.add(token("2", "Duarte", "PROPN", "Entity=1)"));
        lines.add(token("3", "met", "VERB", "_"));
        lines.add(token("4", "the", "DET", "Entity=(2-person-new-cf2-2-coref"));
        lines.add(token("5", "pilots", "NOUN", "Entity=2)|SpaceAfter=No"));
        lines.add(token("6", ".", "PUNCT", "_"));
        lines.addAll(List.of("", "# newpar", "# sent_id = invented-2"));
        lines.add(token("1", "She", "PRON", "Entity=(1-person-giv:act-cf1-1-ana)"));
        lines.add(token("2", "said", "VERB", "_"));
        lines.add(token("3", "the", "DET", "Entity=(3-object-new-cf2-2-coref"));
        lines.add(token("4", "ferry", "NOUN", "Entity=3)"));
        lines.add(token("5-6", "wouldn't", "_", "_"));
        lines.add(token("5", "would", "AUX", "_"));
        lines.add(token("6", "n't", "PART", "_"));
        lines.add(token("7", "sail", "VERB", "SpaceAfter=No"));
        lines.add(token("8", ".", "PUNCT", "_"));
        lines.add("");
        lines.add(token("1", "They", "PRON", "Entity=(2-person-giv:act-cf1-1-ana)"));
        lines.add(token("2", "said", "VERB", "_"));
        lines.add(token("3", "the", "DET", "_"));
        lines.add(token("4", "sea", "NOUN", "_"));
        lines.add(token("5", "was", "AUX", "_"));
        lines.add(token("6", "rough", "ADJ", "SpaceAfter=No"));
        lines.add(token("7", ".", "PUNCT", "_"));
        lines.add("");
        return lines;
    }

    private static String token(String id, String form, String tag, String last) {
        return String.join("\t", id, form, form, tag, "_", "_", "_", "_", "_", last);
    }
}
