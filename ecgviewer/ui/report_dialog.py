"""Printing or saving what is on the sheet: what the report should hold, and where it goes."""

from __future__ import annotations

import re
from collections.abc import Generator
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ecgviewer.core.display_filter import RAW
from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr, tr_later
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.core.record_ref import file_of
from ecgviewer.tasks.report import Report, report_record
from ecgviewer.tasks.report_request import (
    Reading,
    ReportOptions,
    model_words,
    pseudonym,
    read_words,
    statements_of,
)
from ecgviewer.ui.controls import Button, Chooser
from ecgviewer.ui.leaving import warning
from ecgviewer.ui.printing import SUFFIXES, print_report, save_report
from ecgviewer.ui.report_preview import ReportPreview
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import apply_theme, text_label

JOB = "report"
_PAPERS = (("a4", "A4"), ("letter", tr_later("Letter")))
_FILTER = tr_later("PDF (*.pdf);;Picture (*.png);;Drawing (*.svg)")


def reading_of(session: ReviewSession, *, heat: bool) -> Reading:
    """Return what the reader did with the record shown."""
    marks = session.marks
    revisions = [marks.revisions(mark.id) for mark in marks.annotations]
    seen = session.heat_on and session.score is not None
    return Reading(
        statements_of(marks.annotations, revisions),
        reader=session.settings.reader.strip(),
        state=read_words(session.reading.entries),
        model=model_words(session.model) if seen else "",
        heat=session.map if heat and seen else None,
        filter_id=session.eye.wanted.id if session.eye.is_shown else RAW.id,
        calipers=session.calipers.all,
    )


def save_in_background(
    session: ReviewSession, out: Path, options: ReportOptions, *, heat: bool
) -> None:
    """Write the report of the record shown, beside the reading; tell where it lies."""
    record, reading = session.record, reading_of(session, heat=heat)
    measured = session.measurements
    if record is None:
        return

    def work() -> Generator[Progress, None, tuple[Path, ...]]:
        report = yield from report_record(record, reading, options, measured)
        return (yield from save_report(report, out))

    session.runner.start(
        JOB,
        work,
        on_result=lambda made: session.tell(
            "info", tr("Report saved: {files}", files=", ".join(path.name for path in made))
        ),
        on_error=lambda error: session.tell("error", str(error)),
    )


def print_in_background(
    session: ReviewSession, printer: QPrinter, options: ReportOptions, *, heat: bool
) -> None:
    """Print the report of the record shown; a printer may be painted on in a thread."""
    record, reading = session.record, reading_of(session, heat=heat)
    measured = session.measurements
    if record is None:
        return

    def work() -> Generator[Progress, None, int]:
        report = yield from report_record(record, reading, options, measured)
        yield Progress(0, 1, tr("printing"))
        print_report(report, printer)
        return len(report.pages)

    session.runner.start(
        JOB,
        work,
        on_result=lambda pages: session.tell(
            "info", tr("Sent to the printer: {n_pages} page(s)", n_pages=pages)
        ),
        on_error=lambda error: session.tell("error", str(error)),
    )


