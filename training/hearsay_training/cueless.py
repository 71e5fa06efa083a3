"""Attributions without a verb of saying, made from those with one."""

import random
import re
from dataclasses import replace

from .edits import Edit, Remap, moved, roles, trimmed, with_names
from .prose import paragraphs, sentences, starts_lower
from .rows import Annotation, Row, Spans

_NAMES = (
    "Maryam Noori", "Deniz Aksoy", "Lucia Ferrante", "Ivan Petrenko", "Kwame Boateng", "Priya Nair",
    "Tomas Halvorsen", "Huda Saleh", "Rafael Quispe", "Chen Yilin", "Anneke Visser", "Omar Siddiq",
)  # fmt: skip
_SPLIT = re.compile(r"([,.?!]?)([\"'”’]{1,2})\s*")


def cueless(row: Row, rng: random.Random) -> Row:
    """Turns direct statements into captions and transcript lines, indirect ones into hearsay.

    A paragraph that is one direct statement becomes `Name: “C”`, `“C” — Name`, `“C” (Name)` (the
    mark is the cue) or, all over the row, `NAME: C`. A sentence that is one indirect statement
    loses its source and becomes "C' reportedly C''" or "C' is said C''" (content in two parts).
    """
    if row.statements is None:
        return row
    form = rng.choice((_colon, _dash, _brackets, _transcript))
    share = rng.choice((0.3, 0.6))
    for statement in reversed(row.statements):
        plain = statement in (row.statements or ()) and not statement.inner
        if not plain or len(statement.cue) != 1 or rng.random() > share:
            continue
        caption = _caption(row, statement)
        row = form(row, caption, rng) if caption else _hearsay(row, statement, rng)
    return row


class _Caption:
    """A paragraph [start, end) that is one direct statement, and what it says as a caption."""

    def __init__(self, row: Row, statement: Annotation, start: int, end: int) -> None:
        self.statement = statement
        self.start = start
        self.end = end
        first, last = statement.content[0], statement.content[-1]
        self.source = _one(statement.source)
        self.said = row.text[first[0] : first[1]]
        if len(statement.content) == 2:
            self.said = _joined(self.said, row.text[last[0] : last[1]])
        self.said = re.sub(r",([\"'”’]{1,2})$", r".\1", self.said)


def _one(spans: Spans) -> tuple[int, int]:
    return (spans[0][0], spans[-1][1]) if spans else (0, 0)


def _joined(first: str, second: str) -> str:
    """Two parts of a split quotation as one, without the marks between them."""
    mark = _SPLIT.search(first, len(first) - 3)
    opening = re.match(r"[\"'“‘]{1,2}", second)
    if not mark or not opening:
        return f"{first} {second}"
    second = second[opening.end() :]
    stop = mark[1] if mark[1] in (".", "?", "!") else "." if second[:1].isupper() else ","
    return f"{first[: mark.start()]}{stop} {second}"


def _caption(row: Row, statement: Annotation) -> _Caption | None:
    """The paragraph of a direct statement that holds nothing else."""
    if len(statement.content) not in (1, 2) or len(statement.source) > 1:
        return None
    spans = sorted(statement.source + statement.cue + statement.content)
    start, end = spans[0][0], spans[-1][1]
    said = row.text[slice(*statement.content[0])]
    if (
        said[:1] not in tuple("\"“'‘")
        or said[-1:] not in tuple("\"”'’")
        or "\n" in row.text[start:end]
    ):
        return None
    left = [row.text[b:c] for (_, b), (c, _) in zip(spans, spans[1:], strict=False)]
    line = next(
        (pair for pair in paragraphs(row.text) if pair[0] <= start and end <= pair[1]), None
    )
    if line is None or line[0] == 0:
        return None
    left += [row.text[line[0] : start], row.text[end : line[1]]]
    if any(char.isalnum() for char in "".join(left)):
        return None
    others = [one for one in row.statements or () if one != statement]
    if any(a < line[1] and line[0] < b for one in others for a, b in roles(one)):
        return None
    return _Caption(row, statement, *line)


