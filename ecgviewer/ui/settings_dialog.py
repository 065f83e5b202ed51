"""Settings: who reads, and how large a millimetre is on this screen."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ecgviewer.ui.controls import Button
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import apply_theme, text_label, theme_of

_RULER_PX = 400
SHORTEST_MM = 20.0
"""The bar is no shorter than this on any screen in use (500 px/inch)."""


class _Ruler(QWidget):
    """A bar of known pixels, to be measured on the glass."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(_RULER_PX + 2, 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar between two marks."""
        painter = QPainter(self)
        painter.setPen(QPen(QColor(theme_of(self).ink1), 1))
        painter.drawLine(1, 11, _RULER_PX + 1, 11)
        for x in (1, _RULER_PX + 1):
            painter.drawLine(x, 2, x, 20)
        painter.fillRect(QRectF(1, 9, _RULER_PX, 5), QColor(theme_of(self).human))
        painter.end()


def _millimetres(text: str) -> float | None:
    """Return what was entered; nothing is 0, what is no number or below 0 is None."""
    try:
        length = float(text.strip().replace(",", ".") or 0)
    except ValueError:
        return None
    return length if math.isfinite(length) and length >= 0 else None


class SettingsDialog(QDialog):
    """Reader and calibration; stored when accepted."""

    def __init__(self, session: ReviewSession, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        settings = session.settings
        self.setWindowTitle("Settings")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addWidget(text_label("Settings", role="title"))
        column.addWidget(text_label("Name under which your findings are stored", role="strong"))
        self.reader = QLineEdit(settings.reader)
        self.reader.setPlaceholderText("reader")
        column.addWidget(self.reader)
        column.addSpacing(8)
        column.addWidget(text_label("Size of a millimetre on this screen", role="strong"))
        column.addWidget(
            text_label("Hold a ruler to the bar and enter its length. 0 fits the page.", ink="2")
        )
        column.addWidget(_Ruler())
        row = QHBoxLayout()
        self.length_mm = QLineEdit()
        self.length_mm.setPlaceholderText("0")
        self.length_mm.setFixedWidth(96)
        self.length_mm.setAccessibleName("Length of the bar in millimetres")
        if settings.px_per_mm > 0:
            self.length_mm.setText(f"{_RULER_PX / settings.px_per_mm:.1f}")
        row.addWidget(self.length_mm)
        row.addWidget(text_label("mm", ink="2"))
        row.addStretch(1)
        column.addLayout(row)
        self._problem = text_label(role="secondary", ink="red", wrap=True)
        column.addWidget(self._problem)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        cancel = Button("Cancel", key="Esc")
        cancel.clicked.connect(self.reject)
        save = Button("Save settings", key="Enter", kind="primary")
        save.setDefault(True)
        save.clicked.connect(self.accept)
        buttons.addWidget(cancel)
        buttons.addWidget(save)
        column.addLayout(buttons)
        apply_theme(self, settings.theme)
        self.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Store what was entered."""
        length = _millimetres(self.length_mm.text())
        if length is None or 0.0 < length < SHORTEST_MM:
            self._problem.setText(
                f"The length must be a number of {SHORTEST_MM:g} mm or more, or 0."
            )
            self.length_mm.setFocus()
            return
        self._session.change_settings(
            reader=self.reader.text().strip(),
            px_per_mm=_RULER_PX / length if length else 0.0,
        )
        super().accept()
