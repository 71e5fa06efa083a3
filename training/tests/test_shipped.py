"""Shipped weights come back as they were, but for the rounding to eight bits."""

import tempfile
import unittest
from pathlib import Path

import torch

from hearsay_training import export, shipped
from hearsay_training.decode import Settings
from hearsay_training.model import SIZE, Reader
from hearsay_training.smoke import VOCABULARY
from hearsay_training.wordpiece import WordPiece

from .invented import harbour


class ShippedTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        torch.manual_seed(7)
        cls.model = Reader(2).eval()
        with torch.no_grad():
            # Trained weights differ from one another; of equal ones the exporter keeps one.
            for weight in cls.model.parameters():
                weight += 0.01 * torch.randn_like(weight)
            cls.model.encoder.norm.weight[99] = 40.0
        with tempfile.TemporaryDirectory() as folder:
            tokenizer = WordPiece.from_vocabulary(VOCABULARY)
            export.write(cls.model, Path(folder), tokenizer, Settings(), [harbour()])
            cls.back = shipped.read(Path(folder))

    def test_words_stay_nearly_the_same(self) -> None:
        ids = torch.randint(1000, 20000, (1, 12))
        with torch.no_grad():
            before, after = (m.encoder(ids, torch.zeros_like(ids), None) for m in (self.model, self.back))
        self.assertLess(float((before - after).norm() / before.norm()), 0.03)

    def test_roles_and_heads_stay_the_same(self) -> None:
        words, lines = torch.randn(9, SIZE), torch.zeros(9, dtype=torch.long)
        begin, end = torch.tensor([2, 5]), torch.tensor([3, 7])
        with torch.no_grad():
            before, after = (m.arguments.for_one(words, lines, begin, end) for m in (self.model, self.back))
            self.assertTrue(torch.allclose(before, after, atol=1e-5))
            for one, other in zip(self.model.cues(words), self.back.cues(words), strict=True):
                self.assertTrue(torch.equal(one, other))


if __name__ == "__main__":
    unittest.main()
