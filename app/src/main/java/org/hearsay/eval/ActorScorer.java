package org.hearsay.eval;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.hearsay.actor.ActorCode;
import org.hearsay.actor.ActorCoder;
import org.hearsay.actor.ActorPhrase;
import org.jspecify.annotations.Nullable;

/**
 * Scores codes of actors: the country, and the main role.
 *
 * <p><b>Shape:</b> add each phrase once; then ask for the figures. Where the gold has no country or the role UNK, to say
 * nothing is right. <b>Threads:</b> one thread. <b>Source:</b> the tests of NGEC (Halterman and others 2023), whose "today" is
 * the end of 2022, when they were written.
 */
final class ActorScorer {
    private static final LocalDate TODAY = LocalDate.of(2022, 12, 15);
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private final ActorCoder coder;
    private final Ratio country = new Ratio();
    private final Ratio role = new Ratio();

    ActorScorer(ActorCoder coder) {
        this.coder = coder;
    }

    void add(GoldRow.Answer.Actor gold) {
        ActorCode code =
                coder.code(ActorPhrase.of(gold.phrase(), day(gold.date()))).orElse(null);
        String land = code == null ? null : code.country();
        if (gold.country() != null) {
            country.add(gold.country().equals(land == null ? "" : land));
        }
        if (gold.role() != null) {
            String main =
                    code == null || code.roles().isEmpty() ? "" : code.roles().get(0);
            role.add(main.equals(gold.role().equals("UNK") ? "" : gold.role()));
        }
    }

    private static @Nullable LocalDate day(@Nullable String date) {
        if (date == null || date.equals("today")) {
            return date == null ? null : TODAY;
        }
        try {
            return Character.isDigit(date.charAt(date.length() - 1)) && date.indexOf('-') > 0
                    ? LocalDate.parse(date)
                    : LocalDate.parse(date, IN_WORDS);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    List<Figure> figures() {
        return List.of(
                country.figure("country", "phrases with the right country, or rightly none"),
                role.figure("code", "phrases with the right main role, or rightly none"));
    }
}
