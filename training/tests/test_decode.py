import random
import unittest

from hearsay_training import decode
from hearsay_training.decode import Predicate, Settings
from hearsay_training.rows import Annotation, Row
from hearsay_training.windows import document_of
from hearsay_training.wordpiece import WordPiece

PIECES = ["[PAD]", "[unused0]", "[UNK]", "[CLS]", "[SEP]"]


def document(text):
    return document_of(Row("d", text, "invented", (), None), WordPiece(PIECES))


def odds(size, **roles):
    values = [[0.0, -6.0, -6.0, -6.0] for _ in range(size)]
    for role, places in roles.items():
        for at in places:
            values[at][{"source": 1, "content": 2, "addressee": 3}[role]] = 6.0
    return values


class DecodeTest(unittest.TestCase):
    def test_the_run_with_the_largest_sum_wins(self):
        self.assertEqual(decode.largest_sum([-1, 2, -1, 3, -9, 4]), (1, 4))
        self.assertIsNone(decode.largest_sum([-1, -2]))

    def test_a_way_in_costs(self):
        self.assertEqual(decode.runs_of([3, 3, -1, 3, -9, 1], 2.0), [(0, 4)])
        self.assertEqual(decode.runs_of([1, -5], 2.0), [])

    def test_nested_contents_share_their_words_and_rivals_do_not(self):
        text = document("He said she told us it rained")
        outer = Predicate(1, 2, 0.9, False, 0, odds(7, source=[0], content=[2, 3, 4, 5, 6]))
        inner = Predicate(3, 4, 0.9, True, 0, odds(7, source=[2], addressee=[4], content=[5, 6]))
        found = decode.settle(text, [outer, inner], Settings())
        self.assertEqual([sorted(f.content) for f in found], [[2, 3, 4, 5, 6], [5, 6]])
        rival = Predicate(0, 1, 0.9, False, 0, odds(7, content=[3, 4, 5, 6]))
        for at in (3, 4, 5, 6):
            rival.odds[at][2] = 7.0
        found = decode.settle(text, [rival, outer], Settings())
        self.assertEqual(len(found), 1)

    def test_an_inner_statement_needs_an_outer_one(self):
        inner = Predicate(1, 2, 0.9, True, 0, odds(4, source=[0], content=[2, 3]))
        self.assertEqual(decode.settle(document("He said it rained"), [inner], Settings()), [])

    def test_whatever_the_odds_contents_keep_clear_of_their_cue(self):
        rng = random.Random(5)
        for _ in range(200):
            text = document("\n".join(" ".join("w" for _ in range(rng.randint(1, 9))) for _ in range(4)))
            size = len(text.words)
            cues = []
            for _ in range(rng.randint(1, 4)):
                at = rng.randrange(size)
                values = [[rng.uniform(-8, 8) for _ in range(4)] for _ in range(size)]
                cues.append(Predicate(at, at + 1, rng.random(), rng.random() < 0.3, 0, values))
            for found in decode.settle(text, cues, Settings()):
                self.assertFalse(set(range(*found.cue)) & found.content.keys())
                self.assertTrue(found.content)


class TargetsTest(unittest.TestCase):
    def test_nobody_looked_inside_contents_of_a_flat_corpus(self):
        text = "He said she thinks so"
        said = Annotation(((0, 2),), ((3, 7),), ((8, 21),))
        flat = document_of(Row("d", text, "polnear", (said,), None), WordPiece(PIECES))
        self.assertEqual(flat.silent, [False, False, True, True, True])
        nested = document_of(Row("d", text, "gum", (said,), None, nested=True), WordPiece(PIECES))
        self.assertEqual(nested.silent, [False] * 5)


if __name__ == "__main__":
    unittest.main()
