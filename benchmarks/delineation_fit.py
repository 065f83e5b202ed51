"""Fit ecgviewer/signals/delineation_weights.py to the odd records of LUDB; prints the new file.

Each bound is a weighted mean of several estimators; ridge regression to the marks of the reference
sets the weights. Even records take no part, see benchmarks/delineation.py.
"""

import argparse
import os
from pathlib import Path

import numpy as np
from delineation import COLUMNS, despiked, ludb_record

from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.signals.beats import find_r_peaks
from ecgviewer.signals.delineate import classified, prepared
from ecgviewer.signals.wave_bounds import PRE

RIDGE, OUTLIER = 10_000.0, 40.0
INTERCEPT = 10.0


def rows_of(folder: Path, number: int) -> dict[str, tuple[list, list, list]]:
    """Return features of class and beat, and where the reference lies, for each bound."""
    x, fs, marks = ludb_record(folder, number)
    x = despiked(x, fs)
    rows = prepared(x, fs)
    beats, classes, groups = classified(rows, find_r_peaks(x, fs), STANDARD_LEADS)
    gaps = np.diff(beats)
    before, after = np.r_[np.median(gaps), gaps], np.r_[gaps, np.median(gaps)]
    out: dict[str, tuple[list, list, list]] = {bound: ([], [], []) for bound in COLUMNS}
    for bound, (wave, column) in COLUMNS.items():
        for number_of, group in enumerate(groups):
            features, reference = group.bounds.features[bound]
            members = np.flatnonzero(classes == number_of)
            lags = {"p": group.p_shift, "N": np.zeros_like(group.p_shift), "t": group.t_shift}[wave]
            for place, beat in enumerate(members):
                at = beats[beat]
                low, high = {
                    "p": (at - before[beat], at),
                    "N": (at - 50, at + 50),
                    "t": (at, at + after[beat]),
                }[wave]
                for lead, of_lead in enumerate(marks):
                    known = of_lead[wave]
                    inside = known[(known[:, 1] > low) & (known[:, 1] < high)]
                    if not len(inside) or inside[0, column] < 0:
                        continue
                    one = inside[-1] if wave == "p" else inside[0]
                    out[bound][0].append(features[lead])
                    out[bound][1].append(group.own[bound][place, lead] * (len(members) > 1))
                    out[bound][2].append(one[column] - at + PRE - lags[place] - reference)
    return out


def fit(features: np.ndarray, wanted: np.ndarray, intercept: int) -> np.ndarray:
    """Return the weights, fitted again without what lies 80 ms off."""
    features = features.copy()
    features[:, intercept] = INTERCEPT
    keep = np.ones(len(wanted), dtype=bool)
    for _ in range(4):
        a, b = features[keep], wanted[keep]
        weights = np.linalg.solve(a.T @ a + RIDGE * np.eye(a.shape[1]), a.T @ b)
        keep = np.abs(wanted - features @ weights) < OUTLIER
    weights[intercept] *= INTERCEPT
    return weights


def main() -> None:
    """Fit and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", nargs="?", default=os.environ.get("ECGVIEWER_DATA"), type=Path)
    folder = parser.parse_args().data / "ludb" / "data"
    records = [rows_of(folder, number) for number in range(1, 151, 2)]
    tables: dict[str, dict[str, np.ndarray]] = {"CLASS_WEIGHTS": {}, "BEAT_WEIGHTS": {}}
    for bound in COLUMNS:
        of_class, of_beat, wanted = (
            np.array([row for record in records for row in record[bound][part]])
            for part in range(3)
        )
        n = of_class.shape[1]
        weights = fit(np.hstack([of_class, of_beat]), wanted, n - 1)
        tables["CLASS_WEIGHTS"][bound], tables["BEAT_WEIGHTS"][bound] = weights[:n], weights[n:]
    print('"""How much each estimator counts; printed by benchmarks/delineation_fit.py."""\n')
    print("import numpy as np\n")
    for name, table in tables.items():
        print(f"{name} = {{")
        for bound, weights in table.items():
            print(f'    "{bound}": np.array([{", ".join(f"{weight:.4f}" for weight in weights)}]),')
        print("}\n")


if __name__ == "__main__":
    main()
