"""Trains the reader; stops and goes on where it was.

    python -m hearsay_training.train --corpora ../../shared/corpora --base base.onnx --out runs/full

A checkpoint is written every few minutes and after each epoch; the same command goes on from it. Same seed, same
machine, same number of threads: same weights.
"""

import argparse
import json
import os
import random
import sys
import time
from dataclasses import asdict, dataclass, fields
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor

from . import mixture, teaching
from .model import Reader
from .teaching import Beliefs, Teachers, divergence
from .windows import IGNORED, Batch, Window, batch_of, batches, document_of, training_windows
from .wordpiece import WordPiece


@dataclass(frozen=True)
class Plan:
    """How one run goes."""

    epochs: int = 8
    seed: int = 1
    layers: int = 6
    window: int = 254
    batch_pieces: int = 2560
    encoder_rate: float = 1e-4
    head_rate: float = 1e-3
    warm_up: float = 0.06
    average: float = 0.998
    cue_weight: float = 4.0
    inner_weight: float = 2.0
    name_weight: float = 1.0
    flat_weight: float = 0.5
    taught: float = 0.0
    """Share of the loss that teachers give; the annotators' labels give the rest."""
    save_minutes: float = 4.0
    max_steps: int = 0


@dataclass
class State:
    """What a checkpoint holds besides the weights."""

    epoch: int = 0
    step: int = 0
    in_epoch: int = 0


def losses(model: Reader, batch: Batch, plan: Plan, beliefs: Beliefs | None = None) -> dict[str, Tensor]:
    """Weighted parts of the loss. Only words where somebody looked count; teachers look everywhere."""
    words = model.words(batch.ids, batch.shape, batch.first, batch.mask).float()
    cue, inner = model.cues(words)
    name = model.name(words)
    parts = {
        "cue": plan.cue_weight * _mean(cue, batch.cue),
        "inner": plan.inner_weight * _mean(inner, batch.inner),
        "name": plan.name_weight * _mean(name, batch.name),
        "flat": plan.flat_weight * _mean(model.flat(words), batch.flat),
    }
    roles = None
    if len(batch.owner):
        roles = model.arguments(words, batch.paragraph, batch.owner, batch.begin, batch.end).float()
        each = F.cross_entropy(roles.transpose(1, 2), batch.roles, reduction="none") * batch.words[batch.owner]
        # About thirty words of a window are in doubt for a cue, however long the window is.
        parts["roles"] = each.sum() / (30 * len(batch.owner))
    if beliefs is None:
        return parts
    count = batch.words.sum()
    taught = plan.cue_weight * divergence(cue, beliefs.cue, batch.words) / count
    taught = taught + plan.inner_weight * divergence(inner, beliefs.inner, batch.words) / count
    taught = taught + plan.name_weight * divergence(name, beliefs.name, batch.words) / count
    if roles is not None and beliefs.roles is not None:
        taught = taught + divergence(roles, beliefs.roles, batch.words[batch.owner]) / (30 * len(batch.owner))
    return {key: (1 - plan.taught) * part for key, part in parts.items()} | {"taught": plan.taught * taught}


def _mean(logits: Tensor, target: Tensor) -> Tensor:
    if (target == IGNORED).all():
        return logits.sum() * 0.0
    return F.cross_entropy(logits.float().transpose(1, 2), target, ignore_index=IGNORED)


