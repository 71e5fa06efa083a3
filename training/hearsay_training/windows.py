"""Cuts rows into windows of whole sentences, and windows into batches of tensors with their targets."""

import random
import re
from bisect import bisect_right
from dataclasses import dataclass, field

import torch
from torch import Tensor

from .rows import NAME_TYPES, Annotation, Row, Spans
from .wordpiece import Word, WordPiece

NONE, SOURCE, CONTENT, ADDRESSEE = range(4)
IGNORED = -100
NAME_LABELS = 1 + 2 * len(NAME_TYPES)
FLAT_LABELS = 7
ABBREVIATION = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Jr|St|Lt|Col|No|vs)|\b[A-Z])\.$")
CLOSING = "\"”’')]»"


@dataclass
class Document:
    """A row as words: sentences as word ranges, annotations as word indices."""

    row: Row
    words: list[Word]
    sentences: list[tuple[int, int]]
    statements: list["WordStatement"] | None
    names: list[int] | None
    """A label for each word, or None where names are not annotated."""
    silent: list[bool] = field(default_factory=list)
    """Words that stand inside a content where nobody looked for further statements."""
    unsure: set[int] = field(default_factory=set)
    """Words of which nobody knows whether they are a cue."""


@dataclass(frozen=True)
class WordStatement:
    cue: tuple[int, int]
    source: frozenset[int]
    content: frozenset[int]
    addressee: frozenset[int]
    inner: bool


@dataclass(frozen=True)
class Window:
    document: Document
    start: int
    end: int
    pieces: int


def document_of(row: Row, tokenizer: WordPiece) -> Document:
    words = tokenizer.words(row.text)
    starts, ends = [w.start for w in words], [w.end for w in words]

    def inside(spans: Spans) -> list[int]:
        found = []
        for start, end in spans:
            at = bisect_right(ends, start)
            while at < len(words) and starts[at] < end:
                if not words[at].is_break:
                    found.append(at)
                at += 1
        return sorted(set(found))

    statements = None
    if row.statements is not None:
        statements = [s for a in row.statements if (s := _statement(a, inside))]
    names = None
    if row.names is not None:
        names = [0] * len(words)
        for start, end, kind in row.names:
            for place, at in enumerate(inside(((start, end),))):
                names[at] = 1 + 2 * NAME_TYPES.index(kind) + (place > 0)
    document = Document(row, words, _sentences(row.text, words), statements, names)
    document.silent = _silent(document, inside(row.nested_spans))
    document.unsure = set(inside(row.unsure))
    return document


def _statement(annotation: Annotation, inside) -> WordStatement | None:
    cue, content = inside(annotation.cue), inside(annotation.content)
    if not cue or not content:
        return None
    # A cue that the source or content splits ("is, Ann says, believed") is taken at its longest run.
    run = [cue[0]]
    best = run
    for at in cue[1:]:
        run = [*run, at] if at == run[-1] + 1 else [at]
        best = run if len(run) > len(best) else best
    source, told = frozenset(inside(annotation.source)), frozenset(inside(annotation.addressee))
    return WordStatement((best[0], best[-1] + 1), source, frozenset(content), told, annotation.inner)


def _silent(document: Document, known: list[int]) -> list[bool]:
    silent = [False] * len(document.words)
    if document.statements and not document.row.nested:
        for statement in document.statements:
            for at in statement.content:
                silent[at] = True
        for at in known:
            silent[at] = False
    return silent


def _sentences(text: str, words: list[Word]) -> list[tuple[int, int]]:
    """Word ranges; a break is a sentence end and belongs to the sentence before. Good enough to cut windows by."""
    found = []
    start = 0
    for at in range(1, len(words)):
        before, word = words[at - 1], words[at]
        ended = before.is_break
        if not ended and not word.is_break and before.end < word.start:
            last = at - 1
            while last > start and text[words[last].start] in CLOSING:
                last -= 1
            mark = text[words[last].start : words[last].end]
            opens = word.shape > 0 or text[word.start] in "\"“‘'(["
            if mark in (".", "!", "?") and opens:
                ended = not ABBREVIATION.search(text[max(0, words[last].end - 6) : words[last].end])
        if ended:
            found.append((start, at))
            start = at
    if start < len(words):
        found.append((start, len(words)))
    return found


