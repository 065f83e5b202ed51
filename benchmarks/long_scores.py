"""Sliding scores along a record of hours, while its window is used.

The record is made of an MIT-BIH record (``ECGVIEWER_DATA``), its 30 minutes again and again on
twelve leads of 250 Hz. Told are: when heat stands on the first page, and on a page turned to in the
middle; windows scored a second, and what a day takes at that pace; how late the window answers
while nothing is scored, while a page is shown, while the whole record is, each with its longest;
memory; the size of the cache, and when the heat is there again once the model is switched on anew.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEventLoop, Qt, QTimer

from ecgviewer.core.record import Record
from ecgviewer.formats import read_record
from ecgviewer.storage.score_cache import scores_dir
from ecgviewer.storage.settings import Settings, save_settings
from ecgviewer.ui import app as program
from ecgviewer.ui.session import ReviewSession

TICK_MS, FS, WINDOWS_A_DAY = 5, 250, 9_600
NAMES = ("I", "II", "III", "aVR", "aVL", "aVF", "V1", "V2", "V3", "V4", "V5", "V6")


def write_long(source: Record, folder: Path, hours: float) -> Path:
    """Write hours of twelve leads made of a record of two, as 16-bit WFDB; no two parts alike."""
    columns = [number % len(source.leads) for number in range(len(NAMES))]
    part = np.asarray(source.adu)[:, columns].astype("<i2")
    total, written = round(hours * 3600 * FS), 0
    with (folder / "long.dat").open("wb") as out:
        while written < total:
            rows = np.roll(part, 977 * (written // len(part)), axis=0)[: total - written]
            rows.tofile(out)
            written += len(rows)
    head = [f"long {len(NAMES)} {FS} {total}"]
    for name, column in zip(NAMES, columns, strict=True):
        lead = source.leads[column]
        head.append(f"long.dat 16 {lead.gain:g}({round(lead.baseline)})/mV 16 0 0 0 0 {name}")
    head += ["# Age: 60", "# Sex: F"]
    (folder / "long.hea").write_text("\n".join(head) + "\n")
    return folder / "long.hea"


def run(seconds: float, done: Callable[[], bool] = lambda: False) -> tuple[float, list[float]]:
    """Run the window for some time, or until something is done; return how long, and delays."""
    loop, late = QEventLoop(), []
    began = last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        late.append(1e3 * (now - last) - TICK_MS)
        last = now
        if done() or now - began > seconds:
            loop.quit()

    timer = QTimer(interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    timer.start()
    loop.exec()
    timer.stop()
    return time.perf_counter() - began, late


def has_heat(session: ReviewSession, start_s: float, stop_s: float) -> bool:
    """Whether every window of a page was looked at."""
    score = session.long_score
    if score is None:
        return False
    first, last = np.searchsorted(score.edges_s, (start_s, stop_s))
    return bool(score.states[max(first - 1, 0) : last].all())


def main() -> None:
    """Score a long record in the window; print what it takes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hours", type=float, default=24.0)
    parser.add_argument("--seconds", type=float, default=30.0)
    parser.add_argument("--to-the-end", action="store_true")
    args = parser.parse_args()
    qt = program._application()
    save_settings(Settings(human_first=False))
    figures: dict[str, object] = {"benchmark": "long_scores", "hours": args.hours}
    window = program.open_window([], lasting=True)
    session, sheet = window.session, window.sheet
    session.keeps_settings = False
    window.resize(1600, 900)
    window.show()
    qt.processEvents()
    run(60.0, lambda: session.score is not None)
    with tempfile.TemporaryDirectory() as folder:
        source = read_record(Path(os.environ["ECGVIEWER_DATA"]) / "mitdb" / "101")
        path = write_long(source, Path(folder), args.hours)
        session.stop_model()
        session.open_paths([path])
        run(
            120.0,
            lambda: (
                session.path == path
                and session.measurements is not None
                and bool(sheet.signals)
                and all(one.has_pyramid for one in sheet.signals.values())
            ),
        )
        late = {"idle": run(args.seconds / 3)[1]}
        session.scoring.resume()
        figures["first_heat_s"] = round(run(60.0, lambda: has_heat(session, 0, 10))[0], 2)
        middle = 1800 * args.hours
        sheet.page_to(middle)
        wait = run(60.0, lambda: has_heat(session, middle, middle + 10))[0]
        figures["turned_to_s"] = round(wait, 2)
        before = session.long_score.n_done
        took, late["a page shown"] = run(args.seconds)
        pace = (session.long_score.n_done - before) / took
        figures["windows_a_second"] = round(pace, 1)
        figures["a_day_min"] = round(WINDOWS_A_DAY / pace / 60, 1)
        sheet.zoom(1e-6)
        run(2.0)
        late["all shown"] = run(args.seconds)[1]
        if args.to_the_end:
            figures["to_the_end_s"] = round(run(3600.0, lambda: session.score is not None)[0], 1)
            late["the end"] = run(2.0)[1]
        for name, ticks in late.items():
            p99, worst = float(np.percentile(ticks, 99)), max(ticks)
            print(f"{name:>14}: p99 {p99:6.1f} ms, longest {worst:6.1f} ms")
            figures |= {f"{name.replace(' ', '_')}_p99_ms": round(p99, 1)}
            figures |= {f"{name.replace(' ', '_')}_worst_ms": round(worst, 1)}
        session.stop_model()
        run(1.0)
        n_done = sum(one.stat().st_size for one in scores_dir().iterdir())
        figures["cache_mb"] = round(n_done / 1e6, 1)
        session.scoring.resume()
        figures["again_s"] = round(run(60.0, lambda: session.long_score is not None)[0], 2)
        figures["again_windows"] = session.long_score.n_done
        figures["most_resident_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
        print(json.dumps(figures))
        window.close()
        program._leave(session.runner, 0)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as home:
        os.environ["ECGVIEWER_HOME"] = home
        main()
