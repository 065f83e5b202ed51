"""A recording of hours as the window knows it: what was found, and what people made of it.

Nothing of it is loaded for records that are not long. Beat classes, and episodes made of them, are
not told before the first read is logged, unless a person said them.
"""

from __future__ import annotations

from collections.abc import Generator
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from ecgviewer.core.errors import UserError
from ecgviewer.core.holter import (
    BEAT_CLASSES,
    BeatClass,
    BeatTemplate,
    Episode,
    HolterAnalysis,
    HolterLimits,
)
from ecgviewer.core.language import tr
from ecgviewer.core.progress import Progress
from ecgviewer.tasks.holter_report_words import BY_INTERVALS
from ecgviewer.ui.holter_changes import HolterChanges
from ecgviewer.ui.holter_place import HolterPlace

if TYPE_CHECKING:
    from ecgviewer.core.record import Record
    from ecgviewer.ui.session import ReviewSession

JOB = "holter"
LONG_S = 600.0
"""Records from this length on are analysed when their page is opened; shorter ones never are."""


def _found(
    record: Record, *, analyse: bool, anew: bool = False
) -> Generator[Progress, None, HolterAnalysis | None]:
    """Return the analysis kept of a record; else make one, if that is asked for."""
    from ecgviewer.tasks import holter  # noqa: PLC0415 - few records are long

    yield Progress(0, 0, tr("looking for what was found before"))
    found = None if anew else holter.saved_analysis(record.id)
    if found is None and analyse:
        found = yield from holter.analyse(record)
    return found


