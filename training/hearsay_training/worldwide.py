"""Other names for the persons, parties, places and bodies of an article, in the same prose."""

import random
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from . import atlas
from .edits import Edit, apply, cuts
from .prose import FUNCTION_WORDS
from .rows import Row

_SHORT_TITLES = r"(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Sgt|Capt)\."
_TITLES = (
    rf"{_SHORT_TITLES}|President|Senator|Governor|Representative|Secretary|Justice|Judge|Mayor"
    "|Congressman|Congresswoman|Speaker|Chairman|Professor|Pastor"
)
_WORD = r"(?:[OD]['’])?[A-Z][a-zé]+(?:[A-Z][a-z]+)?(?:-[A-Z][a-zé]+)?"
_PAIR = re.compile(rf"\b({_WORD})(?= (?:[A-Z]\. )?({_WORD})\b)")
_INTRODUCED = re.compile(
    rf"\b(?:{_TITLES}) ({_WORD}) (?:[A-Z]\. )?({_WORD})\b"
    rf"|\b({_WORD}) (?:[A-Z]\. )?({_WORD}), (?:who|an?|the|\d\d)\b"
)
_TITLED = re.compile(rf"\b({_TITLES}) ({_WORD})(?= [a-z]|[,.'’;:]|$)(?!['’]s [A-Z])")
_SEQUENCE = re.compile(rf"(?<=[a-z,] ){_WORD}(?: {_WORD})*")
_PLACED = re.compile(
    rf"\b(?:in|across|near|outside|throughout|from) ({_WORD}(?: {_WORD})*)(?=[ ,.;])"
)
_DAYS_AND_MONTHS = (
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May "
    "June July August September October November December"
).split()
_NEVER = frozenset(
    [
        *_DAYS_AND_MONTHS,
        *"Mr Mrs Ms Dr Sen Rep Gov Gen St State Department House Senate Court Party Street "
        "News Post Times University Center Committee Council Foundation Convention Act "
        "Congress Republican Republicans Democrat Democrats Democratic GOP American Americans "
        "Muslim Muslims Islamic Secretary President Senator Governor Justice Judge Mayor "
        "Attorney General Vice Supreme White National New North South West East Super Former "
        "Chief Speaker Election Internet Twitter Facebook Google Christian Christians "
        "Hispanic Hispanics Latino Latinos Black Jewish God English Chairman Professor Union "
        "World War Constitution Capitol Air Force Army Navy Bible Wall Fed Social Security "
        "Medicare Medicaid Treasury Tea Day Week First Second Third Young Big Great Good "
        "Bush's Rights Free Western European Middle Old One Two Tech Inc Corp Co Journal "
        "Institute School College District County City Island Beach Lake Park Hill Valley".split(),
    ]
)
_FAMILY_FIRST = ("chinese",)


@dataclass(frozen=True)
class Names:
    """What the capitalised words of a corpus are, by guess: given and family names, places."""

    given: frozenset[str] = frozenset()
    family: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()


def names_of(rows: Iterable[Row], count: int = 600) -> Names:
    """Guesses from titles, pairs, prepositions and small spellings.

    Places are looked for among the `count` most frequent capitalised sequences.
    """
    texts = [row.text for row in rows]
    words = Counter(word for text in texts for word in re.findall(r"[A-Za-z]+", text))
    common = {word for word in words if words[word.lower()] * 2 > words[word]} | _NEVER
    places = _places(texts, count) - common
    never = common | places | {word for names in atlas.COUNTRIES for word in names}
    titled = Counter(found for text in texts for found in _TITLED.findall(text))
    pairs = Counter(pair for text in texts for pair in _PAIR.findall(text))
    introduced = [found for text in texts for found in _INTRODUCED.findall(text)]
    family = {name for title, name in titled if title.endswith(".")} - never
    family |= {last or other for _, last, _, other in introduced} - never
    partners = Counter(first for first, last in pairs if last in family)
    often = {first for (first, last), number in pairs.items() if last in family and number >= 8}
    often |= {first or other for first, _, other, _ in introduced}
    given = {word for word in partners if partners[word] >= 2 or word in often} - never
    given -= {word for word in given & family if words[word] > 2 * partners[word]}
    family |= {last for first, last in pairs if first in given} - never - given
    return Names(frozenset(given), frozenset(family), frozenset(places))


