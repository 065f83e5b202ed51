"""Dialogs that ask: a column of questions under a title, one primary button, one to leave."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ecgviewer.core.language import tr
from ecgviewer.ui.controls import Button
from ecgviewer.ui.style import apply_theme, text_label


class Asking(QDialog):
    """A dialog with a column of questions and a row of buttons.

    Parameters
    ----------
    title, heading
        Of the window; over the questions, the title where nothing else is said.
    theme
        In which colours.
    parent
        The window.
    width
        Least width in logical pixels.
    """

    def __init__(
        self, title: str, theme: str, parent: QWidget, *, width: int, heading: str = ""
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(width)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 16, 24, 16)
        self.column.setSpacing(8)
        self.column.addWidget(text_label(heading or title, role="title"))
        self.go = Button("", key="Enter", kind="primary")
        self.go.setDefault(True)
        self.go.clicked.connect(self.accept)
        self._theme = theme

    def finish(self, verb: str, *, leave: str = "") -> None:
        """Add the buttons under everything."""
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = Button(leave or tr("Cancel"), key="Esc")
        cancel.clicked.connect(self.reject)
        self.go.setText(verb)
        row.addWidget(cancel)
        row.addWidget(self.go)
        self.column.addSpacing(8)
        self.column.addLayout(row)
        apply_theme(self, self._theme)
        # Texts that wrap are higher than Qt makes room for by itself.
        self.setMinimumHeight(self.column.totalHeightForWidth(self.minimumWidth()))
