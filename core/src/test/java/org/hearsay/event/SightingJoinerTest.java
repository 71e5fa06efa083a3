package org.hearsay.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.hearsay.article.Article;
import org.hearsay.encoder.EventKind;
import org.hearsay.page.Imprint;
import org.hearsay.sentence.Sentence;
import org.hearsay.sentence.SentenceSplitter;
import org.hearsay.text.AlignedText;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SightingJoinerTest {
    private static final DraftFinder FINDER = new DraftFinder(new EventLexicon(), new GroundWords());
    private static final RuleShares SHARES = new RuleShares();

    @Test
    void whatBothTellKeepsTheLexiconsCodeAndTheEncodersPeople() {
        Told told = new Told("On Monday rebels shelled the camp near Tarn.");
        Draft draft = told.join(told.sighting("shelled", EventKind.ASSAULT, 0.9, "rebels", "Tarn"))
                .get(0);
        assertThat(draft.deed().cameo()).isEqualTo("194");
        assertThat(told.words(draft.actor())).isEqualTo("rebels");
        assertThat(told.words(draft.recipient())).isEqualTo("Tarn");
        assertThat(SHARES.of(draft)).isEqualTo(0.98);
    }

    @Test
    void theEncodersTypeCountsAgainstTheLexiconsOnlyWhereItIsSure() {
        Told told = new Told("On Monday rebels shelled the camp.");
        assertThat(told.join(told.sighting("shelled", EventKind.COERCE, 0.6, "rebels", "camp")))
                .extracting(Draft::type)
                .containsExactly(EventType.ASSAULT);
        assertThat(told.join(told.sighting("shelled", EventKind.COERCE, 0.8, "rebels", "camp")))
                .extracting(Draft::type)
                .containsExactly(EventType.COERCE);
    }

    @Test
    void whatTheEncoderAloneSeesCountsOnlyWhereItIsSure() {
        Told told = new Told("On Monday dockers stayed away.");
        assertThat(told.join(told.sighting("stayed", EventKind.PROTEST, 0.6, "dockers", null)))
                .isEmpty();
        assertThat(told.join(told.sighting("stayed", EventKind.PROTEST, 0.8, "dockers", null)))
                .extracting(Draft::rule)
                .containsExactly("encoder");
    }

    @Test
    void whatTheLexiconAloneFindsCountsWhereItNamesWhoActsOrBySureRules() {
        assertThat(new Told("On Monday rebels shelled the camp.").join()).hasSize(1);
        assertThat(new Told("On Monday the storm hit Vesta.").join()).isEmpty();
        assertThat(new Told("On Monday Norland refused to help Vesta.").join())
                .extracting(Draft::type)
                .containsExactly(EventType.REJECT);
    }

    @Test
    void whoeverWasAccusedIsTheRecipientWhateverTheEncoderSays() {
        Told told = new Told("On Monday Norland was accused of bribery, with the auditor finding it had paid.");
        Draft draft = told.join(told.sighting("accused", EventKind.ACCUSE, 0.9, "Norland", "bribery"))
                .get(0);
        assertThat(told.words(draft.actor())).isEqualTo("the auditor");
        assertThat(told.words(draft.recipient())).isEqualTo("Norland");
    }

    @Test
    void aListBeforeTheVerbActsWhole() {
        Told told = new Told("On Monday rebels, bandits and deserters attacked the town of Tarn.");
        Draft draft = told.join(told.sighting("attacked", EventKind.ASSAULT, 0.9, "rebels", "deserters"))
                .get(0);
        assertThat(told.words(draft.actor())).isEqualTo("rebels, bandits and deserters");
        assertThat(told.words(draft.recipient())).isEqualTo("the town of Tarn");
    }

    @Test
    void aListBeforeTheVerbMayMeetWithItself() {
        Told told = new Told("On Monday Norland and Vesta met in Tarn.");
        Draft draft = told.join(told.sighting("met", EventKind.CONSULT, 0.9, "Norland", "Vesta"))
                .get(0);
        assertThat(told.words(draft.actor())).isEqualTo("Norland");
        assertThat(told.words(draft.recipient())).isEqualTo("Vesta");
    }

    @Test
    void aListThatMeetsOthersActsWhole() {
        Told told = new Told("On Monday officials and farmers met the rebels.");
        Draft draft = told.join(told.sighting("met", EventKind.CONSULT, 0.9, "officials", "rebels"))
                .get(0);
        assertThat(told.words(draft.actor())).isEqualTo("officials and farmers");
        assertThat(told.words(draft.recipient())).isEqualTo("the rebels");
    }

    @Test
    void whereBothSeeTheRecipientTheWholePhraseCounts() {
        Told told = new Told("On Monday rebels attacked soldiers and villagers.");
        Draft draft = told.join(told.sighting("attacked", EventKind.ASSAULT, 0.9, "rebels", "soldiers"))
                .get(0);
        assertThat(told.words(draft.recipient())).isEqualTo("soldiers and villagers");
    }

    @Test
    void anObjectThatNamesPeopleCountsAgainstSomebodyBehindIt() {
        Told told = new Told("On Monday the army freed the refugees in spite of the leader.");
        Draft draft = told.join(told.sighting("freed", EventKind.YIELD, 0.9, "army", "leader"))
                .get(0);
        assertThat(told.words(draft.recipient())).isEqualTo("the refugees");
    }

    @Test
    void whoeverOnlySaysItDidNotDoIt() {
        Told told = new Told("On Monday the officials said the rebels had freed the refugees.");
        Draft draft = told.join(told.sighting("freed", EventKind.YIELD, 0.9, "officials", "refugees"))
                .get(0);
        assertThat(told.words(draft.actor())).isEqualTo("the rebels");
    }

    @Test
    void peopleOfAnotherDeedOnlyStandWhereNobodyDoes() {
        Told told = new Told("On Monday the army freed the refugees in Tarn.");
        Draft draft = told.join(told.sighting("freed", EventKind.ASSAULT, 0.3, "Tarn", "army"))
                .get(0);
        assertThat(told.words(draft.actor())).isEqualTo("the army");
        assertThat(told.words(draft.recipient())).isEqualTo("the refugees");
    }

    @Test
    void aSmallWordIsNobody() {
        Told told = new Told("On Monday the camp was attacked by rebels.");
        Draft draft = told.join(told.sighting("attacked", EventKind.ASSAULT, 0.9, "the", "camp"))
                .get(0);
        assertThat(told.words(draft.actor())).isEqualTo("rebels");
    }

    @Test
    void aDeedThatIsOnlyAPurposeIsNotTold() {
        Told told = new Told("On Monday Norland sent a ship to visit Vesta.");
        assertThat(told.join(told.sighting("visit", EventKind.CONSULT, 0.9, "Norland", "Vesta")))
                .isEmpty();
    }

    @Test
    void aWarningIsAThreatOnlyOfWhatTheLexiconKnowsToBeThreatened() {
        Told risk = new Told("On Monday the council warned Norland the flood could reach Tarn.");
        assertThat(risk.join(risk.sighting("warned", EventKind.THREATEN, 0.9, "council", "Norland")))
                .isEmpty();
        Told threat = new Told("On Monday Norland warned Vesta of consequences.");
        assertThat(threat.join(threat.sighting("warned", EventKind.THREATEN, 0.9, "Norland", "Vesta")))
                .extracting(Draft::type)
                .containsExactly(EventType.THREATEN);
    }

    @Test
    void auxiliariesTellWhetherItTookPlace() {
        assertThat(factuality("On Monday dockers may stay away.", "stay")).isEqualTo(Factuality.PREDICTED);
        assertThat(factuality("On Monday dockers will stay away.", "stay")).isEqualTo(Factuality.PLANNED);
        assertThat(factuality("On Monday dockers did not stay away.", "stay")).isEqualTo(Factuality.DENIED);
        assertThat(factuality("On Monday dockers are staying away.", "staying")).isEqualTo(Factuality.ONGOING);
    }

    @Test
    void ofNotTheAnchorIsItsVerbAndOfNoItsNoun() {
        assertThat(anchor("On Monday dockers will not step in.", "not")).isEqualTo("step");
        assertThat(anchor("On Monday dockers had no plans.", "no")).isEqualTo("plans");
    }

    private static String anchor(String text, String word) {
        Told told = new Told(text);
        Draft draft = told.join(told.sighting(word, EventKind.REJECT, 0.9, "dockers", null))
                .get(0);
        return told.words(draft.anchor().get(0));
    }

    private static Factuality factuality(String text, String word) {
        Told told = new Told(text);
        return told.join(told.sighting(word, EventKind.PROTEST, 0.9, "dockers", null))
                .get(0)
                .factuality();
    }

    /** A sentence, in which words are named by themselves. */
    private record Told(Sentence sentence, String text) {
        Told(String text) {
            this(sentence(text), text);
        }

        private static Sentence sentence(String text) {
            List<Span> paragraphs = List.of(new Span(0, text.length()));
            return SentenceSplitter.load()
                    .split(new Article("a", Imprint.NONE, AlignedText.of(text), paragraphs))
                    .get(0);
        }

        List<Draft> join(Sighting... sightings) {
            BitSet times = new BitSet();
            times.set(0, 2);
            DraftFinder.Found found = FINDER.find(sentence, new Marks(times, new BitSet()));
            return new SightingJoiner(found.clauses(), SHARES).join(found.drafts(), List.of(sightings));
        }

        Sighting sighting(String word, EventKind kind, double probability, String actor, @Nullable String recipient) {
            return new Sighting(at(word), kind, probability, phrase(actor), phrase(recipient));
        }

        private @Nullable Phrase phrase(@Nullable String word) {
            return word == null ? null : new Phrase(at(word), at(word) + 1);
        }

        private int at(String word) {
            return IntStream.range(0, sentence.tokens().size())
                    .filter(i -> sentence.tokens().get(i).form().equals(word))
                    .findFirst()
                    .orElseThrow();
        }

        String words(@Nullable Phrase given) {
            Phrase phrase = Objects.requireNonNull(given);
            return text.substring(
                    sentence.tokens().get(phrase.from()).start(),
                    sentence.tokens().get(phrase.to() - 1).end());
        }
    }
}
