/**
 * The door: {@link org.hearsay.Hearsay} sees every room, and no room sees it.
 *
 * <p>Example: {@code Hearsay.load().readText("a1", "Prices will rise, the minister said.").statements()}.
 */
@NullMarked
package org.hearsay;

import org.jspecify.annotations.NullMarked;
