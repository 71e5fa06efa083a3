"""From the network's probabilities to statements, for validation while training.

`LearnedStatementFinder` in Java does the same for users, and more (it joins the rules for quotations); the scores of
record come from `hearsay eval`.
"""

import json
import math
from dataclasses import dataclass, field
from pathlib import Path

import torch

from .model import Reader
from .windows import ADDRESSEE, CONTENT, SOURCE, Document, Window, batch_of, reading_windows
from .wordpiece import WordPiece

FAR = 1_000_000
CLIP = 8.0
FORCED = -50.0


@dataclass(frozen=True)
class Settings:
    """Thresholds and costs, tuned on articles held out from training; written into model.json."""

    window: int = 254
    overlap: int = 48
    cue: float = 0.6
    inner: float = 0.95
    switch: float = 2.0
    minimum_mass: float = 0.1
    source_bias: float = 0.5
    least_share: float = 0.34


@dataclass
class Predicate:
    """A cue as a word range, with each role's log-odds over the words of its window, which starts at `offset`."""

    start: int
    end: int
    probability: float
    inner: bool
    offset: int = 0
    odds: list[list[float]] = field(default_factory=list)


@dataclass
class Found:
    cue: tuple[int, int]
    source: tuple[int, int] | None
    addressee: tuple[int, int] | None
    content: dict[int, float]
    """Each word with its log-odds."""
    probability: float
    inner: bool


@torch.no_grad()
def predicates(
    model: Reader, documents: list[Document], tokenizer: WordPiece, settings: Settings
) -> tuple[list[list[Predicate]], list[list[int]]]:
    """The predicates of each document, and its most probable name labels; one window a run, as in Java."""
    found, labels = [], []
    for document in documents:
        windows = reading_windows(document, settings.window, settings.overlap)
        home = _homes(document, windows)
        size = len(document.words)
        outer, inner, names = [[1.0, 0.0, 0.0]] * size, [[1.0, 0.0, 0.0]] * size, [0] * size
        states = []
        for number, window in enumerate(windows):
            batch = batch_of([window], tokenizer, targets=False)
            words = model.words(batch.ids, batch.shape, batch.first, None)
            states.append((words, batch.paragraph))
            cue, nested = (logits[0].float().softmax(-1).tolist() for logits in model.cues(words))
            name = model.name(words)[0].argmax(-1).tolist()
            for at in range(window.start, window.end):
                if home[at] == number:
                    place = at - window.start
                    outer[at], inner[at], names[at] = cue[place], nested[place], name[place]
        cues = _cues(document, outer, settings.cue, False)
        taken = {at for cue in cues for at in range(cue.start, cue.end)}
        for cue in _cues(document, inner, settings.inner, True):
            if not taken.intersection(range(cue.start, cue.end)):
                cues.append(cue)
        found.append(_with_arguments(model, sorted(cues, key=lambda c: c.start), windows, home, states))
        labels.append(names)
    return found, labels


def _homes(document: Document, windows: list[Window]) -> list[int]:
    """For each word the window where it is most central; the ends of the text are no edge."""
    size = len(document.words)
    home, best = [0] * size, [-1] * size
    for number, window in enumerate(windows):
        for at in range(window.start, window.end):
            left = FAR if window.start == 0 else at - window.start
            right = FAR if window.end == size else window.end - 1 - at
            if min(left, right) > best[at]:
                home[at], best[at] = number, min(left, right)
    return home


def _cues(document: Document, tags: list[list[float]], threshold: float, inner: bool) -> list[Predicate]:
    found = []
    at = 0

    def is_cue(place: int) -> bool:
        return 1 - tags[place][0] >= threshold and not document.words[place].is_break

    while at < len(tags):
        if not is_cue(at):
            at += 1
            continue
        end = at + 1
        while end < len(tags) and is_cue(end) and tags[end][1] < tags[end][2]:
            end += 1
        found.append(Predicate(at, end, max(1 - tags[k][0] for k in range(at, end)), inner))
        at = end
    return found


