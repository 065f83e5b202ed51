"""Text of the sheet, laid out once and painted in every frame.

A painter's ``drawText`` shapes its text anew each time, which took a fifth of a frame.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QStaticText

_KEPT = 2000
"""Texts that are kept; clocks and intervals of a long record would add up."""

CENTRE = Qt.AlignmentFlag.AlignCenter
BESIDE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Lettering:
    """Paints short texts in one font; one for each layer, and gone with it.

    Parameters
    ----------
    font
        Whose letters.
    """

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.metrics = QFontMetricsF(font)
        self._laid: dict[str, QStaticText] = {}
        self._height = self.metrics.height()
        self._widths: dict[str, float] = {}
        self._elided: dict[tuple[str, int], str] = {}

    def width(self, text: str) -> float:
        """Return how far a text goes, in logical pixels."""
        if text not in self._widths:
            _make_room(self._widths)
            self._widths[text] = self.metrics.horizontalAdvance(text)
        return self._widths[text]

    def elided(self, text: str, room: float) -> str:
        """Return as much of a text as there is room for; empty where not one letter fits."""
        if self.width(text) <= room:
            return text
        key = text, int(room * 8)
        if key not in self._elided:
            _make_room(self._elided)
            short = self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, key[1] / 8)
            self._elided[key] = "" if short == "…" else short
        return self._elided[key]

    def draw(
        self, painter: QPainter, box: QRectF, text: str, align: Qt.AlignmentFlag = CENTRE
    ) -> None:
        """Paint one line in a box with the painter's pen, upright in its middle; never cut off."""
        if text not in self._laid:
            _make_room(self._laid)
            self._laid[text] = self._lay(text)
        x = box.x()
        if align is CENTRE:
            x += (box.width() - self.width(text)) / 2
        painter.setFont(self.font)
        laid = self._laid[text]
        # Letters that another font has to lend (Chinese ones) make the line higher.
        high = laid.size().height()
        high = high if high > self._height + 1 else self._height
        y = box.y() + (box.height() - high) / 2
        painter.drawStaticText(QPointF(x, y), laid)

    def _lay(self, text: str) -> QStaticText:
        laid = QStaticText(text)
        laid.setTextFormat(Qt.TextFormat.PlainText)
        laid.prepare(font=self.font)
        return laid


def _make_room(kept: dict) -> None:  # type: ignore[type-arg]
    if len(kept) >= _KEPT:
        kept.clear()
