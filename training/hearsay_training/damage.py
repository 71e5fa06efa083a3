"""What real crawls do to articles, done to training articles with every span moved exactly."""

import random
import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from . import marks
from .edits import Edit, Remap, apply, moved, with_names
from .prose import paragraphs, sentences
from .rows import Row

Damage = Callable[[Row, random.Random], Row]

_BREAK = re.compile(r"\s*\n\s*")
_PLAIN_START = re.compile(r"[A-Z](?![A-Z]{2})\w* ")
_OPENS = frozenset("([{—–-/“‘«")

_HEADLINES = (
    "What we know so far about the floods",
    "Five things to know before the vote",
    "Why prices keep rising, and what comes next",
    "Talks end without a deal",
    "How the ceasefire fell apart",
    "Explainer: who holds power now",
    "In pictures: a week of protests",
    "Residents return to ruined homes",
)
_FURNITURE = (
    "Advertisement",
    "ADVERTISEMENT",
    "Story continues below advertisement",
    "Read more: {headline}",
    "Read also: {headline}",
    "READ MORE: {headline}",
    "Related: {headline}",
    "See also: {headline}",
    "MORE: {headline}",
    "{headline}",
    "Share this article",
    "Share on Facebook Tweet Email Print",
    "Click to share on Twitter (Opens in new window)",
    "Photo: [PER:{person}] / [ORG:{agency}]",
    "Image: [ORG:{agency}]",
    "File photo: [PER:{person}]/[ORG:{agency}]",
    "(Photo by [PER:{person}]/[ORG:{agency}])",
    "{number}-{two}-{two} + ↺ − 16 px",
    "Published: {two} {month} {number}, {two}:{two}",
    "Last updated: {month} {two}, {number} {two}:{two} GMT",
    "Sign up for our newsletter",
    "Subscribe now for full access.",
    "Comments ({two})",
    "{two} min read",
    "Listen to this story",
    "Play video",
    "Tags: politics, economy, world",
    "By [PER:{person}]",
    "By [PER:{person}], [LOC:{city}]",
    "Follow us on Telegram",
    "This story has been updated.",
)
_DATELINES = (
    "[LOC:{city}], {month} {two} ([ORG:{agency}]) - ",
    "[LOC:{city}], {month} {two} ([ORG:{agency}]) -- ",
    "[LOC:{city}], {month}. {two} ([ORG:{agency}]) — ",
    "[LOC:{city}] ([ORG:{agency}]) — ",
    "[LOC:{city}] ([ORG:{agency}]) - ",
    "[LOC:{city}] — ",
    "[LOC:{city}]: ",
    "[LOC:{city}], {month} {two} – ",
    "([ORG:{agency}]) - ",
    "[ORG:{agency}], [LOC:{city}] - ",
    "[LOC:{city}], {two} {month} {number} ([ORG:{agency}]) – ",
)
_SIGN_OFFS = (
    "— [ORG:{agency}]",
    "([ORG:{agency}])",
    "Source: [ORG:{agency}]",
    "[ORG:{agency}]/[ORG:{agency}]",
    "Reporting by [PER:{person}]; Editing by [PER:{person}]",
    "(Reporting by [PER:{person}] in [LOC:{city}]; editing by [PER:{person}])",
    "With reporting by [ORG:{agency}]",
    "Additional reporting by [PER:{person}]",
    "[PER:{person}] contributed to this report.",
    "© {number} [ORG:{agency}]. All rights reserved.",
)
_SLOTS: dict[str, tuple[str, ...]] = {
    "headline": _HEADLINES,
    "agency": (
        "Reuters", "AP", "AFP", "Xinhua", "TASS", "Anadolu", "EFE", "PTI", "SANA", "Yonhap",
        "Baltic Wire", "Sahel Press", "dpa", "Getty Images", "Pacific News Agency", "IRNA", "UNB",
    ),
    "person": (
        "Amina Yusuf", "Jonas Lindqvist", "Tereza Novotna", "Rahul Deshpande", "Mei Tanaka",
        "Carlos Ibarra", "Olena Kovalchuk", "Samuel Otieno", "Leila Mansouri", "Peter Hallam",
    ),
    "city": (
        "NAIROBI", "JAKARTA", "Kyiv", "BEIRUT", "LIMA", "Brussels", "NEW DELHI", "CAIRO", "Ankara",
        "MEXICO CITY", "SEOUL", "Warsaw", "DAKAR", "Baghdad", "GENEVA", "Port Louis",
    ),
    "month": ("Jan", "March", "April", "May", "June", "July", "Sept", "October", "Nov", "December"),
    "two": tuple(str(number) for number in range(10, 29)),
    "number": tuple(str(number) for number in range(2004, 2026)),
}  # fmt: skip


