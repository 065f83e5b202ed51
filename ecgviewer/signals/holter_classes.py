"""What the beats of a long recording are: normal, supraventricular, ventricular, paced, unknown."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.holter import BEAT_CLASSES
from ecgviewer.core.holter_events import inside
from ecgviewer.core.progress import Progress
from ecgviewer.signals import holter_weights
from ecgviewer.signals.filters import median_of_known
from ecgviewer.signals.holter_af import af_ranges
from ecgviewer.signals.holter_blocks import PLACE, Cuts
from ecgviewer.signals.holter_fusion import is_blend

NORMAL, SUPRAVENTRICULAR, VENTRICULAR, PACED, UNKNOWN = (
    np.uint8(BEAT_CLASSES.index(name)) for name in ("N", "S", "V", "P", "?")
)

OF_SHAPE = 0.8
"""How much the median score of a beat's shape counts; the rest is its own."""

_LIMIT, _BENT = 4.0, 0.8
_EARLY, _EARLY_SPREADS = -0.12, 3.5
_ON_TIME, _P_ON_TIME = -0.08, 0.4
_SURE = 1.0
_ODD_LIKE, _ODD_SCORE = 0.5, 1.0
_MOSTLY = 0.5
_OF_MEDIAN = 200


@dataclass(frozen=True, eq=False)
class Weights:
    """A logistic regression on beat features.

    Parameters
    ----------
    names
        Features, in their order.
    middle, spread
        Their mean and standard deviation where it was fitted.
    weights
        For each standardised feature, within four spreads, then for its size less 0.8, then the
        constant.
    """

    names: tuple[str, ...]
    middle: NDArray[np.float64]
    spread: NDArray[np.float64]
    weights: NDArray[np.float64]

    def scores(self, features: NDArray[np.floating], names: tuple[str, ...]) -> NDArray[np.float64]:
        """Return the log odds of each beat."""
        order = [names.index(name) for name in self.names]
        scores = np.empty(len(features))
        for start in range(0, len(features), 4000):
            part = slice(start, start + 4000)
            x = features[part][:, order].astype(np.float64)
            scores[part] = design(x, self.middle, self.spread) @ self.weights
        return scores


