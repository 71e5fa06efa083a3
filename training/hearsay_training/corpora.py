"""Reads the corpora that lie beside the project into rows. Nothing of them is ever written into the project."""

import json
import random
import re
from dataclasses import replace
from pathlib import Path

from .rows import Annotation, Row, Spans

POLITICS_TYPES = {
    "politician": "PER", "person": "PER", "organisation": "ORG", "politicalparty": "ORG",
    "country": "LOC", "location": "LOC", "event": "MISC", "election": "MISC", "misc": "MISC",
}  # fmt: skip
GUM_TYPES = {"person": "PER", "organization": "ORG", "place": "LOC", "event": "MISC"}
TITLES = {
    "mr", "mrs", "ms", "dr", "sir", "president", "senator", "minister", "prime", "chancellor", "king", "queen",
    "professor", "captain", "general", "judge", "justice", "secretary", "governor", "mayor", "the",
}  # fmt: skip
TELLING = re.compile(r"\b(tells?|told|telling|informs?|informed|assured?|reminded?|warned|asked|urged?)\b", re.I)
TOLD = re.compile(
    r"\s+((?!(?:to|that|in|on|at|about|of|by|if|not|when|whether|how|what|why|as|for|and|it)\b)"
    r"(?:(?!(?:to|that|in|on|at|about|during|last|this|earlier|recently|later|yesterday|today|after|when|as|he|she|they"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)[\w’'&-]+(?:\.(?=[A-Z]))?[ ]?){1,6})(?<! )"
)


def statements(path: Path, corpus: str) -> list[Row]:
    """A file of texts with attributions (PolNeAR, GUM); those without cue or content are left out."""
    rows = []
    with path.open(encoding="utf-8") as file:
        for line in file:
            if line.strip():
                rows.append(_statement_row(json.loads(line), corpus))
    return rows


def _statement_row(record: dict, corpus: str) -> Row:
    text = record["text"]
    at = code_points(text)
    found = []
    for part in record["attributions"]:
        source, cue, content = (_spans(part[role], at) for role in ("source", "cue", "content"))
        if cue and content:
            told = _addressee(text, source, cue, content)
            found.append(Annotation(source, cue, content, told))
    nested = corpus.startswith("gum")
    if nested:
        found = [replace(a, inner=any(_inside(a.cue, other.content) for other in found)) for a in found]
    return Row(record["id"], text, corpus, tuple(found), None, nested=nested)


def _inside(inner: Spans, outer: Spans) -> bool:
    return all(any(start <= i and j <= end for start, end in outer) for i, j in inner)


def code_points(text: str) -> list[int]:
    """For each UTF-16 offset, which the corpora count in, the code point offset, which Python counts in."""
    found = []
    for at, char in enumerate(text):
        found += [at] * (1 + (ord(char) > 0xFFFF))
    return [*found, len(text)]


def _spans(pairs: list[list[int]], at: list[int]) -> Spans:
    return tuple((at[start], at[end]) for start, end in sorted(pairs))


def _addressee(text: str, source: Spans, cue: Spans, content: Spans) -> Spans:
    """Who is told: the noun phrase between a cue of telling and its content, or after it; never the source."""
    start = cue[-1][1]
    if not TELLING.search(text[cue[0][0] : start]):
        return ()
    after = min((span[0] for span in content if span[0] >= start), default=len(text))
    told = TOLD.match(text[start:after])
    if not told or (after < len(text) and len(text[start + told.end() : after].split()) > 6):
        return ()
    begin, end = start + told.start(1), start + told.end(1)
    if any(begin < last and first < end for first, last in source):
        return ()
    return ((begin, end),)


def alternates(path: Path, corpus: str) -> dict[str, list[Row]]:
    """The other annotators' versions of some articles, by article."""
    found: dict[str, list[Row]] = {}
    for row in statements(path, corpus):
        found.setdefault(row.id, []).append(row)
    return found


def texts(path: Path, corpus: str) -> list[Row]:
    """Texts alone, for self-training; the field may be called text or body."""
    rows = []
    with path.open(encoding="utf-8") as file:
        for number, line in enumerate(file):
            record = json.loads(line) if line.strip() else {}
            text = record.get("text") or record.get("body")
            if text:
                rows.append(Row(str(record.get("id", number)), text, corpus, None, None))
    return rows


def columns(path: Path, corpus: str, sentences_a_row: int = 0) -> list[Row]:
    """CoNLL columns (word first, BIO tag last) as rows; a row is a document, or so many sentences."""
    documents: list[list[list[tuple[str, str]]]] = [[]]
    sentence: list[tuple[str, str]] = []
    for line in [*path.read_text(encoding="utf-8").split("\n"), ""]:
        fields = line.split()
        if fields and fields[0] != "-DOCSTART-":
            sentence.append((fields[0], fields[-1]))
            continue
        if sentence:
            documents[-1].append(sentence)
            sentence = []
        full = sentences_a_row and len(documents[-1]) >= sentences_a_row
        if (fields or full) and documents[-1]:
            documents.append([])
    return [_column_row(f"{corpus}-{n}", d, corpus) for n, d in enumerate(documents) if d]


