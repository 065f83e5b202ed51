"""What the model says along a record of hours, as it comes; and what of it the sheet shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ecgviewer.core.anomaly import AnomalyMap
from ecgviewer.core.long_score import Growing, LongScore, Scored
from ecgviewer.tasks.long_scoring import map_of

if TYPE_CHECKING:
    from ecgviewer.ui.session import ReviewSession
    from ecgviewer.ui.trace_view import TraceView

_REST_MS = 40
SOON_MS, LATER_MS = 100, 1000
"""How soon a part is told that lies in view, and one that does not."""


class LongScores(QObject):
    """Puts the parts of a long score together as they come.

    Widgets do not ask here: the session says what may be seen.
    """

    changed = Signal()
    """It has grown, or is gone: often enough to be watched, seldom enough to cost little."""

    grown = Signal(float, float)
    """Heat has come between two seconds of the record."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.score: LongScore | None = None
        self.map: AnomalyMap | None = None
        """Shows what is there; what comes is written into it."""
        self._growing: Growing | None = None
        self._page = (0.0, 10.0)
        self._new: tuple[float, float] | None = None
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._tell)

    @property
    def page(self) -> tuple[float, float]:
        """First and last second in view; may be asked for in any thread."""
        return self._page

    def look_at(self, start_s: float, stop_s: float) -> None:
        """Say what is in view: it is scored next."""
        self._page = (start_s, stop_s)

    def drop(self) -> None:
        """Forget the record."""
        self._soon.stop()
        self.score = self.map = self._growing = self._new = None

    def take(self, step: Scored) -> None:
        """Take what was found."""
        if self._growing is None or self._growing.plan.record_id != step.plan.record_id:
            self._growing = Growing(step.plan)
            self.map = map_of(self._growing)
        for part in step.parts:
            self._growing.take(part)
            self._add(float(step.plan.edges_s[part.first]), float(step.plan.edges_s[part.stop]))
        if self._new is None:
            return
        in_view = self._new[0] < self._page[1] and self._new[1] > self._page[0]
        after_ms = SOON_MS if in_view else LATER_MS
        if not self._soon.isActive() or self._soon.remainingTime() > after_ms:
            self._soon.start(after_ms)

    def _add(self, start_s: float, stop_s: float) -> None:
        if self._new is not None:
            start_s, stop_s = min(start_s, self._new[0]), max(stop_s, self._new[1])
        self._new = (start_s, stop_s)

    def _tell(self) -> None:
        if self._growing is None or self._new is None:
            return
        new, self._new = self._new, None
        self.score = self._growing.snapshot()
        self.grown.emit(*new)
        self.changed.emit()

    def finish(self) -> AnomalyMap:
        """Tell what has not been told yet, and return the map that is whole now."""
        assert self._growing is not None
        self._soon.stop()
        self._tell()
        if self.score is None:
            self.score = self._growing.snapshot()
        self.map = map_of(self._growing)
        return self.map


class LongLink(QObject):
    """Lets the sheet say what is in view, and draws the heat that has come.

    Parameters
    ----------
    session, sheet
        Tied together.
    """

    def __init__(self, session: ReviewSession, sheet: TraceView) -> None:
        super().__init__(sheet)  # goes with it: the session outlives every sheet
        self._session, self._sheet = session, sheet
        sheet.viewChanged.connect(self._look)
        session.recordChanged.connect(self._look)
        session.scoring.long.grown.connect(self._draw)
        self._rest = QTimer(sheet, interval=_REST_MS)
        self._rest.timeout.connect(self._draw_rest)

    def _look(self) -> None:
        start_s, stop_s = self._sheet.shown_s
        self._session.scoring.long.look_at(start_s, stop_s)

    def _draw(self, start_s: float, stop_s: float) -> None:
        """Draw a stretch anew, if the map is what the sheet shows and may be seen."""
        if self._session.map is None or self._session.map is not self._session.scoring.long.map:
            return
        canvas = self._sheet.canvas
        if canvas.heat.grown(start_s, stop_s) and self._session.heat_on:
            canvas.viewport().update()
            self._rest.start()

    def _draw_rest(self) -> None:
        """Draw what there was no time for, frame by frame."""
        canvas = self._sheet.canvas
        if canvas.heat.is_behind:
            canvas.viewport().update()
        else:
            self._rest.stop()
