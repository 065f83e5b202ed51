"""Measurements of each lead under the sheet: the matrix, the median beat, the beats left out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ecgviewer.core.language import tr
from ecgviewer.core.measurement import Measurements
from ecgviewer.tasks.fiducial_edits import TOGETHER
from ecgviewer.tasks.measurement_table import (
    COLUMNS,
    DASH,
    Row,
    left_out,
    table_rows,
    table_tsv,
)
from ecgviewer.ui.action_table import key_text
from ecgviewer.ui.controls import Button
from ecgviewer.ui.measurement_beat import MedianBeats
from ecgviewer.ui.measurement_words import basis
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import text_label, theme_of

HEIGHT_PX, COMPACT_HEIGHT_PX = 336, 224
_ROW_PX, _LEAD_PX, _FIGURE_PX, _NARROW_PX = 21, 46, 64, 56
_LEFT_OUT_PX = 220


class LeadTable(QTableWidget):
    """One row a lead; a missing value says why when pointed at."""

    def __init__(self) -> None:
        super().__init__(0, len(COLUMNS) + 2)
        self.setAccessibleName(tr("Measurements of each lead"))
        titles = [tr("Lead"), *(f"{one.title}\n{one.unit}" for one in COLUMNS), tr("Signal")]
        tips = ["", *(tr(one.tip) for one in COLUMNS), tr("How good the signal is")]
        for place, (title, tip) in enumerate(zip(titles, tips, strict=True)):
            item = QTableWidgetItem(title)
            item.setToolTip(tip)
            if place == len(COLUMNS) + 1:
                item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            self.setHorizontalHeaderItem(place, item)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_PX)
        self.verticalHeader().setMinimumSectionSize(_ROW_PX)
        self.setShowGrid(False)
        self.setWordWrap(False)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(_LEAD_PX)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        # The look's cells are padded for text; sixteen columns of figures need the room.
        self.setStyleSheet(
            "QTableView::item { padding: 0 2px; } QHeaderView::section { padding: 3px 4px; }"
        )
        self.set_compact(on=False)

    def set_compact(self, *, on: bool) -> None:
        """Take the widths of a small window."""
        self.setColumnWidth(0, _LEAD_PX)
        for place in range(1, len(COLUMNS) + 1):
            self.setColumnWidth(place, _NARROW_PX if on else _FIGURE_PX)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show a matrix."""
        theme = theme_of(self)
        if self.rowCount() != len(rows):
            self.setRowCount(len(rows))
        for place, row in enumerate(rows):
            self._put(place, 0, row.lead, "", theme.ink1, side=Qt.AlignmentFlag.AlignHCenter)
            pairs = zip(row.cells, row.reasons, strict=True)
            for column, (text, reason) in enumerate(pairs, start=1):
                ink = theme.ink3 if text == DASH else theme.ink1
                self._put(place, column, text, reason, ink)
            left = Qt.AlignmentFlag.AlignLeft
            ink = theme.ink2 if row.is_good else theme.amber
            self._put(place, len(COLUMNS) + 1, row.signal, row.signal, ink, side=left)

    def _put(
        self,
        row: int,
        column: int,
        text: str,
        tip: str,
        ink: str,
        *,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignRight,
    ) -> None:
        item = self.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            self.setItem(row, column, item)
        if item.text() != text or item.toolTip() != tip:
            item.setText(text)
            item.setToolTip(tip)
            title = COLUMNS[column - 1] if 0 < column <= len(COLUMNS) else None
            if title is not None:
                value = f"{text} {title.unit}" if text != DASH else tr("none. {tip}", tip=tip)
                spoken = f"{title.title} {value}"
                item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        item.setForeground(QColor(ink))


