"""From process start to a window, from a chosen record to its traces, from traces to a score.

Each repeat is a process of its own, so that nothing is warm but the disk. Run by hand; without a
display set ``QT_QPA_PLATFORM=offscreen``.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ONE = """
import sys, time
began = float(sys.argv[1])
from pathlib import Path
from ecgviewer.ui import app as program
from PySide6.QtCore import QEventLoop, QTimer
qt = program._application()
paths = [Path(path) for path in sys.argv[2:]] or list(program.review.demo_records())
window = program.open_window(paths)
session = window.session
session.keeps_settings = False
said = {}
def wait(name, condition):
    loop = QEventLoop()
    timer = QTimer(interval=15)
    timer.timeout.connect(lambda: loop.quit() if condition() else None)
    timer.start()
    loop.exec()
    window.sheet.repaint()
    said[name] = time.time()
painted = []
window.painted.connect(lambda: painted.append(time.time()))
window.show()
wait("_", lambda: painted)
wait("record", lambda: session.record is not None)
wait("score", lambda: session.scoring.score is not None)
first = session.record
chosen = time.time()
if len(paths) > 1:
    session.next_record()
    wait("second", lambda: session.record is not None and session.record is not first)
    wait("second_score", lambda: session.scoring.score is not None)
else:
    said["second"] = said["second_score"] = float("nan")
print(painted[0] - began, said["record"] - painted[0], said["score"] - said["record"],
      said["second"] - chosen, said["second_score"] - said["second"])
window.close()
session.runner.shutdown(5.0)
"""

COLUMNS = {
    "window_s": "process start to window painted",
    "first_record_s": "window painted to first record painted",
    "first_score_s": "first record painted to its score (torch is loaded meanwhile)",
    "record_s": "next record chosen to painted",
    "score_s": "that record painted to its score",
}


def main() -> None:
    """Start the program several times; print the median of each stretch."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--repeats", type=int, default=5)
    args = parser.parse_args()
    runs = []
    for _ in range(args.repeats):
        with tempfile.TemporaryDirectory() as home:
            done = subprocess.run(
                [sys.executable, "-c", ONE, str(time.time()), *map(str, args.paths)],
                capture_output=True,
                text=True,
                check=True,
                env=os.environ | {"ECGVIEWER_HOME": home},
            )
        runs.append([float(number) for number in done.stdout.split()])
    medians = [statistics.median(column) for column in zip(*runs, strict=True)]
    worst = [max(column) for column in zip(*runs, strict=True)]
    print(f"{'median s':>9} {'worst s':>8}")
    for text, median, most in zip(COLUMNS.values(), medians, worst, strict=True):
        print(f"{median:>9.3f} {most:>8.3f}  {text}")
    figures = {name: round(value, 3) for name, value in zip(COLUMNS, medians, strict=True)}
    print(json.dumps({"benchmark": "startup", "repeats": args.repeats} | figures))


if __name__ == "__main__":
    main()
