package org.hearsay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.bench.EvalDefinition.Conll;
import org.hearsay.eval.GoldFile;
import org.hearsay.eval.GoldRow;
import org.hearsay.eval.ScoredName;
import org.hearsay.page.Imprint;
import org.hearsay.text.Span;

/**
 * Gold names in CoNLL's format as texts: a token and its BIO tag a line, an empty line after each sentence.
 *
 * <p><b>Shape:</b> a sentence is a line of the text, its tokens joined by one blank. A document ends at {@code
 * -DOCSTART-}, at a second empty line in a row (what is left of a document's start in copies without that mark), or after
 * so many sentences as the definition says. An I tag that continues nothing begins a name. <b>Errors:</b> {@link
 * IllegalArgumentException} for a tag that the definition does not know. <b>Threads:</b> immutable. <b>Source:</b>
 * CoNLL-2003 and its scorer.
 */
final class ConllNames {
    private static final String DOCUMENT = "-DOCSTART-";

    private final Conll conll;

    ConllNames(Conll conll) {
        this.conll = conll;
    }

    GoldFile read(Path path) throws IOException {
        return new GoldFile(rows(Files.readAllLines(path)), List.of());
    }

    /** A gold row for each document, named by its number from 1. */
    List<GoldRow> rows(List<String> lines) {
        List<GoldRow> rows = new ArrayList<>();
        Document document = new Document();
        for (String line : lines) {
            boolean isMark = line.startsWith(DOCUMENT);
            if (!line.isBlank() && !isMark) {
                document.add(line);
            } else if (isMark || document.endSentence(conll.sentences())) {
                document.moveTo(rows);
                document = new Document();
            }
        }
        document.moveTo(rows);
        return rows;
    }

    private ScoredName.Type type(String name) {
        ScoredName.Type type = conll.types().get(name);
        if (type == null) {
            throw new IllegalArgumentException("the definition does not say what this type counts as: " + name);
        }
        return type;
    }

    /** A document that is being read. */
    private final class Document {
        private final StringBuilder text = new StringBuilder();
        private final List<ScoredName> names = new ArrayList<>();
        private String open = "";
        private int start;
        private int sentences;
        private boolean inSentence;

        void add(String line) {
            String[] columns = line.split("\\s+");
            String tag = columns[columns.length - 1];
            boolean continues = tag.startsWith("I-") && tag.substring(2).equals(open);
            if (!continues) {
                closeName();
            }
            if (!text.isEmpty()) {
                text.append(inSentence ? ' ' : '\n');
            }
            inSentence = true;
            if (!continues && !tag.equals("O")) {
                open = tag.substring(2);
                start = text.length();
            }
            text.append(columns[0]);
        }

        /** Ends the sentence; says whether the document ends too. */
        boolean endSentence(int most) {
            boolean isSecondEmptyLine = !inSentence;
            closeName();
            sentences += inSentence ? 1 : 0;
            inSentence = false;
            return isSecondEmptyLine || sentences == most;
        }

        void moveTo(List<GoldRow> rows) {
            closeName();
            if (!text.isEmpty()) {
                String id = String.valueOf(rows.size() + 1);
                GoldRow.Input input = new GoldRow.Input.Text(text.toString());
                rows.add(new GoldRow(id, "document " + id, Imprint.NONE, input, new GoldRow.Answer.Names(names)));
            }
        }

        private void closeName() {
            if (!open.isEmpty()) {
                names.add(new ScoredName(new Span(start, text.length()), type(open)));
                open = "";
            }
        }
    }
}
