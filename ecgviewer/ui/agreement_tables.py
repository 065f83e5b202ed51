"""What a study's readers agree on, in tables: codes, spans, themselves."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ecgviewer.core.agreement import CodeAgreement, Estimate
from ecgviewer.core.findings import finding_for
from ecgviewer.core.language import tr, tr_later
from ecgviewer.tasks.organising import PacketRow, StudyOverview
from ecgviewer.tasks.span_agreement import SpanAgreement
from ecgviewer.ui.controls import Button
from ecgviewer.ui.style import text_label

FEW_UNITS = 20
"""Fewer records than this make an interval that says little; it is said."""

_PACKETS = (
    tr_later("Reader"),
    tr_later("Called"),
    tr_later("Packet"),
    tr_later("Items"),
    tr_later("Repeats"),
    tr_later("Answered"),
)
_CODES = (
    tr_later("Code"),
    tr_later("Positive"),
    tr_later("Ratings"),
    tr_later("Agreement"),
    tr_later("Kappa"),
    "AC1",
    tr_later("Alpha"),
)
_SPANS = (
    tr_later("Code"),
    tr_later("Readers"),
    tr_later("Matched"),
    tr_later("Precision"),
    tr_later("Recall"),
    tr_later("Mean IoU"),
)
_SELVES = (
    tr_later("Reader"),
    tr_later("Pairs"),
    tr_later("Agreement"),
    tr_later("Kappa"),
    "AC1",
    tr_later("Alpha"),
)
EXPLAINED = {
    "packets": tr_later("Names stand in the study's key alone; tables and packets have numbers."),
    "codes": (
        tr_later(
            "95 % intervals in brackets, of 2,000 bootstraps over records. Kappa falls towards 0 "
            "for a rare code on which all agree; AC1 does not. – is: not defined."
        )
    ),
    "spans": (
        tr_later(
            "Spans of two readers are paired by their overlap in time, from an IoU of 0.5. "
            "Precision is of the second reader's spans, recall of the first's. 95 % intervals "
            "over records."
        )
    ),
    "selves": tr_later("Each reader on records shown twice, all codes of the study together."),
}


def number(value: float) -> str:
    """Return a figure; a dash where it is not defined."""
    return "–" if math.isnan(value) else f"{value:.2f}"


def with_interval(value: float, low: float, high: float) -> str:
    """Return a figure and its interval."""
    if math.isnan(value):
        return "–"
    return f"{value:.2f}" if math.isnan(low) else f"{value:.2f} [{low:.2f}, {high:.2f}]"


def estimate_text(one: Estimate) -> str:
    """Return a coefficient with its interval."""
    return with_interval(one.value, one.low, one.high)


def packet_cells(row: PacketRow) -> tuple[str, ...]:
    """Return the cells of a packet."""
    said = tr("not yet")
    counts = {"n_read": row.n_read, "n_items": row.n_items, "n_other": row.n_other}
    if row.n_read is not None and row.n_other:
        said = tr("{n_read} of {n_items} read, {n_other} left otherwise", **counts)
    elif row.n_read is not None:
        said = tr("{n_read} of {n_items} read", **counts)
    who = (row.reader, row.pseudonym, row.packet.rpartition("-")[2])
    return (*who, str(row.n_items), str(row.n_repeats), said)


def code_cells(one: CodeAgreement) -> tuple[str, ...]:
    """Return the cells of a code."""
    counts = tr("{n} of {total}", n=one.n_positive_units, total=one.n_units)
    figures = (one.percent, one.kappa, one.ac1, one.alpha)
    return (one.code, counts, str(one.n_ratings), *map(estimate_text, figures))


def span_cells(one: SpanAgreement) -> tuple[str, ...]:
    """Return the cells of a code's spans by two readers."""
    matched = tr(
        "{n_matched} of {n_first} and {n_second}",
        n_matched=one.n_matched,
        n_first=one.n_first,
        n_second=one.n_second,
    )
    return (
        one.code,
        f"{one.first}, {one.second}",
        matched,
        with_interval(one.precision, *one.precision_interval),
        with_interval(one.recall, *one.recall_interval),
        with_interval(one.mean_iou, *one.mean_iou_interval),
    )


class _Table(QTableWidget):
    def __init__(self, name: str, headings: Sequence[str], wide: Sequence[int]) -> None:
        super().__init__(0, len(headings))
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels([tr(one) for one in headings])
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.horizontalHeader().setDefaultAlignment(left)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(30)
        for section in range(len(headings)):
            mode = QHeaderView.ResizeMode.ResizeToContents
            if section in wide:
                mode = QHeaderView.ResizeMode.Stretch
            self.horizontalHeader().setSectionResizeMode(section, mode)

    def fill(self, rows: Iterable[Sequence[str]], tips: Sequence[str] = ()) -> None:
        """Show rows of cells."""
        listed = list(rows)
        self.setRowCount(len(listed))
        for at, cells in enumerate(listed):
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(tips[at] if tips else text)
                self.setItem(at, column, item)


class AgreementTables(QWidget):
    """Four tables of which one is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.tables = {
            "packets": _Table(tr("Packets"), _PACKETS, (0, 5)),
            "codes": _Table(tr("Agreement on codes"), _CODES, (0,)),
            "spans": _Table(tr("Agreement on spans"), _SPANS, (0, 1)),
            "selves": _Table(tr("Readers and themselves"), _SELVES, (0,)),
        }
        titles = (
            tr("Packets"),
            tr("Agreement on codes"),
            tr("Agreement on spans"),
            tr("Silent repeats"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(4)
        self._stack = QStackedWidget()
        group = QButtonGroup(self)
        self.buttons: dict[str, Button] = {}
        for (name, table), title in zip(self.tables.items(), titles, strict=True):
            button = Button(title, kind="segment")
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, name=name: self.turn_to(name))
            group.addButton(button)
            row.addWidget(button)
            self.buttons[name] = button
            self._stack.addWidget(table)
        row.addStretch(1)
        self._few = text_label(role="secondary", ink="amber")
        row.addWidget(self._few)
        column.addLayout(row)
        column.addWidget(self._stack, 1)
        self._said = text_label(role="secondary", ink="2", wrap=True)
        column.addWidget(self._said)
        self.turn_to("packets")

    def turn_to(self, name: str) -> None:
        """Show one of the tables."""
        self.buttons[name].setChecked(True)
        self._stack.setCurrentWidget(self.tables[name])
        self._said.setText(tr(EXPLAINED[name]))

    def show_study(self, study: StudyOverview) -> None:
        """Fill all tables."""
        self.tables["packets"].fill(map(packet_cells, study.rows))
        result = study.result
        codes = result.codes if result is not None else ()
        spans = result.spans if result is not None else ()
        selves = result.repeats.items() if result is not None else ()
        tips = [finding_for(one.code).title for one in codes]
        self.tables["codes"].fill(map(code_cells, codes), tips)
        self.tables["spans"].fill(map(span_cells, spans))
        own: Callable[[CodeAgreement], tuple[str, ...]] = lambda one: code_cells(one)[2:]  # noqa: E731
        self.tables["selves"].fill(
            (reader, str(one.n_units), *own(one)[1:]) for reader, one in selves
        )
        for name, there in (("codes", codes), ("spans", spans), ("selves", selves)):
            self.buttons[name].setEnabled(bool(there))
            if not there and self.buttons[name].isChecked():
                self.turn_to("packets")
        units = max((one.n_units for one in codes), default=0)
        few = 0 < units < FEW_UNITS
        self._few.setText(
            tr("{units} records read by two or more: wide intervals", units=units) if few else ""
        )
