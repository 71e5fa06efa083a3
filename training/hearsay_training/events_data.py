"""The event corpora as sentences of words, with what each corpus knows of them and no more.

`plv` knows one type and both actors of a sentence, never the word that says so. `plover-gsr-cameo` knows words, too;
`case2021-task2` types without actors; `event-location` words and places without types. Other texts than news (`gum-other`)
show what no event looks like, which none of them does.
"""

import json
import zlib
from dataclasses import dataclass, field, replace
from pathlib import Path

from .corpora import code_points
from .rows import Row
from .windows import document_of
from .wordpiece import Word, WordPiece

TYPES = (
    "AGREE", "CONSULT", "SUPPORT", "YIELD", "COOPERATE", "AID", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST",
    "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
)  # fmt: skip
"""Of PLOVER, as plv folds them: CONCEDE and RETREAT are YIELD. A head's label is the place in this list plus one."""

FOLDED = {
    "CONCEDE": "YIELD", "RETREAT": "YIELD", "DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE",
    "CRIME": "ACCUSE", "FIGHT": "ASSAULT", "CONSIDER": "CONSULT",
}  # fmt: skip
NO_EVENT = frozenset({"NATURAL_DISASTER", "MAN_MADE_DISASTER"})
LOCATION_PARTS = 4
"""One sentence in so many of event-location is used: it is four times the others, of few kinds of events."""
ORDINARY = frozenset({"academic", "textbook", "voyage", "bio"})
ORDINARY_PARTS = 3
POLNEAR_PARTS = 10
ACTOR, RECIPIENT, PLACE = 1, 2, 3
ROLE_NAMES = ("none", "actor", "recipient", "place")


@dataclass(frozen=True)
class Sentence:
    """One sentence, or a snippet of a few.

    `types` are labels of which one is right; empty where nobody said. `nothing` says that it reports no event.
    `anchors` are words that may stand for the event, None where nobody marked them. `roles` holds a set of words for each
    role that somebody looked for; an empty set says that nobody plays it.
    """

    id: str
    corpus: str
    text: str
    words: list[Word]
    types: frozenset[int] = frozenset()
    nothing: bool = False
    anchors: frozenset[int] | None = None
    roles: dict[int, frozenset[int]] = field(default_factory=dict)

    @property
    def candidates(self) -> list[bool]:
        """Which words could be an anchor: those with a letter."""
        return [not w.is_break and any(c.isalpha() for c in self.text[w.start : w.end]) for w in self.words]


def fold(identity: str, folds: int) -> int:
    """The part of a cross-validation in which a sentence is tested."""
    return zlib.crc32(identity.encode()) % folds


def labels(code: str | None) -> frozenset[int]:
    """Labels of a type, or of alternatives as A|B."""
    found = (FOLDED.get(name, name) for name in (code or "").split("|"))
    return frozenset(TYPES.index(name) + 1 for name in found if name in TYPES)


def load(corpora: Path, tokenizer: WordPiece) -> list[Sentence]:
    """Everything to learn from; plv first."""
    found: list[Sentence] = []
    for corpus in ("plv", "plover-gsr-cameo", "case2021-task2", "event-location"):
        for record in records(corpora / "event" / corpus / "dev.jsonl"):
            found += of_record(record, corpus, tokenizer)
    return found + ordinary(corpora / "statement/gum-other/train.jsonl", tokenizer)


def ordinary(path: Path, tokenizer: WordPiece) -> list[Sentence]:
    """Sentences of science, textbooks, travel guides and lives: nearly all report nothing of the kind."""
    found = []
    for record in records(path):
        if record["genre"] in ORDINARY:
            row = Row(record["id"], record["text"], "gum-other", None, None)
            document = document_of(row, tokenizer)
            for number, (start, end) in enumerate(document.sentences):
                words = [w for w in document.words[start:end] if not w.is_break]
                identity = f"{record['id']}-{number}"
                if 6 <= len(words) <= 60 and not fold(identity, ORDINARY_PARTS):
                    found.append(_cut(identity, record["text"], words))
    return found


def _cut(identity: str, text: str, words: list[Word], corpus: str = "gum-other") -> Sentence:
    first = words[0].start
    moved = [replace(w, start=w.start - first, end=w.end - first, paragraph=0) for w in words]
    return Sentence(identity, corpus, text[first : words[-1].end], moved, nothing=corpus == "gum-other")


def unlabelled(corpora: Path, tokenizer: WordPiece) -> list[Sentence]:
    """Sentences of news for teaching: of event-location those left out above, and some of PolNeAR."""
    found = []
    for path, parts, wanted in (
        (corpora / "event/event-location/dev.jsonl", LOCATION_PARTS, range(1, LOCATION_PARTS)),
        (corpora / "statement/polnear/train.jsonl", POLNEAR_PARTS, range(1)),
    ):
        for record in records(path):
            if fold(record["id"], parts) in wanted:
                document = document_of(Row(record["id"], record["text"], "unlabelled", None, None), tokenizer)
                for number, (start, end) in enumerate(document.sentences):
                    words = [w for w in document.words[start:end] if not w.is_break]
                    if 6 <= len(words) <= 60:
                        found.append(_cut(f"{record['id']}-{number}", record["text"], words, "unlabelled"))
    return found


def records(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]


def of_record(record: dict, corpus: str, tokenizer: WordPiece) -> list[Sentence]:
    """A sentence for each event; of plv only the first event, as nearly all sentences have one."""
    text = " ".join(record["text"].split("\n"))
    words = tokenizer.words(text, [(0, len(text))])
    at = code_points(record["text"])

    def inside(spans: list[list[int]] | None) -> frozenset[int]:
        pairs = [(at[start], at[end]) for start, end in spans or []]
        return frozenset(k for k, w in enumerate(words) if any(w.start < end and start < w.end for start, end in pairs))

    if corpus == "event-location" and fold(record["id"], LOCATION_PARTS):
        return []
    events = record["events"] if corpus == "event-location" else record["events"][:1]
    return [s for e in events if (s := _sentence(record["id"], corpus, text, words, e, inside))]


def _sentence(identity, corpus, text, words, event, inside) -> Sentence | None:
    spans = event.get("text_spans") or {}
    types = labels(event.get("plover_guess") if corpus == "case2021-task2" else event["code"])
    if corpus == "event-location":
        roles = {PLACE: inside(spans["location"])}
        return Sentence(identity, corpus, text, words, anchors=inside(spans["event"]), roles=roles)
    if corpus == "case2021-task2":
        nothing = event["code"] in NO_EVENT
        return Sentence(identity, corpus, text, words, types, nothing) if types or nothing else None
    if not spans:
        return Sentence(identity, corpus, text, words, types)
    source, target = spans.get("source"), spans.get("target")
    if spans.get("both"):
        source, target = spans["both"][:1], spans["both"][1:]
    anchors = inside(spans["event"]) if spans.get("event") else None
    roles = {ACTOR: inside(source), RECIPIENT: inside(target) - inside(source)}
    if corpus == "plover-gsr-cameo":
        roles[PLACE] = inside(spans.get("location"))
    return Sentence(identity, corpus, text, words, types, anchors=anchors, roles=roles)
