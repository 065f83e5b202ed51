"""Asks why a final read is opened again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ecgviewer.ui.controls import Button
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import apply_theme, text_label


class AmendDialog(QDialog):
    """The reason of an amendment; nothing is opened without one.

    Parameters
    ----------
    session
        Whose read is opened again.
    parent
        The window.
    """

    def __init__(self, session: ReviewSession, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle("Amend the read")
        self.setMinimumWidth(440)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addWidget(text_label("This read is final. Amend it?", role="title"))
        said = "The final read stays as it was logged. What you change is kept as an amendment."
        column.addWidget(text_label(said, ink="2", wrap=True))
        column.addWidget(text_label("Reason", role="strong"))
        self.reason = QLineEdit()
        self.reason.setAccessibleName("Reason of the amendment")
        self.reason.setPlaceholderText("For example: lead V3 was overlooked")
        self.reason.textChanged.connect(self._on_text)
        column.addWidget(self.reason)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        cancel = Button("Leave it final", key="Esc")
        cancel.clicked.connect(self.reject)
        self._amend = Button("Amend", key="Enter", kind="primary")
        self._amend.setDefault(True)
        self._amend.clicked.connect(self.accept)
        buttons.addWidget(cancel)
        buttons.addWidget(self._amend)
        column.addSpacing(8)
        column.addLayout(buttons)
        apply_theme(self, session.settings.theme)
        self._on_text("")
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_text(self, text: str) -> None:
        self._amend.setEnabled(bool(text.strip()))

    def accept(self) -> None:
        """Open the read again."""
        reason = self.reason.text().strip()
        if reason:
            super().accept()
            self._session.reading.amend(reason)
