"""Time from the key N to the next record painted with its heat, made ready ahead and not.

    python -m benchmarks.next_record [RECORD ...] [--count 30] [--json]

Without records those of PTB-XL at 500 Hz in ``$ECGVIEWER_DATA``. The window is real, in the
platform that Qt is told (``QT_QPA_PLATFORM``), the model the bundled one and seen from the start.
Of each pair of records one is gone to with what was made ready ahead, one without, in the same
run; before each key the window has rested. Target: 150 ms.
"""

import argparse
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

TARGET_MS = 150.0
REST_S = 0.3
_PATIENCE_S = 60.0


def listed() -> list[Path]:
    """Return records of PTB-XL."""
    return sorted(Path(os.environ["ECGVIEWER_DATA"]).glob("ptbxl/records500/*/*.hea"))


class Window:
    """A window, and events handled until something is so."""

    def __init__(self, paths: list[Path]) -> None:
        from ecgviewer.storage.settings import Settings, save_settings
        from ecgviewer.ui import app

        save_settings(Settings(human_first=False))
        self.app = app._application()
        self.window = app.open_window(paths, size=(1920, 1080))
        self.session, self.runner = self.window.session, self.window.session.runner
        self.window.show()
        self.until(lambda: self.session.map is not None and self.session.measurements is not None)

    def until(self, so: Callable[[], object]) -> None:
        """Handle events until something is so."""
        give_up = time.perf_counter() + _PATIENCE_S
        while not so():
            self.app.processEvents()
            if time.perf_counter() > give_up:
                raise TimeoutError("the window does not come to it")
            time.sleep(0.0005)

    def rest(self, seconds: float) -> None:
        """Handle events for a time."""
        end = time.perf_counter() + seconds
        self.until(lambda: time.perf_counter() > end)

    def step(self, *, ahead: bool) -> dict[str, float]:
        """Go to the next record by its key; return milliseconds until trace and heat stand."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        session, place = self.session, self.session.place + 1
        session.ahead.is_on = ahead
        if ahead:
            session.ahead._consider()
            self.until(lambda: session.ahead.next_is_ready)
        self.until(lambda: not self.runner.is_active("ahead"))
        session.ahead.is_on = False  # what follows is not made ready while this one is timed
        session.ahead._soon.stop()
        self.rest(REST_S)
        session.ahead.is_on = ahead
        began = time.perf_counter()
        QTest.keyClick(self.window.sheet, Qt.Key.Key_N)
        self.until(lambda: session.place == place)
        self.app.processEvents()
        shown = time.perf_counter()
        self.until(lambda: session.map is not None)
        self.app.processEvents()  # paints what the map has changed
        hot = time.perf_counter()
        session.ahead.is_on = False
        self.until(lambda: session.measurements is not None)
        return {"trace_ms": 1000 * (shown - began), "heat_ms": 1000 * (hot - began)}

    def close(self) -> None:
        """End the window and its threads."""
        self.window.close()
        self.runner.shutdown(10.0)


def summary(times: list[dict[str, float]]) -> dict[str, float]:
    """Return medians, the 95th in a hundred, and the worst."""
    out: dict[str, float] = {}
    for name in ("trace_ms", "heat_ms"):
        values = sorted(one[name] for one in times)
        out[f"{name} median"] = statistics.median(values)
        out[f"{name} p95"] = values[min(len(values) - 1, round(0.95 * (len(values) - 1)))]
        out[f"{name} worst"] = values[-1]
    return out


def main() -> int:
    """Measure both ways, print, and say whether the target is met."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("records", nargs="*", type=Path)
    parser.add_argument("--count", type=int, default=30)
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    paths = (args.records or listed())[: 2 * args.count + 2]
    times: dict[bool, list[dict[str, float]]] = {True: [], False: []}
    with tempfile.TemporaryDirectory() as home:
        os.environ["ECGVIEWER_HOME"] = home
        window = Window(paths)
        window.step(ahead=False)  # what is loaded once is loaded
        for number in range(len(paths) - 2):
            ahead = number % 2 == 0
            times[ahead].append(window.step(ahead=ahead))
        window.close()
    out: dict[str, Any] = {
        "ready ahead": summary(times[True]),
        "not ready": summary(times[False]),
        "records": len(times[True]),
    }
    if args.json:
        print(json.dumps(out))
    else:
        print(f"{len(times[True])} records each way; median, p95, worst in ms")
        for name in ("ready ahead", "not ready"):
            told = [f"{out[name][f'{what} {how}']:.0f}" for what in ("trace_ms", "heat_ms")
                    for how in ("median", "p95", "worst")]  # fmt: skip
            print(
                f"{name:12s} trace {'/'.join(told[:3]):>14s}   with heat {'/'.join(told[3:]):>16s}"
            )
    return int(out["ready ahead"]["heat_ms median"] > TARGET_MS)


if __name__ == "__main__":
    sys.exit(main())
