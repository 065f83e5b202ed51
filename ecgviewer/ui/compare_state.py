"""What is compared with what: the earlier record, whose it is, what changed. No widgets."""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QObject, Signal

from ecgviewer.core.anomaly import AnomalyMap, RecordScore
from ecgviewer.core.comparison import Difference, by_size, model_differences
from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.core.patient_match import PatientMatch, match_patients
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.tasks import comparing, earlier_records, review, workplace
from ecgviewer.tasks.comparing import Comparison
from ecgviewer.tasks.earlier_records import Candidate, Confirmation
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.sight import Seen

Arrangement = Literal["beside", "stacked", "superimposed"]
ARRANGEMENTS: tuple[Arrangement, ...] = ("beside", "stacked", "superimposed")

_JOBS = ("find earlier", "open earlier", "compare", "score earlier")
logger = logging.getLogger(__name__)


class Comparing(QObject):
    """The record shown and an earlier one of the same patient.

    Works only while its page is shown: reading on costs nothing.

    Parameters
    ----------
    session
        Whose record is compared.
    """

    changed = Signal()
    pageAsked = Signal(str)

    def __init__(self, session: ReviewSession) -> None:
        super().__init__(session)
        self._session = session
        self.arrangement: Arrangement = "beside"
        self.main_only = True
        self.is_shown = False
        self._looked_for: str | None = None
        self._scored: tuple[str, RecordScore, AnomalyMap] | None = None
        self._forget()
        session.recordChanged.connect(self._on_record)
        for signal in (session.scoreChanged, session.heatChanged, session.modelChanged):
            signal.connect(self._on_model)
        session.sight.watch(self._in_sight)
        self.changed.connect(session.sight.look_soon)

    def _forget(self) -> None:
        for key in _JOBS:
            self._session.runner.cancel(key)
        self.candidates: tuple[Candidate, ...] | None = None
        self.choosing = False
        self._let_go()

    def _let_go(self) -> None:
        """Let go of the earlier record."""
        self.earlier_path: Path | None = None
        self.earlier: Record | None = None
        self.problem: str | None = None
        self.match: PatientMatch | None = None
        self.confirmation: Confirmation | None = None
        self.found: Comparison | None = None
        self.score_problem: str | None = None

    # Pages

    def show(self) -> None:
        """Go to the comparison."""
        self.pageAsked.emit("compare")

    def toggle(self) -> None:
        """Go to the comparison, or back to the sheet."""
        self.pageAsked.emit("read" if self.is_shown else "compare")

    def choose_another(self) -> None:
        """Go to the comparison and choose what to compare with."""
        self.choosing = True
        self.pageAsked.emit("compare")
        self.changed.emit()

    def stop_choosing(self) -> None:
        """Keep what there is."""
        self.choosing = False
        self.changed.emit()

    def set_shown(self, *, on: bool) -> None:
        """Say whether the page is seen."""
        self.is_shown = on
        self._session.sight.look_soon()
        if on:
            self.look_once()
            self._on_model()

    def look_once(self) -> None:
        """Look for an earlier record, unless it was looked for already."""
        record = self._session.record
        if record is not None and self._looked_for != record.id:
            self._look()

    def arrange(self, arrangement: Arrangement) -> None:
        """Show the two beside each other, stacked, or one median beat over the other."""
        self.arrangement = arrangement
        self.changed.emit()

    def next_arrangement(self, step: int = 1) -> None:
        """Go to the next arrangement."""
        place = ARRANGEMENTS.index(self.arrangement)
        self.arrange(ARRANGEMENTS[(place + step) % len(ARRANGEMENTS)])

    def show_main(self, *, only: bool) -> None:
        """List the main values only, or all."""
        self.main_only = only
        self.changed.emit()

    # The earlier record

    def _on_record(self) -> None:
        self._forget()
        self._looked_for = None
        if self.is_shown and self._session.record is not None:
            self._look()
        self.changed.emit()

    def _start(
        self,
        key: str,
        make: Callable[[], Generator[Progress, None, Any]],
        take: Callable[[Any], None],
        fail: Callable[[UserError], None],
    ) -> None:
        self._session.runner.start(key, make, on_result=take, on_error=fail)
        self.changed.emit()

    def _look(self) -> None:
        """Look through the list for earlier records of the patient."""
        record, path = self._session.record, self._session.path
        if record is None or path is None:
            return
        self._looked_for = record.id
        paths = self._session.paths
        self._start(
            "find earlier",
            lambda: earlier_records.find_candidates(paths, record, path),
            self._take_candidates,
            self._take_no_candidates,
        )

    def _take_candidates(self, found: tuple[Candidate, ...]) -> None:
        self.candidates = found
        first = earlier_records.default_of(found)
        if self.earlier_path is None and not self.choosing:
            if first is not None:
                self.choose(first.path)
                return
            self.choosing = True
        self.changed.emit()

    def _take_no_candidates(self, error: UserError) -> None:
        self.candidates = ()
        self.choosing = self.earlier_path is None
        self._session.tell("error", str(error))
        self.changed.emit()

    def choose(self, path: Path) -> None:
        """Compare with a record; whose it is, is asked where the files do not say it."""
        self._session.runner.cancel("compare")
        self._let_go()
        self.earlier_path, self.choosing = path, False
        self._start(
            "open earlier",
            lambda: review.open_record(path),
            self._take_earlier,
            self._take_problem,
        )

    def _take_problem(self, error: UserError) -> None:
        self.problem = str(error)
        self.changed.emit()

    def _take_earlier(self, earlier: Record) -> None:
        now = self._session.record
        if now is None:
            return
        self.earlier = earlier
        self.match = match_patients(earlier, now)
        if not self.match.is_same:
            try:
                self.confirmation = earlier_records.confirmations(now.id).get(earlier.id)
            except UserError as error:
                self._session.tell("error", str(error))
        if self.needs_confirmation:
            self.changed.emit()
        else:
            self._compare()

    @property
    def needs_confirmation(self) -> bool:
        """Whether a person must say that both are of one patient before anything is compared."""
        return self.match is not None and not self.match.is_same and self.confirmation is None

    def confirm(self) -> None:
        """Say that both are of one patient; logged in the store, with name and time."""
        now = self._session.record
        if now is None or self.earlier is None or not self.needs_confirmation:
            return
        try:
            self.confirmation = earlier_records.confirm(
                self.earlier.id, now.id, by=self._session.reader
            )
        except UserError as error:
            self._session.tell(
                "error", tr("{error} Without the log nothing is compared.", error=error)
            )
            return
        logger.info("%s… and %s… confirmed as one patient", self.earlier.id[:12], now.id[:12])
        self._compare()

    def _compare(self) -> None:
        earlier, now, said = self.earlier, self._session.record, self.confirmation
        if earlier is None or now is None:
            return
        self._start(
            "compare",
            lambda: comparing.compare(earlier, now, confirmation=said),
            self._take_comparison,
            self._take_problem,
        )

    def _take_comparison(self, found: Comparison) -> None:
        if found.now is self._session.record and found.earlier is self.earlier:
            self.found = found
            self._on_model()

    @property
    def is_busy(self) -> bool:
        """Whether something is read or measured."""
        return any(map(self._session.runner.is_active, _JOBS[:3]))

    # The model

    def _on_model(self) -> None:
        """Score the earlier record where the model is seen, and never otherwise."""
        session, found = self._session, self.found
        if self.is_shown and found is not None and self.may_see and session.model is not None:
            entry, waits = session.model, session.score is None
            known = self._scored is not None and self._scored[0] == self._key(entry)
            # After the record shown itself: the reader waits for that one.
            if not known and not waits and not session.runner.is_active("score earlier"):
                earlier = found.earlier
                session.runner.start(
                    "score earlier",
                    lambda: workplace.score_record(earlier, entry.id),
                    on_result=lambda result: self._take_score(entry, earlier, result),
                    on_error=self._take_score_problem,
                )
        else:
            session.runner.cancel("score earlier")
        self.changed.emit()

    @property
    def may_see(self) -> bool:
        """Whether the model is seen, and both records may be."""
        session, earlier, path = self._session, self.earlier, self.earlier_path
        if not session.heat_on or earlier is None or path is None:
            return False
        return session.reading.allows(earlier.id, path)

    def _key(self, entry: Any) -> str:
        assert self.found is not None
        return f"{self.found.earlier.id} {entry.id} {entry.sha256}"

    def _take_score(
        self, entry: Any, earlier: Record, result: tuple[RecordScore, AnomalyMap]
    ) -> None:
        if self.found is not None and self.found.earlier is earlier:
            self._scored = (self._key(entry), *result)
            self.score_problem = None
        self._on_model()  # by another model, if that was changed meanwhile

    def _take_score_problem(self, error: UserError) -> None:
        self.score_problem = str(error)
        self.changed.emit()

    def _in_sight(self) -> Seen | None:
        """Return what the model says of the earlier record, where it is on the screen."""
        session, path = self._session, self.earlier_path
        if not self.is_shown or self._earlier_scored is None or path is None:
            return None
        assert self.found is not None
        return Seen(
            self.found.earlier.id,
            session.model.id,
            session.model.sha256,
            session.reading.reads_first(path),
        )

    @property
    def earlier_map(self) -> AnomalyMap | None:
        """Map of the earlier record by the model in use, where the model may be seen."""
        scored = self._earlier_scored
        return None if scored is None else scored[1]

    @property
    def _earlier_scored(self) -> tuple[RecordScore, AnomalyMap] | None:
        session, scored = self._session, self._scored
        if self.found is None or scored is None or not self.may_see or session.model is None:
            return None
        return scored[1:] if scored[0] == self._key(session.model) else None

    @property
    def model_differences(self) -> tuple[Difference, ...]:
        """What changed of what the model says; empty where it may not be seen."""
        session, earlier = self._session, self._earlier_scored
        if earlier is None or session.score is None or session.map is None:
            return ()
        found = by_size(model_differences(earlier, (session.score, session.map)))
        return tuple(sorted(found, key=lambda one: bool(one.lead)))  # the whole ECG first

    @property
    def measured_differences(self) -> tuple[Difference, ...]:
        """What changed of what is measured, by size."""
        if self.found is None:
            return ()
        return tuple(one for one in self.found.differences if one.main or not self.main_only)
