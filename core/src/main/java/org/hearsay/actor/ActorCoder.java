package org.hearsay.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.encoder.MentionType;
import org.hearsay.place.TownCountries;

/**
 * Tells what an actor is: country, roles and group, from words and what the article tells beside them.
 *
 * <p><b>Shape:</b> nothing comes out where nothing is known; an unknown name is no ground for a guess. <b>Errors:</b> a
 * malformed line of a list throws {@link IllegalArgumentException} with the line. <b>Threads:</b> thread-safe; load it once.
 */
public final class ActorCoder {
    private final TownCountries towns;
    private final ClauseReader reader;
    private final PartsCutter cutter;
    private final PhraseScan scan;

    private ActorCoder(ActorLists lists, TownCountries towns) {
        this.scan = new PhraseScan(lists, LinkWord.Lexicon.load());
        this.towns = towns;
        this.reader = new ClauseReader(lists, scan, towns);
        this.cutter = new PartsCutter(scan);
    }

    /** Loads the lists and a gazetteer from the class path. */
    public static ActorCoder load() {
        return load(TownCountries.load());
    }

    /** Loads the lists from the class path; the gazetteer has been loaded already. */
    public static ActorCoder load(TownCountries towns) {
        return new ActorCoder(ActorLists.load(ActorOverlay.NONE), towns);
    }

    /** A coder that also knows a user's own names, which go before the same names in the lists. */
    public ActorCoder with(ActorOverlay overlay) {
        return overlay.isEmpty() ? this : new ActorCoder(ActorLists.load(overlay), towns);
    }

    /** The code of an actor; empty when nothing is known of it. */
    public Optional<ActorCode> code(ActorPhrase phrase) {
        return draft(phrase).code();
    }

    /**
     * The code of an actor of which the article tells where it stands.
     *
     * @param country ISO 3166-1 alpha-2 code of the country of that place; it counts where the words tell none
     */
    public Optional<ActorCode> code(ActorPhrase phrase, String country) {
        return draft(phrase).orCountry(ActorLists.alpha3(country), "place").code();
    }

    private Draft draft(ActorPhrase phrase) {
        boolean person = phrase.kind() == MentionType.PERSON;
        boolean acts = phrase.kind() != MentionType.PLACE;
        ClauseReader.Setting setting = new ClauseReader.Setting(phrase.date(), person, acts);
        List<ActorWord> words = ActorWord.of(phrase.words());
        Draft named = reader.read(words, setting);
        String office = office(phrase);
        if (office.isEmpty()) {
            return named;
        }
        Draft told = reader.read(ActorWord.of(office), new ClauseReader.Setting(phrase.date(), false, true));
        return person && !scan.isOwn(words, phrase.date()) ? told.or(named) : named.or(told);
    }

    private static String office(ActorPhrase phrase) {
        String role = phrase.role() == null ? "" : phrase.role();
        String affiliation = phrase.affiliation() == null ? "" : phrase.affiliation();
        boolean told = role.toLowerCase(Locale.ROOT).contains(affiliation.toLowerCase(Locale.ROOT));
        return role.isEmpty() || told ? role : affiliation + " " + role;
    }

    /** The phrase cut where it tells of several actors, as "Hungarian and Romanian officials"; itself when of one. */
    public List<ActorPhrase> parts(ActorPhrase phrase) {
        return cutter.cut(phrase.words(), phrase.date()).stream()
                .map(phrase::with)
                .toList();
    }
}
