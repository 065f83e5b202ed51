"""A small learned step after the linear one: how far a bound of P or T lies off by its shape.

Readers do not set a bound where one rule would: it depends on how flat the wave is, on two phases,
on what the other leads show. What the linear weights leave over is learned here by kernel ridge
regression on centres (Williams and Seeger 2001, "Using the Nystroem method to speed up kernel
machines"), from LUDB by ``benchmarks/delineation_fit.py``; in the same way, how far off the step
may still be. Features have no unit: gain does not move marks. No sample is stored: each centre is
the mean of the features of three leads and more.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.leads import PRECORDIAL_LEADS, STANDARD_LEADS
from ecgviewer.core.measurement import MARKS
from ecgviewer.core.resources import shipped
from ecgviewer.signals.delineation_weights import CLASS_WEIGHTS
from ecgviewer.signals.scipy_parts import ndimage
from ecgviewer.signals.wave_bounds import BeatBounds, in_order
from ecgviewer.signals.waves import Floats, Places

REFINED = ("p_on", "p_off", "t_on", "t_off")
MOST = 40.0
"""A bound is moved by 80 ms at most."""

_STEP = {"p": 2, "t": 4}
_WINDOW = {"p": 100, "t": 168}
_CORE = {"p": 40, "t": 100}
"""Samples at 500 Hz: step, half of the window around the wave's peak, half of the wave."""

_SHAPE = {"p": np.arange(-72, 73, 8), "t": np.arange(-128, 129, 16)}
"""Where a lead's shape is read, around its bound."""

_LOCAL = {"p": np.arange(-30, 31, 3), "t": np.arange(-60, 61, 6)}
"""Where it is read once more, finer and nearer to the bound."""

_LIMB = {"I": "II aVL", "II": "I III", "III": "II aVF", "aVR": "I II", "aVL": "I III"}
_LIMB |= {"aVF": "II III"}
_NEAR = {name: names.split() for name, names in _LIMB.items()}
_NEAR |= {
    name: [*PRECORDIAL_LEADS[max(at - 1, 0) : at], *PRECORDIAL_LEADS[at + 1 : at + 2]]
    for at, name in enumerate(PRECORDIAL_LEADS)
}
_SMALL = 1e-9


@dataclass(frozen=True, eq=False)
class WaveShapes:
    """The P or T of a class in each lead.

    Parameters
    ----------
    wave
        ``"p"`` or ``"t"``.
    place
        Where it peaks in the leads together, in samples of the segment.
    grid
        Samples around ``place``, shape (n,).
    middle
        Median of the beats laid upon each other, over the level before QRS, shape (n_leads, n).
    scatter
        Root mean square of what the beats differ by from it, shape (n_leads,).
    """

    wave: str
    place: int
    grid: Places
    middle: Floats
    scatter: Floats


def wave_shapes(wave: str, bridged: Floats, bounds: BeatBounds, shift: Places) -> WaveShapes:
    """Lay the beats of a class upon each other.

    Parameters
    ----------
    wave
        ``"p"`` or ``"t"``.
    bridged
        Beats without QRS, shape (n_beats, n_leads, n), no NaN.
    bounds
        Those of the class.
    shift
        By how many samples the wave of each beat lies later than the class's, shape (n_beats,).
    """
    on = bounds.qrs_span[0]
    place = bounds.p_place if wave == "p" else bounds.t_place
    grid = np.arange(-_WINDOW[wave], _WINDOW[wave], _STEP[wave])
    at = np.clip(place + shift[:, None] + grid, 0, bridged.shape[-1] - 1)
    rows = np.take_along_axis(bridged, at[:, None, :], axis=-1)
    rows -= bridged[..., max(on - 8, 0) : max(on - 2, 1)].mean(axis=-1, keepdims=True)
    middle = np.median(rows, axis=0)
    scatter = np.sqrt(((rows - middle) ** 2).mean(axis=(0, 2)))
    smooth = ndimage.gaussian_filter1d(middle, 1.0, axis=-1, mode="nearest")
    return WaveShapes(wave, place, grid, smooth, scatter)


