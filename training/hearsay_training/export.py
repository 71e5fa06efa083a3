"""Writes trained weights as the two int8 ONNX graphs, vocabulary and settings that the Java room `encoder` loads.

    python -m hearsay_training.export runs/full/epoch8.pt OUT --tokenizer tokenizer.json --corpora ../../shared/corpora

Matrices of the encoder become int8 with a scale for each column, activations are quantised as they come (per tensor,
one window a run); what reaches far beyond the rest is taken out of the way first (`outliers`), as some articles show it.
Processors without VNNI add pairs of products in 16 bits, which eight bits can overflow; seven bits cannot, and cost 0.8
points. Normalisation is written out: as one operator it takes the runtime five times as long.
"""

import argparse
import copy
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor, nn

from . import corpora, outliers
from .decode import Settings, write_settings
from .model import ROLES, SIZE, VOCABULARY, Reader
from .rows import NAME_TYPES, Row
from .windows import document_of, reading_windows
from .wordpiece import WordPiece

OPSET = 17
LIMIT = 127
SMALLEST = 100_000
"""Matrices with fewer weights stay as they are, if nothing else is said."""
MEASURED = 60
"""Of how many training articles the largest values are taken."""


class ReaderGraph(nn.Module):
    """ids, shape [L], first [W] -> probabilities of cue, inner [W, 3], name [W, 9], and words [W, SIZE]."""

    def __init__(self, model: Reader):
        super().__init__()
        self.model = model

    def forward(self, ids: Tensor, shape: Tensor, first: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        hidden = self.model.encoder(ids.unsqueeze(0), shape.unsqueeze(0), None)
        words = hidden.squeeze(0).index_select(0, first)
        cue, inner = self.model.cues(words)
        return cue.softmax(-1), inner.softmax(-1), self.model.name(words).softmax(-1), words


class ArgumentGraph(nn.Module):
    """words [W, SIZE], paragraph [W], begin, end [N] -> probabilities of roles [N, W, ROLES]."""

    def __init__(self, model: Reader):
        super().__init__()
        self.head = model.arguments

    def forward(self, words: Tensor, paragraph: Tensor, begin: Tensor, end: Tensor) -> Tensor:
        roles = self.head.for_one(words, paragraph, begin, end)
        return roles.softmax(-1)


def load(path: Path) -> Reader:
    content = torch.load(path)
    model = Reader(content["layers"])
    model.load_state_dict(content["model"])
    return model.eval()


def export_reader(model: Reader, path: Path) -> None:
    ids = torch.randint(1000, 20000, (12,))
    args = (ids, torch.zeros_like(ids), torch.arange(1, 9))
    names = (["ids", "shape", "first"], ["cue", "inner", "name", "words"])
    axes = {"ids": {0: "L"}, "shape": {0: "L"}, "first": {0: "W"}}
    write_graph(ReaderGraph(model), args, path, names, axes | {n: {0: "W"} for n in names[1]})


def export_arguments(model: Reader, path: Path) -> None:
    args = (torch.randn(9, SIZE), torch.zeros(9, dtype=torch.long), torch.tensor([2, 5]), torch.tensor([3, 7]))
    names = (["words", "paragraph", "from", "to"], ["roles"])
    axes = {"words": {0: "W"}, "paragraph": {0: "W"}, "from": {0: "N"}, "to": {0: "N"}, "roles": {0: "N", 1: "W"}}
    write_graph(ArgumentGraph(model), args, path, names, axes)


class WrittenNorm(nn.Module):
    """Layer normalisation by single operators. The square is a product, as the runtime would join a power to one operator."""

    def __init__(self, norm: nn.LayerNorm):
        super().__init__()
        self.norm = norm

    def forward(self, x: Tensor) -> Tensor:
        away = x - x.mean(-1, keepdim=True)
        return away / torch.sqrt((away * away).mean(-1, keepdim=True) + self.norm.eps) * self.norm.weight + self.norm.bias


def with_written_norms(graph: nn.Module) -> nn.Module:
    written = copy.deepcopy(graph)
    for part in list(written.modules()):
        for name, child in list(part.named_children()):
            if isinstance(child, nn.LayerNorm) and not isinstance(part, WrittenNorm):
                setattr(part, name, WrittenNorm(child))
    return written.eval()


def write_graph(graph: nn.Module, args: tuple, path: Path, names: tuple, axes: dict) -> None:
    torch.onnx.export(
        with_written_norms(graph), args, path, input_names=names[0], output_names=names[1], dynamic_axes=axes,
        opset_version=OPSET, do_constant_folding=True, dynamo=False,
    )  # fmt: skip


def quantise(source: Path, target: Path, smallest: int = SMALLEST) -> int:
    """Rewrites the large matrices and the table of pieces as int8; gives how many were rewritten."""
    model = onnx.load(source)
    graph = model.graph
    weights = {i.name: i for i in graph.initializer}
    nodes, added, gone, count = [], [], set(), 0
    quantised_inputs: set[str] = set()
    for node in graph.node:
        name = next((n for n in node.input if n in weights), None)
        matrix = numpy_helper.to_array(weights[name]) if name else None
        large = matrix is not None and matrix.ndim == 2 and matrix.size >= smallest
        if large and node.op_type == "MatMul" and name == node.input[1]:
            scale = (np.abs(matrix).max(0) / LIMIT).astype(np.float32)
            nodes += _matmul(node, name, quantised_inputs)
        elif large and node.op_type == "Gather" and matrix.shape[0] == VOCABULARY:
            scale = (np.abs(matrix).max(1, keepdims=True) / LIMIT).astype(np.float32)
            nodes += _gather(node, name)
        else:
            nodes.append(node)
            continue
        scale[scale == 0] = 1
        table = np.round(matrix / scale).astype(np.int8)
        added += [numpy_helper.from_array(table, name + "_q"), numpy_helper.from_array(scale, name + "_s")]
        gone.add(name)
        count += 1
    kept = [i for i in graph.initializer if i.name not in gone]
    del graph.node[:], graph.initializer[:]
    graph.node.extend(nodes)
    graph.initializer.extend(kept + added)
    onnx.checker.check_model(model)
    onnx.save(model, target)
    return count


def _matmul(node: onnx.NodeProto, weight: str, seen: set[str]) -> list[onnx.NodeProto]:
    x, out = node.input[0], node.output[0]
    made = []
    if x not in seen:
        seen.add(x)
        made.append(helper.make_node("DynamicQuantizeLinear", [x], [x + "_q", x + "_s", x + "_z"], name=x + "_quantise"))
    return made + [
        helper.make_node("MatMulInteger", [x + "_q", weight + "_q", x + "_z"], [out + "_i"], name=out + "_product"),
        helper.make_node("Cast", [out + "_i"], [out + "_f"], to=TensorProto.FLOAT, name=out + "_cast"),
        helper.make_node("Mul", [x + "_s", weight + "_s"], [out + "_s"], name=out + "_scale"),
        helper.make_node("Mul", [out + "_f", out + "_s"], [out], name=out + "_scaled"),
    ]


def _gather(node: onnx.NodeProto, weight: str) -> list[onnx.NodeProto]:
    ids, out = node.input[1], node.output[0]
    return [
        helper.make_node("Gather", [weight + "_q", ids], [out + "_q"], name=out + "_rows"),
        helper.make_node("Gather", [weight + "_s", ids], [out + "_s"], name=out + "_scales"),
        helper.make_node("Cast", [out + "_q"], [out + "_f"], to=TensorProto.FLOAT, name=out + "_cast"),
        helper.make_node("Mul", [out + "_f", out + "_s"], [out], name=out + "_scaled"),
    ]


def labels() -> dict:
    names = ["O", *(f"{place}-{kind}" for kind in NAME_TYPES for place in "BI")]
    return {"cueLabels": ["O", "B", "I"], "nameLabels": names, "roles": ["none", "source", "content", "addressee"]}


def write(model: Reader, out: Path, tokenizer: WordPiece, settings: Settings, shown: list[Row]) -> None:
    """Writes everything; `shown` are articles that show which values are outliers."""
    out.mkdir(parents=True, exist_ok=True)
    plain = out / "plain.onnx"
    documents = (document_of(row, tokenizer) for row in shown)
    windows = (w for document in documents for w in reading_windows(document, settings.window, settings.overlap))
    export_reader(outliers.eased(model, outliers.largest(model, windows, tokenizer)), plain)
    quantise(plain, out / "reader.onnx")
    plain.unlink()
    export_arguments(model, out / "arguments.onnx")
    (out / "vocabulary.txt").write_text("".join(p + "\n" for p in tokenizer.vocabulary), encoding="utf-8")
    write_settings(out / "model.json", settings, labels())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("weights", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--corpora", type=Path, required=True)
    args = parser.parse_args()
    shown = corpora.statements(args.corpora / "statement/polnear/train.jsonl", "polnear")[:MEASURED]
    write(load(args.weights), args.out, WordPiece.from_tokenizer_json(args.tokenizer), Settings(), shown)
    assert len(labels()["roles"]) == ROLES


if __name__ == "__main__":
    main()
