"""Averages the weights of several runs into one set.

    python -m hearsay_training.average OUT WEIGHTS...

Runs that started from one another lie close enough together that their mean reads better than each.
"""

import argparse
from pathlib import Path

import torch


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("weights", type=Path, nargs="+")
    args = parser.parse_args()
    runs = [torch.load(path) for path in args.weights]
    if len({run["layers"] for run in runs}) > 1:
        raise SystemExit(f"runs of different depth: {[run['layers'] for run in runs]}")
    mean = {name: sum(run["model"][name] for run in runs) / len(runs) for name in runs[0]["model"]}
    torch.save({"model": mean, "layers": runs[0]["layers"]}, args.out)


if __name__ == "__main__":
    main()
