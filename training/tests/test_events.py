import random
import unittest

import torch

from hearsay_training import events_batch, events_data, events_train
from hearsay_training.events_batch import Plan
from hearsay_training.events_data import ACTOR, PLACE, RECIPIENT, TYPES
from hearsay_training.events_model import LABELS, EventReader
from hearsay_training.model import Reader
from hearsay_training.wordpiece import WordPiece

TOKENIZER = WordPiece(["[PAD]", "[unused0]", "[UNK]", "[CLS]", "[SEP]", "the", "guards", "jailed", "𝒜", "port"])


def record(text="The guards jailed 𝒜 the port", code="COERCE", **spans):
    event = {"code": code, "text_spans": spans}
    return {"id": f"PLV_train-{len(text)}", "text": text, "events": [event]}


def of(corpus="plv", **changes):
    return events_data.of_record(record(**changes), corpus, TOKENIZER)


class DataTest(unittest.TestCase):
    def test_old_types_fold_into_the_newer_ones(self):
        self.assertEqual(events_data.labels("DEMAND"), {TYPES.index("REQUEST") + 1})
        self.assertEqual(len(events_data.labels("RETREAT|CONCEDE|AID")), 2)
        self.assertEqual(events_data.labels(None), frozenset())

    def test_offsets_are_code_units_and_roles_become_words(self):
        (sentence,) = of(source=[[0, 10]], target=[[21, 29]])
        self.assertEqual(sentence.roles, {ACTOR: {0, 1}, RECIPIENT: {4, 5}})
        self.assertIsNone(sentence.anchors)

    def test_the_second_of_two_partners_is_the_recipient(self):
        (sentence,) = of(corpus="plover-gsr-cameo", both=[[0, 3], [21, 24]], event=[[11, 17]])
        self.assertEqual(sentence.roles, {ACTOR: {0}, RECIPIENT: {4}, PLACE: frozenset()})
        self.assertEqual(sentence.anchors, {2})

    def test_a_sentence_is_always_tested_in_the_same_fold(self):
        folds = [events_data.fold(f"PLV_train-{n}", 5) for n in range(500)]
        self.assertEqual(folds, [events_data.fold(f"PLV_train-{n}", 5) for n in range(500)])
        self.assertTrue(all(70 < folds.count(n) < 130 for n in range(5)))


class TrainTest(unittest.TestCase):
    def setUp(self):
        torch.manual_seed(3)
        self.reader = Reader(2).eval()

    def seen(self, start):
        sentences = [*of(source=[[0, 10]], target=[[21, 29]]), *of(text="The port", source=[[0, 3]], target=[])]
        sentences += of(corpus="plover-gsr-cameo", event=[[11, 17]], both=[])
        return events_batch.see(self.reader, sentences, TOKENIZER, Plan(start=start))

    def test_every_start_learns_and_reads_spans_inside_the_text(self):
        for start, layers, small in ((2, 0, 0), (2, 1, 0), (2, 1, 64), (1, 0, 0), (0, 0, 0)):
            seen = self.seen(start)
            plan = Plan(epochs=2, start=start, layers=layers, small=small, batch=2)
            model = events_train.train(self.reader, seen, plan)
            for line, one in zip(events_train.read(model, seen), seen, strict=True):
                (event,) = line["events"]
                units = len(one.sentence.text.encode("utf-16-le")) // 2
                for begin, end in [s for spans in event["text_spans"].values() for s in spans]:
                    self.assertTrue(0 <= begin < end <= units)

    def test_padding_changes_nothing(self):
        seen = self.seen(2)
        model = EventReader(self.reader, 2, 1).eval()
        alone = events_batch.batch_of(seen[1:2], None, Plan())
        together = events_batch.batch_of(seen, None, Plan())
        self.assertEqual(together.states.shape[1], 6)
        with torch.no_grad():
            one = model.types(model.words(alone.states, alone.mask, alone.first, alone.shape))
            all_of = model.types(model.words(together.states, together.mask, together.first, together.shape))
        self.assertEqual(one.shape, (1, 2, LABELS))
        self.assertTrue(torch.allclose(one[0], all_of[1, :2], atol=1e-4))

    def test_the_same_plan_gives_the_same_weights(self):
        seen = self.seen(2)
        first, second = (events_train.train(self.reader, seen, Plan(epochs=1)).state_dict() for _ in range(2))
        self.assertTrue(all(torch.equal(first[name], second[name]) for name in first))

    def test_marked_anchors_are_the_only_ones(self):
        seen = self.seen(2)
        batch = events_batch.batch_of(seen, random.Random(1), Plan())
        self.assertEqual(batch.anchors[2].tolist(), [False, False, True, False, False, False])
        self.assertEqual(batch.anchors[0].tolist(), [True] * 6)


if __name__ == "__main__":
    unittest.main()
