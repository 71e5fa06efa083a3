"""Writes what the exported graphs tell about invented articles, which the Java room `encoder` must agree on.

    python -m hearsay_training.parity FOLDER FIXTURE

FOLDER holds the exported graphs; FIXTURE gets one JSON object an article: its text, and each predicate as its words,
probability, and the sums of its words' probabilities of source, content and addressee, as far as they exceed NOTHING.
Each article fits one window. A predicate that begins or ends elsewhere when the thresholds move by DOUBT is left out: eight
bits round otherwise in other builds.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from . import decode, markup
from .evaluate import Graphs
from .rows import Row
from .windows import Document, document_of
from .wordpiece import WordPiece

ARTICLES = Path(__file__).parent.parent / "articles"
MOST = 12
NOTHING = 0.01
CANDIDATE = 0.8
"""From where on Java hands on inner cues, and lets them grow: ModelSettings.CANDIDATE."""
DOUBT = 0.1


def short(tokenizer: WordPiece) -> list[Row]:
    """The first invented articles of one window."""
    rows = markup.read(ARTICLES)
    whole = [row for row in rows if sum(len(w.pieces) for w in tokenizer.words(row.text)) <= decode.Settings().window]
    return whole[:MOST]


def lines(folder: Path) -> Iterator[str]:
    tokenizer = WordPiece.from_vocabulary(folder / "vocabulary.txt")
    model = Graphs(folder)
    for row in short(tokenizer):
        document = document_of(row, tokenizer)
        cues, lower, higher = (predicates(model, document, tokenizer, by) for by in (0, -DOUBT, DOUBT))
        sure = {(cue.start, cue.end) for cue in lower} & {(cue.start, cue.end) for cue in higher}
        shown = [[c.start, c.end, round(c.probability, 4), *sums(c)] for c in cues if (c.start, c.end) in sure]
        yield json.dumps({"text": row.text, "predicates": shown})


def predicates(model: Graphs, document: Document, tokenizer: WordPiece, by: float) -> list[decode.Predicate]:
    """The predicates of a document, with thresholds that are higher by so much."""
    settings = decode.Settings(cue=decode.Settings().cue + by, inner=CANDIDATE + by)
    found, _ = decode.predicates(model, [document], tokenizer, settings)
    return found[0]


def sums(cue: decode.Predicate) -> list[float]:
    """Of the probabilities behind the log-odds, one sum for each role."""
    roles = (decode.SOURCE, decode.CONTENT, decode.ADDRESSEE)
    chances = [[decode.probability(odds[role]) for odds in cue.odds] for role in roles]
    return [round(sum(p for p in each if p > NOTHING), 3) for each in chances]


def main(arguments: list[str]) -> None:
    Path(arguments[1]).write_text("\n".join(lines(Path(arguments[0]))) + "\n", encoding="ascii")


if __name__ == "__main__":
    main(sys.argv[1:])
