"""The one primitive by which training articles are changed: replace stretches, move all spans."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, replace

from .rows import Annotation, Row, Spans


@dataclass(frozen=True, order=True)
class Edit:
    """Puts `text` in the place of [start, end), code points of the old text; may insert or drop."""

    start: int
    end: int
    text: str


class Remap:
    """Where the characters of a text are after some edits that do not overlap.

    An insertion at a span's edge stays outside the span. A replacement that a span holds wholly
    belongs to the span; one that cuts through its edge is left outside, so the span shrinks.
    """

    def __init__(self, edits: Iterable[Edit]) -> None:
        self._edits = sorted(set(edits))
        self._starts = [edit.start for edit in self._edits]
        self._shifts = [0]
        end = 0
        for edit in self._edits:
            if edit.start < end or edit.end < edit.start:
                raise ValueError(f"edits overlap or run backwards at {edit}")
            end = edit.end
            self._shifts.append(self._shifts[-1] + len(edit.text) - (edit.end - edit.start))

    def text(self, old: str) -> str:
        """The old text with all edits made."""
        pieces: list[str] = []
        at = 0
        for edit in self._edits:
            pieces += (old[at : edit.start], edit.text)
            at = edit.end
        return "".join(pieces) + old[at:]

    def start(self, position: int) -> int:
        """The new place of a span's first character."""
        count = bisect_left(self._starts, position)
        while count < len(self._edits) and self._edits[count].end == position:
            count += 1
        if count and self._edits[count - 1].end > position:
            return self._edits[count - 1].end + self._shifts[count]
        return position + self._shifts[count]

    def end(self, position: int) -> int:
        """The new place after a span's last character."""
        count = bisect_left(self._starts, position)
        if count and self._edits[count - 1].end > position:
            return self._edits[count - 1].start + self._shifts[count - 1]
        return position + self._shifts[count]

    def inserted(self, edit: Edit) -> int:
        """Where the text of one of the edits begins in the new text."""
        count = bisect_left(self._edits, edit)
        return edit.start + self._shifts[count]


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without white space at its edges; start >= end when nothing is left."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def apply(row: Row, edits: Iterable[Edit]) -> Row:
    """The row with all edits made and every span moved.

    A part of which nothing is left goes; a statement whose cue or content was lost goes whole.
    """
    return moved(row, Remap(edits))


def moved(row: Row, remap: Remap) -> Row:
    """The row after the edits of a remap; see `apply`."""
    text = remap.text(row.text)

    def spans(old: Spans) -> Spans:
        new = (trimmed(text, remap.start(start), remap.end(end)) for start, end in old)
        return tuple(span for span in new if span[0] < span[1])

    def statement(old: Annotation) -> Annotation:
        return replace(
            old,
            source=spans(old.source),
            cue=spans(old.cue),
            content=spans(old.content),
            addressee=spans(old.addressee),
        )

    statements = row.statements
    if statements is not None:
        pairs = [(old, statement(old)) for old in statements]
        statements = tuple(
            new
            for old, new in pairs
            if (new.cue or not old.cue) and (new.content or not old.content)
        )
    names = row.names
    if names is not None:
        names = tuple(
            (span[0], span[1], kind)
            for start, end, kind in names
            for span in spans(((start, end),))
        )
    nested = spans(row.nested_spans)
    return replace(row, text=text, statements=statements, names=names, nested_spans=nested)


def roles(statement: Annotation) -> tuple[tuple[int, int], ...]:
    """All spans of a statement, in order of role."""
    return statement.source + statement.cue + statement.content + statement.addressee


def cuts(row: Row, start: int, end: int) -> bool:
    """Whether [start, end) holds only part of some span of a statement or name."""
    spans = [span for statement in row.statements or () for span in roles(statement)]
    spans += [(name[0], name[1]) for name in row.names or ()]
    return any(
        first < end
        and start < last
        and (start > first or last > end)
        and (first > start or end > last)
        for first, last in spans
    )


def with_names(row: Row, names: Iterable[tuple[int, int, str]]) -> Row:
    """The row with further names, in order; unchanged where names are not annotated."""
    if row.names is None:
        return row
    return replace(row, names=tuple(sorted({*row.names, *names})))
