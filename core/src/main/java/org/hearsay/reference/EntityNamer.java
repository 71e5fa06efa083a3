package org.hearsay.reference;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.encoder.MentionType;
import org.hearsay.sentence.Token;

/**
 * Chooses the fullest of the names of one entity.
 *
 * <p>The one of most words; of equals the one whose last word is written so most often, since a misspelt name is rare. An
 * article is part of it where the text writes it so: "The National".
 * <b>Threads:</b> immutable.
 */
final class EntityNamer {
    private final NameLexicon lexicon;

    EntityNamer(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The fullest name, without title, except a throne before a first name: "King Abdullah". */
    String name(String text, List<NameGroup> united) {
        Map<String, Integer> lastWords = new HashMap<>();
        united.forEach(group -> lastWords.merge(group.last(), group.pieces().size(), Integer::sum));
        NameGroup fullest = united.stream()
                .max(Comparator.<NameGroup>comparingInt(group ->
                                isAcronym(group, text) ? 0 : group.words().size())
                        .thenComparingInt(group -> lastWords.getOrDefault(group.last(), 0))
                        .thenComparingInt(group -> group.pieces().size())
                        .thenComparingInt(group -> -group.start()))
                .orElseThrow();
        String form = withFullStop(fullest, text);
        String throne = united.stream()
                .map(NameGroup::throne)
                .filter(title -> title != null)
                .findFirst()
                .orElse(null);
        String name = throne != null && reigns(fullest, throne) ? throne + " " + form : form;
        return hasArticle(united) ? "The " + name : name;
    }

    /** Whether the text writes "The" with a capital before the name inside sentences, and not more often without. */
    private static boolean hasArticle(List<NameGroup> united) {
        MentionType type = NameGroup.type(united);
        if (type != MentionType.ORGANIZATION && type != MentionType.MISC) {
            return false;
        }
        int with = 0;
        int without = 0;
        for (NamePiece piece :
                united.stream().flatMap(group -> group.pieces().stream()).toList()) {
            Token article = piece.before();
            Token before = piece.from() < 2 ? null : piece.tokens().get(piece.from() - 2);
            boolean inside = before != null && (before.isWord() || before.form().equals(","));
            with += inside && article != null && article.form().equals("The") ? 1 : 0;
            without += inside && article != null && article.form().equals("the") ? 1 : 0;
        }
        return with > 0 && with >= without;
    }

    private static boolean isAcronym(NameGroup group, String text) {
        return group.isSingle() && Folding.isAcronym(group.form(text));
    }

    /** "Jr." at the end keeps its full stop, whatever the edge that was found. */
    private String withFullStop(NameGroup group, String text) {
        String form = group.form(text);
        NamePiece piece = group.pieces().get(0);
        int end = piece.span().end();
        boolean stop = group.suffix() != null && end < text.length() && text.charAt(end) == '.';
        return stop && (form.endsWith("Jr") || form.endsWith("Sr")) ? form + "." : form;
    }

    private boolean reigns(NameGroup group, String throne) {
        List<String> words = List.of(group.key().split(" "));
        return words.size() == 1
                || throne.toLowerCase(Locale.ROOT).equals("pope")
                || lexicon.is(words.get(words.size() - 1), NameClass.NUMERAL);
    }
}
