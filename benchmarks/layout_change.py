"""Milliseconds from a change of layout, order, gain or focus to the painted page; limit 100 ms.

Run by hand: ``QT_QPA_PLATFORM=offscreen python benchmarks/layout_change.py``. Prints a table and
one line of JSON. Heat is on; each change lays out, paints and is waited for.
"""

from __future__ import annotations

import json
import os
import statistics
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from pan_zoom import SIZE, anomaly, beats
from PySide6.QtWidgets import QApplication

from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.core.paper import LAYOUTS
from ecgviewer.core.record import Lead, Record
from ecgviewer.ui.trace_view import TraceView

LIMIT_MS = 100.0
ROUNDS = 12


def ecg() -> Record:
    """Return 10 s of 12 leads at 500 Hz."""
    lead = beats(5000, 500.0)
    adu = (lead[:, None] * np.linspace(0.4, 1.4, 12)[None, :]).astype(np.int16)
    return Record(adu, 500.0, tuple(Lead(name, 1000.0) for name in STANDARD_LEADS))


def spent_ms(view: TraceView, change: Callable[[], object]) -> float:
    """Return how long a change takes until it is painted."""
    begin = time.perf_counter()
    change()
    view.canvas.viewport().repaint()
    return (time.perf_counter() - begin) * 1000


def main() -> None:
    """Measure and print."""
    app = QApplication([])
    view = TraceView()
    view.resize(*SIZE)
    view.show()
    record = ecg()
    view.set_record(record)
    view.set_map(anomaly(record))
    app.processEvents()
    changes: dict[str, tuple[Callable[[], object], ...]] = {
        layout.id: (
            lambda: view.set_layout("12x1" if view._layout_id != "12x1" else "3x4"),
            lambda layout=layout: view.set_layout(layout.id),
        )
        for layout in LAYOUTS
    }
    for name, order, half in (("Cabrera", "cabrera", False), ("half gain", "standard", True)):
        changes[name] = (
            lambda: view.set_arrangement(
                order="standard", simultaneous=False, half_precordial=False
            ),
            lambda order=order, half=half: view.set_arrangement(
                order=order, simultaneous=half, half_precordial=half
            ),
        )
    changes["one lead"] = (lambda: view.focus_lead(None), lambda: view.focus_lead("V2"))
    rows = []
    for name, (away, there) in changes.items():
        times = []
        for _ in range(ROUNDS):
            spent_ms(view, away)
            times.append(spent_ms(view, there))
        rows.append({"change": name, "median": statistics.median(times), "slowest": max(times)})
    for row in rows:
        print(
            f"{row['change']:>20}  median {row['median']:6.1f} ms  slowest {row['slowest']:6.1f} ms"
        )
    reached = all(row["median"] < LIMIT_MS for row in rows)
    print(json.dumps({"size": SIZE, "limit_ms": LIMIT_MS, "reached": reached, "rows": rows}))
    view.close()


if __name__ == "__main__":
    main()
