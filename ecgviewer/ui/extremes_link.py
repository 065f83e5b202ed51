"""Has the extremes of a long record read in a job, and hands them to the sheet."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.core.record import Record
from ecgviewer.signals.envelope import Pyramid
from ecgviewer.tasks import displaying
from ecgviewer.ui.lead_signal import LONG_SAMPLES
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.trace_view import TraceView

KEY = "extremes"


class ExtremesLink(QObject):
    """Serves a sheet with extremes; the page in view is drawn before they are there.

    To be made before anything shows the sheet a record.
    """

    def __init__(self, session: ReviewSession, sheet: TraceView) -> None:
        super().__init__(sheet)  # goes with it: the session outlives every sheet
        self._session, self._sheet = session, sheet
        sheet.served = True
        session.recordChanged.connect(self._read)

    def _read(self) -> None:
        record = self._session.record
        self._session.runner.cancel(KEY)
        if record is None or record.n_samples <= LONG_SAMPLES:
            return
        # Before measuring and scoring, which take minutes of a day and every thread there is.
        self._session.runner.start(
            KEY,
            lambda: displaying.read_extremes(record),
            on_result=lambda built: self._take(record, built),
            on_error=self._fail,
        )

    def _take(self, record: Record, built: dict[str, Pyramid]) -> None:
        self._sheet.take_extremes(record, built)
        if not self._session.views.on_sheet:
            self._session.views.changed.emit()

    def _fail(self, error: UserError) -> None:
        """Say it: a far zoom goes on showing probes, and the sheet says so too."""
        self._session.tell(
            "caution", tr("The whole record could not be read: {error}", error=error)
        )
