"""Fit ecgviewer/signals/delineation_weights.py to the odd records of LUDB; prints the new file.

Each bound is a weighted mean of several estimators; robust ridge regression to the marks of the
reference sets the weights. What error to expect is fitted to the errors that such weights make on
records they were not fitted to. Even records take no part, see benchmarks/delineation.py. The
search for waves uses the weights a little: run it twice when the estimators have changed.
"""

import argparse
import os
import textwrap
from pathlib import Path

import numpy as np
from delineation import COLUMNS, despiked, ludb_record

from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.signals.beats import find_r_peaks
from ecgviewer.signals.delineate import classified, has_own_p, prepared
from ecgviewer.signals.doubt import signs_of_doubt
from ecgviewer.signals.rhythm import rr_irregularity
from ecgviewer.signals.wave_bounds import PRE

RIDGE, FAR = 30_000.0, 12.0
"""Errors beyond 12 samples (24 ms) count by their size, not its square."""

INTERCEPT = 10.0
FOLDS = 5
WITHHELD = 0.025
"""Share of the marks to leave out, so that 97 % are still found."""

LOG_FROM, SIGN_RIDGE = 4.0, 300.0


def rows_of(folder: Path, number: int) -> dict[str, tuple[list, ...]]:
    """Return features of class and beat, signs of doubt, and the reference, for each bound."""
    x, fs, marks = ludb_record(folder, number)
    x = despiked(x, fs)
    rows = prepared(x, fs)
    beats, classes, groups = classified(rows, find_r_peaks(x, fs), STANDARD_LEADS)
    gaps = np.diff(beats)
    irregular = rr_irregularity(gaps)
    before, after = np.r_[np.median(gaps), gaps], np.r_[gaps, np.median(gaps)]
    out: dict[str, tuple[list, ...]] = {bound: ([], [], [], []) for bound in COLUMNS}
    for bound, (wave, column) in COLUMNS.items():
        for number_of, group in enumerate(groups):
            features, reference = group.bounds.features[bound]
            members = np.flatnonzero(classes == number_of)
            signs = signs_of_doubt(group, bound) if wave != "N" else None
            has_wave = (wave != "p") | has_own_p(group, irregular)
            lags = {"p": group.p_shift, "N": np.zeros_like(group.p_shift), "t": group.t_shift}[wave]
            for place, beat in enumerate(members):
                if not has_wave[place]:
                    continue
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
                    out[bound][3].append([] if signs is None else signs[place, lead])
    return out


def fit(features: np.ndarray, wanted: np.ndarray, intercept: int) -> np.ndarray:
    """Return the weights (Huber's loss, by repeated weighing)."""
    features = features.copy()
    features[:, intercept] = INTERCEPT
    counts = np.ones(len(wanted))
    for _ in range(4):
        weighed = features * counts[:, None]
        ridge = RIDGE * np.eye(features.shape[1])
        weights = np.linalg.solve(features.T @ weighed + ridge, wanted @ weighed)
        counts = np.minimum(1, FAR / np.maximum(np.abs(wanted - features @ weights), 1e-9))
    weights[intercept] *= INTERCEPT
    return weights


def fit_doubt(
    features: np.ndarray, wanted: np.ndarray, intercept: int, signs: np.ndarray, fold: np.ndarray
) -> tuple[np.ndarray, float]:
    """Return the weights of the signs, and the doubt from which a mark is left out."""
    errors = np.empty(len(wanted))
    for number in range(FOLDS):
        out = fold == number
        weights = fit(features[~out], wanted[~out], intercept)
        errors[out] = np.abs(wanted[out] - features[out] @ weights)
    several = signs[:, -2] > 0  # the logarithm of the beats in the class
    signs, errors = signs[several], errors[several]
    size = np.r_[signs[:, :-1].std(axis=0), 1.0] + 1e-9
    scaled = signs / size
    ridge = SIGN_RIDGE * np.diag(np.r_[np.ones(signs.shape[1] - 1), 0.0])
    log = np.log(errors + LOG_FROM)
    weights = np.linalg.solve(scaled.T @ scaled + ridge, scaled.T @ log) / size
    return weights, float(np.quantile(signs @ weights, 1 - WITHHELD))


def printed(name: str, table: dict[str, np.ndarray]) -> None:
    """Print a table of weights as Python."""
    print(f"{name} = {{")
    for bound, weights in table.items():
        print(f'    "{bound}": np.array([')
        numbers = ", ".join(f"{weight:.4f}" for weight in weights)
        print(textwrap.fill(numbers, 98, initial_indent=" " * 8, subsequent_indent=" " * 8))
        print("    ]),")
    print("}")


def main() -> None:
    """Fit and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", nargs="?", default=os.environ.get("ECGVIEWER_DATA"), type=Path)
    folder = parser.parse_args().data / "ludb" / "data"
    records = [rows_of(folder, number) for number in range(1, 151, 2)]
    classes: dict[str, np.ndarray] = {}
    beats: dict[str, np.ndarray] = {}
    doubts: dict[str, np.ndarray] = {}
    limits: dict[str, float] = {}
    for bound in COLUMNS:
        of_class, of_beat, wanted, signs = (
            np.array([row for record in records for row in record[bound][part]])
            for part in range(4)
        )
        fold = np.array(
            [place % FOLDS for place, record in enumerate(records) for _ in record[bound][2]]
        )
        n = of_class.shape[1]
        features = np.hstack([of_class, of_beat])
        weights = fit(features, wanted, n - 1)
        classes[bound], beats[bound] = weights[:n], weights[n:]
        if signs.size:
            doubts[bound], limits[bound] = fit_doubt(features, wanted, n - 1, signs, fold)
    print('"""How much each estimator counts; printed by benchmarks/delineation_fit.py."""\n')
    print("import numpy as np\n\n# fmt: off")
    printed("CLASS_WEIGHTS", classes)
    printed("BEAT_WEIGHTS", beats)
    printed("DOUBT_WEIGHTS", doubts)
    print("DOUBT_LIMITS = {")
    for bound, limit in limits.items():
        print(f'    "{bound}": {limit:.4f},')
    print("}\n# fmt: on")


if __name__ == "__main__":
    main()
