/** Tests from outside the rooms: only what a user of the library can reach. */
@NullMarked
package org.hearsay.api;

import org.jspecify.annotations.NullMarked;
