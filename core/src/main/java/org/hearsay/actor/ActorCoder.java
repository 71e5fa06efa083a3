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

    private ActorCoder(ActorLists lists, TownCountries towns) {
        PhraseScan scan = new PhraseScan(lists, LinkWord.Lexicon.load());
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
        return new ActorCoder(ActorLists.load(List.of()), towns);
    }

    /**
     * A coder that also knows a user's own lines, which go before those of this project.
     *
     * @param lines country, roles, group, names and perhaps a term, divided by tabs: see {@code bodies.tsv}
     */
    public ActorCoder with(List<String> lines) {
        return new ActorCoder(ActorLists.load(lines), towns);
    }

    /** The code of an actor; empty when nothing is known of it. */
    public Optional<ActorCode> code(ActorPhrase phrase) {
        boolean person = phrase.kind() == MentionType.PERSON;
        boolean acts = phrase.kind() != MentionType.PLACE;
        ClauseReader.Setting setting = new ClauseReader.Setting(phrase.date(), person, acts);
        Draft named = reader.read(ActorWord.of(phrase.words()), setting);
        String office = office(phrase);
        if (office.isEmpty()) {
            return named.code();
        }
        Draft told = reader.read(ActorWord.of(office), new ClauseReader.Setting(phrase.date(), false, true));
        return (person ? told.or(named) : named.or(told)).code();
    }

    private static String office(ActorPhrase phrase) {
        String role = phrase.role() == null ? "" : phrase.role();
        String affiliation = phrase.affiliation() == null ? "" : phrase.affiliation();
        boolean told = role.toLowerCase(Locale.ROOT).contains(affiliation.toLowerCase(Locale.ROOT));
        return role.isEmpty() || told ? role : affiliation + " " + role;
    }

    /** The phrase cut where it tells of several actors, as "Hungarian and Romanian officials"; itself when of one. */
    public List<ActorPhrase> parts(ActorPhrase phrase) {
        return cutter.cut(phrase.words()).stream().map(phrase::with).toList();
    }
}
