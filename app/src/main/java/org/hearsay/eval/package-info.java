/**
 * Scores this build on gold files.
 *
 * <p>Takes a gold file, one article a line; reads its articles with the {@link org.hearsay.Hearsay} it is given; gives
 * an {@link org.hearsay.eval.EvalReport} of {@link org.hearsay.eval.Figure}s. Each task has its scorer, which sees only
 * findings and gold, never the reader.
 *
 * <p>Traps: a figure is a share of one, people see it as a percentage; and a page that could not be read counts as
 * nothing found, while a faulty gold line is left out of the score.
 *
 * <p>Example: {@code new Evaluation(Hearsay.load(), 2).run(EvalTask.STATEMENT, Path.of("gold.jsonl"), Set.of())}.
 */
@NullMarked
package org.hearsay.eval;

import org.jspecify.annotations.NullMarked;
