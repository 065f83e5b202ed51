"""Samples as whole numbers of so many bits: exact where they fit, else rounded, and that told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.record import MILLIVOLTS_PER_UNIT, Lead, Record
from ecgviewer.formats.losses import named

CHUNK_ROWS = 1 << 16
_TENS = tuple(10.0**n for n in range(8))
"""Fractions that are whole numbers of a tenth, a hundredth ... of a unit are kept exactly."""


@dataclass(frozen=True, slots=True)
class _Column:
    """How a lead's samples become whole numbers: ``rint((adu - shift) * factor)``."""

    shift: float = 0.0
    factor: float = 1.0
    rounded: bool = False


@dataclass(frozen=True, eq=False)
class IntegerSamples:
    """Samples of a record as whole numbers, made some at a time.

    Parameters
    ----------
    leads
        As the record's, with the gain and baseline of the whole numbers; ``gap`` is the
        lowest value, None for leads without any gap in their samples.
    limits
        Least and greatest whole number of each lead, gaps aside; (0, 0) where all are gaps.
    losses
        What was rounded, one sentence for each step.
    """

    record: Record
    leads: tuple[Lead, ...]
    limits: tuple[tuple[int, int], ...]
    losses: tuple[str, ...]
    columns: tuple[_Column, ...]

    @property
    def is_exact(self) -> bool:
        """Whether nothing was rounded."""
        return not self.losses

    @property
    def is_as_stored(self) -> bool:
        """Whether the record's own whole numbers are kept, zeros and all."""
        return all(one == _Column() for one in self.columns)

    def parts(self, rows: int = CHUNK_ROWS) -> Iterator[NDArray[np.int64]]:
        """Yield the samples in order, shape (up to ``rows``, n_leads)."""
        for start in range(0, self.record.n_samples, rows):
            yield self.between(start, start + rows)

    def between(self, start: int, stop: int) -> NDArray[np.int64]:
        """Return a range of samples, shape (n, n_leads)."""
        part = np.asarray(self.record.adu[start:stop])
        out = np.empty(part.shape, dtype=np.int64)
        for n, (source, lead, how) in enumerate(
            zip(self.record.leads, self.leads, self.columns, strict=True)
        ):
            values, gaps = part[:, n], _gaps(part[:, n], source)
            if how.factor == 1.0 and part.dtype.kind in "iu":
                out[:, n] = values.astype(np.int64) - int(how.shift)
            else:
                wide = np.where(gaps, how.shift, values.astype(np.float64))
                out[:, n] = np.rint((wide - how.shift) * how.factor)
            if lead.gap is not None:
                out[gaps, n] = lead.gap
        return out


def integer_samples(record: Record, *, bits: int) -> IntegerSamples:
    """Return the samples as signed whole numbers of so many bits.

    Whole numbers that fit are kept; those that fit with another zero are moved, which is exact too.
    All others become the finest steps that fit: at most half of one is lost.

    Parameters
    ----------
    record
        Its samples are finite or gaps; they may be mapped, and are gone through once in pieces.
    bits
        16, 24 or 32. The lowest value stands for "no sample" and is used by none.
    """
    gap = -(1 << (bits - 1))
    lowest, highest = gap + 1, -gap - 1
    scans = _scanned(record)
    leads, limits, columns = [], [], []
    rounded: dict[str, list[str]] = {}
    for lead, scan in zip(record.leads, scans, strict=True):
        how = _how(lead, scan, lowest, highest, whole=record.adu.dtype.kind in "iu")
        made = replace(
            lead,
            gain=lead.gain * how.factor,
            baseline=(lead.baseline - how.shift) * how.factor,
            gap=gap if scan.has_gap else None,
        )
        leads.append(made)
        columns.append(how)
        low, high = (round((one - how.shift) * how.factor) for one in scan.limits)
        limits.append((low, high))
        if how.rounded:
            rounded.setdefault(_step(made), []).append(lead.name)
    losses = tuple(
        f"The samples of {named(names)} were rounded to steps of {step}: {bits} bits hold no finer."
        for step, names in rounded.items()
    )
    return IntegerSamples(record, tuple(leads), tuple(limits), losses, tuple(columns))


