"""The longest time that the window does not answer while the model works.

A timer asks for every 5 ms; how late it comes is how long the window was deaf. An idle stretch is
measured in the same run, because a busy machine is late without any model.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEventLoop, Qt, QTimer

from ecgviewer.storage.settings import Settings
from ecgviewer.tasks import review, workplace
from ecgviewer.ui import app as program
from ecgviewer.ui.jobs import JobRunner
from ecgviewer.ui.session import ReviewSession

TICK_MS = 5


def late_ms(until: QEventLoop) -> list[float]:
    """Run the loop to its end; return how late each tick came."""
    late, last = [], time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        late.append(1e3 * (now - last) - TICK_MS)
        last = now

    timer = QTimer(interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    timer.start()
    until.exec()
    timer.stop()
    return late


def main() -> None:
    """Score records one after the other in an open window; print the ticks' lateness."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--seconds", type=float, default=15.0)
    args = parser.parse_args()
    qt = program._application()
    paths = args.paths or list(review.demo_records())
    session = ReviewSession(JobRunner(), Settings(human_first=False))
    session.keeps_settings = False
    from ecgviewer.ui.main_window import MainWindow

    window = MainWindow(session)
    window.resize(1600, 900)
    window.show()
    session.open_paths(paths)
    loop = QEventLoop()
    session.scoreChanged.connect(lambda: loop.quit() if session.score is not None else None)
    loop.exec()
    qt.processEvents()

    rest = QEventLoop()
    QTimer.singleShot(round(args.seconds * 300), rest.quit)
    idle = late_ms(rest)

    records = []
    for path in paths:
        work = review.open_record(path)
        try:
            while True:
                next(work)
        except StopIteration as stop:
            records.append(stop.value)
    done = QEventLoop()
    scored = 0
    ends = time.perf_counter() + args.seconds

    def again() -> None:
        nonlocal scored
        if time.perf_counter() > ends:
            done.quit()
            return
        record = records[scored % len(records)]
        scored += 1
        session.runner.start(
            "stall", lambda: workplace.score_record(record, ""), on_result=lambda _: again()
        )

    again()
    busy = late_ms(done)
    figures = {"benchmark": "stall", "scored": scored}
    print(f"{'':>8} {'ticks':>7} {'p99 ms':>8} {'worst ms':>9}")
    for name, late in (("idle", idle), ("scoring", busy)):
        p99, worst = float(np.percentile(late, 99)), max(late)
        print(f"{name:>8} {len(late):>7} {p99:>8.1f} {worst:>9.1f}")
        figures |= {f"{name}_p99_ms": round(p99, 1), f"{name}_worst_ms": round(worst, 1)}
    print(json.dumps(figures))
    window.close()
    session.runner.shutdown(5.0)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as home:
        import os

        os.environ["ECGVIEWER_HOME"] = home
        main()
