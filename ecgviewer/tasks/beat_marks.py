"""Beats and waves as annotation files of the MIT format give them: truth for evaluation."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ecgviewer.formats import wfdb_marks

CLASSES = {
    **dict.fromkeys((1, 2, 3, 11, 34), "N"),
    **dict.fromkeys((4, 7, 8, 9), "S"),
    **dict.fromkeys((5, 10), "V"),
    6: "F",
    12: "/",
}
"""AAMI class of a beat's code (ANSI/AAMI EC57); ``/`` is paced."""

WAVES = {24: "P", 1: "QRS", 27: "T"}
WAVE_ON, WAVE_OFF = 39, 40


@dataclass(frozen=True, eq=False)
class Marks:
    """Annotations in order of time.

    Parameters
    ----------
    samples
        int64, (n,).
    codes
        int64, (n,), of the MIT format.
    """

    samples: NDArray[np.int64]
    codes: NDArray[np.int64]


def read_marks(path: Path) -> Marks:
    """Read an annotation file of the MIT format (``.atr``, or one a lead as LUDB has them).

    Raises
    ------
    FormatError
        If it cannot be read or ends in the middle.
    """
    found = wfdb_marks.read_marks(path)
    samples = np.array([mark.sample for mark in found], dtype=np.int64)
    codes = np.array([mark.code for mark in found], dtype=np.int64)
    return Marks(samples, codes)


def beats_of(marks: Marks) -> tuple[NDArray[np.int64], NDArray[np.str_]]:
    """Return the beats' samples and AAMI classes."""
    kept = np.isin(marks.codes, list(CLASSES))
    kinds = np.array([CLASSES[int(code)] for code in marks.codes[kept]], dtype="U1")
    return marks.samples[kept], kinds


def waves_of(marks: Marks) -> list[tuple[str, int, int]]:
    """Return waves with their first and last sample, of a file that marks on- and offsets."""
    out: list[tuple[str, int, int]] = []
    for place in range(1, len(marks.codes) - 1):
        name = WAVES.get(int(marks.codes[place]))
        whole = marks.codes[place - 1] == WAVE_ON and marks.codes[place + 1] == WAVE_OFF
        if name and whole:
            out.append((name, int(marks.samples[place - 1]), int(marks.samples[place + 1])))
    return out
