package org.hearsay.place;

import java.util.List;
import org.hearsay.encoder.Mention;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** One sentence's walk from word to word. One per sentence. */
final class SentenceScan {
    private static final int LONGEST = 6;
    private static final int LONGEST_ABBREVIATION = 5;
    private static final int LONGEST_HOLDER = 3;

    private final Gazetteer gazetteer;
    private final PlaceWord.Lexicon lexicon;
    private final NameForms forms;
    private final SilentPhrases phrases;
    private final String text;
    private final List<Word> words;
    private final ArticleNames names;

    SentenceScan(ToponymFinder finder, String text, List<Word> words, ArticleNames names) {
        this.gazetteer = finder.gazetteer;
        this.lexicon = finder.lexicon;
        this.forms = finder.forms;
        this.phrases = finder.phrases;
        this.text = text;
        this.words = words;
        this.names = names;
    }

    void run(List<Toponym> found) {
        int at = 0;
        while (at < words.size()) {
            int silent = phrases.lengthAt(words, at);
            if (silent > 0) {
                at += silent;
                continue;
            }
            Toponym toponym =
                    words.get(at).isCapital() || names.startsAt(words.get(at).start())
                            ? toponymAt(at, found.isEmpty() ? null : found.get(found.size() - 1))
                            : null;
            if (toponym == null) {
                at++;
            } else {
                found.add(toponym);
                while (at < words.size()
                        && words.get(at).start() < toponym.span().end()) {
                    at++;
                }
            }
        }
    }

    private @Nullable Toponym toponymAt(int at, @Nullable Toponym before) {
        for (int to = Math.min(words.size(), at + LONGEST); to > at; to--) {
            if (isOnePhrase(at, to)) {
                Toponym toponym = toponym(at, to, before);
                if (toponym != null) {
                    return toponym;
                }
            }
        }
        return null;
    }

    private boolean isOnePhrase(int from, int to) {
        if (!words.get(to - 1).isCapital() && to - from > 1 && !isKept(from, to)) {
            return false;
        }
        for (int i = from + 1; i < to; i++) {
            String gap = text.substring(words.get(i - 1).end(), words.get(i).start());
            if (gap.length() > 2 || (!gap.strip().isEmpty() && !gap.strip().equals(".") && !gap.equals("-"))) {
                return false;
            }
        }
        return true;
    }

    /** "Vale crossing": a name of the tables that ends in a small letter's word. */
    private boolean isKept(int from, int to) {
        String phrase =
                text.substring(words.get(from).start(), words.get(to - 1).end());
        return phrase.length() <= FoldedName.LONGEST && !gazetteer.kept(phrase).isEmpty();
    }

    private @Nullable Toponym toponym(int from, int to, @Nullable Toponym before) {
        Span span =
                withPoint(new Span(words.get(from).start(), words.get(to - 1).end()));
        Mention mention = names.at(span);
        Toponym people = to - from <= 2 ? people(span, from, to, mention) : null;
        if (people != null) {
            return people;
        }
        if (isHeldByNext(span, to)) {
            names.addPlace(span.in(text));
            return known(span, span.in(text), Toponym.Form.NAME);
        }
        if (mention == null) {
            return unmentioned(span, from, before);
        }
        return switch (mention.type()) {
            case PLACE -> place(span, mention);
            case PERSON -> person(span, mention);
            default -> body(span, from, to, mention);
        };
    }

    /** Over the point of an abbreviation, which the word or the name may lack: "Vale" at a sentence's end needs none. */
    private Span withPoint(Span span) {
        if (span.length() > LONGEST_ABBREVIATION || !text.startsWith(".", span.end())) {
            return span;
        }
        Span longer = new Span(span.start(), span.end() + 1);
        String name = span.in(text);
        boolean shortened = name.indexOf('.') >= 0 || gazetteer.kept(name).isEmpty();
        return shortened && !gazetteer.kept(longer.in(text)).isEmpty() ? longer : span;
    }

    /** Whether a division or country follows that holds a place of this name: "Vale, Ohio". */
    private boolean isHeldByNext(Span span, int to) {
        if (to >= words.size()
                || !text.startsWith(", ", span.end())
                || words.get(to).start() != span.end() + 2) {
            return false;
        }
        for (int end = Math.min(words.size(), to + LONGEST_HOLDER); end > to; end--) {
            Span next =
                    withPoint(new Span(words.get(to).start(), words.get(end - 1).end()));
            Candidate holder = forms.holder(next.in(text));
            if (holder != null) {
                return names.named(gazetteer, span.in(text)).stream().anyMatch(place -> place.isWithin(holder));
            }
        }
        return false;
    }

