"""Fit ecgviewer/signals/delineation_weights.py to LUDB 1 to 150; prints the new file.

Each bound is a weighted mean of several estimators; robust ridge regression to the marks of the
reference sets the weights. What these leave over in P and T is learned from the shapes of the leads
(bound_refiner_fit.py) and written to resources/bound_refiner.npz. What error to expect is fitted to
the errors that both make on records they were not fitted to. How good all of it is on records that
took no part: benchmarks/delineation_folds.py. The search for waves uses the weights a little: run
it twice when the estimators have changed.
"""

import argparse
import os
import sys
import textwrap
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from bound_refiner_fit import TUNINGS, Design, LeadsOf, design, learn, ridge, steps_by
from delineation import COLUMNS, RECORDS, WINDOW_S, despiked, ludb_record

from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.signals.beats import find_r_peaks
from ecgviewer.signals.bound_refiner import Learned
from ecgviewer.signals.delineate import classified, has_own_p, prepared
from ecgviewer.signals.doubt import signs_of_doubt
from ecgviewer.signals.rhythm import rr_irregularity
from ecgviewer.signals.wave_bounds import PRE
from ecgviewer.signals.waves import WORK_FS

ROOT = Path(__file__).resolve().parents[1]

RIDGE, FAR = 30_000.0, 12.0
"""Errors beyond 12 samples (24 ms) count by their size, not its square."""

INTERCEPT = 10.0
FOLDS = 5
WITHHELD = {"p_on": 0.025, "p_off": 0.01, "t_on": 0.045, "t_off": 0.02}
"""Share of the marks to leave out: for T onset as many as leave half a per cent of sensitivity
above its limit, for the others so many that 50 other records reach both about equally often."""

LOG_FROM, SIGN_RIDGE = 4.0, 300.0
SHAPE_RIDGE, SHAPE_EVEN = 50.0, 4.0


@dataclass
class Rows:
    """All marks of one bound in one record, a row each, and where they are from.

    Parameters
    ----------
    of_class, of_beat, wanted, signs
        Features, what the weights are to give, signs of doubt.
    lead, group
        Lead, and the number of the class in ``groups``.
    groups, spans
        Classes of the record; samples to the beats before and after.
    """

    of_class: list = field(default_factory=list)
    of_beat: list = field(default_factory=list)
    wanted: list = field(default_factory=list)
    signs: list = field(default_factory=list)
    lead: list = field(default_factory=list)
    group: list = field(default_factory=list)
    groups: list = field(default_factory=list)
    spans: list = field(default_factory=list)


def rows_of(folder: Path, number: int) -> dict[str, Rows]:
    """Return what a record has to say on each bound."""
    x, fs, marks = ludb_record(folder, number)
    x = despiked(x, fs)
    rows = prepared(x, fs)
    beats, classes, groups = classified(rows, find_r_peaks(x, fs), STANDARD_LEADS)
    gaps = np.diff(beats)
    irregular = rr_irregularity(gaps)
    before, after = np.r_[np.median(gaps), gaps], np.r_[gaps, np.median(gaps)]
    spans = [
        (float(np.median(before[classes == k])), float(np.median(after[classes == k])))
        for k in range(len(groups))
    ]
    out = {bound: Rows(groups=groups, spans=spans) for bound in COLUMNS}
    for bound, (wave, column) in COLUMNS.items():
        of = out[bound]
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
                    of.of_class.append(features[lead])
                    of.of_beat.append(group.own[bound][place, lead] * (len(members) > 1))
                    of.wanted.append(one[column] - at + PRE - lags[place] - reference)
                    of.signs.append([] if signs is None else signs[place, lead])
                    of.lead.append(lead)
                    of.group.append(number_of)
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


def cross_validated(
    features: np.ndarray, wanted: np.ndarray, intercept: int, fold: np.ndarray
) -> tuple[list[np.ndarray], np.ndarray]:
    """Return the weights fitted without each fold, and the errors these make on it."""
    errors, kept = np.empty(len(wanted)), []
    for number in range(FOLDS):
        out = fold == number
        kept.append(fit(features[~out], wanted[~out], intercept))
        errors[out] = wanted[out] - features[out] @ kept[-1]
    return kept, errors


