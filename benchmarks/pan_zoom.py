"""Frames per second of the sheet: panning and zooming, plain and with all that may lie on it.

All: heat, up to 200 annotations, three calipers, two of them marched over all, the marks of P, QRS
and T with one in hand, and the beats at the foot; 10 s and 24 h.

Run by hand: ``QT_QPA_PLATFORM=offscreen python benchmarks/pan_zoom.py``. Prints a table and one
line of JSON. Each frame lays out, paints and is waited for.
"""

from __future__ import annotations

import json
import os
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtWidgets import QApplication

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.anomaly import AnomalyMap
from ecgviewer.core.caliper import Caliper, march
from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.core.record import Lead, Record
from ecgviewer.tasks.measuring import measure
from ecgviewer.ui.caliper_item import Shown
from ecgviewer.ui.fiducial_item import ShownMarks
from ecgviewer.ui.trace_view import SETTLE_MS, TraceView

SIZE = (1600, 900)
FRAMES = 120


def beats(n_samples: int, fs: float) -> np.ndarray:
    """Return one lead of sharp and round waves with noise, int16, 1 uV."""
    phase = (np.arange(n_samples) / fs) % 0.8
    waves = 900 * np.exp(-(((phase - 0.3) / 0.012) ** 2)) + 250 * np.exp(
        -(((phase - 0.6) / 0.06) ** 2)
    )
    noise = np.random.default_rng(0).normal(0, 12, n_samples)
    return (waves + noise).astype(np.int16)


def record(duration_s: float, fs: float, folder: Path) -> Record:
    """Return a 12-lead record; a long one on disk, as a Holter is."""
    n_samples = int(duration_s * fs)
    minute = beats(int(min(duration_s, 60) * fs), fs)
    shape = (n_samples, len(STANDARD_LEADS))
    if n_samples > 1_000_000:
        adu = np.memmap(folder / "holter.dat", dtype=np.int16, mode="w+", shape=shape)
    else:
        adu = np.empty(shape, dtype=np.int16)
    for start in range(0, n_samples, len(minute)):
        stop = min(start + len(minute), n_samples)
        adu[start:stop] = minute[: stop - start, None] * np.linspace(0.4, 1.4, 12)[None, :]
    return Record(adu, fs, tuple(Lead(name, 1000.0) for name in STANDARD_LEADS))


def anomaly(of: Record) -> AnomalyMap:
    """Return a map that is hot for half of each beat."""
    fs = 100.0
    row = 1.5 + 2.0 * np.sin(np.arange(int(of.duration_s * fs)) / fs * 7.85)
    rows = np.repeat(row[None, :].astype(np.float32), len(of.leads), axis=0)
    return AnomalyMap("record", "model", of.lead_names, rows, fs)


def annotations(of: Record) -> list[Annotation]:
    """Return annotations of a beat each, up to 200, evenly over the record."""
    count = min(200, round(of.duration_s / 0.8))
    starts = np.linspace(0, of.n_samples - of.fs, count).astype(int)
    return [
        Annotation("record", int(start), int(start + 0.4 * of.fs), of.lead_names[6:9], "PVC")
        for start in starts
    ]


def calipers(of: Record) -> list[Shown]:
    """Return calipers about the middle of a record: over all leads, over one, time and mV."""
    fs, middle = of.fs, of.n_samples // 2
    r_peaks = np.rint(np.arange(0.3, of.duration_s, 0.8) * fs).astype(np.int64)
    first = int(r_peaks[np.searchsorted(r_peaks, middle)])
    over_all = Caliper("time", "II", first, first + round(0.8 * fs), march="all")
    over_one = Caliper("time", "V5", first - 20, first + round(1.5 * fs), march="lead")
    both = Caliper("both", "V2", first - 30, first, first_mv=0.0, second_mv=0.8)
    return [
        Shown(one, march(one, r_peaks, of.n_samples, fs) if one.march else None)
        for one in (over_all, over_one, both)
    ]


