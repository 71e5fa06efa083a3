"""The network for events: layers of its own on a frozen reader, then a head for anchors and one for their roles.

Where it starts decides what it costs at run time: after the reader's last layer it takes the words that `arguments.onnx`
takes; lower, it repeats layers of the reader with other weights.
"""

import copy
import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .events_data import TYPES
from .model import SIZE, ArgumentHead, Layer, PooledDropout, Reader

LABELS = 1 + len(TYPES)


class SmallLayer(nn.Module):
    """A transformer layer that works in fewer dimensions than the words it is given, and adds to them."""

    def __init__(self, size: int, dropout: nn.Module):
        super().__init__()
        self.heads = size // 32
        self.enter, self.leave = nn.Linear(SIZE, size), nn.Linear(size, SIZE)
        self.query, self.key, self.value, self.out = (nn.Linear(size, size) for _ in range(4))
        self.norm1, self.norm2, self.norm3 = nn.LayerNorm(size), nn.LayerNorm(size), nn.LayerNorm(SIZE)
        self.up, self.down = nn.Linear(size, 2 * size), nn.Linear(2 * size, size)
        self.dropout = dropout

    def forward(self, words: Tensor, mask: Tensor) -> Tensor:
        x = self.enter(words)
        rows, length, size = x.shape

        def heads(t: Tensor) -> Tensor:
            return t.view(rows, length, self.heads, size // self.heads).transpose(1, 2)

        scores = torch.matmul(heads(self.query(x)), heads(self.key(x)).transpose(-1, -2)) / math.sqrt(32)
        seen = torch.matmul((scores + mask.to(scores.dtype)).softmax(-1), heads(self.value(x)))
        x = self.norm1(x + self.dropout(self.out(seen.transpose(1, 2).reshape(rows, length, size))))
        x = self.norm2(x + self.dropout(self.down(F.gelu(self.up(x)))))
        return self.norm3(words + self.dropout(self.leave(x)))


class EventReader(nn.Module):
    """States after the reader's layer `start` -> logits of types at each word, and of roles for given anchors.

    `start` 6 takes words and puts `layers` new ones on top; lower ones take pieces and repeat the reader's layers from
    there; 0 takes pieces' numbers and has the whole encoder to itself.
    """

    def __init__(self, reader: Reader, start: int, layers: int = 0, small: int = 0, size: int = 128, dropout: float = 0.1):
        super().__init__()
        masks = PooledDropout(dropout)
        depth = len(reader.encoder.layers)
        self.on_words = start == depth
        self.encoder = None
        if start == 0:
            self.encoder = copy.deepcopy(reader.encoder)
            self.encoder.dropout = masks
        if self.on_words:
            self.layers = nn.ModuleList(SmallLayer(small, masks) if small else Layer(masks) for _ in range(layers))
        else:
            self.layers = nn.ModuleList(copy.deepcopy(layer) for layer in reader.encoder.layers[start:])
            for layer in self.layers:
                layer.dropout = masks
        self.kind_hidden = nn.Linear(SIZE, 192)
        self.kind = nn.Linear(192, LABELS)
        self.arguments = ArgumentHead(size, PooledDropout(dropout))
        self.dropout = masks

    def words(self, states: Tensor, mask: Tensor, first: Tensor, shape: Tensor | None = None) -> Tensor:
        """states [B, L, SIZE] (start 0: ids [B, L]), mask [B, L], first [B, W] -> words [B, W, SIZE]"""
        hidden = (1.0 - mask.float())[:, None, None, :] * -10000.0
        x = states
        if self.encoder is not None:
            x = self.encoder.piece(x) + self.encoder.position.weight[: x.shape[1]].unsqueeze(0) + self.encoder.shape(shape)
            x = self.dropout(self.encoder.norm(x))
        for layer in self.layers:
            x = layer(x, hidden)
        if self.on_words:
            return x
        return x.gather(1, first.unsqueeze(-1).expand(-1, -1, SIZE))

    def types(self, words: Tensor) -> Tensor:
        """words [B, W, SIZE] -> logits [B, W, LABELS]"""
        return self.kind(self.dropout(F.gelu(self.kind_hidden(self.dropout(words)))))
