"""Writes trained event heads as ONNX graphs beside `arguments.onnx`.

    python -m hearsay_training.events_export events.pt OUT

`events.onnx`: words [W, SIZE] of a window and the number of each word's sentence [W] -> probabilities of kinds [W, LABELS]
(none, then TYPES) and the words as the roles' head sees them [W, SIZE]. Words see their own sentence only.
`event-roles.onnx`: such words of one sentence, paragraph [W], from, to [N] -> probabilities of roles [N, W, ROLES]
(none, actor, recipient, place). `events.json` names kinds and roles.
"""

import argparse
import json
from pathlib import Path

import torch
from torch import Tensor, nn

from . import export
from .events_data import ROLE_NAMES, TYPES
from .events_model import EventReader
from .model import SIZE, Reader

SMALLEST = 30_000


class KindGraph(nn.Module):
    """words [W, SIZE], sentence [W] -> kind [W, LABELS], own [W, SIZE]"""

    def __init__(self, model: EventReader):
        super().__init__()
        self.model = model

    def forward(self, words: Tensor, sentence: Tensor) -> tuple[Tensor, Tensor]:
        other = (sentence[:, None] != sentence[None, :]).float() * -10000.0
        own = words.unsqueeze(0)
        for layer in self.model.layers:
            own = layer(own, other[None, None])
        return self.model.types(own).softmax(-1).squeeze(0), own.squeeze(0)


def load(path: Path) -> EventReader:
    content = torch.load(path)
    plan = content["plan"]
    depth = plan["start"]  # only heads on a whole reader can be exported
    model = EventReader(Reader(depth), depth, plan["layers"], plan["small"], plan["size"])
    model.load_state_dict(content["model"])
    return model.eval()


def write(model: EventReader, out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    plain = out / "plain-events.onnx"
    args = (torch.randn(9, SIZE), torch.tensor([0, 0, 0, 0, 1, 1, 1, 1, 1]))
    names = (["words", "sentence"], ["kind", "own"])
    export.write_graph(KindGraph(model), args, plain, names, {n: {0: "W"} for n in (*names[0], *names[1])})
    export.quantise(plain, out / "events.onnx", smallest=SMALLEST)
    plain.unlink()
    export.export_arguments(model, out / "event-roles.onnx")
    content = {"kinds": ["none", *TYPES], "roles": list(ROLE_NAMES)}
    (out / "events.json").write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("weights", type=Path)
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    write(load(args.weights), args.out)


if __name__ == "__main__":
    main()
