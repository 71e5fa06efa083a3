"""How often a predicate of a given probability is right, on articles held out from training: lines of calibration.tsv.

    python -m hearsay_training.calibrate runs/reader.pt --shared ../../shared --tokenizer T

Right means: a statement of the gold shares content with it, and its source, or both have none. Inner statements are
measured where nesting is annotated as it is meant (chains, dev). Isotonic regression over bins.
"""

import argparse
from pathlib import Path

import torch

from . import score
from .decode import Settings
from .evaluate import Bench
from .export import load
from .model import Reader
from .windows import document_of
from .wordpiece import WordPiece

BINS = 8


def findings(model: Reader, bench: Bench, name: str) -> list[tuple[float, bool, bool]]:
    """(probability, inner, right) of each statement found."""
    rows, gold = bench.rows(name)
    documents = [document_of(row, bench.tokenizer) for row in rows]
    found = []
    for prediction, truth in zip(score.predict(model, documents, bench.tokenizer, bench.settings), gold, strict=True):
        for part in prediction["attributions"]:
            right = any(_agrees(part, other) for other in truth["attributions"])
            found.append((part["p"], part["inner"], right))
    return found


def _agrees(part: dict, other: dict) -> bool:
    def touch(role: str) -> bool:
        return any(a < d and c < b for a, b in part[role] for c, d in other[role])

    nobody = not part["source"] and not other["source"]
    return touch("content") and (touch("source") or nobody)


def curve(pairs: list[tuple[float, bool]]) -> list[tuple[float, float]]:
    """Points (probability, share), rising; bins of equal size, pooled where they would fall."""
    ordered = sorted(pairs)
    size = max(1, len(ordered) // BINS)
    pools: list[list[float]] = []  # [sum of probabilities, right, count]
    for at in range(0, len(ordered), size):
        bin_ = ordered[at : at + size]
        pools.append([sum(p for p, _ in bin_), sum(r for _, r in bin_), len(bin_)])
        while len(pools) > 1 and pools[-2][1] / pools[-2][2] >= pools[-1][1] / pools[-1][2]:
            last = pools.pop()
            pools[-1] = [a + b for a, b in zip(pools[-1], last, strict=True)]
    points = [(total / count, right / count) for total, right, count in pools]
    return [(0.0, 0.0), *points, (1.0, points[-1][1])]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("weights", type=Path)
    parser.add_argument("--shared", type=Path, required=True)
    parser.add_argument("--tokenizer", type=Path, required=True)
    args = parser.parse_args()
    torch.set_num_threads(2)
    bench = Bench(args.shared, WordPiece.from_tokenizer_json(args.tokenizer), Settings())
    model = load(args.weights)
    outer = [(p, right) for p, inner, right in findings(model, bench, "held-out") if not inner]
    inner = [(p, right) for p, inner, right in findings(model, bench, "chains") if inner]
    for rule, pairs in (("encoder", outer), ("encoder-inner", inner)):
        print(f"# {rule}: {len(pairs)} findings")
        for probability, share in curve(pairs):
            print(f"{rule}\t{probability:.3f}\t{share:.3f}")


if __name__ == "__main__":
    main()
