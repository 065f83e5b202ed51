"""How soon an ECG that arrives in the watched folder is listed, catalogued and scored.

Real 12-lead ECGs (``ECGVIEWER_DATA``) are dropped one by one, each under a name of its own; the
window stands open with a record in front. Told are the medians from the moment a file is complete,
and how long the window did not answer meanwhile. ``--burst`` drops so many at once at the end.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer

from ecgviewer.formats import read_record
from ecgviewer.storage.settings import Settings, save_settings
from ecgviewer.ui import app as program

TICK_MS = 5


def wait_for(done: Callable[[], bool], seconds: float) -> list[float]:
    """Run the window until something is done; return how late its ticks came, in ms."""
    loop, late, last = QEventLoop(), [], time.perf_counter()
    ends = last + seconds

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        late.append(1e3 * (now - last) - TICK_MS)
        last = now
        if done() or now > ends:
            loop.quit()

    timer = QTimer(interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    timer.start()
    loop.exec()
    timer.stop()
    return late


def drop(header: Path, folder: Path, name: str) -> None:
    """Copy a record into the folder, header last, as a cart that writes it does."""
    text = header.read_text().replace(header.stem, name)
    shutil.copy(header.with_suffix(".dat"), folder / f"{name}.dat")
    (folder / f"{name}.hea").write_text(text)


def main() -> None:
    """Drop records; print when each was listed, catalogued and scored."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=20)
    parser.add_argument("--every", type=float, default=4.0, help="seconds from one to the next")
    parser.add_argument("--burst", type=int, default=0)
    args = parser.parse_args()
    source = sorted((Path(os.environ["ECGVIEWER_DATA"]) / "ptbxl").rglob("*.hea"))
    source = [one for one in source if one.with_suffix(".dat").exists()]
    wanted = args.records + args.burst + 1
    if len(source) < wanted:
        parser.error(f"{len(source)} records are there, {wanted} are asked for")
    qt = program._application()
    save_settings(Settings(human_first=True))
    with tempfile.TemporaryDirectory() as place:
        inbox = Path(place) / "inbox"
        inbox.mkdir()
        drop(source[-1], inbox, "before")
        window = program.open_window([], lasting=True, watch=inbox)
        session = window.session
        session.keeps_settings = False
        window.show()
        live = session.live
        seen: dict[str, dict[str, float]] = {"listed": {}, "catalogued": {}, "scored": {}}
        scored: set[str] = set()

        def note(what: str) -> Callable[[tuple[object, ...]], None]:
            def take(names: tuple[object, ...]) -> None:
                for name in names:
                    seen[what].setdefault(str(name), time.perf_counter())

            return take

        session.watching.arrived.connect(note("listed"))
        live.catalogued.connect(note("catalogued"))
        live.scored.connect(note("scored"))
        live.scored.connect(scored.update)
        wait_for(lambda: len(scored) >= 1 and session.scoring.score is not None, 60.0)
        qt.processEvents()
        times: dict[str, list[float]] = {name: [] for name in seen}
        late: list[float] = []
        for number, header in enumerate(source[: args.records]):
            record_id = read_record(header).id
            drop(header, inbox, f"arrival{number}")
            began = time.perf_counter()
            ends = began + args.every
            late += wait_for(
                lambda r=record_id, e=ends: r in scored and time.perf_counter() > e, 60
            )
            times["listed"].append(seen["listed"][str(inbox / f"arrival{number}.hea")] - began)
            for what in ("catalogued", "scored"):
                times[what].append(seen[what][record_id] - began)
        figures: dict[str, object] = {"benchmark": "live_folder", "records": args.records}
        for name, values in times.items():
            print(
                f"{name:>12}: median {statistics.median(values):.2f} s, worst {max(values):.2f} s"
            )
            figures[f"{name}_s"] = round(statistics.median(values), 2)
            figures[f"{name}_worst_s"] = round(max(values), 2)
        if late:
            late.sort()
            figures["p99_late_ms"] = round(late[int(0.99 * len(late))], 1)
            figures["worst_late_ms"] = round(late[-1], 1)
        if args.burst:
            before = len(scored)
            for number, header in enumerate(source[args.records : args.records + args.burst]):
                drop(header, inbox, f"burst{number}")
            began = time.perf_counter()
            burst = wait_for(lambda: len(scored) >= before + args.burst, 600.0)
            figures["burst"] = args.burst
            figures["burst_s"] = round(time.perf_counter() - began, 1)
            figures["burst_worst_late_ms"] = round(max(burst), 1)
        print(json.dumps(figures))
        window.close()
        program._leave(session.runner, 0)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as home:
        os.environ["ECGVIEWER_HOME"] = home
        main()
