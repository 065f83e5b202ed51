"""Two median beats one over the other, lead by lead, on paper of one scale."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from ecgviewer.core.language import tr
from ecgviewer.core.leads import STANDARD_LEADS, display_order
from ecgviewer.core.paper import PULSE_FEET_MM, PULSE_WIDTH_MM, calibration_pulse
from ecgviewer.core.superimposed import Superimposed
from ecgviewer.ui.compare_sheet import Scale, line_pen
from ecgviewer.ui.lead_strip import finite_runs
from ecgviewer.ui.paper_grid import MINOR_MIN_PX_PER_MM, grid_lines
from ecgviewer.ui.sheet_labels import HALO_PX, haloed
from ecgviewer.ui.style import theme_of
from ecgviewer.ui.theme import Theme, qcolor, ui_font

COLUMNS = 4
MAGNIFIED = (3, 2, 1)
"""A beat is drawn so many times the sheet's speed and gain: the largest that fits."""

_PULSE_MM = PULSE_WIDTH_MM + 2 * PULSE_FEET_MM
_SIDE_PX = 12.0
_EDGE_PX = 4.0
_WORDS_PX = 40.0
"""Free above the beats for name and changes, where there is room."""

_LINE_PX = 15
_NAME_PX = 18


@dataclass(frozen=True, slots=True)
class BeatBox:
    """Where one lead lies: its left end, the baseline, its row's edges, in logical pixels."""

    lead: str
    x: float
    baseline: float
    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class BeatSheet:
    """A page of beats laid out; one scale for both beats of every lead."""

    boxes: tuple[BeatBox, ...]
    px_per_mm: float
    speed_mm_s: float
    gain_mm_mv: float
    magnified: int
    origin: tuple[float, float]

    @property
    def px_per_s(self) -> float:
        """Logical pixels of a second."""
        return self.px_per_mm * self.speed_mm_s

    @property
    def px_per_mv(self) -> float:
        """Logical pixels of a millivolt."""
        return self.px_per_mm * self.gain_mm_mv


