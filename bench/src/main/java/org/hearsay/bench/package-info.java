/**
 * Scores on the corpora beside the project, and speed.
 *
 * <p>Five programs: {@link org.hearsay.bench.CorpusCheck} (do the scores still hold?),
 * {@link org.hearsay.bench.SpeedCheck} (how fast?), {@link org.hearsay.bench.MistakeList} (what goes wrong?),
 * {@link org.hearsay.bench.RuleConfidences} (how far may each rule be trusted?) and
 * {@link org.hearsay.bench.ResultsPage} (all of it as RESULTS.md); and JMH benchmarks that run anywhere. The module
 * {@code bench/peers} measures other systems beside Hearsay. {@code sh bench/run} builds and starts them all.
 *
 * <p>Traps: where the corpora are not beside the project, a check is left out, and says so; it never counts as passed.
 * Speeds are worth something on a quiet machine only.
 *
 * <p>Example: {@code CorpusCheck --shared ../shared --accept}.
 */
@NullMarked
package org.hearsay.bench;

import org.jspecify.annotations.NullMarked;
