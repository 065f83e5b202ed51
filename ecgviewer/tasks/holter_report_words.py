"""Times and names of a recording of hours, in words: the same on the screen and on paper."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from ecgviewer.core.holter import CLASS_NAMES, BeatClass, Episode
from ecgviewer.core.language import tr, tr_later, tr_n
from ecgviewer.core.leads import display_order

FOUND_BY = tr_later("found by ecgviewer, for review")

KIND_TITLES = {
    "AF": tr_later("Atrial fibrillation, suspected"),
    "pause": tr_later("Pause"),
    "V run": tr_later("Ventricular run"),
    "S run": tr_later("Supraventricular run"),
    "couplet": tr_later("Ventricular couplet"),
    "bigeminy": tr_later("Ventricular bigeminy"),
    "slow": tr_later("Slow rate"),
    "fast": tr_later("Fast rate"),
    "not analysed": tr_later("Not analysed"),
}
"""What each kind of episode is called."""

SHORT_TITLES = {
    "AF": tr_later("AF, suspected"),
    "pause": tr_later("Pause"),
    "V run": tr_later("V run"),
    "S run": tr_later("S run"),
    "couplet": tr_later("V couplet"),
    "bigeminy": tr_later("V bigeminy"),
    "slow": tr_later("Slow rate"),
    "fast": tr_later("Fast rate"),
    "not analysed": tr_later("Not analysed"),
}
"""The same where there is little room."""

BY_INTERVALS = frozenset(("pause", "slow", "fast", "not analysed"))
"""Kinds that say no more than how long intervals are, or that there is no signal."""

_CLOCK = re.compile(r"(?:^|[T ])(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?")
_DAY_S = 86_400
_USUAL = ("II", "MLII", "V1", "V5")


def clock_start(start: str | None) -> float | None:
    """Return seconds after midnight at which a recording starts; None where that is not given."""
    found = _CLOCK.search(start or "")
    if found is None:
        return None
    hours, minutes, seconds = int(found[1]), int(found[2]), float(found[3] or 0.0)
    if hours > 23 or minutes > 59 or seconds >= 61:
        return None
    return hours * 3600 + minutes * 60 + seconds


def time_text(start: str | None, second: float, *, tenths: bool = False) -> str:
    """Return a place in a recording as time of day, ``+1`` after midnight, else as time passed.

    Parameters
    ----------
    start
        When the recording begins, as its file gives it.
    second
        Seconds from its beginning.
    tenths
        Whether tenths of a second are told.
    """
    base = clock_start(start)
    at = (base or 0.0) + second
    at = math.floor(at * 10 + 1e-6) / 10 if tenths else math.floor(at + 1e-6)
    days, rest = divmod(at, _DAY_S)
    hours, rest = divmod(rest, 3600)
    if base is None:
        hours, days = hours + 24 * days, 0
    minutes, seconds = divmod(rest, 60)
    text = f"{int(hours):02d}:{int(minutes):02d}:"
    text += f"{seconds:04.1f}" if tenths else f"{int(seconds):02d}"
    return f"{text} +{int(days)}" if days else text


def length_text(seconds: float) -> str:
    """Return how long something lasts: ``3.2 s``, ``4 min 05 s``, ``23 h 59 min``."""
    if seconds < 59.95:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    if minutes < 60:
        return f"{minutes} min {rest:02d} s"
    return f"{minutes // 60} h {minutes % 60:02d} min"


def class_title(beat_class: BeatClass) -> str:
    """Return a class by letter and name, e.g. ``"V ventricular"``."""
    return f"{beat_class} {tr(CLASS_NAMES[beat_class])}"


def episode_words(one: Episode, fs: float) -> str:
    """Return what is to be known of an episode, in one line."""
    length = (one.stop - one.start) / fs
    parts = []
    if one.kind != "pause":
        parts.append(length_text(length))
    if one.kind in ("V run", "S run", "couplet", "bigeminy"):
        parts.append(tr_n("{n} beat", "{n:,} beats", one.n_beats))
    if one.rate_bpm is not None and one.kind != "pause":
        parts.append(f"{one.rate_bpm:.0f}/min")
    if one.rr_s is not None and one.kind in ("pause", "AF", "slow"):
        parts.append(tr("longest RR {seconds:.2f} s", seconds=one.rr_s))
    return " · ".join(parts)


def strip_leads(leads: Sequence[str], most: int = 3) -> tuple[str, ...]:
    """Return the leads shown where all would be too many: II, V1, V5 before others."""
    usual = [name for name in _USUAL if name in leads]
    others = [name for name in display_order(tuple(leads)) if name not in usual]
    return tuple((usual + others)[:most])