def _places(texts: list[str], count: int) -> set[str]:
    sequences = Counter(word for text in texts for word in _SEQUENCE.findall(text))
    placed = Counter(word for text in texts for word in _PLACED.findall(text))
    return {
        word
        for word, number in sequences.most_common(count)
        if placed[word] >= 5
        and placed[word] / number > 0.25
        and not set(word.split()) & _NEVER_PLACED
    } | set(atlas.STATES)


_NEVER_PLACED = _NEVER - frozenset(
    "New North South West East City Beach Lake Island County".split()
)


def worldwide(row: Row, names: Names, rng: random.Random) -> Row:
    """The article with other names, the same one for the same name; every span is moved.

    Persons get names of one culture (or of several); "Hillary Clinton" and "Clinton" stay one
    person. Articles before names follow their sound. An edit that would cut a span is not made.
    """
    persons = _persons(row.text, names, rng)
    others = _others(row.text, names, rng)
    edits = [*_renamed(row.text, persons), *_replaced(row.text, others), *_country(row.text, rng)]
    chosen: list[Edit] = []
    for edit in sorted(edits, key=lambda one: (one.start, -one.end)):
        overlaps = bool(chosen) and edit.start < chosen[-1].end
        of_words = " " in row.text[edit.start : edit.end]
        if not overlaps and not (of_words and cuts(row, edit.start, edit.end)):
            chosen.append(edit)
    return apply(row, [*chosen, *_articles(row.text, chosen)])


@dataclass(frozen=True)
class _Persons:
    """New given and family names for the old ones; flipped: the family name stands first."""

    given: Mapping[str, str]
    family: Mapping[str, str]
    flipped: bool


def _persons(text: str, names: Names, rng: random.Random) -> _Persons:
    cultures = list(atlas.GIVEN) if rng.random() < 0.3 else [rng.choice(list(atlas.GIVEN))]
    given = _drawn(text, names.given, [name for one in cultures for name in atlas.GIVEN[one]], rng)
    pairs = {last for first, last in _PAIR.findall(text) if first in given}
    family = {*pairs, *(name for _, name in _TITLED.findall(text))} & names.family
    new = _drawn(text, family, [name for one in cultures for name in atlas.FAMILY[one]], rng)
    return _Persons(given, new, tuple(cultures) == _FAMILY_FIRST and rng.random() < 0.7)


def _drawn(text: str, old: Iterable[str], new: list[str], rng: random.Random) -> dict[str, str]:
    present = sorted(set(re.findall(r"[A-Z][\w'’-]*\w", text)) & set(old))
    drawn = rng.sample(new, len(new))
    return {name: drawn[index % len(drawn)] for index, name in enumerate(present)}


def _renamed(text: str, persons: _Persons) -> Iterable[Edit]:
    """Edits for persons: full names first, then family and given names that stand alone."""
    if persons.given and persons.family:
        first = "|".join(map(re.escape, persons.given))
        last = "|".join(map(re.escape, persons.family))
        for full in re.finditer(rf"\b({first})((?: [A-Z]\.| {_WORD})?) ({last})\b", text):
            front, back = persons.given[full[1]], persons.family[full[3]]
            if persons.flipped:
                front, back = back, front
            yield Edit(full.start(1), full.end(1), front)
            yield Edit(full.start(3), full.end(3), back)
    for word in re.finditer(r"(?<![\w@#/.’'-])[A-Z][\w-]*[A-Za-z](?![\w@/])", text):
        new = _single(word[0], persons)
        if new:
            yield Edit(*word.span(), new)


def _single(word: str, persons: _Persons) -> str | None:
    if word in persons.family:
        return persons.family[word]
    if word.isupper() and word.title() in persons.family:
        return persons.family[word.title()].upper()
    return persons.given.get(word)


