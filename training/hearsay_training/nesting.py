"""Reports of reports, built from real sentences: what corpora without nesting cannot teach."""

import random
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from . import marks, outlets
from .edits import Edit, Remap, apply, cuts, moved, roles, trimmed, with_names
from .prose import FUNCTION_WORDS, sentences, starts_lower
from .rows import Annotation, Row, Spans

# The marks: s source, c cue, x content, a addressee of the outer statement; S and C source and cue
# of one that reports the same content; @ the sentence itself.
_BEFORE = (
    "[s:{outlet}] [c:reports] [x:that @]",
    "[s:{outlet}] [c:reported] [x:that @]",
    "[s:{outlet}] [c:reported] on {day} [x:that @]",
    "[s:{outlet}] [c:reported] {day} [x:that @]",
    "[s:{outlet}] [c:said] [x:that @]",
    "[s:{outlet}] [c:said] [x:@]",
    "[s:{outlet}] [c:has reported] [x:that @]",
    "[s:{outlet}] [c:also reported] [x:that @]",
    "[s:{outlet}] [c:reported earlier] [x:that @]",
    "[s:{outlet}] [c:reports] [x:@]",
    "On {day}, [s:{outlet}] [c:reported] [x:that @]",
    "Earlier, [s:{outlet}] [c:reported] [x:that @]",
    "[c:According to] [s:{outlet}], [x:@]",
    "[c:According to] [s:a report in {outlet}], [x:@]",
    "[c:According to] [s:{outlet}], [C:citing] [S:{body}], [x:@]",
    "[c:According to] [s:{document}], [x:@]",
    "[s:{outlet}], [C:citing] [S:{body}], [c:reported] [x:that @]",
    "[s:{outlet}], [C:citing] [S:{body}], [c:said] [x:@]",
    "[C:Citing] [S:{body}], [s:{outlet}] [c:reported] [x:that @]",
    "[C:Quoting] [S:{body}], [s:{outlet}] [c:said] [x:that @]",
    "[s:{document}] [c:said] [x:that @]",
    "[s:{document}] [c:claimed] [x:that @]",
    "[s:{document}] [c:stated] [x:that @]",
    "[s:{document}] [c:alleged] [x:that @]",
    "[s:{document}] [c:shows] [x:that @]",
    "[s:{spokesman}] [c:told] [a:{outlet}] [x:that @]",
    "[s:{spokesman}] [c:said], [C:citing] [S:{outlet}], [x:that @]",
    "It [c:was reported] [x:that @]",
    "It [c:is reported] [x:that @]",
    "[s:Media reports] [c:said] [x:that @]",
    "[s:Reports in {outlet}] [c:suggested] [x:that @]",
    "In an exclusive, [s:{outlet}] [c:reveals] [x:that @]",
)
_AFTER = (
    "[x:@], [s:{outlet}] [c:reported]",
    "[x:@], [s:{outlet}] [c:reports]",
    "[x:@], [s:{outlet}] [c:said]",
    "[x:@], [s:{outlet}] [c:reported] on {day}",
    "[x:@], [c:reported] [s:{outlet}]",
    "[x:@], [s:{outlet}] [c:reported], [C:citing] [S:{body}]",
    "[x:@], [s:{outlet}] [c:reported] on {day}, [C:citing] [S:{body}]",
    "[x:@], [s:{outlet}] [c:said], [C:quoting] [S:{body}]",
    "[x:@], [c:according to] [s:{outlet}]",
    "[x:@], [c:according to] [s:a report by {outlet}]",
    "[x:@], [c:according to] [s:{document}]",
    "[x:@], [c:as reported by] [s:{outlet}]",
    "[x:@], [c:according to] [s:{spokesman}, who [C:cited] [S:{outlet}]]",
    "[x:@], [c:according to] [s:{outlet}], which [C:cited] [S:{body}]",
    "[x:@], [s:{spokesman}] [c:told] [a:{outlet}]",
    "[x:@], [s:{spokesman}] [c:said], [C:citing] [S:{outlet}]",
)
_SLOTS: Mapping[str, Sequence[str]] = {
    "outlet": outlets.OUTLETS,
    "document": outlets.DOCUMENTS,
    "body": outlets.BODIES,
    "spokesman": outlets.SPOKESMEN,
    "day": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_SAID = re.compile(r"said|says|told reporters|stated|announced|claimed|confirmed")
_DATELINE = re.compile(r"[A-Z]{3}[A-Z .]*[,(—-]|.{0,60}\([A-Z]\w+\) [—–-]")
_HIDDEN_CUE = re.compile(
    r"\b(?:sa(?:y|id|ys|ying)|t(?:ell|old|ells|elling)|th(?:ink|inks|ought)|belie(?:ve|ves|ved)"
    r"|kn(?:ow|ows|ew)|w(?:ant|ants|anted)|hop(?:e|es|ed|ing)|according|cit(?:e|es|ed|ing)"
    r"|\w+(?:claim|warn|call|argu|suggest|announc|den[iy]|accus|ask|demand|promis)\w*"
    r"|(?:claim|warn|call|argu|suggest|announc|den[iy]|accus|ask|demand|promis|report|alleg|fear"
    r"|expect|vow|pledg|urg|insist|agree|support|oppos|propos|plan|feel|felt|see[ms]|show|wrote"
    r"|writ|critici|prais|condemn|endors|intend|threat|express|declar|admit|acknowledg)\w*)\b",
    re.IGNORECASE,
)


def nest(row: Row, rng: random.Random) -> Row:
    """Puts up to five sentences of the row into the mouths of media, documents and spokesmen.

    The outer statement holds the sentence; statements in it become inner ones. A body that is cited
    ("citing X", "who cited X") gets a statement of its own with the same content. Stretches whose
    inner statements are all known are added to `nested_spans`. A few plain "S said" also become
    "S told OUTLET", "S was quoted as saying" and "OUTLET quoted S as saying".
    """
    if row.statements is None:
        return row
    row = _retell(row, rng)
    for sentence in reversed(_chosen(row, rng)):
        row = _wrap(row, sentence, rng)
    return row


@dataclass(frozen=True)
class _Sentence:
    """A sentence that can be wrapped: [start, end) without its full stop."""

    start: int
    end: int
    quoted_end: bool


def _chosen(row: Row, rng: random.Random) -> list[_Sentence]:
    pairs = sentences(row.text)[1:]
    found = [one for one in (_wrappable(row, *pair) for pair in pairs) if one]
    with_statement = [one for one in found if _within(row, one)]
    without = [one for one in found if not _within(row, one)]
    chosen = rng.sample(with_statement, min(len(with_statement), rng.randint(1, 4)))
    chosen += rng.sample(without, min(len(without), rng.choice((0, 0, 1))))
    return sorted(chosen, key=lambda one: one.start)


def _wrappable(row: Row, start: int, end: int) -> _Sentence | None:
    """The sentence, if it is a plain one of 6 to 60 words and no statement crosses its edges."""
    text = row.text[start:end]
    body = text[:-1] if text.endswith(".") else text
    words = body.split()
    ends_well = text.endswith(".") or text[-2:] in (".”", '."')
    if not 6 <= len(words) <= 60 or not ends_well or not text[0].isupper() or ": " in body:
        return None
    if words[0].lower().strip(",") in _CONNECTIVES or _DATELINE.match(text) or not _balanced(text):
        return None
    if any(_crosses(one, start, start + len(body)) for one in row.statements or ()):
        return None
    return _Sentence(start, start + len(body), not text.endswith("."))


_CONNECTIVES = frozenset(
    "and but or so yet then well yes no also still instead however thus".split()
)


def _balanced(text: str) -> bool:
    pairs = (("“", "”"), ("(", ")"), ("[", "]"))
    return text.count('"') % 2 == 0 and all(
        text.count(one) == text.count(two) for one, two in pairs
    )


def _crosses(statement: Annotation, start: int, end: int) -> bool:
    spans = roles(statement)
    touching = [span for span in spans if span[0] < end and start < span[1]]
    outside = any(span[0] < start or span[1] > end for span in spans)
    return bool(touching) and outside


def _within(row: Row, sentence: _Sentence) -> list[Annotation]:
    return [
        one
        for one in row.statements or ()
        if one.content and all(sentence.start <= s and e <= sentence.end for s, e in roles(one))
    ]


def _wrap(row: Row, sentence: _Sentence, rng: random.Random) -> Row:
    template = rng.choice(_BEFORE if sentence.quoted_end or rng.random() < 0.6 else _AFTER)
    marked = marks.parse(_capital(marks.fill(template, _SLOTS, rng)))
    at = marked.text.index("@")
    before = Edit(sentence.start, sentence.start, marked.text[:at])
    after = Edit(sentence.end, sentence.end, marked.text[at + 1 :])
    edits = [before, after]
    if at and starts_lower(row.text, sentence.start):
        edits.append(Edit(sentence.start, sentence.start + 1, row.text[sentence.start].lower()))
    inside = _within(row, sentence)
    row = replace(row, statements=_marked_inner(row, inside))
    remap = Remap(edits)
    start = remap.inserted(before)
    stretch = remap.inserted(after) - start - at - 1

    def place(position: int) -> int:
        return start + position + (stretch if position > at else 0)

    row = moved(row, remap)
    labels = {label: (place(first), place(last)) for label, first, last in marked.marks}
    row = with_names(row, [(place(s), place(e), kind) for s, e, kind in marked.names()])
    outer = _annotations(labels)
    statements = (*(row.statements or ()), *outer)
    nested = (*row.nested_spans, *_known(row, labels["x"]))
    return replace(row, statements=_ordered(statements), nested_spans=tuple(sorted(nested)))


def _marked_inner(row: Row, inside: list[Annotation]) -> tuple[Annotation, ...]:
    return tuple(replace(one, inner=True) if one in inside else one for one in row.statements or ())


def _capital(template: str) -> str:
    """The template with its first letter large, past the marks that open before it."""
    opening = re.match(r"(?:\[\w+:)*", template)
    at = opening.end() if opening else 0
    return template[:at] + template[at : at + 1].upper() + template[at + 1 :]


def _annotations(labels: Mapping[str, tuple[int, int]]) -> list[Annotation]:
    def of(label: str) -> Spans:
        return (labels[label],) if label in labels else ()

    found = [Annotation(of("s"), of("c"), of("x"), of("a"))]
    if "C" in labels:
        found.append(Annotation(of("S"), of("C"), of("x")))
    return found


def _ordered(statements: Iterable[Annotation]) -> tuple[Annotation, ...]:
    return tuple(sorted(statements, key=lambda one: min(roles(one), default=(0, 0))))


def _known(row: Row, outer: tuple[int, int]) -> list[tuple[int, int]]:
    """The outer content less the inner contents in which something may be said unannotated."""
    held = [one for one in row.statements or () if one.inner]
    contents = [span for one in held for span in one.content if outer[0] <= span[0] < outer[1]]
    hidden = sorted(span for span in contents if _HIDDEN_CUE.search(row.text, *span))
    found: list[tuple[int, int]] = []
    at = outer[0]
    for start, end in hidden:
        found.append((at, start))
        at = max(at, end)
    found.append((at, outer[1]))
    pieces = (trimmed(row.text, *piece) for piece in found)
    return [piece for piece in pieces if piece[0] < piece[1]]


def _retell(row: Row, rng: random.Random) -> Row:
    """Turns about one plain "said" in eight into telling an outlet, or being quoted by one."""
    for index in range(len(row.statements or ())):
        statement = (row.statements or ())[index]
        if rng.random() < 0.125 and _plain(row, statement):
            ways = (_told, _quoted_as, _quoted_by, _quotes)
            row = rng.choice(ways)(row, index, rng)
    return row


def _plain(row: Row, statement: Annotation) -> bool:
    """Whether it reads: source, "said", all of its content, with blanks only between them."""
    if not len(statement.source) == len(statement.cue) == len(statement.content) == 1:
        return False
    (source,), (cue,), (content,) = statement.source, statement.cue, statement.content
    return (
        _SAID.fullmatch(row.text, *cue) is not None
        and not statement.inner
        and row.text[source[1] : cue[0]] == " "
        and row.text[cue[1] : content[0]] in (" ", ", ")
        and content[1] - content[0] > 20
        and not row.text[content[0] : content[1]].startswith(("of ", "in ", "about "))
        and not cuts(row, *cue)
    )


def _told(row: Row, index: int, rng: random.Random) -> Row:
    """ "S said C" becomes "S told OUTLET C"."""
    told = rng.choice(("told", "told", "has told", "later told"))
    return _recue(row, index, f"[c:{told}] [a:{{outlet}}]", rng)


def _quoted_as(row: Row, index: int, rng: random.Random) -> Row:
    """ "S said C" becomes "S was quoted as saying C"."""
    return _recue(row, index, f"[c:{_passive(row, index, rng)} quoted as saying]", rng)


def _quoted_by(row: Row, index: int, rng: random.Random) -> Row:
    """ "S said C" becomes "S was quoted by OUTLET as saying C": OUTLET's content is S's saying."""
    passive = _passive(row, index, rng)
    return _recue(row, index, f"[o:{passive} quoted by] [s:{{outlet}}] [c:as saying]", rng)


def _passive(row: Row, index: int, rng: random.Random) -> str:
    source = row.text[slice(*(row.statements or ())[index].source[0])]
    head = source.split(",")[0]
    plural = head.lower() in ("they", "we", "you") or re.search(r"\b[a-z]+[^s\W]s$", head)
    return "were" if plural else rng.choice(("was", "was", "is"))


def _quotes(row: Row, index: int, rng: random.Random) -> Row:
    """ "S said C" becomes "OUTLET quoted S as saying C"."""
    statement = (row.statements or ())[index]
    source = statement.source[0]
    if row.text[slice(*source)].lower() in _PRONOUNS or not _begins(row, source[0]):
        return row
    row = _recue(row, index, "[c:as saying]", rng)
    verb = rng.choice(("quoted", "quotes", "cited"))
    opening = marks.parse(_capital(marks.fill(f"[s:{{outlet}}] [c:{verb}] ", _SLOTS, rng)))
    edit = Edit(source[0], source[0], opening.text)
    edits = [edit]
    if starts_lower(row.text, source[0]):
        edits.append(Edit(source[0], source[0] + 1, row.text[source[0]].lower()))
    row = apply(row, edits)
    row = with_names(row, opening.names(source[0]))
    labels = {label: (first + source[0], last + source[0]) for label, first, last in opening.marks}
    return _held(row, index, labels["s"], labels["c"])


_PRONOUNS = FUNCTION_WORDS & frozenset("he she it they we this that these those".split()) | {
    "i", "you", "who", "which", "one", "those", "both",
}  # fmt: skip


def _begins(row: Row, at: int) -> bool:
    return at in {start for start, _ in sentences(row.text)}


def _recue(row: Row, index: int, template: str, rng: random.Random) -> Row:
    """Puts other words for a statement's cue; marks: c, a, and s with o for an outer one."""
    cue = (row.statements or ())[index].cue[0]
    marked = marks.parse(marks.fill(template, _SLOTS, rng))
    row = apply(row, [Edit(cue[0], cue[1], marked.text)])
    labels = {label: (first + cue[0], last + cue[0]) for label, first, last in marked.marks}
    row = with_names(row, marked.names(cue[0]))
    addressee = (labels["a"],) if "a" in labels else ()
    new = replace((row.statements or ())[index], cue=(labels["c"],), addressee=addressee)
    row = _with_statement(row, index, new)
    return _held(row, index, labels["s"], labels["o"]) if "o" in labels else row


def _with_statement(row: Row, index: int, new: Annotation) -> Row:
    statements = list(row.statements or ())
    statements[index] = new
    return replace(row, statements=tuple(statements))


def _held(row: Row, index: int, source: tuple[int, int], cue: tuple[int, int]) -> Row:
    """The row with an outer statement around the statement, which becomes an inner one."""
    inner = replace((row.statements or ())[index], inner=True)
    row = _with_statement(row, index, inner)
    saying = (inner.cue[0][0], inner.content[0][1])
    begins = inner.source[0]
    content = ((begins[0], saying[1]),) if begins[0] > cue[0] else (begins, saying)
    outer = Annotation((source,), (cue,), content)
    known = _known(row, (saying[0], saying[1]))
    return replace(
        row,
        statements=(*(row.statements or ()), outer),
        nested_spans=tuple(sorted((*row.nested_spans, *known))),
    )
