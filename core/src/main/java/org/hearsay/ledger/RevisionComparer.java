package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.event.Event;
import org.hearsay.event.EventCount;
import org.hearsay.event.Part;
import org.hearsay.event.Participant;
import org.hearsay.ledger.RevisionChange.Kind;
import org.hearsay.ledger.RevisionChange.What;
import org.hearsay.reading.Reading;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a revision of an article has otherwise than the one before it.
 *
 * <p>A statement or event counts as the same when it is told in the same words by the same speaker, wherever it stands; as
 * changed, when speaker or deed are the same and half of the words are. <b>Threads:</b> one comparer a pair.
 */
public final class RevisionComparer {
    /** Share of the words of both that must be common for one to be the other, changed. */
    private static final double ALIKE = 0.5;

    private static final int SHOWN = 12;

    private final String revision;
    private final List<RevisionChange> changes = new ArrayList<>();

    /**
     * A finding as it is compared.
     *
     * @param key what must be equal for one to be the other, changed
     * @param shown in words
     */
    private record Finding(String key, String shown) {}

    private RevisionComparer(String revision) {
        this.revision = revision;
    }

    /** All changes from each revision to the next, in the order of the revisions. */
    public static List<RevisionChange> changes(List<StoredReading> revisions) {
        List<RevisionChange> changes = new ArrayList<>();
        for (int i = 1; i < revisions.size(); i++) {
            RevisionComparer comparer =
                    new RevisionComparer(revisions.get(i).id().substring(0, SHOWN));
            comparer.compare(revisions.get(i - 1).reading(), revisions.get(i).reading());
            changes.addAll(comparer.changes);
        }
        return changes;
    }

    private void compare(Reading before, Reading after) {
        single(
                What.HEADLINE,
                before.article().imprint().headline(),
                after.article().imprint().headline());
        single(What.DATE, date(before), date(after));
        single(
                What.AUTHOR,
                before.article().imprint().byline(),
                after.article().imprint().byline());
        findings(What.STATEMENT, statements(before), statements(after));
        findings(What.EVENT, events(before), events(after));
    }

    private static @Nullable String date(Reading reading) {
        String modified = reading.article().facts().modified();
        return modified == null ? reading.article().imprint().published() : modified;
    }

    private void single(What what, @Nullable String before, @Nullable String after) {
        if (before == null ? after != null : !before.equals(after)) {
            Kind kind = before == null ? Kind.APPEARED : after == null ? Kind.VANISHED : Kind.CHANGED;
            changes.add(new RevisionChange(revision, kind, what, before, after));
        }
    }

    private static List<Finding> statements(Reading reading) {
        String text = reading.article().text();
        List<Finding> findings = new ArrayList<>();
        for (Statement statement : reading.statements()) {
            String speaker = statement.speaker() == null ? "nobody named" : statement.speaker();
            String words = StatementRows.words(statement.content(), text);
            findings.add(new Finding(speaker, speaker + " " + statement.stance().code() + ": " + words));
        }
        return findings;
    }

    private static List<Finding> events(Reading reading) {
        String text = reading.article().text();
        List<Finding> findings = new ArrayList<>();
        for (Event event : reading.events()) {
            String told = names(event.actors()) + " " + StatementRows.words(event.anchor(), text) + " "
                    + names(event.recipients());
            findings.add(new Finding(
                    event.type().name(),
                    event.type().name() + ": " + told.strip() + counts(event) + ", "
                            + event.factuality().code()));
        }
        return findings;
    }

    /** Whom it touched, in numbers; a number that changes is a change of the event. */
    private static String counts(Event event) {
        StringBuilder told = new StringBuilder();
        for (EventCount count : event.counts()) {
            String end = count.high() == null ? " or more" : count.high() > count.low() ? " to " + count.high() : "";
            told.append(", ")
                    .append(Cells.word(count.of()))
                    .append(' ')
                    .append(count.low())
                    .append(end);
        }
        return told.toString();
    }

    private static String names(List<Participant> participants) {
        return String.join(
                " and ", participants.stream().map(RevisionComparer::name).toList());
    }

    /** The name, and on what ground its part is told; that too may change. */
    private static String name(Participant participant) {
        Part part = participant.part();
        return participant.name() + (part == null ? "" : " (" + part.ground().code() + ")");
    }

    private void findings(What what, List<Finding> before, List<Finding> after) {
        List<Finding> gone = new ArrayList<>(before);
        List<Finding> come = new ArrayList<>();
        for (Finding finding : after) {
            if (!gone.remove(finding)) {
                come.add(finding);
            }
        }
        for (Finding finding : come) {
            Finding was = alike(finding, gone);
            gone.remove(was);
            changes.add(new RevisionChange(
                    revision,
                    was == null ? Kind.APPEARED : Kind.CHANGED,
                    what,
                    was == null ? null : was.shown(),
                    finding.shown()));
        }
        gone.forEach(finding -> changes.add(new RevisionChange(revision, Kind.VANISHED, what, finding.shown(), null)));
    }

    /** The one of them that is most like a finding; null when none is. */
    private static @Nullable Finding alike(Finding finding, List<Finding> others) {
        Finding best = null;
        double share = ALIKE;
        for (Finding other : others) {
            double common = other.key().equals(finding.key()) ? common(finding.shown(), other.shown()) : 0;
            if (common >= share && (best == null || common > share)) {
                best = other;
                share = common;
            }
        }
        return best;
    }

    private static double common(String one, String two) {
        Set<String> words = new HashSet<>(Tokens.of(one));
        Set<String> all = new HashSet<>(Tokens.of(two));
        int sizes = words.size() + all.size();
        words.retainAll(all);
        return sizes == 0 ? 0 : (double) words.size() / (sizes - words.size());
    }
}