def damage(row: Row, rng: random.Random) -> Row:
    """The article as a crawl may give it: each kind of damage with its own small probability."""
    for probability, harm in DAMAGES:
        if rng.random() < probability:
            row = harm(row, rng)
    return row


def lose_breaks(row: Row, rng: random.Random) -> Row:
    """Joins paragraphs, all or some, with a blank or with nothing between them."""
    joint = rng.choice(("", " "))
    share = rng.choice((1.0, 0.5, 0.2))
    breaks = [match.span() for match in _BREAK.finditer(row.text.rstrip())]
    return apply(row, [Edit(*span, joint) for span in breaks if rng.random() < share])


def add_breaks(row: Row, rng: random.Random) -> Row:
    """Begins a new paragraph at some ends of sentences, rarely after a comma."""
    share = rng.choice((1.0, 0.3, 0.1))
    starts = [start for start, _ in sentences(row.text) if start and row.text[start - 1] == " "]
    commas = [match.end() for match in re.finditer(r"(?<=,) ", row.text)]
    chosen = [at for at in starts if rng.random() < share] + rng.sample(
        commas, min(rng.choice((0, 0, 1)), len(commas))
    )
    return apply(row, [Edit(at - 1, at, rng.choice(("\n", "\n\n"))) for at in set(chosen)])


def restyle_quotes(row: Row, rng: random.Random) -> Row:
    """Writes all double quotation marks of the article in one other style."""
    opening, closing = rng.choice(
        (
            ('"', '"'), ('"', '"'), ('"', '"'), ("“", "”"), ("“", "”"), ("«", "»"), ("« ", " »"),
            ("''", "''"), ("``", "''"), ("„", "“"), ("‘", "’"), ("'", "'"), ("”", "”"), ("“", "“"),
        )
    )  # fmt: skip
    edits = (
        Edit(at, at + _length(row.text, at), opening if _opens(row.text, at) else closing)
        for at in _double_quotes(row.text)
    )
    return apply(row, edits)


def restyle_apostrophes(row: Row, rng: random.Random) -> Row:
    """Makes single quotation marks and apostrophes straight, or curly."""
    if rng.random() < 0.6:
        return _replace_each(row, r"[‘’]", lambda match: "'")
    return _replace_each(
        row, r"(?<!')'(?!')", lambda match: "‘" if _opens(row.text, match.start()) else "’"
    )


def drop_quotes(row: Row, rng: random.Random) -> Row:
    """Drops double quotation marks: all, the closing ones only, or a few of them."""
    places = list(_double_quotes(row.text))
    kind = rng.randrange(3)
    if kind == 1:
        places = [at for at in places if not _opens(row.text, at)]
    elif kind == 2:
        places = [at for at in places if rng.random() < 0.15]
    return apply(row, [Edit(at, at + _length(row.text, at), "") for at in places])


def recase_headline(row: Row, rng: random.Random) -> Row:
    """Writes a short first line in Title Case or in capitals; may take its full stop."""
    start, end = next(iter(paragraphs(row.text)), (0, 0))
    line = row.text[start:end].rstrip()
    if not line or len(line) > 150:
        return row
    recase = rng.choice((str.upper, _title))
    new = _same_length(line, recase)
    if new.endswith(".") and rng.random() < 0.6:
        row = apply(row, [Edit(start + len(line) - 1, start + len(line), "")])
        new = new[:-1]
    return replace(row, text=row.text[:start] + new + row.text[start + len(new) :])


def add_furniture(row: Row, rng: random.Random) -> Row:
    """Puts one to four lines of a page's furniture between paragraphs, never into a statement."""
    places = [match.start() for match in _BREAK.finditer(row.text) if _free(row, match.start())]
    for at in sorted(rng.sample(places, min(rng.randint(1, 4), len(places))), reverse=True):
        row = _insert(row, at, rng.choice(("\n", "\n\n")), rng.choice(_FURNITURE), rng)
    return row


