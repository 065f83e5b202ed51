"""Calibration of a monitor: a bank card drawn on the screen, dragged until a real one covers it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ecgviewer.core.language import tr
from ecgviewer.ui.controls import Button
from ecgviewer.ui.monitor import CARD_MM
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import apply_theme, text_label, theme_of
from ecgviewer.ui.theme import ui_font

SMALLEST_PX_PER_MM = 1.5
_MARGIN_PX = 12.0
_RULER_PX = 26.0
_CORNER_MM = 3.18
_GRIP_PX = 10.0
_USUAL_PX_PER_MM = 96 / 25.4


class Card(QWidget):
    """A bank card under a ruler, both at the scale tried out; its right edge can be dragged."""

    changed = Signal()

    def __init__(self, px_per_mm: float, size: QSize) -> None:
        super().__init__()
        self.setFixedSize(size)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setAccessibleName(tr("Card on the screen: left and right arrow fit its width"))
        self._largest = (size.width() - 2 * _MARGIN_PX) / CARD_MM[0]
        self.px_per_mm = min(max(px_per_mm, SMALLEST_PX_PER_MM), self._largest)

    @property
    def right(self) -> float:
        """Pixel of the card's right edge."""
        return _MARGIN_PX + CARD_MM[0] * self.px_per_mm

    def set_right(self, x: float) -> None:
        """Bring the right edge to a pixel, as far as the scale makes sense."""
        wanted = (x - _MARGIN_PX) / CARD_MM[0]
        self.px_per_mm = min(max(wanted, SMALLEST_PX_PER_MM), self._largest)
        self.update()
        self.changed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        self.setFocus()
        self.set_right(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.set_right(event.position().x())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the edge by a device pixel, with Shift by ten."""
        way = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
            return
        steps = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        self.set_right(self.right + way * steps / self.devicePixelRatioF())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ruler, card and grip."""
        theme, mm = theme_of(self), self.px_per_mm
        painter = QPainter(self)
        painter.setPen(QPen(QColor(theme.ink2), 1))
        painter.setFont(ui_font("small"))
        for place in range(int(CARD_MM[0]) + 1):
            x = round(_MARGIN_PX + place * mm)
            tall = 10 if place % 10 == 0 else 7 if place % 5 == 0 else 4
            if place % 5 == 0 or mm >= 3:
                painter.drawLine(x, int(_RULER_PX) - tall, x, int(_RULER_PX))
            if place % 10 == 0:
                text = f"{place} mm" if place == 0 else str(place)
                painter.drawText(QPointF(x + 3, _RULER_PX - 9), text)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(_MARGIN_PX, _RULER_PX + 2, CARD_MM[0] * mm, CARD_MM[1] * mm)
        painter.setPen(QPen(QColor(theme.human), 1.5))
        painter.setBrush(QColor(theme.human_tint))
        painter.drawRoundedRect(card, _CORNER_MM * mm, _CORNER_MM * mm)
        middle = min(card.center().y(), (self.height() + _RULER_PX) / 2)
        grip = QRectF(card.right() - _GRIP_PX / 2, middle - 22, _GRIP_PX, 44)
        painter.setBrush(QColor(theme.human))
        painter.drawRoundedRect(grip, 4, 4)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.human), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        painter.end()


class CalibrationDialog(QDialog):
    """The card, and what it says; stored for the monitor that the window stands on."""

    def __init__(self, session: ReviewSession, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(tr("Calibrate this monitor"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addWidget(text_label(tr("Calibrate this monitor"), role="title"))
        self._monitor = text_label(role="secondary", ink="2")
        column.addWidget(self._monitor)
        for words in (
            tr(
                "Hold a bank card to the picture, left edge on left edge, and drag the right edge "
                "until both are equally wide."
            ),
            tr(
                "Left and right arrow move it by one pixel, with Shift by ten. A ruler held to the "
                "scale does as well."
            ),
        ):
            column.addWidget(text_label(words, ink="2"))
        size = QSize(min(880, parent.width() - 160), min(360, parent.height() - 300))
        now = session.monitor.px_per_mm if session.monitor.is_calibrated else _USUAL_PX_PER_MM
        self.card = Card(now, size)
        self.card.changed.connect(self._say)
        column.addWidget(self.card)
        self._scale = text_label(role="strong")
        column.addWidget(self._scale)
        buttons = QHBoxLayout()
        self.forget = Button(tr("Forget calibration"))
        self.forget.clicked.connect(self._forget)
        buttons.addWidget(self.forget)
        buttons.addStretch(1)
        cancel = Button(tr("Cancel"), key="Esc")
        cancel.clicked.connect(self.reject)
        save = Button(tr("Save calibration"), key="Enter", kind="primary")
        save.setDefault(True)
        save.clicked.connect(self.accept)
        buttons.addWidget(cancel)
        buttons.addWidget(save)
        column.addLayout(buttons)
        apply_theme(self, session.settings.theme)
        self._say()
        self.card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self) -> None:
        known = self._session.monitor.is_calibrated
        name = self._session.monitor.name
        self._monitor.setText(
            tr("{name} · calibrated · keep this dialogue on it", name=name)
            if known
            else tr("{name} · not calibrated · keep this dialogue on it", name=name)
        )
        self.forget.setVisible(known)
        device = self.card.px_per_mm * self._session.monitor.dpr
        self._scale.setText(
            tr(
                "{per_mm:.2f} pixels/mm · {per_inch:.0f} pixels/inch",
                per_mm=device,
                per_inch=device * 25.4,
            )
        )

    def _others(self) -> dict[str, float]:
        key = self._session.monitor.key
        stored = self._session.settings.calibrations
        return {one: scale for one, scale in stored if one != key}

    def _forget(self) -> None:
        self._session.change_settings(calibrations=tuple(self._others().items()))
        super().accept()

    def accept(self) -> None:
        """Store the scale for this monitor."""
        device = self.card.px_per_mm * self._session.monitor.dpr
        known = self._others() | {self._session.monitor.key: device}
        self._session.change_settings(calibrations=tuple(known.items()))
        super().accept()
