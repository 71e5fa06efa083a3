package org.hearsay.ledger;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.correction.Correction;
import org.hearsay.correction.Correction.Act;
import org.hearsay.correction.Correction.Kind;
import org.hearsay.correction.Dependence;
import org.hearsay.correction.Renaming;
import org.jspecify.annotations.Nullable;

/** Works out what the acts in force say; anew only when there is a new act. <b>Threads:</b> one. */
final class OverlayReader {
    private final Database database;
    private final CorrectionRows rows;
    private final Findings findings;
    private long known = -1;
    private @Nullable Overlay overlay;

    OverlayReader(Database database) {
        this.database = database;
        this.rows = new CorrectionRows(database);
        this.findings = new Findings(database);
    }

    /** What is in force now. */
    Overlay now() throws SQLException {
        long last = rows.last();
        if (overlay == null || last != known) {
            // an erasure by another process may have taken terms away that are kept in memory here
            database.forget();
            overlay = read();
            known = last;
        }
        return overlay;
    }

    /** Works it out anew next time: a change that was under way was taken back. */
    void forget() {
        overlay = null;
    }

    private Overlay read() throws SQLException {
        List<Renaming.Step> steps = new ArrayList<>();
        Map<String, List<Correction>> wrong = new LinkedHashMap<>();
        List<Overlay.Withdrawn> withdrawn = new ArrayList<>();
        Set<String> refused = new HashSet<>();
        for (Correction each : rows.all()) {
            Act act = each.act();
            if (!each.inForce()) {
                continue;
            }
            if (act.kind().names()) {
                steps.add(step(each));
            } else if (act.kind().withdraws()) {
                withdrawn.add(new Overlay.Withdrawn(each, dependence(act.subject())));
            } else if (act.kind() == Kind.WRONG) {
                wrong(wrong, each);
            } else if (act.kind() == Kind.ERASED) {
                refused.add(act.subject());
            } else if (act.kind() == Kind.READMITTED) {
                refused.remove(act.subject());
            }
        }
        return new Overlay(new Renaming(steps), wrong, withdrawn, refused);
    }

    private void wrong(Map<String, List<Correction>> wrong, Correction act) throws SQLException {
        String finding = findings.finding(act.act().subject());
        if (finding != null) {
            wrong.computeIfAbsent(finding, unused -> new ArrayList<>()).add(act);
        }
    }

    private Renaming.Step step(Correction correction) throws SQLException {
        Act act = correction.act();
        Set<String> split = act.kind() == Kind.SPLIT ? new HashSet<>() : null;
        if (split != null) {
            for (String id : act.findings()) {
                findings.statements(id).forEach(told -> split.add(told.finding()));
            }
        }
        return new Renaming.Step(correction.number(), act.subject(), String.valueOf(act.object()), split);
    }

    /** What hangs on an article or a source of that name. */
    Dependence dependence(String subject) throws SQLException {
        Set<String> addresses =
                new HashSet<>(database.lines("SELECT address FROM revision WHERE address = ?", subject));
        if (addresses.isEmpty()) {
            return new Dependence(subject, Set.of(), Set.of(), null);
        }
        addresses.addAll(database.lines("SELECT url FROM revision WHERE address = ? AND url IS NOT NULL", subject));
        List<String> publishers = database.lines(
                "SELECT t.words FROM revision v JOIN term t ON t.key = v.publisher WHERE v.address = ?", subject);
        List<String> days = database.lines(
                "SELECT min(day) FROM revision WHERE address = ? AND day IS NOT NULL HAVING min(day) IS NOT NULL",
                subject);
        LocalDate day = days.isEmpty() ? null : LocalDate.parse(days.get(0));
        return new Dependence(subject, addresses, new HashSet<>(publishers), day);
    }
}
