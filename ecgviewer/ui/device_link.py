"""Reading what a record's own file says of it, for the sheet; the button that hides it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ecgviewer.core.language import tr
from ecgviewer.tasks.device_marks import DeviceMarks, device_annotations
from ecgviewer.ui.action_table import key_text, tip
from ecgviewer.ui.actions import ActionSet
from ecgviewer.ui.controls import Button
from ecgviewer.ui.device_item import DeviceItem
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.trace_view import TraceView

_JOB = "device"


class DeviceLink(QObject):
    """Reads what stands beside each record that is opened, and shows it.

    Letters of beats wait for the first read as the model does: they are somebody's or some
    program's answer.
    """

    said = Signal(object)
    """What stands in or beside the file, as :class:`DeviceMarks`; None while it is read."""

    def __init__(self, session: ReviewSession, sheet: TraceView) -> None:
        super().__init__(sheet)
        self._session, self._item = session, sheet.canvas.device
        self._marks: DeviceMarks | None = None
        session.recordChanged.connect(self._read)
        session.reading.allowedChanged.connect(self._lay)
        self._read()

    def _read(self) -> None:
        session = self._session
        record, path = session.record, session.path
        self._marks = None
        self.said.emit(None)
        self._lay()
        if record is None or path is None:
            session.runner.cancel(_JOB)
            return
        session.runner.start(_JOB, lambda: device_annotations(path, record), on_result=self._show)

    def _show(self, marks: DeviceMarks) -> None:
        record = self._session.record
        if record is None or marks.record_id != record.id:
            return
        self._marks = marks
        self.said.emit(marks)
        self._lay()
        if marks.note:
            self._session.tell("caution", marks.note)

    def _lay(self) -> None:
        record = self._session.record
        marks = self._marks if self._session.reading.ai_allowed else None
        self._item.show_marks(marks, record.fs if record is not None else 1.0)


class DeviceButton(Button):
    """Shows or hides what the file says; not there where it says nothing."""

    def __init__(self, actions: ActionSet) -> None:
        super().__init__(tr("File's marks"), icon="tag", key=key_text("device"), kind="quiet")
        self.setCheckable(True)
        self.setToolTip(tip("device"))
        self.setAccessibleName(tip("device"))
        self.clicked.connect(lambda: actions.trigger("device"))
        self.set_compact(on=True)
        self.hide()

    def serve(self, item: DeviceItem) -> None:
        """Follow what a sheet shows."""
        item.changed.connect(lambda: self._show(item))
        self._show(item)

    def _show(self, item: DeviceItem) -> None:
        self.setChecked(item.on)
        self.setVisible(item.has_marks)
