package org.hearsay.golden;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as a person reads it.
 *
 * @param id the article line's id, where a page has several
 * @param published the date, as exact as the page tells it for sure
 * @param problems codes of the problems a reader must report
 * @param body the paragraphs
 * @param allowed paragraphs that may be taken for body or not, such as a standfirst
 * @param statements who said what
 * @param traps stretches of the body that hold no statement, though they may look as if they did
 */
record GoldArticle(
        @Nullable String id,
        @Nullable String published,
        @Nullable String publisher,
        @Nullable String headline,
        @Nullable String byline,
        List<String> problems,
        List<String> body,
        List<String> allowed,
        List<GoldStatement> statements,
        List<String> traps) {}