def shape_features(
    bound: str,
    at: Floats,
    shapes: WaveShapes,
    bounds: BeatBounds,
    spans: tuple[float, float],
    leads: Sequence[str],
) -> dict[str, Floats]:
    """Return what the step is learned from, each (n_leads, n_values) and without unit.

    Parameters
    ----------
    bound
        One of :data:`REFINED`.
    at
        Where the linear step puts it in each lead, shape (n_leads,), in samples of the segment.
    shapes
        Of this wave.
    bounds
        Of the class.
    spans
        Samples to the beats before and after.
    leads
        Canonical names of the rows.
    """
    wave, n = shapes.wave, len(at)
    rel = at - shapes.place
    core = shapes.middle[:, np.abs(shapes.grid) <= _CORE[wave]]
    core = core - core.mean(axis=1, keepdims=True)
    peak = np.take_along_axis(core, np.abs(core).argmax(axis=1)[:, None], axis=1)
    height, sign = np.abs(peak[:, 0]) + _SMALL, np.where(peak < 0, -1.0, 1.0)
    size = np.sqrt((shapes.middle**2).mean(axis=0))
    where = rel[:, None] + _SHAPE[wave]
    own = _read(shapes, shapes.middle, where)
    steep = np.gradient(shapes.middle, axis=1)
    bends = _read(shapes, np.gradient(steep, axis=1), rel[:, None] + _LOCAL[wave])
    steepness = np.sqrt((steep**2).mean(axis=0))
    opposite = bound.removesuffix("on") + "off" if bound.endswith("on") else f"{wave}_on"
    estimates, others = bounds.estimates[bound], bounds.estimates[opposite]
    place_of = dict(zip(leads, rel, strict=True))
    beside = np.array(
        [
            np.mean([place_of.get(one, mine) for one in _NEAR.get(lead, (lead,))])
            for lead, mine in zip(leads, rel, strict=True)
        ]
    )

    def same(values: Floats) -> Floats:
        return np.broadcast_to(values, (n, len(values)))

    return {
        "shape": sign * _unit(own),
        "local": sign * _unit(_read(shapes, shapes.middle, rel[:, None] + _LOCAL[wave])),
        "bends": sign * _scaled(bends),
        "near": _near(shapes, where, sign, leads),
        "size": _unit(np.interp(where, shapes.grid, size)),
        "steepness": _scaled(np.interp(where, shapes.grid, steepness)),
        "own": np.clip(estimates - at[:, None], -60, 60) / 20,
        "middle": np.clip(np.median(estimates, axis=0) - at[:, None], -60, 60) / 20,
        "opposite": np.clip(np.median(others, axis=0)[1:3] - at[:, None], -150, 150) / 30,
        "qrs": np.clip(np.array(bounds.qrs_span) - at[:, None], -250, 250) / 40,
        "beside": np.clip(beside - rel, -30, 30)[:, None] / 10,
        "among": np.clip(rel - np.median(rel), -40, 40)[:, None] / 15,
        "height": np.log(height / height.max() + 0.02)[:, None],
        "noise": np.log(shapes.scatter / height + 0.02)[:, None],
        "sign": 0.5 * sign,
        "signs": same(np.array([sign.mean(), (sign[:, 0] * height).sum() / height.sum()])),
        "rate": same(2 * np.log(np.array(spans) / 400)),
        "lead": np.array([[float(name == one) for one in STANDARD_LEADS] for name in leads]),
    }


def _read(shapes: WaveShapes, rows: Floats, where: Floats) -> Floats:
    """Return each row at its places, (n_leads, n_places) relative to the wave's peak."""
    return np.array([np.interp(to, shapes.grid, row) for to, row in zip(where, rows, strict=True)])


