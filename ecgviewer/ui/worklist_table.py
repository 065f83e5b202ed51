"""The table of the worklist: a million rows scroll as ten do, the keyboard does all."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ecgviewer.core.beat_picture import LEADS
from ecgviewer.core.language import tr
from ecgviewer.ui.style import theme_of
from ecgviewer.ui.theme import qcolor, ui_font
from ecgviewer.ui.worklist_beats import boxes_in
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
from ecgviewer.ui.worklist_paint import HEADING_PX, ROW_PX, ROW_PX_COMPACT, LineDelegate
from ecgviewer.ui.worklist_words import Line

_WIDTHS = {TICK: 44, BEATS: 222, RECORD: 168, RATE: 132, STATE: 150, SURPRISE: 150, READ: 92}
_WIDTHS_NARROW = {TICK: 36, BEATS: 174, RECORD: 128, RATE: 92, STATE: 96, SURPRISE: 122, READ: 80}
_NARROW_BELOW_PX = 1200
"""Of a narrower table the reason would have less than 240 px beside the usual columns."""
_PAUSE_MS = 12
"""So long a scroll bar must rest before rows are fetched: those that only fly past are not."""


class _Head(QHeaderView):
    """The headings; over the beats stand their leads."""

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint a heading."""
        super().paintSection(painter, rect, section)
        if section != BEATS:
            return
        theme = theme_of(self)
        painter.save()
        painter.setFont(ui_font("small"))
        painter.setPen(qcolor(theme.ink2))
        for lead, box in zip(LEADS, boxes_in(rect.toRectF().adjusted(0, 0, -12, 0)), strict=True):
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, lead)
        painter.restore()


class WorklistTable(QTableView):
    """Rows of the worklist; Enter or a double click opens one, Space ticks.

    Parameters
    ----------
    line_of, is_ticked
        See :class:`ecgviewer.ui.worklist_model.WorklistModel`.
    """

    opened = Signal(int)
    """A row is to be opened."""

    ticked = Signal(int, int)
    """Rows from one to the other (both in) are to be ticked, or no longer."""

    currentMoved = Signal()
    seen = Signal(int, int)
    """Rows from one to before the other are on the screen."""

    def __init__(
        self, line_of: Callable[[int], Line | None], is_ticked: Callable[[int], bool]
    ) -> None:
        super().__init__()
        self.lines = WorklistModel(line_of, is_ticked, self)
        self.setModel(self.lines)
        self.delegate = LineDelegate(self.lines, self)
        self.setItemDelegate(self.delegate)
        self._last_ticked: int | None = None
        self._row_px = ROW_PX
        self._low: list[int] = []
        head = _Head(Qt.Orientation.Horizontal, self)
        self.setHorizontalHeader(head)
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setStyleSheet("QHeaderView::section { padding: 6px 0; }")  # as the cells begin
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setAccessibleName(tr("Worklist"))
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(24)
        head.setMinimumSectionSize(36)
        head.setSectionResizeMode(WHY, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(self._on_double_click)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._tell_seen)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._pause.start())
        self._fit_columns()
        self.set_compact(on=False)

    def set_compact(self, *, on: bool) -> None:
        """Take the height of the rows of a small window."""
        self._row_px = ROW_PX_COMPACT if on else ROW_PX
        self._size_rows()

    def _size_rows(self) -> None:
        head = self.verticalHeader()
        head.setDefaultSectionSize(self._row_px)
        for line in self._low:  # Qt keeps the height of a line when the list is another one
            if line < head.count():
                head.resizeSection(line, self._row_px)
        self._low = list(self.lines.heading_lines)
        for line in self._low:
            head.resizeSection(line, HEADING_PX)

    # The list

    def renew(self, total: int, headings: Sequence[Heading]) -> None:
        """Show another list, from its beginning."""
        self.clearSpans()
        self.lines.renew(total, headings)
        for line in self.lines.heading_lines:
            self.setSpan(line, 0, 1, self.lines.columnCount())
        self._size_rows()
        self.executeDelayedItemsLayout()
        self._last_ticked = None
        self._pause.start()

    @property
    def row(self) -> int | None:
        """The row chosen; None for none."""
        index = self.currentIndex()
        return self.lines.row_at(index.row()) if index.isValid() else None

    def choose(self, row: int) -> None:
        """Go to a row."""
        if 0 <= row < self.lines.rowCount():
            index = self.lines.index(self.lines.line_at(row), RECORD)
            self.setCurrentIndex(index)

    def select_row(self, row: int) -> None:
        """Go to a row, and show it in the middle where it was out of sight."""
        self.choose(row)
        index = self.currentIndex()
        if index.isValid() and not self.viewport().rect().contains(self.visualRect(index)):
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _tell_seen(self) -> None:
        total = self.lines.rowCount()
        if not total:
            return
        top = max(self.rowAt(0), 0)
        last = self.rowAt(self.viewport().height() - 1)
        last = total - 1 if last < 0 else last
        rows = [self.lines.row_at(line) for line in (top, top + 1, last)]
        known = [row for row in rows if row is not None]
        if known:
            self.seen.emit(min(known), max(known) + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See what there is room for."""
        super().resizeEvent(event)
        self._fit_columns()
        self._pause.start()

    def _fit_columns(self) -> None:
        narrow = self.width() < _NARROW_BELOW_PX
        for column, width in (_WIDTHS_NARROW if narrow else _WIDTHS).items():
            self.setColumnWidth(column, width)

    # Acts

    def _on_current(self, *_: object) -> None:
        self.currentMoved.emit()

    def _on_double_click(self, index: Index) -> None:
        row = self.lines.row_at(index.row())
        if row is not None and index.column() != TICK:
            self.opened.emit(row)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick in the first column; with Shift all from the one ticked last."""
        index = self.indexAt(event.position().toPoint())
        row = self.lines.row_at(index.row()) if index.isValid() else None
        if row is not None and index.column() == TICK:
            far = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._tick(row, since=self._last_ticked if far else None)
            self.choose(row)
            return
        super().mousePressEvent(event)

    def _tick(self, row: int, since: int | None = None) -> None:
        since = row if since is None else since
        self._last_ticked = row
        self.ticked.emit(min(row, since), max(row, since))

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Go on over headings."""
        index = super().moveCursor(action, modifiers)
        if index.isValid() and self.lines.row_at(index.row()) is None:
            actions = QAbstractItemView.CursorAction
            up = action in (actions.MoveUp, actions.MovePageUp)
            to = index.row() + (-1 if up else 1)
            if up and to < 0:
                self.scrollToTop()
                return self.currentIndex()
            return self.lines.index(to, RECORD)
        return index

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, tick with Space, go to either end."""
        row, key = self.row, event.key()
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.choose(0 if key == Qt.Key.Key_Home else self.lines.total - 1)
            if key == Qt.Key.Key_Home:
                self.scrollToTop()
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self.opened.emit(row)
        elif key == Qt.Key.Key_Space and row is not None:
            self._tick(row)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the row under the mouse."""
        super().mouseMoveEvent(event)
        self._light(self.rowAt(round(event.position().y())))

    def leaveEvent(self, event: QEvent) -> None:
        """Light none."""
        super().leaveEvent(event)
        self._light(-1)

    def _light(self, line: int) -> None:
        before, self.delegate.over = self.delegate.over, line
        for one in {before, line} - {-1}:
            top, high = self.rowViewportPosition(one), self.rowHeight(one)
            self.viewport().update(0, top, self.viewport().width(), high)
