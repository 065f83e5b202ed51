"""The page of records: what was opened, which one is shown, which could not be read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ecgviewer.core.record_ref import record_title
from ecgviewer.tasks.review import record_suffixes
from ecgviewer.ui.action_table import key_text
from ecgviewer.ui.actions import ActionSet
from ecgviewer.ui.controls import Button
from ecgviewer.ui.rows import Index, RowsModel, choose_rows
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import text_label, theme_of
from ecgviewer.ui.theme import qcolor

_COLUMNS = ("No.", "Record", "Folder", "State")
_ROW_PX = 40


def file_filter() -> str:
    """Return the filter of a dialog that opens records, with all suffixes that can be read."""
    kinds = " ".join(f"*{suffix}" for suffix in record_suffixes())
    return f"ECG records ({kinds});;All files (*)"


class RecordsModel(RowsModel):
    """The session's list as a table."""

    def __init__(self, session: ReviewSession, owner: QWidget) -> None:
        super().__init__(_COLUMNS, owner)
        self._session = session

    def rows(self) -> Sequence[Any]:
        """Return the list."""
        return self._session.paths

    def renew_states(self) -> None:
        """Take the states of the reads again; the selection stays."""
        last, state = len(self._session.paths) - 1, len(_COLUMNS) - 1
        if last >= 0:
            self.dataChanged.emit(self.index(0, state), self.index(last, state))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        path = self._session.paths[index.row()]
        problem = self._session.unreadable.get(path)
        fresh = self._session.watching.fresh
        if role == Qt.ItemDataRole.DisplayRole:
            read = self._session.reading.state_at(path)
            state = read.words if read.is_logged or read.aside else "To read"
            state = f"New · {state[0].lower()}{state[1:]}" if path in fresh else state
            state += " · shown" if index.row() == self._session.place else ""
            state = f"cannot be read: {problem}" if problem else state
            return (str(index.row() + 1), record_title(path), str(path.parent), state)[
                index.column()
            ]
        if role == Qt.ItemDataRole.ForegroundRole and index.column() != 1:
            theme = theme_of(self._owner)
            if path in fresh and index.column() == 3:
                return qcolor(theme.human)
            return qcolor(theme.red if problem and index.column() == 3 else theme.ink2)
        if role == Qt.ItemDataRole.ToolTipRole:
            return problem or str(path)
        return None


class _Table(QTableView):
    def __init__(self, open_row: Any) -> None:
        super().__init__()
        self._open_row = open_row
        choose_rows(self, name="Records", row_px=_ROW_PX)
        self.doubleClicked.connect(lambda index: open_row(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open_row(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


class RecordsPage(QWidget):
    """All records opened; Enter or a double click opens one."""

    def __init__(self, session: ReviewSession, actions: ActionSet) -> None:
        super().__init__()
        self.setObjectName("page")
        self._session, self._actions = session, actions
        self._listed: tuple[Path, ...] = ()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 16, 16, 16)
        outer.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(text_label("Records", role="title"))
        self._count = text_label(ink="2")
        head.addWidget(self._count)
        head.addStretch(1)
        for action, icon, title in (
            ("open", "list", "Open records"),
            ("open_folder", "folder", "Open folder"),
            ("watch", "folder", "Watch folder"),
        ):
            button = Button(title, icon=icon, key=key_text(action))
            button.clicked.connect(lambda _=False, action=action: actions.trigger(action))
            head.addWidget(button)
        self._watch = button
        outer.addLayout(head)
        card = QFrame()
        card.setObjectName("card")
        self._stack = QStackedLayout(card)
        self._stack.setContentsMargins(1, 1, 1, 1)
        self._model = RecordsModel(session, self)
        self.table = _Table(self._open_row)
        self.table.setModel(self._model)
        self.table.setColumnWidth(0, 64)
        self.table.setColumnWidth(1, 220)
        self.table.setColumnWidth(2, 360)
        self.table.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty())
        outer.addWidget(card, 1)
        session.recordsChanged.connect(self.refresh)
        session.reading.changed.connect(self._model.renew_states)
        session.watching.changed.connect(self._show_watching)
        self.refresh()

    def _empty(self) -> QWidget:
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.addStretch(1)
        column.addWidget(text_label("No records yet."), 0, Qt.AlignmentFlag.AlignHCenter)
        button = Button("Open folder", icon="folder", kind="primary")
        button.clicked.connect(lambda: self._actions.trigger("open_folder"))
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return widget

    def _show_watching(self) -> None:
        on = self._session.watching.is_on
        self._watch.setText("Stop watching" if on else "Watch folder")
        self._model.renew_states()

    def _open_row(self, row: int) -> None:
        self._session.go(row)
        self._actions.trigger("read")

    def refresh(self) -> None:
        """Show the list."""
        before, self._listed = self._listed, self._session.paths
        same = 0 < len(before) < len(self._listed) and self._listed[: len(before)] == before
        row, above = self.table.currentIndex().row(), self.table.verticalScrollBar().value()
        self._model.renew()
        total, bad = len(self._session.paths), len(self._session.unreadable)
        text = f"{total:,}" if total else ""
        self._count.setText(text + (f" · {bad} cannot be read" if bad else ""))
        self._stack.setCurrentIndex(0 if total else 1)
        if same and row >= 0:  # what arrives moves nothing
            self.table.selectRow(row)
            self.table.verticalScrollBar().setValue(above)
        elif self._session.place >= 0:
            self.table.selectRow(self._session.place)
