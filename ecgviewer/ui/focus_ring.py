"""A ring round whatever has the focus and does not paint one itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QFrame,
    QPlainTextEdit,
    QWidget,
)
from shiboken6 import isValid

from ecgviewer.ui.focus_page import ViewPage
from ecgviewer.ui.style import theme_of

RING_PX = 2.0
_RINGED = (QAbstractScrollArea, QAbstractSpinBox, QCheckBox, ViewPage)
_OWN = (QPlainTextEdit,)


class _Ring(QWidget):
    """The ring: over its parent, out of the mouse's way."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setGeometry(over.rect())
        over.installEventFilter(self)
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep its parent's size; take nothing away."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme_of(self).human), RING_PX))
        half = RING_PX / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 4, 4)
        painter.end()


class FocusRings(QObject):
    """Puts the ring where the focus goes, in every window of the program.

    Buttons, switches, choosers and text fields paint their own; the sheet marks the lead of its
    cursor.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ring: _Ring | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._move)

    def _move(self, _old: QWidget | None, new: QWidget | None) -> None:
        ring, self._ring = self._ring, None
        if ring is not None and isValid(ring):
            ring.hide()
            ring.deleteLater()
        row = isinstance(new, QFrame) and new.objectName() == "row"
        if new is not None and (row or isinstance(new, _RINGED)) and not isinstance(new, _OWN):
            self._ring = _Ring(new)
