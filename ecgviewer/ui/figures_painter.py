"""Paints a figure: axes, marks, legend; the same on the screen, in a picture and in a drawing."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from ecgviewer.core.language import tr
from ecgviewer.core.plot import Axis, Figure, Marks, cell_text, share_text
from ecgviewer.ui.reader_marks import READER_COLOURS
from ecgviewer.ui.theme import Theme, qcolor, ui_font

MARK_PX, LINE_PX = 4.0, 1.5
_LEGEND_PX, _TICK_PX, _TITLE_PX = 20.0, 22.0, 18.0
_ROW_PX = 48.0
"""Rows stand no further apart, however much room there is."""

_NOTES_PX = 52.0
_GAP = 6.0


@dataclass(frozen=True, slots=True)
class Spot:
    """A place that tells something when it is pointed at."""

    box: QRectF
    text: str


def ink_of(theme: Theme, ink: str) -> str:
    """Return the colour token of an ink."""
    other, third = READER_COLOURS[theme.name]
    return {
        "human": theme.human,
        "model": theme.model,
        "other": other,
        "third": third,
        "ink": theme.ink2,
        "soft": theme.ink3,
        "amber": theme.amber,
    }[ink]


class FigurePainter:
    """Paints one figure into a box.

    Parameters
    ----------
    painter
        Ready, antialiased.
    figure
        With axes; not an empty one.
    theme
        Whose colours.
    box
        Where, in pixels.
    """

    def __init__(self, painter: QPainter, figure: Figure, theme: Theme, box: QRectF) -> None:
        if figure.x is None or figure.y is None:
            raise ValueError(f"{figure.key} has no axes to paint")
        self._painter, self._figure, self._theme = painter, figure, theme
        self._x, self._y = figure.x, figure.y
        self._small = QFontMetricsF(ui_font("small"))
        self._box = box
        self._legend = list(self._legend_rows(box.width()))
        self._plot = self._plot_box()
        self.spots: list[Spot] = []

    @property
    def plot(self) -> QRectF:
        """Where the marks lie."""
        return self._plot

    def _plot_box(self) -> QRectF:
        box = self._box
        names = [text for _, text in self._y.ticks]
        widest = max((self._small.horizontalAdvance(text) for text in names), default=0.0)
        left = min(widest + 10, 0.42 * box.width())
        top = _LEGEND_PX * len(self._legend) + (_TITLE_PX if self._y.title else 0) + 4
        bottom = _TICK_PX + (_TITLE_PX if self._x.title else 0)
        noted = any(mark.kind == "points" and mark.texts for mark in self._figure.marks)
        right = _NOTES_PX if noted else 12.0
        plot = box.adjusted(left, top, -right, -bottom)
        if self._y.scale == "rows":
            plot.setHeight(min(plot.height(), _ROW_PX * len(self._y.ticks)))
        return plot

    def _legend_rows(self, width: float) -> Iterator[list[Marks]]:
        """Yield the rows of the legend."""
        row: list[Marks] = []
        used = 0.0
        for mark in self._figure.marks:
            if not mark.label:
                continue
            wide = self._small.horizontalAdvance(mark.label) + 40
            if row and used + wide > width:
                yield row
                row, used = [], 0.0
            row.append(mark)
            used += wide
        if row:
            yield row

    # Places

    def _at_x(self, value: float) -> float:
        return self._plot.left() + self._x.place(value) * self._plot.width()

    def _at_y(self, value: float) -> float:
        place = self._y.place(value)
        if self._y.scale == "rows":
            return self._plot.top() + place * self._plot.height()
        return self._plot.bottom() - place * self._plot.height()

    def paint(self) -> None:
        """Paint everything."""
        self._paint_legend()
        self._paint_axes()
        for mark in self._figure.marks:
            paint = {
                "band": self._paint_band,
                "line": self._paint_line,
                "steps": self._paint_steps,
                "rule": self._paint_rule,
                "bars": self._paint_bars,
                "cells": self._paint_cells,
                "points": self._paint_points,
            }[mark.kind]
            paint(mark)

    def _pen(self, token: str, width: float = 1.0, *, dashed: bool = False) -> QPen:
        pen = QPen(QColor(token), width)
        if dashed:
            pen.setDashPattern([4.0 / width, 3.0 / width])
        return pen

    def _paint_legend(self) -> None:
        painter, y = self._painter, self._box.top()
        painter.setFont(ui_font("small"))
        for row in self._legend:
            x = self._box.left()
            for mark in row:
                middle = QPointF(x + 10, y + _LEGEND_PX / 2 - 1)
                self._paint_key(mark, middle)
                wide = self._small.horizontalAdvance(mark.label)
                painter.setPen(QColor(self._theme.ink2))
                where = QRectF(x + 24, y, wide + 4, _LEGEND_PX - 2)
                painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, mark.label)
                x += wide + 40
            y += _LEGEND_PX
        if self._y.title:
            painter.setPen(QColor(self._theme.ink3))
            where = QRectF(self._box.left(), y, self._box.width(), _TITLE_PX)
            painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, self._y.title)

    def _paint_key(self, mark: Marks, middle: QPointF) -> None:
        painter, token = self._painter, ink_of(self._theme, mark.ink)
        across = QLineF(middle.x() - 9, middle.y(), middle.x() + 9, middle.y())
        if mark.kind in ("line", "steps", "rule"):
            painter.setPen(self._pen(token, LINE_PX, dashed=mark.dashed))
            painter.drawLine(across)
        elif mark.kind in ("band", "bars", "cells"):
            alpha = 0.22 if mark.kind == "band" else 0.85
            painter.fillRect(QRectF(middle.x() - 7, middle.y() - 5, 14, 10), qcolor(token, alpha))
        else:
            if mark.low:
                painter.setPen(self._pen(token, LINE_PX))
                painter.drawLine(across)
            hollow = bool(mark.hollow) and all(mark.hollow)
            self._paint_shape(middle, mark.shape, token, hollow=hollow)

    def _paint_axes(self) -> None:
        painter, plot, theme = self._painter, self._plot, self._theme
        painter.setFont(ui_font("small"))
        is_cells = any(mark.kind == "cells" for mark in self._figure.marks)
        for value, text in self._y.ticks:
            y = self._at_y(value)
            if not is_cells and self._y.scale != "rows":
                painter.setPen(self._pen(theme.line))
                painter.drawLine(QLineF(plot.left(), y, plot.right(), y))
            painter.setPen(QColor(theme.ink1 if self._y.scale == "rows" else theme.ink2))
            room = plot.left() - self._box.left() - 8
            shown = self._small.elidedText(text, Qt.TextElideMode.ElideRight, room)
            where = QRectF(self._box.left(), y - 9, room, 18)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(where, right, shown)
        for value, text in self._shown_ticks(self._x):
            x = self._at_x(value)
            if not is_cells and self._x.scale != "columns":
                painter.setPen(self._pen(theme.line))
                painter.drawLine(QLineF(x, plot.top(), x, plot.bottom()))
            painter.setPen(QColor(theme.ink2))
            wide = self._small.horizontalAdvance(text) + 4
            left = min(max(x - wide / 2, self._box.left()), self._box.right() - wide)
            where = QRectF(left, plot.bottom() + 5, wide, _TICK_PX - 6)
            painter.drawText(where, Qt.AlignmentFlag.AlignCenter, text)
        painter.setPen(self._pen(theme.line_strong))
        if not is_cells:
            painter.drawLine(QLineF(plot.left(), plot.bottom(), plot.right(), plot.bottom()))
        if self._y.scale == "rows" and not is_cells:
            painter.drawLine(QLineF(plot.left(), plot.top(), plot.left(), plot.bottom()))
        if self._x.title:
            painter.setPen(QColor(theme.ink3))
            top = plot.bottom() + _TICK_PX
            where = QRectF(plot.left(), top, plot.width(), _TITLE_PX)
            painter.drawText(where, Qt.AlignmentFlag.AlignCenter, self._x.title)

    def _shown_ticks(self, axis: Axis) -> Iterator[tuple[float, str]]:
        """Yield the ticks that have room beside each other."""
        if axis.scale == "columns":
            widest = max((self._small.horizontalAdvance(text) for _, text in axis.ticks), default=1)
            room = self._plot.width() / max(len(axis.ticks), 1)
            every = max(1, math.ceil((widest + 8) / max(room, 1)))
            yield from axis.ticks[::every]
            return
        free = -math.inf
        for value, text in axis.ticks:
            wide = self._small.horizontalAdvance(text) + 8
            if self._at_x(value) - wide / 2 >= free:
                free = self._at_x(value) + wide / 2
                yield value, text

    # Marks

    def _paint_band(self, mark: Marks) -> None:
        above = [
            QPointF(self._at_x(x), self._at_y(v)) for x, v in zip(mark.x, mark.high, strict=True)
        ]
        below = [
            QPointF(self._at_x(x), self._at_y(v)) for x, v in zip(mark.x, mark.low, strict=True)
        ]
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(qcolor(ink_of(self._theme, mark.ink), 0.18))
        self._painter.drawPolygon(QPolygonF([*above, *reversed(below)]))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_line(self, mark: Marks) -> None:
        points = [QPointF(self._at_x(x), self._at_y(y)) for x, y in _known(mark)]
        self._painter.setPen(self._pen(ink_of(self._theme, mark.ink), LINE_PX, dashed=mark.dashed))
        self._painter.drawPolyline(points)

    def _paint_steps(self, mark: Marks) -> None:
        ends = [*mark.x[1:], self._x.high]
        points = []
        for x, end, y in zip(mark.x, ends, mark.y, strict=True):
            points += [
                QPointF(self._at_x(x), self._at_y(y)),
                QPointF(self._at_x(end), self._at_y(y)),
            ]
        self._painter.setPen(self._pen(ink_of(self._theme, mark.ink), LINE_PX))
        self._painter.drawPolyline(points)

    def _paint_rule(self, mark: Marks) -> None:
        plot = self._plot
        self._painter.setPen(self._pen(ink_of(self._theme, mark.ink), 1.25, dashed=mark.dashed))
        for value in mark.x:
            x = self._at_x(value)
            self._painter.drawLine(QLineF(x, plot.top(), x, plot.bottom()))
        for value in mark.y:
            y = self._at_y(value)
            self._painter.drawLine(QLineF(plot.left(), y, plot.right(), y))

    def _paint_bars(self, mark: Marks) -> None:
        colour = qcolor(ink_of(self._theme, mark.ink), 0.85)
        for place, (x, y) in enumerate(zip(mark.x, mark.y, strict=True)):
            if self._y.scale == "rows":
                start = self._at_x(mark.low[place] if mark.low else self._x.low)
                half = abs(self._at_y(y + mark.width / 2) - self._at_y(y - mark.width / 2)) / 2
                box = QRectF(start, self._at_y(y) - half, self._at_x(x) - start, 2 * half)
                value = x - (mark.low[place] if mark.low else 0.0)
            else:
                log = self._x.scale == "log"
                ends = [
                    x * 10 ** (s * mark.width / 2) if log else x + s * mark.width / 2
                    for s in (-1, 1)
                ]
                left, right = (self._at_x(end) for end in ends)
                top = self._at_y(y)
                box = QRectF(left + 0.5, top, right - left - 1, self._plot.bottom() - top)
                value = y
            if value > 0:
                self._painter.fillRect(box, colour)
                where = (
                    self._name(self._y, y) if self._y.scale == "rows" else self._name(self._x, x)
                )
                self.spots.append(Spot(box, f"{where}: {mark.label} {value:,.0f}"))

    def _paint_cells(self, mark: Marks) -> None:
        painter, theme = self._painter, self._theme
        painter.setFont(ui_font("small"))
        rows = zip(mark.x, mark.y, mark.low, mark.texts, strict=True)
        for x, y, depth, text in rows:
            corner = QPointF(self._at_x(x - 0.5), self._at_y(y - 0.5))
            box = QRectF(corner, QPointF(self._at_x(x + 0.5), self._at_y(y + 0.5)))
            box = box.normalized().adjusted(1, 1, -1, -1)
            painter.fillRect(box, QColor(theme.hover))
            painter.fillRect(box, qcolor(ink_of(theme, mark.ink), 0.55 * min(1.0, depth)))
            painter.setPen(QColor(theme.ink1))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
            told = tr(
                "{one} and {other}: {count}",
                one=self._name(self._y, y),
                other=self._name(self._x, x),
                count=text,
            )
            self.spots.append(Spot(box, f"{told} ({share_text(depth)})"))

    def _paint_points(self, mark: Marks) -> None:
        token, rows = ink_of(self._theme, mark.ink), self._y.scale == "rows"
        for place, (x, y) in enumerate(zip(mark.x, mark.y, strict=True)):
            along, other = (x, y) if rows else (y, x)
            ends = (mark.low[place], mark.high[place]) if mark.low else (math.nan, math.nan)
            where = self._at_y(other) if rows else self._at_x(other)
            if all(map(math.isfinite, ends)):
                self._paint_interval(where, ends, token, rows=rows)
            if math.isfinite(along):
                middle = QPointF(self._at_x(x), self._at_y(y))
                hollow = bool(mark.hollow) and mark.hollow[place]
                self._paint_shape(middle, mark.shape, token, hollow=hollow)
                self.spots.append(self._spot(mark, place, along, other, ends, middle))
            if mark.texts and rows:
                self._painter.setFont(ui_font("small"))
                self._painter.setPen(QColor(self._theme.ink3))
                note = QRectF(self._plot.right() + _GAP, where - 9, _NOTES_PX - _GAP, 18)
                self._painter.drawText(note, Qt.AlignmentFlag.AlignVCenter, mark.texts[place])

    def _spot(
        self,
        mark: Marks,
        place: int,
        along: float,
        other: float,
        ends: Sequence[float],
        middle: QPointF,
    ) -> Spot:
        rows = self._y.scale == "rows"
        names, values = (self._y, self._x) if rows else (self._x, self._y)
        text = f"{self._name(names, other)}: {mark.label} {self._said(values, along)}"
        if all(map(math.isfinite, ends)):
            text += f" [{self._said(values, ends[0])}, {self._said(values, ends[1])}]"
        if mark.texts:
            text += f", {mark.texts[place]}"
        box = QRectF(middle.x() - 7, middle.y() - 7, 14, 14)
        return Spot(box, text)

    @staticmethod
    def _said(axis: Axis, value: float) -> str:
        shares = any(text.endswith("%") for _, text in axis.ticks)
        return share_text(value) if shares else cell_text(value, "number")

    @staticmethod
    def _name(axis: Axis, value: float) -> str:
        if axis.scale in ("rows", "columns"):
            return axis.ticks[round(value)][1]
        return tr(cell_text(value, "one_in" if axis.scale == "log" else "number"))

    def _paint_interval(
        self, where: float, ends: Sequence[float], token: str, *, rows: bool
    ) -> None:
        self._painter.setPen(self._pen(token, LINE_PX))
        low, high = ((self._at_x if rows else self._at_y)(end) for end in ends)
        line = QLineF(low, where, high, where) if rows else QLineF(where, low, where, high)
        self._painter.drawLine(line)
        for end in (low, high):
            cap = QLineF(end, where - 3, end, where + 3)
            self._painter.drawLine(cap if rows else QLineF(where - 3, end, where + 3, end))

    def _paint_shape(self, middle: QPointF, shape: str, token: str, *, hollow: bool) -> None:
        painter, r = self._painter, MARK_PX
        painter.setPen(self._pen(token if hollow else self._theme.panel, 1.5 if hollow else 1.0))
        painter.setBrush(QColor(self._theme.panel if hollow else token))
        if shape == "circle":
            painter.drawEllipse(middle, r, r)
        elif shape == "square":
            painter.drawRect(
                QRectF(middle.x() - r + 0.5, middle.y() - r + 0.5, 2 * r - 1, 2 * r - 1)
            )
        else:
            corners = [(0, -r - 1), (r + 0.5, r - 0.5), (-r - 0.5, r - 0.5)]
            if shape == "diamond":
                corners = [(0, -r - 1), (r + 1, 0), (0, r + 1), (-r - 1, 0)]
            painter.drawPolygon(QPolygonF([middle + QPointF(dx, dy) for dx, dy in corners]))
        painter.setBrush(Qt.BrushStyle.NoBrush)


def _known(mark: Marks) -> Iterator[tuple[float, float]]:
    return (pair for pair in zip(mark.x, mark.y, strict=True) if all(map(math.isfinite, pair)))
