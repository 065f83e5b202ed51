"""What of the worklist is shown: queues, reasons, signal, saved searches, tags, with counts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ecgviewer.core.language import tr
from ecgviewer.ui import icons
from ecgviewer.ui.controls import Button
from ecgviewer.ui.style import text_label, theme_of
from ecgviewer.ui.theme import qcolor, ui_font

WIDE_PX = 236
_ROW_PX, _CHECK_PX = 32, 28


class FilterRow(QAbstractButton):
    """One line of the filters: a name and how many records it stands for.

    Parameters
    ----------
    text
        The name.
    box
        Whether it is a check box; else one of several of which one is chosen.
    can_forget
        Whether a small cross takes it away.
    """

    forgotten = Signal()

    def __init__(self, text: str, *, box: bool = False, can_forget: bool = False) -> None:
        super().__init__()
        self.setText(text)
        self._box, self._can_forget = box, can_forget
        self._count: int | None = None
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(_CHECK_PX if box else _ROW_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        self.setProperty("spoken", "" if box else "radio")

    def show_count(self, count: int | None) -> None:
        """Show how many records there are; None = it is not known, or may not be."""
        if count != self._count:
            self._count = count
            name = self.text()
            said = name if count is None else tr("{name}, {n:,} records", name=name, n=count)
            self.setAccessibleName(said)
            self.update()

    @property
    def count(self) -> int | None:
        """How many records are shown beside the name."""
        return self._count

    def sizeHint(self) -> QSize:
        """Return the height of a line."""
        return QSize(160, self.height())

    def nextCheckState(self) -> None:
        """Stay chosen when it is chosen again, unless it is a check box."""
        if self._box or not self.isChecked():
            super().nextCheckState()

    def _cross(self) -> QRect:
        return QRect(self.width() - 22, (self.height() - 16) // 2, 16, 16)

    @property
    def _shows_cross(self) -> bool:
        return self._can_forget and (self.underMouse() or self.hasFocus())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Forget by the cross."""
        if self._can_forget and self._cross().contains(event.position().toPoint()):
            self.setDown(False)
            self.forgotten.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: object) -> None:
        """Forget by Delete; Enter chooses as Space does."""
        key = event.key()  # type: ignore[attr-defined]
        if self._can_forget and key == Qt.Key.Key_Delete:
            self.forgotten.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)  # type: ignore[arg-type]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, box, name, count and focus ring."""
        theme, on = theme_of(self), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        lit = theme.human_tint if on and not self._box else theme.hover
        if (on and not self._box) or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(qcolor(lit))
            painter.drawRoundedRect(frame, 5, 5)
        x, middle = 12, self.height() // 2
        if self._box:
            box = QRect(x, middle - 7, 14, 14).toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(QPen(qcolor(theme.human if on else theme.control_edge), 1))
            painter.setBrush(qcolor(theme.human if on else theme.panel))
            painter.drawRoundedRect(box, 3, 3)
            if on:
                tick = icons.pixmap("check", theme.human_text, 12, self.devicePixelRatioF())
                painter.drawPixmap(x + 1, middle - 6, tick)
            x += 22
        chosen = on and not self._box
        font = QFont(ui_font("body"))
        font.setWeight(QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)
        painter.setFont(font)
        right = self.width() - 12
        if self._shows_cross:
            cross = icons.pixmap("x", theme.ink2, 16, self.devicePixelRatioF())
            painter.drawPixmap(self._cross().topLeft(), cross)
            right -= 16
        count = "" if self._count is None else f"{self._count:,}"
        painter.setPen(qcolor(theme.human if chosen else theme.ink2))
        flags = Qt.AlignmentFlag.AlignVCenter
        room = QRect(x, 0, right - x, self.height())
        painter.drawText(room, flags | Qt.AlignmentFlag.AlignRight, count)
        room.setRight(right - painter.fontMetrics().horizontalAdvance(count) - 8)
        painter.setPen(qcolor(theme.human if chosen else theme.ink1))
        text = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, flags | Qt.AlignmentFlag.AlignLeft, text)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(qcolor(theme.human), 2))
            painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.end()


