"""The page of recordings of hours: overview, templates, a strip in true size, episodes."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecgviewer.ui.actions import ActionSet
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import text_label


class HolterPage(QWidget):
    """Overview on top; templates, strip and episodes beside each other."""

    def __init__(self, session: ReviewSession, actions: ActionSet) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._session, self._actions = session, actions
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 16, 16, 16)
        outer.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(text_label("Long recordings", role="title"))
        self._told = text_label(ink="2")
        head.addWidget(self._told)
        head.addStretch(1)
        outer.addLayout(head)
        outer.addStretch(1)
        session.recordChanged.connect(self.refresh)
        self.refresh()

    def set_compact(self, *, on: bool) -> None:
        """Take the measures of a small window."""

    def showEvent(self, event: Any) -> None:
        """Look at what there is."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Say what the record is."""
        record = self._session.record
        self._told.setText("No record is shown." if record is None else "")
