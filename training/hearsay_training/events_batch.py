"""What the event heads learn from: sentences as a reader sees them, and batches of them with what is annotated."""

import random
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from . import events_data, events_teaching
from .events_data import TYPES, Sentence
from .events_teaching import Beliefs
from .model import ROLES, SIZE, Reader
from .wordpiece import WordPiece

LONGEST = 512
CONTEXT = 250
"""Pieces of a sentence with one before and one behind."""


@dataclass(frozen=True)
class Plan:
    """How one run goes."""

    epochs: int = 8
    seed: int = 1
    start: int = 6
    layers: int = 0
    small: int = 0
    size: int = 128
    batch: int = 32
    head_rate: float = 1e-3
    layer_rate: float = 5e-4
    dropout: float = 0.15
    smooth: float = 0.1
    """Share of a label that is given to all types."""
    role_pull: float = 0.5
    """How much the roles decide on the anchor."""
    anchors: int = 5
    """Of how many words the roles are learnt."""
    role_weight: float = 0.5
    """How much more the roles are learnt than the choice of the anchor asks for."""
    word_weight: float = 0.3
    rest_weight: float = 0.1
    """Of a word that is likely no anchor, against one that is."""
    gsr: float = 1.0
    case: float = 0.3
    location: float = 0.3
    ordinary: float = 1.0
    """Weights of the corpora beside plv; zero leaves one out."""
    share: float = 0.5
    """How much of event-location is seen in an epoch."""
    unlabelled: float = 0.5
    """How much of the news without labels is seen in an epoch, if there are teachers."""
    taught: float = 0.3
    """Share of an annotated sentence's loss that teachers give."""
    context: float = 0.5
    """How often a sentence is seen between others."""

    @property
    def weights(self) -> dict[str, float]:
        return {
            "plover-gsr-cameo": self.gsr, "case2021-task2": self.case, "event-location": self.location,
            "gum-other": self.ordinary,
        }  # fmt: skip


@dataclass
class Seen:
    """A sentence with its states after the layer where the events start, alone and between others."""

    sentence: Sentence
    states: list[Tensor]
    first: list[Tensor]
    shape: Tensor
    beliefs: Beliefs | None = None


def see(reader: Reader, sentences: list[Sentence], tokenizer: WordPiece, plan: Plan, cache: Path | None = None) -> list[Seen]:
    """What the reader makes of each sentence; with context, also between two others of the list.

    The file `cache` keeps it for further runs with the same reader and the same start.
    """
    kept = torch.load(cache) if cache and cache.exists() else {}
    missing = [s for s in sentences if s.id not in kept]
    for sentence in missing:
        rng = random.Random(sentence.id)
        kept[sentence.id] = _see(reader, sentence, [rng.choice(sentences), rng.choice(sentences)], tokenizer, plan)
    if cache and missing:
        torch.save(kept, cache)
    return [Seen(sentence, *kept[sentence.id]) for sentence in sentences]


@torch.no_grad()
def _see(reader: Reader, sentence: Sentence, beside: list[Sentence], tokenizer: WordPiece, plan: Plan) -> tuple:
    around = [beside[0], sentence, beside[1]]
    short = sum(len(w.pieces) for s in around for w in s.words) < CONTEXT
    between = plan.context > 0 and short and plan.start == len(reader.encoder.layers)
    if between and sentence.corpus == "unlabelled":  # there are enough of them: half are seen alone, half behind another
        number = events_data.fold(sentence.id, 2)
        states, first, shape = _states(reader, around[1 - number : 2], number, tokenizer, plan.start)
        return [states], [first], shape
    states, first, shape = _states(reader, [sentence], 0, tokenizer, plan.start)
    seen = ([states], [first], shape)
    if between:
        states, first, _ = _states(reader, around, 1, tokenizer, plan.start)
        seen[0].append(states)
        seen[1].append(first)
    return seen


