"""Where a file says that waves begin and end: read from what each format calls them. No Qt."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from ecgviewer.core.device_annotation import DeviceAnnotation

LONGEST_S = 1.2
"""A longer "wave" is a definition for the whole record and no place in it."""

_POINT = 2
_NAMED = re.compile(r"(P|QRS|T)(?:\s+wave)?(?:\s+(onset|offset))?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class WaveBound:
    """Begin or end of a wave.

    Parameters
    ----------
    at
        Sample.
    wave
        ``"P"``, ``"QRS"`` or ``"T"``.
    is_onset
        Whether it begins there.
    leads
        Of which leads; empty for all together.
    """

    at: int
    wave: str
    is_onset: bool
    leads: tuple[str, ...] = ()


def wave_bounds(said: Iterable[DeviceAnnotation], fs: float) -> tuple[WaveBound, ...]:
    """Return the bounds of waves that a file gives, by sample, each once.

    A span named after a wave has two; a point says itself which one it is. What is neither, such as
    a point within a wave, is no bound.
    """
    found: set[WaveBound] = set()
    for one in said:
        named = _NAMED.fullmatch(one.label.strip()) if one.kind == "wave" else None
        if named is None or one.stop - one.start > LONGEST_S * fs:
            continue
        wave, which = named[1].upper(), (named[2] or "").lower()
        if which != "offset" and (which or one.stop - one.start > _POINT):
            found.add(WaveBound(one.start, wave, is_onset=True, leads=one.leads))
        if which != "onset" and (which or one.stop - one.start > _POINT):
            found.add(WaveBound(one.stop - 1, wave, is_onset=False, leads=one.leads))
    return tuple(sorted(found, key=lambda bound: (bound.at, not bound.is_onset, bound.wave)))


def names_between(
    places: Sequence[tuple[float, WaveBound]], widths: dict[str, float]
) -> list[tuple[float, str]]:
    """Return left pixel and name of each wave: between its bounds, else beside the one there is.

    Parameters
    ----------
    places
        Pixel and bound, by pixel.
    widths
        Pixels of each name; a name without room is left out.
    """
    out: list[tuple[float, str]] = []
    paired: set[int] = set()
    for index, (x, bound) in enumerate(places):
        if not bound.is_onset:
            continue
        ahead = enumerate(places[index + 1 :], index + 1)
        end = next((n for n, (_, b) in ahead if (b.wave, b.leads) == (bound.wave, bound.leads)), -1)
        if end >= 0 and not places[end][1].is_onset:
            paired.add(end)
            x = (x + places[end][0] - widths[bound.wave]) / 2
        out.append((x, bound.wave))
    for index, (x, bound) in enumerate(places):
        if not bound.is_onset and index not in paired:
            out.append((x - widths[bound.wave] - 3, bound.wave))
    kept: list[tuple[float, str]] = []
    for x, wave in sorted(out):
        if not kept or x >= kept[-1][0] + widths[kept[-1][1]] + 1:
            kept.append((x, wave))
    return kept


def tightest_wave(places: Sequence[tuple[float, WaveBound]]) -> float:
    """Return the median distance of bounds in pixels; a great one where there are few."""
    gaps = [b[0] - a[0] for a, b in pairwise(places)]
    return float(np.median(gaps)) if gaps else 1e9
