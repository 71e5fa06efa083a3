package org.hearsay.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text of GUM with who is meant by which words, made anew from its tokens.
 *
 * <p><b>Shape:</b> a paragraph is a line; tokens stand apart by one blank but where GUM says that there is none.
 * <b>Threads:</b> immutable. <b>Source:</b> GUM's CoNLL-U with entities in the last column (Zeldes 2017).
 */
final class GumPronouns {
    private static final Set<String> PERSONAL = Set.of("he", "she");
    private static final Set<String> COLLECTIVE = Set.of("it", "they");
    private static final Pattern ENTITY = Pattern.compile("(?:^|\\|)Entity=([^|]+)");
    private static final Pattern MARK = Pattern.compile("\\(([^()-]+)[^()]*(\\))?|([^()-]+)\\)");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final StringBuilder text = new StringBuilder();
    private final Map<String, List<Integer>> open = new HashMap<>();
    private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();

    /** How many names had been read when a mention opened, by its start. */
    private final Map<Integer, Integer> namesBefore = new HashMap<>();

    private boolean apart;
    private int names;

    /** The last part of the word that is being read, and whether a blank follows it: "don't". */
    private int lastPart;

    private boolean blankAfterParts;

    private GumPronouns() {}

    private record Mention(Span span, boolean named) {}

    static GumPronouns of(List<String> lines) {
        GumPronouns gum = new GumPronouns();
        int skipped = 0;
        for (String line : lines) {
            String[] columns = line.split("\t");
            if (line.startsWith("# newpar") && !line.startsWith("# newpar_block") && !gum.text.isEmpty()) {
                gum.text.append('\n');
                gum.apart = false;
            } else if (columns.length == 10 && columns[0].contains("-")) {
                skipped = Integer.parseInt(columns[0].substring(columns[0].indexOf('-') + 1));
                gum.joined(columns, skipped);
            } else if (columns.length == 10 && columns[0].chars().allMatch(Character::isDigit)) {
                boolean part = Integer.parseInt(columns[0]) <= skipped;
                gum.token(columns, part);
            } else if (line.isBlank()) {
                skipped = 0;
            }
        }
        return gum;
    }

    /** "don't", whose parts follow. */
    private void joined(String[] columns, int last) {
        blank();
        apart = false;
        lastPart = last;
        blankAfterParts = !columns[9].contains("SpaceAfter=No");
    }

    private void token(String[] columns, boolean part) {
        blank();
        int start = text.length();
        text.append(columns[1]);
        int before = names;
        names += columns[3].equals("PROPN") ? 1 : 0;
        Matcher entity = ENTITY.matcher(columns[9]);
        if (entity.find()) {
            marks(entity.group(1), start, before);
        }
        boolean last = part && Integer.parseInt(columns[0]) == lastPart;
        apart = part ? last && blankAfterParts : !columns[9].contains("SpaceAfter=No");
    }

    private void blank() {
        if (apart) {
            text.append(' ');
        }
        apart = false;
    }

    private void marks(String marks, int start, int before) {
        Matcher mark = MARK.matcher(marks);
        while (mark.find()) {
            String id = mark.group(1) == null ? mark.group(3) : mark.group(1);
            if (mark.group(1) != null) {
                open.computeIfAbsent(id, key -> new ArrayList<>()).add(start);
                namesBefore.putIfAbsent(start, before);
            }
            List<Integer> starts = open.getOrDefault(id, List.of());
            if ((mark.group(3) != null || mark.group(2) != null) && !starts.isEmpty()) {
                int from = starts.remove(starts.size() - 1);
                boolean named = names > namesBefore.getOrDefault(from, names);
                mentions.computeIfAbsent(id, key -> new ArrayList<>())
                        .add(new Mention(new Span(from, text.length()), named));
            }
        }
    }

    String text() {
        return text.toString();
    }

    /**
     * Adds the pronouns that are sources and mean somebody whom the text somewhere names.
     *
     * @param found the statements of the text
     * @param personal takes "he" and "she": whether the speaker is one of the words for who is meant
     * @param collective the same for "it" and "they"
     */
    void score(List<Statement> found, List<Boolean> personal, List<Boolean> collective) {
        for (Statement statement : found) {
            String word = statement.source().size() == 1
                    ? statement.source().get(0).in(text()).toLowerCase(Locale.ROOT)
                    : "";
            List<Mention> chain = PERSONAL.contains(word) || COLLECTIVE.contains(word)
                    ? chain(statement.source().get(0))
                    : List.of();
            if (chain.stream().anyMatch(Mention::named)) {
                (PERSONAL.contains(word) ? personal : collective).add(isMeant(statement.speaker(), chain));
            }
        }
    }

    private List<Mention> chain(Span pronoun) {
        return mentions.values().stream()
                .filter(chain -> chain.stream().anyMatch(one -> one.span().equals(pronoun)))
                .findFirst()
                .orElse(List.of());
    }

    private boolean isMeant(@Nullable String speaker, List<Mention> chain) {
        String name = speaker == null ? "" : plain(speaker);
        return !name.isBlank()
                && chain.stream()
                        .filter(Mention::named)
                        .anyMatch(one -> plain(one.span().in(text())).contains(name));
    }

    private static String plain(String name) {
        return " "
                + NO_WORD.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
    }
}
