"""What changed, as a table: before, now, change; amber where it is beyond uncertainty."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ecgviewer.core.anomaly import RAREST, one_in_text
from ecgviewer.core.comparison import Difference, few
from ecgviewer.core.language import language, tr, tr_later
from ecgviewer.ui.style import theme_of
from ecgviewer.ui.theme import Theme, qcolor, ui_font

ROW_PX = 26
_HEADINGS = (tr_later("Value"), tr_later("Earlier"), tr_later("Now"), tr_later("Change"))
_PAD = 8
Index = QModelIndex | QPersistentModelIndex


def name_text(one: Difference) -> str:
    """Return a value's name with its unit; that of a rarity stands in the heading."""
    name = tr(one.name)
    return name if one.unit in ("", "1 in") else f"{name}, {one.unit}"


def value_text(one: Difference, value: float | None) -> str:
    """Return a value as it stands in the table, of a rarity N alone."""
    rare = one.unit == "1 in" and value is not None and value >= 2
    return few(value or 0.0) if rare else one.text_of(value)


def rarity_text(value: float | None) -> str:
    """Return a rarity in two figures, e.g. ``"1 in 38 k"``."""
    if value is None:
        return tr("not evaluated")
    return one_in_text(value) if value < 2 or value > RAREST else tr("1 in {few}", few=few(value))


def change_text(one: Difference) -> str:
    """Return a change as it stands in the table; an arrow where it is beyond uncertainty."""
    if not one.beyond or one.change is None:
        return one.change_text
    return f"{one.change_text} {'↑' if one.change > 0 else '↓'}"


def detail_text(one: Difference) -> str:
    """Return what is known of one change, in a sentence."""
    unit = "" if one.unit in ("", "1 in") else f" {one.unit}"
    if one.change is None:
        why = tr(one.why).rstrip(".。")
        if language() == "en":  # goes on in the sentence
            why = why[:1].lower() + why[1:]
        if one.now is None:
            return tr("{name} is not known now: {why}.", name=tr(one.name), why=why)
        return tr("{name} is not known in the earlier ECG: {why}.", name=tr(one.name), why=why)
    if one.uncertainty is None:
        return tr("{name}: how much it changes by itself is not known.", name=tr(one.name))
    if one.unit == "1 in":
        limit = tr("a factor of {factor:,.1f}", factor=10**one.uncertainty)
    else:
        limit = f"{one.uncertainty:g}{unit}"
    if one.beyond:
        return tr(
            "{name}: beyond the {limit} that an unchanged ECG stays within (95 %).",
            name=tr(one.name),
            limit=limit,
        )
    return tr(
        "{name}: within the {limit} that an unchanged ECG stays within (95 %).",
        name=tr(one.name),
        limit=limit,
    )


class DifferenceModel(QAbstractTableModel):
    """Differences as a table; a heading stands between what is measured and what a model says."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self.rows: list[Difference | str] = []

    def show_rows(self, rows: list[Difference | str]) -> None:
        """Take other rows; a string is a heading."""
        if rows != self.rows:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return one row a difference."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return four columns."""
        return 0 if parent.isValid() else len(_HEADINGS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a heading."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(_HEADINGS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        one = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            if isinstance(one, str):
                return one if index.column() == 0 else ""
            return (
                name_text(one),
                value_text(one, one.before),
                value_text(one, one.now),
                change_text(one),
            )[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(one, Difference):
            return detail_text(one)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and isinstance(one, Difference):
            return detail_text(one)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let differences be selected, headings not."""
        if isinstance(self.rows[index.row()], str):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _Painter(QStyledItemDelegate):
    """Paints rows: amber tint and bold change where beyond uncertainty, the model in its ink."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> None:
        """Paint one cell."""
        view = option.widget
        theme, model = theme_of(view), index.model()
        one = model.rows[index.row()]
        rect = QRect(option.rect)
        painter.save()
        change = index.column() == len(_HEADINGS) - 1
        beyond = change and isinstance(one, Difference) and one.beyond
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, qcolor(_ground(theme, beyond=beyond, current=current)))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), qcolor(theme.line))
        if current and index.column() == 0:
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), qcolor(theme.human))
        font = QFont(ui_font("secondary"))
        bold = isinstance(one, str) or beyond
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(qcolor(_ink(theme, one, index.column(), beyond=beyond)))
        text = str(index.data() or "")
        side = Qt.AlignmentFlag.AlignLeft if index.column() == 0 else Qt.AlignmentFlag.AlignRight
        room = rect.adjusted(_PAD if index.column() == 0 else 0, 0, -_PAD, 0)
        text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()


def _ground(theme: Theme, *, beyond: bool, current: bool) -> str:
    if beyond:
        return theme.amber_tint
    return theme.human_tint if current else theme.panel


def _ink(theme: Theme, one: Difference | str, column: int, *, beyond: bool) -> str:
    if isinstance(one, str):
        return theme.model
    if one.model and column == 0:
        return theme.model
    if column == 1:
        return theme.ink2
    return theme.amber if beyond else theme.ink1


class DifferenceTable(QTableView):
    """The table; arrows go through it."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = DifferenceModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Painter(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAccessibleName(tr("What changed"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_PX)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setHighlightSections(False)
        head.setStyleSheet("QHeaderView::section { padding: 6px 8px; }")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.set_compact(on=False)

    def set_compact(self, *, on: bool) -> None:
        """Take the columns of a small window."""
        metrics = self.horizontalHeader().fontMetrics()
        for column, width in enumerate((55, 46, 60) if on else (84, 84, 96), start=1):
            named = metrics.horizontalAdvance(tr(_HEADINGS[column])) + 2 * _PAD
            self.setColumnWidth(column, max(width, named))

    def show_rows(self, rows: list[Difference | str]) -> None:
        """Show other rows; a string is a heading over all columns."""
        if rows == self.rows.rows:
            return
        self.rows.show_rows(rows)
        self.clearSpans()
        for number, one in enumerate(rows):
            if isinstance(one, str):
                self.setSpan(number, 0, 1, len(_HEADINGS))

    def step(self, by: int) -> None:
        """Go to the next difference, over headings."""
        rows = self.rows.rows
        row = self.currentIndex().row() + by
        while 0 <= row < len(rows):
            if isinstance(rows[row], Difference):
                self.selectRow(row)
                return
            row += by

    @property
    def current(self) -> Difference | None:
        """The difference in the row chosen."""
        row = self.currentIndex().row()
        one = self.rows.rows[row] if 0 <= row < len(self.rows.rows) else None
        return one if isinstance(one, Difference) else None
