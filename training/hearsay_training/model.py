"""The network: a six-layer MiniLM with heads for cues, names and the arguments of each cue.

Base weights: all-MiniLM-L6-v2 (Apache 2.0) as an ONNX file. Its matrices are anonymous and transposed there, so they
are found by the names of the nodes that use them.
"""

import math
from pathlib import Path

import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import Tensor, nn

from .windows import FLAT_LABELS, NAME_LABELS

SIZE, HEADS, INNER_SIZE, VOCABULARY, POSITIONS, SHAPES = 384, 12, 1536, 30522, 512, 4
ROLES = 4
DISTANCES = 44
PARAGRAPH_RELATIONS = 5
REACH = 2  # words to each side that the argument head sees at once


class PooledDropout(nn.Module):
    """Dropout whose masks are slices of one pool at random places: drawing them anew costs a tenth of the training."""

    POOL = 1 << 24

    def __init__(self, rate: float):
        super().__init__()
        self.rate = rate
        self.pools: dict[torch.dtype, Tensor] = {}

    def forward(self, x: Tensor) -> Tensor:
        if not self.training or not self.rate:
            return x
        if x.numel() > self.POOL:
            return F.dropout(x, self.rate)
        if x.dtype not in self.pools:
            drawn = torch.rand(self.POOL, generator=torch.Generator().manual_seed(17))
            self.pools[x.dtype] = ((drawn >= self.rate).float() / (1 - self.rate)).to(x.dtype)
        at = int(torch.randint(0, self.POOL - x.numel() + 1, (1,)))
        return x * self.pools[x.dtype][at : at + x.numel()].view(x.shape)


