"""Reading what a record's own file says of it, for the sheet."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ecgviewer.tasks.device_marks import DeviceMarks, device_annotations
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.trace_view import TraceView

_JOB = "device"


class DeviceLink(QObject):
    """Reads what stands beside each record that is opened, and shows it."""

    def __init__(self, session: ReviewSession, sheet: TraceView) -> None:
        super().__init__(sheet)
        self._session, self._item = session, sheet.canvas.device
        session.recordChanged.connect(self._read)
        self._read()

    def _read(self) -> None:
        session = self._session
        record, path = session.record, session.path
        self._item.show_marks(None, record.fs if record is not None else 1.0)
        if record is None or path is None:
            session.runner.cancel(_JOB)
            return
        session.runner.start(_JOB, lambda: device_annotations(path, record), on_result=self._show)

    def _show(self, marks: DeviceMarks) -> None:
        record = self._session.record
        if record is None or marks.record_id != record.id:
            return
        self._item.show_marks(marks, record.fs)
        if marks.note:
            self._session.tell("caution", marks.note)
