"""The page of figures: scores, drift, findings, readers, agreement, as pictures and tables."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecgviewer.ui.actions import ActionSet
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import text_label


class FiguresPage(QWidget):
    """What the catalogue and the readings come to."""

    def __init__(self, session: ReviewSession, actions: ActionSet) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._session, self._actions = session, actions
        self._compact = False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 16, 16, 16)
        outer.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(text_label("Figures", role="title"))
        head.addStretch(1)
        outer.addLayout(head)
        outer.addStretch(1)

    def set_compact(self, *, on: bool) -> None:
        """Take the measures of a small window."""
        self._compact = on
