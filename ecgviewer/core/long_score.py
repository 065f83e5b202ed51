"""What a model says along a record of hours, window after window, as far as it has come."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.anomaly import HEAT_FLOOR, heat_fraction
from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.core.progress import Progress

LONG_S = 600.0
"""Longer records are scored from the page in view outward, and what is found is kept on the disk.
"""

_SHARE, _LEAST_WINDOWS = 0.05, 20

WAITING, SCORED, UNFIT, PACED = range(4)
"""States of a window: not looked at yet, scored, without usable signal, with pacemaker spikes."""


@dataclass(frozen=True, slots=True)
class UnusualStretch:
    """Neighbouring windows that are rare.

    Parameters
    ----------
    start_s, stop_s
        Half-open, in seconds of the record.
    peak_s
        Middle of its rarest window.
    one_in
        N of "1 in N normals" of that window.
    leads
        Standard leads that are beyond 1 in 50 there, the rarest first.
    n_windows
        How many windows it is made of.
    """

    start_s: float
    stop_s: float
    peak_s: float
    one_in: float
    leads: tuple[str, ...]
    n_windows: int


@dataclass(frozen=True, eq=False)
class LongScore:
    """The windows of a record; NaN where nothing is known (yet).

    Parameters
    ----------
    record_id, model_id, model_sha256
        What was scored, by what.
    edges_s
        float64, shape (n + 1,): what each window answers for, in seconds of the record.
    log10_n
        float32, shape (n,): log10 of N in "1 in N normals" of each window.
    by_lead
        float32, shape (12, n): the same of each of ``STANDARD_LEADS``.
    states
        uint8, shape (n,): ``WAITING``, ``SCORED``, ``UNFIT`` or ``PACED``.
    foreign
        bool, shape (n,): far from all that the model has seen.
    """

    record_id: str
    model_id: str
    model_sha256: str
    edges_s: NDArray[np.float64]
    log10_n: NDArray[np.float32]
    by_lead: NDArray[np.float32]
    states: NDArray[np.uint8]
    foreign: NDArray[np.bool_]

    @property
    def n_windows(self) -> int:
        """How many windows there are."""
        return len(self.states)

    @property
    def n_done(self) -> int:
        """How many were looked at."""
        return int(np.count_nonzero(self.states))

    @property
    def is_complete(self) -> bool:
        """Whether all were looked at."""
        return self.n_done == self.n_windows

    def density(self) -> NDArray[np.float32]:
        """Place of each window on the ramp of the heat, 0-1; 0 where it was not scored."""
        return heat_fraction(self.log10_n)

    def stretches(self, most: int = 50) -> tuple[UnusualStretch, ...]:
        """Return the most surprising stretches, in order of time.

        They are made of the rarest twentieth of the windows (or of 20 at least), as far as those
        are beyond 1 in 50: a record that is ill throughout is no single stretch. Such windows that
        are neighbours, or have a single other one between them, are one stretch.
        """
        found = self._all_stretches
        kept = sorted(found, key=lambda one: -one.one_in)[:most]
        return tuple(sorted(kept, key=lambda one: one.start_s))

    def next_stretch(self, after_s: float, most: int = 50) -> UnusualStretch | None:
        """Return the first of :meth:`stretches` whose rarest window is later; None for none."""
        return next((one for one in self.stretches(most) if one.peak_s > after_s + 1e-6), None)

    @cached_property
    def _all_stretches(self) -> tuple[UnusualStretch, ...]:
        places = np.flatnonzero(np.nan_to_num(self.log10_n, nan=-1.0) > np.log10(HEAT_FLOOR))
        if not places.size:
            return ()
        most = max(_LEAST_WINDOWS, int(np.count_nonzero(self.states) * _SHARE))
        if places.size > most:
            rarest = np.argsort(-self.log10_n[places], kind="stable")[:most]
            places = np.sort(places[rarest])
        cuts = np.flatnonzero(np.diff(places) > 2) + 1
        return tuple(map(self._stretch, np.split(places, cuts)))

    def _stretch(self, places: NDArray[np.intp]) -> UnusualStretch:
        peak = places[int(np.argmax(self.log10_n[places]))]
        rarest = np.nan_to_num(self.by_lead[:, places], nan=-1.0).max(axis=1)
        rows = [row for row in np.argsort(-rarest) if rarest[row] > np.log10(HEAT_FLOOR)]
        return UnusualStretch(
            float(self.edges_s[places[0]]),
            float(self.edges_s[places[-1] + 1]),
            float(self.edges_s[peak : peak + 2].mean()),
            float(10.0 ** self.log10_n[peak]),
            tuple(STANDARD_LEADS[row] for row in rows),
            len(places),
        )


@dataclass(frozen=True, eq=False)
class LongPlan:
    """What is going to be looked at.

    Parameters
    ----------
    record_id, model_id, model_sha256
        What is scored, by what.
    leads
        The record's own leads: rows of the map.
    edges_s
        See :class:`LongScore`.
    n_frames, fs
        Frames of the map, and how many a second.
    n_findings
        How many findings the model knows.
    """

    record_id: str
    model_id: str
    model_sha256: str
    leads: tuple[str, ...]
    edges_s: NDArray[np.float64]
    n_frames: int
    fs: float
    n_findings: int

    @property
    def n_windows(self) -> int:
        """How many windows there are."""
        return len(self.edges_s) - 1


@dataclass(frozen=True, eq=False)
class ScorePart:
    """Some neighbouring windows that were looked at together.

    Parameters
    ----------
    first
        Number of the first.
    states
        uint8, shape (n,); values of windows that are not ``SCORED`` mean nothing.
    log10_n, full
        float64, shape (n,): log10 N of the score, and of the full score.
    spread
        float64, shape (n, 2): lower and upper log10 N.
    leads
        float64, shape (n, 12): log10 N of each standard lead.
    findings
        float32, shape (n, n_findings).
    foreign
        bool, shape (n,).
    faults
        Of each window, standard lead to why it was not evaluated.
    frame
        First frame of the map that they answer for.
    heat
        uint8, shape (n_leads, n_frames): codes, see ``core.coded_heat``.
    """

    first: int
    states: NDArray[np.uint8]
    log10_n: NDArray[np.float64]
    full: NDArray[np.float64]
    spread: NDArray[np.float64]
    leads: NDArray[np.float64]
    findings: NDArray[np.float32]
    foreign: NDArray[np.bool_]
    faults: tuple[Mapping[str, str], ...]
    frame: int
    heat: NDArray[np.uint8]

    @property
    def stop(self) -> int:
        """Number of the window after the last."""
        return self.first + len(self.states)


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Scored(Progress):
    """Progress that brings what was found.

    Parameters
    ----------
    plan
        What is looked at in all.
    parts
        What is new; what was known before comes with the first.
    """

    plan: LongPlan
    parts: tuple[ScorePart, ...] = ()


class Growing:
    """A long score that grows by its parts, and the map's codes.

    Parameters
    ----------
    plan
        What is going to be looked at.
    """

    def __init__(self, plan: LongPlan) -> None:
        self.plan, n = plan, plan.n_windows
        self.codes = np.zeros((len(plan.leads), plan.n_frames), dtype=np.uint8)
        self._log10_n = np.full(n, np.nan, dtype=np.float32)
        self._by_lead = np.full((len(STANDARD_LEADS), n), np.nan, dtype=np.float32)
        self._states = np.zeros(n, dtype=np.uint8)
        self._foreign = np.zeros(n, dtype=np.bool_)

    def take(self, part: ScorePart) -> None:
        """Write what was found into its place."""
        here = slice(part.first, part.stop)
        scored = part.states == SCORED
        self._states[here] = part.states
        self._log10_n[here] = np.where(scored, part.log10_n, np.nan)
        self._by_lead[:, here] = np.where(scored[:, None], part.leads, np.nan).T
        self._foreign[here] = part.foreign & scored
        self.codes[:, part.frame : part.frame + part.heat.shape[1]] = part.heat

    def snapshot(self) -> LongScore:
        """Return how far it has come, to be kept."""
        plan = self.plan
        return LongScore(
            plan.record_id,
            plan.model_id,
            plan.model_sha256,
            plan.edges_s,
            self._log10_n.copy(),
            self._by_lead.copy(),
            self._states.copy(),
            self._foreign.copy(),
        )
