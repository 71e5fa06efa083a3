package org.hearsay.statement;

import java.util.List;
import java.util.Locale;
import org.hearsay.sentence.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Names the speakers of one article's statements, in the order of the text.
 *
 * <p>A last name becomes the full name that the article gives; "he" and "she" are the last named person who spoke.
 * Everybody else keeps the words of the text: an unnamed source is never identified. <b>Threads:</b> one per article.
 */
final class SpeakerFinder {
    private final String text;
    private final List<Sentence> sentences;
    private final Lexicon lexicon;
    private final SpeakerNames names;
    private final SourceTyper typer;
    private @Nullable String lastPerson;

    SpeakerFinder(String text, List<Sentence> sentences, Lexicon lexicon) {
        this.text = text;
        this.sentences = sentences;
        this.lexicon = lexicon;
        this.names = new SpeakerNames(sentences, lexicon);
        this.typer = new SourceTyper(lexicon);
    }

    /**
     * Who speaks, and to whom.
     *
     * @param name as full as the article gives it; null when the text names nobody
     * @param type what kind of source
     * @param addressee who is told, if the text says so
     * @param medium the addressee again when it is a medium, which then hands the statement on
     */
    record Speaker(
            @Nullable String name,
            SourceType type,
            @Nullable String addressee,
            @Nullable String medium) {}

    Speaker find(Draft draft) {
        String addressee = draft.addressee() == null ? null : draft.addressee().in(text);
        boolean told = draft.addressee() != null && typer.type(words(draft.addressee())) == SourceType.MEDIA;
        String medium = told ? withoutArticle(addressee) : null;
        if (draft.source() == null) {
            return new Speaker(null, SourceType.UNSPECIFIED, addressee, medium);
        }
        List<String> words = words(draft.source());
        if (words.isEmpty()) {
            return new Speaker(draft.source().in(text), SourceType.UNSPECIFIED, addressee, medium);
        }
        if (words.size() == 1 && lexicon.is(words.get(0).toLowerCase(Locale.ROOT), WordClass.PERSONAL)) {
            SourceType type = lastPerson == null ? SourceType.UNSPECIFIED : SourceType.NAMED_PERSON;
            return new Speaker(lastPerson == null ? draft.source().in(text) : lastPerson, type, addressee, medium);
        }
        List<String> head = words.subList(0, headEnd(words));
        SourceType type = type(words, head);
        String name = type == SourceType.NAMED_PERSON ? names.name(words) : names.meaning(head.get(head.size() - 1));
        if (name != null && type == SourceType.NAMED_PERSON) {
            lastPerson = name;
        }
        return new Speaker(name != null ? name : String.join(" ", head), type, addressee, medium);
    }

    /** Where an apposition begins; the end when there is none. */
    private static int headEnd(List<String> words) {
        int comma = words.indexOf(",");
        return comma < 1 ? words.size() : comma;
    }

    /** The kind by the words alone, set right by what the rest of the article tells about a single word. */
    private SourceType type(List<String> words, List<String> head) {
        SourceType type = typer.type(words);
        String first = head.get(0);
        boolean name = head.size() == 1 && (type == SourceType.NAMED_PERSON || type == SourceType.STATE);
        if (!name) {
            return type;
        }
        if (names.isLastName(first)) {
            return SourceType.NAMED_PERSON;
        }
        String lower = first.toLowerCase(Locale.ROOT);
        SourceType small = typer.type(List.of(lower));
        boolean group = small == SourceType.UNNAMED_GROUP && !lexicon.is(lower, WordClass.GROUP_HEAD);
        boolean known = small != SourceType.UNSPECIFIED && !group;
        if (known || names.isCommon(first)) {
            return small;
        }
        return type == SourceType.STATE ? type : SourceType.NAMED_ORGANISATION;
    }

    private static @Nullable String withoutArticle(@Nullable String name) {
        return name != null && name.startsWith("the ") ? name.substring("the ".length()) : name;
    }

    private List<String> words(Span span) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return sentences.get(low).tokens().stream()
                .filter(token -> span.contains(token.span()))
                .filter(token -> token.isWord()
                        || token.form().equals(",")
                        || token.form().equals("("))
                .map(token -> token.form().equals("(") ? "," : token.form())
                .toList();
    }
}
