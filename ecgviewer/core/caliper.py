"""Calipers: two legs on exact samples of a lead, what lies between them, and marching them out."""

from __future__ import annotations

import uuid
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.language import tr

Kind = Literal["time", "voltage", "both"]
Reach = Literal["", "lead", "all"]
Leg = Literal["first", "second"]

KINDS: tuple[Kind, ...] = ("time", "voltage", "both")
REACHES: tuple[Reach, ...] = ("", "lead", "all")

TOLERANCE_MS = 150.0
"""A beat farther from where one interval leads does not count as the next one (EC57's window)."""

TOLERANCE_SHARE = 0.25
"""Nor does one farther away than this share of the interval, where that is less."""


FASTEST_BPM = 400.0
"""A faster rate is no rate: the caliper stands on one beat."""


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
    """An interval repeated over the record to both sides, and the beat that belongs to each place.

    All arrays have one row a step, in the order of time; the legs themselves are no steps.

    Parameters
    ----------
    steps
        int64: -1, -2, ... intervals before the earlier leg; 1, 2, ... after the later one.
    expected
        int64: sample where a beat is expected: leg plus whole intervals.
    drift
        int64: samples that the beat of the step is later (below 0: earlier) than expected; 0 where
        there is none. It adds up, as on paper.
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
        """Return the drift of a step in ms; None where it has no beat."""
        return 1000.0 * float(self.drift[row]) / fs if self.state[row] == FOUND else None

    def between(self, start: float, stop: float) -> slice:
        """Return the rows expected in samples [start, stop]."""
        first = int(np.searchsorted(self.expected, start, side="left"))
        return slice(first, int(np.searchsorted(self.expected, stop, side="right")))


FOUND, MISSED, UNKNOWN = 0, 1, 2

MOST_STEPS = 2000
"""A march goes so many intervals to each side: half an hour of a usual rhythm."""


def tolerance(interval: int, fs: float) -> int:
    """Return how far, in samples, a beat may be from one interval after the beat before it."""
    return int(min(TOLERANCE_MS / 1000.0 * fs, TOLERANCE_SHARE * interval))


def march(
    caliper: Caliper,
    beats: Sequence[int] | NDArray[np.int64],
    n_samples: int,
    fs: float,
    *,
    earlier: Sequence[int] | NDArray[np.int64] | None = None,
    known: tuple[int, int] | None = None,
) -> March:
    """March a caliper out over its record.

    The places are exact: leg plus whole intervals. Whether the beat of a step is there is judged
    from the beat before it, so that a rhythm which slowly quickens drifts and is not said to miss
    a beat; after a miss the march goes on as if it had been there.

    Parameters
    ----------
    caliper
        Its interval goes on from the later leg and back from the earlier one.
    beats
        Samples of what the legs lie on (R peaks, P peaks, ...), ascending.
    n_samples
        Length of the record.
    earlier
        The same for the steps before the earlier leg; None = the same places.
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
    n_before = min(caliper.start // interval, MOST_STEPS)
    n_after = min(max((n_samples - 1 - caliper.stop) // interval, 0), MOST_STEPS)
    reach = (MOST_STEPS + 1) * interval

    def walk(
        beats: Sequence[int] | NDArray[np.int64], leg: int, way: int, count: int
    ) -> list[tuple[int, int]]:
        places = np.asarray(beats, dtype=np.int64)
        near = places[np.abs(places - leg) <= reach].tolist()
        return _Look(near, tolerance(interval, fs), known or (0, n_samples)).walk(leg, way, count)

    before = walk(beats if earlier is None else earlier, caliper.start, -interval, n_before)[::-1]
    after = walk(beats, caliper.stop, interval, n_after)
    steps = np.concatenate([np.arange(-n_before, 0), np.arange(1, n_after + 1)]).astype(np.int64)
    origin = np.where(steps < 0, caliper.start, caliper.stop)
    drift = np.array([one for one, _ in (*before, *after)], dtype=np.int64)
    state = np.array([one for _, one in (*before, *after)], dtype=np.int8)
    missed = np.flatnonzero(state == MISSED)
    later, earlier = missed[steps[missed] > 0], missed[steps[missed] < 0]
    miss = int(later[0]) if later.size else int(earlier[-1]) if earlier.size else None
    return March(steps, origin + steps * interval, drift, state, miss)


@dataclass(frozen=True, slots=True)
class _Look:
    """Where beats are, and how near one must be."""

    beats: list[int]
    within: int
    known: tuple[int, int]

    def walk(self, leg: int, way: int, count: int) -> list[tuple[int, int]]:
        """Return drift and state of each step away from a leg."""
        out = []
        last = leg
        for step in range(1, count + 1):
            wanted, place = last + way, leg + step * way
            beat = self._near(wanted)
            known = self.known[0] <= place < self.known[1]
            # So near the edge of what was looked at the beat may lie beyond it: that is no miss.
            inside = self.known[0] + self.within <= wanted < self.known[1] - self.within
            if beat is not None and known:
                out.append((beat - place, FOUND))
            else:
                out.append((0, MISSED if known and inside else UNKNOWN))
            last = wanted if beat is None else beat
        return out

    def _near(self, wanted: int) -> int | None:
        """Return the beat nearest to a place, if one is near enough."""
        at = bisect_left(self.beats, wanted)
        near = min(
            self.beats[max(at - 1, 0) : at + 1], key=lambda one: abs(one - wanted), default=None
        )
        return near if near is not None and abs(near - wanted) <= self.within else None


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
        marks = {caliper.first_mark, caliper.second_mark} - {""}
        if rate is not None and rate <= FASTEST_BPM and len(marks) < 2:  # PR or QT is no rate
            parts.append(f"{_number(rate)}/min")
    if caliper.shows_mv:
        mv = caliper.difference_mv
        parts.append(tr("mV not known") if mv is None else f"{_number(mv, 2)} mV")
    return " · ".join(parts)


def title_of(caliper: Caliper) -> str:
    """Return its name, e.g. ``"Caliper R–R, marched"``."""
    marks = "–".join(map(tr, caliper.label.split("–")))
    name = tr("Caliper {label}", label=marks) if caliper.label else tr("Caliper")
    return tr("{caliper}, marched", caliper=name) if caliper.march else name


def drift_text(found: March, fs: float, *, longest: int = 6) -> str:
    """Return the steps after the later leg, e.g. ``"0, miss, −26 ms"``; empty without any."""
    rows = np.flatnonzero((found.steps > 0) & (found.state != UNKNOWN))
    drifts = [found.drift_ms(row, fs) for row in rows[:longest].tolist()]
    text = ", ".join(tr("miss") if one is None else signed_ms(one) for one in drifts)
    if rows.size > longest:
        text += ", …"
    return f"{text} ms" if any(one is not None for one in drifts) else text


def miss_text(found: March, fs: float) -> str:
    """Return where the first miss is, e.g. ``"first miss at 6.28 s"``."""
    if found.first_miss is None:
        return tr("no miss") if (found.state == FOUND).any() else tr("no beats to march over")
    return tr("first miss at {at} s", at=_number(found.expected[found.first_miss] / fs, 2))
