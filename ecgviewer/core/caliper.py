"""Calipers: two legs on exact samples of a lead, what lies between them, and marching them out."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

Kind = Literal["time", "voltage", "both"]
Reach = Literal["", "lead", "all"]
Leg = Literal["first", "second"]

KINDS: tuple[Kind, ...] = ("time", "voltage", "both")
REACHES: tuple[Reach, ...] = ("", "lead", "all")

TOLERANCE_MS = 150.0
"""A beat farther from where it was expected does not count as that beat (EC57's window)."""

TOLERANCE_SHARE = 0.25
"""Nor does one farther away than this share of the interval, where that is less."""


def _new_id() -> str:
    return uuid.uuid4().hex


@dataclass(frozen=True, slots=True)
class Caliper:
    """Two legs on a lead.

    Parameters
    ----------
    kind
        Whether it shows the time between its legs, the millivolts, or both.
    lead
        Canonical name of the lead worked on.
    first, second
        Samples of the record, in any order: each leg keeps its name while it crosses the other.
    first_mv, second_mv
        Level of each leg in mV; None where the kind has no levels or the lead no millivolts.
    label
        What stands between the legs, e.g. ``"R–R"``; empty = not known.
    march
        Whether its interval is marched out: ``""`` not, ``"lead"`` over the beats of its lead,
        ``"all"`` over those that all leads show together.
    first_mark, second_mark
        Marks of :data:`ecgviewer.core.measurement.MARKS` that the legs lie on; empty = none.
    through
        Id of the display filter that the levels were read through; ``"raw"`` = none.
    id
        Its name, for ever.

    Raises
    ------
    ValueError
        If kind or march is unknown, a leg lies before the record, or a level is not finite.
    """

    kind: Kind
    lead: str
    first: int
    second: int
    first_mv: float | None = None
    second_mv: float | None = None
    label: str = ""
    march: Reach = ""
    first_mark: str = ""
    second_mark: str = ""
    through: str = "raw"
    id: str = field(default_factory=_new_id)

    def __post_init__(self) -> None:
        """Refuse what cannot be drawn."""
        if self.kind not in KINDS or self.march not in REACHES:
            raise ValueError(f"a caliper of kind {self.kind!r}, marched {self.march!r}")
        if type(self.first) is not int or type(self.second) is not int:
            raise ValueError("the legs of a caliper are on whole samples")
        if min(self.first, self.second) < 0:
            raise ValueError(f"a leg at sample {min(self.first, self.second)}")
        for level in (self.first_mv, self.second_mv):
            if level is not None and not np.isfinite(level):
                raise ValueError(f"a level of {level} mV")

    @property
    def shows_time(self) -> bool:
        """Whether the time between the legs is what it is for."""
        return self.kind != "voltage"

    @property
    def shows_mv(self) -> bool:
        """Whether the millivolts between the legs are what it is for."""
        return self.kind != "time"

    @property
    def start(self) -> int:
        """The earlier leg."""
        return min(self.first, self.second)

    @property
    def stop(self) -> int:
        """The later leg."""
        return max(self.first, self.second)

    def interval_ms(self, fs: float) -> float:
        """Return the time between the legs; never below 0."""
        return 1000.0 * (self.stop - self.start) / fs

    def rate_bpm(self, fs: float) -> float | None:
        """Return how often a minute the interval goes; None for legs on one sample."""
        return 60.0 * fs / (self.stop - self.start) if self.stop > self.start else None

    @property
    def difference_mv(self) -> float | None:
        """Level of the later leg above that of the earlier one; None where one is not known."""
        if self.first_mv is None or self.second_mv is None:
            return None
        difference = self.second_mv - self.first_mv
        return difference if self.second >= self.first else -difference

    def at(self, leg: Leg) -> int:
        """Return the sample of a leg."""
        return self.first if leg == "first" else self.second

    def changed(self, **fields: Any) -> Caliper:
        """Return a copy with some fields changed; it is still the same caliper."""
        return replace(self, **fields)

    def with_leg(self, leg: Leg, sample: int, level_mv: float | None, mark: str = "") -> Caliper:
        """Return a copy with a leg elsewhere."""
        fields = {leg: sample, f"{leg}_mv": level_mv, f"{leg}_mark": mark}
        return replace(self, **fields)  # type: ignore[arg-type]

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready fields."""
        return {name: getattr(self, name) for name in self.__slots__}

    @classmethod
    def from_dict(cls, stored: dict[str, Any]) -> Caliper:
        """Return the caliper that :meth:`to_dict` wrote.

        Raises
        ------
        ValueError, TypeError
            If a field is unknown, missing or of a wrong kind.
        """
        return cls(**stored)


@dataclass(frozen=True, eq=False)
class March:
    """An interval repeated over the record to both sides, and the beat nearest to each place.

    All arrays have one row a step, in the order of time; the legs themselves are no steps.

    Parameters
    ----------
    steps
        int64: -1, -2, ... intervals before the earlier leg; 1, 2, ... after the later one.
    expected
        int64: sample where a beat is expected.
    drift
        int64: samples that the nearest beat is later (below 0: earlier) than expected; 0 where
        there is none.
    state
        int8: :data:`FOUND`, :data:`MISSED`, or :data:`UNKNOWN` where beats were not looked for, or
        where the beat may lie just beyond the end.
    first_miss
        Row of the first miss after the later leg; else of the nearest one before the earlier leg;
        None without any.
    """

    steps: NDArray[np.int64]
    expected: NDArray[np.int64]
    drift: NDArray[np.int64]
    state: NDArray[np.int8]
    first_miss: int | None

    def drift_ms(self, row: int, fs: float) -> float | None:
        """Return the drift of a step in ms; None where no beat is near."""
        return 1000.0 * float(self.drift[row]) / fs if self.state[row] == FOUND else None

    def between(self, start: float, stop: float) -> slice:
        """Return the rows expected in samples [start, stop]."""
        first = int(np.searchsorted(self.expected, start, side="left"))
        return slice(first, int(np.searchsorted(self.expected, stop, side="right")))


FOUND, MISSED, UNKNOWN = 0, 1, 2


def tolerance(interval: int, fs: float) -> int:
    """Return how far, in samples, a beat may be from where an interval expects it."""
    return int(min(TOLERANCE_MS / 1000.0 * fs, TOLERANCE_SHARE * interval))


def march(
    caliper: Caliper,
    beats: Sequence[int] | NDArray[np.int64],
    n_samples: int,
    fs: float,
    *,
    known: tuple[int, int] | None = None,
) -> March:
    """March a caliper out over its record.

    The places are exact: leg plus whole intervals, never carried on from a beat that was found, so
    that drift adds up as it does on paper.

    Parameters
    ----------
    caliper
        Its interval goes on from the later leg and back from the earlier one.
    beats
        Samples of what the legs lie on (R peaks, P peaks, ...), ascending.
    n_samples
        Length of the record.
    known
        Stretch [start, stop) that beats were looked for in; None = the whole record.

    Returns
    -------
    March
        Empty for legs on one sample.
    """
    interval = caliper.stop - caliper.start
    if interval == 0:
        nothing = np.empty(0, dtype=np.int64)
        return March(nothing, nothing, nothing, np.empty(0, dtype=np.int8), None)
    n_before, n_after = caliper.start // interval, (n_samples - 1 - caliper.stop) // interval
    before = np.arange(-n_before, 0, dtype=np.int64)
    after = np.arange(1, max(n_after, 0) + 1, dtype=np.int64)
    steps = np.concatenate([before, after])
    expected = np.concatenate([caliper.start + before * interval, caliper.stop + after * interval])
    drift, near = _nearest(expected, np.asarray(beats, dtype=np.int64))
    within = tolerance(interval, fs)
    near &= np.abs(drift) <= within
    state = np.where(near, FOUND, MISSED).astype(np.int8)
    # So near the edge of what was looked at the beat may lie beyond it: that is no miss.
    first, stop = known if known is not None else (0, n_samples)
    state[~near & ((expected < first + within) | (expected >= stop - within))] = UNKNOWN
    state[(expected < first) | (expected >= stop)] = UNKNOWN
    drift = np.where(state == FOUND, drift, 0)
    missed = np.flatnonzero(state == MISSED)
    later, earlier = missed[steps[missed] > 0], missed[steps[missed] < 0]
    miss = int(later[0]) if later.size else int(earlier[-1]) if earlier.size else None
    return March(steps, expected, drift, state, miss)


def _nearest(
    places: NDArray[np.int64], beats: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Return how far the nearest beat is from each place, and whether there is any beat."""
    if beats.size == 0:
        return np.zeros_like(places), np.zeros(places.shape, dtype=bool)
    right = np.clip(np.searchsorted(beats, places), 0, beats.size - 1)
    left = np.maximum(right - 1, 0)
    to_right, to_left = beats[right] - places, beats[left] - places
    nearer = np.abs(to_left) <= np.abs(to_right)
    return np.where(nearer, to_left, to_right), np.ones(places.shape, dtype=bool)


# In words


def _number(value: float, digits: int = 0) -> str:
    return f"{value:,.{digits}f}".replace("-", "−")


def signed_ms(value_ms: float) -> str:
    """Return a drift as it is written: ``"0"``, ``"+12"``, ``"−26"``."""
    rounded = round(value_ms)
    return "0" if rounded == 0 else f"{rounded:+,d}".replace("-", "−")


def size_text(caliper: Caliper, fs: float) -> str:
    """Return what a caliper measures, e.g. ``"2,058 ms · 29/min"`` or ``"1.24 mV"``."""
    parts = []
    if caliper.shows_time:
        rate = caliper.rate_bpm(fs)
        parts.append(f"{_number(caliper.interval_ms(fs))} ms")
        parts += [f"{_number(rate)}/min"] if rate is not None else []
    if caliper.shows_mv:
        mv = caliper.difference_mv
        parts.append("mV not known" if mv is None else f"{_number(mv, 2)} mV")
    return " · ".join(parts)


def title_of(caliper: Caliper) -> str:
    """Return its name, e.g. ``"Caliper R–R, marched"``."""
    name = f"Caliper {caliper.label}" if caliper.label else "Caliper"
    return f"{name}, marched" if caliper.march else name


def drift_text(found: March, fs: float, *, longest: int = 6) -> str:
    """Return the steps after the later leg, e.g. ``"0, miss, −26 ms"``; empty without any."""
    rows = np.flatnonzero((found.steps > 0) & (found.state != UNKNOWN))
    said = []
    for row in rows[:longest].tolist():
        drift = found.drift_ms(row, fs)
        said.append("miss" if drift is None else signed_ms(drift))
    text = ", ".join(said)
    if rows.size > longest:
        text += ", …"
    return f"{text} ms" if any(one != "miss" for one in said) else text


def miss_text(found: March, fs: float) -> str:
    """Return where the first miss is, e.g. ``"first miss at 6.28 s"``."""
    if found.first_miss is None:
        return "no miss" if (found.state == FOUND).any() else "no beats to march over"
    return f"first miss at {_number(found.expected[found.first_miss] / fs, 2)} s"
