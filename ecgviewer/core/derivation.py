"""Limb leads computed from I and II in whole numbers, so that nothing is rounded.

Einthoven and Goldberger: ``III = II - I``, ``aVR = -(I + II) / 2``, ``aVL = (2 I - II) / 2``,
``aVF = (2 II - I) / 2``. The halves are kept by doubling the gain.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.errors import RecordError
from ecgviewer.core.language import tr
from ecgviewer.core.record import Lead

_RULES = {"III": (-1, 1, 1), "aVR": (-1, -1, 2), "aVL": (2, -1, 2), "aVF": (-1, 2, 2)}
"""Weights of I and of II, and by how much the gain grows."""

_LARGEST_RATIO = 1000


def with_derived_limb_leads(
    adu: NDArray[Any], leads: tuple[Lead, ...]
) -> tuple[NDArray[Any], tuple[Lead, ...]]:
    """Add those of III, aVR, aVL and aVF that are missing, marked as derived, after lead II.

    Parameters
    ----------
    adu
        Samples, shape (n_samples, n_leads), integers or floats.
    leads
        One a column.

    Returns
    -------
    tuple
        Samples of shape (n_samples, n_leads + n_derived), integers as wide as they need to be
        (floats stay floats), and the leads; both unchanged where I or II is missing or nothing is.
        A sample is a gap where I or II has one.

    Raises
    ------
    RecordError
        If the units of I and II differ, or their gains have no simple ratio.
    """
    by_name = {lead.name: column for column, lead in enumerate(leads)}
    missing = [name for name in _RULES if name not in by_name]
    if not missing or "I" not in by_name or "II" not in by_name:
        return adu, leads
    one, two = by_name["I"], by_name["II"]
    first, second = leads[one], leads[two]
    if first.unit != second.unit:
        raise RecordError(
            tr(
                "Leads I and II are in {unit} and {unit_2}: none is derived.",
                unit=first.unit,
                unit_2=second.unit,
            )
        )
    scale_1, scale_2, gain = _common(first.gain, second.gain)
    whole = adu.dtype.kind in "iu"
    wide: Any = np.int64 if whole else np.float64
    x = adu[:, one].astype(wide) * scale_1
    y = adu[:, two].astype(wide) * scale_2
    gaps = np.zeros(len(adu), dtype=bool)
    for lead, column in ((first, one), (second, two)):
        if lead.gap is not None:
            gaps |= adu[:, column] == lead.gap
    x[gaps] = y[gaps] = 0  # the value of a gap may be the lowest there is
    made = {}
    for name in missing:
        a, b, grows = _RULES[name]
        made[name] = (
            a * x + b * y,
            Lead(
                name,
                gain * grows,
                a * scale_1 * first.baseline + b * scale_2 * second.baseline,
                first.unit,
                derived=True,
            ),
        )
    gap = None
    if gaps.any() and whole:
        gap = min(int(values.min()) for values, _ in made.values()) - 1
        for values, _ in made.values():
            values[gaps] = gap
    place = max(one, two) + 1
    values = np.stack([values for values, _ in made.values()], axis=1)
    if whole:
        kinds = [np.min_scalar_type(int(limit)) for limit in (values.min(), values.max())]
        kind = np.result_type(adu.dtype, *kinds)
        values = values.astype(kind if kind.kind in "iu" else np.int64)
    derived = tuple(replace(lead, gap=gap) for _, lead in made.values())
    return (
        np.concatenate([adu[:, :place], values, adu[:, place:]], axis=1),
        (*leads[:place], *derived, *leads[place:]),
    )


def _common(gain_1: float, gain_2: float) -> tuple[int, int, float]:
    """Return by what each lead is multiplied to have one gain, and that gain."""
    if gain_1 == gain_2:
        return 1, 1, gain_1
    ratio = Fraction(gain_1 / gain_2).limit_denominator(_LARGEST_RATIO)
    if not ratio or abs(float(ratio) * gain_2 / gain_1 - 1) > 1e-9:
        raise RecordError(
            tr(
                "Leads I and II have gains {gain_1:g} and {gain_2:g}: none is derived.",
                gain_1=gain_1,
                gain_2=gain_2,
            )
        )
    if abs(ratio.numerator) > _LARGEST_RATIO:
        raise RecordError(
            tr(
                "Leads I and II have gains {gain_1:g} and {gain_2:g}: none is derived.",
                gain_1=gain_1,
                gain_2=gain_2,
            )
        )
    return ratio.denominator, ratio.numerator, gain_1 * ratio.denominator