def _speaker(
    row: Row, caption: _Caption, rng: random.Random
) -> tuple[str, list[tuple[int, int, str]]]:
    """The source as a caption names it, with the names in it; invented when it is a pronoun."""
    start, end = caption.source
    text = row.text[start:end].rstrip(", ")
    words = text.split()
    common = starts_lower(row.text, start) or text in ("He", "She", "They", "It", "I", "We")
    if not 1 <= len(words) <= 12 or not words[0][0].isupper() or common:
        name = rng.choice(_NAMES)
        return name, [(0, len(name), "PER")]
    inside = [
        (s - start, e - start, kind) for s, e, kind in row.names or () if start <= s and e <= end
    ]
    return text, inside


def _lay(
    row: Row, caption: _Caption, parts: tuple[str, ...], named: list[tuple[int, int, str]]
) -> Row:
    """Writes the paragraph anew; parts: marked "n" name, "c" cue, "x" content, else plain text."""
    text = ""
    places: dict[str, tuple[int, int]] = {}
    for part in parts:
        label, _, piece = part.partition("=")
        places[label] = (caption.start + len(text), caption.start + len(text) + len(piece))
        text += piece
    others = tuple(one for one in row.statements or () if one != caption.statement)
    names = row.names
    row = replace(row, statements=others)
    row = moved(row, Remap([Edit(caption.start, caption.end, text)]))
    if names is not None:
        at = places["n"][0]
        row = with_names(row, [(s + at, e + at, kind) for s, e, kind in named])
    new = Annotation((places["n"],), (places["c"],), (places["x"],))
    statements = sorted(
        (*(row.statements or ()), new), key=lambda one: min(roles(one), default=(0, 0))
    )
    return replace(row, statements=tuple(statements))


def _colon(row: Row, caption: _Caption, rng: random.Random) -> Row:
    name, named = _speaker(row, caption, rng)
    return _lay(row, caption, (f"n={name}", "c=:", "_= ", f"x={caption.said}"), named)


def _dash(row: Row, caption: _Caption, rng: random.Random) -> Row:
    name, named = _speaker(row, caption, rng)
    dash = rng.choice(("—", "—", "–", "-"))
    between = rng.choice((" ", " ", "\n"))
    blank = rng.choice((" ", " ", ""))
    return _lay(
        row,
        caption,
        (f"x={caption.said}", f"_={between}", f"c={dash}", f"_={blank}", f"n={name}"),
        named,
    )


def _brackets(row: Row, caption: _Caption, rng: random.Random) -> Row:
    name, named = _speaker(row, caption, rng)
    return _lay(row, caption, (f"x={caption.said}", "_= ", "c=(", f"n={name}", "_=)"), named)


def _transcript(row: Row, caption: _Caption, rng: random.Random) -> Row:
    name, named = _speaker(row, caption, rng)
    if len(name.split()) > 3:
        name = rng.choice(_NAMES)
        named = [(0, len(name), "PER")]
    if len(name.upper()) == len(name):
        name = name.upper()
    said = caption.said.strip("\"“”'‘’")
    return _lay(row, caption, (f"n={name}", "c=:", "_= ", f"x={said}"), named)


_AUXILIARY = re.compile(r"\b(?:is|are|was|were|has|have|will|would|had|could|may)\b")
_VERB = re.compile(
    r"\b(?:began|took|went|came|made|gave|told|met|left|got|paid|sent|spent|lost|won|fell|rose|saw"
    r"|called|planned|agreed|refused|rejected|received|wants|plans|needs|supports|opposes|faces)\b"
)
_BREAKS_NOUN = re.compile(
    r"[,;:“”\"—(]|\b(?:that|which|who|if|when|while|because|and|but|as|than|there|it|what|how"
    r"|why|i|we|you|did|does|do|not|to|said|says|believes?|thinks?|wants?)\b",
    re.IGNORECASE,
)
_PASSIVES = (
    "said", "said", "believed", "reported", "thought", "understood", "alleged", "rumoured",
)  # fmt: skip
_INFINITIVES = {
    "is": "to be", "are": "to be", "was": "to have been", "were": "to have been",
    "has": "to have", "have": "to have",
}  # fmt: skip


