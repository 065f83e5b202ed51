"""The longest time that the window does not answer while the model works.

A timer asks for every 5 ms; how late it comes is how long the window was deaf. An idle stretch is
measured in the same run, because a busy machine is late without any model. With ``--tune`` (or
``--tune block``) a tuning run goes on meanwhile, a second one is paused, resumed and cancelled, and
it is told how long the window takes to close in the middle of a third one, and what they left.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QEventLoop, Qt, QTimer
from tuning_time import fill

from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.storage.paths import store_path, user_zoo_dir
from ecgviewer.storage.settings import Settings, save_settings
from ecgviewer.tasks import review, workplace
from ecgviewer.ui import app as program
from ecgviewer.ui.session import ReviewSession

TICK_MS, LONGEST = 5, 6


def late_ms(until: QEventLoop, doing: Callable[[], str] = str) -> list[float]:
    """Run the loop to its end; return how late each tick came.

    The longest are printed with what went on before and after them.
    """
    late, last, before = [], time.perf_counter(), ""
    told: list[tuple[float, str, str]] = []

    def tick() -> None:
        nonlocal last, before
        now, after = time.perf_counter(), doing()
        late.append(1e3 * (now - last) - TICK_MS)
        if after or before:
            told.append((late[-1], before, after))
        last, before = now, after

    timer = QTimer(interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    timer.start()
    until.exec()
    timer.stop()
    for ms, one, other in sorted(told, reverse=True)[:LONGEST]:
        print(f"{ms:8.1f} ms: {one!r} to {other!r}")
    return late


def wait_ms(span: float) -> None:
    """Let the window run for some time."""
    loop = QEventLoop()
    QTimer.singleShot(round(span), loop.quit)
    loop.exec()


def score_on(
    session: ReviewSession, records: list[Any], seconds: float
) -> tuple[list[float], dict[str, Any]]:
    """Score records one after the other; return how late the ticks came."""
    done = QEventLoop()
    scored = 0
    ends = time.perf_counter() + seconds

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
    late = late_ms(done)
    return late, {"scored": scored}


def tune(session: ReviewSession, *, block: bool) -> tuple[list[float], dict[str, Any]]:
    """Tune on annotated records beside the window; return how late the ticks came."""
    folder = store_path().parent
    with AnnotationStore(store_path()) as store:
        count = fill(store, Path(os.environ["ECGVIEWER_DATA"]) / "ptbxl", folder)
    tuning = session.tuning
    tuning.choose(last_block=block)
    while tuning.plan is None or not tuning.plan.rows:
        wait_ms(50)
    done = QEventLoop()
    tuning.changed.connect(lambda: done.quit() if tuning.result or tuning.problem else None)
    began, spent = time.perf_counter(), time.process_time()
    tuning.start(session.model.id, "")
    late = late_ms(done, lambda: tuning.progress.message if tuning.progress else "at the end")
    told = {"records": count, "passed": getattr(tuning.result, "passed", tuning.problem)}
    told |= {"clock_s": round(time.perf_counter() - began, 1)}
    return late, told | {"cpu_s": round(time.process_time() - spent, 1)}


def steer(session: ReviewSession, seconds: float) -> list[float]:
    """Pause, resume and cancel a run; return how late the ticks came."""
    tuning, done = session.tuning, QEventLoop()
    acts = (tuning.pause, tuning.pause, tuning.cancel, done.quit)
    for number, act in enumerate(acts, start=1):
        QTimer.singleShot(round(number * 1e3 * seconds / len(acts)), act)
    tuning.start(session.model.id, "")
    return late_ms(done)


def half_written() -> list[str]:
    """Return what lies in the folder of models and is no whole model."""
    zoo = user_zoo_dir()
    return [one.name for one in zoo.iterdir() if not (one / "card.md").exists()]


def main() -> None:
    """Score records one after the other in an open window; print the ticks' lateness."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--seconds", type=float, default=15.0)
    parser.add_argument("--tune", nargs="?", const="head", choices=("head", "block"))
    args = parser.parse_args()
    qt = program._application()
    paths = args.paths or list(review.demo_records())
    save_settings(Settings(human_first=False))
    window = program.open_window(paths, lasting=True)
    session = window.session
    session.keeps_settings = False
    window.show()
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
    if args.tune:
        busy, figures = tune(session, block=args.tune == "block")
    else:
        busy, figures = score_on(session, records, args.seconds)
    measured = {"idle": idle, args.tune or "scoring": busy}
    if args.tune:
        measured["steered"] = steer(session, args.seconds)
    figures = {"benchmark": "stall"} | figures
    print(f"{'':>8} {'ticks':>7} {'p99 ms':>8} {'worst ms':>9}")
    for name, late in measured.items():
        p99, worst = float(np.percentile(late, 99)), max(late)
        print(f"{name:>8} {len(late):>7} {p99:>8.1f} {worst:>9.1f}")
        figures |= {f"{name}_p99_ms": round(p99, 1), f"{name}_worst_ms": round(worst, 1)}
    if args.tune:
        session.tuning.start(session.model.id, "")
        wait_ms(1e3 * args.seconds / 3)
        running = session.tuning.is_running
        began = time.perf_counter()
        window.close()
        joined = session.runner.shutdown(2.0)
        figures |= {"closed_s": round(time.perf_counter() - began, 2), "was_running": running}
        figures |= {"joined": joined, "left_behind": half_written()}
    print(json.dumps(figures))
    window.close()
    session.runner.shutdown(5.0)
    program._leave(session.runner, 0)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as home:
        os.environ["ECGVIEWER_HOME"] = home
        main()
