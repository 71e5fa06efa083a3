package org.hearsay.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hearsay.Hearsay;
import org.hearsay.article.Article;
import org.hearsay.eval.GoldRow.Answer;
import org.hearsay.place.PlaceResolver;
import org.hearsay.reading.Reading;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Scores readings against the gold of one task. One thread each. */
interface TaskScorer {
    /** Adds a row; without a reading, nothing was found in it. */
    void add(Answer gold, @Nullable Reading reading);

    List<Figure> figures();

    static TaskScorer of(EvalTask task, Set<String> kinds, Hearsay hearsay) {
        return switch (task) {
            case STATEMENT -> of(new StatementScorer(kinds));
            case CHAINS -> of(new ChainScorer());
            case NAMES -> of(new NameScorer());
            case PLACE -> of(new PlaceScorer(), hearsay.places());
            case TIME -> of(new TimeScorer());
            case EVENT -> new OfEvents();
            case PAGE -> of(new BodyScorer());
            case DATE -> of(new DateScorer());
            case ACTOR -> of(new ActorScorer(hearsay.actors()));
        };
    }

    private static TaskScorer of(StatementScorer scorer) {
        return new OfOneKind<>(
                Answer.Statements.class,
                (gold, reading) -> scorer.add(gold.text(), statements(reading), gold.statements()),
                scorer::figures);
    }

    private static TaskScorer of(ChainScorer scorer) {
        return new OfOneKind<>(
                Answer.Statements.class,
                (gold, reading) -> scorer.add(statements(reading), gold.statements()),
                scorer::figures);
    }

    private static TaskScorer of(NameScorer scorer) {
        return new OfOneKind<>(
                Answer.Names.class, (gold, reading) -> scorer.add(names(reading), gold.names()), scorer::figures);
    }

    /** Of the places that are found, and of those of the gold's own toponyms. */
    private static TaskScorer of(PlaceScorer scorer, PlaceResolver resolver) {
        return new OfOneKind<>(
                Answer.Places.class,
                (gold, reading) -> {
                    scorer.add(found(reading, Reading::places, ScoredPlace::of), gold.places());
                    if (reading != null) {
                        addGiven(scorer, resolver, reading.article(), gold.places());
                    }
                },
                scorer::figures);
    }

    private static TaskScorer of(TimeScorer scorer) {
        return new OfOneKind<>(
                Answer.Times.class,
                (gold, reading) -> scorer.add(found(reading, Reading::timexes, ScoredTimex::of), gold.timexes()),
                scorer::figures);
    }

    private static TaskScorer of(BodyScorer scorer) {
        return new OfOneKind<>(
                Answer.Body.class,
                (gold, reading) ->
                        scorer.add(reading == null ? "" : reading.article().text(), gold.body()),
                scorer::figures);
    }

    private static TaskScorer of(DateScorer scorer) {
        return new OfOneKind<>(
                Answer.Day.class,
                (gold, reading) -> scorer.add(
                        reading == null ? null : reading.article().imprint().published(), gold.date()),
                scorer::figures);
    }

    /** Of codes of actors, which no reading is asked for. */
    private static TaskScorer of(ActorScorer scorer) {
        return new OfOneKind<>(Answer.Actor.class, (gold, reading) -> scorer.add(gold), scorer::figures);
    }

    private static <T, S> List<S> found(
            @Nullable Reading reading, Function<Reading, List<T>> findings, Function<T, S> scored) {
        return reading == null
                ? List.of()
                : findings.apply(reading).stream().map(scored).toList();
    }

    private static List<ScoredStatement> statements(@Nullable Reading reading) {
        return found(reading, Reading::statements, ScoredStatement::of);
    }

    private static List<ScoredName> names(@Nullable Reading reading) {
        return found(
                reading,
                Reading::mentions,
                mention -> new ScoredName(
                        mention.span(), ScoredName.Type.of(mention.type().name())));
    }

    private static void addGiven(PlaceScorer scorer, PlaceResolver resolver, Article article, List<ScoredPlace> gold) {
        List<ScoredPlace> given = new ArrayList<>();
        for (ScoredPlace place :
                gold.stream().sorted(Comparator.comparing(ScoredPlace::span)).toList()) {
            if (given.isEmpty() || given.get(given.size() - 1).overlap(place) <= 0) {
                given.add(place);
            }
        }
        List<Span> spans = given.stream().map(ScoredPlace::span).toList();
        scorer.addGiven(
                resolver.resolve(article, spans).stream().map(ScoredPlace::of).toList(), given);
    }

    /**
     * Hands the answers of one kind to a scorer, with the readings.
     *
     * @param kind of the gold
     * @param adder takes an answer with its reading, which is null where there is none
     * @param scorer gives the figures
     */
    record OfOneKind<A extends Answer>(Class<A> kind, Adder<A> adder, Supplier<List<Figure>> scorer)
            implements TaskScorer {
        /** Adds an answer to a scorer. */
        interface Adder<A> {
            void add(A gold, @Nullable Reading reading);
        }

        @Override
        public void add(Answer gold, @Nullable Reading reading) {
            if (kind.isInstance(gold)) {
                adder.add(kind.cast(gold), reading);
            }
        }

        @Override
        public List<Figure> figures() {
            return scorer.get();
        }
    }

    /** Events: more figures where codes are numbers, and others for gold documents that have each mention. */
    final class OfEvents implements TaskScorer {
        private final EventScorer scorer = new EventScorer("");
        private final EventScorer asWeis = new EventScorer("weis.");
        private final MentionScorer mentions = new MentionScorer();
        private final IncidentScorer incidents = new IncidentScorer();
        private boolean byNumbers;

        @Override
        public void add(Answer gold, @Nullable Reading reading) {
            if (gold instanceof Answer.Mentions answer) {
                mentions.add(answer, reading);
            } else if (gold instanceof Answer.Incidents answer) {
                incidents.add(answer.incidents(), reading);
            } else if (gold instanceof Answer.Events answer) {
                List<ScoredEvent> found = reading == null
                        ? List.of()
                        : reading.events().stream()
                                .map(ScoredEvent::of)
                                .flatMap(List::stream)
                                .toList();
                scorer.add(found, answer.events(), answer.bySpans());
                asWeis.add(found, answer.asWeis(), answer.bySpans());
                byNumbers |= answer.byNumbers();
            }
        }

        @Override
        public List<Figure> figures() {
            List<Figure> figures = new ArrayList<>();
            if (scorer.hasGold() || incidents.figures().isEmpty()) {
                figures.addAll(scorer.figures());
            }
            figures.addAll(byNumbers ? asWeis.figures() : List.of());
            figures.addAll(mentions.figures());
            figures.addAll(incidents.figures());
            return figures;
        }
    }
}
