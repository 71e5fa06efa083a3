package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.text.AlignedText;
import org.hearsay.text.Alignment;
import org.hearsay.text.Span;
import org.jsoup.parser.Parser;

/** Checks that a text can be traced back to its page, character by character. */
final class Traces {
    private Traces() {}

    static void check(Article article) {
        AlignedText body = article.body();
        for (Alignment.Piece piece : body.alignment().pieces()) {
            check(piece.made().in(body.text()), piece, body.original());
        }
        checkParagraphs(article);
    }

    private static void check(String made, Alignment.Piece piece, String original) {
        assertThat(piece.original().end()).isLessThanOrEqualTo(original.length());
        String raw = piece.original().in(original);
        if (piece.verbatim()) {
            assertThat(raw).isEqualTo(made);
        } else if (!made.isBlank()) {
            assertThat(raw).isNotEmpty();
            String decoded = Parser.unescapeEntities(raw.replace("\0", ""), false);
            assertThat(decoded).as("the page has %s there", raw).contains(made);
        }
    }

    private static void checkParagraphs(Article article) {
        StringBuilder outside = new StringBuilder(article.text());
        for (Span paragraph : article.paragraphs()) {
            String words = paragraph.in(article.text());
            assertThat(words).isEqualTo(words.strip());
            outside.replace(paragraph.start(), paragraph.end(), " ".repeat(paragraph.length()));
        }
        assertThat(outside.toString()).isBlank();
    }
}
