"""Trains the event heads on a reader, and measures them by cross-validation on plv.

    python -m hearsay_training.events_train READER.pt --corpora ../../shared/corpora --tokenizer tokenizer.json --out FOLDER \
        [--folds 5] [--teachers FOLDER] [--set NAME=VALUE]

With folds it writes what each fold's model says of sentences it never saw, and scores that by the project's scorer;
a fold that is there is not done again. Without, it trains on everything and writes events.pt, unless it is there.
"""

import argparse
import hashlib
import json
import random
import subprocess
import sys
import time
from dataclasses import asdict, dataclass, fields
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor

from . import events_data, events_teaching
from .events_data import ACTOR, RECIPIENT, TYPES, Sentence
from .events_model import EventReader
from .events_teaching import Beliefs
from .export import load as load_reader
from .model import ROLES, SIZE, Reader
from .train import with_large_pages
from .wordpiece import WordPiece

FORCED = -30.0
LONGEST = 512
CONTEXT = 250
"""Pieces of a sentence with one before and one behind."""


@dataclass(frozen=True)
class Plan:
    """How one run goes."""

    epochs: int = 8
    seed: int = 1
    start: int = 6
    layers: int = 0
    small: int = 0
    size: int = 128
    batch: int = 32
    head_rate: float = 1e-3
    layer_rate: float = 5e-4
    dropout: float = 0.15
    smooth: float = 0.1
    """Share of a label that is given to all types."""
    role_pull: float = 0.5
    """How much the roles decide on the anchor."""
    anchors: int = 5
    """Of how many words the roles are learnt."""
    role_weight: float = 0.5
    """How much more the roles are learnt than the choice of the anchor asks for."""
    word_weight: float = 0.3
    rest_weight: float = 0.1
    """Of a word that is likely no anchor, against one that is."""
    gsr: float = 1.0
    case: float = 0.3
    location: float = 0.3
    ordinary: float = 1.0
    """Weights of the corpora beside plv; zero leaves one out."""
    share: float = 0.5
    """How much of event-location is seen in an epoch."""
    unlabelled: float = 0.5
    """How much of the news without labels is seen in an epoch, if there are teachers."""
    taught: float = 0.3
    """Share of an annotated sentence's loss that teachers give."""
    context: float = 0.5
    """How often a sentence is seen between others."""

    @property
    def weights(self) -> dict[str, float]:
        return {
            "plover-gsr-cameo": self.gsr, "case2021-task2": self.case, "event-location": self.location,
            "gum-other": self.ordinary,
        }  # fmt: skip


@dataclass
class Seen:
    """A sentence with its states after the layer where the events start, alone and between others."""

    sentence: Sentence
    states: list[Tensor]
    first: list[Tensor]
    shape: Tensor
    beliefs: Beliefs | None = None


def see(reader: Reader, sentences: list[Sentence], tokenizer: WordPiece, plan: Plan, cache: Path | None = None) -> list[Seen]:
    """What the reader makes of each sentence; with context, also between two others of the list.

    The file `cache` keeps it for further runs with the same reader and the same start.
    """
    kept = torch.load(cache) if cache and cache.exists() else {}
    missing = [s for s in sentences if s.id not in kept]
    for sentence in missing:
        rng = random.Random(sentence.id)
        kept[sentence.id] = _see(reader, sentence, [rng.choice(sentences), rng.choice(sentences)], tokenizer, plan)
    if cache and missing:
        torch.save(kept, cache)
    return [Seen(sentence, *kept[sentence.id]) for sentence in sentences]