def _units(document: Document, longest: int) -> list[tuple[int, int, int]]:
    """Sentences as (start, end, pieces); one longer than a window is cut between words."""
    found = []
    for start, end in document.sentences:
        size = 0
        for at in range(start, end):
            more = len(document.words[at].pieces)
            if size + more > longest:
                found.append((start, at, size))
                start, size = at, 0
            size += more
        found.append((start, end, size))
    return found


def training_windows(document: Document, longest: int, rng: random.Random) -> list[Window]:
    """Windows side by side; the first has a random length, so that each epoch cuts elsewhere."""
    units = _units(document, longest)
    found = []
    at = 0
    budget = rng.randint(longest // 4, longest)
    while at < len(units):
        start, end, size = units[at]
        at += 1
        while at < len(units) and size + units[at][2] <= budget:
            end, size = units[at][1], size + units[at][2]
            at += 1
        found.append(Window(document, start, end, size))
        budget = longest
    return found


def reading_windows(document: Document, longest: int, overlap: int) -> list[Window]:
    """Windows that overlap by whole sentences of at most `overlap` pieces."""
    units = _units(document, longest)
    found = []
    first = 0
    while first < len(units):
        last, size = first, 0
        while last < len(units) and (last == first or size + units[last][2] <= longest):
            size += units[last][2]
            last += 1
        found.append(Window(document, units[first][0], units[last - 1][1], size))
        if last == len(units):
            break
        following, repeated = last, 0
        while following - 1 > first and repeated + units[following - 1][2] <= overlap:
            following -= 1
            repeated += units[following][2]
        first = following
    return found


def batches(windows: list[Window], pieces: int, rng: random.Random) -> list[list[Window]]:
    """Batches of windows of similar length, of at most so many pieces with padding, in random order."""
    ordered = sorted(windows, key=lambda w: w.pieces + rng.random() * 40)
    found: list[list[Window]] = []
    batch: list[Window] = []
    longest = 0
    for window in ordered:
        longest = max(longest, window.pieces + 2)
        if batch and longest * (len(batch) + 1) > pieces:
            found.append(batch)
            batch, longest = [], window.pieces + 2
        batch.append(window)
    if batch:
        found.append(batch)
    rng.shuffle(found)
    return found


@dataclass
class Batch:
    """Tensors of one batch. B windows, L pieces, W words, N predicates with both ends in their window."""

    ids: Tensor  # [B, L]
    mask: Tensor  # [B, L], 1 for pieces
    shape: Tensor  # [B, L]
    first: Tensor  # [B, W] index of each word's first piece
    paragraph: Tensor  # [B, W]
    words: Tensor  # [B, W], 1 for words
    cue: Tensor  # [B, W] O, B, I or IGNORED
    inner: Tensor  # [B, W] the same, IGNORED inside contents where nobody looked
    name: Tensor  # [B, W]
    flat: Tensor  # [B, W]
    owner: Tensor  # [N] row of each predicate's window
    begin: Tensor  # [N]
    end: Tensor  # [N]
    roles: Tensor  # [N, W]


def batch_of(windows: list[Window], tokenizer: WordPiece, targets: bool = True) -> Batch:
    rows, length = len(windows), max(w.pieces for w in windows) + 2
    width = max(w.end - w.start for w in windows)

    def zeros(*size: int) -> Tensor:
        return torch.zeros(*size, dtype=torch.long)

    def ignored() -> Tensor:
        return torch.full((rows, width), IGNORED, dtype=torch.long)

    batch = Batch(
        zeros(rows, length), zeros(rows, length), zeros(rows, length), zeros(rows, width), zeros(rows, width),
        torch.zeros(rows, width), ignored(), ignored(), ignored(), ignored(),
        zeros(0), zeros(0), zeros(0), zeros(0, width),
    )  # fmt: skip
    owners: list[tuple[int, WordStatement]] = []
    for row, window in enumerate(windows):
        _fill_pieces(batch, row, window, tokenizer)
        if targets:
            owners += [(row, s) for s in _fill_targets(batch, row, window)]
    if owners:
        batch.owner = torch.tensor([row for row, _ in owners])
        batch.begin = torch.tensor([s.cue[0] - windows[row].start for row, s in owners])
        batch.end = torch.tensor([s.cue[1] - windows[row].start for row, s in owners])
        batch.roles = torch.stack([_roles(s, windows[row].start, width) for row, s in owners])
    return batch


def _fill_pieces(batch: Batch, row: int, window: Window, tokenizer: WordPiece) -> None:
    ids, shapes, first, paragraphs = [tokenizer.start], [0], [], []
    for word in window.document.words[window.start : window.end]:
        first.append(len(ids))
        ids += word.pieces
        shapes += [word.shape] * len(word.pieces)
        paragraphs.append(word.paragraph)
    ids.append(tokenizer.end)
    shapes.append(0)
    batch.ids[row, : len(ids)] = torch.tensor(ids)
    batch.mask[row, : len(ids)] = 1
    batch.shape[row, : len(ids)] = torch.tensor(shapes)
    batch.first[row, : len(first)] = torch.tensor(first)
    batch.paragraph[row, : len(first)] = torch.tensor(paragraphs)
    batch.paragraph[row, len(first) :] = paragraphs[-1]
    batch.words[row, : len(first)] = 1


def _fill_targets(batch: Batch, row: int, window: Window) -> list[WordStatement]:
    """Writes the labels of one window; gives the predicates whose arguments it holds whole."""
    document, start, end = window.document, window.start, window.end
    size = end - start
    if document.names is not None:
        batch.name[row, :size] = torch.tensor(document.names[start:end])
    if document.statements is None:
        return []
    cue, flat = [0] * size, [0] * size
    silent = document.silent[start:end]
    whole = []
    for statement in document.statements:
        _label_flat(flat, statement, start, end)
        first, last = statement.cue
        for at in range(max(first, start), min(last, end)):
            cue[at - start] = 1 if at == first else 2
            flat[at - start] = 3 if at == first else 4
            silent[at - start] = False
        words = statement.source | statement.content | statement.addressee
        if start <= first and last <= end and all(start <= at < end for at in words):
            whole.append(statement)
    outer = list(cue)
    for statement in document.statements:
        if statement.inner:  # the first head is asked for outer cues; what it says of inner ones is left to it
            for at in range(max(statement.cue[0], start), min(statement.cue[1], end)):
                outer[at - start] = IGNORED
    for at in range(start, end):
        if at in document.unsure and not cue[at - start]:
            outer[at - start], silent[at - start] = IGNORED, True
    batch.cue[row, :size] = torch.tensor(outer)
    batch.inner[row, :size] = torch.tensor([IGNORED if s else c for s, c in zip(silent, cue, strict=True)])
    batch.flat[row, :size] = torch.tensor(flat)
    return whole


def _label_flat(flat: list[int], statement: WordStatement, start: int, end: int) -> None:
    for words, label in ((statement.source, 1), (statement.content, 5)):
        for at in words:
            if start <= at < end:
                flat[at - start] = label + (at - 1 in words)


def _roles(statement: WordStatement, start: int, width: int) -> Tensor:
    roles = torch.zeros(width, dtype=torch.long)
    for words, role in (
        (statement.content, CONTENT),
        (statement.addressee, ADDRESSEE),
        (statement.source, SOURCE),
    ):
        for at in words:
            roles[at - start] = role
    return roles
