package org.hearsay.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.ListFile;
import org.jspecify.annotations.Nullable;

/**
 * An actor's code cut into what its letters tell; what is not there is empty.
 *
 * <p><b>Threads:</b> immutable. <b>Source:</b> {@code actor-parts.tsv}.
 *
 * @param code the whole code
 * @param country a country or region
 * @param group a body
 * @param religions at most two
 * @param types at most three
 */
record ActorParts(String code, String country, String group, List<String> religions, List<String> types) {
    private static final int LETTERS = 3;
    private static final int RELIGIONS = 2;
    private static final int TYPES = 3;

    ActorParts {
        religions = List.copyOf(religions);
        types = List.copyOf(types);
    }

    /** The first religion, second ...; empty when there are fewer. */
    String religion(int place) {
        return place < Math.min(religions.size(), RELIGIONS) ? religions.get(place) : "";
    }

    /** The first type, second ...; empty when there are fewer. */
    String type(int place) {
        return place < Math.min(types.size(), TYPES) ? types.get(place) : "";
    }

    /** Cuts codes. <b>Threads:</b> immutable. */
    static final class Cutter {
        private final Map<String, String> kinds = new HashMap<>();

        Cutter() {
            Country.all().values().forEach(country -> kinds.put(country.alpha3(), "region"));
            for (String line : ListFile.lines(ActorParts.class, "actor-parts.tsv")) {
                String[] cells = line.split("\t");
                for (String code : cells[1].split(" ")) {
                    kinds.put(code, cells[0]);
                }
            }
        }

        ActorParts cut(@Nullable String code) {
            String whole = code == null ? "" : code;
            Map<String, List<String>> parts = new HashMap<>();
            for (int at = 0; at + LETTERS <= whole.length(); at += LETTERS) {
                String part = whole.substring(at, at + LETTERS);
                String kind = kinds.getOrDefault(part, "group");
                boolean second = kind.equals("region") && at > 0;
                parts.computeIfAbsent(second ? "group" : kind, any -> new ArrayList<>())
                        .add(part);
            }
            return new ActorParts(
                    whole,
                    first(parts, "region"),
                    first(parts, "group"),
                    parts.getOrDefault("religion", List.of()),
                    parts.getOrDefault("type", List.of()));
        }

        private static String first(Map<String, List<String>> parts, String kind) {
            return parts.getOrDefault(kind, List.of("")).get(0);
        }
    }
}
