"""Line icons, rendered in one colour for the theme and the pixel ratio at hand.

Drawn on a 24 grid with lines 1.75 wide; the files lie in ``resources/icons``.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ecgviewer.core.resources import shipped

_INK = "#000"


@cache
def _source(name: str) -> str:
    return shipped(f"resources/icons/{name}.svg").read_text(encoding="utf-8")


@cache
def pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """Return an icon.

    Parameters
    ----------
    name
        File name without suffix.
    colour
        Token's colour, ``#RRGGBB``.
    size
        Edge in logical pixels, 16 or 20.
    ratio
        Device pixels of a logical one.
    """
    edge = round(size * ratio)
    image = QPixmap(edge, edge)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    svg = _source(name).replace(f'"{_INK}"', f'"{colour}"')
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def window_icon() -> QIcon:
    """Return the program's icon."""
    icon = QIcon()
    for size in (16, 32, 64, 128):
        icon.addPixmap(pixmap("heart", "#1A5FBF", size, 1.0))
    return icon
