"""The bundle beside the source: from process start to window, record and score, and scoring alone.

    python -m benchmarks.bundle dist/ecgviewer/ecgviewer [--repeats 5] [--scores 40]

Both are asked in turns, so that what else the machine does falls on both. Each repeat is a process
of its own; the first of each is not counted, as its files may not be in memory yet. Without a
display set ``QT_QPA_PLATFORM=offscreen``. Ends with 1 where a target is missed.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

TARGETS = {"window_s": 1.0, "record_s": 1.5, "score_s": 4.0}
"""Seconds from process start, on two cores."""

MOST_RATIO = 1.1
"""Scoring in the bundle may take so many times what it takes from source."""


def asked(command: list[str], scores: int = 0) -> dict[str, float | list[float]]:
    """Start the program once; return when what was there, or how long its scores took."""
    words = ["selftest", "--began", repr(time.time())]
    if scores:
        words += ["--scores", str(scores)]
    done = subprocess.run([*command, *words], capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(command)} ended with {done.returncode}:\n{done.stderr}")
    return dict(json.loads(done.stdout))


def main() -> int:
    """Print a table and one line of JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", type=Path)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--scores", type=int, default=40, help="in each of the processes")
    args = parser.parse_args()
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    commands = {
        "bundle": [str(args.program.absolute())],
        "source": [sys.executable, "-m", "ecgviewer"],
    }
    starts: dict[str, list[dict[str, float]]] = {name: [] for name in commands}
    took: dict[str, list[float]] = {name: [] for name in commands}
    for repeat in range(args.repeats + 1):
        for name, command in commands.items():
            start = asked(command)
            scored = asked(command, args.scores)["scores_ms"]
            if repeat:
                starts[name].append(start)  # type: ignore[arg-type]
                took[name].append(statistics.median(scored))  # type: ignore[arg-type]
    print(f"{'from process start to':<28}" + "".join(f"{name:>10}" for name in commands))
    result: dict[str, float] = {}
    missed = []
    for what, target in TARGETS.items():
        row = {n: statistics.median(one[what] for one in starts[n]) for n in commands}
        figures = "".join(f"{value:>8.2f} s" for value in row.values())
        print(f"{what.removesuffix('_s'):<28}{figures}   target {target:g} s")
        result |= {f"{name}_{what}": round(value, 3) for name, value in row.items()}
        if row["bundle"] > target:
            missed.append(what)
    # Turns beside each other see the same machine; the median of their ratios is steadier than the
    # ratio of medians.
    pairs = zip(took["bundle"], took["source"], strict=True)
    ratio = statistics.median(bundle / source for bundle, source in pairs)
    row = {name: statistics.median(values) for name, values in took.items()}
    figures = "".join(f"{value:>7.1f} ms" for value in row.values())
    print(f"{'score of 10 s':<28}{figures}   ratio {ratio:.3f}, target {MOST_RATIO:g}")
    if ratio > MOST_RATIO:
        missed.append("ratio")
    result |= {f"{name}_score_ms": round(value, 2) for name, value in row.items()}
    result |= {"ratio": round(ratio, 3)}
    print(json.dumps({"benchmark": "bundle", "repeats": args.repeats, **result, "missed": missed}))
    return int(bool(missed))


if __name__ == "__main__":
    sys.exit(main())
