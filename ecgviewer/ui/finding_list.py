"""The list of findings that match what was typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ecgviewer.core.findings import Finding
from ecgviewer.core.language import tr
from ecgviewer.ui import icons
from ecgviewer.ui.style import SMALL_PX, theme_of

_CODE = Qt.ItemDataRole.UserRole
_NUMBER = Qt.ItemDataRole.UserRole + 1
_ROWS_SHOWN, _ROWS_COMPACT, _ROW_PX = 4, 3, 28


class SearchField(QLineEdit):
    """The search field; up and down move in the list below it."""

    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(tr("Name or code of a finding"))
        self.setAccessibleName(tr("Search findings"))
        self.setTextMargins(22, 0, 54, 0)
        self.count = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let up and down through to the list."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, its icon and how many findings match what is written."""
        super().paintEvent(event)
        theme = theme_of(self)
        painter = QPainter(self)
        painter.drawPixmap(
            9,
            (self.height() - 16) // 2,
            icons.pixmap("search", theme.ink2, 16, self.devicePixelRatioF()),
        )
        font = QFont(self.font())
        font.setPixelSize(SMALL_PX)
        painter.setFont(font)
        painter.setPen(QColor(theme.ink3))
        area = self.rect().adjusted(0, 0, -10, 0)
        count = self.count if self.text() else ""  # else what is asked for takes its room
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)
        painter.end()


class FindingDelegate(QStyledItemDelegate):
    """One finding of the list: number of the favourite, name with what matched, code."""

    def __init__(self, field: SearchField, parent: QWidget) -> None:
        super().__init__(parent)
        self._field = field

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Return the size of a list row."""
        return QSize(100, _ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Paint the row."""
        theme = theme_of(self.parent())  # type: ignore[arg-type]
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(theme.human_tint))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(theme.human))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(theme.hover))
        small = QFont(option.font)  # type: ignore[attr-defined]
        small.setPixelSize(SMALL_PX)
        number = index.data(_NUMBER)
        if number:
            painter.setFont(small)
            self._frame(painter, QRect(rect.left() + 8, rect.top() + 6, 16, 16), str(number))
        code = str(index.data(_CODE))
        shown = tr("local") if code.startswith("local:") else code
        painter.setFont(small)
        width = painter.fontMetrics().horizontalAdvance(shown) + 12
        self._frame(painter, QRect(rect.right() - width - 6, rect.top() + 5, width, 18), shown)
        font = QFont(option.font)  # type: ignore[attr-defined]
        if state & QStyle.StateFlag.State_Selected:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        self._name(painter, rect.adjusted(32, 0, -width - 14, 0), str(index.data()), theme.ink1)
        painter.restore()

    def _frame(self, painter: QPainter, box: QRect, text: str) -> None:
        theme = theme_of(self.parent())  # type: ignore[arg-type]
        painter.setPen(QColor(theme.line_strong))
        painter.setBrush(QColor(theme.panel))
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(QColor(theme.ink2))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _name(self, painter: QPainter, area: QRect, name: str, ink: str) -> None:
        """Draw a name; the first word typed is underlined where it occurs."""
        metrics = painter.fontMetrics()
        text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, area.width())
        painter.setPen(QColor(ink))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, text)
        words = self._field.text().lower().split()
        at = text.lower().find(words[0]) if words else -1
        if at >= 0:
            left = area.left() + metrics.horizontalAdvance(text[:at])
            width = metrics.horizontalAdvance(text[at : at + len(words[0])])
            y = area.center().y() + metrics.ascent() // 2 + 3
            painter.drawLine(left, y, left + width, y)


class FindingList(QListView):
    """Findings, best match first; one of them may be chosen."""

    chosen = Signal(str)

    def __init__(self, field: SearchField) -> None:
        super().__init__()
        self._items = QStandardItemModel(self)
        self._filling = False
        self.setModel(self._items)
        self.setItemDelegate(FindingDelegate(field, self))
        self.setAccessibleName(tr("Findings that match"))
        self.setFixedHeight(_ROWS_SHOWN * _ROW_PX)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.selectionModel().currentChanged.connect(self._on_current)

    def set_compact(self, *, on: bool) -> None:
        """Show fewer rows in a small window."""
        self.setFixedHeight((_ROWS_COMPACT if on else _ROWS_SHOWN) * _ROW_PX)

    def show_findings(self, findings: Sequence[Finding], numbers: dict[str, int]) -> None:
        """Show findings; ``numbers`` are the keys of favourites. Nothing is chosen."""
        self._filling = True
        self._items.clear()
        for finding in findings:
            item = QStandardItem(finding.title)
            item.setToolTip(finding.title)
            item.setData(finding.code, _CODE)
            item.setData(numbers.get(finding.code), _NUMBER)
            self._items.appendRow(item)
        self._filling = False

    @property
    def codes(self) -> tuple[str, ...]:
        """Codes shown, in order."""
        rows = range(self._items.rowCount())
        return tuple(self._items.item(row).data(_CODE) for row in rows)

    def choose(self, code: str) -> None:
        """Mark a finding as chosen, where it is shown."""
        self._filling = True
        codes = self.codes
        if code in codes:
            self.setCurrentIndex(self._items.index(codes.index(code), 0))
        else:
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()
        self._filling = False

    def step(self, by: int) -> None:
        """Choose the finding above or below."""
        if count := self._items.rowCount():
            row = self.currentIndex().row()
            row = (0 if by > 0 else count - 1) if row < 0 else min(max(row + by, 0), count - 1)
            self.setCurrentIndex(self._items.index(row, 0))

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid() and not self._filling:
            self.chosen.emit(index.data(_CODE))