def _others(text: str, names: Names, rng: random.Random) -> dict[str, str]:
    """New names for the places, countries, parties and bodies that stand in the text."""
    found: dict[str, str] = {}
    places = rng.sample(atlas.PLACES, len(atlas.PLACES))
    for index, place in enumerate(sorted(one for one in names.places if one in text)):
        found[place] = places[index % len(places)]
    countries = [one for one in atlas.COUNTRIES if any(form in text for form in one[:2])]
    for old, new in zip(countries, rng.sample(atlas.COUNTRIES, len(countries)), strict=True):
        found |= dict(zip(old[::-1], new[::-1], strict=True))
    first, second = rng.sample(atlas.PARTIES, 2)
    for kind, (adjective, members, party, letters) in (("Republican", first), ("Democrat", second)):
        found |= {kind: adjective, f"{kind}s": members, f"{kind} Party": party}
        if kind == "Democrat":
            found |= {"Democratic": adjective, "Democratic Party": party, "DNC": letters}
        else:
            found |= {"GOP": letters, "RNC": letters, "Grand Old Party": party}
    for bodies, olds in _BODIES:
        drawn = rng.sample(bodies, len(bodies))
        found |= {old: drawn[index % len(drawn)] for index, old in enumerate(olds)}
    return {old: new for old, new in found.items() if old in text}


_BODIES: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (
        atlas.OUTLETS,
        (
            "CNN", "Fox News", "NBC News", "ABC News", "CBS News", "MSNBC", "NBC", "ABC", "CBS",
            "POLITICO", "Politico", "The Washington Post", "The New York Times",
            "The Wall Street Journal", "The Huffington Post", "The Associated Press",
            "Breitbart News",
            "Reuters", "Bloomberg News", "The Hill", "The Boston Globe", "The Guardian",
            "the Washington Post", "the New York Times", "the Associated Press",
        ),
    ),
    (atlas.PARLIAMENTS, ("Senate", "Congress", "House of Representatives")),
    (atlas.PALACES, ("White House", "Oval Office")),
    (atlas.SERVICES, ("FBI", "CIA", "Secret Service", "NSA", "Pentagon", "FEC", "IRS")),
    (
        atlas.MINISTRIES,
        (
            "State Department", "Justice Department", "Supreme Court", "Treasury Department",
            "Defense Department", "Federal Reserve", "Homeland Security Department",
        ),
    ),
    (atlas.COMPANIES, ("Goldman Sachs", "Wall Street", "Carrier", "Google", "Valeant", "Ford")),
)  # fmt: skip


def _replaced(text: str, others: Mapping[str, str]) -> Iterable[Edit]:
    if not others:
        return
    longest = sorted(others, key=lambda name: (-len(name), name))
    pattern = re.compile(rf"(?<![\w@#/-])(?:{'|'.join(map(re.escape, longest))})(?![\w/])")
    for match in pattern.finditer(text):
        yield Edit(*match.span(), others[match[0]])


_UNITED_STATES = re.compile(
    r"\b([Tt]he )?(U\.S\.|United States(?: of America)?|America|US)(?![\w-])"
)
_AMERICAN = re.compile(r"\b(?:African[- ])?Americans?\b")
_NOUN_FOLLOWS = re.compile(
    r"$|[^ ]| (?:and|is|was|has|had|to|in|on|that|for|with|by|from|or|as|at|would|will|can|could"
    r"|should|into|after|before|over|since|while|when|who|are|were|but|than|if|does|must"
    r"|may|might|not)\b"
)


def _country(text: str, rng: random.Random) -> Iterable[Edit]:
    """Edits that put another country for the United States."""
    country, adjective, people = rng.choice(atlas.COUNTRIES)
    for match in _UNITED_STATES.finditer(text):
        follows = text[match.end() :][:24]
        stops = match[2] == "U.S." and re.match(rf" (?:{_SENTENCE_STARTS})\b|\n|$", follows)
        if stops:
            yield Edit(*match.span(), f"{country}.")
        elif match[2] not in ("U.S.", "US") or (_NOUN_FOLLOWS.match(follows) and match[1]):
            yield Edit(*match.span(), country)
        else:
            yield Edit(*match.span(2), adjective)
    for match in _AMERICAN.finditer(text):
        yield Edit(*match.span(), people if match[0].endswith("s") else adjective)


_SENTENCE_STARTS = "|".join(sorted(word.capitalize() for word in FUNCTION_WORDS))


def _articles(text: str, edits: Iterable[Edit]) -> Iterable[Edit]:
    """Edits that make "a" and "an" agree with the names after them."""
    for edit in edits:
        before = re.search(r"\b([Aa])(n?) $", text[max(0, edit.start - 4) : edit.start])
        if not before or not edit.text:
            continue
        vowel = edit.text[0] in "AEIOUÉaeiou"
        if vowel != bool(before[2]):
            start = edit.start - len(before[0])
            yield Edit(start, edit.start - 1, before[1] + ("n" if vowel else ""))
