"""Invented articles for the tests, and what must hold of every row."""

import re

from hearsay_training.rows import Annotation, Row, Spans

HARBOUR = "\n\n".join(
    (
        "Harbour Strike Enters Second Week.",
        "Dock workers in Port Meridian voted on Sunday to extend their strike. "
        "Mayor Elias Thornwood said the city would not bend to threats.",
        "“We have waited long enough,” said Mirela Costin, a crane operator.",
        "“Nobody asked us,” Costin said. “They simply closed the gate.”",
        "Elias Thornwood told reporters that the port was losing two million crowns a day. "
        "According to a port ledger, twelve ships were turned away.",
        "The union claimed the ledger was incomplete. "
        "Ms. Costin said that the strike was legal and would last through Friday.",
        "Thornwood said: “The door is open.”\n",
    )
)

_HARBOUR = (
    ("Mayor Elias Thornwood", "said", "the city would not bend to threats"),
    ("Mirela Costin, a crane operator", "said", "“We have waited long enough,”"),
    ("Costin", "said", "“Nobody asked us,”", "“They simply closed the gate.”"),
    ("Elias Thornwood", "told", "that the port was losing two million crowns a day"),
    ("a port ledger", "According to", "twelve ships were turned away"),
    ("The union", "claimed", "the ledger was incomplete"),
    ("Ms. Costin", "said", "that the strike was legal and would last through Friday"),
    ("Thornwood", "said:", "“The door is open.”"),
)
_NAMES = (("Port Meridian", "LOC"), ("Elias Thornwood", "PER"), ("Mirela Costin", "PER"))


def harbour(*, named: bool = False) -> Row:
    """An article with every kind of statement; names annotated (first mentions) if asked for."""
    statements = tuple(_annotation(HARBOUR, *parts) for parts in _HARBOUR)
    names = tuple((*_find(HARBOUR, name, 0), kind) for name, kind in _NAMES) if named else None
    return Row("invented/harbour", HARBOUR, "invented", statements, names)


def _annotation(text: str, source: str, cue: str, *contents: str) -> Annotation:
    content = tuple(_find(text, part, 0) for part in contents)
    near = text.rindex("\n", 0, content[0][0])
    source_span = _find(text, source, near)
    cue_span = _find(text, cue, near)
    return Annotation((source_span,), (cue_span,), content)


def _find(text: str, part: str, at: int) -> tuple[int, int]:
    start = text.index(part, at)
    return start, start + len(part)


def words(row: Row, spans: Spans) -> str:
    """The letters and digits of some spans, small, without anything between them."""
    return re.sub(r"[\W_]", "", "".join(row.text[start:end] for start, end in spans)).lower()


def said(row: Row, spans: Spans) -> str:
    """The texts of some spans, parted by " | "."""
    return " | ".join(row.text[start:end] for start, end in spans)


def faults(row: Row) -> list[str]:
    """What is wrong with the spans of a row: outside the text, out of order, empty, with blanks."""
    found: list[str] = []
    for statement in row.statements or ():
        for spans in (statement.source, statement.cue, statement.content, statement.addressee):
            found += _span_faults(row.text, spans)
        if not statement.cue or not statement.content:
            found.append(f"no cue or content: {statement}")
    for start, end, _ in row.names or ():
        found += _span_faults(row.text, ((start, end),))
    return found + _span_faults(row.text, row.nested_spans)


def _span_faults(text: str, spans: Spans) -> list[str]:
    found: list[str] = []
    last = 0
    for start, end in spans:
        if not last <= start < end <= len(text):
            found.append(f"[{start}, {end}) after {last} in {len(text)}")
        elif text[start:end] != text[start:end].strip():
            found.append(f"blanks around {text[start:end]!r}")
        last = end
    return found