def _states(reader: Reader, around: list[Sentence], which: int, tokenizer: WordPiece, start: int):
    ids, shapes, first, begin = [tokenizer.start], [0], [], 0
    for number, sentence in enumerate(around):
        if number == which:
            begin = len(first)
        for word in sentence.words:
            first.append(len(ids))
            ids += word.pieces
            shapes += [word.shape] * len(word.pieces)
    ids, shapes = [*ids, tokenizer.end][:LONGEST], [*shapes, 0][:LONGEST]
    mine = torch.tensor([at for at in first[begin : begin + len(around[which].words)] if at < LONGEST - 1])
    shape = torch.tensor(shapes)
    if start == 0:
        return torch.tensor(ids), mine, shape
    encoder = reader.encoder
    x = encoder.piece(torch.tensor([ids])) + encoder.position.weight[: len(ids)].unsqueeze(0) + encoder.shape(shape[None])
    x = encoder.norm(x)
    for layer in encoder.layers[:start]:
        x = layer(x, None)
    if start == len(encoder.layers):
        return x[0].index_select(0, mine).half(), torch.arange(len(mine)), shape[mine]
    return x[0].half(), mine, shape


@dataclass
class Batch:
    """Tensors of one batch. B sentences, L pieces (or words, where the events start on words), W words."""

    sentences: list[Sentence]
    states: Tensor  # [B, L, SIZE], or [B, L] pieces' numbers
    mask: Tensor  # [B, L], 1 for pieces
    first: Tensor  # [B, W]
    shape: Tensor  # [B, L]
    words: Tensor  # [B, W], 1 for words
    candidates: Tensor  # [B, W] bool
    types: Tensor  # [B, TYPES] bool, those of which one is right; all where nobody said
    anchors: Tensor  # [B, W] bool, those allowed
    roles: Tensor  # [B, ROLES, W] bool
    known: Tensor  # [B, ROLES] bool, roles that somebody looked for
    nothing: Tensor  # [B] bool
    weight: Tensor  # [B]
    taught: Tensor  # [B] how much teachers count
    beliefs: tuple[Tensor, Tensor, Tensor]  # as events_teaching.stacked gives them


def batch_of(chosen: list[Seen], rng: random.Random | None, plan: Plan) -> Batch:
    """With a generator some sentences are taken from between others; without, all alone."""
    picks = [len(s.states) - 1 if rng and rng.random() < plan.context else 0 for s in chosen]
    length = max(len(s.states[p]) for s, p in zip(chosen, picks, strict=True))
    width = max(len(s.first[0]) for s in chosen)
    rows, like = len(chosen), chosen[0].states[0]
    floats = like.dtype == torch.float16
    states = torch.zeros(rows, length, SIZE) if floats else torch.zeros(rows, length, dtype=torch.long)
    batch = Batch(
        [s.sentence for s in chosen], states, torch.zeros(rows, length), _no(rows, width).long(), _no(rows, length).long(),
        torch.zeros(rows, width), _no(rows, width), _no(rows, len(TYPES)), _no(rows, width), _no(rows, ROLES, width),
        _no(rows, ROLES), _no(rows), torch.ones(rows), torch.zeros(rows),
        events_teaching.stacked([s.beliefs for s in chosen], width),
    )  # fmt: skip
    for row, (seen, pick) in enumerate(zip(chosen, picks, strict=True)):
        size, count = len(seen.states[pick]), len(seen.first[pick])
        states[row, :size] = seen.states[pick].to(states.dtype)
        batch.mask[row, :size] = 1
        batch.shape[row, : len(seen.shape)] = seen.shape
        batch.first[row, :count] = seen.first[pick]
        batch.words[row, :count] = 1
        batch.candidates[row, :count] = torch.tensor(seen.sentence.candidates[:count])
        _fill_targets(batch, row, seen.sentence, count)
        batch.weight[row] = plan.weights.get(seen.sentence.corpus, 1.0)
        if seen.beliefs:
            batch.taught[row] = 1 if seen.sentence.corpus == "unlabelled" else plan.taught
    return batch


def _no(*size: int) -> Tensor:
    return torch.zeros(*size, dtype=torch.bool)


def _fill_targets(batch: Batch, row: int, sentence: Sentence, count: int) -> None:
    batch.nothing[row] = sentence.nothing
    batch.types[row, [t - 1 for t in sentence.types]] = True
    if not sentence.types:
        batch.types[row] = True
    batch.anchors[row] = batch.candidates[row]
    marked = [at for at in sentence.anchors or () if at < count and batch.candidates[row, at]]
    if marked:
        batch.anchors[row] = False
        batch.anchors[row, marked] = True
    for role, members in sentence.roles.items():
        batch.known[row, role] = True
        batch.roles[row, role, [at for at in members if at < count]] = True
