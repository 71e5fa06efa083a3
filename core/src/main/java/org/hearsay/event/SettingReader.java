package org.hearsay.event;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.place.Place;
import org.hearsay.place.PlaceUse;
import org.hearsay.sentence.Sentence;
import org.hearsay.sentence.Token;
import org.hearsay.text.Span;
import org.hearsay.time.Timex;
import org.hearsay.time.TimexType;
import org.jspecify.annotations.Nullable;

/** When and where the events of one sentence take place: the time and the place told nearest to them. */
final class SettingReader {
    private static final int DAY = 10;
    private final List<Timex> timexes;
    private final List<Place> places;
    private final @Nullable String published;

    SettingReader(Sentence sentence, EventSetting setting, @Nullable String published) {
        this.timexes = setting.timexes().stream()
                .filter(timex -> sentence.span().contains(timex.span()))
                .toList();
        this.places = setting.places().stream()
                .filter(place -> sentence.span().contains(place.span()))
                .toList();
        this.published = published;
    }

    /** Which tokens of the sentence tell a time. */
    BitSet times(List<Token> tokens) {
        BitSet times = new BitSet();
        for (int i = 0; i < tokens.size(); i++) {
            Span span = tokens.get(i).span();
            times.set(i, timexes.stream().anyMatch(timex -> timex.span().overlaps(span)));
        }
        return times;
    }

    /**
     * When: the date nearest to an anchor that dates nothing else; else, for what is told as done, the day of publication.
     */
    @Nullable
    EventTime when(Phrase anchor, Factuality factuality, Clauses clauses) {
        Span words = clauses.words().span(anchor.from(), anchor.to());
        Optional<Timex> nearest = timexes.stream()
                .filter(timex -> timex.type() == TimexType.DATE || timex.type() == TimexType.TIME)
                .filter(timex ->
                        !clauses.isAside(clauses.words().phrase(timex.span()).from(), anchor.from()))
                .min(Comparator.comparingInt(timex -> distance(timex.span(), words)));
        if (nearest.isPresent()) {
            return new EventTime(nearest.get().value(), nearest.get().span());
        }
        boolean done = factuality == Factuality.HAPPENED || factuality == Factuality.ONGOING;
        return published == null || !done
                ? null
                : new EventTime(published.substring(0, Math.min(DAY, published.length())), null);
    }

    /** Whether a time is the day of publication. */
    boolean isPublished(EventTime time) {
        return published != null && published.startsWith(time.value());
    }

    /**
     * The day for which numbers hold that may change: the one after "as of"; the day of publication for what is told "so
     * far" and for a toll; null when nothing tells one.
     */
    @Nullable
    String asOf(Words words, boolean toll) {
        for (Timex timex : timexes) {
            int from = words.phrase(timex.span()).from();
            if (words.lower(from - 1).equals("of") && words.lower(from - 2).equals("as")) {
                return timex.value();
            }
        }
        boolean open = toll || words.follow("so", "far") || words.follow("to", "date");
        return open && published != null ? published.substring(0, Math.min(DAY, published.length())) : null;
    }

    /** Where: the place nearest to an anchor that stands for itself, outside the words of those who take part. */
    @Nullable
    Place where(Span anchor, List<Participant> participants) {
        return places.stream()
                .filter(place -> place.use() == PlaceUse.LITERAL)
                .filter(place -> participants.stream()
                        .noneMatch(participant -> participant.span().overlaps(place.span())))
                .min(Comparator.comparingInt(place -> distance(place.span(), anchor)))
                .orElse(null);
    }

    private static int distance(Span one, Span other) {
        return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
    }
}
