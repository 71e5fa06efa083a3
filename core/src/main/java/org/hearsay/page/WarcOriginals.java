package org.hearsay.page;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where in an archive the pages stand that later records may refer to.
 *
 * <p>Of many, the latest are kept. <b>Threads:</b> one. <b>Source:</b> ISO 28500, section 6.7 (revisit).
 */
final class WarcOriginals {
    /** Names, of which a page has three: 90,000 pages in 45 MB. */
    private static final int MOST_KEYS = 1 << 18;

    private final @Nullable FileBytes file;
    private final Map<String, RecordPlace> places = new LinkedHashMap<>();

    /**
     * @param file to go back in; absent for what can be read only once
     */
    WarcOriginals(@Nullable FileBytes file) {
        this.file = file;
    }

    /** Takes note of a page. */
    void add(List<String> keys, RecordPlace place) {
        if (file != null) {
            keys.forEach(key -> places.putIfAbsent(key, place));
            while (places.size() > MOST_KEYS) {
                places.remove(places.keySet().iterator().next());
            }
        }
    }

    /** What the first known one of some names stands for; absent where none is known or can be gone back to. */
    @Nullable
    WarcContent find(List<String> keys) throws IOException {
        for (String key : keys) {
            RecordPlace place = places.get(key);
            if (place != null && file != null) {
                return read(file, place);
            }
        }
        return null;
    }

    private static @Nullable WarcContent read(FileBytes file, RecordPlace place) throws IOException {
        try (ArchiveBytes bytes = new ArchiveBytes(file.from(place.offset()), place.offset(), file)) {
            for (long i = 0; i < place.inside(); i++) {
                bytes.read();
            }
            WarcFrame frame = new WarcFrames(bytes).next();
            return frame == null || frame.header().isEmpty() ? null : WarcRecordReader.read(frame);
        }
    }
}