class Run:
    """One training run in a folder."""

    def __init__(
        self,
        plan: Plan,
        mix: mixture.Mix,
        data: mixture.Corpora,
        tokenizer: WordPiece,
        out: Path,
        stop_after: int | None = None,
        teachers: Teachers | None = None,
    ):
        """`stop_after` ends the run after so many steps, as if it had been killed after a checkpoint."""
        torch.manual_seed(plan.seed)
        self.plan, self.mix, self.data, self.tokenizer, self.out = plan, mix, data, tokenizer, out
        self.out.mkdir(parents=True, exist_ok=True)
        self.stop_after = stop_after
        self.teachers = teachers
        self.model = Reader(plan.layers)
        encoder = list(self.model.encoder.parameters())
        heads = [p for n, p in self.model.named_parameters() if not n.startswith("encoder.")]
        groups = [{"params": encoder, "rate": plan.encoder_rate}, {"params": heads, "rate": plan.head_rate}]
        self.optimiser = torch.optim.AdamW(groups, lr=1.0, weight_decay=0.01, betas=(0.9, 0.98), fused=True)
        self.average = {k: v.clone() for k, v in self.model.state_dict().items()}
        self.state = State()
        self.total = plan.max_steps or plan.epochs * len(self._epoch(random.Random(plan.seed)))
        self._resume()

    def start_from(self, weights: dict[str, Tensor]) -> None:
        """Begins with these weights instead of random ones, unless the run goes on from a checkpoint."""
        if self.state.step == 0:
            self.model.load_state_dict(weights)
            self.average = {k: v.clone() for k, v in self.model.state_dict().items()}

    def averaged(self) -> Reader:
        """The reader with the running average of the weights, which reads better than the last ones."""
        model = Reader(self.plan.layers)
        model.load_state_dict(self.average)
        return model.eval()

    def _epoch(self, rng: random.Random) -> list[list[Window]]:
        rows = mixture.epoch(self.data, self.mix, rng)
        documents = [document_of(row, self.tokenizer) for row in rows]
        windows = [w for d in documents for w in training_windows(d, self.plan.window, rng)]
        return batches(windows, self.plan.batch_pieces, rng)

    def train(self) -> None:
        plan, state = self.plan, self.state
        saved = time.monotonic()
        means: dict[str, float] = {}
        while state.epoch < plan.epochs and state.step < self.total:
            began, pieces = time.monotonic(), 0
            todo = self._epoch(random.Random(plan.seed * 1000 + state.epoch))
            for windows in todo[state.in_epoch :]:
                if state.step >= self.total:
                    break
                if state.step == self.stop_after:
                    self._save()
                    return
                torch.manual_seed(plan.seed * 1_000_000 + state.step)  # the same dropout after a restart
                parts = self._step(windows)
                pieces += sum(w.pieces for w in windows)
                for name, value in parts.items():
                    means[name] = 0.98 * means.get(name, value) + 0.02 * value
                state.step, state.in_epoch = state.step + 1, state.in_epoch + 1
                if state.step % 50 == 0:
                    shown = " ".join(f"{k} {v:.4f}" for k, v in means.items())
                    speed = pieces / (time.monotonic() - began)
                    print(f"epoch {state.epoch + 1} step {state.step}/{self.total} {shown} {speed:.0f}/s", flush=True)
                if time.monotonic() - saved > 60 * plan.save_minutes:
                    self._save()
                    saved = time.monotonic()
            state.epoch, state.in_epoch = state.epoch + 1, 0
            self._save()
            print(f"EPOCH {state.epoch} {pieces} pieces {time.monotonic() - began:.0f} s", flush=True)

    def _step(self, windows: list[Window]) -> dict[str, float]:
        plan, state, total = self.plan, self.state, self.total
        rise = (state.step + 1) / (plan.warm_up * total + 1)
        fall = max(0.0, (total - state.step) / ((1 - plan.warm_up) * total)) + 0.01
        for group in self.optimiser.param_groups:
            group["lr"] = group["rate"] * min(rise, fall)
        batch = batch_of(windows, self.tokenizer)
        beliefs = self.teachers.beliefs(batch) if self.teachers else None
        self.model.train()
        with torch.autocast("cpu", dtype=torch.bfloat16):
            parts = losses(self.model, batch, plan, beliefs)
        self.optimiser.zero_grad(set_to_none=True)
        torch.stack([p.float() for p in parts.values()]).sum().backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimiser.step()
        keep = min(plan.average, (1 + state.step) / (10 + state.step))
        with torch.no_grad():
            now = self.model.state_dict()
            torch._foreach_lerp_(list(self.average.values()), [now[k] for k in self.average], 1 - keep)
        return {name: float(value.detach()) for name, value in parts.items()}

    def _save(self) -> None:
        path = self.out / "checkpoint.pt"
        content = {
            "model": self.model.state_dict(), "optimiser": self.optimiser.state_dict(),
            "average": self.average, "state": asdict(self.state), "plan": asdict(self.plan), "mix": asdict(self.mix),
        }  # fmt: skip
        torch.save(content, path.with_suffix(".tmp"))
        os.replace(path.with_suffix(".tmp"), path)
        torch.save({"model": self.average, "layers": self.plan.layers}, self.out / "weights.tmp")
        os.replace(self.out / "weights.tmp", self.out / "last.pt")

    def _resume(self) -> None:
        path = self.out / "checkpoint.pt"
        if not path.exists():
            return
        content = torch.load(path)
        for name, mine in (("plan", asdict(self.plan)), ("mix", asdict(self.mix))):
            if content[name] != mine:
                raise SystemExit(f"{path} was made with another {name}: {content[name]}; use another folder")
        self.model.load_state_dict(content["model"])
        self.optimiser.load_state_dict(content["optimiser"])
        self.average = content["average"]
        self.state = State(**content["state"])
        print(f"going on after step {self.state.step}", flush=True)


def arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpora", type=Path, required=True, help="the folder with statement/, entity/ and grammar/")
    start = parser.add_mutually_exclusive_group(required=True)
    start.add_argument("--base", type=Path, help="ONNX file with the base weights")
    start.add_argument("--start", type=Path, help="weights of an earlier run")
    parser.add_argument("--tokenizer", type=Path, required=True, help="tokenizer.json that belongs to it")
    parser.add_argument("--out", type=Path, required=True, help="folder of this run; an existing run goes on")
    parser.add_argument("--pseudo", type=Path, help="texts labelled by an earlier run (self_training.py)")
    parser.add_argument("--teacher", type=Path, action="append", default=[], help="weights that teach, with taught=SHARE")
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--set", action="append", default=[], metavar="NAME=VALUE", help="a field of Plan or Mix")
    return parser


def based_on(base: Path, plan: Plan) -> dict[str, Tensor]:
    """New heads on the base weights."""
    torch.manual_seed(plan.seed)
    model = Reader(plan.layers)
    model.encoder.load(base)
    return model.state_dict()


def settings(pairs: list[str]) -> tuple[Plan, mixture.Mix]:
    given = dict(pair.split("=", 1) for pair in pairs)
    found = []
    for kind in (Plan, mixture.Mix):
        mine = {f.name: type(f.default)(json.loads(given.pop(f.name))) for f in fields(kind) if f.name in given}
        found.append(kind(**mine))
    if given:
        raise SystemExit(f"unknown settings: {sorted(given)}")
    return found[0], found[1]


ALLOCATOR = {
    "GLIBC_TUNABLES": "glibc.malloc.hugetlb=1",
    "MALLOC_MMAP_MAX_": "0",
    "MALLOC_TRIM_THRESHOLD_": "100000000000",
    "MALLOC_TOP_PAD_": "500000000",
}
"""Large pages, never given back: on a virtual machine page faults cost more than the arithmetic."""


def with_large_pages() -> None:
    """Starts the program once more with the allocator set; the C library reads these only at its start."""
    if "MALLOC_TOP_PAD_" not in os.environ:
        os.execve(sys.executable, [*sys.orig_argv], {**os.environ, **ALLOCATOR})


def main() -> None:
    with_large_pages()
    args = arguments().parse_args()
    torch.set_num_threads(args.threads)
    plan, mix = settings(args.set)
    data = mixture.load(args.corpora, mix, args.pseudo)
    teachers = teaching.load(args.teacher) if args.teacher else None
    run = Run(plan, mix, data, WordPiece.from_tokenizer_json(args.tokenizer), args.out, teachers=teachers)
    run.start_from(torch.load(args.start)["model"] if args.start else based_on(args.base, plan))
    run.train()


if __name__ == "__main__":
    main()