class ReportDialog(QDialog):
    """Asks for the report of the record shown: name, paper, heat; then for a file or a printer.

    Parameters
    ----------
    session
        Whose record, findings and scale the report has.
    start_s
        Where the sheet begins on the screen.
    """

    def __init__(self, session: ReviewSession, start_s: float, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._start_s = session, start_s
        self._paper = "a4"
        if QLocale.system().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem:
            self._paper = "letter"
        self.setWindowTitle(tr("Report"))
        sides = QHBoxLayout(self)
        sides.setContentsMargins(24, 16, 24, 16)
        sides.setSpacing(24)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(text_label(tr("Report"), role="title"))
        column.addWidget(text_label(tr("Name of the record on the report"), role="strong"))
        self.title = QLineEdit()
        self.title.setAccessibleName(tr("Name of the record on the report"))
        self.title.setPlaceholderText(_pseudonym(session.record))
        column.addWidget(self.title)
        self.named = QCheckBox(tr("Print the patient's identifier, the date and the exact age"))
        self.heat = QCheckBox(tr("Print the heat"))
        self.heat.setEnabled(session.heat_on and session.map is not None)
        column.addWidget(self.named)
        column.addWidget(self.heat)
        row = QHBoxLayout()
        row.addWidget(text_label(tr("Paper"), role="strong"))
        self.paper = Chooser(
            [(paper, tr(name)) for paper, name in _PAPERS], tip=tr("Paper, landscape")
        )
        self.paper.chosen.connect(self._choose_paper)
        self.paper.show_choice(self._paper)
        row.addWidget(self.paper)
        row.addStretch(1)
        column.addLayout(row)
        settings = session.settings
        true_size = tr(
            "True size at {speed_mm_s:g} mm/s, {gain_mm_mv:g} mm/mV. Print at 100 %.",
            speed_mm_s=settings.speed_mm_s,
            gain_mm_mv=settings.gain_mm_mv,
        )
        column.addWidget(text_label(true_size, ink="2"))
        column.addWidget(text_label(_arranged(session), ink="2", wrap=True))
        column.addWidget(warning())
        column.addStretch(1)
        column.addLayout(self._buttons())
        sides.addLayout(column)
        self.preview = ReportPreview(session.runner, self._laid_out)
        sides.addWidget(self.preview, 1)
        self.title.textChanged.connect(self.preview.renew)
        for box in (self.named, self.heat):
            box.toggled.connect(self.preview.renew)
        self.finished.connect(self.preview.close_work)
        apply_theme(self, settings.theme)
        self._save.setFocus(Qt.FocusReason.OtherFocusReason)

    def _laid_out(self) -> Generator[Progress, None, Report]:
        session = self._session
        assert session.record is not None
        reading = reading_of(session, heat=self.heat.isChecked())
        return report_record(session.record, reading, self.options(), session.measurements)

    def _buttons(self) -> QHBoxLayout:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        cancel = Button(tr("Cancel"), key="Esc")
        cancel.clicked.connect(self.reject)
        to_printer = Button(tr("Print …"))
        to_printer.clicked.connect(self.print)
        self._save = Button(tr("Save PDF, PNG or SVG …"), key="Enter", kind="primary")
        self._save.setDefault(True)
        self._save.clicked.connect(self.save)
        for button in (cancel, to_printer, self._save):
            buttons.addWidget(button)
        return buttons

    def _choose_paper(self, paper: str) -> None:
        self._paper = paper
        self.paper.show_choice(paper)
        self.preview.renew()

    def options(self) -> ReportOptions:
        """Return what was chosen."""
        settings = self._session.settings
        return ReportOptions(
            paper=self._paper,
            layout_id=settings.layout_id,
            speed_mm_s=settings.speed_mm_s,
            gain_mm_mv=settings.gain_mm_mv,
            start_s=self._start_s,
            title=self.title.text().strip(),
            named=self.named.isChecked(),
            order=settings.order,
            simultaneous=settings.simultaneous,
            half_precordial=settings.half_precordial,
            layouts=self._session.layouts,
            qtc_formula=settings.qtc_formula,
        )

    def save(self) -> None:
        """Ask for a file and write it, beside the reading."""
        options, record = self.options(), self._session.record
        name = options.title or _pseudonym(record)
        plain = re.sub(r"[^\w .()-]+", "-", name).strip(" .") or "report"
        folder = file_of(self._session.path).parent if self._session.path is not None else Path()
        chosen, kind = QFileDialog.getSaveFileName(
            self, tr("Save the report"), str(folder / f"{plain}.pdf"), tr(_FILTER)
        )
        if not chosen:
            return
        out = Path(chosen)
        if out.suffix.lower() not in SUFFIXES:
            suffix = next(one for one in SUFFIXES if one in (kind or ".pdf"))
            out = out.with_name(out.name + suffix)
        save_in_background(self._session, out, options, heat=self.heat.isChecked())
        self.accept()

    def print(self) -> None:
        """Ask for a printer and print, beside the reading."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        asked = QPrintDialog(printer, self)
        if asked.exec() == QDialog.DialogCode.Accepted:
            print_in_background(self._session, printer, self.options(), heat=self.heat.isChecked())
            self.accept()


def _arranged(session: ReviewSession) -> str:
    """Return how the sheet lays the leads out, which is how they are printed."""
    settings = session.settings
    titles = {layout.id: layout.title for layout in session.layouts}
    parts = [
        tr(titles[settings.layout_id]),
        tr("Cabrera order") if settings.order == "cabrera" else tr("Standard order"),
    ]
    if settings.simultaneous:
        parts.append(tr("simultaneous columns"))
    if settings.half_precordial:
        parts.append(tr("V1–V6 at half gain"))
    return tr("As on the sheet: {arranged}.", arranged=", ".join(parts))


def _pseudonym(record: Record | None) -> str:
    if record is None:
        raise UserError(tr("There is no record to report on."))
    return pseudonym(record)
