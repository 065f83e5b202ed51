"""Printing, saving or exporting what was found in a long recording."""

from __future__ import annotations

import re
from collections.abc import Callable, Generator
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

from ecgviewer.core.holter import HolterAnalysis
from ecgviewer.core.language import tr, tr_later
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.core.record_ref import file_of
from ecgviewer.tasks.holter_report import HolterReading, report_holter
from ecgviewer.tasks.holter_report_strips import StripAsk
from ecgviewer.tasks.holter_report_tables import SUFFIXES as TABLES
from ecgviewer.tasks.holter_report_tables import export_holter
from ecgviewer.tasks.report import Report
from ecgviewer.tasks.report_request import ReportOptions, model_words, pseudonym, read_words
from ecgviewer.ui.controls import Button, Chooser
from ecgviewer.ui.leaving import warning
from ecgviewer.ui.printing import SUFFIXES, print_report, save_report
from ecgviewer.ui.report_preview import ReportPreview
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import apply_theme, text_label

JOB = "holter report"
MOST_ACCEPTED, MOST_STRETCHES = 12, 10
_PAPERS = (("a4", "A4"), ("letter", tr_later("Letter")))
_FILTER = tr_later("PDF (*.pdf);;Picture (*.png);;Drawing (*.svg)")
_TABLE_FILTER = tr_later("Tables (*.csv);;JSON (*.json)")


