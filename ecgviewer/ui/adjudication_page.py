"""The adjudicator's page: the queue, the record with every reader's marks, the decision."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ecgviewer.core.adjudication import Case
from ecgviewer.core.language import tr, tr_later
from ecgviewer.ui.adjudication_panel import REASONS, VERDICT_WORDS, AdjudicationPanel
from ecgviewer.ui.adjudication_state import Adjudicating
from ecgviewer.ui.controls import Button, chip
from ecgviewer.ui.reader_marks import ReaderMarksItem
from ecgviewer.ui.rows import Index, RowsModel, choose_rows
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import restyle, set_ink, text_label, theme_of
from ecgviewer.ui.theme import qcolor
from ecgviewer.ui.top_bar import duration_text, patient_text
from ecgviewer.ui.trace_view import TraceView

QUEUE_PX, QUEUE_SMALL_PX = 372, 248
"""In a window of 1366 pixels the sheet has then room for 3 pixels a millimetre in place of 2."""

_WHY_PX, _DECIDED_PX = 88, 80
EVERY_LEAD = "12x1"
_COLUMNS = (tr_later("What"), tr_later("Why"), tr_later("Decided"))
_STATES = {"open": "", "again": tr_later("again: new marks"), "later": tr_later("put off")}


def what_text(case: Case) -> str:
    """Return what a row is about: a code, or the record as a whole."""
    return case.row.code.removeprefix("local:") or tr("Record")


def decided_text(case: Case) -> str:
    """Return what stands on a row."""
    if case.state != "decided" or case.decision is None:
        return tr(_STATES[case.state])
    return tr(VERDICT_WORDS[case.decision.verdict])


class QueueModel(RowsModel):
    """The queue as a table."""

    def __init__(self, state: Adjudicating, owner: QWidget) -> None:
        super().__init__(_COLUMNS, owner)
        self._state = state

    @property
    def _cases(self) -> tuple[Case, ...]:
        return self._state.work.cases if self._state.work is not None else ()

    def rows(self) -> Sequence[Any]:
        """Return the list."""
        return self._cases

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        case, column = self._cases[index.row()], index.column()
        reason = REASONS[case.row.reason]
        if role == Qt.ItemDataRole.DisplayRole:
            return (what_text(case), tr(reason.short), decided_text(case))[column]
        if role == Qt.ItemDataRole.ForegroundRole and column > 0:
            theme = theme_of(self._owner)
            rare = column == 1 and case.row.reason == "rare" and case.state != "decided"
            return qcolor(theme.amber if rare else theme.ink2)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr(reason.full)
        return None


class AdjudicationPage(QWidget):
    """Queue at the left, sheet in the middle, readers and decision at the right."""

    left = Signal()
    """The adjudicator goes back to the study."""

    def __init__(self, session: ReviewSession, state: Adjudicating) -> None:
        super().__init__()
        self.setObjectName("page")
        self._session, self._state = session, state
        self._shown: object = None
        self.sheet = TraceView()
        self.sheet.set_layouts(session.layouts)
        self.marks = ReaderMarksItem(2)
        self.sheet.canvas.addItem(self.marks)
        self.sheet.viewChanged.connect(self._lay_marks)
        self.sheet.leadDoubleClicked.connect(self._magnify)
        self.panel = AdjudicationPanel(state)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._build_head())
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._build_queue())
        row.addWidget(self._build_sheet(), 1)
        row.addWidget(self.panel)
        column.addLayout(row, 1)
        self._keys()
        state.changed.connect(self.refresh)
        session.settingsChanged.connect(self._show_settings)
        session.monitor.changed.connect(self._show_settings)
        self._show_settings()

    def _build_head(self) -> QFrame:
        head = QFrame()
        head.setObjectName("tool_bar")
        head.setFixedHeight(40)
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        back = Button(tr("Study"), icon="chevron-left", kind="quiet")
        back.setToolTip(tr("Back to the study"))
        back.clicked.connect(self.left)
        row.addWidget(back)
        row.addWidget(text_label(tr("Adjudication"), role="title"))
        self._progress = text_label(ink="2")
        row.addWidget(self._progress)
        row.addStretch(1)
        self._names = Button(tr("Readers' names"), kind="segment")
        self._names.setCheckable(True)
        self._names.setToolTip(
            tr("Show who the readers are. Hidden at first, so that a name decides nothing.")
        )
        self._names.clicked.connect(lambda: self._state.show_names(on=self._names.isChecked()))
        row.addWidget(self._names)
        self._all = Button(tr("Every lead"), kind="segment")
        self._all.setCheckable(True)
        self._all.setChecked(True)
        self._all.setToolTip(tr("Each lead from beginning to end, or the layout of reading  L"))
        self._all.clicked.connect(self._show_settings)
        row.addWidget(self._all)
        for text, key, by in ((tr("Previous"), "P", -1), (tr("Next"), "N", 1)):
            button = Button(text, key=key)
            button.clicked.connect(lambda _=False, by=by: self._state.step(by))
            row.addWidget(button)
        return head

    def _build_queue(self) -> QFrame:
        frame = QFrame()
        frame.setObjectName("bar")
        self._queue_frame = frame
        frame.setFixedWidth(QUEUE_PX)
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 1, 0)
        self._model = QueueModel(self._state, self)
        self.table = QTableView()
        self.table.setModel(self._model)
        choose_rows(self.table, name=tr("Rows to decide"), row_px=30)
        self.table.setWordWrap(False)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for section in range(3):
            self.table.horizontalHeader().setSectionResizeMode(
                section, QHeaderView.ResizeMode.Stretch
            )
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        column.addWidget(self.table)
        return frame

    def _build_sheet(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = QFrame()
        bar.setObjectName("bar")
        bar.setFixedHeight(32)
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        self._record = text_label()
        row.addWidget(self._record)
        row.addStretch(1)
        row.addWidget(chip(tr("No model output here"), "grey"))
        column.addWidget(bar)
        column.addWidget(self.sheet, 1)
        foot = QFrame()
        foot.setObjectName("sheet_foot")
        foot.setFixedHeight(28)
        line = QHBoxLayout(foot)
        line.setContentsMargins(12, 0, 12, 0)
        self._foot = text_label(role="secondary")
        line.addWidget(self._foot)
        line.addStretch(1)
        line.addWidget(text_label(tr("as recorded, no filter"), role="secondary", ink="2"))
        column.addWidget(foot)
        return holder

    def _keys(self) -> None:
        """Let letters decide while no text is written; one of them never deletes."""
        state, panel = self._state, self.panel
        acts: tuple[tuple[str, Callable[[], object]], ...] = (
            ("N", lambda: state.step(1)),
            ("P", lambda: state.step(-1)),
            *((key, button.click) for key, button in panel.keys.items()),
            ("PgDown", lambda: self.sheet.pan(self.sheet.page_s)),
            ("PgUp", lambda: self.sheet.pan(-self.sheet.page_s)),
            ("+", lambda: self.sheet.zoom(1.25)),
            ("-", lambda: self.sheet.zoom(1 / 1.25)),
            ("0", self.sheet.reset_view),
            ("L", self._all.click),
        )
        for key, act in acts:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def set_compact(self, *, on: bool) -> None:
        """Take the measures of a small window."""
        self._queue_frame.setFixedWidth(QUEUE_SMALL_PX if on else QUEUE_PX)
        restyle(self.table, narrow="true" if on else "false")
        header, resize = self.table.horizontalHeader(), QHeaderView.ResizeMode
        for section, width in ((1, _WHY_PX), (2, _DECIDED_PX)):
            header.setSectionResizeMode(section, resize.Fixed if on else resize.Stretch)
            if on:
                header.resizeSection(section, width)
        self.panel.set_compact(on=on)

    def _magnify(self, lead: str) -> None:
        """Show a lead alone, or all again."""
        self.sheet.focus_lead(None if self.sheet.focus == lead else lead)

    def _on_row(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid() and now.row() != self._state.place:
            self._state.go(now.row())

    # Showing

    def refresh(self) -> None:
        """Show queue, record, marks and decision."""
        state, work = self._state, self._state.work
        if work is None:
            return
        self._names.setChecked(state.names_shown)
        left = len(work.cases) - work.n_decided
        counts = {"n_decided": work.n_decided, "n_cases": len(work.cases)}
        self._progress.setText(
            tr("{n_decided} of {n_cases} decided", **counts)
            if left
            else tr("{n_decided} of {n_cases} decided · all done", **counts)
        )
        shown = (work.readings_path, work.cases)
        if shown != self._shown:
            self._shown = shown
            self.table.blockSignals(True)  # noqa: FBT003
            self._model.renew()
            self.table.blockSignals(False)  # noqa: FBT003
        if state.place >= 0 and self.table.currentIndex().row() != state.place:
            self.table.selectRow(state.place)
        self._show_record()
        self.panel.refresh()

    def _show_record(self) -> None:
        state, record, case = self._state, self._state.record, self._state.case
        if record is not self.sheet.record:
            self.sheet.set_record(record)
        code = case.row.code if case is not None else ""
        marks = state.marks() if record is not None else ()
        self.marks.show_marks(marks, record.fs if record is not None else 1.0, code=code)
        in_question = [one.mark for one in marks if one.mark.finding == code]
        placed = [mark for mark in in_question if mark.kind != "record"]
        if record is not None and placed:
            self.sheet.show_time(min(mark.start for mark in placed) / record.fs)
        self._lay_marks()
        set_ink(self._record, "red" if state.problem else "1")
        if state.problem:
            self._record.setText(state.problem)
        elif record is not None and case is not None:
            self._record.setText(
                f"<b>{case.row.record_id[:12]}</b> · {patient_text(record)} · {record.fs:g} Hz · "
                f"{duration_text(record.duration_s)}"
            )
        else:
            self._record.setText("")
        self._record.setToolTip(case.row.record_id if case is not None else "")

    def _lay_marks(self) -> None:
        self.marks.set_sheet(self.sheet.canvas.sheet)
        self.marks.update()
        self._foot.setText(
            f"<b>{self.sheet.speed_mm_s:g} mm/s · {self.sheet.gain_mm_mv:g} mm/mV</b>"
        )

    def _show_settings(self) -> None:
        settings = self._session.settings
        self.sheet.set_theme(settings.theme)
        # In columns that follow each other a mark may lie where its lead is not drawn.
        self.sheet.set_layout(EVERY_LEAD if self._all.isChecked() else settings.layout_id)
        self.sheet.set_arrangement(
            order=settings.order,
            simultaneous=settings.simultaneous,
            half_precordial=settings.half_precordial,
        )
        self.sheet.set_scale(speed_mm_s=settings.speed_mm_s, gain_mm_mv=settings.gain_mm_mv)
        self.sheet.set_px_per_mm(self._session.monitor.px_per_mm)
        self.marks.set_theme(self.sheet.canvas.grid.theme)
        self.panel.refresh()
        self._lay_marks()
