"""How well "all like this one" finds the ventricular beats of MIT-BIH.

In each record with at least 20 beats that are annotated V, one V in every tenth of them is chosen
in turn, as a reader would click on it; what is found alike is compared with all V of the record.
Recall is limited where V come in several shapes: a reader then chooses one of each. So it is also
given for the V of the chosen beat's own shape as far as one can know it: of up to three choices
together, each on a V that the choices before have left over.
"""

import argparse
import json
import os
import time
from pathlib import Path

import numpy as np

from ecgviewer.formats import read_record
from ecgviewer.signals.alike_beats import alike_beats, cut_beats
from ecgviewer.signals.beats import find_r_peaks
from ecgviewer.tasks.beat_marks import beats_of, read_marks

WINDOW_S = 0.15
LEAST = 20
CHOICES = 10
PACED = {"102", "104", "107", "217"}


def is_v(peaks: np.ndarray, samples: np.ndarray, kinds: np.ndarray, fs: float) -> np.ndarray:
    """Return which peaks are beats annotated V, within 150 ms."""
    near = np.clip(np.searchsorted(samples, peaks), 1, len(samples) - 1)
    near = np.where(
        np.abs(samples[near - 1] - peaks) < np.abs(samples[near] - peaks), near - 1, near
    )
    close = np.abs(samples[near] - peaks) <= WINDOW_S * fs
    return close & (kinds[near] == "V")


def shares(found: np.ndarray, truth: np.ndarray) -> tuple[float, float]:
    """Return precision and recall."""
    hits = (found & truth).sum()
    return float(hits / max(found.sum(), 1)), float(hits / truth.sum())


def measure(path: Path) -> dict | None:
    """Return the figures of one record; None if it has too few V."""
    samples, kinds = beats_of(read_marks(path.with_suffix(".atr")))
    if (kinds == "V").sum() < LEAST:
        return None
    record = read_record(path)
    x = record.millivolts()
    peaks = find_r_peaks(x, record.fs)
    truth = is_v(peaks, samples, kinds, record.fs)
    began = time.perf_counter()
    cut = cut_beats(x, record.fs, peaks)
    places = np.flatnonzero(truth)
    chosen = places[np.linspace(0, len(places) - 1, CHOICES).astype(int)]
    rows = []
    for one in chosen:
        found = np.zeros(len(peaks), dtype=bool)
        found[alike_beats(cut, int(one)).places] = True
        rows.append(shares(found, truth))
    seconds = (time.perf_counter() - began) / CHOICES
    together = np.zeros(len(peaks), dtype=bool)
    for _ in range(3):
        left = np.flatnonzero(truth & ~together)
        if len(left):
            together[alike_beats(cut, int(left[len(left) // 2])).places] = True
    precision, recall = np.median(np.array(rows), axis=0)
    return {
        "record": path.stem,
        "beats": len(peaks),
        "v": int(truth.sum()),
        "precision": precision,
        "recall": recall,
        "precision_3": shares(together, truth)[0],
        "recall_3": shares(together, truth)[1],
        "seconds": seconds,
    }


def main() -> None:
    """Print a table and one JSON line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", default=os.environ.get("ECGVIEWER_DATA"), type=Path)
    parser.add_argument("--paced", action="store_true", help="take in the paced records")
    options = parser.parse_args()
    rows = []
    for path in sorted((options.folder / "mitdb").glob("*.hea")):
        if path.stem in PACED and not options.paced:
            continue
        row = measure(path)
        if row is not None:
            rows.append(row)
            print(
                f"{row['record']}  {row['v']:5d} V  one choice: precision {row['precision']:.3f} "
                f"recall {row['recall']:.3f}   three: {row['precision_3']:.3f} "
                f"{row['recall_3']:.3f}   {row['seconds'] * 1000:.0f} ms",
                flush=True,
            )
    figures = {
        name: float(np.median([row[name] for row in rows]))
        for name in ("precision", "recall", "precision_3", "recall_3", "seconds")
    }
    print(json.dumps({"records": len(rows), "median": figures}))


if __name__ == "__main__":
    main()
