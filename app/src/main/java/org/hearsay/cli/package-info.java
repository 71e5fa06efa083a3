/** The command line: one class per command, {@link org.hearsay.cli.Main} lists them. */
@NullMarked
package org.hearsay.cli;

import org.jspecify.annotations.NullMarked;
