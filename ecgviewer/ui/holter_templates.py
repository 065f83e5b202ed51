"""The templates of a long recording: class, count and median beat in true millimetres, by keys."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ecgviewer.core.holter import CLASS_NAMES, BeatTemplate
from ecgviewer.core.language import capital, tr, tr_n
from ecgviewer.tasks.holter_report_words import strip_leads
from ecgviewer.ui import icons
from ecgviewer.ui.holter_paper import (
    PaperScale,
    fitting_gain,
    middle_of,
    paint_line,
    paint_paper,
    trace_pen,
    whole_px_per_mm,
)
from ecgviewer.ui.holter_state import Holter
from ecgviewer.ui.holter_strip_hand import class_of_key
from ecgviewer.ui.rows import Index
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import theme_of
from ecgviewer.ui.theme import Theme, qcolor, ui_font

SINGLE = -1
"""Stands for the beats of no template."""

ROW_PX, ROW_PX_COMPACT = 112, 84
SPEED_MM_S = 25.0
LEADS = 2
_CHIP_PX = 28.0
_WORDS_PX, _WORDS_PX_COMPACT = 132.0, 112.0
_FAR = 20
"""Beats of a template that Page Up and Down pass."""


class TemplatesModel(QAbstractListModel):
    """Templates by their count; beats of none at the end."""

    def __init__(self, holter: Holter, owner: QWidget) -> None:
        super().__init__(owner)
        self._holter = holter
        self.numbers: tuple[int, ...] = ()
        self.templates: dict[int, BeatTemplate] = {}
        self.n_beats = self.n_single = 0
        self.ticked: set[int] = set()

    def renew(self) -> None:
        """Take the templates again."""
        analysis = self._holter.analysis
        self.beginResetModel()
        self.templates = {one.number: one for one in analysis.templates} if analysis else {}
        self.n_beats = len(analysis.beats) if analysis is not None else 0
        self.n_single = int(np.sum(analysis.beats.templates < 0)) if analysis is not None else 0
        self.numbers = tuple(self.templates) + ((SINGLE,) if self.n_single else ())
        self.ticked &= set(self.templates)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return one row a template."""
        return 0 if parent.isValid() else len(self.numbers)

    def count(self, number: int) -> int:
        """Return how many beats a row stands for."""
        one = self.templates.get(number)
        return self.n_single if one is None else one.count

    def share_text(self, number: int) -> str:
        """Return their share of all."""
        share = 100 * self.count(number) / max(self.n_beats, 1)
        return f"{share:.1f} %" if share >= 0.05 else "< 0.1 %"

    def title(self, number: int) -> str:
        """Return what a row is called."""
        one = self.templates.get(number)
        if one is None:
            return tr("Single beats")
        letter = self._holter.class_of(one)
        if letter is None:
            return tr("Template {number}", number=number)
        return f"{number} · {capital(tr(CLASS_NAMES[letter]))}"

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a row in words; it is painted by the delegate."""
        number = self.numbers[index.row()]
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            one = self.templates.get(number)
            parts = [
                self.title(number),
                tr_n("{n:,} beats", "{n:,} beats", self.count(number)),
                self.share_text(number),
            ]
            if one is not None and one.by_hand:
                parts.append(tr("class by hand"))
            if number in self.ticked:
                parts.append(tr("ticked"))
            return ", ".join(parts)
        return None


class TemplateDelegate(QStyledItemDelegate):
    """Paints class, count and beats of a row."""

    def __init__(self, view: TemplateList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for a beat."""
        return QSize(200, self._view.row_px)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        view, model = self._view, self._view.rows
        theme, number = theme_of(view), model.numbers[index.row()]
        box = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(box, qcolor(theme.human_tint if chosen else theme.panel))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            edge = theme.human if view.hasFocus() else theme.line_strong
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), qcolor(edge))
        self._paint_words(painter, theme, box, number)
        one = model.templates.get(number)
        left = box.left() + view.words_px
        room = QRectF(left, box.top() + 1, box.right() - left, box.height() - 2)
        if one is not None:
            self._paint_beats(painter, theme, room, one)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), qcolor(theme.line))
        painter.restore()

    def _paint_words(self, painter: QPainter, theme: Theme, box: QRectF, number: int) -> None:
        model, holter = self._view.rows, self._view.holter
        one = model.templates.get(number)
        letter = holter.class_of(one) if one is not None else ""
        mine = one is not None and one.by_hand
        chip = QRectF(box.left() + 12, box.top() + 10, _CHIP_PX, _CHIP_PX)
        ink, ground = (theme.human, theme.human_tint) if mine else (theme.ink1, theme.hover)
        painter.setPen(QPen(qcolor(theme.human if mine else theme.line_strong), 1))
        painter.setBrush(qcolor(ground))
        painter.drawRoundedRect(chip, 5, 5)
        dpr = self._view.devicePixelRatioF()
        if letter is None:
            at = chip.topLeft() + (chip.bottomRight() - chip.topLeft()) / 2
            painter.drawPixmap(
                round(at.x() - 8), round(at.y() - 8), icons.pixmap("eye-off", theme.ink2, 16, dpr)
            )
        else:
            painter.setFont(ui_font("title"))
            painter.setPen(qcolor(ink))
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, letter or "…")
        bold = QFont(ui_font("body"))
        bold.setWeight(QFont.Weight.DemiBold)
        x, room = chip.right() + 8, self._view.words_px - _CHIP_PX - 26
        lines = [
            (f"{model.count(number):,}", bold, theme.ink1),
            (model.share_text(number), ui_font("secondary"), theme.ink2),
        ]
        for at, (text, font, colour) in enumerate(lines):
            painter.setFont(font)
            painter.setPen(qcolor(colour))
            line = QRectF(x, box.top() + 9 + 16 * at, room, 16)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, text)
        painter.setFont(ui_font("secondary"))
        said = tr("By hand") if mine else ""
        for at, (text, colour) in enumerate(
            ((model.title(number), theme.ink2), (said, theme.human))
        ):
            painter.setPen(qcolor(colour))
            line = QRectF(box.left() + 12, box.top() + 41 + 14 * at, self._view.words_px - 18, 15)
            words = QFontMetricsF(ui_font("secondary")).elidedText(
                text, Qt.TextElideMode.ElideRight, line.width()
            )
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, words)
        if number in model.ticked:
            painter.drawPixmap(
                round(chip.right() - 8),
                round(chip.top() - 6),
                icons.pixmap("check", theme.human, 16, dpr),
            )

    def _paint_beats(
        self, painter: QPainter, theme: Theme, room: QRectF, one: BeatTemplate
    ) -> None:
        """Paint the median beat of some leads, each with its name, at the scale of all rows."""
        view = self._view
        scale, dpr = view.scale, view.devicePixelRatioF()
        leads = view.leads
        width = room.width() / max(len(leads), 1)
        for place, name in enumerate(leads):
            box = QRectF(round(room.left() + place * width), room.top(), width, room.height())
            values = one.values[view.lead_names.index(name)].astype(np.float64)
            values = values - middle_of(values.astype(np.float32))
            seconds = (np.arange(values.size) - one.place) / one.fs
            x = box.center().x() - (seconds[-1] + seconds[0]) / 2 * scale.px_per_s
            x = box.left() + round((x - box.left()) * dpr) / dpr
            known = values[np.isfinite(values)]
            swing = float(known.max() + known.min()) / 2 if known.size else 0.0
            baseline = round(box.center().y() + swing * scale.px_per_mv)
            paint_paper(painter, theme, box, scale.px_per_mm, dpr, (x, baseline))
            painter.save()
            painter.setClipRect(box)
            painter.setPen(trace_pen(theme))
            paint_line(painter, x + seconds * scale.px_per_s, baseline - values * scale.px_per_mv)
            painter.setFont(ui_font("small"))
            painter.setPen(qcolor(theme.ink2))
            painter.drawText(box.adjusted(4, 1, 0, 0), Qt.AlignmentFlag.AlignTop, name)
            painter.setPen(QPen(qcolor(theme.line), 1))
            painter.drawLine(box.topLeft(), box.bottomLeft())
            painter.restore()


