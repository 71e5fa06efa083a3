"""Scores weights, or exported graphs, on the development sets beside the project; one JSON line for each set.

    python -m hearsay_training.evaluate runs/second/last.pt --shared ../../shared --tokenizer T [--set cue=0.4]

For choosing while training. The scores of record come from `hearsay eval`, which reads as users do.
"""

import argparse
import importlib.util
import json
from dataclasses import dataclass, fields, replace
from pathlib import Path

import torch
from torch import Tensor

from . import corpora, mixture, score
from .decode import Settings, predicates, spans
from .export import load
from .model import Reader
from .rows import Row
from .windows import Document, batch_of, document_of, reading_windows
from .wordpiece import WordPiece

SETS = ("held-out", "polnear", "gum-news", "gum-other", "chains", "conll2003")
CHAINS_FILE = "score/statement/score_chains.py"


class Graphs:
    """Exported ONNX graphs behind the interface of `Reader`, for one window at a time."""

    def __init__(self, folder: Path):
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.reader = onnxruntime.InferenceSession(folder / "reader.onnx", options)
        self.argument = onnxruntime.InferenceSession(folder / "arguments.onnx", options)
        self.found: dict[str, Tensor] = {}

    def words(self, ids: Tensor, shape: Tensor, first: Tensor, mask: Tensor | None) -> Tensor:
        inputs = {"ids": ids[0].numpy(), "shape": shape[0].numpy(), "first": first[0].numpy()}
        names = ["cue", "inner", "name", "words"]
        values = self.reader.run(names, inputs)
        self.found = {n: torch.tensor(v).unsqueeze(0) for n, v in zip(names, values, strict=True)}
        return self.found["words"]

    def cues(self, words: Tensor) -> tuple[Tensor, Tensor]:
        return self.found["cue"].clamp(min=1e-9).log(), self.found["inner"].clamp(min=1e-9).log()

    def name(self, words: Tensor) -> Tensor:
        return self.found["name"]

    def arguments(self, words: Tensor, paragraph: Tensor, owner: Tensor, begin: Tensor, end: Tensor) -> Tensor:
        inputs = {"words": words[0].numpy(), "paragraph": paragraph[0].numpy(), "from": begin.numpy(), "to": end.numpy()}
        return torch.tensor(self.argument.run(None, inputs)[0]).clamp(min=1e-9).log()


@dataclass(frozen=True)
class Bench:
    """Where the corpora and scorers are, and how to read."""

    shared: Path
    tokenizer: WordPiece
    settings: Settings
    flat: bool = False

    def rows(self, name: str) -> tuple[list[Row], list[dict]]:
        folder = self.shared / "corpora"
        if name == "conll2003":
            return corpora.columns(folder / "entity/conll2003/dev.txt", name, 20), []
        if name == "held-out":
            held = mixture.load(folder, mixture.Mix(gum_news=False, gum_other=False)).held_out
            gold = _gold([folder / "statement/polnear/train.jsonl"])
            return held, [r for r in gold if r["id"] in {h.id for h in held}]
        parts = ["train", "dev"] if name == "gum-news" else ["dev"]
        paths = [folder / f"statement/{name}/{part}.jsonl" for part in parts]
        return [r for p in paths for r in corpora.statements(p, name)], _gold(paths)

    def score(self, model: Reader, name: str) -> list[dict]:
        rows, gold = self.rows(name)
        documents = [document_of(row, self.tokenizer) for row in rows]
        if name == "conll2003":
            _, labels = predicates(model, documents, self.tokenizer, replace(self.settings, cue=2.0, inner=2.0))
            return [{"set": name, "F1": round(score.name_score(labels, [d.names or [] for d in documents]), 1)}]
        found = flat(model, documents, self) if self.flat else score.predict(model, documents, self.tokenizer, self.settings)
        if name == "chains":
            result = _module(self.shared / CHAINS_FILE).score(found, gold)
            return [{"set": name} | {k: round(result[k], 1) for k in ("recall", "precision")}]
        whole, kinds = score.scorer(self.shared).evaluate(found, gold, by="kind")
        rows_out = [{"set": name} | score.brief(whole)]
        if name == "polnear":
            rows_out += [{"set": f"{name} {kind}"} | score.brief(part) for kind, part in kinds.items()]
        return rows_out


@torch.no_grad()
def flat(model: Reader, documents: list[Document], bench: Bench) -> list[dict]:
    """The simpler reader for comparison: one tag a word, and each content and source goes to the nearest cue."""
    found = []
    for document in documents:
        tags = [0] * len(document.words)
        for window in reading_windows(document, bench.settings.window, 0):
            batch = batch_of([window], bench.tokenizer, targets=False)
            words = model.words(batch.ids, batch.shape, batch.first, None)
            tags[window.start : window.end] = model.flat(words)[0].argmax(-1).tolist()
        found.append({"id": document.row.id, "attributions": _linked(document, tags)})
    return found


def _linked(document: Document, tags: list[int]) -> list[dict]:
    runs = score.name_spans(tags)  # BIO over three kinds: source, cue, content
    of_kind = {kind: sorted((a, b) for a, b, k in runs if k == kind) for kind in (1, 2, 3)}
    contents: dict[tuple[int, int], list[int]] = {cue: [] for cue in of_kind[2]}

    def distance(one: tuple[int, int], other: tuple[int, int]) -> int:
        return max(one[0] - other[1], other[0] - one[1], 0)

    for run in of_kind[3]:
        if contents:
            contents[min(contents, key=lambda cue: distance(cue, run))] += range(*run)
    parts = []
    for cue, words in contents.items():
        source = min(of_kind[1], key=lambda run: distance(cue, run), default=None)
        near = source is not None and distance(cue, source) < 40
        if words:
            parts.append({
                "source": spans(document, list(range(*source))) if near else [],
                "cue": spans(document, list(range(*cue))), "content": spans(document, words), "kind": None,
            })  # fmt: skip
    return parts


def _gold(paths: list[Path]) -> list[dict]:
    return [json.loads(line) for p in paths for line in p.read_text(encoding="utf-8").split("\n") if line.strip()]


def _module(path: Path):
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("weights", type=Path, help="weights, or a folder with exported graphs")
    parser.add_argument("--shared", type=Path, required=True)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--sets", default=",".join(SETS))
    parser.add_argument("--set", action="append", default=[], metavar="NAME=VALUE", help="a field of Settings")
    parser.add_argument("--flat", action="store_true", help="flat tagging and nearest linking instead")
    parser.add_argument("--threads", type=int, default=1)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    given = dict(pair.split("=", 1) for pair in args.set)
    settings = Settings(**{f.name: type(f.default)(json.loads(given[f.name])) for f in fields(Settings) if f.name in given})
    model = Graphs(args.weights) if args.weights.is_dir() else load(args.weights)
    bench = Bench(args.shared, WordPiece.from_tokenizer_json(args.tokenizer), settings, args.flat)
    for name in args.sets.split(","):
        for line in bench.score(model, name):
            print(json.dumps(line), flush=True)


if __name__ == "__main__":
    main()
