package org.hearsay.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.ListFile;
import org.jspecify.annotations.Nullable;

/** All forms of the verbs of {@code verbs.tsv}. <b>Threads:</b> immutable. */
final class VerbForms {
    private enum Kind {
        BASE,
        PRESENT,
        PAST,
        PARTICIPLE,
        GERUND
    }

    private final Map<String, VerbForm> forms;

    private VerbForms(Map<String, VerbForm> forms) {
        this.forms = Map.copyOf(forms);
    }

    static VerbForms load() {
        Map<String, VerbEntry> entries = new LinkedHashMap<>();
        for (String line : ListFile.lines(VerbForms.class, "verbs.tsv")) {
            String[] columns = line.split("\t");
            for (String lemma : columns[5].split(" ")) {
                entries.merge(lemma, entry(lemma, columns), VerbEntry::and);
            }
        }
        Map<String, String[]> irregular = new HashMap<>();
        for (String line : ListFile.lines(VerbForms.class, "irregular.tsv")) {
            String[] columns = line.split("\t");
            irregular.put(columns[0], columns);
        }
        return new VerbForms(inflected(entries, irregular));
    }

    private static VerbEntry entry(String lemma, String[] columns) {
        List<String> words = List.of(lemma.split("_"));
        return new VerbEntry(
                lemma,
                words.subList(1, words.size()),
                Deed.of(columns[0], columns[1], columns[2]),
                columns[3].equals("-") ? List.of() : List.of(columns[3].split(",")),
                Effect.all(columns[4]));
    }

    private static Map<String, VerbForm> inflected(Map<String, VerbEntry> entries, Map<String, String[]> irregular) {
        Map<String, EnumSet<Kind>> kinds = new HashMap<>();
        Map<String, List<VerbEntry>> owners = new HashMap<>();
        for (VerbEntry entry : entries.values()) {
            String head = entry.lemma().split("_")[0];
            forms(head, irregular.get(head)).forEach((form, formKinds) -> {
                kinds.computeIfAbsent(form, any -> EnumSet.noneOf(Kind.class)).addAll(formKinds);
                owners.computeIfAbsent(form, any -> new ArrayList<>()).add(entry);
            });
        }
        Map<String, VerbForm> all = new HashMap<>();
        owners.forEach((form, list) -> {
            list.sort(Comparator.comparingInt(
                    (VerbEntry entry) -> -entry.particles().size()));
            all.put(form, form(kinds.getOrDefault(form, EnumSet.noneOf(Kind.class)), list));
        });
        return all;
    }

    private static VerbForm form(Set<Kind> kinds, List<VerbEntry> list) {
        return new VerbForm(
                kinds.contains(Kind.BASE),
                kinds.contains(Kind.PRESENT),
                kinds.contains(Kind.PAST),
                kinds.contains(Kind.PARTICIPLE),
                kinds.contains(Kind.GERUND),
                list);
    }

    private static Map<String, EnumSet<Kind>> forms(String head, String @Nullable [] irregular) {
        Map<String, EnumSet<Kind>> forms = new HashMap<>();
        add(forms, head, Kind.BASE);
        add(forms, Inflection.present(head), Kind.PRESENT);
        Inflection.gerund(head).forEach(form -> add(forms, form, Kind.GERUND));
        if (head.equals("be")) {
            List.of("is", "are", "am").forEach(form -> add(forms, form, Kind.PRESENT));
            List.of("was", "were").forEach(form -> add(forms, form, Kind.PAST));
            add(forms, "been", Kind.PARTICIPLE);
        } else if (irregular == null) {
            Inflection.past(head).forEach(form -> add(forms, form, Kind.PAST));
            Inflection.past(head).forEach(form -> add(forms, form, Kind.PARTICIPLE));
        } else {
            add(forms, irregular[1], Kind.PAST);
            add(forms, irregular[2], Kind.PARTICIPLE);
        }
        if (head.equals("have")) {
            add(forms, "has", Kind.PRESENT);
        }
        return forms;
    }

    private static void add(Map<String, EnumSet<Kind>> forms, String form, Kind kind) {
        forms.computeIfAbsent(form, any -> EnumSet.noneOf(Kind.class)).add(kind);
    }

    /** What a lower-case word can be as a verb; null when it is none. */
    @Nullable
    VerbForm of(String word) {
        return forms.get(word);
    }
}