def design(
    x: NDArray[np.float64], middle: NDArray[np.float64], spread: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return what the weights multiply, shape (n, 2 n_features + 1)."""
    z = np.clip((x - middle) / spread, -_LIMIT, _LIMIT)
    return np.concatenate([z, np.abs(z) - _BENT, np.ones((len(z), 1))], axis=1)


def fitted() -> Weights:
    """Return the weights that were fitted to MIT-BIH DS1."""
    return Weights(
        holter_weights.NAMES,
        holter_weights.MIDDLE,
        holter_weights.SPREAD,
        holter_weights.WEIGHTS,
    )


def of_shapes(scores: NDArray[np.float64], shapes: NDArray[np.int32]) -> NDArray[np.float64]:
    """Return scores drawn towards the median of their shape, for beats of one shape are alike."""
    out = scores.copy()
    for number in range(int(shapes.max(initial=-1)) + 1):
        own = shapes == number
        if own.any():
            out[own] = OF_SHAPE * np.median(scores[own]) + (1 - OF_SHAPE) * scores[own]
    return out


@dataclass(frozen=True, eq=False)
class Classed:
    """Beats with their classes.

    Parameters
    ----------
    classes
        uint8, shape (n_beats,): index into ``BEAT_CLASSES``.
    af
        Stretches of atrial fibrillation.
    n_fused
        How many beats look like fusions; they are "unknown".
    """

    classes: NDArray[np.uint8]
    af: list[tuple[int, int]]
    n_fused: int


def classed(
    features: NDArray[np.float32],
    names: tuple[str, ...],
    *,
    cuts: Cuts,
    shapes: NDArray[np.int32],
    samples: NDArray[np.int64],
    next_to: NDArray[np.bool_],
    spikes: NDArray[np.bool_],
    fs: float,
    weights: Weights | None = None,
) -> Generator[Progress, None, Classed]:
    """Say what beats are; a generator, so that it can be stopped.

    Parameters
    ----------
    features, names
        Of :func:`~ecgviewer.signals.holter_features.beat_features`.
    cuts, shapes
        Beats and their shapes.
    samples, next_to, fs
        R, which intervals lie between neighbours, and the rate in Hz.
    spikes
        Beats with a pacemaker spike before them.
    weights
        For ventricular beats; the fitted ones where None.
    """
    column = {name: features[:, place] for place, name in enumerate(names)}
    scores = of_shapes((weights or fitted()).scores(features, names), shapes)
    yield Progress(0, 0, "telling beats apart")
    paced = _paced(spikes, shapes)
    ventricular = (scores > 0) & ~paced
    fused = ventricular & (yield from _fused(cuts, shapes, scores, column))
    yield Progress(0, 0, "looking for atrial fibrillation")
    af = af_ranges(samples, next_to, ventricular | paced, column["p_like"], fs)
    early = column["early"] < np.minimum(_EARLY, -_EARLY_SPREADS * column["irregular"])
    classes = np.full(len(samples), NORMAL, dtype=np.uint8)
    classes[early & ~inside(samples, af)] = SUPRAVENTRICULAR
    classes[ventricular] = VENTRICULAR
    odd = (shapes < 0) & (column["like_usual"] < _ODD_LIKE) & (np.abs(scores) < _ODD_SCORE)
    classes[odd | fused] = UNKNOWN
    classes[paced] = PACED
    return Classed(classes, af, int(fused.sum()))


def _paced(spikes: NDArray[np.bool_], shapes: NDArray[np.int32]) -> NDArray[np.bool_]:
    """Return the beats of shapes most of which follow a spike, and odd ones that follow one."""
    paced = spikes & (shapes < 0)
    for number in range(int(shapes.max(initial=-1)) + 1):
        own = shapes == number
        if own.any() and spikes[own].mean() > _MOSTLY:
            paced |= own
    return paced


def _fused(
    cuts: Cuts,
    shapes: NDArray[np.int32],
    scores: NDArray[np.float64],
    column: dict[str, NDArray[np.float32]],
) -> Generator[Progress, None, NDArray[np.bool_]]:
    """Return the beats of shapes that are on time, after a P wave, and sums of two others."""
    fused = np.zeros(len(shapes), dtype=bool)
    wide = _most_frequent_ectopic(shapes, scores, column["early"])
    if wide is None:
        return fused
    usual, other = median_beat(cuts, shapes == 0), median_beat(cuts, shapes == wide)
    for number in range(1, int(shapes.max(initial=-1)) + 1):
        own = shapes == number
        if number == wide or own.sum() < 2 or np.median(scores[own]) <= 0:
            continue
        yield Progress(0, 0, "looking for fusion beats")
        on_time = np.median(column["early"][own]) > _ON_TIME
        p = np.median(column["p_like"][own]) > _P_ON_TIME
        if on_time and p and is_blend(median_beat(cuts, own), usual, other):
            fused |= own
    return fused


def _most_frequent_ectopic(
    shapes: NDArray[np.int32], scores: NDArray[np.float64], early: NDArray[np.floating]
) -> int | None:
    """Return the most frequent shape that is surely ventricular and comes early."""
    for number in range(1, int(shapes.max(initial=-1)) + 1):
        own = shapes == number
        if own.any() and np.median(scores[own]) > _SURE and np.median(early[own]) < _ON_TIME:
            return number
    return None


def median_beat(cuts: Cuts, own: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Return the median of some beats, with the line before QRS at zero; gaps are 0."""
    places = np.flatnonzero(own)
    spaced = np.linspace(0, len(places) - 1, min(len(places), _OF_MEDIAN))
    some = places[np.unique(spaced.astype(np.int64))]
    middle = np.nan_to_num(median_of_known(cuts[some]))
    line = np.median(middle[:, PLACE - 16 : PLACE - 10], axis=1, keepdims=True)
    return np.asarray(middle - line, dtype=np.float32)
