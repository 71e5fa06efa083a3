package org.hearsay.page;

import org.jspecify.annotations.Nullable;

/** The pages of one input that can hold many, given one by one. <b>Threads:</b> one. */
interface Pieces {

    /** The next, or null at the end. */
    @Nullable
    PageResult next();
}