@dataclass(eq=False)
class Refinement:
    """What the linear weights leave over, and what was learned of it.

    Parameters
    ----------
    errors
        Of both steps, one a mark, cross-validated.
    weights
        Of the centres, from all records.
    design, folds
        Of each lead of each class.
    rows
        Of each mark, its row in ``design``.
    """

    errors: np.ndarray
    weights: np.ndarray
    design: Design
    folds: np.ndarray
    rows: np.ndarray


def refine(
    bound: str, records: list[Rows], linear: list[np.ndarray], errors: np.ndarray
) -> Refinement:
    """Learn what the linear weights leave over.

    Parameters
    ----------
    bound
        Which.
    records
        All marks.
    linear
        Weights fitted without each fold.
    errors
        Of these, one a mark.
    """
    leads_of: list[LeadsOf] = []
    of_fold, index = [], []
    for k, record in enumerate(records):
        groups, leads = np.array(record.group, int), np.array(record.lead, int)
        own_index = np.empty(len(groups), int)
        for number in np.unique(groups):
            group, here = record.groups[number], groups == number
            features, reference = group.bounds.features[bound]
            at = np.array(record.wanted) + reference
            wanted = [at[here & (leads == lead)] for lead in range(len(STANDARD_LEADS))]
            places = reference + features @ linear[k % FOLDS][: features.shape[1]]
            own_index[here] = len(leads_of) * len(STANDARD_LEADS) + leads[here]
            leads_of.append(LeadsOf(group, record.spans[number], places, wanted))
            of_fold.append(k % FOLDS)
        index.append(own_index)
    of, folds, rows = design(bound, leads_of), np.array(of_fold), np.concatenate(index)
    steps = np.empty((len(leads_of), len(STANDARD_LEADS)))
    for number in range(FOLDS):
        out = folds == number
        steps[out] = steps_by(learn(bound, leads_of, of, ~out), of.like)[out]
    return Refinement(
        errors - steps.ravel()[rows],
        learn(bound, leads_of, of, folds >= 0),
        of,
        np.repeat(folds, len(STANDARD_LEADS)),
        rows,
    )


