"""Lets costlier event readers teach a cheap one: what they believe of annotated sentences and of plain news.

Knowledge distillation (Hinton et al. 2015). The teachers repeat layers of the reader with other weights, which costs half a
reading more; the pupil has one layer on the reader's words.
"""

from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from .events_model import EventReader
from .model import ROLES, Reader

PICKS = 3
"""Of how many words a teacher tells the roles."""


@dataclass
class Beliefs:
    """What teachers think of a sentence, as probabilities."""

    kinds: Tensor  # [W, LABELS]
    picks: Tensor  # [PICKS], words
    roles: Tensor  # [PICKS, W, ROLES]


def load(path: Path, reader: Reader) -> EventReader:
    content = torch.load(path)
    plan = content["plan"]
    model = EventReader(reader, plan["start"], plan["layers"], plan["small"], plan["size"])
    model.load_state_dict(content["model"])
    return model.eval()


@torch.no_grad()
def beliefs(model: EventReader, states: Tensor, first: Tensor, shape: Tensor) -> Beliefs:
    """What a teacher thinks of a sentence, given its states where the teacher starts."""
    states = states.float() if states.is_floating_point() else states
    words = model.words(states[None], torch.ones(1, len(states)), first[None], shape[None])
    kinds = model.types(words).softmax(-1)[0]
    picks = kinds[:, 0].topk(min(PICKS, len(kinds)), largest=False).indices
    lines = torch.zeros(len(kinds), dtype=torch.long)
    roles = model.arguments.for_one(words[0], lines, picks, picks + 1).softmax(-1)
    return Beliefs(kinds.half(), picks, roles.half())


def stacked(each: list[Beliefs | None], width: int) -> tuple[Tensor, Tensor, Tensor]:
    """Of a batch: kinds [B, W, LABELS], picks [B, PICKS], roles [B, PICKS, W, ROLES]; zeros where nobody taught."""
    labels = next((b.kinds.shape[1] for b in each if b), 1)
    kinds = torch.zeros(len(each), width, labels)
    picks = torch.zeros(len(each), PICKS, dtype=torch.long)
    roles = torch.zeros(len(each), PICKS, width, ROLES)
    for row, one in enumerate(each):
        if one:
            count = len(one.kinds)
            kinds[row, :count] = one.kinds.float()
            picks[row, : len(one.picks)] = one.picks
            roles[row, : len(one.picks), :count] = one.roles.float()
    return kinds, picks, roles
