"""Learn the step of ecgviewer/signals/bound_refiner.py; used by delineation_fit.py.

Groups of features, their scales and the strength of the ridge were sought by cross-validation by
record over LUDB 1 to 150: first over the odd half, then over all.
"""

from dataclasses import dataclass

import numpy as np
from scipy.cluster.vq import kmeans2
from scipy.spatial import cKDTree

from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.signals.beat_bounds import ClassBounds
from ecgviewer.signals.bound_refiner import MOST, likeness, scaled, shape_features

N_CENTRES, FEWEST, ROUNDS, SEED = 500, 3, 15, 20
"""Centres of each bound; none is the mean of fewer leads than three."""

FULL = 8
"""Beats with a mark, from which the mean of a lead counts in full."""


@dataclass(frozen=True)
class Tuning:
    """Of one bound.

    Parameters
    ----------
    scales
        Group of features to its scale; all others take no part.
    ridge
        Strength.
    even
        The higher, the less does it matter from how many beats a lead's mean is.
    most
        Steps to learn are cut off here, in samples.
    """

    scales: dict[str, float]
    ridge: float
    even: float
    most: float


TUNINGS = {
    "p_on": Tuning(
        {"shape": 0.549, "own": 0.177, "sign": 0.644, "opposite": 0.628, "qrs": 0.03,
         "beside": 0.05, "middle": 0.2, "height": 0.05, "among": 0.4, "size": 0.2, "local": 0.05},
        ridge=0.302, even=12.0, most=20.0,
    ),
    "p_off": Tuning(
        {"shape": 0.486, "own": 0.337, "height": 0.038, "lead": 0.033, "sign": 0.279,
         "rate": 0.136, "qrs": 0.282, "beside": 0.251, "opposite": 0.122},
        ridge=0.143, even=12.0, most=60.0,
    ),
    "t_on": Tuning(
        {"size": 0.073, "own": 0.828, "height": 0.004, "lead": 0.506, "sign": 0.261,
         "rate": 0.171, "qrs": 0.52, "signs": 0.075, "beside": 0.045, "bends": 0.2, "shape": 0.2,
         "near": 0.05, "steepness": 0.05},
        ridge=0.274, even=0.0, most=30.0,
    ),
    "t_off": Tuning(
        {"shape": 0.35, "own": 0.232, "middle": 0.279, "lead": 1.14, "sign": 0.423,
         "opposite": 0.15, "rate": 0.15, "height": 0.129, "beside": 0.105},
        ridge=1.0, even=4.0, most=20.0,
    ),
}  # fmt: skip


@dataclass(frozen=True, eq=False)
class LeadsOf:
    """One bound in the leads of one class of beats, as far as the reference has marks there.

    Parameters
    ----------
    group
        The class.
    spans
        Samples to the beats before and after.
    linear
        Where linear weights put the bound that were not fitted to this record, shape (n_leads,).
    wanted
        For each lead, where the reference has it in the beats, laid upon the class.
    """

    group: ClassBounds
    spans: tuple[float, float]
    linear: np.ndarray
    wanted: list[np.ndarray]


@dataclass(frozen=True, eq=False)
class Design:
    """All leads of all classes beside the centres.

    Parameters
    ----------
    centres
        Shape (n_centres, n_values).
    like
        Likeness of each lead of each class to each centre, shape (n, n_centres).
    alike
        Of the centres to each other.
    """

    centres: np.ndarray
    like: np.ndarray
    alike: np.ndarray


def design(bound: str, leads_of: list[LeadsOf]) -> Design:
    """Choose centres and compare all leads of all classes with them."""
    scales = TUNINGS[bound].scales
    rows = [
        scaled(
            shape_features(
                bound, one.linear, one.group.shapes[bound[0]], one.group.bounds, one.spans,
                STANDARD_LEADS,
            ),
            scales,
        )
        for one in leads_of
    ]  # fmt: skip
    values = np.vstack(rows)
    centres, of = kmeans2(values, N_CENTRES, iter=ROUNDS, minit="++", rng=SEED)
    few = np.bincount(of, minlength=N_CENTRES) < FEWEST
    _, near = cKDTree(values).query(centres[few], FEWEST)
    centres[few] = values[near].mean(axis=1)
    centres = centres.astype(np.float16).astype(np.float32)
    return Design(
        centres,
        likeness(values, centres).astype(np.float64),
        likeness(centres.astype(np.float64), centres).astype(np.float64),
    )


def learn(bound: str, leads_of: list[LeadsOf], of: Design, use: np.ndarray) -> np.ndarray:
    """Return the weights of the centres from the classes that ``use`` allows."""
    tuning = TUNINGS[bound]
    rows, steps, counts = [], [], []
    for number, one in enumerate(leads_of):
        for lead, wanted in enumerate(one.wanted):
            if use[number] and len(wanted):
                off = np.clip(wanted - one.linear[lead], -60, 60).mean()
                rows.append(number * len(STANDARD_LEADS) + lead)
                steps.append(np.clip(off, -tuning.most, tuning.most))
                counts.append(len(wanted))
    return ridge(of, np.array(rows), np.array(steps), np.array(counts), tuning.ridge, tuning.even)


def ridge(
    of: Design, rows: np.ndarray, wanted: np.ndarray, counts: np.ndarray, strength: float,
    even: float,
) -> np.ndarray:  # fmt: skip
    """Return weights of the centres that give what is wanted, each a mean of so many marks."""
    doubt = (even + FULL / np.minimum(counts, FULL)) / (1 + even)
    like = of.like[rows]
    weighed = like / doubt[:, None]
    small = 1e-6 * np.eye(len(of.alike))
    return np.linalg.solve(like.T @ weighed + strength * (of.alike + small), weighed.T @ wanted)


def steps_by(weights: np.ndarray, like: np.ndarray) -> np.ndarray:
    """Return by how many samples each lead of each class is moved, (n_classes, n_leads)."""
    return np.clip(like @ weights, -MOST, MOST).reshape(-1, len(STANDARD_LEADS))
