/**
 * Hearsay beside other systems, in the same run on the same articles.
 *
 * <p>One program: {@link org.hearsay.bench.peers.PeerSpeed} ({@code sh bench/run peers}). This module is built with the
 * profile {@code peers} only, because what it measures is large and under the GPL; nothing that is shipped depends on it.
 *
 * <p>Traps: CoreNLP needs some 3 GB of memory, minutes of time, and 480 MB of models that Maven fetches at the first run.
 *
 * <p>Example: {@code sh bench/run peers --every 20}.
 */
@NullMarked
package org.hearsay.bench.peers;

import org.jspecify.annotations.NullMarked;