class MatrixDrawer(QFrame):
    """Opens under the sheet: rows come nearer, the scale stays, nothing lies over a trace."""

    def __init__(self, session: ReviewSession) -> None:
        super().__init__()
        self.setObjectName("section")
        self._session = session
        self._table, self._beats = LeadTable(), MedianBeats()
        self._left_out = text_label(role="secondary", ink="2", wrap=True)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._table)
        self._pages.addWidget(self._beat_page())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(self._pages, 1)
        self.setFixedHeight(HEIGHT_PX)
        for signal in (
            session.measured,
            session.recordChanged,
            session.settingsChanged,
            session.fiducials.shownChanged,
        ):
            signal.connect(self.refresh)
        self.refresh()

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(16, 4, 8, 4)
        head.setSpacing(8)
        head.addWidget(text_label(tr("Measurements of each lead"), role="strong"))
        self._choice = QButtonGroup(self)
        for place, name in enumerate((tr("Matrix"), tr("Median beat"))):
            button = Button(name, kind="segment", height=24)
            button.setCheckable(True)
            button.setChecked(place == 0)
            self._choice.addButton(button, place)
            head.addWidget(button)
        self._choice.idClicked.connect(self._turn)
        self._basis = text_label(role="secondary", ink="2")
        head.addWidget(self._basis)
        head.addStretch(1)
        self._said = text_label(role="secondary", ink="2")
        head.addWidget(self._said)
        self.copy_button = Button(tr("Copy table"), height=24)
        self.copy_button.setToolTip(tr("Copy matrix, values and notes for a spreadsheet"))
        self.copy_button.clicked.connect(self.copy)
        close = Button(icon="x", kind="quiet", height=24)
        close.setToolTip(tr("Close  {key}", key=key_text("measurements")))
        close.setAccessibleName(tr("Close the measurements of each lead"))
        close.clicked.connect(self._session.fiducials.toggle_matrix)
        head.addWidget(self.copy_button)
        head.addWidget(close)
        return head

    def _beat_page(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._beats, 1)
        self._left_out.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._left_out.setContentsMargins(12, 8, 8, 8)
        self._left_out.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFixedWidth(_LEFT_OUT_PX)
        holder = QWidget()
        holder.setObjectName("scrolled")
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._left_out)
        scroll.setWidget(holder)
        row.addWidget(scroll)
        return page

    @property
    def left_out_label(self) -> QLabel:
        """The list of beats left out of the median."""
        return self._left_out

    @property
    def table(self) -> LeadTable:
        """The matrix."""
        return self._table

    def set_compact(self, *, on: bool) -> None:
        """Take the measures of a small window."""
        self.setFixedHeight(COMPACT_HEIGHT_PX if on else HEIGHT_PX)
        self._table.set_compact(on=on)

    def copy(self) -> None:
        """Copy matrix, values and notes as tab-separated text."""
        found = self._session.measurements
        if found is not None:
            QGuiApplication.clipboard().setText(table_tsv(found))
            self._said.setText(tr("Copied"))

    def _turn(self, page: int) -> None:
        self._pages.setCurrentIndex(page)
        self.refresh()

    def refresh(self) -> None:
        """Show what is measured, if it is open."""
        state, found = self._session.fiducials, self._session.measurements
        is_open = state.matrix_open and self._session.has_record
        self.setVisible(is_open)
        self._said.clear()
        if not is_open:
            return
        self.copy_button.setEnabled(found is not None)
        self._basis.setText(tr("measuring …") if found is None else basis(found))
        if self._pages.currentIndex() == 0:
            self._table.show_rows(table_rows(found) if found is not None else ())
            return
        self._beats.show_beat(found, frozenset(state.edits.changes.get(TOGETHER, ())))
        if found is not None and found.median is not None:
            self._basis.setText(f"{basis(found)} · {self._beats.scale_text}")
        self._left_out.setText(_left_out_text(found))


def _left_out_text(found: Measurements | None) -> str:
    """Return the beats that are no part of the median, one a line."""
    if found is None or found.median is None:
        return ""
    out = left_out(found)
    if not out:
        return tr("All {n_beats} beats are in the median.", n_beats=len(found.beats))
    lines = "\n".join(f"{time_s:.2f} s: {tr(reason)}" for time_s, reason in out)
    return tr(
        "{n_left} of {n_beats} beats left out\n{lines}",
        n_left=len(out),
        n_beats=len(found.beats),
        lines=lines,
    )
