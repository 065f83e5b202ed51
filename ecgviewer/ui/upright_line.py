"""Upright lines of calipers as kept pictures.

A painter that fills one pixel in each row pays for a whole row each time: ten times as much.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QImage, QPainter

from ecgviewer.ui.theme import qcolor

DASH, GAP = 4.0, 3.0
_KEPT = 200


@dataclass(frozen=True, slots=True)
class Look:
    """What a line looks like; a width of 0 is one device pixel."""

    colour: str
    opacity: float = 1.0
    width: float = 1.0
    dashed: bool = False


class UprightLines:
    """Draws upright lines; its pictures are as tall as the sheet's rows and go with it."""

    def __init__(self) -> None:
        self._pictures: dict[tuple[Look, int, float], QImage] = {}

    def draw(
        self, painter: QPainter, places: Iterable[float], top: float, bottom: float, look: Look
    ) -> None:
        """Draw lines from ``top`` to ``bottom``.

        Parameters
        ----------
        painter
            In device pixels.
        places
            Device pixels; a line fills the one that a place lies in, a wider line the next too.
        top, bottom
            Device pixels.
        look
            Colour, width and dashes.
        """
        dpr = painter.device().devicePixelRatioF()
        first = math.floor(top + 0.5)
        key = look, math.floor(bottom + 0.5) - first, dpr
        if key[1] <= 0:
            return
        if key not in self._pictures:
            if len(self._pictures) >= _KEPT:
                self._pictures.clear()
            self._pictures[key] = _picture(*key)
        for place in places:
            painter.drawImage(QPointF(math.floor(place), first), self._pictures[key])


def _picture(look: Look, tall: int, dpr: float) -> QImage:
    wide = max(1, math.floor(look.width * dpr + 0.5))
    image = QImage(wide, tall, QImage.Format.Format_ARGB32_Premultiplied)
    colour = qcolor(look.colour, look.opacity)
    image.fill(0 if look.dashed else colour)
    if look.dashed:
        painter = QPainter(image)
        for number in range(math.ceil(tall / dpr / (DASH + GAP))):
            begin = number * (DASH + GAP) * dpr
            dash = QRect(0, round(begin), wide, round(begin + DASH * dpr) - round(begin))
            painter.fillRect(dash, colour)
        painter.end()
    return image
