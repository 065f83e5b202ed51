"""What the tests of the sheet share: small records, pictures of a view, pixels."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication

from ecgviewer.core.anomaly import AnomalyMap
from ecgviewer.core.record import Lead, Record
from ecgviewer.ui.theme import THEMES, qcolor
from ecgviewer.ui.trace_view import TraceView

LEFT = Qt.MouseButton.LeftButton
MIDDLE = Qt.MouseButton.MiddleButton
NO_KEY = Qt.KeyboardModifier.NoModifier


def shown(qtbot, record: Record | None = None, *, width: int = 1432, height: int = 940):
    view = TraceView()
    qtbot.addWidget(view)
    view.resize(width, height)
    view.show()
    qtbot.waitExposed(view)
    if record is not None:
        view.set_record(record)
    return view


def one_lead(values_mv: np.ndarray, fs: float = 500.0, name: str = "II") -> Record:
    adu = np.round(np.asarray(values_mv) * 1000).astype(np.int16)[:, None]
    return Record(adu, fs, (Lead(name, 1000.0),), source="test")


def square_wave(duration_s: float = 10.0, fs: float = 500.0) -> Record:
    """1 mV for 1 s, 0 mV for 1 s; 0 first and for longer, so that it is the median."""
    time_s = np.arange(round(duration_s * fs)) / fs
    high = (time_s % 2.0 >= 1.0) & (time_s < duration_s - 1.5)
    return one_lead(np.where(high, 1.0, 0.0), fs)


def hot_map(record: Record, *, level: float = 3.2, fs: float = 100.0) -> AnomalyMap:
    """Hot from 20 to 60 % of the record on every lead."""
    n_frames = int(record.duration_s * fs)
    row = np.zeros(n_frames, dtype=np.float32)
    row[n_frames // 5 : n_frames * 3 // 5] = level
    rows = np.repeat(row[None], len(record.leads), axis=0)
    return AnomalyMap(record.id, "model", record.lead_names, rows, fs)


def picture(view: TraceView, dpr: float = 1.0) -> np.ndarray:
    """Return the canvas as painted, uint8 RGB, shape (height, width, 3) in device pixels."""
    canvas = view.canvas
    image = QImage(
        round(canvas.width() * dpr), round(canvas.height() * dpr), QImage.Format.Format_RGB32
    )
    image.setDevicePixelRatio(dpr)
    painter = QPainter(image)
    canvas.render(painter, QRectF(canvas.viewport().rect()), canvas.viewport().rect())
    painter.end()
    pixels = np.frombuffer(image.constBits(), dtype=np.uint8)
    return pixels.reshape(image.height(), image.width(), 4)[..., 2::-1].copy()


def inked(pixels: np.ndarray, theme: str = "paper") -> np.ndarray:
    """Return where the trace's own colour stands, at least nine tenths covered."""
    colour = qcolor(THEMES[theme].trace)
    wanted = np.array([colour.red(), colour.green(), colour.blue()])
    return (np.abs(pixels.astype(int) - wanted) <= 28).all(axis=-1)


def dark(pixels: np.ndarray) -> np.ndarray:
    """Return where a trace at least half covers the pixel; no grid line is so dark."""
    return pixels.max(axis=-1) < 190


def send(view: TraceView, kind: QEvent.Type, x: float, y: float, button=LEFT, keys=NO_KEY) -> None:
    at = QPointF(x, y)
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else button
    where = view.canvas.viewport()
    everywhere = QPointF(where.mapToGlobal(QPoint(int(x), int(y))))
    event = QMouseEvent(kind, at, everywhere, button, held, keys)
    QApplication.sendEvent(where, event)


def drag(view: TraceView, begin, end, *, button=LEFT, keys=NO_KEY, steps: int = 5) -> None:
    send(view, QEvent.Type.MouseButtonPress, *begin, button, keys)
    for step in range(1, steps + 1):
        share = step / steps
        x = begin[0] + (end[0] - begin[0]) * share
        y = begin[1] + (end[1] - begin[1]) * share
        send(view, QEvent.Type.MouseMove, x, y, button, keys)
    send(view, QEvent.Type.MouseButtonRelease, *end, button, keys)


def cell_of(view: TraceView, lead: str, row: int | None = None):
    cells = [cell for cell in view.canvas.sheet.cells if cell.lead == lead]
    return cells[0] if row is None else next(cell for cell in cells if cell.row == row)
