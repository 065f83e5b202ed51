"""The rows of a queue: record, why it is there (once that may be seen), how far it is."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ecgviewer.core.findings import finding_for
from ecgviewer.core.label_queue import Kind, RowState
from ecgviewer.core.language import tr, tr_later
from ecgviewer.core.record_ref import record_title
from ecgviewer.tasks.labelling import QueueItem
from ecgviewer.ui.queue_state import Queueing
from ecgviewer.ui.style import theme_of
from ecgviewer.ui.theme import Theme, ui_font

COLUMNS = (tr_later("No."), tr_later("Record"), tr_later("Why it is here"), tr_later("State"))
WHY, STATE = 2, 3
ROW_PX = 40
_CHIP_PX, _CHIP_WIDE = 18, 74

CHIPS: dict[Kind, tuple[str, str]] = {
    "unsure": (tr_later("Unsure"), "model"),
    "novel": (tr_later("Novel"), "model"),
    "readers differ": (tr_later("Disagree"), "human"),
    "model differs": (tr_later("Disagree"), "human"),
    "control": (tr_later("Control"), "grey"),
}
HIDDEN = (tr_later("Hidden"), "grey")
STATES: dict[RowState, tuple[str, str]] = {
    "open": (tr_later("To read"), "ink2"),
    "read": (tr_later("Read"), "green"),
    "later": (tr_later("Later"), "amber"),
    "uncertain": (tr_later("Uncertain"), "amber"),
    "unfit": (tr_later("Unfit"), "amber"),
    "skipped": (tr_later("Skipped"), "ink3"),
}
Index = QModelIndex | QPersistentModelIndex
_CHIP_ROLE = Qt.ItemDataRole.UserRole


def chip_of(item: QueueItem, *, seen: bool) -> tuple[str, str]:
    """Return the chip's text and tone; the same for all rows whose reason may not be seen."""
    return CHIPS[item.row.kind] if seen else HIDDEN


class QueueModel(QAbstractTableModel):
    """The queue looked at as a table."""

    def __init__(self, queueing: Queueing, owner: QWidget) -> None:
        super().__init__(owner)
        self._queueing, self._owner = queueing, owner
        self._items: tuple[QueueItem, ...] = ()
        self._id = ""

    def renew(self) -> None:
        """Take the rows again; the selection stays while it is the same queue."""
        work = self._queueing.work
        items = () if work is None else work.items
        name = "" if work is None else work.queue.id
        if name != self._id or len(items) != len(self._items):
            self.beginResetModel()
            self._items, self._id = items, name
            self.endResetModel()
            return
        self._items = items
        if items:
            self.dataChanged.emit(self.index(0, 0), self.index(len(items) - 1, STATE))

    def item(self, row: int) -> QueueItem:
        """Return a row."""
        return self._items[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return one row a record."""
        return 0 if parent.isValid() else len(self._items)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a heading."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return tr(COLUMNS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        item, queueing = self._items[index.row()], self._queueing
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(item, index)
        if role == _CHIP_ROLE and index.column() == WHY:
            return chip_of(item, seen=queueing.may_see(item))
        if role == Qt.ItemDataRole.ForegroundRole:
            theme = theme_of(self._owner)
            if index.column() == STATE:
                return QColor(theme.red if item.path is None else self._ink(theme, item))
            return QColor(theme.ink1 if index.column() == 1 else theme.ink2)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(item, index.column())
        return None

    def _text(self, item: QueueItem, index: Index) -> str:
        name = item.row.record_id[:12] if item.path is None else record_title(item.path)
        state = tr("Not found") if item.path is None else tr(STATES[item.state][0])
        if item is self._queueing.item:
            state = tr("{state} · shown", state=state)
        why = self._queueing.reason(item)
        return (str(index.row() + 1), name, why, state)[index.column()]

    @staticmethod
    def _ink(theme: Theme, item: QueueItem) -> str:
        return str(getattr(theme, STATES[item.state][1]))

    def _tip(self, item: QueueItem, column: int) -> str | None:
        if item.path is None:
            return tr("Open the folder that it lies in now, and mark or log it once")
        if column == WHY:
            if not self._queueing.may_see(item):
                return tr("The reason is shown once the first read is logged")
            return finding_for(item.row.finding).title if item.row.finding else None
        return str(item.path) if column == 1 else None


class _WhyDelegate(QStyledItemDelegate):
    """Paints the kind of a reason as a chip, and its words."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, chip and words."""
        table = self.parent()
        assert isinstance(table, QWidget)
        theme = theme_of(table)
        self.initStyleOption(option, index)
        option.text = ""
        style = table.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, table)
        text, tone = index.data(_CHIP_ROLE)
        box = QRectF(option.rect)
        chip = QRectF(box.left() + 12, box.center().y() - _CHIP_PX / 2, _CHIP_WIDE, _CHIP_PX)
        ink, ground = {
            "grey": (theme.ink2, theme.hover),
            "model": (theme.model, theme.model_tint),
            "human": (theme.human, theme.human_tint),
        }[tone]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme.line_strong) if tone == "grey" else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(chip, 4, 4)
        painter.setFont(ui_font("small"))
        painter.setPen(QColor(ink))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, tr(text))
        font = QFont(ui_font("body"))
        painter.setFont(font)
        painter.setPen(QColor(theme.ink3 if text == HIDDEN[0] else theme.ink1))
        room = box.adjusted(12 + _CHIP_WIDE + 10, 0, -8, 0)
        words = QFontMetricsF(font).elidedText(
            index.data(Qt.ItemDataRole.DisplayRole), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for chip and words."""
        return QSize(320, ROW_PX)


class QueueTable(QTableView):
    """The rows; Enter or a double click reads one."""

    readAsked = Signal(object)
    """A row's path."""

    def __init__(self, queueing: Queueing) -> None:
        super().__init__()
        self._rows = QueueModel(queueing, self)
        self.setModel(self._rows)
        self.setItemDelegateForColumn(WHY, _WhyDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setAccessibleName(tr("Queue: what to label next"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_PX)
        header = self.horizontalHeader()
        for column, width in ((0, 56), (1, 200), (STATE, 150)):
            self.setColumnWidth(column, width)
        header.setSectionResizeMode(WHY, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(lambda index: self._ask(index.row()))

    def set_compact(self, *, on: bool) -> None:
        """Take the widths of a small window."""
        self.setColumnWidth(1, 140 if on else 200)
        self.setColumnWidth(STATE, 128 if on else 150)

    def renew(self) -> None:
        """Show the queue as it stands."""
        self._rows.renew()

    def select(self, row: int) -> None:
        """Go to a row."""
        if 0 <= row < self._rows.rowCount():
            self.selectRow(row)

    def _ask(self, row: int) -> None:
        path = self._rows.item(row).path
        if path is not None:
            self.readAsked.emit(path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._ask(self.currentIndex().row())
        else:
            super().keyPressEvent(event)