def _with_arguments(model: Reader, cues: list[Predicate], windows, home, states) -> list[Predicate]:
    by_window: dict[int, list[Predicate]] = {}
    for cue in cues:
        number = home[(cue.start + cue.end - 1) // 2]
        if windows[number].start <= cue.start and cue.end <= windows[number].end:
            by_window.setdefault(number, []).append(cue)
    kept = []
    for number, inside in sorted(by_window.items()):
        words, paragraph = states[number]
        start = windows[number].start
        owner = torch.zeros(len(inside), dtype=torch.long)
        begin = torch.tensor([c.start - start for c in inside])
        end = torch.tensor([c.end - start for c in inside])
        roles = model.arguments(words, paragraph, owner, begin, end).float().softmax(-1).clamp(1e-6, 1 - 1e-6)
        odds = (roles.log() - (1 - roles).log()).clamp(-CLIP, CLIP).tolist()
        for cue, values in zip(inside, odds, strict=True):
            cue.offset, cue.odds = start, values
            kept.append(cue)
    return sorted(kept, key=lambda c: c.start)


def probability(odds: float) -> float:
    """What log-odds stand for."""
    return 1 / (1 + math.exp(-odds))


def largest_sum(values: list[float]) -> tuple[int, int] | None:
    """The contiguous run with the largest positive sum."""
    best, run, total, start = 0.0, None, 0.0, 0
    for at, value in enumerate(values):
        if total <= 0:
            total, start = 0.0, at
        total += value
        if total > best:
            best, run = total, (start, at + 1)
    return run


def runs_of(values: list[float], switch: float) -> list[tuple[int, int]]:
    """In or out for each value, by Viterbi with a cost for each way in; the in-runs."""
    out, into = 0.0, -1e9
    back = []
    for value in values:
        enter = out - switch
        back.append((into > out, enter < into))
        out, into = max(out, into), max(enter, into) + value
    inside = into > out
    path = []
    for from_in_when_out, from_in_when_in in reversed(back):
        path.append(inside)
        inside = from_in_when_in if inside else from_in_when_out
    path.reverse()
    found, start = [], None
    for at, is_in in enumerate([*path, False]):
        if is_in and start is None:
            start = at
        elif not is_in and start is not None:
            found.append((start, at))
            start = None
    return found


def _found(document: Document, cue: Predicate, settings: Settings) -> Found | None:
    words = document.words

    def barred(place: int) -> bool:
        return cue.start <= cue.offset + place < cue.end

    size = len(cue.odds)

    def best(role: int, bias: float, taken: tuple[int, int] | None = None) -> tuple[int, int] | None:
        values = [
            FORCED
            if barred(k) or words[cue.offset + k].is_break or (taken and taken[0] <= cue.offset + k < taken[1])
            else cue.odds[k][role] + bias
            for k in range(size)
        ]
        run = largest_sum(values)
        return run and (run[0] + cue.offset, run[1] + cue.offset)

    source = best(SOURCE, settings.source_bias)
    addressee = best(ADDRESSEE, 0.0, source)
    values = [
        FORCED
        if barred(k) or (source and source[0] <= cue.offset + k < source[1])
        else cue.odds[k][CONTENT]
        for k in range(size)
    ]
    runs = runs_of(values, settings.switch)
    masses = [sum(values[a:b]) for a, b in runs]
    kept = [r for r, m in zip(runs, masses, strict=True) if m >= settings.minimum_mass * sum(masses)]
    content = {cue.offset + k: values[k] for a, b in kept for k in range(a, b)}
    if not content:
        return None
    return Found((cue.start, cue.end), source, addressee, content, cue.probability, cue.inner)


def settle(document: Document, cues: list[Predicate], settings: Settings) -> list[Found]:
    """Contents that compete: nested ones share their words, others give them to the surer claim."""
    found = [f for cue in cues if (f := _found(document, cue, settings))]
    size = [len(f.content) for f in found]
    for one in range(len(found)):
        for other in range(one + 1, len(found)):
            _divide(found[one], found[other])
    whole = [f for f, n in zip(found, size, strict=True) if f.content and len(f.content) >= settings.least_share * n]
    outer = [f for f in whole if not f.inner]
    kept = list(outer)
    for inner in (f for f in whole if f.inner):
        holder = next((o for o in outer if _holds(o, inner)), None)
        if holder:
            inner.content = {k: v for k, v in inner.content.items() if k in holder.content}
            if inner.content:
                kept.append(inner)
    return sorted(kept, key=lambda f: f.cue)


def _holds(outer: Found, inner: Found) -> bool:
    source = range(*inner.source) if inner.source else ()
    return all(at in outer.content for at in (*range(*inner.cue), *source))


def _divide(one: Found, other: Found) -> None:
    if _holds(one, other) or _holds(other, one):
        return
    for at in one.content.keys() & other.content.keys():
        if one.inner != other.inner:  # a guess at nesting never takes words from a statement
            loser = one if one.inner else other
        else:
            loser = one if one.content[at] < other.content[at] else other
        del loser.content[at]


def spans(document: Document, words: list[int]) -> list[list[int]]:
    """Character spans of the runs of words; a break inside a run does not end it, at its ends it falls away."""
    found: list[list[int]] = []
    last = None
    for at in sorted(words):
        if document.words[at].is_break:
            continue
        joined = last is not None and (at == last + 1 or (at == last + 2 and document.words[last + 1].is_break))
        if joined:
            found[-1][1] = document.words[at].end
        else:
            found.append([document.words[at].start, document.words[at].end])
        last = at
    return found


def attributions(document: Document, found: list[Found]) -> list[dict]:
    """Scorer rows (see the shared scorers) of one document."""
    rows = []
    for one in found:
        content = spans(document, list(one.content))
        if content:
            rows.append({
                "source": spans(document, list(range(*one.source))) if one.source else [],
                "cue": spans(document, list(range(*one.cue))),
                "content": content,
                "p": one.probability,
                "inner": one.inner,
            })  # fmt: skip
    return rows


def write_settings(path: Path, settings: Settings, extra: dict) -> None:
    values = {
        "window": settings.window, "overlap": settings.overlap,
        "cueThreshold": settings.cue, "innerThreshold": settings.inner,
        "switch": settings.switch, "minimumMass": settings.minimum_mass,
        "sourceBias": settings.source_bias, "leastShare": settings.least_share,
    }  # fmt: skip
    path.write_text(json.dumps(values | extra, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
