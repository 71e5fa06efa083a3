"""Reads the weights that Hearsay ships back from their graphs, to train on from them without making everything anew.

    python -m hearsay_training.shipped ../core/src/main/resources/org/hearsay/encoder runs/shipped.pt

The inverse of `export` but for the rounding to eight bits, the order of hidden units, and the flat head, which helps
training and is not shipped: it comes back with random weights.
"""

import argparse
from pathlib import Path

import onnx
import torch
from onnx import numpy_helper
from torch import Tensor, nn

from .model import Layer, Reader

LINEAR = ("query", "key", "value", "out")


class Graph:
    """A graph's weights by their names, and its matrices by the nodes that use them."""

    def __init__(self, path: Path):
        graph = onnx.load(path).graph
        self.weights = {i.name: torch.tensor(numpy_helper.to_array(i).copy()) for i in graph.initializer}
        self.nodes = graph.node
        self.used = {node.name: node.input[1] for node in graph.node if node.op_type in ("MatMul", "MatMulInteger")}

    def matrix(self, path: str) -> Tensor:
        """The matrix of a linear layer [out, in], scaled back where it is kept in eight bits."""
        name = self.used.get(f"{path}/MatMul_output_0_product") or self.used[f"{path}/MatMul"]
        return self.scaled(name.removesuffix("_q")).t()

    def scaled(self, name: str) -> Tensor:
        whole = self.weights.get(name)
        return whole if whole is not None else self.weights[name + "_q"].float() * self.weights[name + "_s"]

    def norm(self, name: str) -> dict[str, Tensor]:
        return {part: self.weights[f"{name}.norm.{part}"] for part in ("weight", "bias")}

    def linear(self, name: str) -> dict[str, Tensor]:
        return {part: self.weights[f"{name}.{part}"] for part in ("weight", "bias")}


def read(folder: Path) -> Reader:
    """The reader whose graphs lie in a folder."""
    graph = Graph(folder / "reader.onnx")
    depth = sum(name.endswith(".layer.query.bias") for name in graph.weights)
    model = Reader(depth)
    encoder = model.encoder
    encoder.piece.load_state_dict({"weight": graph.scaled("model.encoder.piece.weight")})
    encoder.position.load_state_dict({"weight": graph.weights["model.encoder.position.weight"]})
    encoder.shape.load_state_dict({"weight": graph.weights["model.encoder.shape.weight"]})
    encoder.norm.load_state_dict(graph.norm("model.encoder.norm"))
    for number, layer in enumerate(encoder.layers):
        assert isinstance(layer, Layer)
        _read_layer(graph, number, layer)
    for name in ("cue_hidden", "cue", "inner", "name"):
        model.get_submodule(name).load_state_dict(graph.linear(f"model.{name}"))
    _read_arguments(Graph(folder / "arguments.onnx"), model.arguments)
    return model.eval()


def _read_layer(graph: Graph, number: int, layer: Layer) -> None:
    path, name = f"/encoder/layers.{number}", f"model.encoder.layers.{number}"
    attend, feed = graph.weights[f"{name}.attend"], graph.weights[f"{name}.feed"]
    for part in LINEAR:
        matrix = graph.matrix(f"{path}/{part}")
        scale = 1.0 if part == "out" else attend
        layer.get_submodule(part).load_state_dict(
            {"weight": matrix * scale, "bias": graph.weights[f"{name}.layer.{part}.bias"]}
        )
    for part in ("norm1", "norm2"):
        layer.get_submodule(part).load_state_dict(graph.norm(f"{name}.layer.{part}"))
    up = torch.cat([graph.matrix(f"{path}/up_{part}") for part in ("many", "few")])
    bias = torch.cat([graph.weights[f"{name}.up_{part}.bias"] for part in ("many", "few")])
    layer.up.load_state_dict({"weight": up * feed, "bias": bias})
    down = torch.cat([graph.matrix(f"{path}/down_{part}") for part in ("many", "few")], 1)
    layer.down.load_state_dict({"weight": down, "bias": graph.weights[f"{name}.down_many.bias"]})


def _read_arguments(graph: Graph, head: nn.Module) -> None:
    state = {name.removeprefix("head."): weight for name, weight in graph.weights.items() if name.startswith("head.")}
    for part in ("weight", "bias"):
        state[f"norm.{part}"] = state.pop(f"norm.norm.{part}")
    state |= {f"{part}.weight": graph.matrix(f"/{part}") for part in ("mix", "out")}
    beside = [name for node in graph.nodes if node.op_type == "Mul" for name in node.input if "::Mul_" in name]
    state["near"] = torch.stack([graph.weights[name] for name in beside if name in graph.weights])
    head.load_state_dict(state)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("graphs", type=Path)
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    torch.manual_seed(1)
    model = read(args.graphs)
    args.out.parent.mkdir(parents=True, exist_ok=True)
    torch.save({"model": model.state_dict(), "layers": len(model.encoder.layers)}, args.out)


if __name__ == "__main__":
    main()