@torch.no_grad()
def _see(reader: Reader, sentence: Sentence, beside: list[Sentence], tokenizer: WordPiece, plan: Plan) -> tuple:
    around = [beside[0], sentence, beside[1]]
    short = sum(len(w.pieces) for s in around for w in s.words) < CONTEXT
    between = plan.context > 0 and short and plan.start == len(reader.encoder.layers)
    if between and sentence.corpus == "unlabelled":  # there are enough of them: half are seen alone, half behind another
        number = events_data.fold(sentence.id, 2)
        states, first, shape = _states(reader, around[1 - number : 2], number, tokenizer, plan.start)
        return [states], [first], shape
    states, first, shape = _states(reader, [sentence], 0, tokenizer, plan.start)
    seen = ([states], [first], shape)
    if between:
        states, first, _ = _states(reader, around, 1, tokenizer, plan.start)
        seen[0].append(states)
        seen[1].append(first)
    return seen


def _states(reader: Reader, around: list[Sentence], which: int, tokenizer: WordPiece, start: int):
    ids, shapes, first, begin = [tokenizer.start], [0], [], 0
    for number, sentence in enumerate(around):
        if number == which:
            begin = len(first)
        for word in sentence.words:
            first.append(len(ids))
            ids += word.pieces
            shapes += [word.shape] * len(word.pieces)
    ids, shapes = [*ids, tokenizer.end][:LONGEST], [*shapes, 0][:LONGEST]
    mine = torch.tensor([at for at in first[begin : begin + len(around[which].words)] if at < LONGEST - 1])
    shape = torch.tensor(shapes)
    if start == 0:
        return torch.tensor(ids), mine, shape
    encoder = reader.encoder
    x = encoder.piece(torch.tensor([ids])) + encoder.position.weight[: len(ids)].unsqueeze(0) + encoder.shape(shape[None])
    x = encoder.norm(x)
    for layer in encoder.layers[:start]:
        x = layer(x, None)
    if start == len(encoder.layers):
        return x[0].index_select(0, mine).half(), torch.arange(len(mine)), shape[mine]
    return x[0].half(), mine, shape


@dataclass
class Batch:
    """Tensors of one batch. B sentences, L pieces (or words, where the events start on words), W words."""

    sentences: list[Sentence]
    states: Tensor  # [B, L, SIZE], or [B, L] pieces' numbers
    mask: Tensor  # [B, L], 1 for pieces
    first: Tensor  # [B, W]
    shape: Tensor  # [B, L]
    words: Tensor  # [B, W], 1 for words
    candidates: Tensor  # [B, W] bool
    types: Tensor  # [B, TYPES] bool, those of which one is right; all where nobody said
    anchors: Tensor  # [B, W] bool, those allowed
    roles: Tensor  # [B, ROLES, W] bool
    known: Tensor  # [B, ROLES] bool, roles that somebody looked for
    nothing: Tensor  # [B] bool
    weight: Tensor  # [B]
    taught: Tensor  # [B] how much teachers count
    beliefs: tuple[Tensor, Tensor, Tensor]  # as events_teaching.stacked gives them


def batch_of(chosen: list[Seen], rng: random.Random | None, plan: Plan) -> Batch:
    """With a generator some sentences are taken from between others; without, all alone."""
    picks = [len(s.states) - 1 if rng and rng.random() < plan.context else 0 for s in chosen]
    length = max(len(s.states[p]) for s, p in zip(chosen, picks, strict=True))
    width = max(len(s.first[0]) for s in chosen)
    rows, like = len(chosen), chosen[0].states[0]
    floats = like.dtype == torch.float16
    states = torch.zeros(rows, length, SIZE) if floats else torch.zeros(rows, length, dtype=torch.long)
    batch = Batch(
        [s.sentence for s in chosen], states, torch.zeros(rows, length), _no(rows, width).long(), _no(rows, length).long(),
        torch.zeros(rows, width), _no(rows, width), _no(rows, len(TYPES)), _no(rows, width), _no(rows, ROLES, width),
        _no(rows, ROLES), _no(rows), torch.ones(rows), torch.zeros(rows),
        events_teaching.stacked([s.beliefs for s in chosen], width),
    )  # fmt: skip
    for row, (seen, pick) in enumerate(zip(chosen, picks, strict=True)):
        size, count = len(seen.states[pick]), len(seen.first[pick])
        states[row, :size] = seen.states[pick].to(states.dtype)
        batch.mask[row, :size] = 1
        batch.shape[row, : len(seen.shape)] = seen.shape
        batch.first[row, :count] = seen.first[pick]
        batch.words[row, :count] = 1
        batch.candidates[row, :count] = torch.tensor(seen.sentence.candidates[:count])
        _fill_targets(batch, row, seen.sentence, count)
        batch.weight[row] = plan.weights.get(seen.sentence.corpus, 1.0)
        if seen.beliefs:
            batch.taught[row] = 1 if seen.sentence.corpus == "unlabelled" else plan.taught
    return batch


