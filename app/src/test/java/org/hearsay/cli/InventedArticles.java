package org.hearsay.cli;

import java.util.List;
import java.util.Random;
import java.util.StringJoiner;

/** Lines of invented articles, the same for the same seed. */
final class InventedArticles {
    private static final List<String> PEOPLE =
            List.of("Ann Lee", "Bob Ray", "Olga Brandt", "Zoë Çelik", "Tomas Brandvik", "Ines Okafor", "Reto Flury");
    private static final List<String> DEEDS = List.of(
            "the ice on Lake Orsa is safe",
            "the bridge at Hamble will close in May",
            "no vote was taken on the harbour",
            "the strike ends on Friday",
            "three boats were seized near Varnholm");
    private static final List<String> FORMS = List.of(
            "“%2$s,” said %1$s.",
            "%1$s said that %2$s.",
            "%1$s denied that %2$s, the Harbour Post reported.",
            "According to %1$s, %2$s.",
            "Police arrested %1$s in Paris on 3 March 2031.");

    private InventedArticles() {}

    static String lines(int count, long seed) {
        Random random = new Random(seed);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            StringJoiner text = new StringJoiner(" ");
            for (int s = 5 + random.nextInt(20); s > 0; s--) {
                text.add(String.format(any(FORMS, random), any(PEOPLE, random), any(DEEDS, random)));
            }
            lines.append("{\"id\":\"n")
                    .append(i)
                    .append("\",\"url\":\"https://strand.example/")
                    .append(i)
                    .append("\",\"publisher\":\"The Strand\",\"published\":\"2031-03-0")
                    .append(1 + random.nextInt(9))
                    .append("\",\"text\":\"")
                    .append(text)
                    .append("\"}\n");
        }
        return lines.toString();
    }

    private static String any(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
