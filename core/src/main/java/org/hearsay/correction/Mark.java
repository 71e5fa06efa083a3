package org.hearsay.correction;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * That a finding, or what it rests on, was called into doubt.
 *
 * <p><b>Threads:</b> immutable.
 *
 * @param correction the act that says so
 * @param tie how the finding hangs on what was withdrawn or corrected; null when the act is about the finding itself
 */
public record Mark(Correction correction, @Nullable Tie tie) {

    /** How a finding hangs on an article or a source, the nearest first. */
    public enum Tie {
        /** It stands in the article, or the source published or said it. */
        ITSELF("says so itself"),
        /** The source is one of the mouths through which it was heard. */
        CITES("cites %s"),
        /** It stands inside a statement of the source. */
        INSIDE("is told inside a statement of %s"),
        /** Its whole article was taken over from the source. */
        LICENSED("is licensed from %s"),
        /** Its article names the other as its original. */
        COPIES("names %s as its original"),
        /** It cites the article's publisher within a week: for this article or for another. */
        CITES_PUBLISHER("cites the publisher of %s, perhaps for this");

        private final String words;

        Tie(String words) {
            this.words = words;
        }

        /** As programs write it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * In words that follow the finding.
         *
         * @param subject the article or source
         */
        public String words(String subject) {
            return words.replace("%s", subject);
        }
    }

    /** In one line for people. */
    public String words() {
        Correction.Act act = correction.act();
        String reason = act.because() == null ? "" : ": " + act.because();
        String kind = act.kind().code();
        String told = kind + " (noted " + correction.day() + " by " + act.author() + ")" + reason;
        return tie == null || tie == Tie.ITSELF ? told : tie.words(act.subject()) + ", " + told;
    }
}
