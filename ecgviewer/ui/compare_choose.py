"""Choosing the earlier ECG: from the list, the patient's own first, or from a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ecgviewer.core.language import tr, tr_later
from ecgviewer.core.record_ref import file_of
from ecgviewer.tasks.earlier_records import Candidate
from ecgviewer.ui.compare_state import Comparing
from ecgviewer.ui.controls import Button
from ecgviewer.ui.opening import file_filter
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import text_label, theme_of
from ecgviewer.ui.theme import qcolor

ROW_PX = 30
_HEADINGS = (tr_later("Record"), tr_later("Made"), tr_later("Patient"))
Index = QModelIndex | QPersistentModelIndex


def patient_words(one: Candidate) -> str:
    """Return what is known of a candidate's patient, in a word or two."""
    if one.problem:
        return tr("cannot be read")
    if one.match is None:
        return tr("not looked at")
    if one.match.is_same:
        return tr("same", sense="patient")
    if one.confirmed:
        return tr("confirmed", sense="patient")
    if one.match.verdict == "other":
        return tr("another", sense="patient")
    return tr("unknown", sense="patient")


class CandidateModel(QAbstractTableModel):
    """What the record shown may be compared with."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self.shown: list[Candidate] = []

    def show_candidates(self, found: list[Candidate]) -> None:
        """Take others."""
        if found != self.shown:
            self.beginResetModel()
            self.shown = found
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return one row a candidate."""
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return three columns."""
        return 0 if parent.isValid() else len(_HEADINGS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a heading."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return tr(_HEADINGS[section]) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        one = self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            made = (one.start or "")[:10] or "–"
            if one.earlier is False:
                made = tr("{date}, later", date=made)
            return (one.path.stem, made, patient_words(one))[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            reason = tr(one.match.reason) if one.match is not None else ""
            return one.problem or "\n".join(filter(None, (str(one.path), reason)))
        if role == Qt.ItemDataRole.ForegroundRole:
            theme = theme_of(self._owner)
            if one.problem:
                return qcolor(theme.ink3)
            if index.column() == 2:
                return qcolor(theme.green if one.is_same else theme.ink2)
        return None


class Chooser(QFrame):
    """The list, a field to narrow it, a file, and the way back."""

    def __init__(self, session: ReviewSession, state: Comparing) -> None:
        super().__init__()
        self.setObjectName("section")
        self._session, self._state = session, state
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(text_label(tr("Choose the earlier ECG"), role="strong"))
        head.addStretch(1)
        self._count = text_label(role="secondary", ink="2")
        head.addWidget(self._count)
        column.addLayout(head)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Type to narrow the list"))
        self.field.setAccessibleName(tr("Narrow the list"))
        self.field.textChanged.connect(self.refresh)
        self.field.installEventFilter(self)
        column.addWidget(self.field)
        self.table = _table(self)
        self._model = CandidateModel(self)
        self.table.setModel(self._model)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.doubleClicked.connect(self.take)
        self.table.selectionModel().currentChanged.connect(self._show_buttons)
        column.addWidget(self.table, 1)
        self._empty = text_label(ink="2", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._empty, 1)  # in the table's place: all else stays where it is
        row = QHBoxLayout()
        row.setSpacing(8)
        self.compare = Button(tr("Compare"), key="Enter", kind="primary")
        self.compare.clicked.connect(self.take)
        self._file = Button(tr("From a file"), icon="folder")
        self._file.clicked.connect(self.take_file)
        self._cancel = Button(tr("Cancel"), key="Esc")
        self._cancel.clicked.connect(state.stop_choosing)
        for button in (self.compare, self._cancel):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._file, 0, Qt.AlignmentFlag.AlignLeft)
        self.set_compact(on=False)

    def set_compact(self, *, on: bool) -> None:
        """Take the columns of a small window."""
        for place, width in enumerate((78, 96) if on else (130, 104), start=1):
            self.table.setColumnWidth(place, width)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows go through the list while its field is typed in."""
        if watched is self.field and isinstance(event, QKeyEvent):
            down = event.type() == QEvent.Type.KeyPress
            if down and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._step(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
        return False

    def _step(self, by: int) -> None:
        row = min(max(self.table.currentIndex().row() + by, 0), self._model.rowCount() - 1)
        if row >= 0:
            self.table.selectRow(row)

    def refresh(self) -> None:
        """Show the candidates that fit what is typed."""
        candidates = self._state.candidates
        word = self.field.text().strip().casefold()
        before = self.chosen
        fitting = [one for one in candidates or () if word in one.path.stem.casefold()]
        self._model.show_candidates(fitting)
        self.table.setColumnHidden(1, not any(one.start for one in candidates or ()))
        if fitting:
            keep = fitting.index(before) if before in fitting else 0
            if self.table.currentIndex().row() != keep:
                self.table.selectRow(keep)
        self._count.setText(tr("looking …") if candidates is None else f"{len(fitting):,}")
        self.table.setVisible(bool(fitting))
        self._empty.setVisible(candidates is not None and not fitting)
        self._empty.setText(
            tr("No record has this in its name.")
            if candidates
            else tr(
                "No other record in the list. Open the folder of the patient, or choose a file."
            )
        )
        self._cancel.setVisible(self._state.earlier_path is not None)
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.compare.setEnabled(self.chosen is not None)

    @property
    def chosen(self) -> Candidate | None:
        """The candidate in the row chosen."""
        row = self.table.currentIndex().row()
        return self._model.shown[row] if 0 <= row < len(self._model.shown) else None

    def take(self) -> None:
        """Compare with the one chosen."""
        if self.chosen is not None:
            self._state.choose(self.chosen.path)

    def take_file(self) -> None:
        """Compare with a file that is not in the list."""
        path = self._session.path
        folder = str(file_of(path).parent) if path is not None else ""
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Choose the earlier ECG"), folder, file_filter()
        )
        if name:
            self._state.choose(Path(name))


def _table(owner: QWidget) -> QTableView:
    table = QTableView(owner)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setAccessibleName(tr("Records to compare with"))
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(ROW_PX)
    table.horizontalHeader().setStyleSheet("QHeaderView::section { padding: 6px 12px; }")
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return table