def _near(shapes: WaveShapes, where: Floats, sign: Floats, leads: Sequence[str]) -> Floats:
    """Return what the leads beside each show at its places, each by its own size and direction."""
    out = np.zeros(where.shape)
    row_of = {lead: number for number, lead in enumerate(leads)}
    for to, lead, row in zip(where, leads, out, strict=True):
        beside = [row_of[one] for one in _NEAR.get(lead, ()) if one in row_of]
        if beside:
            read = _read(shapes, shapes.middle[beside], np.repeat(to[None], len(beside), axis=0))
            row[:] = (sign[beside] * _unit(read)).mean(axis=0)
    return out


def _scaled(rows: Floats) -> Floats:
    """Return rows with root mean square 1."""
    return np.asarray(rows / (np.sqrt((rows**2).mean(axis=1, keepdims=True)) + _SMALL))


def _unit(rows: Floats) -> Floats:
    """Return rows without their mean, root mean square 1."""
    return _scaled(rows - rows.mean(axis=1, keepdims=True))


def scaled(features: Mapping[str, Floats], scales: Mapping[str, float]) -> Floats:
    """Return the features that count, each group by its scale, shape (n_leads, n_values)."""
    groups = [
        features[name] * np.sqrt(scale / features[name].shape[1]) for name, scale in scales.items()
    ]
    return np.hstack(groups)


def likeness(values: Floats, centres: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return how like rows (n, n_values) are to centres (m, n_values): (n, m), from 0 to 1."""
    rows = values.astype(np.float32)
    own, other = (rows**2).sum(axis=1), (centres**2).sum(axis=1)
    apart = own[:, None] + other - 2 * rows @ centres.T
    return np.asarray(np.exp(-np.maximum(apart, 0)))


@dataclass(frozen=True, eq=False)
class Learned:
    """What was learned on one bound.

    Parameters
    ----------
    scales
        Group of features to its scale.
    centres
        Scaled features that others are compared with, shape (n_centres, n_values).
    weights
        Of the likeness to each, for the step in samples, shape (n_centres,).
    doubt
        Of the same, for the logarithm of the error to expect, beyond what
        :func:`ecgviewer.signals.doubt.signs_of_doubt` tells.
    """

    scales: Mapping[str, float]
    centres: NDArray[np.float32]
    weights: NDArray[np.float32]
    doubt: NDArray[np.float32]


@cache
def learned() -> dict[str, Learned]:
    """Return what was learned, bound by bound."""
    with np.load(shipped("resources/bound_refiner.npz"), allow_pickle=False) as kept:
        return {
            bound: Learned(
                dict(zip(kept[f"{bound}_names"].tolist(), kept[f"{bound}_scales"], strict=True)),
                kept[f"{bound}_centres"].astype(np.float32),
                kept[f"{bound}_weights"],
                kept[f"{bound}_doubt"],
            )
            for bound in REFINED
        }


def linear_places(bound: str, bounds: BeatBounds) -> Floats:
    """Return where the linear step puts a bound in each lead, shape (n_leads,)."""
    features, reference = bounds.features[bound]
    return np.asarray(reference + features @ CLASS_WEIGHTS[bound])


def refined(
    bounds: BeatBounds,
    shapes: Mapping[str, WaveShapes],
    spans: tuple[float, float],
    leads: Sequence[str],
) -> BeatBounds:
    """Return the bounds of a class with those of P and T moved by what was learned, and doubts.

    Parameters
    ----------
    bounds
        Of the class, by the linear step.
    shapes
        Of ``"p"`` and ``"t"``.
    spans
        Samples to the beats before and after.
    leads
        Canonical names of the rows.
    """
    places, doubts = bounds.places.copy(), {}
    for bound, of in learned().items():
        at = linear_places(bound, bounds)
        features = shape_features(bound, at, shapes[bound[0]], bounds, spans, leads)
        like = likeness(scaled(features, of.scales), of.centres)
        places[:, MARKS.index(bound)] = at + np.clip(like @ of.weights, -MOST, MOST)
        doubts[bound] = np.asarray(like @ of.doubt, dtype=np.float64)
    return replace(bounds, places=in_order(places), doubts=doubts)
