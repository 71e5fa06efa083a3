"""Paragraphs and sentences of training articles, cut roughly, for drawing places in them."""

import re

_PARAGRAPH = re.compile(r"[^\n]+")
_END = re.compile(r"[.!?]+[\"'”’)\]]*(?=\s+[\"'“‘(\[]*[A-Z0-9])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Reps|Sens|Gov|Gen|Jr|Sr|St|Lt|Col|Sgt|Capt|Maj|Prof|Rev|Hon|No"
    r"|vs|Inc|Co|Corp|Ltd|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Mass|Calif|Fla|Pa|Va|Conn|Wis|Mich|Ill)"
    r"|\b[A-Z](?:\.[A-Za-z])*)\.$"
)

FUNCTION_WORDS = frozenset(
    "a an the this that these those he she it they we his her its their our there here in on at by "
    "for from with after before during since while when as if although though under over about "
    "between both some many most several few all no one two three four five six seven eight nine "
    "ten more less fewer nearly almost critics officials police voters people members supporters "
    "another other others such each every former".split()
)
"""Words that begin with a capital only because a sentence begins with them."""


def paragraphs(text: str) -> list[tuple[int, int]]:
    """The lines that are not empty, half open, in order."""
    return [match.span() for match in _PARAGRAPH.finditer(text) if match[0].strip()]


def sentences(text: str) -> list[tuple[int, int]]:
    """The sentences, half open, in order, without white space around them."""
    found: list[tuple[int, int]] = []
    for first, last in paragraphs(text):
        found += _sentences_between(text, first, last)
    return found


def _sentences_between(text: str, first: int, last: int) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    start = first
    for match in _END.finditer(text, first, last):
        if _ABBREVIATION.search(text, max(first, match.start() - 12), match.start() + 1):
            continue
        found.append((start, match.end()))
        start = match.end()
    found.append((start, last))
    pairs = (_stripped(text, *pair) for pair in found)
    return [pair for pair in pairs if pair[0] < pair[1]]


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    stretch = text[start:end]
    return start + len(stretch) - len(stretch.lstrip()), start + len(stretch.rstrip())


def starts_lower(text: str, at: int) -> bool:
    """Whether the word that begins at `at` would be written small inside a sentence.

    It is a function word, or the text has it small elsewhere and nowhere large inside a sentence.
    """
    found = re.compile(r"[A-Za-z]+(?=[ ,'’])").match(text, at)
    if found is None or not found[0][0].isupper() or (found[0].isupper() and found[0] not in "AI"):
        return False
    word = found[0]
    if word.lower() in FUNCTION_WORDS:
        return True
    small = re.search(rf"\b{word.lower()}\b", text)
    return small is not None and re.search(rf"[a-z,] {word}\b", text) is None