def fit_doubt(
    of: Refinement, signs: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Fit what error to expect.

    Returns
    -------
    weights, shape, doubt, several
        Of the signs; of the centres; how doubtful each mark is, cross-validated; which are of
        several beats, so that they may be left out.
    """
    several = signs[:, -2] > 0  # the logarithm of the beats in the class
    known = signs[several]
    size = np.r_[known[:, :-1].std(axis=0), 1.0] + 1e-9
    scaled = known / size
    strength = SIGN_RIDGE * np.diag(np.r_[np.ones(known.shape[1] - 1), 0.0])
    log = np.log(np.abs(of.errors) + LOG_FROM)
    weights = np.linalg.solve(scaled.T @ scaled + strength, scaled.T @ log[several]) / size
    left = log - signs @ weights
    like = of.design.like
    counts = np.bincount(of.rows[several], minlength=len(like))
    means = np.bincount(of.rows[several], left[several], len(like)) / np.maximum(counts, 1)

    def shape(use: np.ndarray) -> np.ndarray:
        rows = np.flatnonzero(use & (counts > 0))
        return ridge(of.design, rows, means[rows], counts[rows], SHAPE_RIDGE, SHAPE_EVEN)

    added = np.zeros(len(like))
    for number in range(FOLDS):
        out = of.folds == number
        added[out] = like[out] @ shape(~out)
    return weights, shape(of.folds >= 0), signs @ weights + added[of.rows], several


def told(errors: np.ndarray) -> str:
    """Return the SD in ms of errors within the window in which a mark counts as found."""
    ms = 1000 * errors / WORK_FS
    return f"{ms[np.abs(ms) <= 1000 * WINDOW_S].std():.2f}"


@dataclass(frozen=True, eq=False)
class Fitted:
    """All that is fitted, bound by bound; see ecgviewer/signals/delineation_weights.py."""

    classes: dict[str, np.ndarray] = field(default_factory=dict)
    beats: dict[str, np.ndarray] = field(default_factory=dict)
    doubts: dict[str, np.ndarray] = field(default_factory=dict)
    limits: dict[str, float] = field(default_factory=dict)
    learned: dict[str, Learned] = field(default_factory=dict)


def fitted(every: list[dict[str, Rows]]) -> Fitted:
    """Fit everything to some records; say how good each step is, cross-validated."""
    out = Fitted()
    for bound in COLUMNS:
        records = [record[bound] for record in every]
        of_class, of_beat, wanted, signs = (
            np.array([row for record in records for row in getattr(record, part)])
            for part in ("of_class", "of_beat", "wanted", "signs")
        )
        fold = np.array([k % FOLDS for k, record in enumerate(records) for _ in record.wanted])
        n = of_class.shape[1]
        features = np.hstack([of_class, of_beat])
        weights = fit(features, wanted, n - 1)
        out.classes[bound], out.beats[bound] = weights[:n], weights[n:]
        linear, errors = cross_validated(features, wanted, n - 1, fold)
        said = f"{bound}: cross-validated SD {told(errors)} ms"
        if bound in TUNINGS:
            of = refine(bound, records, linear, errors)
            out.doubts[bound], shape, doubt, several = fit_doubt(of, signs)
            limit = float(np.quantile(doubt[several], 1 - WITHHELD[bound]))
            out.limits[bound] = limit
            sure = (doubt <= limit) | ~several
            out.learned[bound] = Learned(
                TUNINGS[bound].scales,
                of.design.centres,
                of.weights.astype(np.float32),
                shape.astype(np.float32),
            )
            said += f", refined {told(of.errors)}, without doubtful ones {told(of.errors[sure])}"
        print(said, file=sys.stderr)
    return out


def printed(name: str, table: dict[str, np.ndarray]) -> None:
    """Print a table of weights as Python."""
    print(f"{name} = {{")
    for bound, weights in table.items():
        print(f'    "{bound}": np.array([')
        numbers = ", ".join(f"{weight:.4f}" for weight in weights)
        print(textwrap.fill(numbers, 98, initial_indent=" " * 8, subsequent_indent=" " * 8))
        print("    ]),")
    print("}")


def kept(learned: dict[str, Learned]) -> dict[str, np.ndarray]:
    """Return what goes into resources/bound_refiner.npz."""
    out: dict[str, np.ndarray] = {}
    for bound, of in learned.items():
        out[f"{bound}_names"] = np.array(list(of.scales))
        out[f"{bound}_scales"] = np.array(list(of.scales.values()))
        out[f"{bound}_centres"] = of.centres.astype(np.float16)
        out[f"{bound}_weights"], out[f"{bound}_doubt"] = of.weights, of.doubt
    return out


def main() -> None:
    """Fit and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", nargs="?", default=os.environ.get("ECGVIEWER_DATA"), type=Path)
    folder = parser.parse_args().data / "ludb" / "data"
    all_of_it = fitted([rows_of(folder, number) for number in RECORDS])
    np.savez_compressed(ROOT / "resources" / "bound_refiner.npz", **kept(all_of_it.learned))
    print('"""How much each estimator counts; printed by benchmarks/delineation_fit.py."""\n')
    print("import numpy as np\n\n# fmt: off")
    printed("CLASS_WEIGHTS", all_of_it.classes)
    printed("BEAT_WEIGHTS", all_of_it.beats)
    printed("DOUBT_WEIGHTS", all_of_it.doubts)
    print("DOUBT_LIMITS = {")
    for bound, limit in all_of_it.limits.items():
        print(f'    "{bound}": {limit:.4f},')
    print("}\n# fmt: on")


if __name__ == "__main__":
    main()
