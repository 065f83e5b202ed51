"""The first seconds of a table's leads, all at one gain: enough to see that they are ECGs."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ecgviewer.core.language import tr
from ecgviewer.core.record import Record
from ecgviewer.ui.style import SMALL_PX, theme_of

_MOST_LEADS, _ONE_COLUMN = 12, 6
_SHOWN_S = 5.0
_LABEL_PX, _MOST_POINTS = 34, 1500


class TableTraces(QWidget):
    """Up to twelve leads, in one or two columns."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumHeight(150)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("First seconds"))
        self._names: tuple[str, ...] = ()
        self._values = np.zeros((0, 0), dtype=np.float32)

    @property
    def n_leads(self) -> int:
        """How many leads are drawn."""
        return len(self._names)

    def show_record(self, record: Record | None) -> None:
        """Draw a record; nothing for none."""
        self._names = ()
        if record is not None:
            stop = min(record.n_samples, max(2, round(_SHOWN_S * record.fs)))
            values = record.values(0, stop)[:_MOST_LEADS]
            step = max(1, values.shape[1] // _MOST_POINTS)
            self._values = values[:, ::step] - np.nan_to_num(_middle(values))[:, None]
            self._names = record.lead_names[:_MOST_LEADS]
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw frame, names and traces."""
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.setBrush(QColor(theme.panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        font = painter.font()
        font.setPixelSize(SMALL_PX)
        painter.setFont(font)
        if not self._names:
            painter.setPen(QColor(theme.ink3))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("Nothing to show yet"))
            return
        columns = 1 if len(self._names) <= _ONE_COLUMN else 2
        per_column = -(-len(self._names) // columns)
        width, height = (self.width() - 16) / columns, (self.height() - 12) / per_column
        swing = float(np.nanmax(np.abs(self._values), initial=0.0)) or 1.0
        for number, name in enumerate(self._names):
            left = 8 + width * (number // per_column)
            middle = 6 + height * (number % per_column + 0.5)
            painter.setPen(QColor(theme.ink2))
            box = QRectF(left, middle - 10, _LABEL_PX - 4, 20)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, name)
            painter.setPen(QPen(QColor(theme.ink1), 1))
            self._draw(
                painter, self._values[number], left + _LABEL_PX, width - _LABEL_PX - 8, middle,
                0.5 * height / swing,
            )  # fmt: skip
        painter.end()

    @staticmethod
    def _draw(
        painter: QPainter,
        values: np.ndarray,
        left: float,
        width: float,
        middle: float,
        scale: float,
    ) -> None:
        x = left + np.arange(values.size) * (width / max(1, values.size - 1))
        y = middle - values * scale
        there = np.isfinite(y)
        edges = np.flatnonzero(np.diff(np.concatenate(([False], there, [False])).astype(np.int8)))
        for start, stop in zip(edges[::2], edges[1::2], strict=True):
            points = [QPointF(float(x[n]), float(y[n])) for n in range(start, stop)]
            painter.drawPolyline(QPolygonF(points))


def _middle(values: np.ndarray) -> np.ndarray:
    """Return the median of each lead; NaN where it holds nothing."""
    out = np.full(len(values), np.nan, dtype=np.float32)
    for row, one in enumerate(values):
        known = one[np.isfinite(one)]
        if known.size:
            out[row] = np.median(known)
    return out
