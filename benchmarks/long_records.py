"""A day of 12 leads at 250 Hz in the real window: first paint, frames at every scale, memory.

    QT_QPA_PLATFORM=offscreen python benchmarks/long_records.py [--formats hea,edf] [--mne PYTHON]

Makes 24 h of MIT-BIH records (``ECGVIEWER_DATA``) with drift and gaps, or takes ``--folder`` with
``day.hea``, ``day.edf`` ... in it. Each measurement is a process of its own: the first opening
finds no extremes on the disk, the second does. All is on: heat, annotations, beats, overview bar.
Every frame is laid out, painted and waited for, at pages of 2.5 s up to the whole day.

Beside it mne-qt-browser on the same samples (EDF), spans and steps, where it is there: it is no
part of the project. Get it into an environment of its own and name its interpreter:

    python -m venv /tmp/mne && /tmp/mne/bin/pip install mne mne-qt-browser PySide6
    python benchmarks/long_records.py --mne /tmp/mne/bin/python
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SIZE = (1600, 900)
DAY_S, FS = 24 * 3600, 250
SPANS_S = (2.5, 10.0, 30.0, 120.0, 600.0, 3600.0, 4 * 3600.0, 86_400.0)
FRAMES = 40
NAMES = ("I", "II", "III", "aVR", "aVL", "aVF", "V1", "V2", "V3", "V4", "V5", "V6")
TARGETS = {"frame_ms": 25.0, "resident_mb": 700, "first_ms": 3000.0, "again_ms": 1000.0}


def memory_mb() -> dict[str, int]:
    """Return the resident memory now, its anonymous share and the most so far, where known."""
    found = {}
    try:
        lines = Path("/proc/self/status").read_text().splitlines()
    except OSError:
        return {}
    for line in lines:
        name, _, value = line.partition(":")
        if name in ("VmRSS", "RssAnon", "VmHWM"):
            found[name] = int(value.split()[0]) >> 10
    return {
        "resident_mb": found.get("VmRSS", 0),
        "anonymous_mb": found.get("RssAnon", 0),
        "most_resident_mb": found.get("VmHWM", 0),
    }


def make_day(folder: Path, suffixes: list[str]) -> None:
    """Write the day in each format that is wanted."""
    import numpy as np

    from ecgviewer.formats import read_record
    from ecgviewer.formats.writing import write_record
    from ecgviewer.signals.resample import resample

    rng = np.random.default_rng(3)
    weights = np.column_stack([np.linspace(-0.8, 1.0, 12), np.linspace(1.0, -0.3, 12)])
    records = sorted((Path(os.environ["ECGVIEWER_DATA"]) / "mitdb").glob("*.hea"))[:10]
    halves = [np.nan_to_num(resample(read_record(one).values(), 360.0, FS)) for one in records]
    written, number = 0, 0
    with (folder / "day.dat").open("wb") as out:
        while written < DAY_S * FS:
            part = halves[number % len(halves)][:, : DAY_S * FS - written]
            n, number = part.shape[1], number + 1
            times = (written + np.arange(n)) / FS
            leads = weights @ part + rng.normal(0, 0.008, (12, n))
            leads += 0.25 * np.sin(2 * np.pi * times / np.linspace(7, 16, 12)[:, None])
            rows = np.clip(np.rint(200 * leads.T), -32_000, 32_000).astype("<i2")
            if number % 3 == 0:
                rows[n // 2 : n // 2 + 45 * FS] = -32_768
            rows.tofile(out)
            written += n
    lines = "".join(f"day.dat 16 200(0)/mV 16 0 0 0 0 {name}\n" for name in NAMES)
    (folder / "day.hea").write_text(f"day 12 {FS} {DAY_S * FS} 20:30:00 01/01/2020\n{lines}")
    for suffix in suffixes:
        if suffix != "hea":
            write_record(read_record(folder / "day.hea"), folder / f"day.{suffix}")


def frames(step: Callable[[int], None], paint: Callable[[], None]) -> list[float]:
    """Return milliseconds of each frame."""
    out = []
    for number in range(FRAMES):
        begin = time.perf_counter()
        step(number)
        paint()
        out.append(1000 * (time.perf_counter() - begin))
    return out


def summed_up(times: list[float]) -> dict[str, float]:
    """Return the worst frame, that which 19 in 20 do not exceed, and the median."""
    ordered = sorted(times)
    return {
        "worst_ms": round(ordered[-1], 1),
        "p95_ms": round(ordered[int(0.95 * (len(ordered) - 1))], 1),
        "median_ms": round(ordered[len(ordered) // 2], 1),
    }


def ours(path: Path) -> dict[str, Any]:
    """Open a day in the window, pan and zoom; return all figures."""
    from PySide6.QtCore import QEventLoop

    from ecgviewer.core.loading import settle
    from ecgviewer.storage.settings import Settings
    from ecgviewer.tasks import workplace
    from ecgviewer.ui import app as program
    from ecgviewer.ui.jobs import JobRunner
    from ecgviewer.ui.session import ReviewSession

    qt = program._application()
    session = ReviewSession(JobRunner(), Settings(human_first=False))
    session.keeps_settings = False
    from ecgviewer.ui.main_window import MainWindow

    window = MainWindow(session)
    window.resize(*SIZE)
    window.show()
    workplace.load_filters()
    for _ in workplace.warm_up():
        qt.processEvents()
    settle()
    sheet = window.sheet

    def wait(seconds: float, until: Callable[[], bool]) -> None:
        end = time.perf_counter() + seconds
        while time.perf_counter() < end and not until():
            qt.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)

    def paint() -> None:
        sheet.canvas.viewport().repaint()
        window.reading.overview.repaint()

    began = time.perf_counter()
    session.open_paths([path])
    wait(60, lambda: bool(sheet.signals))
    paint()
    told: dict[str, Any] = {"first_paint_ms": round(1000 * (time.perf_counter() - began), 1)}
    wait(120, lambda: all(one.has_pyramid for one in sheet.signals.values()))
    told["extremes_ms"] = round(1000 * (time.perf_counter() - began), 1)
    _put_everything_on(window, wait)
    told["frames"] = []
    for span_s in SPANS_S:
        sheet.reset_view()
        sheet.zoom(sheet.page_s / span_s)
        sheet.page_to(DAY_S / 2)
        wait(0.4, lambda: False)
        way = sheet.page_s / 60
        panned = frames(lambda n, way=way: sheet.pan(way if n // 20 % 2 == 0 else -way), paint)
        zoomed = frames(lambda n: sheet.zoom(1.06 if n // 10 % 2 == 0 else 1 / 1.06), paint)
        told["frames"].append(
            {"span_s": span_s, "pan": summed_up(panned), "zoom": summed_up(zoomed)}
        )
    sheet.reset_view()
    for start_s in range(0, DAY_S, 30):  # every page of the day
        sheet.page_to(start_s)
        if start_s % 600 == 0:
            paint()
    sheet.page_to(0.0)
    session.views.toggle_disclosure()
    view = window.reading._stack.currentWidget()
    wait(0.3, lambda: False)
    turned = frames(lambda _: view.place.page(1), view.rows.repaint)
    told["disclosure_page"] = summed_up(turned)
    told |= memory_mb()
    session.runner.shutdown(10.0)
    return told


def _put_everything_on(window: Any, wait: Callable[[float, Callable[[], bool]], None]) -> None:
    """Show heat, annotations and beats; what is still working must not disturb the frames."""
    import numpy as np

    from ecgviewer.core.annotation import Annotation
    from ecgviewer.core.anomaly import AnomalyMap
    from ecgviewer.core.coded_heat import CodedHeat, encode

    session, sheet = window.session, window.sheet
    record = session.record
    session.runner.cancel("score")
    wait(240, lambda: session.measurements is not None)
    row = encode((1.5 + 2.0 * np.sin(np.arange(DAY_S * 25) / 25 * 7.85)).astype(np.float32))
    rows = CodedHeat(np.repeat(row[None], 12, axis=0)).as_values()
    sheet.set_map(AnomalyMap(record.id, "model", record.lead_names, rows, 25.0))
    sheet.set_heat(True, opacity=0.9)
    starts = np.linspace(0, record.n_samples - FS, 200).astype(int)
    sheet.set_annotations(
        [
            Annotation(record.id, int(at), int(at + 100), record.lead_names[6:9], "PVC")
            for at in starts
        ],
        None,
    )


def theirs(path: Path) -> dict[str, Any]:
    """Show the same day in mne-qt-browser; the same spans, steps and number of frames."""
    import mne
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    mne.set_log_level("ERROR")
    mne.viz.set_browser_backend("qt")
    began = time.perf_counter()
    raw = mne.io.read_raw_edf(path, preload=False)
    raw.set_channel_types(dict.fromkeys(raw.ch_names, "ecg"))
    shown = raw.plot(duration=10.0, n_channels=12, show=True, block=False, overview_mode="empty")
    shown.resize(*SIZE)
    qt = QApplication.instance()
    assert qt is not None
    for _ in range(5):
        qt.processEvents()
    shown.repaint()
    told: dict[str, Any] = {"first_paint_ms": round(1000 * (time.perf_counter() - began), 1)}
    box = shown.mne.plt

    def paint() -> None:
        shown.mne.view.viewport().repaint()

    told["frames"] = []
    for span_s in SPANS_S:
        middle = DAY_S / 2
        box.setXRange(max(middle, 0), min(middle + span_s, DAY_S), padding=0)
        if span_s >= DAY_S:
            box.setXRange(0, raw.times[-1], padding=0)
        qt.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)

        def pan(number: int, way: float = span_s / 60) -> None:
            (left, right), _ = box.viewRange()
            step = way if number // 20 % 2 == 0 else -way
            if 0 <= left + step and right + step <= raw.times[-1]:
                box.setXRange(left + step, right + step, padding=0)

        def zoom(number: int) -> None:
            (left, right), _ = box.viewRange()
            factor = 1 / 1.06 if number // 10 % 2 == 0 else 1.06
            half, centre = (right - left) * factor / 2, (left + right) / 2
            box.setXRange(max(centre - half, 0), min(centre + half, raw.times[-1]), padding=0)

        panned, zoomed = frames(pan, paint), frames(zoom, paint)
        told["frames"].append(
            {"span_s": span_s, "pan": summed_up(panned), "zoom": summed_up(zoomed)}
        )
        print(json.dumps(told["frames"][-1]), file=sys.stderr, flush=True)
        if summed_up(panned)["median_ms"] > 400:  # the next spans are slower still
            break
    return told | memory_mb()


def run(python: str, who: str, path: Path, home: Path) -> dict[str, Any]:
    """Measure in a process of its own."""
    begin = {**os.environ, "ECGVIEWER_HOME": str(home), "MNE_DONTWRITE_HOME": "true"}
    root = str(Path(__file__).resolve().parents[1])
    begin["PYTHONPATH"] = os.pathsep.join([root, *filter(None, [os.environ.get("PYTHONPATH")])])
    command = [python, __file__, "--once", who, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, env=begin, check=False)
    if done.returncode:
        return {"failed": done.stderr.strip().splitlines()[-1:] or ["no reason given"]}
    found: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def main() -> None:
    """Print tables, and one line of JSON."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--formats", default="hea,edf")
    parser.add_argument("--mne", default="", help="interpreter that has mne and mne-qt-browser")
    parser.add_argument("--once", nargs=2, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.once:
        who, path = args.once
        print(json.dumps((ours if who == "ours" else theirs)(Path(path))), flush=True)
        os._exit(0)
    suffixes = args.formats.split(",")
    rows: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as made:
        folder = args.folder or Path(made)
        if args.folder is None:
            make_day(folder, list(dict.fromkeys([*suffixes, *(["edf"] if args.mne else [])])))
        for suffix in suffixes:
            home = Path(made) / f"home-{suffix}"
            for turn in ("first", "again"):
                rows[f"{suffix} {turn}"] = run(
                    sys.executable, "ours", folder / f"day.{suffix}", home
                )
                _print(f"{suffix} {turn}", rows[f"{suffix} {turn}"])
        if args.mne:
            rows["mne-qt-browser"] = run(args.mne, "theirs", folder / "day.edf", Path(made))
            _print("mne-qt-browser", rows["mne-qt-browser"])
            _compare(rows)
        else:
            print(
                "mne-qt-browser is left out: --mne names no interpreter (see the head of the file)"
            )
    print(json.dumps({"benchmark": "long_records", "size": SIZE, "targets": TARGETS, **rows}))


def _print(name: str, told: dict[str, Any]) -> None:
    print(f"{name}: " + ", ".join(f"{k} {v}" for k, v in told.items() if k != "frames"), flush=True)
    for one in told.get("frames", ()):
        pan, zoom = one["pan"], one["zoom"]
        print(
            f"  {one['span_s']:>8g} s  pan {pan['median_ms']:7.1f} p95 {pan['p95_ms']:7.1f} worst "
            f"{pan['worst_ms']:7.1f}   zoom {zoom['median_ms']:7.1f} p95 {zoom['p95_ms']:7.1f} "
            f"worst {zoom['worst_ms']:7.1f} ms",
            flush=True,
        )


def _compare(rows: dict[str, Any]) -> None:
    """Print how many times faster our frames are, by span."""
    mine = {one["span_s"]: one for one in rows.get("edf again", {}).get("frames", ())}
    for one in rows["mne-qt-browser"].get("frames", ()):
        if one["span_s"] in mine:
            ratios = [
                one[what]["median_ms"] / max(mine[one["span_s"]][what]["median_ms"], 0.1)
                for what in ("pan", "zoom")
            ]
            print(f"  {one['span_s']:>8g} s  pan {ratios[0]:.1f}x  zoom {ratios[1]:.1f}x")


if __name__ == "__main__":
    main()
