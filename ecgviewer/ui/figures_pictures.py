"""Figures as PNG and SVG, with title and note, in the colours of paper."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator, Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from ecgviewer.core.language import tr
from ecgviewer.core.plot import Figure, translated
from ecgviewer.core.progress import Progress
from ecgviewer.tasks.figures import RESEARCH, all_figures, save_figures
from ecgviewer.tasks.figures_data import FiguresAsk
from ecgviewer.ui.figures_painter import FigurePainter
from ecgviewer.ui.theme import THEMES, ui_font

WIDTH_PX, HEIGHT_PX, SCALE = 900, 560, 2
_EDGE = 20.0
_PAPER = THEMES["paper"]
_MARGINS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop


def paint_sheet(painter: QPainter, figure: Figure) -> None:
    """Paint a figure with its title above and what it says and does not below."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, WIDTH_PX, HEIGHT_PX), QColor(_PAPER.panel))
    painter.setFont(ui_font("title"))
    painter.setPen(QColor(_PAPER.ink1))
    wide = WIDTH_PX - 2 * _EDGE
    painter.drawText(
        QRectF(_EDGE, _EDGE - 4, wide, 24), Qt.AlignmentFlag.AlignVCenter, figure.title
    )
    if figure.is_ai:
        painter.setFont(ui_font("small"))
        painter.setPen(QColor(_PAPER.model))
        side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(QRectF(_EDGE, _EDGE - 4, wide, 24), side, tr("AI output, for review"))
    told = f"{figure.says} {figure.note} {tr(RESEARCH)}".strip()
    metrics = QFontMetricsF(ui_font("secondary"))
    room = QRectF(0, 0, wide, 200)
    height = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), told).height() + 4
    top = HEIGHT_PX - _EDGE - height
    FigurePainter(
        painter, figure, _PAPER, QRectF(_EDGE, _EDGE + 28, wide, top - _EDGE - 40)
    ).paint()
    painter.setFont(ui_font("secondary"))
    painter.setPen(QColor(_PAPER.ink2))
    painter.drawText(QRectF(_EDGE, top, wide, height), int(_MARGINS), told)


def png_of(figure: Figure) -> bytes:
    """Return a figure as PNG."""
    image = QImage(QSize(WIDTH_PX, HEIGHT_PX) * SCALE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(SCALE, SCALE)
    paint_sheet(painter, figure)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def svg_of(figure: Figure) -> bytes:
    """Return a figure as SVG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(WIDTH_PX, HEIGHT_PX))
    generator.setViewBox(QRectF(0, 0, WIDTH_PX, HEIGHT_PX))
    generator.setTitle(figure.title)
    generator.setDescription(f"{figure.says} {tr(RESEARCH)}")
    painter = QPainter(generator)
    paint_sheet(painter, figure)
    painter.end()
    return bytes(buffer.data().data())


def pictures_of(figure: Figure) -> Iterator[tuple[str, bytes]]:
    """Yield both pictures of a figure."""
    figure = translated(figure)
    yield ".png", png_of(figure)
    yield ".svg", svg_of(figure)


def export_figures(ask: FiguresAsk, out: Path) -> Generator[Progress, None, tuple[Path, ...]]:
    """Make all figures and write them.

    Raises
    ------
    UserError
        See :func:`ecgviewer.tasks.figures.all_figures` and ``save_figures``.
    """
    groups = yield from all_figures(ask)
    return (yield from save_figures(groups, ask, out, pictures_of))


def prepare() -> None:
    """Make pictures possible where there is no window, and no display."""
    if QGuiApplication.instance() is None:
        if sys.platform not in ("win32", "darwin"):
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _KEPT.append(QGuiApplication(["ecgviewer"]))


_KEPT: list[QGuiApplication] = []
