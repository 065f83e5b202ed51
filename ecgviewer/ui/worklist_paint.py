"""Paints the rows of the worklist: tick, beats, record, rate, state, reason, surprise, reading."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ecgviewer.core.anomaly import HEAT_DECADES, HEAT_FLOOR
from ecgviewer.core.language import tr
from ecgviewer.ui import icons
from ecgviewer.ui.controls import Tone
from ecgviewer.ui.lettering import BESIDE, CENTRE, Lettering
from ecgviewer.ui.style import theme_of
from ecgviewer.ui.theme import Theme, heat_rgba, qcolor, ui_font
from ecgviewer.ui.worklist_beats import RowBeats
from ecgviewer.ui.worklist_model import (
    BEATS,
    RATE,
    READ,
    RECORD,
    STATE,
    SURPRISE,
    TICK,
    WHY,
    Heading,
    Index,
    WorklistModel,
)
from ecgviewer.ui.worklist_words import REASONS, STATES, Line

ROW_PX, ROW_PX_COMPACT, HEADING_PX = 56, 48, 30
CHIP_PX, REASON_PX = 18, 74
_PAD = 12
_BAR_WIDE, _BAR_HIGH = 110, 4


def tones(theme: Theme, tone: Tone) -> tuple[str, str]:
    """Return ink and ground of a chip."""
    return {
        "grey": (theme.ink2, theme.hover),
        "model": (theme.model, theme.model_tint),
        "human": (theme.human, theme.human_tint),
        "amber": (theme.amber, theme.amber_tint),
        "red": (theme.red, theme.red_tint),
        "green": (theme.green, theme.green_tint),
    }[tone]


def heat_share(one_in: float) -> float:
    """Return the place of a rarity on the ramp of the heat, 0-1."""
    return min(max(math.log10(max(one_in, 1.0) / HEAT_FLOOR) / HEAT_DECADES, 0.0), 1.0)


@lru_cache(maxsize=512)
def _heat_colour(theme: Theme, share: float) -> str:
    """Return the colour of the heat at a place of its ramp, without its transparency."""
    red, green, blue, _ = heat_rgba(np.array([share], dtype=np.float32), theme)[0].tolist()
    return f"#{red:02X}{green:02X}{blue:02X}"


class LineDelegate(QStyledItemDelegate):
    """Paints one cell; the model says what stands there."""

    def __init__(self, model: WorklistModel, owner: QWidget) -> None:
        super().__init__(owner)
        self._model, self._owner = model, owner
        self.over = -1
        """The line that the mouse is over."""
        strong = QFont(ui_font("body"))
        strong.setWeight(QFont.Weight.DemiBold)
        self._strong, self._body = Lettering(strong), Lettering(ui_font("body"))
        self._second, self._small = Lettering(ui_font("secondary")), Lettering(ui_font("small"))
        self._beats = RowBeats()
        self._is_chosen = False
        self._words = {
            RECORD: self._paint_record,
            RATE: self._paint_rate,
            STATE: self._paint_state,
            WHY: self._paint_why,
            SURPRISE: self._paint_surprise,
            READ: self._paint_read,
        }

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return what a row takes; the table's header decides."""
        return QSize(80, ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        theme, box = theme_of(self._owner), QRectF(option.rect)
        painter.save()
        what = self._model.at(index.row())
        if isinstance(what, Heading):
            self._paint_heading(painter, theme, box, what)
            painter.restore()
            return
        self._is_chosen = selected = bool(option.state & QStyle.StateFlag.State_Selected)
        over = self.over == index.row()
        ground = theme.human_tint if selected else theme.hover if over else theme.panel
        painter.fillRect(box, qcolor(ground))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), qcolor(theme.line))
        if index.column() == TICK:
            self._paint_tick(painter, theme, box, on=self._model.is_ticked(index.row()))
            if selected:
                painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), theme.human)
        elif index.column() == BEATS:
            inner = box.adjusted(0, 2, -_PAD, -3)
            picture, dpr = None if what is None else what.picture, self._owner.devicePixelRatioF()
            self._beats.paint(painter, theme, inner, picture, dpr)
        elif what is not None:
            self._words[index.column()](painter, theme, box.adjusted(0, 0, -8, 0), what)
        else:
            bar = QRectF(box.left(), box.center().y() - 4, min(72, box.width() - 24), 8)
            painter.fillRect(bar, qcolor(theme.line))
        painter.restore()

    def _paint_heading(self, painter: QPainter, theme: Theme, box: QRectF, what: Heading) -> None:
        painter.fillRect(box, qcolor(theme.hover))
        for y in (box.top() - 1, box.bottom() - 1):
            painter.fillRect(QRectF(box.left(), y, box.width(), 1), qcolor(theme.line_strong))
        x = box.left() + 16
        for letters, text, ink in (
            (self._strong, what.title, theme.ink1),
            (self._body, f"{what.count:,}", theme.ink2),
            (self._second, what.words, theme.ink2),
        ):
            painter.setPen(qcolor(ink))
            text = letters.elided(text, box.right() - x - 8)
            letters.draw(painter, QRectF(x, box.top(), 1, box.height()), text, BESIDE)
            x += letters.width(text) + 8

    def _paint_tick(self, painter: QPainter, theme: Theme, box: QRectF, *, on: bool) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        square = QRectF(round(box.center().x()) - 8, round(box.center().y()) - 8, 16, 16)
        inside = square.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(qcolor(theme.human if on else theme.control_edge), 1))
        painter.setBrush(qcolor(theme.human if on else theme.panel))
        painter.drawRoundedRect(inside, 3, 3)
        if on:
            dpr = self._owner.devicePixelRatioF()
            painter.drawPixmap(square.topLeft(), icons.pixmap("check", theme.human_text, 16, dpr))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _two(self, box: QRectF) -> tuple[QRectF, QRectF]:
        """Return the places of two lines of words."""
        middle = box.center().y()
        return (
            QRectF(box.left(), middle - 19, box.width(), 20),
            QRectF(box.left(), middle, box.width(), 18),
        )

    def _say(
        self, painter: QPainter, letters: Lettering, box: QRectF, text: str, ink: str
    ) -> float:
        """Write a line, and return how far it goes."""
        text = letters.elided(text, box.width())
        painter.setPen(qcolor(ink))
        letters.draw(painter, box, text, BESIDE)
        return letters.width(text)

    def _paint_record(self, painter: QPainter, theme: Theme, box: QRectF, line: Line) -> None:
        first, second = self._two(box) if line.about else (box, box)
        far = self._say(painter, self._strong, first, line.title, theme.ink1)
        if line.is_shown:
            beside = first.adjusted(far + 8, 0, 0, 0)
            self._say(painter, self._second, beside, tr("shown"), theme.human)
        self._say(painter, self._second, second, line.about, theme.ink2)

    def _paint_rate(self, painter: QPainter, theme: Theme, box: QRectF, line: Line) -> None:
        first, second = self._two(box)
        if line.rate:
            far = self._say(painter, self._body, first, line.rate, theme.ink1)
            unit = first.adjusted(far + 4, 0, 0, 0)
            self._say(painter, self._second, unit, "/min", theme.ink2)
        elif line.record_id:
            self._say(painter, self._body, first, "–", theme.ink3)
        self._say(painter, self._second, second, line.qrs, theme.ink2)

    def _chip(
        self, painter: QPainter, theme: Theme, box: QRectF, text: str, tone: Tone, ground: str = ""
    ) -> None:
        ink, fill = tones(theme, tone)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(qcolor(theme.line_strong) if tone == "grey" else Qt.PenStyle.NoPen)
        painter.setBrush(qcolor(ground or fill))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(qcolor(ink))
        self._small.draw(painter, box, self._small.elided(text, box.width() - 6), CENTRE)

    def _paint_state(self, painter: QPainter, theme: Theme, box: QRectF, line: Line) -> None:
        name, tone = STATES.get(line.state, (line.state, "grey"))
        if not name:
            return
        text = tr(name)
        wide = min(self._small.width(text) + 16, box.width())
        chip = QRectF(round(box.left()), round(box.center().y() - CHIP_PX / 2), wide, CHIP_PX)
        # Blue on a blue row would be no chip.
        ground = theme.panel if self._is_chosen and tone == "human" else ""
        self._chip(painter, theme, chip, text, tone, ground)

    def _paint_why(self, painter: QPainter, theme: Theme, box: QRectF, line: Line) -> None:
        text, tone = REASONS.get(line.reason, ("", "grey"))
        words = box
        if text:
            top = round(box.center().y() - CHIP_PX / 2)
            chip = QRectF(round(box.left()), top, REASON_PX, CHIP_PX)
            self._chip(painter, theme, chip, tr(text), tone)
            words = box.adjusted(REASON_PX + 10, 0, 0, 0)
        usual = theme.model if line.by_model else theme.ink2
        ink = {"unreadable": theme.red, "list": usual}.get(line.reason, theme.ink1)
        self._say(painter, self._body, words, line.why, ink)

    def _paint_surprise(self, painter: QPainter, theme: Theme, box: QRectF, line: Line) -> None:
        if line.one_in is None:
            area = box
            if line.hides:
                dpr = self._owner.devicePixelRatioF()
                eye = icons.pixmap("eye-off", theme.ink2, 16, dpr)
                painter.drawPixmap(round(box.left()), round(box.center().y()) - 8, eye)
                area = box.adjusted(22, 0, 0, 0)
            self._say(painter, self._second, area, line.surprise, theme.ink2)
            return
        first, second = self._two(box)
        self._say(painter, self._body, first, line.surprise, theme.ink1)
        share = heat_share(line.one_in)
        high = _BAR_HIGH
        bar = QRectF(box.left(), second.top() + 6, min(_BAR_WIDE, box.width()), high)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(qcolor(theme.line))
        painter.drawRoundedRect(bar, high / 2, high / 2)
        if share > 0:
            painter.setBrush(qcolor(_heat_colour(theme, round(max(share, 0.1), 2))))
            bar.setWidth(max(bar.width() * share, high))
            painter.drawRoundedRect(bar, high / 2, high / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _paint_read(self, painter: QPainter, theme: Theme, box: QRectF, line: Line) -> None:
        self._say(painter, self._second, box, line.read, theme.ink2)