@dataclass
class _Scan:
    """What is known of a lead's samples: limits, gaps, and by which tens all are whole numbers."""

    least: float = np.inf
    greatest: float = -np.inf
    has_gap: bool = False
    tens: tuple[float, ...] = _TENS

    @property
    def limits(self) -> tuple[Any, Any]:
        return (self.least, self.greatest) if self.least <= self.greatest else (0, 0)


def _gaps(values: NDArray[Any], lead: Lead) -> NDArray[np.bool_]:
    if values.dtype.kind == "f":
        gaps: NDArray[np.bool_] = np.isnan(values)
        return gaps if lead.gap is None else gaps | (values == lead.gap)
    if lead.gap is None:
        return np.zeros(len(values), dtype=bool)
    return np.asarray(values == lead.gap)


def _scanned(record: Record) -> list[_Scan]:
    scans = [_Scan() for _ in record.leads]
    whole = record.adu.dtype.kind in "iu"
    for start in range(0, record.n_samples, CHUNK_ROWS):
        part = np.asarray(record.adu[start : start + CHUNK_ROWS])
        for n, (lead, scan) in enumerate(zip(record.leads, scans, strict=True)):
            gaps = _gaps(part[:, n], lead)
            kept = part[~gaps, n]
            scan.has_gap |= len(kept) < len(part)
            if not len(kept):
                continue
            least, greatest = kept.min(), kept.max()
            number: Any = int if whole else float
            scan.least = min(scan.least, number(least))
            scan.greatest = max(scan.greatest, number(greatest))
            if not whole:
                scan.tens = tuple(ten for ten in scan.tens if _are_whole(kept, ten))
    return scans


def _are_whole(values: NDArray[Any], ten: float) -> bool:
    """Tell whether values are whole numbers of ``1 / ten``, but for how floats are rounded."""
    steps = values.astype(np.float64) * ten
    slack = np.abs(steps) * (2 * float(np.finfo(values.dtype).eps)) + 1e-9
    return bool(slack.max() < 0.1 and (np.abs(steps - np.rint(steps)) <= slack).all())


def _how(lead: Lead, scan: _Scan, lowest: int, highest: int, *, whole: bool) -> _Column:
    least, greatest = scan.limits
    if whole and lowest <= least and greatest <= highest:
        return _Column()
    middle = (int(least) + int(greatest)) // 2
    if whole and lowest <= least - middle and greatest - middle <= highest:
        return _Column(shift=middle)
    for ten in () if whole else scan.tens:
        if lowest <= round(least * ten) and round(greatest * ten) <= highest:
            return _Column(factor=ten)
    shift, span = lead.baseline, greatest - least
    reach = max(abs(least - shift), abs(greatest - shift))
    far = span > 0 and reach > 4 * span  # steps of what is far from zero would be coarse
    if far:
        shift, reach = least + span / 2, span / 2
    gain = _round_down((highest - 1) / reach * abs(lead.gain))
    factor = gain / abs(lead.gain)
    if far:
        shift = lead.baseline + round((shift - lead.baseline) * factor) / factor
    return _Column(shift, factor, rounded=True)


def _round_down(value: float) -> float:
    """Return the next number below of 1, 2 or 5 and zeros, whose steps are short decimals."""
    ten = 10.0 ** np.floor(np.log10(value))
    return float(next(one for one in (5 * ten, 2 * ten, ten, ten / 2) if one <= value))


def _step(lead: Lead) -> str:
    step = 1.0 / abs(lead.gain)
    if lead.unit not in MILLIVOLTS_PER_UNIT:
        return f"{step:.3g} {lead.unit}"
    return f"{step * MILLIVOLTS_PER_UNIT[lead.unit] * 1000:.3g} µV"