class Holter(QObject):
    """The analysis of the record shown; ``place`` says what is looked at, ``changes`` edits it.

    Parameters
    ----------
    session
        Has the record, the reader, and whether classes may be seen.
    """

    changed = Signal()
    """What was found, what people made of it, or whether it may be seen."""

    progressed = Signal()
    """How far the analysis is, its beginning and its end."""

    def __init__(self, session: ReviewSession) -> None:
        super().__init__(session)
        self._session = session
        self.problem = ""
        self.progress: Progress | None = None
        self.found: HolterAnalysis | None = None
        """As the program found it."""
        self.analysis: HolterAnalysis | None = None
        """As people changed it; None until it is there."""
        self.kinds: frozenset[str] = frozenset()
        """Kinds of episodes listed; none chosen = all."""
        self._stopped = False
        self._shown: tuple[object, tuple[Episode, ...]] = (None, ())
        self._places: tuple[object, dict[int, NDArray[np.int64]]] = (None, {})
        self.place = HolterPlace(self)
        self.changes = HolterChanges(self, session)
        self._limits = self.limits
        session.recordChanged.connect(self._begin)
        session.settingsChanged.connect(self._on_settings)
        session.reading.allowedChanged.connect(self._on_allowed)

    # What there is

    @property
    def limits(self) -> HolterLimits:
        """What counts as an episode."""
        settings = self._session.settings
        return HolterLimits(settings.pause_s, settings.slow_bpm, settings.fast_bpm)

    @property
    def record(self) -> Record | None:
        """The record shown."""
        return self._session.record

    @property
    def is_long(self) -> bool:
        """Whether the record shown is long enough to be looked through."""
        record = self.record
        return record is not None and record.duration_s >= LONG_S

    @property
    def is_running(self) -> bool:
        """Whether it is being looked through."""
        return self.progress is not None

    @property
    def sees_classes(self) -> bool:
        """Whether classes that the program found may be shown."""
        return self._session.reading.ai_allowed

    @property
    def episodes(self) -> tuple[Episode, ...]:
        """Those that may be shown, in order of time."""
        if self.analysis is None:
            return ()
        key = self.analysis, self.sees_classes
        if key != self._shown[0]:
            self._shown = key, tuple(one for one in self.analysis.episodes if self.shows(one))
        return self._shown[1]

    def shows(self, one: Episode) -> bool:
        """Whether an episode may be shown: people's, those of intervals, all after a first read."""
        return self.sees_classes or one.kind in BY_INTERVALS or self.is_mine(one)

    def is_mine(self, one: Episode) -> bool:
        """Whether a person said that there is this episode."""
        return any(
            said.kind == one.kind
            and 2 * (min(one.stop, said.stop) - max(one.start, said.start)) > one.stop - one.start
            for said in self.changes.said_episodes
        )

    @property
    def listed(self) -> tuple[Episode, ...]:
        """Those of the kinds that are looked at."""
        return tuple(one for one in self.episodes if not self.kinds or one.kind in self.kinds)

    @property
    def has_events(self) -> bool:
        """Whether there is an episode to go to."""
        if self.analysis is None:
            return False
        return any(
            (not self.kinds or one.kind in self.kinds) and self.shows(one)
            for one in self.analysis.episodes
        )

    def class_of(self, one: BeatTemplate) -> BeatClass | None:
        """Return a template's class, None where it may not be shown yet."""
        return one.beat_class if one.by_hand or self.sees_classes else None

    def find(self, number: int | None) -> BeatTemplate | None:
        """Return a template by its number."""
        templates = self.analysis.templates if self.analysis is not None else ()
        return next((one for one in templates if one.number == number), None)

    def beats_of(self, number: int) -> NDArray[np.int64]:
        """Return the places of a template's beats among all."""
        if self.analysis is None:
            return np.empty(0, dtype=np.int64)
        if self._places[0] is not self.analysis:
            self._places = self.analysis, {}
        kept = self._places[1]
        if number not in kept:
            kept[number] = np.flatnonzero(self.analysis.beats.templates == number)
        return kept[number]

    def letter(self, place: int) -> str:
        """Return a beat's class as a letter, empty where it may not be shown yet."""
        assert self.analysis is not None
        beats = self.analysis.beats
        if not self.sees_classes:
            one = self.find(int(beats.templates[place]))
            if one is None or not one.by_hand:
                return ""
        return BEAT_CLASSES[int(beats.classes[place])]

    # Finding it

    def _begin(self) -> None:
        self._session.runner.cancel(JOB)
        self.problem, self.progress, self._stopped = "", None, False
        self.found = self.analysis = None
        self.place.clear()
        self.changes.close()
        self.changed.emit()
        self.progressed.emit()
        if self.is_long:
            self._start(analyse=False)

    def look(self) -> None:
        """Look the record through if it is long and was not yet; the page is open."""
        if self.is_long and self.found is None and not self._stopped and not self.problem:
            self.analyse()

    def analyse(self, *, anew: bool = False) -> None:
        """Look the record through; ``anew``: even if that was done. What people said stays."""
        if self.record is None or self.is_running:
            return
        self._stopped, self.problem = False, ""
        if anew:
            self.found = self.analysis = None
            self.changed.emit()
        self._start(analyse=True, anew=anew)

    def _start(self, *, analyse: bool, anew: bool = False) -> None:
        record = self.record
        assert record is not None
        if analyse:
            self.progress = Progress(0, 0, tr("reading the record"))
        self._session.runner.start(
            JOB,
            lambda: _found(record, analyse=analyse, anew=anew),
            on_progress=partial(self._on_progress, analyse=analyse),
            on_result=partial(self._take, record),
            on_error=self._fail,
        )
        self.progressed.emit()

    def stop(self) -> None:
        """Stop looking the record through."""
        self._session.runner.cancel(JOB)
        self.progress, self._stopped = None, True
        self.progressed.emit()

    def _on_progress(self, step: Progress, *, analyse: bool) -> None:
        if analyse:
            self.progress = step
            self.progressed.emit()

    def _fail(self, error: UserError) -> None:
        self.progress, self.problem = None, str(error)
        self.progressed.emit()

    def _take(self, record: Record, found: HolterAnalysis | None) -> None:
        self.progress = None
        if found is not None and record is self.record:
            self.changes.open(record.id)
            self.found = found
            self.apply()
        self.progressed.emit()

    def apply(self) -> None:
        """Take people's changes into what was found."""
        from ecgviewer.core.holter_edits import edited  # noqa: PLC0415 - see above

        if self.found is not None:
            self._limits = self.limits
            self.analysis = edited(self.found, self.changes.edits, self._limits)
            self.place.keep()
            self.changed.emit()
            self.place.moved.emit()

    def _on_allowed(self) -> None:
        if self.analysis is not None:
            self.place.keep()
            self.changed.emit()
            self.place.moved.emit()

    def _on_settings(self) -> None:
        if self.analysis is not None and self.limits != self._limits:
            self.apply()

    def show_kinds(self, kinds: frozenset[str]) -> None:
        """List these kinds of episodes alone; none = all."""
        self.kinds = kinds
        self.changed.emit()
