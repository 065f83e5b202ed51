"""P, QRS and T bounds on LUDB records that took no part in anything that is fitted.

What the program ships is fitted to LUDB 1 to 150, so its figures on those flatter it. Here all of
it (weights, learned step, doubt) is fitted again without each fold, by record, and judged on the
fold, through the program's own delineation. With ``--folds 2`` the odd half is judged by what was
fitted to the even one, and the reverse.

The last lines say how often 50 records drawn from the 150, with replacement, reach each limit: of
another 50 records of LUDB the same is to be expected.
"""

import argparse
import contextlib
import json
import os
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from unittest import mock

import numpy as np
from delineation import COLUMNS, LIMITS, RECORDS, compare, ludb_record, ours, table
from delineation_fit import Fitted, fitted, rows_of

from ecgviewer.signals import bound_refiner, delineation_weights

DRAWS, DRAWN = 2000, 50


@contextlib.contextmanager
def installed(of: Fitted) -> Iterator[None]:
    """Let the program delineate with other weights than it ships."""
    names = {
        "CLASS_WEIGHTS": of.classes, "BEAT_WEIGHTS": of.beats,
        "DOUBT_WEIGHTS": of.doubts, "DOUBT_LIMITS": of.limits,
    }  # fmt: skip
    with contextlib.ExitStack() as stack:
        for name, values in names.items():
            stack.enter_context(mock.patch.dict(getattr(delineation_weights, name), values))
        stack.enter_context(mock.patch.object(bound_refiner, "learned", return_value=of.learned))
        yield


def judged(folder: Path, n_folds: int) -> dict[int, tuple[dict, dict]]:
    """Return errors and counts of each record, by what was fitted without its fold."""
    every = {number: rows_of(folder, number) for number in RECORDS}
    out = {}
    for fold in range(n_folds):
        others = fitted([rows for number, rows in every.items() if number % n_folds != fold])
        with installed(others):
            for number in every:
                if number % n_folds == fold:
                    x, fs, marks = ludb_record(folder, number)
                    errors, counts = defaultdict(list), defaultdict(lambda: np.zeros(3, int))
                    compare(ours(x, fs), marks, fs, errors, counts)
                    out[number] = errors, counts
    return out


def chances(records: dict[int, tuple[dict, dict]]) -> dict[str, dict[str, float]]:
    """Return how often 50 records reach each limit: sensitivity, mean, SD, and all three."""
    draw = np.random.default_rng(0)
    drawn = [draw.choice(list(records), DRAWN) for _ in range(DRAWS)]
    out = {}
    for bound in COLUMNS:
        need = LIMITS[bound[0]]
        sums = {
            number: np.array(
                [*counts[bound][:2], np.sum(errors[bound]), np.sum(np.square(errors[bound]))]
            )
            for number, (errors, counts) in records.items()
        }
        marks, hits, total, squares = np.array(
            [sum(sums[number] for number in one) for one in drawn]
        ).T
        mean = total / hits
        ok = np.array(
            [
                hits / marks > need[0],
                abs(mean) <= need[1],
                np.sqrt(squares / hits - mean**2) <= need[2],
            ]
        )
        shares = [*ok.mean(axis=1), ok.all(axis=0).mean()]
        out[bound] = dict(zip(("se", "mean", "sd", "all"), np.round(shares, 3), strict=True))
    return out


def main() -> None:
    """Judge and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", nargs="?", default=os.environ.get("ECGVIEWER_DATA"), type=Path)
    parser.add_argument("--folds", type=int, default=5)
    args = parser.parse_args()
    records = judged(args.data / "ludb" / "data", args.folds)
    parts = {"even": (0,), "odd": (1,), "all": (0, 1)}
    rows = []
    for name, rest in parts.items():
        errors, counts = defaultdict(list), defaultdict(lambda: np.zeros(3, int))
        for number, (of_errors, of_counts) in records.items():
            if number % 2 in rest:
                for bound in COLUMNS:
                    errors[bound] += of_errors[bound]
                    counts[bound] += of_counts[bound]
        rows += table(f"out of fold ({args.folds}), LUDB {name}", errors, counts)
    print(f"\nshare of draws of {DRAWN} records that reach each limit")
    reached = chances(records)
    for bound, shares in reached.items():
        print(f"{bound:<8}", {kind: float(share) for kind, share in shares.items()})
    print(json.dumps({"benchmark": "delineation_folds", "folds": args.folds, "rows": rows}))


if __name__ == "__main__":
    main()
