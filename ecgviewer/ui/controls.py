"""Buttons, choosers, switches and chips in the manner of the look; no state of the domain."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from ecgviewer.ui import icons
from ecgviewer.ui.key_names import shown_key
from ecgviewer.ui.style import SMALL_PX, restyle, theme_of
from ecgviewer.ui.theme import Theme

Kind = Literal["normal", "primary", "quiet", "chip", "segment"]
Tone = Literal["grey", "human", "model", "amber", "red", "green"]

BUTTON_HEIGHT, CONTROL_RADIUS = 28, 5
_GAP, _PAD, _ICON = 6, 10, 16


class Button(QPushButton):
    """A push button that shows its icon, its text and its key.

    Parameters
    ----------
    text
        A verb; also the accessible name.
    icon
        Name of an icon, or empty.
    key
        The key shown in a small frame, or empty.
    kind
        ``"primary"`` is filled (one a screen), ``"quiet"`` has no frame, ``"chip"`` fills when
        checked, ``"segment"`` is tinted when checked.
    """

    def __init__(
        self,
        text: str = "",
        *,
        icon: str = "",
        key: str = "",
        kind: Kind = "normal",
        height: int = BUTTON_HEIGHT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._icon, self._key, self._kind, self._trailing = icon, shown_key(key), kind, ""
        self._compact = False
        self.setFixedHeight(height)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)

    def set_compact(self, *, on: bool) -> None:
        """Show the icon alone, where there is one."""
        self._compact = on and bool(self._icon)
        self.updateGeometry()
        self.update()

    def set_look(self, *, icon: str | None = None, kind: Kind | None = None) -> None:
        """Change the icon or the kind."""
        self._icon = self._icon if icon is None else icon
        self._kind = self._kind if kind is None else kind
        self.updateGeometry()
        self.update()

    def _font(self) -> QFont:
        font = QFont(self.font())
        bold = self._kind == "primary" or (self._kind in ("chip", "segment") and self.isChecked())
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def _key_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(SMALL_PX)
        return font

    def _key_width(self) -> int:
        return QFontMetrics(self._key_font()).horizontalAdvance(self._key) + 10

    def sizeHint(self) -> QSize:
        """Room for what is shown."""
        pieces = []
        if self._icon:
            pieces.append(_ICON)
        if not self._compact:
            if self.text():
                bold = QFont(self._font())
                bold.setWeight(QFont.Weight.DemiBold)
                pieces.append(QFontMetrics(bold).horizontalAdvance(self.text()) + 2)
            if self._key:
                pieces.append(self._key_width())
            if self._trailing:
                pieces.append(_ICON)
        pad = 6 if self._compact or not self.text() else _PAD
        if self._kind in ("chip", "segment"):
            pad = 8
        width = sum(pieces) + _GAP * max(0, len(pieces) - 1) + 2 * pad
        return QSize(max(width, self.height()), self.height())

    def minimumSizeHint(self) -> QSize:
        """As the hint; chips may shrink."""
        hint = self.sizeHint()
        return QSize(24, hint.height()) if self._kind == "chip" else hint

    def _colours(self, theme: Theme) -> tuple[str, str, str]:
        """Ground, edge and ink."""
        down, over, checked = self.isDown(), self.underMouse(), self.isChecked()
        ink = theme.ink1
        if not self.isEnabled():
            ground = theme.hover if self._kind == "primary" else theme.panel
            return ground, ground if self._kind == "quiet" else theme.line, theme.ink3
        if self._kind == "primary" or (self._kind == "chip" and checked):
            return theme.human, theme.human, theme.human_text
        if checked:
            return theme.human_tint, theme.human, theme.human
        ground = theme.line if down else theme.hover if over else theme.panel
        if self._kind == "quiet":
            return ground, ground, ink
        if self._kind in ("chip", "segment"):
            ink = theme.ink2
        return ground, theme.line_strong, ink

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint frame, icon, text, key and focus ring."""
        theme = theme_of(self)
        ground, edge, ink = self._colours(theme)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(edge), 1))
        painter.setBrush(QColor(ground))
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, CONTROL_RADIUS, CONTROL_RADIUS)
        if self.hasFocus():
            ring = theme.human_text if ground == theme.human else theme.human
            inset = 3 if ground == theme.human else 1
            painter.setPen(QPen(QColor(ring), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 4, 4
            )
        self._paint_content(painter, theme, ink)
        painter.end()

    def _paint_content(self, painter: QPainter, theme: Theme, ink: str) -> None:
        hint, key = self.sizeHint().width(), self._key
        if key and self.text() and self.width() < hint:  # words have room before their key
            hint, key = hint - self._key_width() - _GAP, ""
        left_aligned = bool(self._trailing) and not self._compact
        pad = _PAD if self.text() and not self._compact else 6
        if self._kind in ("chip", "segment"):
            pad = 8
        x = pad if left_aligned else max(0, (self.width() - hint) // 2) + pad
        middle = self.height() // 2
        if self._icon:
            _icon(painter, self, self._icon, ink, QPoint(x, middle - _ICON // 2))
            x += _ICON + _GAP
        if self._compact:
            return
        if self.text():
            painter.setFont(self._font())
            painter.setPen(QColor(ink))
            room = self.width() - x - pad - (self._key_width() + _GAP if key else 0)
            room -= _ICON + _GAP if self._trailing else 0
            metrics = QFontMetrics(self._font())
            text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room + 4)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            if self._kind in ("chip", "segment"):
                painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
            else:
                painter.drawText(QRect(x, 0, room + 8, self.height()), flags, text)
            x += metrics.horizontalAdvance(text) + 2 + _GAP
        if key:
            edge = ink if self._kind == "primary" else theme.line_strong
            _key(painter, self._key_font(), key, x, middle, self._key_width(), edge, ink)
        if self._trailing:
            at = QPoint(self.width() - _PAD - _ICON + 2, middle - _ICON // 2)
            _icon(painter, self, self._trailing, theme.ink2, at)


def _icon(painter: QPainter, widget: QWidget, name: str, ink: str, at: QPoint) -> None:
    painter.drawPixmap(at, icons.pixmap(name, ink, _ICON, widget.devicePixelRatioF()))


def _key(
    painter: QPainter, font: QFont, key: str, x: int, middle: int, width: int, edge: str, ink: str
) -> None:
    box = QRectF(x + 0.5, middle - 8 + 0.5, width - 1, 15)
    painter.setPen(QPen(QColor(edge), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 3, 3)
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)


class Chooser(Button):
    """A button that opens a menu of exclusive choices and shows the one chosen."""

    chosen = Signal(object)

    def __init__(self, choices: Sequence[tuple[Any, str]], *, tip: str) -> None:
        super().__init__()
        self._trailing = "chevron-down"
        self._choices = tuple(choices)
        self._value: Any = None
        self.setToolTip(tip)
        self.setAccessibleName(tip)
        self.setProperty("spoken", "menu")
        self.clicked.connect(self._open)

    def set_choices(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Offer other choices."""
        self._choices = tuple(choices)

    def offer(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Offer other choices."""
        self._choices = tuple(choices)

    def show_choice(self, value: Any) -> None:
        """Show a value as chosen."""
        self._value = value
        self.setText(dict(self._choices).get(value, str(value)))
        self.updateGeometry()

    @property
    def choice(self) -> Any:
        """The value shown as chosen."""
        return self._value

    def _open(self) -> None:
        menu = QMenu(self)
        for value, title in self._choices:
            action = menu.addAction(title, lambda value=value: self.chosen.emit(value))
            action.setCheckable(True)
            action.setChecked(value == self._value)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft() + QPoint(0, 4)))


class Switch(QAbstractButton):
    """An on/off switch: in the model's colour over its output, else in that of people."""

    def __init__(self, *, name: str, tone: Literal["model", "human"] = "model") -> None:
        super().__init__()
        self._tone = tone
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setFixedSize(34, 24)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint track, knob and focus ring."""
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(2, 4, 30, 16)
        on = self.isChecked() and self.isEnabled()
        colour = theme.model if self._tone == "model" else theme.human
        painter.setPen(QPen(QColor(colour if on else theme.control_edge), 1))
        painter.setBrush(QColor(colour if on else theme.panel))
        painter.drawRoundedRect(track, 8, 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.panel if on else theme.control_edge))
        painter.drawEllipse(QRectF(18 if on else 4, 6, 12, 12))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.human), 2))
            painter.drawRoundedRect(QRectF(1, 1, 32, 22), 5, 5)
        painter.end()


class KeyChip(QWidget):
    """A key in a small frame, beside what it does."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self._text = shown_key(key)
        self.setAccessibleName(self._text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _key_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(SMALL_PX)
        return font

    def sizeHint(self) -> QSize:
        """Room for the key."""
        return QSize(QFontMetrics(self._key_font()).horizontalAdvance(self._text) + 12, 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the key."""
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self.sizeHint().width()
        _key(
            painter,
            self._key_font(),
            self._text,
            (self.width() - width) // 2,
            self.height() // 2,
            width,
            theme.line_strong,
            theme.ink2,
        )
        painter.end()


class Icon(QWidget):
    """An icon that keeps to the theme."""

    def __init__(self, name: str, *, ink: str = "ink2", size: int = 16) -> None:
        super().__init__()
        self._name, self._ink, self._size = name, ink, size
        self.setFixedSize(size, size)

    def set_look(self, name: str, ink: str) -> None:
        """Show another icon, or the same in another colour token."""
        self._name, self._ink = name, ink
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon."""
        painter = QPainter(self)
        colour = getattr(theme_of(self), self._ink)
        painter.drawPixmap(
            0, 0, icons.pixmap(self._name, colour, self._size, self.devicePixelRatioF())
        )
        painter.end()


def chip(text: str, tone: Tone, *, tip: str = "") -> QLabel:
    """Return a small tinted label."""
    label = QLabel(text)
    label.setToolTip(tip)
    label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    restyle(label, tone=tone)
    return label


def rule(*, vertical: bool = False) -> QFrame:
    """Return a thin line."""
    line = QFrame()
    line.setObjectName("rule")
    if vertical:
        line.setFixedSize(1, 20)
    else:
        line.setFixedHeight(1)
    return line
