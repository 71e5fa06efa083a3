"""A run in miniature: trains on invented articles for a few steps, stops, goes on, writes the graphs, reads with them.

    python -m hearsay_training.smoke

Proves that the folder still works; the weights are worth nothing. Needs no corpora and no base weights.
"""

import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx.reference import ReferenceEvaluator

from . import export, markup, mixture
from .decode import Settings, attributions, predicates, settle
from .model import Reader
from .teaching import Teachers
from .train import Plan, Run
from .windows import document_of
from .wordpiece import WordPiece

ARTICLES = Path(__file__).parent.parent / "articles"
VOCABULARY = Path(__file__).parents[2] / "core/src/main/resources/org/hearsay/encoder/vocabulary.txt"


def main() -> None:
    torch.set_num_threads(2)
    rows = markup.read(ARTICLES)[:6]
    assert rows, f"no articles in {ARTICLES}"
    tokenizer = WordPiece.from_vocabulary(VOCABULARY)
    data = mixture.Corpora(rows, [], {}, [], [], [])
    mix = mixture.Mix(damage=1.0, worldwide=0.5, recue=0.5, nest=0.5, cueless=0.5)
    plan = Plan(epochs=50, layers=1, batch_pieces=512, max_steps=6, save_minutes=0)
    with tempfile.TemporaryDirectory() as folder:
        first = Run(replace(plan, max_steps=6), mix, data, tokenizer, Path(folder) / "run", stop_after=3)
        first.train()
        second = Run(plan, mix, data, tokenizer, Path(folder) / "run")
        assert second.state.step == 3, second.state
        second.train()
        pupil = Run(replace(plan, taught=0.5), mix, data, tokenizer, Path(folder) / "pupil", 2, Teachers([second.averaged()]))
        pupil.train()
        assert pupil.state.step == 2, pupil.state
        _read(second.averaged(), rows, tokenizer, Path(folder) / "out")
    print(f"training smoke run: ok ({len(rows)} invented articles, {plan.max_steps} steps)")


def _read(model: Reader, rows: list, tokenizer: WordPiece, out: Path) -> None:
    settings = Settings(cue=0.0, inner=0.0)
    document = document_of(rows[0], tokenizer)
    found, _ = predicates(model, [document], tokenizer, settings)
    for part in attributions(document, settle(document, found[0], settings)):
        assert all(0 <= a < b <= len(rows[0].text) for a, b in part["content"]), part
    export.write(model, out, tokenizer, settings, rows[:2])
    graph = ReferenceEvaluator(onnx.load(out / "reader.onnx"))
    ids = np.array([tokenizer.start, *document.words[0].pieces, tokenizer.end])
    cue, inner, name, words = graph.run(None, {"ids": ids, "shape": np.zeros_like(ids), "first": np.array([1])})
    assert cue.shape == inner.shape == (1, 3) and name.shape == (1, 9) and words.shape == (1, 384)
    assert abs(float(cue.sum()) - 1) < 1e-4
    arguments = ReferenceEvaluator(onnx.load(out / "arguments.onnx"))
    one = np.array([0])
    roles = arguments.run(None, {"words": words, "paragraph": one, "from": one, "to": one + 1})[0]
    assert roles.shape == (1, 1, 4)


if __name__ == "__main__":
    main()