def _column_row(identity: str, document: list[list[tuple[str, str]]], corpus: str) -> Row:
    text = ""
    names: list[tuple[int, int, str]] = []
    for sentence in document:
        text += "\n" if text else ""
        open_type = ""
        for at, (word, tag) in enumerate(sentence):
            text += " " if at else ""
            kind = POLITICS_TYPES.get(tag[2:], tag[2:])
            if tag != "O" and tag[0] == "I" and open_type == kind and names:
                names[-1] = (names[-1][0], len(text) + len(word), kind)
            elif tag != "O":
                names.append((len(text), len(text) + len(word), kind))
            open_type = "" if tag == "O" else kind
            text += word
    return Row(identity, text, corpus, None, tuple(names))


def retouched(row: Row, rng: random.Random) -> Row:
    """A column row as newspapers print it: blanks before marks go, and lines are joined to paragraphs at random."""
    text = row.text
    drop = [False] * len(text)
    for match in re.finditer(r" (?=[.,;:!?)%]|'s\b|n't\b)|(?<=[($]) ", text):
        drop[match.start()] = True
    kept = [0]
    for gone in drop:
        kept.append(kept[-1] + (not gone))
    join = rng.random() < 0.5
    new = "".join(
        " " if c == "\n" and join and rng.random() < 0.7 else c for c, gone in zip(text, drop, strict=True) if not gone
    )
    names = tuple((kept[start], kept[end], kind) for start, end, kind in row.names or ())
    return Row(row.id, new, row.corpus, None, names)


def gum_names(path: Path) -> Row:
    """A CoNLL-U file's named mentions: the run of proper nouns at a mention's head, without titles."""
    text = ""
    names: list[tuple[int, int, str]] = []
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        if block.strip():
            paragraph = "# newpar" in block
            text += ("\n" if paragraph else " ") if text else ""
            text, found = _gum_sentence(block, text.rstrip(" ") + (" " if text and not paragraph else ""))
            names += found
    return Row(path.stem, text, "gum-names", None, tuple(names))


def _gum_sentence(block: str, text: str) -> tuple[str, list[tuple[int, int, str]]]:
    tokens: list[tuple[int, int, str, str]] = []
    open_mentions: list[tuple[str, str, int]] = []
    closed: list[tuple[str, int, int]] = []
    for line in block.split("\n"):
        fields = line.split("\t")
        if len(fields) != 10 or not fields[0].isdigit():
            continue
        tokens.append((len(text), len(text) + len(fields[1]), fields[1], fields[3]))
        text += fields[1] + ("" if "SpaceAfter=No" in fields[9] else " ")
        entity = re.search(r"Entity=([^|]+)", fields[9])
        for part in re.findall(r"\([^()]+\)?|\d+(?:\[\d+/\d+\])?\)", entity.group(1) if entity else ""):
            if part[0] == "(":
                bits = part.strip("()").split("-")
                open_mentions.append((bits[0], bits[1] if len(bits) > 1 else "", len(tokens) - 1))
            if part[-1] == ")":
                identity = part.strip("()").split("-")[0]
                for at in range(len(open_mentions) - 1, -1, -1):
                    if open_mentions[at][0] == identity:
                        _, kind, first = open_mentions.pop(at)
                        closed.append((kind, first, len(tokens)))
                        break
    return text, _proper_runs(tokens, closed)


def _proper_runs(
    tokens: list[tuple[int, int, str, str]], mentions: list[tuple[str, int, int]]
) -> list[tuple[int, int, str]]:
    taken: set[int] = set()
    found = []
    for kind, first, end in sorted(mentions, key=lambda m: m[2] - m[1]):
        run = [at for at in range(first, end) if tokens[at][3] == "PROPN" and at not in taken]
        if kind not in GUM_TYPES or not run:
            continue
        run = [at for at in run if at - run[0] == run.index(at)]
        taken.update(run)
        while run and tokens[run[0]][2].lower().rstrip(".") in TITLES:
            run = run[1:]
        if run:
            found.append((tokens[run[0]][0], tokens[run[-1]][1], GUM_TYPES[kind]))
    return sorted(found)


def pseudo(path: Path) -> list[Row]:
    """Rows that an earlier model labelled (written by self_training.py)."""
    rows = []
    with path.open(encoding="utf-8") as file:
        for line in file:
            record = json.loads(line)
            rows.append(_pseudo_row(record))
    return rows


def _pseudo_row(record: dict) -> Row:
    def of(pairs: list[list[int]]) -> Spans:
        return tuple((start, end) for start, end in pairs)

    found = tuple(
        Annotation(of(p["source"]), of(p["cue"]), of(p["content"]), of(p["addressee"]), p["inner"])
        for p in record["statements"]
    )
    return Row(record["id"], record["text"], "self-training", found, None, unsure=of(record["unsure"]))
