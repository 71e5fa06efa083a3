"""Annotated texts: what corpora become, what augmentation changes, what windows are cut from."""

from dataclasses import dataclass

Spans = tuple[tuple[int, int], ...]
"""Code point offsets, half open, ordered, not overlapping."""

NAME_TYPES = ("PER", "ORG", "LOC", "MISC")


@dataclass(frozen=True)
class Annotation:
    """One statement: who is quoted, by which cue, with what content, and who is told."""

    source: Spans
    cue: Spans
    content: Spans
    addressee: Spans = ()
    inner: bool = False
    """Whether it stands inside the content of another statement."""


@dataclass(frozen=True)
class Row:
    """One text with its annotations.

    `statements` and `names` are None where nobody annotated them: silence is no evidence then.
    """

    id: str
    text: str
    corpus: str
    statements: tuple[Annotation, ...] | None
    names: tuple[tuple[int, int, str], ...] | None
    nested: bool = False
    """Whether statements inside contents are annotated too, everywhere."""
    nested_spans: Spans = ()
    """Where they are, if not everywhere."""
    unsure: Spans = ()
    """Where nobody knows whether a cue stands."""
