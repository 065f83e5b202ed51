"""The worklist as a table: headings of groups and rows, of which only those seen are fetched."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from ecgviewer.core.language import tr, tr_later
from ecgviewer.core.record_ref import record_title
from ecgviewer.ui.worklist_words import STATES, Line

Index = QModelIndex | QPersistentModelIndex

TICK, BEATS, RECORD, RATE, STATE, WHY, SURPRISE, READ = range(8)
COLUMNS = (
    "",
    "",
    tr_later("Record"),
    tr_later("Rate, QRS"),
    tr_later("State"),
    tr_later("Why it is here"),
    tr_later("Surprise"),
    tr_later("Read, waiting"),
)


@dataclass(frozen=True, slots=True)
class Heading:
    """The line over a group of rows.

    Parameters
    ----------
    title, words
        What the group is, and how it is ordered.
    first
        Its first row.
    count
        How many rows it has.
    """

    title: str
    words: str
    first: int
    count: int


class WorklistModel(QAbstractTableModel):
    """Rows and headings; a line is either.

    Parameters
    ----------
    line_of
        Returns a row as it is shown; None while it is being fetched.
    is_ticked
        Whether a row is ticked.
    owner
        The table.
    """

    def __init__(
        self,
        line_of: Callable[[int], Line | None],
        is_ticked: Callable[[int], bool],
        owner: QWidget,
    ) -> None:
        super().__init__(owner)
        self._line_of, self._is_ticked = line_of, is_ticked
        self._total = 0
        self._headings: tuple[Heading, ...] = ()
        self._starts: list[int] = []

    def renew(self, total: int, headings: Sequence[Heading]) -> None:
        """Take another list."""
        self.beginResetModel()
        self._total, self._headings = total, tuple(headings)
        self._starts = [one.first + place for place, one in enumerate(self._headings)]
        self.endResetModel()

    @property
    def total(self) -> int:
        """How many rows there are."""
        return self._total

    @property
    def heading_lines(self) -> list[int]:
        """The lines that are headings."""
        return self._starts

    def row_at(self, line: int) -> int | None:
        """Return the row of a line; None for a heading."""
        above = bisect_right(self._starts, line)
        if above and self._starts[above - 1] == line:
            return None
        return line - above

    def line_at(self, row: int) -> int:
        """Return the line of a row."""
        return row + bisect_right([one.first for one in self._headings], row)

    def at(self, line: int) -> Heading | Line | None:
        """Return what stands in a line; None for a row that is not fetched yet."""
        row = self.row_at(line)
        if row is None:
            return self._headings[bisect_right(self._starts, line) - 1]
        return self._line_of(row)

    def is_ticked(self, line: int) -> bool:
        """Whether a line is a row that is ticked."""
        row = self.row_at(line)
        return row is not None and self._is_ticked(row)

    def came(self, first: int, stop: int) -> None:
        """Show rows anew: they were fetched, ticked, or stand otherwise."""
        stop = min(stop, self._total)
        if first < stop:
            top, last = self.line_at(first), self.line_at(stop - 1)
            self.dataChanged.emit(self.index(top, TICK), self.index(last, READ))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many lines there are."""
        return 0 if parent.isValid() else self._total + len(self._headings)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let rows be chosen, headings not."""
        if self.row_at(index.row()) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a heading of a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return tr(COLUMNS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell says in words."""
        what = self.at(index.row())
        if isinstance(what, Heading):
            said = tr("{group}, {n:,}. {words}", group=what.title, n=what.count, words=what.words)
            return said if role == Qt.ItemDataRole.AccessibleTextRole else None
        if what is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(what, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if index.column() != RECORD:
                return _text(what, index.column())
            said = what.spoken
            return tr("ticked, {record}", record=said) if self.is_ticked(index.row()) else said
        if role == Qt.ItemDataRole.ToolTipRole:
            return what.tip or (record_title(what.path) if what.path else None)
        return None


def _text(line: Line, column: int) -> str:
    if column == RATE:
        return " · ".join(part for part in (line.rate and f"{line.rate} /min", line.qrs) if part)
    return {
        RECORD: line.title,
        STATE: tr(STATES.get(line.state, (line.state,))[0]),
        WHY: line.why,
        SURPRISE: line.surprise,
        READ: line.read,
    }.get(column, "")
