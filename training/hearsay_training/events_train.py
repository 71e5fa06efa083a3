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
from torch import Tensor

from . import events_data, events_teaching
from .events_batch import Plan, Seen, batch_of, see
from .events_data import ACTOR, RECIPIENT, TYPES, Sentence
from .events_loss import FORCED, loss_of
from .events_model import EventReader
from .export import load as load_reader
from .model import Reader
from .train import with_large_pages
from .wordpiece import WordPiece


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
