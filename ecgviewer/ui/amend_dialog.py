"""Asks why a final read is opened again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from ecgviewer.core.language import tr
from ecgviewer.ui.asking import Asking
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import text_label


class AmendDialog(Asking):
    """The reason of an amendment; nothing is opened without one.

    Parameters
    ----------
    session
        Whose read is opened again.
    parent
        The window.
    """

    def __init__(self, session: ReviewSession, parent: QWidget) -> None:
        super().__init__(
            tr("Amend the read"),
            session.settings.theme,
            parent,
            width=440,
            heading=tr("This read is final. Amend it?"),
        )
        self._session = session
        column = self.column
        said = tr("The final read stays as it was logged. What you change is kept as an amendment.")
        column.addWidget(text_label(said, ink="2", wrap=True))
        column.addWidget(text_label(tr("Reason"), role="strong"))
        self.reason = QLineEdit()
        self.reason.setAccessibleName(tr("Reason of the amendment"))
        self.reason.setPlaceholderText(tr("For example: lead V3 was overlooked"))
        self.reason.textChanged.connect(self._on_text)
        column.addWidget(self.reason)
        self.finish(tr("Amend"), leave=tr("Leave it final"))
        self._on_text("")
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_text(self, text: str) -> None:
        self.go.setEnabled(bool(text.strip()))

    def accept(self) -> None:
        """Open the read again."""
        reason = self.reason.text().strip()
        if reason:
            super().accept()
            self._session.reading.amend(reason)
