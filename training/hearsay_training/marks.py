"""Invented phrases with marks: "[ORG:Reuters] [c:reported] that @"."""

import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_TOKEN = re.compile(r"\[(\w+):|\]|[^\[\]]+")


@dataclass(frozen=True)
class Marked:
    """A phrase without its marks; marks: (label, start, end) in code points of `text`."""

    text: str
    marks: tuple[tuple[str, int, int], ...]

    def names(self, offset: int = 0) -> list[tuple[int, int, str]]:
        """The marks whose labels are types of names, moved by an offset."""
        kinds = ("PER", "ORG", "LOC", "MISC")
        return [
            (start + offset, end + offset, kind) for kind, start, end in self.marks if kind in kinds
        ]


def parse(template: str) -> Marked:
    """Reads the marks of a phrase; they may hold one another. ValueError when one is not closed."""
    text = ""
    marks: list[tuple[str, int, int]] = []
    opened: list[tuple[str, int]] = []
    for token in _TOKEN.finditer(template):
        if token[1]:
            opened.append((token[1], len(text)))
        elif token[0] == "]":
            label, start = opened.pop()
            marks.append((label, start, len(text)))
        else:
            text += token[0]
    if opened:
        raise ValueError(f"a mark is not closed: {template}")
    return Marked(text, tuple(sorted(marks, key=lambda mark: mark[1:])))


def fill(template: str, slots: Mapping[str, Sequence[str]], rng: random.Random) -> str:
    """The template with every {slot} replaced by one of its values, drawn anew each time."""
    return re.sub(r"\{(\w+)\}", lambda slot: rng.choice(slots[slot[1]]), template)
