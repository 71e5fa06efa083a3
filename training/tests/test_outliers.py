"""A reader that is readied for eight bits computes what it did."""

import unittest

import torch
from torch import nn

from hearsay_training import export, outliers
from hearsay_training.model import SIZE, Reader


class OutliersTest(unittest.TestCase):
    def setUp(self) -> None:
        torch.manual_seed(5)
        self.model = Reader(2).eval()
        hidden = self.model.encoder.layers[0].up
        with torch.no_grad():
            self.model.encoder.norm.weight[99] = 40.0
            hidden.weight[7] *= 30.0
        self.ids = torch.randint(1000, 20000, (1, 9))

    def seen(self) -> outliers.Largest:
        inputs = {"query": SIZE, "up": SIZE, "down": 1536}
        seen = {f"layers.{layer}.{name}": torch.ones(size) for layer in range(2) for name, size in inputs.items()}
        seen["layers.0.query"][99] = 40.0
        seen["layers.0.down"][7] = 30.0
        return seen

    def test_words_stay_the_same(self) -> None:
        eased = outliers.eased(self.model, self.seen())
        shape = torch.zeros_like(self.ids)
        with torch.no_grad():
            before, after = (model.encoder(self.ids, shape, None) for model in (self.model, eased))
        self.assertTrue(torch.allclose(before, after, atol=1e-4))

    def test_outliers_are_taken_over_and_kept_apart(self) -> None:
        layer = outliers.eased(self.model, self.seen()).encoder.layers[0]
        self.assertAlmostEqual(float(layer.attend[99]), outliers.ATTENTION / 40.0, places=4)
        self.assertEqual(float(layer.attend[98]), 1.0)
        self.assertEqual(layer.up_few.weight.shape, (outliers.UNITS, SIZE))
        self.assertTrue(torch.equal(layer.up_few.weight[0], self.model.encoder.layers[0].up.weight[7]))

    def test_normalisation_written_out_is_the_same(self) -> None:
        norm = nn.LayerNorm(SIZE)
        nn.init.normal_(norm.weight)
        x = torch.randn(3, SIZE) * 5
        self.assertTrue(torch.allclose(norm(x), export.with_written_norms(nn.Sequential(norm))(x), atol=1e-5))


if __name__ == "__main__":
    unittest.main()
