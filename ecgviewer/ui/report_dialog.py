"""Printing or saving what is on the sheet: what the report should hold, and where it goes."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from ecgviewer.core.display_filter import RAW
from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.tasks.report import Report, report_record
from ecgviewer.tasks.report_request import (
    Reading,
    ReportOptions,
    model_words,
    pseudonym,
    read_words,
    statements_of,
)
from ecgviewer.ui.printing import print_report, save_report
from ecgviewer.ui.report_questions import ReportQuestions
from ecgviewer.ui.session import ReviewSession

JOB = "report"


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


class ReportDialog(ReportQuestions):
    """Asks for the report of the record shown: name, paper, heat; then for a file or a printer.

    Parameters
    ----------
    session
        Whose record, findings and scale the report has.
    start_s
        Where the sheet begins on the screen.
    """

    def __init__(self, session: ReviewSession, start_s: float, parent: QWidget) -> None:
        super().__init__(session, tr("Report"), _pseudonym(session.record), parent)
        self._start_s = start_s
        can = session.heat_on and session.map is not None
        self.heat = self._ask(tr("Print the heat"), can=can)
        self._end(self._laid_out, self._write_it, self._print_it, note=_arranged(session))

    def _laid_out(self) -> Generator[Progress, None, Report]:
        session = self._session
        assert session.record is not None
        reading = reading_of(session, heat=self.heat.isChecked())
        return report_record(session.record, reading, self.options(), session.measurements)

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

    def _write_it(self, out: Path) -> None:
        save_in_background(self._session, out, self.options(), heat=self.heat.isChecked())

    def _print_it(self, printer: QPrinter) -> None:
        print_in_background(self._session, printer, self.options(), heat=self.heat.isChecked())


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
