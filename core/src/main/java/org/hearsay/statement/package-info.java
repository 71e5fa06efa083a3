/**
 * Room 11: statements, who said what.
 *
 * <p>Takes an article, its sentences and what the encoder tells about it; gives {@link org.hearsay.statement.Statement}s with source, cue and content
 * as spans. The next room is {@code reading}; {@code event}, its neighbour, is never imported here.
 *
 * <p>Traps: a content may consist of several spans ("A," he said. "B."); and a source may be absent (agentless
 * passives) without anything being wrong.
 *
 * <p>Example: {@code LearnedStatementFinder.load(digest).find(article, sentences, encoded, entities)}.
 */
@NullMarked
package org.hearsay.statement;

import org.jspecify.annotations.NullMarked;
