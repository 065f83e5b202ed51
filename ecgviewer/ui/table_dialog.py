"""Importing a table that does not say how it is read: columns, rate, unit, and what comes of it."""

from __future__ import annotations

import itertools
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr, tr_later, tr_n
from ecgviewer.core.leads import EXTRA_LEADS, STANDARD_LEADS, canonical_lead
from ecgviewer.core.record_ref import record_title
from ecgviewer.core.table_profile import (
    LEFT_OUT,
    MOST_SKIPPED,
    SEPARATORS,
    TIME,
    TIME_UNITS,
    UNITS,
    TableProfile,
)
from ecgviewer.tasks import tables
from ecgviewer.ui.asking import Asking
from ecgviewer.ui.controls import Chooser
from ecgviewer.ui.style import set_ink, text_label
from ecgviewer.ui.table_traces import TableTraces

_TRY_AFTER_MS = 150
_NEW = ""
_ROW_PX = 22
_COLUMN_PX, _FEW_COLUMNS = 84, 7
_WORDS = {"s": tr_later("Seconds"), "ms": tr_later("Milliseconds"), "us": tr_later("Microseconds")}


class TableDialog(Asking):
    """Asks how a table is read, and shows its first rows and seconds as they then are.

    Parameters
    ----------
    look
        The beginning of the table.
    theme
        In which colours.
    parent
        The window.
    """

    def __init__(self, look: tables.TableLook, theme: str, parent: QWidget) -> None:
        heading = tr("Import the table “{name}”", name=record_title(look.path))
        super().__init__(tr("Import table"), theme, parent, width=920, heading=heading)
        self._look, self._busy = look, False
        self.profile: TableProfile | None = None
        """What was said, once it makes a record."""
        self._offered = ""
        self._known = {one.name: one for one in tables.profiles()}
        self._try = QTimer(self, singleShot=True, interval=_TRY_AFTER_MS)
        self._try.timeout.connect(self.try_out)
        body = QHBoxLayout()
        body.setSpacing(24)
        body.addLayout(self._questions())
        body.addLayout(self._answers(), 1)
        self.column.addLayout(body, 1)
        self.said = text_label(wrap=True)
        self.said.setMinimumHeight(36)
        self.column.addWidget(self.said)
        self.finish(tr("Import"))
        guess = look.guessed()
        fitting = [one for one in self._known.values() if len(one.columns) == len(guess["columns"])]
        if not guess["has_header"] and fitting:
            self._take_profile(fitting[0].name)  # known by no header: offered, never taken
        else:
            self._show(guess)
            self._offer_name(guess)
        self.resize(1040, 640)
        self.try_out()

    # The questions

    def _questions(self) -> QGridLayout:
        self.chosen = Chooser(
            [(_NEW, tr("A new one")), *((one, one) for one in self._known)], tip=tr("Profile")
        )
        separators = [(one, tr(name)) for one, name in SEPARATORS.items()]
        self.separator = Chooser(separators, tip=tr("What parts the columns"))
        self.comma = QCheckBox(tr("Decimal commas"))
        self.skip = QSpinBox()
        self.skip.setRange(0, MOST_SKIPPED)
        self.header = QCheckBox(tr("The line after them has the names"))
        self.fs, self.gain, self.name = QLineEdit(), QLineEdit(), QLineEdit()
        self.fs.setPlaceholderText(tr("Hz; empty: from the times"))
        self.time_unit = Chooser(
            [(one, tr(_WORDS[one])) for one in TIME_UNITS], tip=tr("Unit of times")
        )
        self.unit = Chooser([(one, one) for one in UNITS], tip=tr("Unit of the samples"))
        rows: tuple[tuple[str, QWidget], ...] = (
            (tr("Profile"), self.chosen),
            (tr("Columns parted by"), self.separator),
            ("", self.comma),
            (tr("Lines to skip"), self.skip),
            ("", self.header),
            (tr("Samples a second"), self.fs),
            (tr("Times in"), self.time_unit),
            (tr("Unit of samples"), self.unit),
            (tr("Steps of one unit"), self.gain),
            (tr("Save as"), self.name),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for number, (title, widget) in enumerate(rows):
            widget.setFixedHeight(32)
            if title:
                grid.addWidget(text_label(title, role="strong"), number, 0)
                widget.setMinimumWidth(170)
                widget.setAccessibleName(title)
                grid.addWidget(widget, number, 1)
            else:
                grid.addWidget(widget, number, 0, 1, 2)
        taken = tr(
            "Taken from now on for every table with the same line of names. The file itself is "
            "left as it is."
        )
        said = text_label(taken, role="secondary", ink="2", wrap=True)
        grid.addWidget(said, len(rows), 0, 1, 2)
        grid.setRowStretch(len(rows) + 1, 1)
        self.chosen.chosen.connect(self._take_profile)
        self.separator.chosen.connect(self._on_separator)
        for chooser in (self.time_unit, self.unit):
            chooser.chosen.connect(chooser.show_choice)
            chooser.chosen.connect(lambda _: self._try.start())
        for box in (self.comma, self.header):
            box.toggled.connect(lambda _: self._try.start())
        self.skip.valueChanged.connect(lambda _: self._try.start())
        for field in (self.fs, self.gain, self.name):
            field.textEdited.connect(lambda _: self._try.start())
        return grid

    def _answers(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(text_label(tr("Columns, by lead"), role="strong"))
        self.columns = QLineEdit()
        self.columns.setAccessibleName(tr("Columns, by lead"))
        self.columns.setToolTip(
            tr(
                "{time} for the times, {left_out} for a column to leave out",
                time=TIME,
                left_out=LEFT_OUT,
            )
        )
        self.columns.textEdited.connect(lambda _: self._try.start())
        column.addWidget(self.columns)
        self.table = QTableWidget()
        self.table.setAccessibleName(tr("First rows"))
        self.table.setProperty("narrow", True)  # noqa: FBT003
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(_ROW_PX)
        self.table.horizontalHeader().setSectionsClickable(True)
        self.table.horizontalHeader().setDefaultSectionSize(_COLUMN_PX)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.table.horizontalHeader().setDefaultAlignment(left)
        self.table.horizontalHeader().sectionClicked.connect(self._ask_column)
        self.table.horizontalHeader().setToolTip(tr("Click to say what the column is (F2)"))
        ask = QShortcut(QKeySequence("F2"), self.table)
        ask.setContext(Qt.ShortcutContext.WidgetShortcut)
        ask.activated.connect(lambda: self._ask_column(max(0, self.table.currentColumn())))
        column.addWidget(self.table, 3)
        column.addWidget(text_label(tr("First seconds, as they will be read"), role="strong"))
        self.traces = TableTraces()
        column.addWidget(self.traces, 4)
        return column

    def _ask_column(self, place: int) -> None:
        """Offer what a column may be."""
        menu = QMenu(self)
        now = self._column_names()
        for name in (TIME, LEFT_OUT, *STANDARD_LEADS, *EXTRA_LEADS):
            title = {TIME: tr("Time"), LEFT_OUT: tr("Left out")}.get(name, name)
            action = menu.addAction(title, lambda name=name: self._set_column(place, name))
            action.setCheckable(True)
            action.setChecked(place < len(now) and now[place] == name)
        menu.addSeparator()
        menu.addAction(tr("I, II, III ... V6 from here on"), lambda: self._set_twelve(place))
        menu.aboutToHide.connect(menu.deleteLater)
        header = self.table.horizontalHeader()
        at = QPoint(header.sectionViewportPosition(place), header.height())
        menu.popup(header.viewport().mapToGlobal(at))

    def _set_column(self, place: int, name: str) -> None:
        names = list(self._column_names())
        if place < len(names):
            names[place] = name
            self.columns.setText(", ".join(names))
            self.try_out()

    def _set_twelve(self, place: int) -> None:
        """Call columns by the standard leads in their usual order, as far as there are any."""
        names = list(self._column_names())
        names[place : place + len(STANDARD_LEADS)] = STANDARD_LEADS[: len(names) - place]
        self.columns.setText(", ".join(names))
        self.try_out()

    def _column_names(self) -> tuple[str, ...]:
        names = (one.strip() for one in self.columns.text().split(","))
        kept = {TIME: TIME, "": LEFT_OUT, LEFT_OUT: LEFT_OUT}
        return tuple(kept.get(one.lower(), canonical_lead(one)) for one in names)

    # What is shown

    def _take_profile(self, name: str) -> None:
        self.chosen.show_choice(name)
        if name == _NEW:
            guess = self._look.guessed()
            self._show(guess)
            self._offer_name(guess)
        else:
            self._show(self._known[name].to_dict())
            self.name.setText(name)
        self.try_out()

    def _on_separator(self, separator: str) -> None:
        """Take the columns apart anew; what was typed of rate and unit stays."""
        fields = self._fields()
        self._show(self._look.guessed(separator=separator) | {k: fields[k] for k in ("unit",)})
        self.fs.setText(fields["fs_text"])
        self.gain.setText(fields["gain_text"])
        self.try_out()

    def _show(self, fields: dict[str, Any]) -> None:
        self.separator.show_choice(fields["separator"])
        self._separator = fields["separator"]
        self.chosen.show_choice(self.chosen.choice if self.chosen.choice in self._known else _NEW)
        self._busy = True
        self.comma.setChecked(fields["decimal_comma"])
        self.skip.setValue(fields["skip_lines"])
        self.header.setChecked(fields["has_header"])
        self._busy = False
        self.fs.setText(f"{fields['fs']:g}" if fields["fs"] else "")
        self.gain.setText(f"{fields.get('gain', 1.0):g}")
        self.time_unit.show_choice(fields["time_unit"])
        self.unit.show_choice(fields["unit"])
        self.columns.setText(", ".join(fields["columns"]))
        self.columns.setCursorPosition(0)

    def _offer_name(self, guess: dict[str, Any]) -> None:
        """Offer a name of what the table is, never of whose."""
        n_leads = sum(one not in (TIME, LEFT_OUT) for one in guess["columns"])
        usual = tr_n("Table of {n} lead", "Table of {n} leads", n_leads)
        taken = (f"{usual} ({number})" for number in range(2, 1000))
        names = itertools.chain((usual,), taken)
        self._offered = next(name for name in names if name not in self._known)
        self.name.setText(self._offered)

    def _fields(self) -> dict[str, Any]:
        return {
            "separator": self._separator,
            "decimal_comma": self.comma.isChecked(),
            "skip_lines": self.skip.value(),
            "has_header": self.header.isChecked(),
            "time_unit": self.time_unit.choice,
            "unit": self.unit.choice,
            "fs_text": self.fs.text(),
            "gain_text": self.gain.text(),
        }

    def _said(self) -> TableProfile:
        """Return the profile that the questions make.

        Raises
        ------
        ValueError
            If they make none.
        """
        fields = self._fields()
        fs, gain = fields.pop("fs_text"), fields.pop("gain_text")
        return TableProfile(
            name=self.name.text().strip(),
            columns=self._column_names(),
            fs=_number(fs, tr("the samples a second are no number")) if fs.strip() else 0.0,
            gain=_number(gain, tr("the steps of one unit are no number")),
            **fields,
        )

    def try_out(self) -> None:
        """Show the first rows, and the record that they make; else what is missing."""
        if self._busy:
            return
        self._try.stop()
        self._show_rows()
        self.time_unit.setEnabled(TIME in self._column_names())
        self.profile = None
        try:
            said = self._said()
            record = self._look.try_out(said)
        except (UserError, ValueError) as error:
            self.traces.show_record(None)
            text = str(error)
            self.said.setText(text[:1].upper() + text[1:] + ("" if text.endswith(".") else "."))
            set_ink(self.said, "red")
        else:
            self.profile = said
            if said.name == self._offered:
                self._offer_name(said.to_dict())
                self.profile = self._said()
            self.traces.show_record(record)
            self.said.setText(tables.plausibility(record))
            set_ink(self.said, "2")
        self.go.setEnabled(self.profile is not None)

    def _show_rows(self) -> None:
        header, rows = self._look.rows(self._fields())
        names = self._column_names()
        shown = ([header] if header else []) + rows
        n_columns = max([len(one) for one in shown] or [0])
        self.table.clear()
        self.table.setRowCount(len(shown))
        self.table.setColumnCount(n_columns)
        titles = [names[n] if n < len(names) else "?" for n in range(n_columns)]
        self.table.setHorizontalHeaderLabels(titles)
        for row, cells in enumerate(shown):
            for column, cell in enumerate(cells):
                item = QTableWidgetItem(cell)
                font = item.font()
                font.setBold(row == 0 and bool(header))
                item.setFont(font)
                self.table.setItem(row, column, item)
        few = n_columns <= _FEW_COLUMNS
        mode = QHeaderView.ResizeMode.Stretch if few else QHeaderView.ResizeMode.Interactive
        self.table.horizontalHeader().setSectionResizeMode(mode)


def _number(text: str, problem: str) -> float:
    try:
        return float(text.strip().replace(",", "."))
    except ValueError as error:
        raise ValueError(problem) from error
