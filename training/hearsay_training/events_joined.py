"""Scores events as Hearsay reads them, each sentence of plv by heads that never saw it.

    python -m hearsay_training.events_joined FOLDS --encoder FOLDER --jar hearsay.jar --corpora ../../shared/corpora

FOLDS is what `make events-score` left (fold0.pt, ...), ENCODER the folder of the graphs that the folds were taught on.
The build joins the heads with its lexicon; the heads of this build are put before its own on the class path.
"""

import argparse
import json
import shutil
import subprocess
import tempfile
from pathlib import Path

from . import events_data, events_export, events_train

GRAPHS = ("reader.onnx", "arguments.onnx", "model.json")


def rows_of(corpora: Path, folds: int) -> dict[int, list[str]]:
    """The lines of plv by the fold that tests them."""
    rows: dict[int, list[str]] = {number: [] for number in range(folds)}
    for record in events_data.records(corpora / "event/plv/dev.jsonl"):
        line = json.dumps({"id": record["id"], "text": record["text"]}, ensure_ascii=False)
        rows[events_data.fold(record["id"], folds)].append(line)
    return rows


def read(heads: Path, encoder: Path, jar: Path, lines: list[str], work: Path) -> str:
    """The readings of some lines, as jsonl."""
    graphs = work / "org/hearsay/encoder"
    graphs.mkdir(parents=True, exist_ok=True)
    for name in GRAPHS:
        shutil.copy(encoder / name, graphs / name)
    events_export.write(events_export.load(heads), graphs)
    pages = work / "pages.jsonl"
    pages.write_text("".join(line + "\n" for line in lines), encoding="utf-8")
    command = ["java", "-cp", f"{work}:{jar}", "org.hearsay.cli.Main", "read", "--from", "jsonl", "--to", "jsonl", str(pages)]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folds", type=Path)
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--jar", type=Path, required=True)
    parser.add_argument("--corpora", type=Path, required=True)
    args = parser.parse_args()
    count = len(list(args.folds.glob("fold*.pt")))
    with tempfile.TemporaryDirectory() as folder:
        readings = ""
        for number, lines in rows_of(args.corpora, count).items():
            work = Path(folder) / str(number)
            readings += read(args.folds / f"fold{number}.pt", args.encoder, args.jar, lines, work)
        system = Path(folder) / "system.jsonl"
        adapt = ["python3", args.corpora.parent / "score/adapt.py", "event"]
        with system.open("w", encoding="utf-8") as out:
            subprocess.run(adapt, check=True, input=readings, stdout=out, encoding="utf-8")
        levels = events_train.score(args.corpora.parent, system)
    print(json.dumps({k: levels[k]["F1"] for k in ("root", "source", "target", "dyad", "triple_root")}))


if __name__ == "__main__":
    main()
