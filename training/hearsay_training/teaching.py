"""Lets trained readers teach another one: besides the annotators' labels it learns what its teachers believe.

Knowledge distillation (Hinton et al. 2015) at temperature one. Teachers may be deeper than the pupil; where nobody
annotated (names in PolNeAR, all of unlabelled news) their word is the only one.
"""

from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from .model import Reader
from .windows import Batch


@dataclass(frozen=True)
class Beliefs:
    """Probabilities for each word of a batch: cue and inner [B, W, 3], name [B, W, 9], roles [N, W, 4]."""

    cue: Tensor
    inner: Tensor
    name: Tensor
    roles: Tensor | None


class Teachers:
    """The mean of what several readers believe."""

    def __init__(self, readers: list[Reader]):
        self.readers = [reader.eval() for reader in readers]

    @torch.no_grad()
    def beliefs(self, batch: Batch) -> Beliefs:
        each = []
        with torch.autocast("cpu", dtype=torch.bfloat16):
            for reader in self.readers:
                words = reader.words(batch.ids, batch.shape, batch.first, batch.mask).float()
                cue, inner = reader.cues(words)
                roles = None
                if len(batch.owner):
                    roles = reader.arguments(words, batch.paragraph, batch.owner, batch.begin, batch.end)
                each.append((cue, inner, reader.name(words), roles))
        means = [None if parts[0] is None else _mean(parts) for parts in zip(*each, strict=True)]
        cue, inner, name, roles = means
        assert cue is not None and inner is not None and name is not None
        return Beliefs(cue, inner, name, roles)


def _mean(parts: tuple[Tensor, ...]) -> Tensor:
    return torch.stack([part.float().softmax(-1) for part in parts]).mean(0)


def divergence(logits: Tensor, belief: Tensor, words: Tensor) -> Tensor:
    """Cross entropy to the teachers' probabilities, summed over the words that are no padding.

    logits, belief [..., W, K]; words [..., W], 1 for words
    """
    return -((belief * logits.float().log_softmax(-1)).sum(-1) * words).sum()


def load(paths: list[Path]) -> Teachers:
    readers = []
    for path in paths:
        content = torch.load(path)
        reader = Reader(content["layers"])
        reader.load_state_dict(content["model"])
        readers.append(reader)
    return Teachers(readers)
