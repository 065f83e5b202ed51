"""The adjudicator's place in the queue: which row, its record, what was decided."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ecgviewer.core.adjudication import Case, Decision, Verdict, next_open
from ecgviewer.core.errors import UserError
from ecgviewer.core.record import Record
from ecgviewer.core.study import Reading
from ecgviewer.tasks import adjudicating
from ecgviewer.tasks.adjudicating import Adjudication
from ecgviewer.ui.reader_marks import ReaderMark, initials_of
from ecgviewer.ui.session import ReviewSession

_OPEN, _RECORD, _DECIDE = "adjudication", "adjudicated record", "decide"


class Adjudicating(QObject):
    """A queue being worked through; every decision is on the disk before the next row is shown."""

    changed = Signal()
    """The queue, the row, its record or a decision."""

    def __init__(self, session: ReviewSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.work: Adjudication | None = None
        self.place = -1
        self.record: Record | None = None
        self.problem = ""
        self.names_shown = False

    @property
    def case(self) -> Case | None:
        """The row that is shown."""
        return self.work.cases[self.place] if self.work and self.place >= 0 else None

    @property
    def readings(self) -> tuple[Reading, ...]:
        """What each reader said of the record shown, first showings first."""
        case = self.case
        if self.work is None or case is None:
            return ()
        here = self.work.by_record.get(case.row.record_id, ())
        return tuple(sorted(here, key=lambda one: (one.reader, one.repeat)))

    @property
    def is_busy(self) -> bool:
        """Whether a decision is being stored."""
        return self._session.runner.is_active(_DECIDE)

    def name_of(self, reader: str) -> str:
        """Return what a reader is called on the page."""
        if self.work is not None and self.names_shown:
            return self.work.names.get(reader, reader)
        return reader

    def number_of(self, reader: str) -> int:
        """Return a reader's place among the readers: their colour."""
        return self.work.readers.index(reader) if self.work else 0

    def marks(self) -> tuple[ReaderMark, ...]:
        """Return all marks on the record shown, with whose they are."""
        return tuple(
            ReaderMark(mark, self.number_of(one.reader), initials_of(self.name_of(one.reader)))
            for one in self.readings
            for mark in one.annotations
        )

    # What the adjudicator does

    def open(self, study_path: Path, readings_path: Path) -> None:
        """Read a study's queue and show the first row that is open."""
        self.problem = ""
        self._session.runner.start(
            _OPEN,
            lambda: adjudicating.open_adjudication(
                readings_path, study_path=study_path, store=adjudicating.user_store()
            ),
            on_result=self._take,
            on_error=self._refuse,
        )

    def close(self) -> None:
        """Leave the queue."""
        self.work, self.place, self.record = None, -1, None
        self.changed.emit()

    def show_names(self, *, on: bool) -> None:
        """Call readers by their names, or by their numbers in the study."""
        self.names_shown = on
        self.changed.emit()

    def go(self, place: int) -> None:
        """Show a row and read its record."""
        if self.work is None or not 0 <= place < len(self.work.cases):
            return
        before = self.case.row.record_id if self.case is not None else ""
        self.place = place
        record_id = self.work.cases[place].row.record_id
        if record_id != before or (self.record is None and not self.problem):
            self.record, self.problem = None, ""
            work = self.work
            self._session.runner.start(
                _RECORD,
                lambda: adjudicating.open_case_record(work, record_id),
                on_result=self._show,
                on_error=self._cannot_show,
            )
        self.changed.emit()

    def step(self, by: int) -> None:
        """Show the next row, or the one before."""
        self.go(self.place + by)

    def decide(self, verdict: Verdict, note: str = "") -> None:
        """Store a decision on the row shown, then show the next open one."""
        work, case = self.work, self.case
        if work is None or case is None or self.is_busy:
            return
        author = self._session.reader
        self._session.runner.start(
            _DECIDE,
            lambda: adjudicating.decide(work, case, verdict, author=author, note=note),
            on_result=self._decided,
            on_error=self._refuse,
        )
        self.changed.emit()

    # Replies of the threads

    def _take(self, work: Adjudication) -> None:
        self.work, self.place, self.record = work, -1, None
        first = next_open(work.cases, -1)
        self.go(first if first is not None else 0)
        self.changed.emit()

    def _show(self, record: Record) -> None:
        if self.case is not None and record.id == self.case.row.record_id:
            self.record = record
            self.changed.emit()

    def _cannot_show(self, error: UserError) -> None:
        self.record, self.problem = None, str(error)
        self.changed.emit()

    def _decided(self, made: Decision) -> None:
        if self.work is None:
            return
        at = next(
            place
            for place, case in enumerate(self.work.cases)
            if case.key == adjudicating.key_of_decision(made)
        )
        cases = list(self.work.cases)
        cases[at] = Case(cases[at].row, made)
        self.work = replace(self.work, cases=tuple(cases))
        following = next_open(self.work.cases, at) if at == self.place else None
        self.go(self.place if following is None else following)
        self.changed.emit()

    def _refuse(self, error: UserError) -> None:
        self._session.tell("error", str(error))
        self.changed.emit()
