"""Scores on development articles, by the scorers that lie beside the corpora."""

import importlib.util
from pathlib import Path
from types import ModuleType

from .decode import Settings, attributions, predicates, settle
from .model import Reader
from .windows import Document
from .wordpiece import WordPiece


def scorer(shared: Path) -> ModuleType:
    path = shared / "score/statement/score_statements.py"
    spec = importlib.util.spec_from_file_location("score_statements", path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def quoted(text: str) -> list[bool]:
    """Which characters stand inside double quotation marks, marks included; a paragraph's end closes."""
    mask, start = [False] * len(text), -1
    for at, char in enumerate(text + "\n"):
        if start < 0 and char in "“‟„«\"":
            start = at
        elif start >= 0 and char in "”»\"\n":
            end = at if char == "\n" else at + 1
            mask[start:end] = [True] * (end - start)
            start = -1
    return mask


def kind_of(mask: list[bool], text: str, content: list[list[int]]) -> str:
    """Direct, mixed or indirect: all, some or none of the content's letters stand inside marks."""
    inside = [mask[at] for start, end in content for at in range(start, end) if text[at].isalnum()]
    if not any(inside):
        return "indirect"
    return "direct" if all(inside) else "mixed"


def predict(model: Reader, documents: list[Document], tokenizer: WordPiece, settings: Settings) -> list[dict]:
    found, _ = predicates(model, documents, tokenizer, settings)
    rows = []
    for document, cues in zip(documents, found, strict=True):
        text = document.row.text
        mask = quoted(text)
        parts = attributions(document, settle(document, cues, settings))
        for part in parts:
            part["kind"] = kind_of(mask, text, part["content"])
        rows.append({"id": document.row.id, "attributions": parts})
    return rows


def brief(result: dict) -> dict[str, float]:
    """The figures that decide, in percent."""
    percent = {
        "exact": result["content.strict"]["F1"], "exact_np": result["content.strict_np"]["F1"],
        "partial": result["content.partial"]["F1"], "cue": result["cue.any_overlap"]["F1"],
        "source": result["attr.source_given_overlap"]["acc"], "whole": result["attr.whole_nocue"]["F1"],
    }  # fmt: skip
    return {k: round(100 * v, 1) for k, v in percent.items()} | {"predicted": result["pred"], "gold": result["gold"]}


def name_score(predicted: list[list[int]], gold: list[list[int]]) -> float:
    """F1 over name spans with their type, from label sequences."""
    hits = guesses = truths = 0
    for one, other in zip(predicted, gold, strict=True):
        a, b = name_spans(one), name_spans(other)
        hits, guesses, truths = hits + len(a & b), guesses + len(a), truths + len(b)
    return 200 * hits / (guesses + truths) if guesses + truths else 0.0


def name_spans(labels: list[int]) -> set[tuple[int, int, int]]:
    found, start, kind = set(), 0, 0
    for at, label in enumerate([*labels, 0]):
        going_on = label and label % 2 == 0 and (label + 1) // 2 == kind
        if kind and not going_on:
            found.add((start, at, kind))
            kind = 0
        if label and not going_on:
            start, kind = at, (label + 1) // 2
    return found
