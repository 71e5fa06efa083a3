package org.hearsay.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The codes of an event.
 *
 * <p><b>Threads:</b> immutable. <b>Source:</b> PLOVER (type, mode, contexts) and CAMEO (code).
 *
 * @param type the PLOVER type
 * @param mode the PLOVER mode within the type, such as {@code arrest}; null when none fits
 * @param contexts PLOVER contexts, such as {@code military}, in alphabetic order; may be empty
 * @param cameo the CAMEO code, two to four digits; null when none fits
 */
public record EventCode(
        EventType type,
        @Nullable String mode,
        List<String> contexts,
        @Nullable String cameo) {
    public EventCode {
        contexts = List.copyOf(contexts);
    }
}
