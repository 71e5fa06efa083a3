"""Writes what the exported graphs tell about invented articles, which the Java room `encoder` must agree on.

    python -m hearsay_training.parity FOLDER FIXTURE

FOLDER holds the exported graphs; FIXTURE gets one JSON object an article: its text, and each predicate as its words,
probability, and the sums of its words' probabilities of source, content and addressee, as far as they exceed NOTHING.
Each article fits one window.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from . import decode, markup
from .evaluate import Graphs
from .rows import Row
from .windows import document_of
from .wordpiece import WordPiece

ARTICLES = Path(__file__).parent.parent / "articles"
MOST = 12
NOTHING = 0.01
CANDIDATE = 0.8
"""From where on Java hands on inner cues, and lets them grow: ModelSettings.CANDIDATE."""


def short(tokenizer: WordPiece) -> list[Row]:
    """The first invented articles of one window."""
    rows = markup.read(ARTICLES)
    whole = [row for row in rows if sum(len(w.pieces) for w in tokenizer.words(row.text)) <= decode.Settings().window]
    return whole[:MOST]


def lines(folder: Path) -> Iterator[str]:
    tokenizer = WordPiece.from_vocabulary(folder / "vocabulary.txt")
    model = Graphs(folder)
    settings = decode.Settings(inner=CANDIDATE)
    for row in short(tokenizer):
        document = document_of(row, tokenizer)
        found, _ = decode.predicates(model, [document], tokenizer, settings)
        cues = [[cue.start, cue.end, round(cue.probability, 4), *sums(cue)] for cue in found[0]]
        yield json.dumps({"text": row.text, "predicates": cues})


def sums(cue: decode.Predicate) -> list[float]:
    """Of the probabilities behind the log-odds, one sum for each role."""
    roles = (decode.SOURCE, decode.CONTENT, decode.ADDRESSEE)
    chances = [[decode.probability(odds[role]) for odds in cue.odds] for role in roles]
    return [round(sum(p for p in each if p > NOTHING), 3) for each in chances]


def main(arguments: list[str]) -> None:
    Path(arguments[1]).write_text("\n".join(lines(Path(arguments[0]))) + "\n", encoding="ascii")


if __name__ == "__main__":
    main(sys.argv[1:])
