"""P, QRS and T bounds against LUDB, and QRS detection against MIT-BIH, beside NeuroKit2.

What we ship is fitted to these very records of LUDB: figures on records that took no part are
printed by delineation_folds.py. A bound counts as found within 150 ms (EC57's window), in the same
lead. LUDB marks inner beats only: what we find outside the marked span of a lead is left out of
the predictive value.
"""

import argparse
import json
import os
import time
import warnings
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.core.measurement import MARKS
from ecgviewer.signals.assess import assess, remeasure
from ecgviewer.signals.beats import find_r_peaks
from ecgviewer.signals.delineate import delineate
from ecgviewer.signals.pacing import paced_spikes, without_spikes

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # wfdb uses what pandas 3 deprecates
    import wfdb

COLUMNS = {
    "p_on": ("p", 0),
    "p_off": ("p", 2),
    "qrs_on": ("N", 0),
    "qrs_off": ("N", 2),
    "t_on": ("t", 0),
    "t_off": ("t", 2),
}
LIMITS = {"p": (0.95, 8.0, 16.0), "q": (0.98, 4.0, 12.0), "t": (0.95, 10.0, 22.0)}
"""Sensitivity, mean error (ms), SD (ms) to reach."""

WINDOW_S = 0.15
RECORDS = range(1, 151)
BEATS = set("NLRBAaJSVrFejnE/fQ?")
PACED = ("102", "104", "107", "217")

Places = dict[str, list[np.ndarray]]


def ludb_record(folder: Path, number: int) -> tuple[np.ndarray, float, list[dict]]:
    """Return samples (12, n) in mV, rate, and per lead the marks (n, 3) of p, N, t; -1 = none."""
    path = str(folder / str(number))
    record = wfdb.rdrecord(path)
    leads = []
    for name in STANDARD_LEADS:
        marks = wfdb.rdann(path, name.lower())
        found: dict[str, list] = {"p": [], "N": [], "t": []}
        symbols, at = [" ", *marks.symbol, " "], [-1, *marks.sample, -1]
        for place, symbol in enumerate(symbols):
            if symbol in found:
                start = at[place - 1] if symbols[place - 1] == "(" else -1
                stop = at[place + 1] if symbols[place + 1] == ")" else -1
                found[symbol].append((start, at[place], stop))
        leads.append({wave: np.array(rows, int).reshape(-1, 3) for wave, rows in found.items()})
    return record.p_signal.T.astype(np.float32), float(record.fs), leads


def despiked(x: np.ndarray, fs: float) -> np.ndarray:
    """Return the leads without pacemaker spikes, as measuring does."""
    return without_spikes(x, fs, paced_spikes(x, fs))


def ours(x: np.ndarray, fs: float) -> Places:
    """Return the bounds of each lead from ecgviewer."""
    places = delineate(despiked(x, fs), fs, STANDARD_LEADS).places
    found: Places = {}
    for bound in COLUMNS:
        rows = places[:, :, MARKS.index(bound)].T
        found[bound] = [row[~np.isnan(row)] for row in rows]
    return found


def neurokit(x: np.ndarray, fs: float) -> Places:
    """Return the bounds of each lead from NeuroKit2 (wavelets), given our R peaks."""
    import neurokit2 as nk

    names = {
        "p_on": "ECG_P_Onsets", "p_off": "ECG_P_Offsets", "qrs_on": "ECG_R_Onsets",
        "qrs_off": "ECG_R_Offsets", "t_on": "ECG_T_Onsets", "t_off": "ECG_T_Offsets",
    }  # fmt: skip
    peaks = find_r_peaks(x, fs)
    found: Places = {bound: [] for bound in names}
    for lead in x:
        try:
            clean = nk.ecg_clean(lead, sampling_rate=int(fs))
            _, waves = nk.ecg_delineate(clean, peaks, sampling_rate=int(fs), method="dwt")
        except (ValueError, IndexError, ZeroDivisionError, KeyError):
            waves = {}  # it gives up on some leads: nothing found there
        for bound, name in names.items():
            row = np.asarray(waves.get(name, []), dtype=float)
            found[bound].append(row[~np.isnan(row)])
    return found


def pairs(reference: np.ndarray, found: np.ndarray, window: float) -> Iterator[tuple[int, int]]:
    """Match each mark with the nearest found one that has no nearer mark, within the window."""
    if not len(reference) or not len(found):
        return
    distance = np.abs(reference[:, None] - found[None])
    nearest, back = distance.argmin(axis=1), distance.argmin(axis=0)
    for mark, other in enumerate(nearest):
        if back[other] == mark and distance[mark, other] <= window:
            yield mark, int(other)


def compare(found: Places, marks: list[dict], fs: float, errors: dict, counts: dict) -> None:
    """Add the errors of one record in ms, and the counts of marks, hits and finds."""
    for bound, (wave, column) in COLUMNS.items():
        for lead, of_lead in enumerate(marks):
            every = np.concatenate([of_lead[kind].ravel() for kind in "pNt"])
            known = of_lead[wave][:, column]
            known = known[known >= 0]
            places = found[bound][lead]
            hits = list(pairs(known, places, WINDOW_S * fs))
            errors[bound] += [(places[b] - known[a]) / fs * 1000 for a, b in hits]
            inside = 0
            if (every >= 0).any():
                inside = int(
                    ((places >= every[every >= 0].min() - 25) & (places <= every.max() + 25)).sum()
                )
            counts[bound] += np.array([len(known), len(hits), max(inside, len(hits))])


