"""Limits of a signal in 8 characters each, from which gain and baseline follow."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

import numpy as np

from ecgviewer.core.record import Lead
from ecgviewer.formats.edf_identity import plain

_ROUND = (
    *(10_000_000, 8_000_000, 5_000_000, 4_000_000, 2_000_000, 1_000_000, 500_000, 200_000),
    *(100_000, 50_000, 32_000, 30_000, 25_000, 20_000, 16_384, 16_000, 12_500, 10_000, 8192, 8000),
    *(6250, 5000, 4096, 4000, 2500, 2048, 2000, 1000),
)
"""Limits to try besides the greatest: fewer digits may then say the same scale."""


@dataclass(frozen=True)
class Scale:
    """What a header says of a signal's scale.

    Parameters
    ----------
    unit
        In 8 characters.
    physical, digital
        Limits that belong together.
    is_exact
        Whether gain and baseline follow from them to the last bit.
    off_steps
        By how many steps a sample may be off for who has the header alone.
    """

    unit: str
    physical: tuple[str, str]
    digital: tuple[int, int]
    is_exact: bool
    off_steps: float


def scale_of(lead: Lead, limits: tuple[int, int], width: int, gap: int | None = None) -> Scale:
    """Return the limits that say a lead's scale most exactly, within what its samples need.

    Parameters
    ----------
    lead
        Gain and baseline of the whole numbers that are written.
    limits
        Least and greatest of them, gaps aside.
    width
        Bytes of a sample.
    gap
        Value that the lower limit had best be, so that gaps are read back as they were.
    """
    low, high = -(1 << (8 * width - 1)), (1 << (8 * width - 1)) - 1
    unit = plain(lead.unit)[:8].strip() or "-"
    # The lower limit itself stands for gaps where there are any.
    least = limits[0] - (lead.gap is not None)
    zero = round(lead.baseline)
    pairs = [(low, high), (-high, high), *((-one, one) for one in _ROUND)]
    if gap is not None and lead.gap is not None:
        pairs = [(gap, -gap), (gap, -gap - 1), (gap, high), *pairs]
    pairs += [(zero - one, zero + one) for one in _ROUND if zero]
    best = Scale(unit, (str(low)[:8], str(high)[:8]), (low, high), is_exact=False, off_steps=np.inf)
    for pair in pairs:
        if low <= pair[0] <= least and limits[1] <= pair[1] <= high:
            one = _tried(lead, pair, limits, unit)
            if one is not None and one.off_steps < best.off_steps:
                best = one
            if best.is_exact:
                break
    return best


def _tried(lead: Lead, pair: tuple[int, int], limits: tuple[int, int], unit: str) -> Scale | None:
    gain, zero = Fraction(lead.gain), Fraction(lead.baseline)
    texts = tuple(_short((one - zero) / gain) for one in pair)
    if None in texts or texts[0] == texts[1]:
        return None
    low, high = Fraction(texts[0]), Fraction(texts[1])  # type: ignore[arg-type]
    found = Fraction(pair[1] - pair[0]) / (high - low)
    at = pair[0] - low * found
    # As text: a baseline of -0.0 is another one, and the record's hash tells.
    exact = [str(float(one)) for one in (found, at, lead.gain, lead.baseline)]
    off = max(abs((one - at) / found - (one - zero) / gain) * abs(gain) for one in limits)
    return Scale(unit, texts, pair, exact[:2] == exact[2:], float(off))  # type: ignore[arg-type]


def _short(value: Fraction) -> str | None:
    """Return a number in 8 characters, as near as they allow; None where it is beyond them."""
    number = Decimal(value.numerator) / Decimal(value.denominator)
    best: str | None = None
    for digits in range(8):
        text = f"{number:.{digits}f}"
        if len(text) > 8 and text.startswith(("0.", "-0.")):
            text = text.replace("0.", ".", 1)
        if len(text) > 8:
            break
        best = text
    if best is None or (value and not float(best)):
        return None
    best = best.rstrip("0").rstrip(".") if "." in best else best
    return "0" if best in ("-0", "", "-") else best
