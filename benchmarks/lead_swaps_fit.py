"""Fit what tells exchanged chest leads (ecgviewer/signals/lead_swaps.py) to PTB-XL and LUDB.

Logistic regression, for each pair of neighbours, between the median beats as they are and with the
two exchanged; prints the weights, and figures on ECGs that took no part (five folds). A few of the
ECGs seem to be exchanged in truth; they count as false alarms here.
"""

import argparse
import os
import warnings
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from quality import ptbxl, read

from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.signals.assess import assess
from ecgviewer.signals.lead_swaps import EXCHANGED, chest_and_limb, exchange_costs

FOLDS, RIDGE, ROUNDS = 5, 3.0, 40
PAIRS = range(5)


def costs(data: Path) -> Iterator[tuple[str, np.ndarray]]:
    """Yield the set of each ECG without pacemaker and its costs, shape (5, n_values)."""
    for name, source in (("PTB-XL", ptbxl(data / "ptbxl")), ("LUDB", ludb(data / "ludb" / "data"))):
        for x, fs, paced, _ in source:
            beat = None if paced else assess(x, fs, STANDARD_LEADS).median
            if beat is None or len(beat.leads) < len(STANDARD_LEADS):
                continue
            rows = chest_and_limb(
                dict(zip(beat.leads, beat.values, strict=True)), fs, beat.together
            )
            if rows is not None:
                yield name, np.stack([exchange_costs(*rows, pair) for pair in PAIRS])


def ludb(folder: Path) -> Iterator[tuple[np.ndarray, float, bool, bool]]:
    """Yield samples, rate, whether paced, False."""
    for header in sorted(folder.glob("*.hea")):
        yield *read(header.with_suffix("")), "pacing" in header.read_text(), False


def fit(rows: np.ndarray) -> np.ndarray:
    """Return weights by which ``rows`` are in order and ``-rows`` are not (Newton's method)."""
    size = rows.std(axis=0) + 1e-9
    scaled = rows / size
    weights = np.zeros(rows.shape[1])
    for _ in range(ROUNDS):
        wrong = 1 / (1 + np.exp(np.clip(scaled @ weights, -50, 50)))
        slope = 2 * scaled.T @ wrong - RIDGE * weights
        bend = 2 * (scaled * (wrong * (1 - wrong))[:, None]).T @ scaled
        weights += np.linalg.solve(bend + RIDGE * np.eye(len(weights)), slope)
    return weights / size


def main() -> None:
    """Fit and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", nargs="?", default=os.environ.get("ECGVIEWER_DATA"), type=Path)
    warnings.simplefilter("ignore")
    sets, rows = zip(*costs(parser.parse_args().data), strict=True)
    values, names = np.array(rows), np.array(sets)
    fold = np.random.default_rng(0).integers(0, FOLDS, len(values))
    scores = np.empty((len(values), len(PAIRS)))
    for number in range(FOLDS):
        out = fold == number
        for pair in PAIRS:
            scores[out, pair] = values[out, pair] @ fit(values[~out, pair])
    print(
        f"of {len(values)} ECGs, exchanged and seen: {(scores > -EXCHANGED).mean(axis=0).round(3)}"
    )
    for name in np.unique(names):
        called = scores[names == name].min(axis=1) < EXCHANGED
        print(f"{name}: {called.sum()} of {len(called)} suspected as they are")
    print("NEIGHBOUR_WEIGHTS = np.array([")
    for pair in PAIRS:
        print("    [" + ", ".join(f"{one:.4f}" for one in fit(values[:, pair])) + "],")
    print("])")


if __name__ == "__main__":
    main()