def _no(*size: int) -> Tensor:
    return torch.zeros(*size, dtype=torch.bool)


def _fill_targets(batch: Batch, row: int, sentence: Sentence, count: int) -> None:
    batch.nothing[row] = sentence.nothing
    batch.types[row, [t - 1 for t in sentence.types]] = True
    if not sentence.types:
        batch.types[row] = True
    batch.anchors[row] = batch.candidates[row]
    marked = [at for at in sentence.anchors or () if at < count and batch.candidates[row, at]]
    if marked:
        batch.anchors[row] = False
        batch.anchors[row, marked] = True
    for role, members in sentence.roles.items():
        batch.known[row, role] = True
        batch.roles[row, role, [at for at in members if at < count]] = True


def loss_of(model: EventReader, batch: Batch, plan: Plan) -> Tensor:
    """Anchors are latent: a word counts as far as its type and its roles explain what is annotated."""
    words = model.words(batch.states, batch.mask, batch.first, batch.shape).float()
    each = model.types(words).float().log_softmax(-1)
    joint, right = right_of(each, batch)
    pick = right.detach().topk(min(plan.anchors, right.shape[1]), dim=1).indices
    told = roles_cost(model, words, pick, batch)
    chances = right.gather(1, pick) - plan.role_pull * told
    share = chances.detach().softmax(1)
    main = -chances.logsumexp(1) + plan.role_weight * (share * told).sum(1)
    spread = -joint.logsumexp(1).mean(1)  # every type, somewhere: against being too sure
    untyped = batch.types.all(1)
    main = torch.where(untyped, main, (1 - plan.smooth) * main + plan.smooth * spread)
    # Where one of several events is annotated, silence about a word says little: hence the small weight of the rest.
    typed = each[..., 1:].masked_fill(~batch.types[:, None], FORCED).logsumexp(-1)
    rest = batch.candidates.float().scatter_add(1, pick, -share).clamp(min=0)
    silent = (rest * each[..., 0]).sum(1)
    loss = main - plan.word_weight * ((share * typed.gather(1, pick)).sum(1) + plan.rest_weight * silent)
    none = -plan.word_weight * (batch.candidates * each[..., 0]).sum(1)
    loss = torch.where(batch.nothing, none, loss)
    if batch.taught.any():
        loss = torch.lerp(loss, taught_loss(model, words, each, joint, batch, plan), batch.taught)
    return (loss * batch.weight).mean()


def taught_loss(model: EventReader, words: Tensor, each: Tensor, joint: Tensor, batch: Batch, plan: Plan) -> Tensor:
    """How far the pupil is from its teachers' beliefs [B]."""
    kinds, picks, roles = batch.beliefs
    logs = kinds.clamp(min=1e-6).log()
    odds = (logs[..., 1:] - logs[..., :1]).masked_fill(~batch.candidates.unsqueeze(-1), FORCED)
    whole = -(odds.flatten(1).softmax(1) * joint.flatten(1)).sum(1)
    single = -((kinds * each).sum(-1) * batch.candidates).sum(1)
    owner = torch.arange(len(picks)).repeat_interleave(picks.shape[1])
    begin = picks.flatten()
    logits = model.arguments(words, torch.zeros_like(batch.first), owner, begin, begin + 1).float()
    apart = -(roles * logits.log_softmax(-1).view_as(roles)).sum((2, 3)) / 10
    sure = 1 - kinds[..., 0].gather(1, picks)
    return whole + plan.word_weight * single + (apart * sure).sum(1) / sure.sum(1).clamp(min=0.1)


