"""A map of surprise in one byte a frame: a day of twelve leads takes 26 MB.

Values are log10 of N in "1 in N normals", of which two figures are honest: a step is 1/64 of a
decade (3.7 %) as far as a figure is said (1 in 5,000), and coarse beyond, so that what is stranger
is still higher. Codes rise with the values, and 0 is "not evaluated", so that the highest of some
codes is the code of the highest value.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.anomaly import AnomalyMap

_STEP = 1.0 / 64.0
_FINE = 240
"""Codes 1 to 240 stand for 0 to 239/64 (1 in 5,437)."""

_COARSE_STEP = 0.55
"""The last 15 codes reach 12, beyond which nothing is calibrated."""

_VALUES = np.concatenate(
    (
        [np.nan],
        np.arange(_FINE) * _STEP,
        (_FINE - 1) * _STEP + _COARSE_STEP * np.arange(1, 256 - _FINE),
    )
).astype(np.float32)


def encode(log10_one_in: NDArray[np.floating]) -> NDArray[np.uint8]:
    """Return the codes of values of any shape; NaN is 0."""
    values = np.nan_to_num(log10_one_in, nan=-1.0)
    fine = np.rint(values / _STEP)
    top = _FINE - 1
    coarse = top + np.rint((values - top * _STEP) / _COARSE_STEP)
    code = 1.0 + np.where(fine <= top, fine, np.maximum(coarse, top))
    code = np.where(values < 0.0, np.where(np.isnan(log10_one_in), 0.0, 1.0), code)
    return np.minimum(code, 255.0).astype(np.uint8)


def decode(codes: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return the values of codes."""
    values: NDArray[np.float32] = _VALUES[codes]
    return values


def shows_same_heat(one: AnomalyMap, other: AnomalyMap | None) -> bool:
    """Whether two maps are one, or read the same codes."""
    if one is other:
        return True
    codes = getattr(one.log10_one_in, "codes", None)
    return (
        other is not None
        and codes is not None
        and getattr(other.log10_one_in, "codes", None) is codes
    )


class CodedRow:
    """The frames of one lead; a slice of it is an array of values.

    Parameters
    ----------
    codes
        uint8, shape (n_frames,).
    """

    def __init__(self, codes: NDArray[np.uint8]) -> None:
        self.codes = codes

    def __len__(self) -> int:
        return len(self.codes)

    def __getitem__(self, frames: Any) -> NDArray[np.float32]:
        return decode(self.codes[frames])

    def __array__(self, dtype: Any = None, copy: Any = None) -> NDArray[Any]:
        return decode(self.codes).astype(dtype or np.float32, copy=False)


class CodedHeat:
    """Reads like an array of (n_leads, n_frames) values; what is asked for is decoded then.

    Parameters
    ----------
    codes
        uint8, shape (n_leads, n_frames). They may still be written by whoever made this.
    """

    def __init__(self, codes: NDArray[np.uint8]) -> None:
        self.codes = codes

    @property
    def shape(self) -> tuple[int, int]:
        """Leads and frames."""
        return cast("tuple[int, int]", self.codes.shape)

    @property
    def ndim(self) -> int:
        """Two."""
        return 2

    def __len__(self) -> int:
        return len(self.codes)

    def __iter__(self) -> Iterator[CodedRow]:
        return map(CodedRow, self.codes)

    def __getitem__(self, place: Any) -> NDArray[np.float32]:
        return decode(self.codes[place])

    def __array__(self, dtype: Any = None, copy: Any = None) -> NDArray[Any]:
        return decode(self.codes).astype(dtype or np.float32, copy=False)

    def as_values(self) -> NDArray[np.float32]:
        """Return itself under the type of what it reads like."""
        return cast("NDArray[np.float32]", self)
