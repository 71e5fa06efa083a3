"""Plain cues exchanged for rarer ones of the same frame."""

import random
import re
from dataclasses import dataclass

from .edits import Edit, apply, cuts
from .rows import Annotation, Row


@dataclass(frozen=True)
class _Verb:
    base: str
    third: str
    past: str
    participle: str
    gerund: str


_DOUBLED = ("admit", "quip")


def _regular(base: str) -> _Verb:
    """The forms of a verb that follows the spelling rules."""
    if base.endswith("e"):
        return _Verb(base, f"{base}s", f"{base}d", f"{base}d", f"{base[:-1]}ing")
    if base.endswith("y"):
        return _Verb(base, f"{base[:-1]}ies", f"{base[:-1]}ied", f"{base[:-1]}ied", f"{base}ing")
    stem = base + base[-1] if base in _DOUBLED else base
    third = f"{base}es" if base.endswith("s") else f"{base}s"
    return _Verb(base, third, f"{stem}ed", f"{stem}ed", f"{stem}ing")


_SAY = (
    *map(
        _regular,
        "stress note assert warn underscore reiterate announce declare maintain contend concede "
        "insist remark state claim affirm emphasize observe explain add argue confirm disclose "
        "reveal acknowledge allege caution comment complain lament recount stipulate suggest "
        "testify clarify reply admit report opine counter quip pledge vow predict boast tweet post "
        "recall indicate highlight proclaim stress note warn insist announce".split(),
    ),
    _Verb("point out", "points out", "pointed out", "pointed out", "pointing out"),
    _Verb("make clear", "makes clear", "made clear", "made clear", "making clear"),
    _Verb("write", "writes", "wrote", "written", "writing"),
    _Verb("swear", "swears", "swore", "sworn", "swearing"),
    _Verb("go on to say", "goes on to say", "went on to say", "gone on to say", "going on to say"),
)
_TELL = tuple(map(_regular, "inform assure remind notify advise warn brief".split()))
_ACCORDING = (
    "as per", "in the words of", "in the view of", "as reported by", "as stated by",
    "on the word of",
    "as told by", "in the account of", "as confirmed by", "based on information from",
)  # fmt: skip
_SAID = re.compile(
    r"(?P<aux>(?:(?:has|have|had) )?(?:also |later |previously |repeatedly |then |once )?)"
    r"(?P<verb>said|says|say|saying|told|tells|tell|telling)(?P<tail>:?)"
)


def recue(row: Row, rng: random.Random) -> Row:
    """The row with about a fifth of its plain "said", "told", "according to" put in other words.

    Tense, auxiliaries, adverbs and a colon stay, as does everything but the cue.
    """
    share = rng.choice((0.1, 0.2, 0.4))
    edits = {}
    for statement in row.statements or ():
        if rng.random() < share and len(statement.cue) == 1 and not cuts(row, *statement.cue[0]):
            new = _other(row, statement, rng)
            if new:
                edits[statement.cue[0]] = Edit(*statement.cue[0], new)
    return apply(row, edits.values())


def _other(row: Row, statement: Annotation, rng: random.Random) -> str | None:
    """Other words for the statement's cue; None when it is not one of the plain ones."""
    cue = row.text[slice(*statement.cue[0])]
    if cue.lower() == "according to":
        return _cased(rng.choice(_ACCORDING), cue)
    found = _SAID.fullmatch(cue)
    if found is None or _idiom(row, statement):
        return None
    verb = rng.choice(_SAY if found["verb"].startswith("sa") else _TELL)
    form = _form(verb, found["verb"], perfect=found["aux"][:4] in ("has ", "have", "had "))
    if found["verb"] == "said" and not found["aux"] and not found["tail"] and rng.random() < 0.2:
        return rng.choice(("has ", "also ", "later ", "earlier ", "had ")) + "said"
    return found["aux"] + form + found["tail"]


def _form(verb: _Verb, like: str, *, perfect: bool) -> str:
    if like.endswith("ing"):
        return verb.gerund
    if like in ("said", "told"):
        return verb.participle if perfect else verb.past
    return verb.third if like.endswith("s") else verb.base


def _idiom(row: Row, statement: Annotation) -> bool:
    """Whether the content is short or of a kind that only "said" takes ("said of", "said so")."""
    content = [row.text[start:end] for start, end in statement.content]
    words = " ".join(content).split()
    after = row.text[statement.cue[0][1] : statement.cue[0][1] + 4]
    return (
        len(words) < 4 or after[:4] in (" of ", " so.", " no ", " in ") or after.startswith(" to ")
    )


def _cased(new: str, old: str) -> str:
    return new[0].upper() + new[1:] if old[0].isupper() else new