def right_of(each: Tensor, batch: Batch) -> tuple[Tensor, Tensor]:
    """Log-probabilities that the sentence's event stands at a word with a type [B, W, TYPES], and with the right one [B, W]."""
    odds = (each[..., 1:] - each[..., :1]).masked_fill(~batch.candidates.unsqueeze(-1), FORCED)
    joint = odds.flatten(1).log_softmax(1).view_as(odds)
    right = joint.masked_fill(~batch.types[:, None], FORCED).logsumexp(2).masked_fill(~batch.anchors, FORCED)
    return joint, right


def roles_cost(model: EventReader, words: Tensor, pick: Tensor, batch: Batch) -> Tensor:
    """For each picked anchor, how badly its roles fit what is annotated [B, K]; zero where nobody looked."""
    rows, count = pick.shape
    owner = torch.arange(rows).repeat_interleave(count)
    begin = pick.flatten()
    logits = model.arguments(words, torch.zeros_like(batch.first), owner, begin, begin + 1).float()
    there = batch.words.bool()[owner]
    odds = (logits - logits[..., :1]).masked_fill(~there.unsqueeze(-1), FORCED).log_softmax(1)
    members, known = batch.roles[owner].transpose(1, 2), batch.known[owner]
    head = odds.masked_fill(~members, FORCED).logsumexp(1)
    cost = -(head * (members.any(1) & known)).sum(1)
    target = (members * torch.arange(ROLES)).amax(-1)
    known[:, 0] = True
    limited = logits.masked_fill(~known[:, None], FORCED)
    wrong = (F.cross_entropy(limited.transpose(1, 2), target, reduction="none") * there).sum(1) / 10
    return ((cost + wrong) * batch.known[owner].any(1)).view(rows, count)


@torch.no_grad()
def read(model: EventReader, seen: list[Seen], context: float = 0.0) -> list[dict]:
    """The best event of each sentence, as the scorer wants it (UTF-16 offsets)."""
    model.eval()
    found = []
    rng = random.Random(3) if context else None
    for at in range(0, len(seen), 32):
        batch = batch_of(seen[at : at + 32], rng, Plan(context=context))
        words = model.words(batch.states, batch.mask, batch.first, batch.shape).float()
        logits = model.types(words).float()
        odds = (logits[..., 1:] - logits[..., :1]).masked_fill(~batch.candidates.unsqueeze(-1), FORCED)
        for row, sentence in enumerate(batch.sentences):
            label = int(odds[row].logsumexp(0).argmax())
            anchor = odds[row, :, label].argmax()
            count = int(batch.words[row].sum())
            roles = model.arguments.for_one(
                words[row, :count], torch.zeros(count, dtype=torch.long), anchor[None], anchor[None] + 1
            )
            found.append(_event(sentence, label, int(anchor), roles[0].float()))
    model.train()
    return found


def _event(sentence: Sentence, label: int, anchor: int, roles: Tensor) -> dict:
    chances = roles.softmax(-1)
    taken: set[int] = {anchor}
    spans = {}
    for role, name in sorted(((ACTOR, "source"), (RECIPIENT, "target")), key=lambda r: -float(chances[:, r[0]].max())):
        spans[name] = _span(sentence, roles[:, role] - roles[:, 0], chances[:, role], taken)
    offsets = units(sentence.text)
    event = {"code": TYPES[label], "text_spans": {}, "anchor": _utf16(sentence, offsets, anchor, anchor + 1)}
    for name, run in spans.items():
        event["text_spans"][name] = [_utf16(sentence, offsets, *run)] if run else []
        event[name] = sentence.text[sentence.words[run[0]].start : sentence.words[run[1] - 1].end] if run else ""
    return {"id": sentence.id, "events": [event]}


