package org.hearsay.ledger;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.correction.Correction;
import org.hearsay.correction.Correction.Act;
import org.hearsay.correction.Correction.Kind;
import org.hearsay.ledger.Findings.Told;

/**
 * Records the acts of people, when what they are about is there.
 *
 * <p><b>Errors:</b> {@link IllegalArgumentException} when it is not. <b>Threads:</b> one.
 */
final class Corrector {
    private final Database database;
    private final Clock clock;
    private final CorrectionRows rows;
    private final Findings findings;
    private final OverlayReader overlays;
    private final EditedRows edited;

    Corrector(Database database, Dialect dialect, OverlayReader overlays, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.rows = new CorrectionRows(database);
        this.findings = new Findings(database);
        this.overlays = overlays;
        this.edited = new EditedRows(database, dialect);
    }

    /** Records an act, inside a change that the caller ends. */
    Correction record(Act act) throws SQLException {
        Correction recorded = write(checked(act));
        bring();
        return recorded;
    }

    /** Records acts of another ledger as they are, inside a change that the caller ends. */
    void take(List<Correction> acts) throws SQLException {
        if (rows.last() > 0) {
            throw new IllegalArgumentException("this ledger has edits of its own already");
        }
        for (Correction each : acts) {
            isHeld(each);
            long number = rows.add(each.act(), each.recorded());
            if (number != each.number()) {
                throw new IllegalArgumentException("the edit with the number " + number + " is missing");
            }
            if (each.act().kind() == Kind.ERASED) {
                for (String revision : each.act().findings()) {
                    Tombstones.take(database, number, revision, each.act().subject());
                }
            }
        }
        bring();
    }

    /** The findings that an act names must be there, or the act would come into force unseen when they are added. */
    private void isHeld(Correction correction) throws SQLException {
        Act act = correction.act();
        List<String> named = new ArrayList<>(act.kind() == Kind.SPLIT ? act.findings() : List.of());
        if (act.kind() == Kind.WRONG && !act.subject().isEmpty()) {
            named.add(act.subject());
        }
        for (String id : named) {
            if (findings.finding(id) == null) {
                throw new IllegalArgumentException("edit " + correction.number() + " is about " + id
                        + ", which this ledger does not hold; add the articles first");
            }
        }
    }

    /**
     * Brings what follows from the acts to what they say now.
     *
     * @throws IllegalArgumentException when they say that an article is erased, and it is there
     */
    void bring() throws SQLException {
        overlays.forget();
        Overlay overlay = overlays.now();
        for (String address : overlay.refused()) {
            if (database.number("SELECT key FROM revision WHERE address = ? LIMIT 1", address) != null) {
                throw new IllegalArgumentException(
                        address + " would count as erased, but it is in the ledger; erase it");
            }
        }
        edited.bring(overlay);
    }

    /** Whether somebody is called so, as a publisher or a source. */
    boolean isSource(String name) throws SQLException {
        return !sources(name).isEmpty();
    }

    private List<String> sources(String name) throws SQLException {
        Dependents named = new Dependents(database, new Shelf(database), overlays.dependence(name));
        return new ArrayList<>(named.sources());
    }

    /** Records an act as it is. */
    Correction write(Act act) throws SQLException {
        String now = clock.instant().toString();
        return new Correction(rows.add(act, now), act, now, true);
    }

    /** The act about what is meant, in the ledger's own names. */
    Act checked(Act act) throws SQLException {
        return switch (act.kind()) {
            case WITHDRAWN, CORRECTED -> act.about(published(act.subject()));
            case MERGED -> merged(act);
            case RENAMED -> renamed(act);
            case SPLIT -> split(act);
            case WRONG -> wrong(act);
            case UNDONE -> undone(act);
            case READMITTED -> readmitted(act);
            case ERASED -> throw new IllegalArgumentException("an erasure is no edit");
        };
    }

    /** The address of an article, or the name of a source as the ledger writes it. */
    private String published(String named) throws SQLException {
        String address = findings.article(named);
        if (address != null) {
            return address;
        }
        List<String> sources = sources(named);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("the ledger has no article and no source called " + named);
        }
        return sources.contains(named) ? named : sources.get(0);
    }

    private Act merged(Act act) throws SQLException {
        speaks(act.subject());
        speaks(String.valueOf(act.object()));
        if (act.subject().equals(act.object())) {
            throw new IllegalArgumentException(act.subject() + " is one name already");
        }
        return act;
    }

    private Act renamed(Act act) throws SQLException {
        speaks(act.subject());
        String name = String.valueOf(act.object());
        if (name.isBlank()) {
            throw new IllegalArgumentException("the new name is empty");
        }
        if (isSpeaker(name)) {
            throw new IllegalArgumentException("there is a speaker called " + name + " already; merge the two");
        }
        return act;
    }

    private void speaks(String name) throws SQLException {
        if (!isSpeaker(name)) {
            throw new IllegalArgumentException("no speaker in the ledger is called " + name);
        }
    }

    private boolean isSpeaker(String name) throws SQLException {
        Long there = database.number(
                "SELECT s.key FROM statement s LEFT JOIN edited e ON e.statement = s.key"
                        + " WHERE coalesce(e.speaker, s.speaker) = (SELECT key FROM term WHERE words = ?) LIMIT 1",
                name);
        return there != null;
    }

    private Act split(Act act) throws SQLException {
        Overlay overlay = overlays.now();
        List<String> ids = new ArrayList<>();
        for (String id : act.findings()) {
            int before = ids.size();
            for (Told told : findings.statements(id)) {
                if (told.speaker() != null
                        && overlay.renaming()
                                .of(told.speaker(), told.finding())
                                .name()
                                .equals(act.subject())) {
                    ids.add(told.id());
                }
            }
            if (ids.size() == before) {
                throw new IllegalArgumentException(act.subject() + " says nothing in " + id);
            }
        }
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("no statements are named that are to be split off");
        }
        return act.with(ids.stream().distinct().toList());
    }

    private Act wrong(Act act) throws SQLException {
        if (findings.finding(act.subject()) == null) {
            throw new IllegalArgumentException("no statement or event has the id " + act.subject());
        }
        return act.about(findings.id(act.subject()));
    }

    private Act undone(Act act) throws SQLException {
        Correction meant = rows.all().stream()
                .filter(each -> String.valueOf(each.number()).equals(act.subject()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no edit has the number " + act.subject()));
        if (meant.act().kind() == Kind.ERASED) {
            throw new IllegalArgumentException("what was erased is gone, and cannot be brought back by undoing");
        }
        if (!meant.inForce()) {
            throw new IllegalArgumentException("number " + act.subject() + " does not hold any more already");
        }
        return act;
    }

    private Act readmitted(Act act) throws SQLException {
        if (!overlays.now().refused().contains(act.subject())) {
            throw new IllegalArgumentException("no article was erased at " + act.subject());
        }
        return act;
    }
}
