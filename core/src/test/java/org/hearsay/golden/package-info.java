/**
 * The golden pages: invented news with hand-made gold, and every page that ever crashed a build.
 *
 * <p>Each folder of {@code golden/} holds a page, what a careful person reads in it ({@code gold.json}), what this build
 * reads in it ({@code reading.json}, {@code reading.txt}) and how much it must at least get right ({@code floor.json}).
 */
@NullMarked
package org.hearsay.golden;

import org.jspecify.annotations.NullMarked;
