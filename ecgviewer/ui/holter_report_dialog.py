"""Printing, saving or exporting what was found in a long recording."""

from __future__ import annotations

from collections.abc import Callable, Generator
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from ecgviewer.core.holter import HolterAnalysis
from ecgviewer.core.language import tr, tr_later
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.tasks.holter_report import HolterReading, report_holter
from ecgviewer.tasks.holter_report_strips import StripAsk
from ecgviewer.tasks.holter_report_tables import SUFFIXES as TABLES
from ecgviewer.tasks.holter_report_tables import export_holter
from ecgviewer.tasks.report import Report
from ecgviewer.tasks.report_request import ReportOptions, model_words, pseudonym, read_words
from ecgviewer.ui.controls import Button
from ecgviewer.ui.printing import print_report, save_report
from ecgviewer.ui.report_questions import ReportQuestions
from ecgviewer.ui.session import ReviewSession

JOB = "holter report"
MOST_ACCEPTED, MOST_STRETCHES = 12, 10
_TABLE_FILTER = tr_later("Tables (*.csv);;JSON (*.json)")


class HolterReportDialog(ReportQuestions):
    """Asks what the report of a long recording should hold; then for a file or a printer.

    Parameters
    ----------
    session
        Whose record, analysis and reader the report has.
    """

    def __init__(self, session: ReviewSession, parent: QWidget) -> None:
        assert session.record is not None
        assert session.holter.analysis is not None
        heading = tr("Report of a long recording")
        super().__init__(session, heading, pseudonym(session.record), parent)
        self._record: Record = session.record
        self._analysis: HolterAnalysis = session.holter.analysis
        self.here = self._ask(
            tr("The place looked at as a strip, too"), can=session.holter.place.at is not None
        )
        self.model = self._ask(
            tr("What the model finds most surprising"),
            can=session.heat_on and session.long_score is not None,
        )
        self.export = Button(tr("Export beats and episodes …"))
        self.export.setToolTip(tr("Beats, episodes and hours as CSV or JSON"))
        self.export.clicked.connect(self.save_tables)
        self._end(self._laid_out, self._write_it, self._print_it, besides=self.export)

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

    def _write_it(self, out: Path) -> None:
        record, analysis = self._record, self._analysis
        reading, options = self.reading(), self.options()

        def work() -> Generator[Progress, None, tuple[Path, ...]]:
            report = yield from report_holter(record, analysis, reading, options)
            return (yield from save_report(report, out))

        self._start(work, tr("Report saved"))

    def save_tables(self) -> None:
        """Ask for a file and write beats, episodes and hours."""
        heading, kinds = tr("Export beats and episodes"), tr(_TABLE_FILTER)
        out = self._asked_file(heading, kinds, TABLES, ".csv")
        if out is None:
            return
        analysis, said = self._analysis, self._session.holter.changes.said_lines()
        self._start(lambda: export_holter(analysis, out, said), tr("Exported"))
        self.accept()

    def _print_it(self, printer: QPrinter) -> None:
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