def add_dateline(row: Row, rng: random.Random) -> Row:
    """Puts a dateline before the first sentence of the body, unless it has one or begins with a mark."""
    body = paragraphs(row.text)[1:2]
    if not body or not _free(row, body[0][0]) or not _PLAIN_START.match(row.text, body[0][0]):
        return row
    return _insert(row, body[0][0], "", rng.choice(_DATELINES), rng)


def add_sign_off(row: Row, rng: random.Random) -> Row:
    """Puts a last line that names an agency or who worked on the article."""
    end = len(row.text.rstrip())
    between = rng.choice(("\n\n", "\n", " "))
    if between == " " and row.text[end - 1 : end] not in tuple('.!?"”'):
        between = "\n"
    return _insert(row, end, between, rng.choice(_SIGN_OFFS), rng)


def restyle_dashes(row: Row, rng: random.Random) -> Row:
    """Writes all dashes of the article in one other way."""
    dash, spaced = rng.choice((("--", False), ("-", True), ("–", True), ("—", False), ("—", True)))

    def other(match: re.Match[str]) -> str:
        before = row.text[match.start() - 1 : match.start()].isspace()
        after = row.text[match.end() : match.end() + 1].isspace()
        return (" " * (spaced and not before)) + dash + (" " * (spaced and not after))

    return _replace_each(row, r"—|(?<=\s)[–-](?=\s)|(?<!-)--(?!-)", other)


def restyle_blanks(row: Row, rng: random.Random) -> Row:
    """Turns some blanks into non-breaking or double ones."""
    other = rng.choice(("\u00a0", "  ", " \u00a0", "\u2009"))
    share = rng.choice((0.01, 0.05, 0.3))
    return _replace_each(row, " ", lambda match: other if rng.random() < share else " ")


def lower_all(row: Row, rng: random.Random) -> Row:
    """Writes the whole article small."""
    del rng
    return replace(row, text=_same_length(row.text, str.lower))


DAMAGES: tuple[tuple[float, Damage], ...] = (
    (0.25, recase_headline),
    (0.15, add_dateline),
    (0.10, add_sign_off),
    (0.20, add_furniture),
    (0.30, restyle_quotes),
    (0.25, restyle_apostrophes),
    (0.06, drop_quotes),
    (0.15, restyle_dashes),
    (0.12, add_breaks),
    (0.15, lose_breaks),
    (0.08, restyle_blanks),
    (0.01, lower_all),
)
"""Every damage with its probability, in the order in which they are done."""


def _double_quotes(text: str) -> Iterable[int]:
    return (match.start() for match in re.finditer(r"[\"“”„«»]|''|``", text))


def _length(text: str, at: int) -> int:
    return 2 if text[at] in "'`" else 1


def _opens(text: str, at: int) -> bool:
    """Whether the mark at `at` opens a quotation; curly ones say so themselves."""
    mark = text[at]
    if mark in "“„«‘`":
        return True
    if mark in "”»’":
        return False
    after = text[at + _length(text, at) : at + _length(text, at) + 1]
    before = text[at - 1 : at]
    return (
        not after.isspace() and after != "" and (not before or before.isspace() or before in _OPENS)
    )


def _title(text: str) -> str:
    return re.sub(r"(?<![\w'’])\w", lambda match: match[0].upper(), text)


def _same_length(text: str, recase: Callable[[str], str]) -> str:
    """The text recased; characters whose other case is longer stay as they are."""
    new = recase(text)
    if len(new) == len(text):
        return new
    return "".join(recase(char) if len(recase(char)) == 1 else char for char in text)


def _replace_each(row: Row, pattern: str, other: Callable[[re.Match[str]], str]) -> Row:
    edits = (
        Edit(match.start(), match.end(), other(match)) for match in re.finditer(pattern, row.text)
    )
    return apply(row, [edit for edit in edits if edit.text != row.text[edit.start : edit.end]])


def _free(row: Row, at: int) -> bool:
    """Whether no span of a statement runs across the place."""
    statements = row.statements or ()
    spans = [span for one in statements for span in one.source + one.cue + one.content]
    return not any(start < at < end for start, end in spans)


def _insert(row: Row, at: int, before: str, template: str, rng: random.Random) -> Row:
    marked = marks.parse(marks.fill(template, _SLOTS, rng))
    edit = Edit(at, at, before + marked.text)
    remap = Remap([edit])
    return with_names(moved(row, remap), marked.names(remap.inserted(edit) + len(before)))
