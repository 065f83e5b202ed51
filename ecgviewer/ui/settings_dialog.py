"""Settings: who reads, and how large a millimetre is on this screen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QDoubleSpinBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ecgviewer.ui.controls import Button
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import apply_theme, text_label, theme_of

_RULER_PX = 400


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
        self.length_mm = QDoubleSpinBox()
        self.length_mm.setRange(0.0, 400.0)
        self.length_mm.setDecimals(1)
        self.length_mm.setSuffix(" mm")
        self.length_mm.setFixedWidth(120)
        self.length_mm.setAccessibleName("Length of the bar in millimetres")
        if settings.px_per_mm > 0:
            self.length_mm.setValue(_RULER_PX / settings.px_per_mm)
        row.addWidget(self.length_mm)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(12)
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
        length = self.length_mm.value()
        self._session.change_settings(
            reader=self.reader.text().strip(),
            px_per_mm=_RULER_PX / length if length >= 20.0 else 0.0,
        )
        super().accept()