class Layer(nn.Module):
    """A transformer layer with normalisation after each half, as in BERT."""

    def __init__(self, dropout: nn.Module):
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(SIZE, SIZE) for _ in range(4))
        self.norm1, self.norm2 = nn.LayerNorm(SIZE, eps=1e-12), nn.LayerNorm(SIZE, eps=1e-12)
        self.up, self.down = nn.Linear(SIZE, INNER_SIZE), nn.Linear(INNER_SIZE, SIZE)
        self.dropout = dropout

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        rows, length, _ = x.shape

        def heads(t: Tensor) -> Tensor:
            return t.view(rows, length, HEADS, SIZE // HEADS).transpose(1, 2)

        query = heads(self.query(x)) * (1 / math.sqrt(SIZE // HEADS))
        scores = torch.matmul(query, heads(self.key(x)).transpose(-1, -2))
        if mask is not None:
            scores = scores.add_(mask.to(scores.dtype))
        seen = torch.matmul(scores.softmax(-1, dtype=scores.dtype), heads(self.value(x)))
        seen = seen.transpose(1, 2).reshape(rows, length, SIZE)
        x = self.norm1(x + self.dropout(self.out(seen)))
        return self.norm2(x + self.dropout(self.down(F.gelu(self.up(x)))))


class PieceEncoder(nn.Module):
    """Pieces to vectors. The slot of BERT's token types holds the shape of the word instead."""

    def __init__(self, layers: int, dropout: nn.Module):
        super().__init__()
        self.piece = nn.Embedding(VOCABULARY, SIZE)
        self.position = nn.Embedding(POSITIONS, SIZE)
        self.shape = nn.Embedding(SHAPES, SIZE)
        self.norm = nn.LayerNorm(SIZE, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))
        self.dropout = dropout

    def forward(self, ids: Tensor, shape: Tensor, mask: Tensor | None) -> Tensor:
        x = self.piece(ids) + self.position.weight[: ids.shape[1]].unsqueeze(0) + self.shape(shape)
        x = self.dropout(self.norm(x))
        hidden = None if mask is None else (1.0 - mask.float())[:, None, None, :] * -10000.0
        for layer in self.layers:
            x = layer(x, hidden)
        return x

    def load(self, base: Path) -> None:
        """Takes the base weights; of a deeper base, evenly spread layers."""
        graph = onnx.load(base).graph
        weights = {i.name: torch.tensor(numpy_helper.to_array(i).copy()) for i in graph.initializer}
        used = {n.name: n.input[1] for n in graph.node if n.op_type == "MatMul"}
        depth = sum(name.endswith("attention.self.query.bias") for name in weights)
        state = {
            "piece.weight": weights["embeddings.word_embeddings.weight"],
            "position.weight": weights["embeddings.position_embeddings.weight"],
            "shape.weight": weights["embeddings.token_type_embeddings.weight"][:1].repeat(SHAPES, 1),
        }
        for part in ("weight", "bias"):
            state[f"norm.{part}"] = weights[f"embeddings.LayerNorm.{part}"]
        for ours in range(len(self.layers)):
            theirs = (ours + 1) * depth // len(self.layers) - 1
            for name, path in _LINEAR.items():
                node = f"/encoder/layer.{theirs}/{path.replace('.', '/')}/MatMul"
                state[f"layers.{ours}.{name}.weight"] = weights[used[node]].t().contiguous()
                state[f"layers.{ours}.{name}.bias"] = weights[f"encoder.layer.{theirs}.{path}.bias"]
            for name, path in _NORM.items():
                for part in ("weight", "bias"):
                    state[f"layers.{ours}.{name}.{part}"] = weights[f"encoder.layer.{theirs}.{path}.{part}"]
        self.load_state_dict(state)


_LINEAR = {
    "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
    "out": "attention.output.dense", "up": "intermediate.dense", "down": "output.dense",
}  # fmt: skip
_NORM = {"norm1": "attention.output.LayerNorm", "norm2": "output.LayerNorm"}


def distance_bucket(distance: Tensor) -> Tensor:
    """Signed distances in words to buckets: exact up to ten, then ever coarser."""
    size = distance.abs()
    far = (10 + 2.5 * torch.log2((size.clamp(min=1).float() / 10).clamp(min=1))).long().clamp(max=21)
    bucket = torch.where(size <= 10, size, far)
    return torch.where(distance < 0, bucket + 21, bucket).clamp(0, DISTANCES - 1)


class ArgumentHead(nn.Module):
    """For each cue, the role of every word of its window, from word, cue, their product, distance and paragraph."""

    def __init__(self, size: int, dropout: nn.Module):
        super().__init__()
        self.word, self.cue = nn.Linear(SIZE, size), nn.Linear(SIZE, size)
        self.word_factor, self.cue_factor = nn.Linear(SIZE, size), nn.Linear(SIZE, size)
        self.distance = nn.Embedding(DISTANCES, size)
        self.paragraph = nn.Embedding(PARAGRAPH_RELATIONS, size)
        self.norm = nn.LayerNorm(size)
        self.near = nn.Parameter(torch.randn(2 * REACH + 1, size) * 0.3)
        self.mix = nn.Linear(size, size)
        self.out = nn.Linear(size, ROLES)
        self.dropout = dropout
        nn.init.normal_(self.distance.weight, std=0.1)
        nn.init.normal_(self.paragraph.weight, std=0.1)

    def forward(self, words: Tensor, paragraph: Tensor, owner: Tensor, begin: Tensor, end: Tensor) -> Tensor:
        """words [B, W, SIZE], paragraph [B, W], owner, begin, end [N] -> logits [N, W, ROLES]"""
        parts = [part(words)[owner] for part in (self.word, self.word_factor)]
        return self._roles(words[owner], parts, paragraph[owner], begin, end)

    def for_one(self, words: Tensor, paragraph: Tensor, begin: Tensor, end: Tensor) -> Tensor:
        """The same for cues of one window: words [W, SIZE], paragraph [W], begin, end [N] -> logits [N, W, ROLES]"""
        parts = [part(words).unsqueeze(0) for part in (self.word, self.word_factor)]
        return self._roles(words.unsqueeze(0), parts, paragraph.unsqueeze(0), begin, end)

    def _roles(self, words: Tensor, parts: list[Tensor], lines: Tensor, begin: Tensor, end: Tensor) -> Tensor:
        width = words.shape[1]
        place = torch.arange(width)[None]
        before, after = place < begin[:, None], place >= end[:, None]
        in_cue = (~(before | after)).to(words.dtype)
        mean = torch.matmul((in_cue / in_cue.sum(1, keepdim=True)).unsqueeze(1), words).squeeze(1)
        zero = torch.zeros_like(place)
        distance = torch.where(before, place - begin[:, None], torch.where(after, place - end[:, None] + 1, zero))
        own = lines.expand(begin.shape[0], -1).gather(1, begin[:, None])
        relation = (lines - own).clamp(-2, 2) + 2
        x = parts[0] + self.cue(mean)[:, None] + parts[1] * self.cue_factor(mean)[:, None]
        x = x + self.distance(distance_bucket(distance)) + self.paragraph(relation)
        x = self.dropout(F.gelu(self.norm(x)))
        padded = F.pad(x, (0, 0, REACH, REACH))
        near = sum(padded[:, at : at + width] * self.near[at] for at in range(2 * REACH + 1))
        return self.out(x + F.gelu(self.mix(near)))


class Reader(nn.Module):
    """Encoder and heads. All heads read the vector of a word's first piece."""

    def __init__(self, layers: int = 6, dropout: float = 0.1, argument_size: int = 160):
        super().__init__()
        masks = PooledDropout(dropout)
        self.encoder = PieceEncoder(layers, masks)
        self.cue_hidden = nn.Linear(SIZE, 192)
        self.cue, self.inner = nn.Linear(192, 3), nn.Linear(192, 3)
        self.name = nn.Linear(SIZE, NAME_LABELS)
        self.flat = nn.Linear(SIZE, FLAT_LABELS)  # helps training; not exported
        self.arguments = ArgumentHead(argument_size, PooledDropout(dropout))

    def words(self, ids: Tensor, shape: Tensor, first: Tensor, mask: Tensor | None) -> Tensor:
        hidden = self.encoder(ids, shape, mask)
        return hidden.gather(1, first.unsqueeze(-1).expand(-1, -1, SIZE))

    def cues(self, words: Tensor) -> tuple[Tensor, Tensor]:
        hidden = F.gelu(self.cue_hidden(words))
        return self.cue(hidden), self.inner(hidden)