class HolterReportDialog(QDialog):
    """Asks what the report of a long recording should hold; then for a file or a printer.

    Parameters
    ----------
    session
        Whose record, analysis and reader the report has.
    """

    def __init__(self, session: ReviewSession, parent: QWidget) -> None:
        super().__init__(parent)
        assert session.record is not None
        assert session.holter.analysis is not None
        self._session = session
        self._record: Record = session.record
        self._analysis: HolterAnalysis = session.holter.analysis
        self._paper = "a4"
        if QLocale.system().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem:
            self._paper = "letter"
        self.setWindowTitle(tr("Report of a long recording"))
        sides = QHBoxLayout(self)
        sides.setContentsMargins(24, 16, 24, 16)
        sides.setSpacing(24)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(text_label(tr("Report of a long recording"), role="title"))
        self._build_choices(column)
        column.addWidget(warning())
        column.addStretch(1)
        column.addLayout(self._buttons())
        sides.addLayout(column)
        self.preview = ReportPreview(session.runner, self._laid_out)
        sides.addWidget(self.preview, 1)
        self.title.textChanged.connect(self.preview.renew)
        for box in (self.named, self.here, self.model):
            box.toggled.connect(self.preview.renew)
        self.finished.connect(self.preview.close_work)
        apply_theme(self, session.settings.theme)
        self._save.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_choices(self, column: QVBoxLayout) -> None:
        session = self._session
        column.addWidget(text_label(tr("Name of the record on the report"), role="strong"))
        self.title = QLineEdit()
        self.title.setAccessibleName(tr("Name of the record on the report"))
        self.title.setPlaceholderText(pseudonym(self._record))
        column.addWidget(self.title)
        self.named = QCheckBox(tr("Print the patient's identifier, the date and the exact age"))
        self.here = QCheckBox(tr("The place looked at as a strip, too"))
        self.here.setEnabled(session.holter.place.at is not None)
        self.model = QCheckBox(tr("What the model finds most surprising"))
        self.model.setEnabled(session.heat_on and session.long_score is not None)
        for box in (self.named, self.here, self.model):
            column.addWidget(box)
        row = QHBoxLayout()
        row.addWidget(text_label(tr("Paper"), role="strong"))
        self.paper = Chooser(
            [(name, tr(title)) for name, title in _PAPERS], tip=tr("Paper, landscape")
        )
        self.paper.chosen.connect(self._choose_paper)
        self.paper.show_choice(self._paper)
        row.addWidget(self.paper)
        row.addStretch(1)
        column.addLayout(row)
        settings = session.settings
        scale = f"{settings.speed_mm_s:g} mm/s, {settings.gain_mm_mv:g} mm/mV"
        column.addWidget(
            text_label(tr("True size at {scale}. Print at 100 %.", scale=scale), ink="2")
        )

    def _buttons(self) -> QVBoxLayout:
        rows = QVBoxLayout()
        rows.setSpacing(8)
        tables = QHBoxLayout()
        self.export = Button(tr("Export beats and episodes …"))
        self.export.setToolTip(tr("Beats, episodes and hours as CSV or JSON"))
        self.export.clicked.connect(self.save_tables)
        tables.addWidget(self.export)
        tables.addStretch(1)
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
        rows.addLayout(tables)
        rows.addLayout(buttons)
        return rows

    def _choose_paper(self, paper: str) -> None:
        self._paper = paper
        self.paper.show_choice(paper)
        self.preview.renew()

    # What it holds

    def options(self) -> ReportOptions:
        """Return what was chosen."""
        settings = self._session.settings
        return ReportOptions(
            paper=self._paper,
            speed_mm_s=settings.speed_mm_s,
            gain_mm_mv=settings.gain_mm_mv,
            title=self.title.text().strip(),
            named=self.named.isChecked(),
        )

    def reading(self) -> HolterReading:
        """Return what people did, and what of the model was asked for."""
        session, holter = self._session, self._session.holter
        chosen: tuple[StripAsk, ...] = ()
        if self.here.isChecked() and holter.place.at is not None:
            chosen = (StripAsk(tr("Chosen by the reader"), holter.place.at),)
        accepted = tuple(one for one in holter.episodes if holter.is_mine(one))
        asked = self.model.isChecked() and session.heat_on
        score = session.long_score if asked else None
        shown = score is not None and session.model is not None
        return HolterReading(
            reader=session.settings.reader.strip(),
            state=read_words(session.reading.entries),
            said=holter.changes.said_lines(),
            chosen=chosen,
            limits=holter.limits,
            accepted=accepted[:MOST_ACCEPTED],
            model=model_words(session.model) if shown else "",
            stretches=score.stretches(MOST_STRETCHES) if score is not None and shown else (),
        )

    def _laid_out(self) -> Generator[Progress, None, Report]:
        return report_holter(self._record, self._analysis, self.reading(), self.options())

    # Where it goes

    def _target(self, suffix: str) -> str:
        name = self.title.text().strip() or pseudonym(self._record)
        plain = re.sub(r"[^\w .()-]+", "-", name).strip(" .") or "report"
        path = self._session.path
        return str((file_of(path).parent if path is not None else Path()) / f"{plain}{suffix}")

    def save(self) -> None:
        """Ask for a file and write it, beside the reading."""
        chosen, kind = QFileDialog.getSaveFileName(
            self, tr("Save the report"), self._target(".pdf"), tr(_FILTER)
        )
        if not chosen:
            return
        out = _with_suffix(Path(chosen), SUFFIXES, kind or ".pdf")
        record, analysis = self._record, self._analysis
        reading, options = self.reading(), self.options()

        def work() -> Generator[Progress, None, tuple[Path, ...]]:
            report = yield from report_holter(record, analysis, reading, options)
            return (yield from save_report(report, out))

        self._start(work, tr("Report saved"))

    def save_tables(self) -> None:
        """Ask for a file and write beats, episodes and hours."""
        chosen, kind = QFileDialog.getSaveFileName(
            self, tr("Export beats and episodes"), self._target(".csv"), tr(_TABLE_FILTER)
        )
        if not chosen:
            return
        out = _with_suffix(Path(chosen), TABLES, kind or ".csv")
        analysis, said = self._analysis, self._session.holter.changes.said_lines()
        self._start(lambda: export_holter(analysis, out, said), tr("Exported"))

    def print(self) -> None:
        """Ask for a printer and print, beside the reading."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self).exec() != QDialog.DialogCode.Accepted:
            return
        record, analysis = self._record, self._analysis
        reading, options = self.reading(), self.options()

        def work() -> Generator[Progress, None, tuple[Path, ...]]:
            report = yield from report_holter(record, analysis, reading, options)
            yield Progress(0, 1, tr("printing"))
            print_report(report, printer)
            return ()

        self._start(work, tr("Sent to the printer"))

    def _start(
        self, work: Callable[[], Generator[Progress, None, tuple[Path, ...]]], done: str
    ) -> None:
        session = self._session

        def tell(made: tuple[Path, ...]) -> None:
            names = ", ".join(path.name for path in made)
            session.tell("info", f"{done}: {names}" if names else f"{done}.")

        session.runner.start(
            JOB,
            work,
            on_result=tell,
            on_error=lambda error: session.tell("error", str(error)),
        )
        self.accept()


def _with_suffix(out: Path, known: tuple[str, ...], kind: str) -> Path:
    if out.suffix.lower() in known:
        return out
    suffix = next((one for one in known if one in kind), known[0])
    return out.with_name(out.name + suffix)
