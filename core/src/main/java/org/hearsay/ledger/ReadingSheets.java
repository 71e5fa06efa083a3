package org.hearsay.ledger;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.ledger.ArticleRows.RevisionCells;
import org.hearsay.reading.Reading;
import org.hearsay.sentence.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * All findings of a reading as rows, and back.
 *
 * @param model digest of the model that read; null when only rules did
 * @param sentences where the sentences stand
 * @param sheets in the order of {@link #TABLES}
 */
record ReadingSheets(@Nullable String model, List<Span> sentences, List<Sheet> sheets) {
    /** The tables that hang on a reading. */
    static final List<Table> TABLES = List.of(
            StatementRows.STATEMENT,
            StatementRows.LINK,
            EventRows.EVENT,
            EventRows.PARTICIPANT,
            NameRows.ENTITY,
            NameRows.MENTION,
            SettingRows.TIMEX,
            SettingRows.PLACE,
            SettingRows.PROBLEM,
            EventRows.COUNT,
            EventRows.GROUND);

    ReadingSheets {
        sentences = List.copyOf(sentences);
        sheets = List.copyOf(sheets);
    }

    static ReadingSheets of(Reading reading) {
        return new ReadingSheets(
                reading.modelDigest(),
                reading.sentences().stream().map(Sentence::span).toList(),
                List.of(
                        StatementRows.statements(reading),
                        StatementRows.links(reading),
                        EventRows.events(reading),
                        EventRows.participants(reading),
                        NameRows.entities(reading),
                        NameRows.mentions(reading),
                        SettingRows.times(reading),
                        SettingRows.places(reading),
                        SettingRows.problems(reading),
                        EventRows.counts(reading),
                        EventRows.parts(reading)));
    }

    /** The digest that names the reading of a revision; parts count where there are any, since once nobody told them. */
    String digest(String revision) {
        return new ContentDigest()
                .add(revision)
                .add(model)
                .add(SpanList.write(sentences))
                .add(sheets.stream()
                        .filter(sheet -> !sheet.table().equals(EventRows.GROUND)
                                || !sheet.rows().isEmpty())
                        .toList())
                .hex();
    }

    /**
     * The reading again.
     *
     * <p>What the public contract does not tell is not kept: how sure the model was of each name, the tokens of the
     * sentences (each comes back with one token, the whole of it) and the characters of the page behind the text.
     *
     * @throws IllegalArgumentException when the rows do not fit each other
     */
    Reading reading(RevisionCells revision) {
        Article article = ArticleRows.article(revision);
        return new Reading(
                article,
                Sentence.uncut(sentences, article.paragraphs(), article.text()),
                NameRows.readMentions(sheets.get(5)),
                NameRows.readEntities(sheets.get(4), sheets.get(5)),
                SettingRows.readTimes(sheets.get(6)),
                SettingRows.readPlaces(sheets.get(7)),
                EventRows.read(sheets.get(2), sheets.get(3), sheets.get(10), sheets.get(9)),
                StatementRows.read(sheets.get(0), sheets.get(1)),
                ArticleRows.licenses(revision),
                SettingRows.readProblems(sheets.get(8), article.id()),
                model);
    }
}
