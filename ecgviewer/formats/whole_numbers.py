"""Samples as whole numbers for formats that hold no others: exact where a decimal step fits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.record import Lead, Record

BLOCK_ROWS = 1 << 18
_EXACT = 2e-7
"""By which part of itself a number may miss a whole one: float32 is no more exact."""


def in_whole_numbers(record: Record, *, most: int = 32_767) -> tuple[Record, tuple[str, ...]]:
    """Return a record whose samples are integers from ``-most`` to ``most``, and what was lost.

    Each lead gets the coarsest decimal step (1, 2 or 5 times a power of ten) of which all its
    samples are multiples; if there is none, the finest that ``most`` steps allow, and each sample
    is then wrong by at most half a step. What is not finite becomes a gap.

    Parameters
    ----------
    record
        Integers come back as they are.
    most
        The largest integer allowed.
    """
    if record.adu.dtype.kind in "iu":
        return record, ()
    gap = -most - 1
    kind: Any = np.int16 if gap >= -32_768 else np.int32
    adu = np.empty(record.adu.shape, dtype=kind)
    leads: list[Lead] = []
    rounded: list[tuple[str, float]] = []
    for column, lead in enumerate(record.leads):
        values = np.asarray(record.adu[:, column], dtype=np.float64)
        if lead.gap is not None:
            values = np.where(values == lead.gap, np.nan, values)
        there = np.isfinite(values)
        step, exact = _step(values[there], most)
        adu[:, column] = gap
        adu[there, column] = np.rint(values[there] / step)
        leads.append(
            replace(
                lead,
                gain=lead.gain / step,
                baseline=lead.baseline / step,
                gap=None if there.all() else gap,
            )
        )
        if not exact:
            rounded.append((f"{step / abs(lead.gain):.3g} {lead.unit}", step))
    out = replace(record, adu=adu, leads=tuple(leads))
    if not rounded:
        return out, ()
    coarsest = max(rounded, key=lambda one: one[1])[0]
    return out, (f"The samples are fractions; they were rounded to steps of at most {coarsest}.",)


def _step(values: NDArray[np.float64], most: int) -> tuple[float, bool]:
    """Return a decimal step for values, and whether they are multiples of it."""
    top = float(np.abs(values).max()) if values.size else 0.0
    if top == 0.0:
        return 1.0, True
    finest = None
    for step in _steps_down(top):
        if top / step > most:
            break
        finest = step
        parts = values / step
        if (np.abs(parts - np.rint(parts)) <= _EXACT * np.maximum(np.abs(parts), 1.0)).all():
            return step, True
    return (finest if finest is not None else top / most), False


def _steps_down(top: float) -> Iterator[float]:
    """Yield 5, 2 and 1 times powers of ten, from ``top`` down over twelve decades."""
    power = int(np.ceil(np.log10(top)))
    for exponent in range(power, power - 12, -1):
        for digit in (5, 2, 1):
            yield float(f"{digit}e{exponent}")


def blocks(record: Record) -> Iterator[tuple[slice, NDArray[Any]]]:
    """Yield a record's samples some at a time, as 64-bit integers."""
    for at in range(0, record.n_samples, BLOCK_ROWS):
        where = slice(at, min(at + BLOCK_ROWS, record.n_samples))
        yield where, np.asarray(record.adu[where]).astype(np.int64)
