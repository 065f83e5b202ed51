"""The place of the queues in the window: page and line are made when they are first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecgviewer.ui.actions import ActionSet
from ecgviewer.ui.queue_state import Queueing
from ecgviewer.ui.session import ReviewSession

if TYPE_CHECKING:
    from ecgviewer.ui.queue_page import QueuePage
    from ecgviewer.ui.queue_strip import QueueStrip


class QueueDoor(QWidget):
    """Holds the page of queues; ``strip`` is the place of the queue's line over all pages."""

    def __init__(self, session: ReviewSession, actions: ActionSet, queueing: Queueing) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._session, self._actions, self._queueing = session, actions, queueing
        self._compact = False
        self._made: tuple[QueuePage, QueueStrip] | None = None
        self.strip = QWidget()
        for widget in (self, self.strip):
            column = QVBoxLayout(widget)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)

    def _make(self) -> tuple[QueuePage, QueueStrip]:
        if self._made is None:
            from ecgviewer.ui.queue_page import QueuePage  # noqa: PLC0415 - few starts need it
            from ecgviewer.ui.queue_strip import QueueStrip  # noqa: PLC0415

            page = QueuePage(self._session, self._actions, self._queueing)
            line = QueueStrip(self._queueing, self._actions)
            self._made = page, line
            self.layout().addWidget(page)
            self.strip.layout().addWidget(line)
            self.set_compact(on=self._compact)
        return self._made

    @property
    def page(self) -> QueuePage:
        """The page itself."""
        return self._make()[0]

    @property
    def line(self) -> QueueStrip:
        """The queue's line."""
        return self._make()[1]

    def set_compact(self, *, on: bool) -> None:
        """Take the measures of a small window."""
        self._compact = on
        if self._made is not None:
            for part in self._made:
                part.set_compact(on=on)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the page."""
        self._make()
        super().showEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on."""
        super().focusInEvent(event)
        if self._made is not None:
            self._made[0].setFocus()
