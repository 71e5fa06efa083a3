package org.hearsay.correction;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One act by which a person said something about the evidence: recorded once, never changed, perhaps undone by a later one.
 *
 * <p><b>Threads:</b> immutable.
 *
 * @param number counts from 1 in the order of recording
 * @param act what was said, and by whom
 * @param recorded ISO 8601 instant, UTC
 * @param inForce whether no later act in force undoes it; always true of an undoing that holds
 */
public record Correction(long number, Act act, String recorded, boolean inForce) {
    private static final int DAY = 10;

    /** What an act does. */
    public enum Kind {
        /** An article, or what a source said, was withdrawn by who published or said it. */
        WITHDRAWN,
        /** The same was corrected by them. */
        CORRECTED,
        /** Two names of speakers are one's. */
        MERGED,
        /** A speaker has another name. */
        RENAMED,
        /** Some statements under a name are somebody else's. */
        SPLIT,
        /** A statement or an event is not what the article says. */
        WRONG,
        /** An article was erased for legal reasons. */
        ERASED,
        /** An article that was erased may be added again. */
        READMITTED,
        /** An earlier act does not hold any more. */
        UNDONE;

        /** As programs write it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it changes under which name a speaker is shown. */
        public boolean names() {
            return this == MERGED || this == RENAMED || this == SPLIT;
        }

        /** Whether it is about what was published, not about how it was read. */
        public boolean withdraws() {
            return this == WITHDRAWN || this == CORRECTED;
        }
    }

    /**
     * What was said, and by whom.
     *
     * @param kind what it does
     * @param subject an article's address or a source's name; a speaker's name; a finding's id; or the number of an act
     * @param object the name that takes the place of a speaker's; null for acts of other kinds
     * @param findings ids of the statements that are split off; digests of the revisions that were erased
     * @param because why, in the person's own words; null when it was not said
     * @param author who said it
     */
    public record Act(
            Kind kind,
            String subject,
            @Nullable String object,
            List<String> findings,
            @Nullable String because,
            String author) {
        public Act {
            findings = List.copyOf(findings);
            if (author.isBlank()) {
                throw new IllegalArgumentException("nobody is named as the author");
            }
            if (because != null && because.isBlank()) {
                throw new IllegalArgumentException("the reason is empty");
            }
        }

        /** An act without names and findings. */
        public static Act of(Kind kind, String subject, @Nullable String because, String author) {
            return new Act(kind, subject, null, List.of(), because, author);
        }

        /** An act that gives a speaker another name. */
        public static Act naming(Kind kind, String subject, String object, @Nullable String because, String author) {
            return new Act(kind, subject, object, List.of(), because, author);
        }

        /** The same act about another subject. */
        public Act about(String other) {
            return new Act(kind, other, object, findings, because, author);
        }

        /** The same act with findings. */
        public Act with(List<String> others) {
            return new Act(kind, subject, object, others, because, author);
        }

        /** In one line for people. */
        public String words() {
            String reason = because == null ? "" : ", because " + quoted(because);
            if (subject.isEmpty()) {
                return "what was said here was erased with its article";
            }
            return switch (kind) {
                case WITHDRAWN -> subject + " was withdrawn" + reason;
                case CORRECTED -> subject + " was corrected" + reason;
                case MERGED -> quoted(subject) + " is " + quoted(String.valueOf(object)) + reason;
                case RENAMED -> quoted(subject) + " is called " + quoted(String.valueOf(object)) + reason;
                case SPLIT ->
                    quoted(subject) + " is " + quoted(String.valueOf(object)) + " in " + String.join(", ", findings)
                            + reason;
                case WRONG -> subject + " is wrong" + reason;
                case ERASED -> subject + " was erased" + reason;
                case READMITTED -> subject + " may be added again" + reason;
                case UNDONE -> "number " + subject + " does not hold" + reason;
            };
        }

        private static String quoted(String words) {
            return "“" + words + "”";
        }
    }

    /** The day on which it was recorded, UTC. */
    public String day() {
        return recorded.substring(0, DAY);
    }
}