def fiducials(of: Record) -> tuple[ShownMarks, np.ndarray]:
    """Return marks of 10 s about the middle of a record, one of them in hand, and all R peaks."""
    start = max(0, of.n_samples // 2 - round(5 * of.fs))
    adu = np.ascontiguousarray(of.adu[start : start + round(10 * of.fs)])
    work = measure(Record(adu, of.fs, of.leads))
    try:
        while True:
            next(work)
    except StopIteration as stop:
        found = stop.value
    assert found.median is not None
    beats = tuple(replace(beat, place=beat.place + start) for beat in found.beats)
    marks = ShownMarks(
        replace(found, beats=beats),
        found.median.together,
        "",
        chosen="qrs_on",
        said="QRS 98 ms",
    )
    return marks, np.rint(np.arange(0.3, of.duration_s, 0.8) * of.fs).astype(np.int64)


def frames_per_s(view: TraceView, step: Callable[[int], None]) -> tuple[float, float]:
    """Return frames per second, and the slowest frame in milliseconds."""
    times = []
    for frame in range(FRAMES):
        begin = time.perf_counter()
        step(frame)
        view.canvas.viewport().repaint()
        times.append(time.perf_counter() - begin)
    return FRAMES / sum(times), max(times) * 1000


def main() -> None:
    """Measure and print."""
    app = QApplication([])
    view = TraceView()
    view.resize(*SIZE)
    view.show()
    view.canvas.calipers.serve(lambda: view.signals)
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for name, duration_s, fs in (("10 s", 10.0, 500.0), ("24 h", 86400.0, 250.0)):
            shown = record(duration_s, fs, Path(folder))
            begin = time.perf_counter()
            view.set_record(shown)
            view.canvas.viewport().repaint()
            first_ms = (time.perf_counter() - begin) * 1000
            view.set_map(anomaly(shown))
            marks, peaks = fiducials(shown)
            for signal in view._signals.values():
                _ = signal.pyramid
            for layout in ("3x4+1", "12x1"):
                for zoom in (1.0, 0.01) if duration_s > 60 else (1.0, 4.0):
                    for everything in (False, True):
                        view.set_layout(layout)
                        view.reset_view()
                        view.page_to(duration_s / 2)
                        view.zoom(zoom)
                        view.set_heat(everything, opacity=0.9)
                        view.set_annotations(annotations(shown) if everything else (), None)
                        view.canvas.fiducials.show_marks(marks if everything else None)
                        view.set_beats(peaks if everything else None)
                        legs = calipers(shown) if everything else []
                        active = legs[0].caliper.id if legs else None
                        view.canvas.calipers.show_calipers(legs, fs, active, "second")
                        stop = time.monotonic() + SETTLE_MS / 1000 + 0.1
                        while time.monotonic() < stop:
                            app.processEvents()
                        step_s = view.page_s / 200
                        pan, slowest = frames_per_s(
                            view, lambda i, s=step_s: view.pan(s if i // 40 % 2 == 0 else -s)
                        )
                        zooming, _ = frames_per_s(
                            view, lambda i: view.zoom(1.05 if i // 20 % 2 == 0 else 1 / 1.05)
                        )
                        rows.append(
                            {
                                "record": name,
                                "layout": layout,
                                "page_s": round(view.page_s, 2),
                                "all": everything,
                                "pan_fps": round(pan, 1),
                                "slowest_ms": round(slowest, 1),
                                "zoom_fps": round(zooming, 1),
                                "first_paint_ms": round(first_ms, 1),
                            }
                        )
        view.set_record(None)
    print("  ".join(f"{key:>14}" for key in rows[0]))
    for row in rows:
        print("  ".join(f"{value!s:>14}" for value in row.values()))
    print(json.dumps({"size": SIZE, "frames": FRAMES, "rows": rows}))
    view.close()


if __name__ == "__main__":
    main()