def _span(sentence: Sentence, odds: Tensor, chances: Tensor, taken: set[int]) -> tuple[int, int] | None:
    """The run of likely words around the likeliest."""
    free = [at for at in range(len(odds)) if at not in taken and sentence.candidates[at]]
    if not free:
        return None
    best = max(free, key=lambda at: float(odds[at]))
    if float(chances[best]) < 0.1:
        return None
    start = end = best
    while start > 0 and start - 1 not in taken and chances[start - 1] > 0.4:
        start -= 1
    while end + 1 < len(odds) and end + 1 not in taken and chances[end + 1] > 0.4:
        end += 1
    taken.update(range(start, end + 1))
    return start, end + 1


def units(text: str) -> list[int]:
    """The UTF-16 offset of each code point, and of the end."""
    found = [0]
    for char in text:
        found.append(found[-1] + 1 + (ord(char) > 0xFFFF))
    return found


def _utf16(sentence: Sentence, offsets: list[int], start: int, end: int) -> list[int]:
    return [offsets[sentence.words[start].start], offsets[sentence.words[end - 1].end]]


def train(reader: Reader, seen: list[Seen], plan: Plan) -> EventReader:
    """Trains on these sentences; the same plan and sentences give the same weights on the same machine."""
    torch.manual_seed(plan.seed)
    rng = random.Random(plan.seed)
    model = EventReader(reader, plan.start, plan.layers, plan.small, plan.size, plan.dropout).train()
    own = [p for n, p in model.named_parameters() if n.startswith(("layers.", "encoder."))]
    heads = [p for n, p in model.named_parameters() if not n.startswith(("layers.", "encoder."))]
    groups = [{"params": own, "rate": plan.layer_rate}, {"params": heads, "rate": plan.head_rate}]
    optimiser = torch.optim.AdamW([g for g in groups if g["params"]], lr=1.0, weight_decay=0.01, betas=(0.9, 0.98))
    average = {k: v.clone() for k, v in model.state_dict().items()}
    total = plan.epochs * len(_epoch(seen, plan, random.Random(0)))
    step = 0
    for _ in range(plan.epochs):
        for chosen in _epoch(seen, plan, rng):
            slope = min((step + 1) / (0.1 * total + 1), max(0.02, 1 - step / total))
            for group in optimiser.param_groups:
                group["lr"] = group["rate"] * slope
            with torch.autocast("cpu", dtype=torch.bfloat16, enabled=plan.start < 6 or plan.layers > 0):
                loss = loss_of(model, batch_of(chosen, rng, plan), plan)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            step += 1
            with torch.no_grad():
                now = model.state_dict()
                keep = min(0.99, (1 + step) / (10 + step))
                torch._foreach_lerp_(list(average.values()), [now[k] for k in average], 1 - keep)
    model.load_state_dict(average)
    return model.eval()


def _epoch(seen: list[Seen], plan: Plan, rng: random.Random) -> list[list[Seen]]:
    kept = []
    for one in seen:
        corpus = one.sentence.corpus
        share = {"event-location": plan.share, "unlabelled": plan.unlabelled}.get(corpus, 1.0)
        skip = plan.weights.get(corpus) == 0 or rng.random() > share
        if not skip:
            kept.append(one)
    kept.sort(key=lambda s: len(s.sentence.words) + 8 * rng.random())
    made = [kept[at : at + plan.batch] for at in range(0, len(kept), plan.batch)]
    rng.shuffle(made)
    return made


@dataclass
class Course:
    """What one run learns from: a reader, sentences as its pupil sees them, and as its teachers do, if there are any."""

    reader: Reader
    seen: list[Seen]
    teachers: Path | None = None
    taught: list[Seen] | None = None

    def run(self, plan: Plan, name: str, without: set[str]) -> EventReader:
        """Trains without these texts; teachers are those of the same name, who have not seen them either."""
        if self.teachers:
            teacher = events_teaching.load(self.teachers / name, self.reader)
            for mine, theirs in zip(self.seen, self.taught, strict=True):
                mine.beliefs = events_teaching.beliefs(teacher, theirs.states[0], theirs.first[0], theirs.shape)
        return train(self.reader, [s for s in self.seen if s.sentence.text not in without], plan)


