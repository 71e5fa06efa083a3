"""What an epoch reads: which corpora, how often, and how they are changed on the way."""

import random
from dataclasses import dataclass, field
from pathlib import Path

from . import corpora, cueless, damage, markup, nesting, recue, worldwide
from .rows import Row

HELD_OUT = 40
ARTICLES = Path(__file__).parent.parent / "articles"


@dataclass(frozen=True)
class Mix:
    """Shares of an epoch; each number is the chance that a row is used or changed in one epoch (above 1: copies)."""

    gum_news: bool = True
    gum_other: bool = True
    names: float = 1.0
    gum_names: float = 0.0
    damage: float = 0.4
    worldwide: float = 0.4
    recue: float = 0.25
    nest: float = 0.35
    cueless: float = 0.15
    invented: float = 1.0
    self_training: float = 0.0
    articles: int = 0
    """So many PolNeAR articles only, for learning curves; 0 for all."""


@dataclass
class Corpora:
    polnear: list[Row]
    held_out: list[Row]
    alternates: dict[str, list[Row]]
    gum: list[Row]
    names: list[Row]
    gum_names: list[Row]
    invented: list[Row] = field(default_factory=list)
    known: worldwide.Names = field(default_factory=worldwide.Names)
    """What the capitalised words of PolNeAR's training part are."""
    unlabelled: list[Row] = field(default_factory=list)


def load(folder: Path, mix: Mix, labelled: Path | None = None) -> Corpora:
    """Reads the training parts. The held-out articles are PolNeAR training articles kept for tuning."""
    statement, entity = folder / "statement", folder / "entity"
    polnear = corpora.statements(statement / "polnear/train.jsonl", "polnear")
    order = list(range(len(polnear)))
    random.Random(7).shuffle(order)
    held_out = {polnear[at].id for at in order[:HELD_OUT]}
    train = [row for row in polnear if row.id not in held_out]
    if mix.articles:
        train = random.Random(11).sample(train, mix.articles)
    gum = []
    if mix.gum_other:
        gum += corpora.statements(statement / "gum-other/train.jsonl", "gum-other")
    if mix.gum_news:
        gum += corpora.statements(statement / "gum-news/train.jsonl", "gum-news")
    names = corpora.columns(entity / "conll2003/train.txt", "conll2003", 20)
    names += corpora.columns(entity / "politics/train.txt", "politics", 10)
    gum_names = []
    if mix.gum_names:
        gum_names = [corpora.gum_names(path) for path in sorted((folder / "grammar/gum/train").glob("*.conllu"))]
    return Corpora(
        train,
        [row for row in polnear if row.id in held_out],
        corpora.alternates(statement / "polnear/train.alt-annotators.jsonl", "polnear"),
        gum,
        names,
        gum_names,
        markup.read(ARTICLES),
        worldwide.names_of(train),
        corpora.pseudo(labelled) if labelled else [],
    )


def epoch(data: Corpora, mix: Mix, rng: random.Random) -> list[Row]:
    """The rows of one epoch, changed at random; where several people annotated, one of them at random."""
    rows = [changed(rng.choice([row, *data.alternates.get(row.id, [])]), data, mix, rng) for row in data.polnear]
    others = list(data.gum)
    for row in data.invented:
        others += [row] * int(mix.invented + rng.random())
    rows += [damage.damage(row, rng) if rng.random() < mix.damage else row for row in others]
    for row in data.names:
        if rng.random() < mix.names:
            rows.append(corpora.retouched(row, rng) if rng.random() < 0.5 else row)
    rows += [row for row in data.gum_names if rng.random() < mix.gum_names]
    rows += [row for row in data.unlabelled if rng.random() < mix.self_training]
    return rows


def changed(row: Row, data: Corpora, mix: Mix, rng: random.Random) -> Row:
    """A PolNeAR row with other cues, other names, nested and cue-less reports, and damage, each at its chance."""
    if rng.random() < mix.recue:
        row = recue.recue(row, rng)
    if rng.random() < mix.worldwide:
        row = worldwide.worldwide(row, data.known, rng)
    if rng.random() < mix.nest:
        row = nesting.nest(row, rng)
    if rng.random() < mix.cueless:
        row = cueless.cueless(row, rng)
    if rng.random() < mix.damage:
        row = damage.damage(row, rng)
    return row
