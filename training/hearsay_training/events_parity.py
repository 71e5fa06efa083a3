"""Writes what the exported event graphs tell about invented articles, which the Java room `encoder` must agree on.

    python -m hearsay_training.events_parity FOLDER FIXTURE

FIXTURE gets one JSON object an article, of those that fit one window: its text, its sentences (UTF-16 code units), and each
anchor as its word, kind, probability, and the sums of its sentence's probabilities of actor, recipient and place, as far as
they exceed NOTHING.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import onnxruntime

from .events_data import TYPES
from .events_train import units
from .parity import NOTHING, short
from .windows import Document, batch_of, document_of, reading_windows
from .wordpiece import WordPiece

CANDIDATE = 0.3
"""From where on Java tells of an anchor: EventsReader.CANDIDATE."""


class EventGraphs:
    """The exported graphs that read events."""

    def __init__(self, folder: Path):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        names = ("reader.onnx", "events.onnx", "event-roles.onnx")
        self.reader, self.events, self.roles = (onnxruntime.InferenceSession(folder / n, options) for n in names)

    def anchors(self, document: Document, tokenizer: WordPiece) -> Iterator[tuple[int, int, float, np.ndarray]]:
        """Of an article of one window: word, label, probability, and roles [W, ROLES] of its sentence."""
        (window,) = reading_windows(document, 254, 48)
        batch = batch_of([window], tokenizer, targets=False)
        inputs = {"ids": batch.ids[0].numpy(), "shape": batch.shape[0].numpy(), "first": batch.first[0].numpy()}
        (words,) = self.reader.run(["words"], inputs)
        numbers = np.concatenate([np.full(b - a, n) for n, (a, b) in enumerate(document.sentences)]).astype(np.int64)
        kinds, own = self.events.run(["kind", "own"], {"words": words, "sentence": numbers})
        for start, end in document.sentences:
            inside = range(start, end)
            found = [at for at in inside if kinds[at, 1:].max() >= CANDIDATE and not document.words[at].is_break]
            if found:
                begin = np.array(found) - start
                inputs = {"words": own[start:end], "paragraph": np.zeros(end - start, np.int64), "from": begin, "to": begin + 1}
                (roles,) = self.roles.run(None, inputs)
                for at, each in zip(found, roles, strict=True):
                    label = int(kinds[at, 1:].argmax()) + 1
                    yield at, label, float(kinds[at, label]), each


def lines(folder: Path) -> Iterator[str]:
    tokenizer = WordPiece.from_vocabulary(folder / "vocabulary.txt")
    graphs = EventGraphs(folder)
    for row in short(tokenizer):
        found = []
        document = document_of(row, tokenizer)
        for at, label, chance, roles in graphs.anchors(document, tokenizer):
            sums = [round(float(roles[roles[:, role] > NOTHING, role].sum()), 3) for role in (1, 2, 3)]
            found.append([at, TYPES[label - 1], round(chance, 4), *sums])
        yield json.dumps({"text": row.text, "sentences": sentences(document), "anchors": found})


def sentences(document: Document) -> list[tuple[int, int]]:
    """Where they stand: what a word sees depends on it."""
    at = units(document.row.text)
    inside = [[w for w in document.words[start:end] if not w.is_break] for start, end in document.sentences]
    return [(at[words[0].start], at[words[-1].end]) for words in inside if words]


def main(arguments: list[str]) -> None:
    Path(arguments[1]).write_text("\n".join(lines(Path(arguments[0]))) + "\n", encoding="ascii")


if __name__ == "__main__":
    main(sys.argv[1:])
