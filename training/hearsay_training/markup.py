"""Invented articles with statements marked in place, as rows.

`{S1 the mayor} {Q1 said} {C1 the bridge was safe}`: source, cue, content and addressee (S, Q, C, A) of statement 1.
Marks nest, and a role may occur several times. Articles start with a line `=== id`; a line is a paragraph.
"""

import re
from collections import defaultdict
from pathlib import Path

from .rows import Annotation, Row

MARK = re.compile(r"\{([SQCA])(\d+) |\}")


class MarkupError(ValueError):
    """Says which article and where."""


def read(folder: Path) -> list[Row]:
    """All articles of a folder, in the order of file names."""
    return [row for path in sorted(folder.glob("*.txt")) for row in parse(path.read_text(encoding="utf-8"))]


def parse(content: str) -> list[Row]:
    parts = re.split(r"^=== *(\S+) *\n", content, flags=re.M)
    if parts[0].strip():
        raise MarkupError(f"text before the first article: {parts[0][:60]!r}")
    return [_row(identity, text.strip("\n")) for identity, text in zip(parts[1::2], parts[2::2], strict=True)]


def _row(identity: str, marked: str) -> Row:
    text, at = "", 0
    open_marks: list[tuple[str, int, int]] = []
    spans: dict[int, dict[str, list[tuple[int, int]]]] = defaultdict(lambda: defaultdict(list))
    for match in MARK.finditer(marked):
        text += marked[at : match.start()]
        at = match.end()
        if match.group() != "}":
            open_marks.append((match.group(1), int(match.group(2)), len(text)))
            continue
        if not open_marks:
            raise MarkupError(f"{identity}: a brace closes nothing: ...{text[-50:]!r}")
        role, number, start = open_marks.pop()
        if start == len(text):
            raise MarkupError(f"{identity}: {role}{number} is empty: ...{text[-50:]!r}")
        spans[number][role].append((start, len(text)))
    if open_marks:
        raise MarkupError(f"{identity}: not closed: {open_marks}")
    text += marked[at:]
    if "{" in text:
        raise MarkupError(f"{identity}: not a mark: {text[text.index('{') :][:40]!r}")
    found = [_annotation(identity, number, roles, spans) for number, roles in sorted(spans.items())]
    return Row(identity, text, "invented", tuple(found), None, nested=True)


def _annotation(identity: str, number: int, roles: dict, others: dict) -> Annotation:
    if not roles["Q"] or not roles["C"]:
        raise MarkupError(f"{identity}: statement {number} needs a cue and a content: {dict(roles)}")
    parts = {role: tuple(sorted(roles[role])) for role in "SQCA"}
    if any(c < q_end and q < c_end for c, c_end in parts["C"] for q, q_end in parts["Q"]):
        raise MarkupError(f"{identity}: statement {number} has its cue inside its content")
    inner = any(
        all(any(start <= q and q_end <= end for start, end in other["C"]) for q, q_end in parts["Q"])
        for key, other in others.items()
        if key != number and other["C"]
    )
    return Annotation(parts["S"], parts["Q"], parts["C"], parts["A"], inner)
