/**
 * The command line: one class per command, {@link org.hearsay.cli.Main} lists them.
 *
 * <p>Takes what a user typed; gives readings on standard output, everything about the run on standard error, and one
 * of four {@linkplain org.hearsay.cli.ExitCode exit codes}. This is where printing happens; {@code core} returns
 * values.
 *
 * <p>Traps: standard output is for programs too, so nothing else may be written there; and what comes from a page or a
 * file name must be made harmless ({@link org.hearsay.view.PrintableText}) before a person sees it.
 *
 * <p>Example: {@code new Main(console).run("read", "page.html", "--to", "jsonl")}.
 */
@NullMarked
package org.hearsay.cli;

import org.jspecify.annotations.NullMarked;
