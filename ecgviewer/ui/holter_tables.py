"""Tables of a long recording: its episodes, and its hours."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from ecgviewer.core.holter import Episode
from ecgviewer.core.holter_summary import HolterHour, hourly
from ecgviewer.core.language import tr, tr_later
from ecgviewer.tasks.holter_report_words import (
    FOUND_BY,
    KIND_TITLES,
    SHORT_TITLES,
    episode_words,
    time_text,
)
from ecgviewer.ui.holter_state import Holter
from ecgviewer.ui.rows import Index, RowsModel, choose_rows
from ecgviewer.ui.style import theme_of
from ecgviewer.ui.theme import qcolor, ui_font

ROW_PX = 30
EPISODE_COLUMNS = (tr_later("Start"), tr_later("What"), "")
HOUR_COLUMNS = (
    tr_later("From"),
    tr_later("Beats"),
    tr_later("Mean"),
    tr_later("Low"),
    tr_later("High"),
    "V",
    "S",
    tr_later("Pause"),
    tr_later("AF min"),
)
_TIGHT = "QTableView::item { padding: 0 1px; } QHeaderView::section { padding: 6px 2px; }"
_OF_CLASSES = (5, 6, 8)


class EpisodesModel(RowsModel):
    """Episodes of the kinds listed, in order of time."""

    def __init__(self, holter: Holter, owner: QWidget) -> None:
        super().__init__(EPISODE_COLUMNS, owner)
        self._holter = holter
        self._rows: tuple[Episode, ...] = ()
        self._row_of: dict[Episode, int] = {}
        self.titles = KIND_TITLES

    def rows(self) -> Sequence[Episode]:
        """Return the list."""
        return self._rows

    def renew(self) -> None:
        """Take the list again."""
        self._rows = self._holter.listed
        self._row_of = {one: row for row, one in enumerate(self._rows)}
        super().renew()

    def row_of(self, one: Episode | None) -> int | None:
        """Return the row of an episode, None where it is not listed."""
        return None if one is None else self._row_of.get(one)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        one, column = self._rows[index.row()], index.column()
        mine = self._holter.is_mine(one)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(one, column)
        if role == Qt.ItemDataRole.ForegroundRole:
            theme = theme_of(self._owner)
            return qcolor(theme.human if mine else theme.ink1 if column == 1 else theme.ink2)
        if role == Qt.ItemDataRole.FontRole and column == 1:
            font = QFont(ui_font("body"))
            font.setWeight(QFont.Weight.DemiBold if mine else QFont.Weight.Normal)
            return font
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            who = tr("said by a person") if mine else tr(FOUND_BY)
            return ", ".join((*(self._text(one, at) for at in range(3)), who))
        return None

    def _text(self, one: Episode, column: int) -> str:
        record = self._holter.record
        if record is None:
            return ""
        if column == 0:
            return time_text(record.start, one.start / record.fs)
        return tr(self.titles[one.kind]) if column == 1 else episode_words(one, record.fs)


class EpisodesTable(QTableView):
    """The episodes; Enter opens one, Y accepts, R dismisses, K says what it is."""

    openAsked = Signal()
    kindAsked = Signal()

    def __init__(self, holter: Holter) -> None:
        super().__init__()
        self._holter, self._following = holter, False
        self.episodes = EpisodesModel(holter, self)
        self.setModel(self.episodes)
        choose_rows(self, name=tr("Episodes"), row_px=ROW_PX)
        self.setWordWrap(False)
        self.setProperty("narrow", "true")
        header = self.horizontalHeader()
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        self.set_compact(on=False)
        self.selectionModel().currentRowChanged.connect(self._on_row)
        self.doubleClicked.connect(lambda _: self.openAsked.emit())

    def set_compact(self, *, on: bool) -> None:
        """Take the widths of a small window."""
        self.episodes.titles = SHORT_TITLES if on else KIND_TITLES
        self.setColumnWidth(0, 82)
        self.setColumnWidth(1, 100 if on else 190)

    def renew(self) -> None:
        """Show the episodes as they stand."""
        self._following = True
        self.episodes.renew()
        self._following = False
        self.follow()

    def follow(self) -> None:
        """Choose the row of the episode looked at."""
        row = self.episodes.row_of(self._holter.place.episode)
        self._following = True
        if row is not None:
            if self.currentIndex().row() != row or not self.selectionModel().hasSelection():
                self.selectRow(row)
        else:
            self.clearSelection()
        self._following = False

    def _on_row(self, now: QModelIndex, _: QModelIndex) -> None:
        if now.isValid() and not self._following:
            self._holter.place.choose_episode(self.episodes.rows()[now.row()])

    def focusInEvent(self, event: Any) -> None:
        """Choose the first where none is chosen."""
        super().focusInEvent(event)
        if self.episodes.rows() and self._holter.place.episode is None:
            self._holter.place.step_event(1)

    def event(self, event: QEvent) -> bool:
        """Keep the letters used here from the keys of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if plain and event.key() in (Qt.Key.Key_Y, Qt.Key.Key_R, Qt.Key.Key_K):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, accept, dismiss, name."""
        changes, key = self._holter.changes, event.key()
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.openAsked.emit()
        elif plain and key == Qt.Key.Key_Y:
            changes.accept_episode()
        elif plain and key == Qt.Key.Key_R:
            changes.dismiss_episode()
        elif plain and key == Qt.Key.Key_K:
            self.kindAsked.emit()
        else:
            super().keyPressEvent(event)


class HoursModel(RowsModel):
    """The recording hour by hour."""

    def __init__(self, holter: Holter, owner: QWidget) -> None:
        super().__init__(HOUR_COLUMNS, owner)
        self._holter = holter
        self._rows: tuple[HolterHour, ...] = ()
        self.compact = False
        self._of: object = None

    def rows(self) -> Sequence[HolterHour]:
        """Return the list."""
        return self._rows

    def renew(self) -> None:
        """Take the hours again."""
        analysis = self._holter.analysis
        if analysis is not self._of:
            self._of = analysis
            self._rows = hourly(analysis) if analysis is not None else ()
        super().renew()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(self._rows[index.row()], index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{tr(HOUR_COLUMNS[index.column()])} {self.data(index)}"
        if role == Qt.ItemDataRole.FontRole:
            return ui_font("secondary" if self.compact else "body")
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column():
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ForegroundRole:
            theme = theme_of(self._owner)
            return qcolor(theme.ink1 if index.column() else theme.ink2)
        return None

    def _text(self, hour: HolterHour, column: int) -> str:
        record = self._holter.record
        if record is None:
            return ""
        if column in _OF_CLASSES and not self._holter.sees_classes:
            return "–"
        rates = (hour.mean_bpm, hour.low_bpm, hour.high_bpm)
        if 2 <= column <= 4:
            rate = rates[column - 2]
            return "–" if rate is None else f"{rate:.0f}"
        return {
            0: time_text(record.start, hour.start / record.fs)[:5],
            1: f"{hour.n_beats:,}",
            5: f"{hour.counts['V']:,}",
            6: f"{hour.counts['S']:,}",
            7: f"{hour.episodes.get('pause', 0):,}",
            8: f"{hour.af_s / 60:.0f}",
        }[column]


class HoursTable(QTableView):
    """The hours; choosing one goes there."""

    def __init__(self, holter: Holter) -> None:
        super().__init__()
        self._holter = holter
        self.hours = HoursModel(holter, self)
        self.setModel(self.hours)
        choose_rows(self, name=tr("Hours"), row_px=ROW_PX)
        self.setProperty("narrow", "true")
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setHighlightSections(False)
        self.setStyleSheet(_TIGHT)
        self.activated.connect(self._go)
        self.clicked.connect(self._go)

    def set_compact(self, *, on: bool) -> None:
        """Leave out in a small window what the classes add up to."""
        self.hours.compact = on
        self.setColumnHidden(1, on)

    def renew(self) -> None:
        """Show the hours as they stand."""
        self.hours.renew()

    def _go(self, index: QModelIndex) -> None:
        self._holter.place.go_to(self.hours.rows()[index.row()].start)