    private @Nullable Toponym people(Span span, int from, int to, @Nullable Mention mention) {
        String name = span.in(text);
        Candidate adjective = gazetteer.adjective(name);
        Candidate people = adjective == null ? gazetteer.people(name) : null;
        Candidate place = adjective == null ? people : adjective;
        if (place == null || (mention != null && !forms.allowsPeople(mention, span)) || isLanguage(from, to)) {
            return null;
        }
        return new Toponym(
                span, name, List.of(place), adjective == null ? Toponym.Form.PEOPLE : Toponym.Form.ADJECTIVE);
    }

    private boolean isLanguage(int from, int to) {
        boolean alone = to >= words.size()
                || !text.substring(words.get(to - 1).end(), words.get(to).start())
                        .isBlank()
                || !Character.isLetter(words.get(to).form().charAt(0));
        return alone && from > 0 && lexicon.is(words.get(from - 1).form(), PlaceWord.LANGUAGE);
    }

    private @Nullable Toponym unmentioned(Span span, int from, @Nullable Toponym before) {
        String name = span.in(text);
        List<Candidate> kept = gazetteer.kept(name);
        if (!kept.isEmpty() && names.allows(name)) {
            return new Toponym(span, name, names.named(gazetteer, name), Toponym.Form.NAME);
        }
        Candidate postal = before == null || from == 0 ? null : postal(span, before);
        if (postal != null) {
            return new Toponym(span, name, List.of(postal), Toponym.Form.NAME);
        }
        return names.isPlace(name) ? known(span, name, Toponym.Form.NAME) : null;
    }

    /** "OH" in "Vale, OH". */
    private @Nullable Candidate postal(Span span, Toponym before) {
        Candidate division = span.length() <= 3 ? gazetteer.postal(span.in(text)) : null;
        if (division == null
                || before.span().end() + 2 != span.start()
                || text.charAt(before.span().end()) != ',') {
            return null;
        }
        return before.places().stream().anyMatch(place -> place.isWithin(division)) ? division : null;
    }

    private @Nullable Toponym known(Span span, String name, Toponym.Form form) {
        List<Candidate> places = names.named(gazetteer, name);
        return places.isEmpty() ? null : new Toponym(span, name, places, form);
    }

    private @Nullable Toponym place(Span span, Mention mention) {
        if (span.contains(mention.span()) || !mention.span().contains(span)) {
            Toponym whole =
                    span.start() <= mention.span().start() ? known(span, span.in(text), Toponym.Form.NAME) : null;
            if (whole != null || !span.equals(mention.span())) {
                return whole;
            }
        }
        return forms.part(text, mention.span(), span);
    }

    private @Nullable Toponym person(Span span, Mention mention) {
        String name = span.in(text);
        return span.equals(mention.span()) && names.isRatherPlace(name) ? known(span, name, Toponym.Form.NAME) : null;
    }

    private @Nullable Toponym body(Span span, int from, int to, Mention mention) {
        String name = span.in(text);
        if (span.contains(mention.span())) {
            boolean sure = names.isPlace(name) || !gazetteer.kept(name).isEmpty() || forms.isLarge(name);
            return sure ? known(span, name, Toponym.Form.NAME) : null;
        }
        boolean sure = names.isPlace(name) || !gazetteer.kept(name).isEmpty() || forms.isLarge(name);
        if (!sure) {
            return null;
        }
        if (isHyphenated(span)) {
            return known(span, name, Toponym.Form.NAME);
        }
        String next = to < words.size() ? words.get(to).form() : "";
        String last = from > 0 ? words.get(from - 1).form() : "";
        boolean inside = mention.span().start() == span.start()
                ? forms.isBody(mention.span().in(text), next)
                : lexicon.is(last, PlaceWord.INSIDE) && mention.span().end() == span.end();
        return inside ? known(span, name, Toponym.Form.EMBEDDED) : null;
    }

    /** "Vale-based", "the Vale-Ostia talks". */
    private boolean isHyphenated(Span span) {
        return text.startsWith("-", span.end()) || (span.start() > 0 && text.charAt(span.start() - 1) == '-');
    }
}
