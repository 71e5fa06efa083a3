package org.hearsay.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The evaluations of this project, in the order of the results page ({@code eval/*.yaml}). */
final class EvalDefinitions {
    private static final List<String> NAMES = List.of(
            "polnear-dev",
            "polnear-dev-direct",
            "polnear-dev-indirect",
            "gum-news",
            "chains-dev",
            "gum-pronouns",
            "conll2003-dev",
            "politics-dev",
            "page-aeb-dev",
            "page-date-dev",
            "place-lgl-dev",
            "place-tr-news-dev",
            "place-geovirus-dev",
            "place-gwn-dev",
            "time-timebank",
            "time-aquaint",
            "time-wikiwars",
            "event-plv-dev",
            "event-gsr-dev",
            "event-case2021-dev",
            "event-muc4-dev",
            "event-example",
            "ngec-actors-dev",
            "example");

    private EvalDefinitions() {}

    static List<EvalDefinition> load() {
        YAMLMapper mapper = YAMLMapper.builder().build();
        return NAMES.stream().map(name -> load(mapper, name)).toList();
    }

    /** Those of the given names, in that order; for no names, all. */
    static List<EvalDefinition> named(List<String> names) {
        List<EvalDefinition> all = load();
        if (names.isEmpty()) {
            return all;
        }
        List<EvalDefinition> chosen = new ArrayList<>();
        for (String name : names) {
            chosen.add(all.stream()
                    .filter(definition -> definition.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no such definition: " + name)));
        }
        return chosen;
    }

    private static EvalDefinition load(YAMLMapper mapper, String name) {
        try (InputStream in = EvalDefinitions.class.getResourceAsStream("/eval/" + name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: eval/" + name + ".yaml");
            }
            return mapper.readValue(in, EvalDefinition.class);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
