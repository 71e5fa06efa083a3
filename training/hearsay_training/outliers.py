"""Readies a reader for eight bits, by taking outliers out of the way.

A matrix's input is quantised with one scale for a window. In each layer one channel and one or two hidden units reach five
to ten times what the others do, and leave these a few of the 256 steps. Such channels are divided, and their rows of the
matrix multiplied, by what makes them like the others (SmoothQuant, Xiao et al. 2023, for outliers only); such units go
through matrices of their own, which stay floats (LLM.int8, Dettmers et al. 2022).
"""

import copy
import math
from collections.abc import Iterable

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .model import HEADS, SIZE, Layer, Reader
from .windows import Window, batch_of
from .wordpiece import WordPiece

UNITS = 4
"""Hidden units of a layer that stay floats."""
LEVEL = 0.9
"""The quantile of channels by whose largest value the others are measured."""
ATTENTION, FEED = 2.0, 1.5
"""How far beyond it a channel may reach before the matrices of attention, and those of the feed-forward half."""

Largest = dict[str, Tensor]
"""Of each linear layer's inputs, the largest absolute value of each channel."""


@torch.no_grad()
def largest(model: Reader, windows: Iterable[Window], tokenizer: WordPiece) -> Largest:
    """What the linear layers of the encoder get to see in some windows."""
    seen: Largest = {}

    def watch(name: str):
        def hook(_module: nn.Module, inputs: tuple[Tensor, ...], _output: Tensor) -> None:
            most = inputs[0].abs().flatten(0, -2).amax(0)
            seen[name] = torch.maximum(seen[name], most) if name in seen else most

        return hook

    linear = [(name, part) for name, part in model.encoder.named_modules() if isinstance(part, nn.Linear)]
    hooks = [part.register_forward_hook(watch(name)) for name, part in linear]
    for window in windows:
        batch = batch_of([window], tokenizer, targets=False)
        model.words(batch.ids, batch.shape, batch.first, None)
    for hook in hooks:
        hook.remove()
    return seen


def eased(model: Reader, seen: Largest) -> Reader:
    """A reader for export that computes the same, without outliers before its large matrices."""
    other = copy.deepcopy(model)
    for number, layer in enumerate(other.encoder.layers):
        inputs = (seen[f"layers.{number}.{name}"] for name in ("query", "up", "down"))
        other.encoder.layers[number] = EasedLayer(layer, *inputs)
    return other


class EasedLayer(nn.Module):
    """`Layer`, for one window without a mask and without dropout."""

    def __init__(self, layer: Layer, attended: Tensor, fed: Tensor, hidden: Tensor):
        super().__init__()
        self.layer = layer
        self.attend = _taken_over(attended, ATTENTION, layer.query, layer.key, layer.value)
        self.feed = _taken_over(fed, FEED, layer.up)
        order = hidden.argsort(descending=True, stable=True)
        few, many = order[:UNITS], order[UNITS:].sort().values
        self.up_many, self.up_few = (_rows(layer.up, units) for units in (many, few))
        self.down_many, self.down_few = _columns(layer.down, many, True), _columns(layer.down, few, False)

    def forward(self, x: Tensor, _mask: None) -> Tensor:
        layer, (rows, length, _) = self.layer, x.shape

        def heads(t: Tensor) -> Tensor:
            return t.view(rows, length, HEADS, SIZE // HEADS).transpose(1, 2)

        attended = x * self.attend
        query = heads(layer.query(attended)) * (1 / math.sqrt(SIZE // HEADS))
        scores = torch.matmul(query, heads(layer.key(attended)).transpose(-1, -2))
        seen = torch.matmul(scores.softmax(-1), heads(layer.value(attended)))
        x = layer.norm1(x + layer.out(seen.transpose(1, 2).reshape(rows, length, SIZE)))
        fed = x * self.feed
        many, few = self.down_many(F.gelu(self.up_many(fed))), self.down_few(F.gelu(self.up_few(fed)))
        return layer.norm2(x + many + few)


@torch.no_grad()
def _taken_over(most: Tensor, reach: float, *linear: nn.Linear) -> nn.Parameter:
    """What to multiply the inputs by, once the matrices have taken its inverse."""
    beyond = (most / (reach * most.quantile(LEVEL))).clamp(min=1.0)
    for each in linear:
        each.weight.mul_(beyond)
    return nn.Parameter(1 / beyond)


@torch.no_grad()
def _rows(linear: nn.Linear, kept: Tensor) -> nn.Linear:
    part = nn.Linear(linear.in_features, len(kept))
    part.weight.copy_(linear.weight[kept])
    part.bias.copy_(linear.bias[kept])
    return part


@torch.no_grad()
def _columns(linear: nn.Linear, kept: Tensor, bias: bool) -> nn.Linear:
    part = nn.Linear(len(kept), linear.out_features, bias=bias)
    part.weight.copy_(linear.weight[:, kept])
    if bias:
        part.bias.copy_(linear.bias)
    return part
