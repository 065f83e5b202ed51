"""How often a PR interval is stated in fibrillation, flutter and sinus rhythm of PTB-XL.

Also how widely PR, QRS, QT and QTc (Fridericia) are spread.

Raw ECGs and, at 100 Hz and without millivolts, the filtered ones beside them. What two waves a beat
look like was seen on the five raw ECGs with flutter; the filtered ones took no part in any choice.
"""

import argparse
import csv
import json
import os
import warnings
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

import h5py
import numpy as np

from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.core.measurement import Measurements
from ecgviewer.signals.assess import assess

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # wfdb uses what pandas 3 deprecates
    import wfdb

NAMES = {"AFIB": "fibrillation", "AFLT": "flutter", "STACH": "sinus tachycardia"}
NAMES |= {"SARRH": "sinus arrhythmia", "NORM": "normal ECG"}
EVERY_NORMAL = 4


def rhythm_of(statements: str) -> str | None:
    """Return the first of our names that the statements hold; flutter before fibrillation."""
    for code in ("AFLT", "AFIB", "STACH", "SARRH", "NORM"):
        if code in statements:
            return NAMES[code]
    return None


def spread(values: Iterable[float | None]) -> list[int]:
    """Return the 2.5th, 50th and 97.5th percentile of what is known."""
    known = [value for value in values if value is not None]
    return np.percentile(known, (2.5, 50, 97.5)).round().astype(int).tolist() if known else []


def told(title: str, found: dict[str, list[Measurements]]) -> list[dict]:
    """Print and return, for each rhythm, how often PR and QTc are stated."""
    rows = []
    for rhythm, several in found.items():
        row = {
            "set": title, "rhythm": rhythm, "n": len(several),
            "pr": sum(one.pr_ms is not None for one in several),
            "qtc": sum(any(value for value in one.qtc_ms.values()) for one in several),
            "called_flutter": sum(one.rhythm.flutter for one in several),
            "pr_ms": spread(one.pr_ms for one in several),
            "qrs_ms": spread(one.qrs_ms for one in several),
            "qt_ms": spread(one.qt_ms for one in several),
            "qtc_ms": spread(one.qtc_ms.get("Fridericia") for one in several),
        }  # fmt: skip
        print(row)
        rows.append(row)
    return rows


def raw(folder: Path) -> list[dict]:
    """Measure the raw ECGs."""
    found: dict[str, list[Measurements]] = defaultdict(list)
    with (folder / "ptbxl_database.csv").open(newline="") as table:
        for row in csv.DictReader(table):
            path, rhythm = folder / row["filename_hr"], rhythm_of(row["scp_codes"])
            if rhythm is None or not path.with_suffix(".hea").exists():
                continue
            record = wfdb.rdrecord(str(path))
            x = record.p_signal.T.astype(np.float32)
            found[rhythm].append(assess(x, float(record.fs), STANDARD_LEADS))
    return told("raw", found)


def filtered(folder: Path) -> list[dict]:
    """Measure the filtered ECGs; of the normal ones every fourth."""
    found: dict[str, list[Measurements]] = defaultdict(list)
    normals = 0
    with (
        (folder / "ptbxl_filtered.csv").open(newline="") as table,
        h5py.File(folder / "ptbxl_filtered.h5") as signals,
    ):
        for place, row in enumerate(csv.DictReader(table)):
            rhythm = rhythm_of(f"{row['rhythm']} {row['superclass']}")
            if rhythm == NAMES["NORM"]:
                normals += 1
            if rhythm is None or (rhythm == NAMES["NORM"] and normals % EVERY_NORMAL):
                continue
            x = signals["signals"][place].astype(np.float32) / 1000
            no_mv = np.zeros(len(x), dtype=bool)
            one = assess(x, 100.0, STANDARD_LEADS, millivolts=no_mv)
            found[rhythm].append(one)
    return told("filtered", found)


def main() -> None:
    """Run both."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", nargs="?", default=os.environ.get("ECGVIEWER_DATA"), type=Path)
    data = parser.parse_args().data
    warnings.simplefilter("ignore")
    rows = raw(data / "ptbxl") + filtered(data)
    print(json.dumps({"benchmark": "p_presence", "rows": rows}))


if __name__ == "__main__":
    main()
