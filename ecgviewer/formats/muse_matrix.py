"""The measurement matrix of a GE MUSE file: what 12SL measured in each lead of the median beat.

Packed, and described nowhere that is public: 16-bit integers, 18 of the record and then pairs of
a place (lead in the low byte, figure in the high one) and a value. What is read here has been
proven on real files: amplitudes of Q, R, S, R' and S' and the level at the end of QRS are the
median beat's own microvolts, durations add up to that of QRS. The other figures are not read.
"""

from __future__ import annotations

import base64
import binascii

import numpy as np

from ecgviewer.core.device_annotation import DeviceAnnotation
from ecgviewer.core.device_says import measurement

LEADS = ("I", "II", "V1", "V2", "V3", "V4", "V5", "V6", "III", "aVR", "aVL", "aVF")
"""In the matrix's order."""

_FIGURES = 53
_GLOBAL = 18
_SIZE = 2 * (_GLOBAL + 2 * _FIGURES * len(LEADS))
_WAVES = {9: ("Q", 10), 13: ("R", 14), 17: ("S", 18), 21: ("R'", 22), 25: ("S'", 26)}
"""Place of a wave's amplitude, and that of its duration; both are 0 where there is no such wave."""
_STJ = 29


def lead_figures(text: str, n_samples: int, *, source: str) -> list[DeviceAnnotation] | None:
    """Return the figures of each lead, or None where the matrix is another than the known one.

    Parameters
    ----------
    text
        Of the element ``MeasurementMatrix``, base64.
    n_samples
        Of the rhythm.
    """
    packed = "".join(text.split())
    if len(packed) > 2 * _SIZE:
        return None
    try:
        content = base64.b64decode(packed, validate=True)
    except (binascii.Error, ValueError):
        return None
    if len(content) != _SIZE:
        return None
    numbers = np.frombuffer(content, "<i2")
    places, values = numbers[_GLOBAL:].astype(np.int64).reshape(-1, 2).T
    wanted = np.arange(len(LEADS))[:, None] + 256 * np.arange(_FIGURES)
    if numbers[_GLOBAL - 1] != len(places) or (places != wanted.ravel()).any():
        return None
    table = values.reshape(len(LEADS), _FIGURES).tolist()
    found = []
    for lead, row in zip(LEADS, table, strict=True):
        said: list[tuple[str, int, str]] = []
        for amplitude, (wave, duration) in _WAVES.items():
            if row[amplitude] or row[duration]:
                said.append((f"{wave} amplitude", row[amplitude], "uV"))
                said.append((f"{wave} duration", row[duration], "ms"))
        said.append(("STJ", row[_STJ], "uV"))
        found += [
            measurement(label, float(value), unit, n_samples, leads=(lead,), source=source)
            for label, value, unit in said
        ]
    return found