class _Part(QWidget):
    """A heading and lines below it."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 12)
        self.column.setSpacing(0)
        self.title = text_label(title, role="secondary", ink="2")
        self.title.setContentsMargins(12, 4, 0, 4)
        self.column.addWidget(self.title)
        self.rows: dict[str, FilterRow] = {}

    def add(self, name: str, row: FilterRow) -> None:
        self.rows[name] = row
        self.column.addWidget(row)

    def take_away(self, names: Iterable[str]) -> None:
        for name in list(names):
            row = self.rows.pop(name)
            self.column.removeWidget(row)
            row.hide()
            row.deleteLater()


def _let_through(part: _Part) -> frozenset[str]:
    """Return which boxes are checked; with the last one gone all are: nothing would be no list."""
    names = frozenset(one for one, box in part.rows.items() if box.isChecked())
    if not names:
        for box in part.rows.values():
            box.setChecked(True)
    return names or frozenset(part.rows)


class Filters(QFrame):
    """The column at the left; it says what was chosen and shows what it is told.

    Parameters
    ----------
    queues, reasons, signals
        Names and titles.
    """

    baseChosen = Signal(str)
    queueChosen = Signal(str)
    reasonsChosen = Signal(object)
    signalsChosen = Signal(object)
    searchChosen = Signal(str)
    searchForgotten = Signal(str)
    tagChosen = Signal(str)

    def __init__(
        self,
        queues: Sequence[tuple[str, str]],
        reasons: Sequence[tuple[str, str]],
        signals: Sequence[tuple[str, str]],
    ) -> None:
        super().__init__()
        self.setObjectName("panel_left")
        self.setFixedWidth(WIDE_PX)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(8, 12, 0, 0)
        outer.setSpacing(8)
        outer.addLayout(self._build_bases())
        holder = QWidget()
        holder.setObjectName("scrolled")
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 8, 8)
        self._column.setSpacing(0)
        self.queues, self.reasons = _Part(tr("Queues")), _Part(tr("Reason, after first read"))
        self.signals = _Part(tr("Signal"))
        self.searches, self.tags = _Part(tr("Saved searches")), _Part(tr("Tags"))
        for name, title in queues:
            self._add_choice(self.queues, name, title, self.queueChosen.emit)
        for part, names, chosen in (
            (self.reasons, reasons, self.reasonsChosen),
            (self.signals, signals, self.signalsChosen),
        ):
            self._add_boxes(part, names, chosen.emit)
        for part in (self.queues, self.reasons, self.signals, self.searches, self.tags):
            self._column.addWidget(part)
        self._column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(holder)
        outer.addWidget(area, 1)
        self.show_searches({}, {})
        self.show_tags({})

    def _build_bases(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(0)
        self.bases: dict[str, Button] = {}
        for name, title, tip in (
            (
                "opened",
                tr("Opened"),
                tr("The records that are open now: N and P walk through them"),
            ),
            ("library", tr("Library"), tr("All records of the folders that were added")),
        ):
            button = Button(title, kind="segment")
            button.setCheckable(True)
            button.setToolTip(tip)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _=False, name=name: self._choose_base(name))
            self.bases[name] = button
            row.addWidget(button)
        return row

    def _choose_base(self, name: str) -> None:
        self.show_base(name)
        self.baseChosen.emit(name)

    def _add_choice(
        self, part: _Part, name: str, title: str, chosen: Callable[[str], object]
    ) -> None:
        row = FilterRow(tr(title))
        row.clicked.connect(lambda: chosen(name))
        part.add(name, row)

    def _add_boxes(
        self,
        part: _Part,
        names: Sequence[tuple[str, str]],
        chosen: Callable[[frozenset[str]], object],
    ) -> None:
        for name, title in names:
            row = FilterRow(tr(title), box=True)
            row.setChecked(True)
            row.clicked.connect(lambda: chosen(_let_through(part)))
            part.add(name, row)

    # What is told

    def show_base(self, name: str) -> None:
        """Show which list it is."""
        for one, button in self.bases.items():
            button.setChecked(one == name)

    def show_queue(self, name: str, text: str) -> None:
        """Show which queue, and which search, is chosen."""
        for one, row in self.queues.rows.items():
            row.setChecked(one == name)
        for one, row in self.searches.rows.items():
            row.setChecked(bool(text) and self._texts.get(one) == text)
        for one, row in self.tags.rows.items():
            row.setChecked(text == f"tag:{one}")

    def show_boxes(self, reasons: frozenset[str], signals: frozenset[str]) -> None:
        """Show which reasons and signals are let through."""
        for part, names in ((self.reasons, reasons), (self.signals, signals)):
            for one, row in part.rows.items():
                row.setChecked(one in names)

    def show_counts(self, part: _Part, counts: Mapping[str, int]) -> None:
        """Show how many records there are of each."""
        for name, row in part.rows.items():
            row.show_count(counts.get(name))

    def show_searches(self, searches: Mapping[str, str], counts: Mapping[str, int]) -> None:
        """Show saved searches, name to text, and how many records they find."""
        self._texts = dict(searches)
        self.searches.take_away(set(self.searches.rows) - set(searches))
        for name in searches:
            if name not in self.searches.rows:
                row = FilterRow(name, can_forget=True)
                row.clicked.connect(lambda _=False, name=name: self._find(name))
                row.forgotten.connect(lambda name=name: self.searchForgotten.emit(name))
                self.searches.add(name, row)
            self.searches.rows[name].setToolTip(
                tr("{search}\nThe cross (or Delete) forgets the search", search=searches[name])
            )
        self.searches.setVisible(bool(searches))
        self.show_counts(self.searches, counts)

    def _find(self, name: str) -> None:
        self.searchChosen.emit(self._texts[name])

    def show_tags(self, counts: Mapping[str, int]) -> None:
        """Show tags and how many records have each."""
        self.tags.take_away(set(self.tags.rows) - set(counts))
        for name in counts:
            if name not in self.tags.rows:
                row = FilterRow(name)
                row.clicked.connect(lambda _=False, name=name: self.tagChosen.emit(name))
                self.tags.add(name, row)
        self.tags.setVisible(bool(counts))
        self.show_counts(self.tags, counts)
