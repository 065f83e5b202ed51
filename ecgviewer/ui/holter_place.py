"""What is looked at in a recording of hours: a template, one of its beats, an episode."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal

from ecgviewer.core.holter import Episode

if TYPE_CHECKING:
    from ecgviewer.ui.holter_state import Holter

BEFORE_S = 2.0
"""Shown before an episode, so that its beginning is seen."""


class HolterPlace(QObject):
    """Template, beat, episode and sample looked at; lists and strip follow it.

    Parameters
    ----------
    holter
        Has what was found.
    """

    moved = Signal()
    """Another template, beat or episode is looked at."""

    turned = Signal(float)
    """The sheet of reading should begin at this second."""

    def __init__(self, holter: Holter) -> None:
        super().__init__(holter)
        self._holter = holter
        self.clear()

    def clear(self) -> None:
        """Begin with another record."""
        self.template: int | None = None
        """Number of the template looked at."""
        self.beat: int | None = None
        """Place of the beat looked at, among all beats."""
        self._r: int | None = None  # its sample, by which it is found among other beats
        self.episode: Episode | None = None
        """The episode looked at."""
        self.at: int | None = None
        """Sample in the middle of the strip."""

    def keep(self) -> None:
        """Stay with what is looked at, as far as it is still there."""
        analysis = self._holter.analysis
        assert analysis is not None
        numbers = [one.number for one in analysis.templates]
        if self.template not in numbers:
            self.template = numbers[0] if numbers else None
        samples = analysis.beats.samples
        if self.at is None:
            self._begin()
        elif self._r is not None:
            self._take(_nearest(samples, self._r) if len(samples) else None)
        if self.episode is not None and self.episode not in self._holter.episodes:
            same = [one for one in self._holter.episodes if _meet(one, self.episode)]
            self.episode = same[0] if same else None

    def _begin(self) -> None:
        """Look at the first beat of the first template."""
        analysis = self._holter.analysis
        assert analysis is not None
        mine = self._holter.beats_of(self.template) if self.template is not None else ()
        self._take(int(mine[0]) if len(mine) else None)
        self.at = self._r or 0

    def _take(self, beat: int | None) -> None:
        """Look at a beat, None for none, wherever the strip stands."""
        analysis = self._holter.analysis
        assert analysis is not None
        self.beat = beat
        self._r = int(analysis.beats.samples[beat]) if beat is not None else None

    def choose_template(self, number: int) -> None:
        """Look at a template: at the beat looked at if that is of it, else at its first."""
        mine = self._holter.beats_of(number)
        self.template, self.episode = number, None
        if self.beat is None or self.beat not in mine:
            self._take(int(mine[0]) if len(mine) else None)
        self._go_to_beat()

    def step_beat(self, by: int) -> None:
        """Look at the next beat of the template, or (-1) the one before; far steps stay inside."""
        mine = self._holter.beats_of(self.template) if self.template is not None else ()
        if not len(mine):
            return
        now = self.beat if self.beat is not None else 0
        place = int(np.searchsorted(mine, now))
        if by > 0 and (place == len(mine) or mine[place] != now):
            place -= 1  # from between two beats of it to the next one
        self._take(int(mine[min(max(place + by, 0), len(mine) - 1)]))
        self.episode = None
        self._go_to_beat()

    def choose_beat(self, beat: int, *, stay: bool = False) -> None:
        """Look at a beat, by its place among all; the strip goes there unless it shall stay."""
        self._take(beat)
        if stay:
            self.moved.emit()
        else:
            self._go_to_beat()

    def step_along(self, by: int) -> None:
        """Look at the next beat of all, or (-1) the one before."""
        analysis = self._holter.analysis
        if analysis is None or not len(analysis.beats):
            return
        samples = analysis.beats.samples
        now = self.beat if self.beat is not None else _nearest(samples, self.at or 0)
        self._take(min(max(now + by, 0), len(samples) - 1))
        self._go_to_beat()

    def _go_to_beat(self) -> None:
        if self._r is not None:
            self.at = self._r
        self.moved.emit()

    def go_to(self, sample: int, *, episode: Episode | None = None) -> None:
        """Look at a place and the beat nearest to it; an episode given is looked at further on."""
        analysis, record = self._holter.analysis, self._holter.record
        if analysis is None or record is None:
            return
        self.at = min(max(sample, 0), record.n_samples - 1)
        self._take(_nearest(analysis.beats.samples, self.at) if len(analysis.beats) else None)
        self.episode = episode
        self.moved.emit()

    def choose_episode(self, one: Episode) -> None:
        """Look at an episode."""
        analysis, record = self._holter.analysis, self._holter.record
        if analysis is None or record is None:
            return
        self.episode = one
        self.at = min((one.start + one.stop) // 2, round(one.start + 3 * record.fs))
        first = int(np.searchsorted(analysis.beats.samples, one.start))
        inside = first < len(analysis.beats) and analysis.beats.samples[first] < one.stop
        self._take(first if inside else None)
        self.moved.emit()

    def step_event(self, by: int) -> None:
        """Look at the next episode listed, or (-1) the one before; from the last to the first."""
        listed = self._holter.listed
        if not listed:
            return
        if self.episode in listed:
            at = listed.index(self.episode) + by
        else:
            at = _beside([one.start for one in listed], self.at or 0, by)
        self.choose_episode(listed[at % len(listed)])

    def step_on_sheet(self, by: int, start_s: float) -> None:
        """Bring the sheet to the next episode listed, or (-1) the one before.

        Parameters
        ----------
        start_s
            Where the sheet begins now.
        """
        listed, record = self._holter.listed, self._holter.record
        if not listed or record is None:
            return
        starts = [self._shown_from(one) for one in listed]
        at = _beside(starts, start_s, by)
        if self.episode in listed:
            now = listed.index(self.episode)
            if abs(starts[now] - start_s) < BEFORE_S:  # the sheet still shows it
                at = now + by
        self.choose_episode(listed[at % len(listed)])
        self.turn_sheet()

    def turn_sheet(self) -> None:
        """Bring what is looked at onto the sheet of reading."""
        record = self._holter.record
        if record is None or self.at is None:
            return
        if self.episode is not None:
            self.turned.emit(self._shown_from(self.episode))
        else:
            self.turned.emit(max(0.0, self.at / record.fs - BEFORE_S))

    def _shown_from(self, one: Episode) -> float:
        record = self._holter.record
        assert record is not None
        return max(0.0, one.start / record.fs - BEFORE_S)


def _nearest(samples: np.ndarray, sample: int) -> int:
    """Return the place of the beat nearest to a sample."""
    after = min(int(np.searchsorted(samples, sample)), len(samples) - 1)
    before = max(after - 1, 0)
    return before if sample - samples[before] < samples[after] - sample else after


def _beside(starts: list[int] | list[float], here: float, by: int) -> int:
    """Return the place of the first that begins after a place, or (-1) the last before it."""
    if by > 0:
        return int(np.searchsorted(starts, here, side="right"))
    return int(np.searchsorted(starts, here, side="left")) - 1


def _meet(one: Episode, other: Episode) -> bool:
    return one.kind == other.kind and one.start < other.stop and other.start < one.stop
