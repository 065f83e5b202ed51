"""Similar cases in the window: what is sought, in which library, what was found, what is ticked."""

from __future__ import annotations

import time
from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.core.similar_case import SimilarCase, SimilarCases, Subject
from ecgviewer.ui.sight import Seen
from ecgviewer.ui.similar_subject import marked_subject, said_of

if TYPE_CHECKING:
    from ecgviewer.tasks.similar_labels import Placed
    from ecgviewer.ui.session import ReviewSession

INDEX, SEARCH, PLACE = "index library", "similar", "place similar"
SHOWN = 50
"""So many cases are listed at most."""

_AGAIN_S = 20.0
"""So often the list is renewed while the library grows."""


class Similar(QObject):
    """The search for similar cases; the library is indexed in the background.

    Nothing of it can be seen while the model may not be seen on the record shown.

    Parameters
    ----------
    session
        Has the record, what is marked on it, and the model.
    """

    changed = Signal()
    """What is sought, found, ticked or placed."""

    progressed = Signal()
    """How far the library is."""

    pageAsked = Signal(str)

    def __init__(self, session: ReviewSession) -> None:
        super().__init__(session)
        self._session = session
        self.subject: Subject | None = None
        self.record: Record | None = None
        """The record sought for; it stays while others are opened from the list."""
        self.path: Path | None = None
        self.suggested = ""
        """Finding that the subject carries: offered first for the others."""
        self.found: SimilarCases | None = None
        self.ticked: frozenset[str] = frozenset()
        self.problem = ""
        self.progress: Progress | None = None
        self.indexed = ""  # what is in the library, in words
        self.placed: Placed | None = None
        self.marked: dict[str, str] = {}
        """Record to the finding suggested on it from here."""
        self._searcher: Any = None
        self._looked_at: SimilarCase | None = None
        self._made_for: tuple[Any, ...] = ()
        self._up_to_date: tuple[Any, ...] = ()
        self._searched_at = 0.0
        session.sight.watch(self._in_sight)
        session.modelChanged.connect(self._on_model)
        for signal in (session.heatChanged, session.recordChanged):
            signal.connect(self.changed)

    # What may be seen

    @property
    def can_ask(self) -> bool:
        """Whether there is a record, and a model to ask."""
        return self._session.has_record and self._session.has_model

    @property
    def may_see(self) -> bool:
        """Whether anything of it may be seen now: as the overlay of the record shown."""
        return self._session.heat_on

    @property
    def why_hidden(self) -> str:
        """Say why nothing is seen."""
        reading = self._session.reading
        if reading.ai_allowed:
            return tr("The model's output is off. A shows it.")
        if reading.is_blinded:
            return tr("Similar cases are model output: a packet is read without.")
        return tr(
            "Similar cases are model output. They are hidden until the first read of the record "
            "shown is logged (Ctrl Enter)."
        )

    @property
    def is_indexing(self) -> bool:
        """Whether the library is being indexed."""
        return self._session.runner.is_active(INDEX)

    @property
    def is_busy(self) -> bool:
        """Whether something is sought or placed."""
        return any(map(self._session.runner.is_active, (SEARCH, PLACE)))

    @property
    def library(self) -> Path | None:
        """The folder searched: the one chosen, else the one that is open."""
        chosen = self._session.settings.library
        if chosen:
            return Path(chosen)
        return next(iter(self._session.reading.opened), None)

    @property
    def subject_text(self) -> str:
        """Say what is sought."""
        if self.subject is None or self.record is None or self.path is None:
            return ""
        return said_of(self.subject, self.record, self.path)

    # Asking

    def ask(self) -> None:
        """Seek cases like what is marked or selected, else like the whole record."""
        record = self._session.record
        if record is None or not self._told():
            return
        subject, finding = marked_subject(self._session, record)
        self._seek(record, subject, finding)

    def ask_beat(self, sample: int) -> None:
        """Seek cases with a beat like the one at a sample."""
        from ecgviewer.tasks.similar_subject import beat_at  # noqa: PLC0415 - torch is far, scipy is not

        record = self._session.record
        if record is not None and self._told():
            self._seek(record, beat_at(record, sample), "")

    def show(self) -> None:
        """Go to the list as it is."""
        if self._told():
            self.pageAsked.emit("similar")

    def _told(self) -> bool:
        """Whether the list may be seen; says why not where it may not."""
        if not self.may_see:
            self._session.tell("info", self.why_hidden)
        return self.may_see

    def _seek(self, record: Record, subject: Subject, finding: str) -> None:
        self.record, self.path, self.subject = record, self._session.path, subject
        self.suggested, self.found, self.problem = finding, None, ""
        self.ticked, self.placed = frozenset(), None
        self.pageAsked.emit("similar")
        self.search()

    # The library

    def choose_library(self, folder: Path) -> None:
        """Search another folder from now on."""
        self._session.change_settings(library=str(folder.absolute()))
        self._session.runner.cancel(INDEX)
        self.found, self.progress, self.indexed = None, None, ""
        self.search()

    def index(self) -> None:
        """Look at what is new in the library, in the background."""
        folder, model = self.library, self._session.model
        if folder is None or model is None or self.is_indexing:
            return
        from ecgviewer.tasks.library_index import index_folder  # noqa: PLC0415

        self.progress = Progress(0, 0, tr("looking for records"))
        self._session.runner.start(
            INDEX,
            lambda: index_folder(folder, model.id),
            on_progress=self._take_progress,
            on_result=lambda index: self._take_index((str(folder), model.sha256), index),
            on_error=self._take_index_problem,
            pool="indexing",
        )
        self.changed.emit()

    def stop_indexing(self) -> None:
        """Stop; what was indexed is kept, and the next time it goes on from there."""
        self._session.runner.cancel(INDEX)
        self._up_to_date = self._wanted
        self.progress = None
        self.search()

    @property
    def _wanted(self) -> tuple[str, str]:
        model = self._session.model
        return str(self.library), "" if model is None else model.sha256

    def _take_progress(self, step: Progress) -> None:
        self.progress = step
        self.progressed.emit()
        now = time.monotonic()
        if now - self._searched_at > _AGAIN_S and not self.is_busy:
            self._searched_at, self._made_for = now, ()
            self.search()

    def _take_index(self, key: tuple[str, str], index: Any) -> None:
        self.progress, self._up_to_date = None, key
        self._take_library(key, index)
        self._search_now()

    def _take_index_problem(self, error: UserError) -> None:
        self.progress, self.problem = None, str(error)
        self._up_to_date = self._wanted
        self.changed.emit()

    def _take_library(self, key: tuple[str, str], index: Any) -> None:
        from ecgviewer.tasks.similar import Searcher  # noqa: PLC0415
        from ecgviewer.tasks.workplace import user_zoo  # noqa: PLC0415

        self._searcher, self._made_for = Searcher(index, user_zoo()), key
        self.indexed = tr("records indexed: {n:,}", n=len(index))
        if index.problems:
            self.indexed += f" · {tr('{n:,} cannot be read', n=len(index.problems))}"

    def _on_model(self) -> None:
        self._session.runner.cancel(INDEX)
        self._session.runner.cancel(SEARCH)
        self._searcher, self.found, self.progress, self._made_for = None, None, None, ()
        self.changed.emit()

    # Searching

    def search(self) -> None:
        """Search what is indexed, and index what is not."""
        folder, model = self.library, self._session.model
        if self.subject is None or folder is None or model is None:
            self.changed.emit()
            return
        if self._up_to_date != self._wanted:
            self.index()
        if self._made_for == self._wanted and self._searcher is not None:
            self._search_now()
            return
        from ecgviewer.tasks.library_index import load_index  # noqa: PLC0415

        key = self._wanted

        def load() -> Generator[Progress, None, Any]:
            yield Progress(0, 1, tr("reading the index"))
            return load_index(folder, model.id)

        def take(index: Any) -> None:
            self._take_library(key, index)
            self._search_now()

        self._session.runner.start(SEARCH, load, on_result=take, on_error=self._take_problem)
        self.changed.emit()

    def _search_now(self) -> None:
        self._searched_at = time.monotonic()
        record, subject, searcher = self.record, self.subject, self._searcher
        if record is None or subject is None or searcher is None:
            self.changed.emit()
            return
        if not len(searcher.index):
            self.found = None
            self.changed.emit()
            return
        from ecgviewer.tasks.similar import search_apart  # noqa: PLC0415

        self._session.runner.start(
            SEARCH,
            lambda: search_apart(searcher, record, subject, top=SHOWN),
            on_result=self._take_found,
            on_error=self._take_problem,
        )
        self.changed.emit()

    def _take_found(self, found: SimilarCases) -> None:
        if found.subject is self.subject:
            self.found, self.problem = found, ""
            self.ticked &= {one.record_id for one in found.cases}
        self.changed.emit()

    def _take_problem(self, error: UserError) -> None:
        self.problem = str(error)
        self.changed.emit()

    # The list

    @property
    def cases(self) -> tuple[SimilarCase, ...]:
        """What was found, where it may be seen."""
        return self.found.cases if self.found is not None and self.may_see else ()

    def is_unread(self, case: SimilarCase) -> bool:
        """Whether the model may not be seen on a record yet."""
        return not self._session.reading.allows(case.record_id, case.path)

    def is_read(self, case: SimilarCase) -> bool:
        """Whether the reader has logged a first read of a record."""
        return self._session.reading.is_logged(case.record_id)

    def tick(self, record_id: str) -> None:
        """Tick a case, or no longer."""
        self.ticked ^= {record_id}
        self.changed.emit()

    def tick_all(self) -> None:
        """Tick all cases, or none where all are."""
        every = frozenset(one.record_id for one in self.cases)
        self.ticked = frozenset() if every <= self.ticked else every
        self.changed.emit()

    def open(self, case: SimilarCase) -> None:
        """Open a case for reading, beside the records that are listed."""
        session = self._session
        if case.path not in session.paths:
            session.paths = (*session.paths, case.path)
            session.recordsChanged.emit()
        self.pageAsked.emit("read")
        session.go(session.paths.index(case.path))

    def look_at(self, case: SimilarCase | None) -> None:
        """Say which case is chosen on the page, or none: it is kept as shown by the model."""
        self._looked_at = case
        self._session.sight.look_soon()

    def _in_sight(self) -> Seen | None:
        """Return what is on the screen of the case chosen: that the model finds it similar."""
        case, session = self._looked_at, self._session
        if case is None or not self.may_see or session.model is None:
            return None
        first = session.reading.reads_first(case.path)
        return Seen(case.record_id, session.model.id, session.model.sha256, first)

    # Labels

    @property
    def can_place(self) -> bool:
        """Whether there is anything ticked, and a store to place suggestions in."""
        return bool(self.ticked) and self._session.marks.store is not None and not self.is_busy

    def place(self, finding: str) -> None:
        """Suggest a finding on all that is ticked."""
        record, found = self.record, self.found
        if record is None or found is None or not finding or not self.can_place:
            return
        from ecgviewer.tasks.similar_labels import suggest_on  # noqa: PLC0415

        chosen = [one for one in self.cases if one.record_id in self.ticked]
        of_path, author = self.path, self._session.reader
        self._session.runner.start(
            PLACE,
            lambda: suggest_on(
                chosen,
                finding,
                subject=found.subject,
                of=record,
                of_path=of_path,
                model_id=found.model_id,
                author=author,
            ),
            on_result=self._take_placed,
            on_error=self._take_problem,
        )
        self.changed.emit()

    def _take_placed(self, placed: Placed) -> None:
        self.placed, self.ticked = placed, frozenset()
        self.marked |= {one.record_id: placed.finding for one in placed.suggestions}
        self._look_again()

    def take_back(self) -> None:
        """Take the suggestions placed last away again."""
        from ecgviewer.tasks.similar_labels import take_back  # noqa: PLC0415

        if self.placed is None:
            return
        try:
            take_back(self.placed.suggestions, author=self._session.reader)
        except UserError as error:
            self._session.tell("error", str(error))
            return
        for one in self.placed.suggestions:
            self.marked.pop(one.record_id, None)
        self.placed = None
        self._look_again()

    def _look_again(self) -> None:
        try:
            self._session.suggestions.look_again()
        except UserError as error:
            self._session.tell("error", str(error))
        self.changed.emit()
