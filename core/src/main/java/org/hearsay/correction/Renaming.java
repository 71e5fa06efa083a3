package org.hearsay.correction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Under which name each speaker is shown: the acts in force, one after the other.
 *
 * <p><b>Shape:</b> an act replaces the name that the acts before it have left; a split only that of its statements.
 * <b>Threads:</b> immutable.
 */
public final class Renaming {
    private final List<Step> steps;

    /**
     * One act that gives names.
     *
     * @param number of the act
     * @param from the name it replaces
     * @param to the name in its place
     * @param findings keys of the statements it is about; null for all
     */
    public record Step(
            long number, String from, String to, @Nullable Set<String> findings) {
        public Step {
            findings = findings == null ? null : Set.copyOf(findings);
        }

        private boolean replaces(String name, String finding) {
            return from.equals(name) && (findings == null || findings.contains(finding));
        }
    }

    /**
     * A speaker's name as it is shown.
     *
     * @param name the name
     * @param numbers of the acts that led to it; empty when it is the article's
     */
    public record Shown(String name, List<Long> numbers) {
        public Shown {
            numbers = List.copyOf(numbers);
        }
    }

    /** @param steps in the order of recording */
    public Renaming(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /**
     * The name under which the speaker of a statement is shown.
     *
     * @param name as the article gives it
     * @param finding the statement's key
     */
    public Shown of(String name, String finding) {
        String shown = name;
        List<Long> numbers = new ArrayList<>();
        for (Step step : steps) {
            if (step.replaces(shown, finding)) {
                shown = step.to();
                numbers.add(step.number());
            }
        }
        return new Shown(shown, shown.equals(name) ? List.of() : numbers);
    }

    /** All names that may be shown otherwise than the articles write them. */
    public Set<String> names() {
        Set<String> names = new HashSet<>();
        steps.forEach(step -> names.add(step.from()));
        return names;
    }
}
