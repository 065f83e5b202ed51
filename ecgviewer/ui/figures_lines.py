"""What is to be looked at, in plain words: a card of lines, the most urgent first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ecgviewer.core.language import tr, tr_later, tr_n
from ecgviewer.ui.controls import Button, Tone, chip
from ecgviewer.ui.style import text_label

_SHOWN = 3
_WORDS: dict[str, tuple[str, Tone]] = {
    "amber": (tr_later("Look"), "amber"),
    "grey": (tr_later("Note"), "grey"),
    "green": (tr_later("As before"), "green"),
}


class LinesCard(QFrame):
    """The first lines; all of them when asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(tr("What is to be looked at"))
        self._lines: tuple[tuple[str, str], ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(6)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        column.addLayout(self._rows)
        self.more = Button("", kind="quiet", height=26)
        self.more.setCheckable(True)
        self.more.toggled.connect(self._fill)
        column.addWidget(self.more)
        self.hide()

    def show_lines(self, lines: Sequence[tuple[str, str]]) -> None:
        """Show lines; none hides the card."""
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        self.setVisible(bool(lines))
        self._fill()

    def _fill(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        shown = self._lines if self.more.isChecked() else self._lines[:_SHOWN]
        for tone, text in shown:
            self._rows.addWidget(self._row(tone, text))
        left = len(self._lines) - _SHOWN
        self.more.setVisible(left > 0)
        self.more.setText(
            tr("Show fewer")
            if self.more.isChecked()
            else tr_n("Show {n} more", "Show {n} more", left)
        )

    @staticmethod
    def _row(tone: str, text: str) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        word, shade = _WORDS[tone]
        label = chip(tr(word), shade)
        label.setFixedWidth(74)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addWidget(label)
        row.addWidget(text_label(tr(text), wrap=True), 1)
        return holder
