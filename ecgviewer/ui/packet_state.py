"""The packet that a reader works through: how far they are, how each record is left."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr, tr_n
from ecgviewer.tasks import packet_reading
from ecgviewer.tasks.packet_reading import PacketItem, PacketWork
from ecgviewer.ui.session import ReviewSession

_OPEN, _LOOK, _LEAVE, _SEND = "packet", "packet progress", "leave item", "packet reply"


class PacketReading(QObject):
    """An opened packet, or none; its records are the reading list, in its order."""

    changed = Signal()
    """Another packet, the item shown, or how far the reader is."""

    def __init__(self, session: ReviewSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.work: PacketWork | None = None
        session.recordChanged.connect(self._on_record)
        session.marks.changed.connect(self._look)
        session.reading.changed.connect(self._follow)

    @property
    def item(self) -> PacketItem | None:
        """The item that is shown; None where another record is."""
        return self.work.item_at(self._session.path) if self.work is not None else None

    @property
    def place(self) -> int:
        """Which item of the packet is shown, from 1; 0 for none."""
        item = self.item
        return self.work.items.index(item) + 1 if self.work is not None and item is not None else 0

    def known(self) -> tuple[Path, ...]:
        """Return packets opened before, newest first."""
        return packet_reading.opened_packets()

    # What the reader does

    def open(self, path: Path, key: Path | None) -> None:
        """Check and unpack a packet, and begin to read it."""
        self._session.runner.start(
            _OPEN,
            lambda: packet_reading.open_packet(path, key),
            on_progress=lambda step: self._session.tell("info", step.message),
            on_result=self._begin,
            on_error=self._refuse,
        )

    def go_on(self, folder: Path) -> None:
        """Go on with a packet that was opened before."""
        self._session.runner.start(
            _OPEN,
            lambda: packet_reading.look_again(folder),
            on_result=self._begin,
            on_error=self._refuse,
        )

    def close(self) -> None:
        """Leave the packet; all that was said stays."""
        self.work = None
        self.changed.emit()

    def _follow(self) -> None:
        """Note for the reply how the record shown is left, when its read says so."""
        work, item, reading = self.work, self.item, self._session.reading
        if work is None or item is None or not reading.entries:
            return
        state = reading.state.in_study
        if item.state == "read" and state == "unread":
            return  # marks alone count as read
        if state != item.state:
            self._session.runner.start(
                f"{_LEAVE} {item.name}",
                lambda: packet_reading.leave_item(work.folder, item.name, state),
                on_result=self._take,
                on_error=self._refuse,
            )

    def send(self, out: Path, *, key: Path | None, notes: bool) -> None:
        """Write the reply."""
        work = self.work
        if work is None:
            return

        def told(n: int) -> None:
            said = tr_n(
                "Reply written: {file}, 1 finding.",
                "Reply written: {file}, {n:,} findings.",
                n,
                file=out.name,
            )
            self._session.tell("info", said)

        self._session.runner.start(
            _SEND,
            lambda: packet_reading.send_reply(work.folder, out, key_path=key, notes=notes),
            on_result=told,
            on_error=self._refuse,
        )

    # Replies of the threads

    def _begin(self, work: PacketWork) -> None:
        self.work = work
        self._session.dismiss()
        if not work.paths:
            self._session.tell(
                "caution",
                tr("None of the packet's records is on this computer: it names them only."),
            )
        else:
            self._session.open_paths(work.paths)
        self.changed.emit()

    def _take(self, work: PacketWork) -> None:
        if self.work is not None and work.folder == self.work.folder:
            self.work = work
            self.changed.emit()

    def _look(self) -> None:
        work = self.work
        if work is not None and self.item is not None:
            self._session.runner.start(
                _LOOK, lambda: packet_reading.look_again(work.folder), on_result=self._take
            )

    def _on_record(self) -> None:
        if self.work is not None:
            self.changed.emit()

    def _refuse(self, error: UserError) -> None:
        self._session.tell("error", str(error))
        self.changed.emit()