def table(title: str, errors: dict, counts: dict) -> list[dict]:
    """Print one table; return its rows."""
    print(f"\n{title}")
    print(f"{'bound':<8} {'marks':>6} {'Se %':>7} {'PPV %':>7} {'mean ms':>8} {'SD ms':>7}")
    rows = []
    for bound in COLUMNS:
        marks, hits, inside = counts[bound]
        se, ppv = hits / marks, hits / max(inside, 1)
        mean, sd = np.mean(errors[bound]), np.std(errors[bound])
        need = LIMITS[bound[0]]
        ok = se > need[0] and abs(mean) <= need[1] and sd <= need[2]
        print(
            f"{bound:<8} {marks:>6} {100 * se:>7.2f} {100 * ppv:>7.2f} {mean:>8.1f} {sd:>7.1f}"
            f"  {'reached' if ok else 'not reached'}"
        )
        rows.append(
            {
                "set": title, "bound": bound, "marks": int(marks), "se": round(float(se), 4),
                "ppv": round(float(ppv), 4), "mean_ms": round(float(mean), 1),
                "sd_ms": round(float(sd), 1), "reached": bool(ok),
            }
        )  # fmt: skip
    return rows


def on_ludb(folder: Path, name: str, method: Callable[[np.ndarray, float], Places]) -> list[dict]:
    """Delineate all records; print how well."""
    errors, counts = defaultdict(list), defaultdict(lambda: np.zeros(3, int))
    took = 0.0
    for number in RECORDS:
        x, fs, marks = ludb_record(folder, number)
        began = time.process_time()
        found = method(x, fs)
        took += time.process_time() - began
        compare(found, marks, fs, errors, counts)
    print(f"\n{name}: {1000 * took / len(RECORDS):.0f} ms of processor time a record")
    return table(f"{name}, LUDB 1-150", errors, counts)


def on_mit_bih(folder: Path) -> list[dict]:
    """Detect QRS in MIT-BIH; print DS1 and the paced four."""
    print(f"\n{'QRS':<8} {'beats':>6} {'Se %':>7} {'PPV %':>7}")
    sums = {"DS1": np.zeros(3, int), "paced": np.zeros(3, int)}
    for header in sorted(folder.glob("*.hea")):
        path = str(header.with_suffix(""))
        record, marks = wfdb.rdrecord(path), wfdb.rdann(path, "atr")
        found = find_r_peaks(record.p_signal.T.astype(np.float32), record.fs)
        known = marks.sample[[symbol in BEATS for symbol in marks.symbol]]
        flutter = [
            at for at, symbol in zip(marks.sample, marks.symbol, strict=True) if symbol in "[]"
        ]
        for start, stop in zip(flutter[::2], flutter[1::2], strict=False):
            known = known[(known < start) | (known > stop)]
            found = found[(found < start) | (found > stop)]
        hits, first = 0, 0
        for at in known:
            while first < len(found) and found[first] < at - WINDOW_S * record.fs:
                first += 1
            if first < len(found) and found[first] <= at + WINDOW_S * record.fs:
                hits, first = hits + 1, first + 1
        sums["paced" if header.stem in PACED else "DS1"] += (len(known), hits, len(found))
    rows = []
    for name, (marks_n, hits, found_n) in sums.items():
        print(f"{name:<8} {marks_n:>6} {100 * hits / marks_n:>7.2f} {100 * hits / found_n:>7.2f}")
        rows.append(
            {
                "set": f"MIT-BIH {name}", "bound": "qrs", "marks": int(marks_n),
                "se": round(hits / marks_n, 4), "ppv": round(hits / found_n, 4),
            }
        )  # fmt: skip
    return rows


def quickness(folder: Path) -> dict:
    """Print how long all measurements of 10 s take, and measuring again after a mark was moved."""
    whole, again, busy = [], [], []
    for number in range(1, 151, 10):
        x, fs, _ = ludb_record(folder, number)
        began, worked = time.perf_counter(), time.process_time()
        found = assess(x, fs, STANDARD_LEADS)
        busy.append(1000 * (time.process_time() - worked))
        whole.append(1000 * (time.perf_counter() - began))
        marks = found.median.together
        began = time.perf_counter()
        remeasure(found, marks.changed(qrs_off=marks.qrs_off + 1))
        again.append(1000 * (time.perf_counter() - began))
    figures = {
        "measure_median_ms": round(float(np.median(whole[1:])), 1),
        "measure_worst_ms": round(max(whole[1:]), 1),
        "measure_processor_median_ms": round(float(np.median(busy[1:])), 1),
        "measure_processor_worst_ms": round(max(busy[1:]), 1),
        "remeasure_worst_ms": round(max(again), 1),
    }
    print("\nall measurements of 12 leads, 10 s:", figures)
    return {"set": "quickness"} | figures


def main() -> None:
    """Run all comparisons."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", nargs="?", default=os.environ.get("ECGVIEWER_DATA"), type=Path)
    parser.add_argument("--no-neurokit", action="store_true", help="only our own")
    args = parser.parse_args()
    warnings.simplefilter("ignore")
    rows = on_mit_bih(args.data / "mitdb")
    rows.append(quickness(args.data / "ludb" / "data"))
    rows += on_ludb(args.data / "ludb" / "data", "ecgviewer", ours)
    if not args.no_neurokit:
        rows += on_ludb(args.data / "ludb" / "data", "NeuroKit2 dwt", neurokit)
    print(json.dumps({"benchmark": "delineation", "rows": rows}))


if __name__ == "__main__":
    main()
