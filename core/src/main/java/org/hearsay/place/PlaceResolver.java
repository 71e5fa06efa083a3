package org.hearsay.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.article.Article;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds where places lie whose names are known.
 *
 * <p><b>Threads:</b> thread-safe.
 */
public final class PlaceResolver {
    private static final String UNKNOWN = "place-unknown";
    private static final String ONLY = "place-only";
    private static final String HELD = "place-contained";
    private static final String RANKED = "place-ranked";

    private final Gazetteer gazetteer;
    private final NameForms forms;
    private final HomeFinder homeFinder;
    private final PlaceChooser chooser;
    private final UseReader useReader;

    PlaceResolver(Gazetteer gazetteer, PlaceWord.Lexicon lexicon) {
        this.gazetteer = gazetteer;
        this.forms = new NameForms(gazetteer, lexicon);
        this.homeFinder = new HomeFinder(gazetteer, lexicon);
        this.chooser = new PlaceChooser(Weights.load());
        this.useReader = new UseReader(lexicon);
    }

    /**
     * The places of given names.
     *
     * @param spans the names, in the order of the text, none overlapping another
     * @return one place for each span, in the same order; without a point where the gazetteer has none
     */
    public List<Place> resolve(Article article, List<Span> spans) {
        return resolved(
                article,
                spans.stream().map(span -> toponym(article.text(), span)).toList());
    }

    Toponym toponym(String text, Span span) {
        String name = span.in(text);
        Candidate adjective = gazetteer.adjective(name);
        Candidate people = adjective == null ? gazetteer.people(name) : adjective;
        if (people != null) {
            Toponym.Form form = adjective == null ? Toponym.Form.PEOPLE : Toponym.Form.ADJECTIVE;
            return new Toponym(span, name, List.of(people), form);
        }
        List<Candidate> places = gazetteer.named(name);
        if (!places.isEmpty()) {
            return new Toponym(span, name, places, Toponym.Form.NAME);
        }
        Toponym part = forms.part(text, span, span);
        return part == null ? new Toponym(span, name, List.of(), Toponym.Form.NAME) : part;
    }

    List<Place> resolved(Article article, List<Toponym> toponyms) {
        List<NameGroup> groups = chooser.choose(article.text(), toponyms, homeFinder.find(article.imprint()));
        Map<Toponym, NameGroup> byToponym = new HashMap<>();
        Map<String, NameGroup> byBeginning = new HashMap<>();
        for (NameGroup group : groups) {
            group.toponyms.forEach(toponym -> byToponym.put(toponym, group));
            addBeginnings(byBeginning, group);
        }
        List<Place> places = new ArrayList<>();
        for (Toponym toponym : toponyms) {
            NameGroup group = byToponym.get(toponym);
            boolean known = group != null && group.chosen != null;
            places.add(place(article.text(), toponym, known ? group : byBeginning.get(toponym.name())));
        }
        return places;
    }

    /** "Vale Ost" may shorten "Vale Ost corridor", where it has no place of its own. */
    private static void addBeginnings(Map<String, NameGroup> byBeginning, NameGroup group) {
        String name = group.toponyms.get(0).name();
        int blank = name.indexOf(' ');
        for (int at = blank < 0 ? -1 : name.indexOf(' ', blank + 1); at > 0; at = name.indexOf(' ', at + 1)) {
            byBeginning.putIfAbsent(name.substring(0, at), group);
        }
    }

    private Place place(String text, Toponym toponym, @Nullable NameGroup group) {
        Candidate chosen = group == null ? null : group.chosen;
        String name = toponym.span().in(text);
        PlaceUse use = useReader.read(text, toponym);
        if (group == null || chosen == null) {
            return new Place(toponym.span(), name, null, null, null, null, null, use, null, UNKNOWN);
        }
        String rule = group.places.size() == 1 ? ONLY : group.isHeld(chosen) ? HELD : RANKED;
        return new Place(
                toponym.span(),
                name,
                chosen.point(),
                chosen.geonames(),
                chosen.country(),
                gazetteer.division(chosen.first()),
                gazetteer.division(chosen.second()),
                use,
                chosen.note(),
                rule);
    }
}
