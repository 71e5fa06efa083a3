package org.hearsay.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
            case STATEMENT -> new OfStatements(new StatementScorer(kinds));
            case CHAINS -> new OfChains(new ChainScorer());
            case NAMES -> new OfNames(new NameScorer());
            case PLACE -> new OfPlaces(new PlaceScorer(), hearsay.places());
            case TIME -> new OfTimes(new TimeScorer());
            case EVENT -> new OfEvents();
            case PAGE -> new OfBodies(new BodyScorer());
            case DATE -> new OfDays(new DateScorer());
            case ACTOR -> new OfActors(new ActorScorer(hearsay.actors()));
        };
    }

    private static List<ScoredStatement> found(@Nullable Reading reading) {
        return reading == null
                ? List.of()
                : reading.statements().stream().map(ScoredStatement::of).toList();
    }

    private static List<ScoredName> names(@Nullable Reading reading) {
        return reading == null
                ? List.of()
                : reading.mentions().stream()
                        .map(mention -> new ScoredName(
                                mention.span(),
                                ScoredName.Type.of(mention.type().name())))
                        .toList();
    }

    /** Statements. */
    record OfStatements(StatementScorer scorer) implements TaskScorer {
        @Override
        public void add(Answer gold, @Nullable Reading reading) {
            if (gold instanceof Answer.Statements answer) {
                scorer.add(answer.text(), found(reading), answer.statements());
            }
        }

        @Override
        public List<Figure> figures() {
            return scorer.figures();
        }
    }

    /** Chains. */
    record OfChains(ChainScorer scorer) implements TaskScorer {
        @Override
        public void add(Answer gold, @Nullable Reading reading) {
            if (gold instanceof Answer.Statements answer) {
                scorer.add(found(reading), answer.statements());
            }
        }

        @Override
        public List<Figure> figures() {
            return scorer.figures();
        }
    }

    /** Names. */
    record OfNames(NameScorer scorer) implements TaskScorer {
        @Override
        public void add(Answer gold, @Nullable Reading reading) {
            if (gold instanceof Answer.Names answer) {
                scorer.add(names(reading), answer.names());
            }
        }

        @Override
        public List<Figure> figures() {
            return scorer.figures();
        }
    }

    /** Places: those found, and those of the gold's own toponyms. */
    record OfPlaces(PlaceScorer scorer, PlaceResolver resolver) implements TaskScorer {
        @Override
        public void add(Answer gold, @Nullable Reading reading) {
            if (gold instanceof Answer.Places answer) {
                scorer.add(
                        reading == null
                                ? List.of()
                                : reading.places().stream().map(ScoredPlace::of).toList(),
                        answer.places());
                if (reading != null) {
                    addGiven(reading.article(), answer.places());
                }
            }
        }

        private void addGiven(Article article, List<ScoredPlace> gold) {
            List<ScoredPlace> given = new ArrayList<>();
            for (ScoredPlace place : gold.stream()
                    .sorted(Comparator.comparing(ScoredPlace::span))
                    .toList()) {
                if (given.isEmpty() || given.get(given.size() - 1).overlap(place) <= 0) {
                    given.add(place);
                }
            }
            List<Span> spans = given.stream().map(ScoredPlace::span).toList();
            scorer.addGiven(
                    resolver.resolve(article, spans).stream()
                            .map(ScoredPlace::of)
                            .toList(),
                    given);
        }

        @Override
        public List<Figure> figures() {
            return scorer.figures();
        }
    }

    /** Expressions of time. */
    record OfTimes(TimeScorer scorer) implements TaskScorer {
        @Override
        public void add(Answer gold, @Nullable Reading reading) {
            if (gold instanceof Answer.Times answer) {
                List<ScoredTimex> found = reading == null
                        ? List.of()
                        : reading.timexes().stream().map(ScoredTimex::of).toList();
                scorer.add(found, answer.timexes());
            }
        }

        @Override
        public List<Figure> figures() {
            return scorer.figures();
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

    /** Bodies. */
    record OfBodies(BodyScorer scorer) implements TaskScorer {
        @Override
        public void add(Answer gold, @Nullable Reading reading) {
            if (gold instanceof Answer.Body answer) {
                scorer.add(reading == null ? "" : reading.article().text(), answer.body());
            }
        }

        @Override
        public List<Figure> figures() {
            return scorer.figures();
        }
    }

    /** Days of publication. */
    record OfDays(DateScorer scorer) implements TaskScorer {
        @Override
        public void add(Answer gold, @Nullable Reading reading) {
            if (gold instanceof Answer.Day answer) {
                scorer.add(reading == null ? null : reading.article().imprint().published(), answer.date());
            }
        }

        @Override
        public List<Figure> figures() {
            return scorer.figures();
        }
    }

    /** Codes of actors, which no reading is asked for. */
    record OfActors(ActorScorer scorer) implements TaskScorer {
        @Override
        public void add(Answer gold, @Nullable Reading reading) {
            if (gold instanceof Answer.Actor answer) {
                scorer.add(answer);
            }
        }

        @Override
        public List<Figure> figures() {
            return scorer.figures();
        }
    }
}
