package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.correction.Annotation;
import org.hearsay.correction.Correction;
import org.hearsay.correction.Dependence;
import org.hearsay.correction.Dependence.ArticleTies;
import org.hearsay.correction.Dependence.StatementTies;
import org.hearsay.correction.Mark;
import org.hearsay.correction.Mark.Tie;
import org.hearsay.correction.Renaming;
import org.jspecify.annotations.Nullable;

/**
 * What the acts in force say of findings. <b>Threads:</b> immutable.
 *
 * @param renaming under which names speakers are shown
 * @param wrong by a finding's key, the acts that call it wrong
 * @param withdrawn what was withdrawn or corrected
 * @param refused addresses whose articles were erased and may not be added again
 */
record Overlay(Renaming renaming, Map<String, List<Correction>> wrong, List<Withdrawn> withdrawn, Set<String> refused) {

    /** One act with what hangs on it. */
    record Withdrawn(Correction correction, Dependence dependence) {}

    Overlay {
        wrong = Map.copyOf(wrong);
        withdrawn = List.copyOf(withdrawn);
        refused = Set.copyOf(refused);
    }

    /** Whether findings have marks. */
    boolean marks() {
        return !wrong.isEmpty() || !withdrawn.isEmpty();
    }

    /** Whether nothing that a statement is found by, or counted under, is otherwise than the articles write it. */
    boolean leavesStatements() {
        return renaming.names().isEmpty() && wrong.isEmpty();
    }

    /** The number of the act that calls a finding wrong; null when none does. */
    @Nullable
    Long wrong(String finding) {
        List<Correction> acts = wrong.get(finding);
        return acts == null ? null : (Long) acts.get(0).number();
    }

    /** The marks of a finding. */
    List<Mark> marks(String finding, ArticleTies article, StatementTies statement) {
        List<Mark> marks = new ArrayList<>();
        for (Withdrawn each : withdrawn) {
            Tie tie = each.dependence().tie(article, statement);
            if (tie != null) {
                marks.add(new Mark(each.correction(), tie));
            }
        }
        wrong.getOrDefault(finding, List.of()).forEach(act -> marks.add(new Mark(act, null)));
        marks.sort(Comparator.comparingLong(mark -> mark.correction().number()));
        return marks;
    }

    /** All that is said of a finding. */
    Annotation annotation(String finding, @Nullable String speaker, List<Mark> marks) {
        Renaming.Shown shown = speaker == null ? new Renaming.Shown("", List.of()) : renaming.of(speaker, finding);
        return shown.numbers().isEmpty()
                ? new Annotation(null, List.of(), marks)
                : new Annotation(shown.name(), shown.numbers(), marks);
    }

    /** The addresses of the articles of which a statement is called wrong. */
    Set<String> wrongAddresses() {
        Set<String> addresses = new LinkedHashSet<>();
        wrong.keySet().stream()
                .filter(finding -> finding.startsWith("s"))
                .sorted()
                .forEach(finding -> addresses.add(Findings.address(finding)));
        return addresses;
    }
}
