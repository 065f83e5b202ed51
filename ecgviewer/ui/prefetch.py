"""The next record is ready before it is asked for: read, measured and scored in the background.

Nothing of it is shown: what the model says of it goes where the scores of this session are kept,
and the session alone says what may be seen of the record that it shows.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ecgviewer.core.measurement import Measurements
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.tasks import preparing
from ecgviewer.tasks.long_scoring import is_long
from ecgviewer.tasks.preparing import Prepared, Ready

if TYPE_CHECKING:
    from ecgviewer.ui.session import ReviewSession

JOB = "ahead"
_FIRST = ("open", "find", "measure", "score", "filter")
"""Jobs of the record shown: they come first."""

_AFTER_MS = 30
"""From the last of them to the first step ahead."""


class Ahead(QObject):
    """Prepares the next record of the list, then the one before; at most those two.

    Parameters
    ----------
    session
        Has the list, the place in it, the model, and the scores of this session.
    """

    def __init__(self, session: ReviewSession) -> None:
        super().__init__(session)
        self._session = session
        self._ready: dict[Path, Prepared] = {}
        self._failed: set[tuple[Path, str]] = set()
        self._path: Path | None = None
        self._model = ""
        self._last = -1
        self._way = 1
        self.is_on = False
        """Switched on by the program's own window, once it is there."""
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._soon.timeout.connect(self._begin)
        session.runner.activeChanged.connect(self._consider)
        session.recordChanged.connect(self._on_record)
        session.measured.connect(self._on_measured)
        session.modelChanged.connect(self._on_model)

    # What is ready

    def open_record(self, path: Path) -> Generator[Progress, None, Record]:
        """Return a record as :func:`ecgviewer.tasks.review.open_record`, at once if it is ready."""
        return preparing.open_prepared(path, self._ready.get(path) if self.is_on else None)

    def measurements(self, record: Record) -> Measurements | None:
        """Return the measurements of a record if they are ready."""
        found = (one.measurements for one in self._ready.values() if one.record is record)
        return next(found, None)

    def is_ready(self, path: Path) -> bool:
        """Whether a record has been read, measured and, where a model is in use, scored."""
        known = self._ready.get(path)
        if known is None:
            return False
        return is_long(known.record) or (known.measurements is not None and self._is_scored(known))

    @property
    def next_is_ready(self) -> bool:
        """Whether the next record of the list is."""
        session = self._session
        place = session.quarantine.step(session.wanted, 1)
        return 0 <= place < len(session.paths) and self.is_ready(session.paths[place])

    def _is_scored(self, known: Prepared) -> bool:
        model = self._model_wanted
        return model is None or self._session.scoring.knows(known.record)

    @property
    def _model_wanted(self) -> str | None:
        session = self._session
        return None if session.model is None or session.model_stopped else session.model.id

    # What is made ready

    def _consider(self) -> None:
        """Begin soon, once the record shown needs nothing more."""
        if self.is_on and not self._session.runner.is_active(JOB):
            self._soon.start()

    def _begin(self) -> None:
        session = self._session
        path = self._wanted()
        if path is None or session.runner.is_active(JOB):
            return
        known = self._ready.get(path)
        model = self._model_wanted
        if known is not None and self._is_scored(known):
            model = None
        self._path, self._model = path, "" if session.model is None else session.model.sha256
        session.runner.start(
            JOB,
            lambda: preparing.prepare(path, known, model),
            on_progress=lambda step: self._take(path, step),
            on_error=lambda _: self._failed.add((path, self._model)),
        )

    def _wanted(self) -> Path | None:
        """Return the record that is to be made ready now."""
        session = self._session
        if session.record is None or session.wanted != session.place or not self._is_shown():
            return None
        for way in (self._way, -self._way):
            place = session.quarantine.step(session.place, way)
            if not 0 <= place < len(session.paths):
                continue
            path = session.paths[place]
            sha = "" if session.model is None else session.model.sha256
            if not self.is_ready(path) and (path, sha) not in self._failed:
                return path
        return None

    def _is_shown(self) -> bool:
        """Whether all that is wanted of the record shown is there."""
        session, runner = self._session, self._session.runner
        if session.record is not None and is_long(session.record):
            return not runner.is_active("open") and not runner.is_active("find")
        return not any(runner.is_active(job) for job in _FIRST)

    def take_opened(self, path: Path, step: Progress) -> None:
        """Remember a record that the reader opened: who comes back finds it ready."""
        if isinstance(step, Ready) and step.record is not None and self.is_on:
            self._ready[path] = Prepared(step.record, step.stamp)

    def _take(self, path: Path, step: Progress) -> None:
        if not isinstance(step, Ready):
            return
        known = self._ready.get(path)
        if step.record is not None:
            self._ready[path] = Prepared(step.record, step.stamp)
        elif known is not None and step.measurements is not None:
            self._ready[path] = replace(known, measurements=step.measurements)
        elif known is not None and step.scored is not None:
            self._session.scoring.keep(known.record, self._model, step.scored)

    # What changes

    def _on_record(self) -> None:
        """Keep what the record shown and its neighbours need, and nothing else."""
        session = self._session
        if session.place != self._last:
            self._way = 1 if session.place > self._last else -1
            self._last = session.place
        steps = (session.quarantine.step(session.place, way) for way in (1, -1))
        near = {session.paths[one] for one in (session.place, *steps) if self._is_place(one)}
        self._ready = {path: one for path, one in self._ready.items() if path in near}
        if self._path is not None and self._path not in near - {session.path}:
            session.runner.cancel(JOB)
        if session.path is not None and session.record is None:
            self._ready.pop(session.path, None)

    def _is_place(self, place: int) -> bool:
        return 0 <= place < len(self._session.paths)

    def _on_measured(self) -> None:
        """Remember how the record shown was measured: who comes back finds it ready."""
        session = self._session
        known = None if session.path is None else self._ready.get(session.path)
        found = session.fiducials.automatic
        if session.path is None or known is None or found is None:
            return
        if known.record is session.record and found.record_id == known.record.id:
            self._ready[session.path] = replace(known, measurements=found)

    def _on_model(self) -> None:
        """Begin anew: what another model said is of no use."""
        self._session.runner.cancel(JOB)
        self._failed.clear()
        self._consider()
