package org.hearsay.reading;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.sentence.Sentence;
import org.hearsay.statement.Statement;
import org.hearsay.trace.Problem;

/**
 * All that one article yields.
 *
 * <p><b>Threads:</b> immutable.
 *
 * @param article the article
 * @param sentences its sentences, in order
 * @param statements its statements, in the order of the text
 * @param problems what went wrong, in the order it was met
 */
public record Reading(Article article, List<Sentence> sentences, List<Statement> statements, List<Problem> problems) {
    public Reading {
        sentences = List.copyOf(sentences);
        statements = List.copyOf(statements);
        problems = List.copyOf(problems);
    }

    /** Whether the page could not be read at all. */
    public boolean failed() {
        return problems.stream().anyMatch(problem -> problem.code().fatal());
    }
}
