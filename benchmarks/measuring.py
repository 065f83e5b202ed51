"""Time all measurements of a 10 s ECG, and how soon everything follows a mark that is dragged.

    python benchmarks/measuring.py [RECORD ...]

Without records it takes those that ship with the program. The window is real and off screen: a drag
is timed from the move of the mouse until values, matrix, sheet and panel are computed and painted.
Targets: 150 ms for all measurements, 100 ms for a drag.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
import time
from pathlib import Path

import numpy as np

MEASURE_WITHIN_MS, FOLLOW_WITHIN_MS = 150.0, 100.0
STEPS = 60
REPEATS = 5


Times = list[tuple[float, float]]
"""Milliseconds by the clock, which also counts what else the machine did, and the processor's."""


def now_ms() -> tuple[float, float]:
    """Return both clocks."""
    return 1000 * time.perf_counter(), 1000 * time.process_time()


def since(began: tuple[float, float]) -> tuple[float, float]:
    """Return what went by on both clocks."""
    now = now_ms()
    return now[0] - began[0], now[1] - began[1]


def measuring_ms(paths: list[Path]) -> Times:
    """Return the milliseconds of measuring each record, the quickest of some runs."""
    from ecgviewer.formats import read_record
    from ecgviewer.tasks import measuring

    out = []
    for path in paths:
        record = read_record(path)
        times = []
        for _ in range(REPEATS):
            began = now_ms()
            for _step in measuring.measure(record):
                pass
            times.append(since(began))
        out.append(min(times))
    return out


def remeasuring_ms(path: Path) -> Times:
    """Return the milliseconds of measuring again after each of some moves of a mark."""
    from ecgviewer.formats import read_record
    from ecgviewer.tasks import fiducial_edits, measuring

    found = measuring._drained(measuring.measure(read_record(path)))
    marks, edits, out = found.median.together, fiducial_edits.NO_EDITS, []
    for step in range(1, STEPS):
        began = now_ms()
        moved = fiducial_edits.moved(found, "", marks, "t_off", marks.t_off + step % 20)
        edits = fiducial_edits.edited(found, edits, "", moved, author="benchmark")
        fiducial_edits.applied(found, edits)
        out.append(since(began))
    return out


def dragging_ms(path: Path) -> Times:
    """Return the milliseconds from each move of the mouse to everything painted."""
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from ecgviewer.storage.settings import Settings
    from ecgviewer.ui.jobs import JobRunner
    from ecgviewer.ui.main_window import MainWindow
    from ecgviewer.ui.session import ReviewSession

    app = QApplication.instance() or QApplication([])
    session = ReviewSession(JobRunner(), Settings(reader="benchmark"))
    session.keeps_settings, session.scoring.is_stopped = False, True
    window = MainWindow(session)
    window.resize(1920, 1080)
    window.show()
    session.open_paths([path])
    deadline = time.monotonic() + 120
    while session.measurements is None and time.monotonic() < deadline:
        QTest.qWait(20)
    session.fiducials.toggle_matrix()
    QTest.qWait(300)
    item, viewport = window.sheet.canvas.fiducials, window.sheet.canvas.viewport()
    assert item.place is not None
    at = QPoint(round(item.places()["t_off"]), round(item.place.y))
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=at)
    out = []
    for step in range(1, STEPS):
        before = session.measurements
        began = now_ms()
        QTest.mouseMove(viewport, at + QPoint(4 + step % 20, 0))
        app.processEvents()
        out.append(since(began))
        assert session.measurements is not before
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=at + QPoint(10, 0))
    QTest.qWait(200)
    window.close()
    return out


def figures(name: str, times: Times, within_ms: float) -> dict[str, float | str]:
    """Print and return median, 95th percentile and worst, and the processor's median."""
    clock, processor = np.array(times).T
    median, most, worst = (float(one) for one in np.percentile(clock, (50, 95, 100)))
    own = float(np.median(processor))
    print(
        f"{name:<32} {median:>8.1f} {most:>8.1f} {worst:>8.1f} {own:>10.1f} ms"
        f"   target {within_ms:g} ms"
    )
    return {
        "what": name, "median_ms": round(median, 1), "p95_ms": round(most, 1),
        "worst_ms": round(worst, 1), "processor_ms": round(own, 1), "target_ms": within_ms,
    }  # fmt: skip


def main() -> None:
    """Run all three."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="*", type=Path)
    paths = parser.parse_args().paths
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ecgviewer.tasks import review

    paths = paths or list(review.demo_records())
    print(f"{'':<32} {'median':>8} {'95 %':>8} {'worst':>8} {'processor':>10}")
    with tempfile.TemporaryDirectory() as home:
        os.environ["ECGVIEWER_HOME"] = home
        rows = [
            figures("all measurements, each record", measuring_ms(paths), MEASURE_WITHIN_MS),
            figures("measuring again, no window", remeasuring_ms(paths[0]), FOLLOW_WITHIN_MS),
            figures("a drag, until all is painted", dragging_ms(paths[0]), FOLLOW_WITHIN_MS),
        ]
    print(json.dumps({"benchmark": "measuring", "rows": rows}))


if __name__ == "__main__":
    main()
