"""Labels unlabelled news with an earlier run, as further training data for the next one.

    python -m hearsay_training.self_training runs/first/epoch5.pt --corpora ../../shared/corpora --tokenizer T --out P

Where the earlier model is in doubt about a cue, the row says nothing (`unsure` spans), so that doubt does not become
knowledge. Texts that development sets are made of are left out.
"""

import argparse
import json
import random
from dataclasses import asdict
from pathlib import Path

import torch

from . import corpora
from .decode import Found, Predicate, Settings, predicates, settle, spans
from .export import load
from .rows import Row
from .windows import Document, document_of
from .wordpiece import WordPiece

POOLS = (
    ("reuse/fnc1/docs.jsonl", "fnc1"),
    ("reuse/basil/dev.jsonl", "basil"),
    ("place/geovirus/dev.jsonl", "geovirus"),
    ("place/gwn/dev.jsonl", "gwn"),
    ("place/lgl/dev.jsonl", "lgl"),
    ("place/tr-news/dev.jsonl", "tr-news"),
    ("page/aeb/dev.jsonl", "aeb"),
    ("event/ecbplus/dev.jsonl", "ecbplus"),
)
LONGEST = 12_000
SURE, DOUBTFUL = 0.75, 0.2
"""A cue above the first is believed; between the two nobody knows."""


def pool(folder: Path, each: int, seed: int) -> list[Row]:
    """At most so many texts of each corpus; none that shares its opening with a development text."""
    held = {opening(r.text) for r in corpora.texts(folder / "statement/chains/dev.jsonl", "chains")}
    for part in ("train", "dev"):
        held |= {opening(r.text) for r in corpora.texts(folder / f"statement/gum-news/{part}.jsonl", "gum")}
    held |= {opening(r.text) for r in corpora.texts(folder / "statement/polnear/dev.jsonl", "polnear")}
    found = []
    for path, corpus in POOLS:
        rows = [r for r in corpora.texts(folder / path, corpus) if opening(r.text) not in held]
        rows = [r for r in rows if 400 < len(r.text) < LONGEST]
        found += random.Random(seed).sample(rows, min(each, len(rows)))
    return found


def opening(text: str) -> str:
    """The first letters of a text, which its copies share however they are spaced."""
    return "".join(c.lower() for c in text if c.isalnum())[:80]


def labelled(document: Document, cues: list[Predicate], settings: Settings) -> dict:
    sure = [c for c in cues if c.probability >= SURE]
    doubtful = [[c.start, c.end] for c in cues if c.probability < SURE]
    found = [_parts(document, f) for f in settle(document, sure, settings)]
    unsure = [s for pair in doubtful for s in spans(document, list(range(*pair)))]
    return {"id": document.row.id, "text": document.row.text, "statements": found, "unsure": unsure}


def _parts(document: Document, found: Found) -> dict:
    def of(pair: tuple[int, int] | None) -> list[list[int]]:
        return spans(document, list(range(*pair))) if pair else []

    return {
        "source": of(found.source), "cue": of(found.cue), "addressee": of(found.addressee),
        "content": spans(document, list(found.content)), "inner": found.inner,
    }  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("weights", type=Path)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--each", type=int, default=150, help="texts of each corpus")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    tokenizer = WordPiece.from_tokenizer_json(args.tokenizer)
    model = load(args.weights)
    settings = Settings(cue=DOUBTFUL, inner=SURE)
    with args.out.open("w", encoding="utf-8") as out, torch.no_grad():
        for row in pool(args.corpora, args.each, args.seed):
            document = document_of(row, tokenizer)
            found, _ = predicates(model, [document], tokenizer, settings)
            out.write(json.dumps(labelled(document, found[0], settings), ensure_ascii=False) + "\n")
    print(json.dumps(asdict(settings)))


if __name__ == "__main__":
    main()
