package org.hearsay.export;

import java.io.OutputStream;
import java.util.List;

/** A form that is a JSON object around one long list, of which each member stands on a line. <b>Threads:</b> one. */
abstract class JsonListExport extends TextExport {
    private boolean first = true;

    JsonListExport(OutputStream out) {
        super(out);
    }

    /** What stands before the list's members, up to its bracket. */
    abstract String opening();

    /** The members that an article gives. */
    abstract List<Fields> members(Chosen chosen);

    @Override
    final String head() {
        return opening();
    }

    @Override
    final String article(Chosen chosen) {
        StringBuilder lines = new StringBuilder();
        for (Fields member : members(chosen)) {
            lines.append(first ? "\n" : ",\n").append(member.json());
            first = false;
        }
        return lines.toString();
    }

    @Override
    final String tail() {
        return "\n]}\n";
    }
}
