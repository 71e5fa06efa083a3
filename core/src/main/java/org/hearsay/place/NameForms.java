package org.hearsay.place;

import java.util.List;
import org.hearsay.encoder.Mention;
import org.hearsay.encoder.MentionType;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Looks for a place's name in a longer one. <b>Threads:</b> immutable. */
final class NameForms {
    /** Logarithm of the people from which on a town's name alone shows that the town is meant. */
    private static final double LARGE = 5;

    private final Gazetteer gazetteer;
    private final PlaceWord.Lexicon lexicon;

    NameForms(Gazetteer gazetteer, PlaceWord.Lexicon lexicon) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
    }

    /** Whether a name of people may stand inside a mention. */
    boolean allowsPeople(Mention mention, Span span) {
        return mention.type() != MentionType.PERSON
                && (mention.type() != MentionType.PLACE || mention.span().equals(span));
    }

    /** Whether a name is the main one of a large town or a first-order division. */
    boolean isLarge(String name) {
        return gazetteer.named(name).stream()
                .anyMatch(place ->
                        !place.alternate() && (place.feature() == Feature.FIRST_DIVISION || place.people() >= LARGE));
    }

    /** Whether a mention is a body's name that the next word after a place's name goes on with, and no newspaper's. */
    boolean isBody(String mention, String next) {
        String last = mention.substring(mention.lastIndexOf(' ') + 1);
        return !lexicon.is(last, PlaceWord.PRESS)
                && (lexicon.is(next, PlaceWord.BODY) || lexicon.is(last, PlaceWord.BODY));
    }

    /** The place in a mention that the gazetteer does not have as a whole, or not from this span on; absent when there is none. */
    @Nullable
    Toponym part(String text, Span mention, Span span) {
        String name = mention.in(text);
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean site = lexicon.is(last, PlaceWord.SITE) && name.indexOf(' ') > 0;
        if (span.equals(mention) || (site && span.start() == mention.start())) {
            Toponym shorter = site ? null : shorter(name, mention);
            return shorter != null || !site ? shorter : new Toponym(mention, name, List.of(), Toponym.Form.NAME);
        }
        if (site) {
            return null;
        }
        String part = span.in(text);
        boolean sure = !gazetteer.kept(part).isEmpty() || isLarge(part);
        return sure ? new Toponym(span, part, gazetteer.named(part), Toponym.Form.NAME) : null;
    }

    /** The country or division that a name stands for behind a comma; absent when it is none. */
    @Nullable
    Candidate holder(String name) {
        Candidate postal = gazetteer.postal(name);
        return postal != null
                ? postal
                : gazetteer.named(name).stream()
                        .filter(place -> !place.alternate()
                                && (place.feature() == Feature.COUNTRY || place.feature() == Feature.FIRST_DIVISION))
                        .findFirst()
                        .orElse(null);
    }

    /** "Vale" in "City of Vale", "Vale Township" and "Upper Vale". */
    private @Nullable Toponym shorter(String name, Span mention) {
        int of = name.indexOf(" of ");
        if (of > 0 && lexicon.is(name.substring(0, of), PlaceWord.KIND_OF)) {
            return known(name.substring(of + 4), mention);
        }
        int blank = name.indexOf(' ');
        if (blank < 0) {
            return null;
        }
        int lastBlank = name.lastIndexOf(' ');
        if (lexicon.is(name.substring(lastBlank + 1), PlaceWord.KIND)) {
            return known(name.substring(0, lastBlank), mention);
        }
        return lexicon.is(name.substring(0, blank), PlaceWord.PART) ? known(name.substring(blank + 1), mention) : null;
    }

    private @Nullable Toponym known(String name, Span mention) {
        List<Candidate> places = gazetteer.named(name);
        return places.isEmpty() ? null : new Toponym(mention, name, places, Toponym.Form.NAME);
    }
}
