"""Time from a record file's path to its samples in millivolts: the first time, and again.

    python benchmarks/opening.py [FILE...] [--repeat 15]

Without files, each sample in ``$ECGVIEWER_DATA/formats`` that a reader knows. ``first`` is in a new
process, after the program's own start, with the reader's libraries still to be loaded; ``again`` is
the median of the following times. Target: 200 ms for any ECG of 10 s.
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

TARGET_MS = 200.0


def opened_ms(path: Path) -> float:
    """Return how long opening takes, as the window does it: samples, hash, millivolts."""
    from ecgviewer.formats import read_record

    began = time.perf_counter()
    record = read_record(path)
    _ = record.id
    record.values(0, round(10 * record.fs))
    return 1000 * (time.perf_counter() - began)


def _once(path: Path, repeat: int) -> None:
    import ecgviewer.formats  # noqa: F401 - the program has started

    first = opened_ms(path)
    again = [opened_ms(path) for _ in range(repeat)]
    print(json.dumps({"first_ms": first, "again_ms": statistics.median(again)}))


def samples() -> list[Path]:
    """Return the files that are record files, and no more than 20 s long."""
    from ecgviewer.core.errors import FormatError
    from ecgviewer.formats import read_record
    from ecgviewer.formats.registry import looks_like_record

    found = []
    for path in sorted((Path(os.environ["ECGVIEWER_DATA"]) / "formats").rglob("*")):
        if path.is_file() and "cinc2021" not in path.parts and looks_like_record(path):
            try:
                if read_record(path).duration_s <= 20:
                    found.append(path)
            except FormatError:
                continue
    return found


def main() -> None:
    """Print a table and one JSON line."""
    root = Path(__file__).resolve().parents[1]
    sys.path.insert(0, str(root))
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--repeat", type=int, default=15)
    parser.add_argument("--once", action="store_true", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.once:
        _once(args.files[0], args.repeat)
        return
    rows = []
    for path in args.files or samples():
        command = [sys.executable, __file__, "--once", str(path), "--repeat", str(args.repeat)]
        done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=root)
        rows.append({"file": path.name} | json.loads(done.stdout))
        first, again = rows[-1]["first_ms"], rows[-1]["again_ms"]
        over = "  over" if again > TARGET_MS else ""
        print(f"{path.name:48} first {first:7.1f} ms  again {again:7.1f} ms{over}", flush=True)
    print(json.dumps(rows))


if __name__ == "__main__":
    main()
