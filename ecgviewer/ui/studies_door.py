"""The place of the studies in the window: their page is made when it is first asked for.

Few start the program for a study: loading and building its page would hold up every start.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecgviewer.ui.actions import ActionSet
from ecgviewer.ui.session import ReviewSession

if TYPE_CHECKING:
    from ecgviewer.ui.packet_strip import PacketStrip
    from ecgviewer.ui.study_page import StudyPage
    from ecgviewer.ui.studying import Studying


class StudiesDoor(QWidget):
    """Holds the page of studies; ``strip`` is the place of the packet's line over all pages."""

    def __init__(self, session: ReviewSession, actions: ActionSet) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._session, self._actions = session, actions
        self._compact = False
        self._made: tuple[Studying, StudyPage, PacketStrip] | None = None
        self.strip = QWidget()
        for widget in (self, self.strip):
            column = QVBoxLayout(widget)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)

    def _make(self) -> tuple[Studying, StudyPage, PacketStrip]:
        if self._made is None:
            from ecgviewer.ui.packet_strip import PacketStrip  # noqa: PLC0415 - see above
            from ecgviewer.ui.study_page import StudyPage  # noqa: PLC0415
            from ecgviewer.ui.studying import Studying  # noqa: PLC0415

            studying = Studying(self._session, self)
            page = StudyPage(self._session, self._actions, studying)
            line = PacketStrip(studying.packet, self._actions)
            self._made = studying, page, line
            self.layout().addWidget(page)
            self.strip.layout().addWidget(line)
            self.set_compact(on=self._compact)
        return self._made

    @property
    def studying(self) -> Studying:
        """Packet, study and adjudication."""
        return self._make()[0]

    @property
    def page(self) -> StudyPage:
        """The page itself."""
        return self._make()[1]

    @property
    def line(self) -> PacketStrip:
        """The packet's line."""
        return self._make()[2]

    def set_compact(self, *, on: bool) -> None:
        """Take the measures of a small window."""
        self._compact = on
        if self._made is not None:
            for part in self._made[1:]:
                part.set_compact(on=on)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the page."""
        self._make()
        super().showEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on."""
        super().focusInEvent(event)
        if self._made is not None:
            self._made[1].setFocus()