def rows_of(leads: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """Return leads in rows: the twelve where they always are, any others below."""
    rows = [
        tuple(STANDARD_LEADS[column * 3 + row] for column in range(COLUMNS)) for row in range(3)
    ]
    shown = [row for row in rows if any(name in leads for name in row)]
    if sum(name in leads for name in STANDARD_LEADS) <= COLUMNS:  # a few need no empty places
        shown = []
    placed = {name for row in shown for name in row}
    others = [name for name in display_order(tuple(leads)) if name not in placed]
    shown += [tuple(others[at : at + COLUMNS]) for at in range(0, len(others), COLUMNS)]
    return tuple(shown)


def lay_beats(
    found: Superimposed, leads: Sequence[str], size: tuple[float, float], dpr: float, scale: Scale
) -> BeatSheet:
    """Lay all leads out, magnified as far as every beat fits."""
    width, height = size
    rows = rows_of(leads)
    px_per_mm = scale.px_in(width, dpr)
    left = (_PULSE_MM + 2.0) * px_per_mm
    columns = max(map(len, rows))
    box = (width - left) / columns, height / len(rows)
    reach = {
        name: _reach(found.before[row], found.now[row]) for row, name in enumerate(found.leads)
    }
    tallest = [
        tuple(
            max((reach[one][side] for one in row if one in reach), default=0.5) for side in (0, 1)
        )
        for row in rows
    ]
    duration_s = found.now.shape[1] / found.fs
    magnified = MAGNIFIED[-1]
    for times in MAGNIFIED:
        wide = duration_s * scale.speed_mm_s * times * px_per_mm
        tall = max(map(sum, tallest)) * scale.gain_mm_mv * times * px_per_mm
        if wide <= box[0] - 2 * _EDGE_PX and tall <= box[1] - 2 * _EDGE_PX:
            magnified = times
            break
    speed, gain = scale.speed_mm_s * magnified, scale.gain_mm_mv * magnified
    wide = duration_s * speed * px_per_mm
    boxes: list[BeatBox] = []
    first = 0.0
    for number, (row, (above, below)) in enumerate(zip(rows, tallest, strict=True)):
        top = number * box[1]
        # Under the words where there is room for both; they are painted behind the beats.
        free = box[1] - (above + below) * gain * px_per_mm
        down = max(_EDGE_PX, min((free + _WORDS_PX) / 2, free - _EDGE_PX))
        baseline = top + down + above * gain * px_per_mm
        if not boxes:
            first = baseline = math.floor(baseline)
        else:  # on a line of the grid, as the first
            baseline = first + round((baseline - first) / px_per_mm) * px_per_mm
        for column, name in enumerate(row):
            at = left + column * box[0]
            x = math.floor(at + max(0.0, (box[0] - wide) / 2))
            boxes.append(BeatBox(name, x, baseline, at, top, *box))
    return BeatSheet(tuple(boxes), px_per_mm, speed, gain, magnified, (math.floor(left), first))


def _reach(*sides: NDArray[np.float32]) -> tuple[float, float]:
    known = np.concatenate([side[np.isfinite(side)] for side in sides])
    return max(0.5, float(known.max())), max(0.2, -float(known.min()))


class BeatsView(QWidget):
    """The earlier beat dashed and grey, this one solid over it."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumSize(240, 160)
        self._found: Superimposed | None = None
        self._scale = Scale()
        self._said: Mapping[str, Sequence[tuple[str, str]]] = {}
        self.sheet: BeatSheet | None = None
        self.setAccessibleName(tr("Median beats, one over the other"))

    def show_beats(
        self,
        found: Superimposed | None,
        scale: Scale,
        said: Mapping[str, Sequence[tuple[str, str]]],
    ) -> None:
        """Show two beats at a scale.

        Parameters
        ----------
        said
            Lead to what is written beside it: (text, colour token) a line.
        """
        self._found, self._scale, self._said = found, scale, said
        self.sheet = None
        self.update()

    def words(self) -> str:
        """Return what is written beside the leads, as a screen reader says it."""
        lines = self._said.items()
        return "; ".join(f"{lead}: {', '.join(one for one, _ in of)}" for lead, of in lines)

    @property
    def laid_out(self) -> BeatSheet | None:
        """The page as it is drawn in this size."""
        if self._found is None:
            return None
        leads = (*self._found.leads, *self._found.left_out)
        size = float(self.width()), float(self.height())
        return lay_beats(self._found, leads, size, self.devicePixelRatioF(), self._scale)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint paper, pulse, beats and what is said of them."""
        theme = theme_of(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), qcolor(theme.sheet))
        found, sheet = self._found, self.laid_out
        self.sheet = sheet
        if found is None or sheet is None:
            painter.end()
            return
        self._paint_grid(painter, theme, sheet)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_marks(painter, theme, sheet, found)
        for box in sheet.boxes:
            self._paint_words(painter, theme, box, found)
        self._paint_beats(painter, theme, sheet, found)
        painter.end()

    def _paint_grid(self, painter: QPainter, theme: Theme, sheet: BeatSheet) -> None:
        dpr = self.devicePixelRatioF()
        line = max(1, math.floor(dpr + 0.25))
        painter.save()
        painter.scale(1 / dpr, 1 / dpr)
        width, height = math.ceil(self.width() * dpr), math.ceil(self.height() * dpr)
        for every, token in ((1, theme.grid_minor), (5, theme.grid_major)):
            if every == 1 and sheet.px_per_mm < MINOR_MIN_PX_PER_MM:
                continue
            colour, step = qcolor(token), sheet.px_per_mm * dpr * every
            for at in grid_lines(sheet.origin[0] * dpr, step, width):
                painter.fillRect(at - line // 2, 0, line, height, colour)
            for at in grid_lines(sheet.origin[1] * dpr, step, height):
                painter.fillRect(0, at - line // 2, width, line, colour)
        painter.restore()

    def _paint_marks(
        self, painter: QPainter, theme: Theme, sheet: BeatSheet, found: Superimposed
    ) -> None:
        """Show where QRS of this ECG begins and ends: there the two were laid together."""
        painter.setPen(QPen(qcolor(theme.ink3, 0.5), 1, Qt.PenStyle.DotLine))
        for box in sheet.boxes:
            if box.lead not in found.leads:
                continue
            for at in (found.qrs_on, found.qrs_off):
                if at is not None:
                    x = round(box.x + at / found.fs * sheet.px_per_s) + 0.5
                    painter.drawLine(QPointF(x, box.top + 6), QPointF(x, box.top + box.height - 6))

    def _paint_beats(
        self, painter: QPainter, theme: Theme, sheet: BeatSheet, found: Superimposed
    ) -> None:
        seconds = np.arange(found.now.shape[1]) / found.fs
        pulses = {box.baseline for box in sheet.boxes}
        painter.setPen(line_pen(theme.name, earlier=False, dashed=False))
        for baseline in sorted(pulses):
            corners = calibration_pulse(sheet.gain_mm_mv)
            painter.drawPolyline(
                QPolygonF(
                    [
                        QPointF((1.0 + x) * sheet.px_per_mm, baseline - y * sheet.px_per_mm)
                        for x, y in corners
                    ]
                )
            )
        for values, earlier in ((found.before, True), (found.now, False)):
            painter.setPen(line_pen(theme.name, earlier=earlier, dashed=True))
            for box in sheet.boxes:
                if box.lead not in found.leads:
                    continue
                row = values[found.leads.index(box.lead)].astype(np.float64)
                x = box.x + seconds * sheet.px_per_s + 0.5
                y = box.baseline - row * sheet.px_per_mv + 0.5
                for run in finite_runs(y):
                    points = zip(x[run].tolist(), y[run].tolist(), strict=True)
                    painter.drawPolyline(QPolygonF([QPointF(*point) for point in points]))

    def _paint_words(
        self, painter: QPainter, theme: Theme, box: BeatBox, found: Superimposed
    ) -> None:
        """Write name and changes at the top of the box, where its room for them is."""
        name = haloed(box.lead, ui_font("lead_label"), theme, self.devicePixelRatioF())
        x = box.left + _SIDE_PX
        painter.drawPixmap(QPointF(x - HALO_PX, box.top + 6 - HALO_PX), name)
        after = x + name.deviceIndependentSize().width() - 2 * HALO_PX + 8
        said = self._said.get(box.lead, ())
        changes = " · ".join(text for text, token in said if token == "amber")
        lines = [(after, 5.0, f"{changes} mV" if changes else "", theme.amber)]
        lines += [
            (x, _NAME_PX + 4.0, text, theme.model) for text, token in said if token == "model"
        ]
        if box.lead in found.left_out:
            lines = [
                (
                    after,
                    5.0,
                    tr("not compared: {reason}", reason=tr(found.left_out[box.lead])),
                    theme.ink2,
                )
            ]
        font = ui_font("small")
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        for left, down, text, colour in lines:
            room = box.left + box.width - left - 4
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.setPen(qcolor(colour))
            area = QRectF(left, box.top + down, room, _LINE_PX)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)
