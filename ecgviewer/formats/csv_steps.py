"""Whole numbers behind the millivolts of a table of ours: ``# gain`` and so on.

Every program reads the millivolts. With these lines ours reads the very integers that they came
from, so that the record is the same one and finds its annotations again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.record import MILLIVOLTS_PER_UNIT, Lead, canonical_unit

KEYS = ("gain", "baseline", "gap", "stored unit")
_NONE = "none"
_SLACK = 1e-4
"""Of a step, by which numbers may be off."""

_LARGEST = 1 << 52


def step_lines(leads: tuple[Lead, ...]) -> list[str]:
    """Return the lines of leads whose samples are integers; gains are of the stored units."""
    gaps = (_NONE if lead.gap is None else str(lead.gap) for lead in leads)
    return [
        f"gain: {', '.join(_plain(lead.gain) for lead in leads)}",
        f"baseline: {', '.join(_plain(lead.baseline) for lead in leads)}",
        f"gap: {', '.join(gaps)}",
        f"stored unit: {', '.join(lead.unit.replace(',', ' ') for lead in leads)}",
    ]


def _plain(value: float) -> str:
    return np.format_float_positional(value, trim="-")


def as_steps(
    values: NDArray[Any], leads: tuple[Lead, ...], pairs: Mapping[str, str]
) -> tuple[NDArray[Any], tuple[Lead, ...]]:
    """Return the integers that such lines speak of; what came, where they do not fit the numbers.

    Parameters
    ----------
    values
        Numbers as written, shape (n_samples, n_leads); gaps are NaN.
    leads
        One a column.
    pairs
        The file's metadata.
    """
    columns = [[part.strip() for part in pairs.get(key, "").split(",")] for key in KEYS]
    if any(len(column) != len(leads) for column in columns):
        return values, leads
    try:
        gains, baselines = ([float(text) for text in column] for column in columns[:2])
        gaps = [None if text == _NONE else int(text) for text in columns[2]]
    except ValueError:
        return values, leads
    if not all(np.isfinite(one) for one in (*gains, *baselines)) or 0.0 in gains:
        return values, leads
    units = [canonical_unit(unit) for unit in columns[3]]
    if any(
        (unit in MILLIVOLTS_PER_UNIT) != lead.is_voltage
        for unit, lead in zip(units, leads, strict=True)
    ):
        return values, leads
    of_written = [
        MILLIVOLTS_PER_UNIT[lead.unit] / MILLIVOLTS_PER_UNIT[unit] if lead.is_voltage else 1.0
        for unit, lead in zip(units, leads, strict=True)
    ]
    steps = values * np.array(of_written) * np.array(gains) + np.array(baselines)
    empty = np.isnan(steps)
    whole = np.where(empty, 0, np.rint(steps))
    near = np.abs(np.where(empty, 0, steps) - whole).max() <= _SLACK
    largest = np.abs(whole).max()
    known = all(gap is not None or not empty[:, n].any() for n, gap in enumerate(gaps))
    if not (near and known and max(largest, *(abs(gap or 0) for gap in gaps)) < _LARGEST):
        return values, leads
    adu = whole.astype(np.int64)
    for n, gap in enumerate(gaps):
        if gap is not None:
            adu[empty[:, n], n] = gap
    kind = np.result_type(
        np.int16, *(np.min_scalar_type(int(one)) for one in (adu.min(), adu.max()))
    )
    made = tuple(
        replace(lead, gain=gain, baseline=zero, gap=gap, unit=unit)
        for lead, gain, zero, gap, unit in zip(leads, gains, baselines, gaps, units, strict=True)
    )
    return adu.astype(kind if kind.kind == "i" else np.int64), made
