package org.hearsay.page;

import org.jspecify.annotations.Nullable;

/**
 * One record of a web archive, cut out but not understood.
 *
 * @param place where it stands
 * @param header its lines with the empty one behind them; empty where no record begins
 * @param body what follows, up to {@link WarcFrames#MOST_HELD} bytes
 * @param cut whether the body goes on behind what is held
 * @param fault what is wrong with it; absent when nothing is
 */
record WarcFrame(
        RecordPlace place,
        String header,
        Payload.Bytes body,
        boolean cut,
        @Nullable WarcFault fault) {

    /** Something that is no record. */
    static WarcFrame none(RecordPlace place, WarcFault fault) {
        return new WarcFrame(place, "", new Payload.Bytes(new byte[0]), false, fault);
    }
}
