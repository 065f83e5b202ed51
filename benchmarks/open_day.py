"""The longest time that the window does not answer while a day is opened, drawn and zoomed out.

The day is made of an MIT-BIH record (``ECGVIEWER_DATA``) or of the benchmark's own beats: its 30
minutes again and again, 24 h of two leads in 360 Hz, 16 bits, or of 12 leads in 250 Hz. ``--file``
opens a day of any other format. Told, too: how long it takes until the day is on the sheet, and the
memory that is resident at most (pages of mapped files counted).
"""

from __future__ import annotations

import argparse
import json
import math
import os
import resource
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEventLoop, Qt, QTimer

from ecgviewer.core.loading import settle, unsettle
from ecgviewer.core.record import Record
from ecgviewer.formats import read_record
from ecgviewer.storage.settings import Settings
from ecgviewer.tasks import workplace
from ecgviewer.ui import app as program
from ecgviewer.ui.jobs import JobRunner
from ecgviewer.ui.session import ReviewSession

TICK_MS = 5
DAY_S = 24 * 3600


def write_day(source: Record, folder: Path, n_leads: int) -> Path:
    """Write 24 h made of a record, one lead after the other again, as 16-bit WFDB."""
    columns = [number % len(source.leads) for number in range(n_leads)]
    names = ("II", "V1", "I", "III", "aVR", "aVL", "aVF", "V2", "V3", "V4", "V5", "V6")
    part = np.ascontiguousarray(source.adu[:, columns]).astype("<i2")
    total = round(DAY_S * source.fs)
    with (folder / "day.dat").open("wb") as out:
        written = 0
        while written < total:
            rows = part[: total - written]
            rows.tofile(out)
            written += len(rows)
    head = [f"day {n_leads} {source.fs:g} {total}"]
    for name, column in zip(names, columns, strict=False):
        lead = source.leads[column]
        head.append(f"day.dat 16 {lead.gain:g}({round(lead.baseline)})/mV 16 0 0 0 0 {name}")
    (folder / "day.hea").write_text("\n".join(head) + "\n")
    return folder / "day.hea"


def watch(
    seconds: float, when: dict[float, tuple[str, object]], is_shown: Callable[[], bool]
) -> tuple[dict[str, float], float]:
    """Run the loop; return the longest gap between ticks after each thing done, and when shown."""
    shown = math.nan
    gaps: dict[str, float] = {}
    now_doing = "opening"
    begin = last = time.perf_counter()
    waiting = sorted(when.items())

    def tick() -> None:
        nonlocal last, now_doing, shown
        now = time.perf_counter()
        gaps[now_doing] = max(gaps.get(now_doing, 0.0), 1e3 * (now - last))
        last = now
        if math.isnan(shown) and is_shown():
            shown = 1e3 * (now - begin)
        if waiting and now - begin > waiting[0][0]:
            _, (now_doing, call) = waiting.pop(0)
            call()  # type: ignore[operator]

    timer = QTimer(interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    timer.start()
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()
    timer.stop()
    return gaps, shown


def main() -> None:
    """Open a day in the window, page and zoom; print the longest gaps."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--leads", type=int, default=2)
    parser.add_argument("--record", default="101")
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--file", type=Path)
    args = parser.parse_args()
    qt = program._application()
    session = ReviewSession(JobRunner(), Settings())
    session.keeps_settings = False
    from ecgviewer.ui.main_window import MainWindow

    window = MainWindow(session)
    window.resize(1600, 900)
    window.show()
    workplace.load_filters()  # as the program does before it shows a record
    for _ in workplace.warm_up():
        qt.processEvents()
    settle()  # as the program does then
    with tempfile.TemporaryDirectory() as folder:
        path = args.file
        if path is None:
            source = read_record(Path(os.environ["ECGVIEWER_DATA"]) / "mitdb" / args.record)
            path = write_day(source, Path(folder), args.leads)
        session.open_paths([path])
        third = args.seconds / 3
        gaps, shown = watch(
            args.seconds,
            {
                third: ("paging", lambda: window.sheet.page_to(DAY_S / 2)),
                2 * third: ("zooming out", lambda: window.sheet.zoom(1e-6)),
            },
            lambda: bool(window.sheet.signals),
        )
        read = bool(window.sheet.signals) and all(
            one.has_pyramid for one in window.sheet.signals.values()
        )
        figures = {"benchmark": "open_day", "leads": args.leads, "extremes_read": read}
        for name, gap in gaps.items():
            print(f"{name:>12} {gap:8.1f} ms")
            figures[f"{name.replace(' ', '_')}_ms"] = round(gap, 1)
        figures["shown_ms"] = round(shown, 1)
        figures["most_resident_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
        print(json.dumps(figures))
        window.close()
        session.runner.shutdown(10.0)
        unsettle()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as home:
        os.environ["ECGVIEWER_HOME"] = home
        main()