def save(model: EventReader, plan: Plan, path: Path) -> None:
    torch.save({"model": model.state_dict(), "plan": asdict(plan)}, path)


def cross_validate(course: Course, plan: Plan, folds: int, out: Path) -> None:
    """Writes system.jsonl: each plv sentence read by the model that never saw it, nor the same words elsewhere."""
    tests = [s for s in course.seen if s.sentence.corpus == "plv"]
    for number in range(folds):
        path = out / f"fold{number}.jsonl"
        if path.exists():
            continue
        began = time.monotonic()
        held = [s for s in tests if events_data.fold(s.sentence.id, folds) == number]
        model = course.run(plan, f"fold{number}.pt", {s.sentence.text for s in held})
        save(model, plan, out / f"fold{number}.pt")
        lines = read(model, held)
        path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
        print(f"fold {number}: {len(held)} sentences, {time.monotonic() - began:.0f} s", flush=True)
    parts = [(out / f"fold{number}.jsonl").read_text(encoding="utf-8") for number in range(folds)]
    (out / "system.jsonl").write_text("".join(parts), encoding="utf-8")


def score(shared: Path, system: Path) -> dict[str, dict]:
    """The scorer's levels: root is the type, triple_root the type with both actors."""
    scorer, gold = shared / "score/event/score_events.py", shared / "corpora/event/plv/dev.jsonl"
    command = [sys.executable, scorer, gold, system, "--plv", "--actors", "overlap", "--json"]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)["levels"]


def settings(pairs: list[str]) -> Plan:
    given = dict(pair.split("=", 1) for pair in pairs)
    mine = {f.name: type(f.default)(json.loads(given.pop(f.name))) for f in fields(Plan) if f.name in given}
    if given:
        raise SystemExit(f"unknown settings: {sorted(given)}")
    return Plan(**mine)


def main() -> None:
    with_large_pages()
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("reader", type=Path)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--folds", type=int, default=0)
    parser.add_argument("--cache", type=Path, help="folder that keeps what a reader makes of the sentences")
    parser.add_argument("--teachers", type=Path, help="folder of an earlier run with the same folds")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--set", action="append", default=[], metavar="NAME=VALUE", help="a field of Plan")
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    plan = settings(args.set)
    args.out.mkdir(parents=True, exist_ok=True)
    if args.cache:
        args.cache.mkdir(parents=True, exist_ok=True)
    if not args.folds and (args.out / "events.pt").exists():
        return
    tokenizer = WordPiece.from_tokenizer_json(args.tokenizer)
    reader = load_reader(args.reader)
    name = hashlib.sha256(args.reader.read_bytes()).hexdigest()[:8]

    def seen_by(plan: Plan) -> list[Seen]:
        cache = args.cache / f"seen-{plan.start}-{name}.pt" if args.cache else None
        return see(reader, sentences, tokenizer, plan, cache)

    sentences = events_data.load(args.corpora, tokenizer)
    taught = None
    if args.teachers:
        sentences += events_data.unlabelled(args.corpora, tokenizer)
        first = next(args.teachers.glob("*.pt"))
        taught = seen_by(Plan(**torch.load(first)["plan"]))
    course = Course(reader, seen_by(plan), args.teachers, taught)
    if args.folds:
        cross_validate(course, plan, args.folds, args.out)
        levels = score(args.corpora.parent, args.out / "system.jsonl")
        shown = {k: levels[k]["F1"] for k in ("root", "source", "target", "dyad", "triple_root")}
        print(json.dumps(shown), plan, flush=True)
    else:
        save(course.run(plan, "events.pt", set()), plan, args.out / "events.pt")


if __name__ == "__main__":
    main()