def _hearsay(row: Row, statement: Annotation, rng: random.Random) -> Row:
    """Takes the source from "S said (that) C." and leaves C as hearsay, if C's verb can be told."""
    subject = _subject(row, statement)
    if subject is None:
        return row
    start, verb, end, sentence_start = subject
    word = row.text[verb : verb + row.text[verb:end].index(" ")]
    edits = [Edit(sentence_start, start, ""), Edit(start, start + 1, row.text[start].upper())]
    after = verb + len(word)
    if word in _INFINITIVES and not row.text.startswith(" being ", after) and rng.random() < 0.5:
        agreeing = "is" if word in ("is", "was", "has") else "are"
        cue = f"{agreeing} {rng.choice(_PASSIVES)}"
        change = Edit(verb, after, f"{cue} {_INFINITIVES[word]}")
        first, second = (start, verb), (verb, end)
    elif rng.random() < 0.2:
        return _opened(row, statement, (sentence_start, start, end), rng)
    else:
        cue = rng.choice(("reportedly", "reportedly", "allegedly", "purportedly", "supposedly"))
        at = after if _AUXILIARY.fullmatch(word) else verb - 1
        change = Edit(at, at, f" {cue}")
        first, second = (start, at), (at, end)
    remap = Remap([*edits, change])
    at = remap.inserted(change) + change.text.index(cue)
    content = (
        (remap.start(first[0]), remap.end(first[1])),
        (at + len(cue) + 1, remap.end(second[1])),
    )
    return _hearsaid(row, statement, remap, ((at, at + len(cue)),), content)


def _opened(
    row: Row, statement: Annotation, places: tuple[int, int, int], rng: random.Random
) -> Row:
    """ "Reportedly, C"."""
    sentence_start, start, end = places
    cue = rng.choice(("Reportedly", "Allegedly"))
    edit = Edit(sentence_start, start, f"{cue}, ")
    remap = Remap([edit])
    at = remap.inserted(edit)
    content = ((remap.start(start), remap.end(end)),)
    return _hearsaid(row, statement, remap, ((at, at + len(cue)),), content)


def _hearsaid(row: Row, statement: Annotation, remap: Remap, cue: Spans, content: Spans) -> Row:
    text = remap.text(row.text)
    new = Annotation((), cue, tuple(trimmed(text, *span) for span in content))
    index = (row.statements or ()).index(statement)
    kept = (row.statements or ())[:index], (row.statements or ())[index + 1 :]
    before = moved(replace(row, statements=kept[0]), remap)
    after = moved(replace(row, statements=kept[1]), remap)
    return replace(before, statements=(*(before.statements or ()), new, *(after.statements or ())))


def _subject(row: Row, statement: Annotation) -> tuple[int, int, int, int] | None:
    """Where C begins (past "that"), its first auxiliary, its end, and where its sentence begins."""
    if not len(statement.source) == len(statement.cue) == len(statement.content) == 1:
        return None
    (source,), (cue,), (content,) = statement.source, statement.cue, statement.content
    if row.text[cue[0] : cue[1]] not in ("said", "says", "reported", "claimed", "told reporters"):
        return None
    if row.text[source[1] : cue[0]] != " " or row.text[cue[1] : content[0]] != " ":
        return None
    if (source[0], content[1] + 1) not in sentences(row.text):
        return None
    others = [one for one in row.statements or () if one != statement]
    if any(a < content[1] and source[0] < b for one in others for a, b in roles(one)):
        return None
    start = content[0] + 5 if row.text.startswith("that ", content[0]) else content[0]
    searches = (pattern.search(row.text, start, content[1]) for pattern in (_AUXILIARY, _VERB))
    found = next(filter(None, searches), None)
    if found is None or not 0 < found.start() - start < 60 or row.text[found.end()] != " ":
        return None
    if _BREAKS_NOUN.search(row.text, start, found.start()):
        return None
    return start, found.start(), content[1], source[0]