class TemplateList(QListView):
    """The list; letters name the template, with Shift the one beat; arrows step its beats."""

    openAsked = Signal()

    def __init__(self, session: ReviewSession, holter: Holter) -> None:
        super().__init__()
        self.session, self.holter = session, holter
        self._small = False
        self._scale: tuple[object, PaperScale] = (None, PaperScale(1.0))
        self.rows = TemplatesModel(holter, self)
        self.setModel(self.rows)
        self.setItemDelegate(TemplateDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setAccessibleName(tr("Templates of beats"))
        self.selectionModel().currentChanged.connect(self._on_current)
        self.doubleClicked.connect(lambda _: self.openAsked.emit())

    @property
    def row_px(self) -> int:
        """Height of a row."""
        return ROW_PX_COMPACT if self._small else ROW_PX

    @property
    def words_px(self) -> float:
        """Width of class and count."""
        return _WORDS_PX_COMPACT if self._small else _WORDS_PX

    @property
    def lead_names(self) -> tuple[str, ...]:
        """Leads of the templates' values."""
        return self.holter.analysis.leads if self.holter.analysis is not None else ()

    @property
    def leads(self) -> tuple[str, ...]:
        """Leads shown."""
        return strip_leads(self.lead_names, LEADS)

    @property
    def scale(self) -> PaperScale:
        """One scale for all rows: the largest gain at which most beats fit."""
        px = whole_px_per_mm(self, self.session.monitor.px_per_mm, small=self._small)
        key = self.holter.analysis, px, self.row_px
        if self._scale[0] != key:
            self._scale = key, self._fitting(px)
        return self._scale[1]

    def _fitting(self, px: float) -> PaperScale:
        rows = [self.lead_names.index(name) for name in self.leads]
        spans = [
            float(np.ptp(known))
            for one in self.rows.templates.values()
            for row in rows
            if (known := one.values[row][np.isfinite(one.values[row])]).size
        ]
        return PaperScale(px, SPEED_MM_S, fitting_gain(spans, self.row_px - 8, px))

    def set_compact(self, *, on: bool) -> None:
        """Take the measures of a small window."""
        self._small = on
        self.scheduleDelayedItemsLayout()

    def renew(self) -> None:
        """Show the templates as they stand."""
        self.rows.renew()
        self.follow()

    def follow(self) -> None:
        """Choose the row of the template looked at."""
        number = self.holter.place.template
        if number in self.rows.numbers:
            row = self.rows.numbers.index(number)
            if self.currentIndex().row() != row:
                self.setCurrentIndex(self.rows.index(row))

    def _on_current(self, now: Index, _: Index) -> None:
        if now.isValid():
            number = self.rows.numbers[now.row()]
            if number != self.holter.place.template:
                self.holter.place.choose_template(number)

    def event(self, event: QEvent) -> bool:
        """Keep letters from the keys of the window: here they are classes."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.ShiftModifier,
            )
            if plain and (class_of_key(chr(event.key()) if event.key() < 128 else "")):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step through beats, name, tick, merge, open."""
        place, changes, key = self.holter.place, self.holter.changes, event.key()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        letter = class_of_key(chr(key) if key < 128 else "")
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_PageUp: -_FAR,
            Qt.Key.Key_PageDown: _FAR,
        }
        if key in steps:
            place.step_beat(steps[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.openAsked.emit()
        elif control and key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            changes.set_beat_class(None)
        elif letter and not control:
            if shift or place.template == SINGLE:
                changes.set_beat_class(letter)
            else:
                changes.set_class(letter)
        elif key == Qt.Key.Key_Space:
            self.tick()
        elif key == Qt.Key.Key_M and not control:
            self.merge()
        else:
            super().keyPressEvent(event)

    def tick(self) -> None:
        """Tick the template looked at, or take the tick away."""
        number = self.holter.place.template
        if number is not None and number in self.rows.templates:
            self.rows.ticked ^= {number}
            self.viewport().update()

    def merge(self) -> None:
        """Take the templates ticked into the one looked at."""
        into = self.holter.place.template
        others = tuple(sorted(self.rows.ticked - {into}))
        if into not in self.rows.templates or not others:
            self.session.tell(
                "info", tr("Tick templates with Space; M takes them into the chosen one.")
            )
            return
        self.rows.ticked.clear()
        self.holter.changes.merge(others)
