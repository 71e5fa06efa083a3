package org.hearsay.event;

import java.util.List;
import org.hearsay.place.Place;
import org.hearsay.time.Timex;

/**
 * The times and places that an article tells, for its events to be set in.
 *
 * <p><b>Threads:</b> immutable.
 *
 * @param timexes its expressions of time, in order
 * @param places its places, in order
 */
public record EventSetting(List<Timex> timexes, List<Place> places) {
    public EventSetting {
        timexes = List.copyOf(timexes);
        places = List.copyOf(places);
    }
}
