"""The worklist in the window: what is asked, the list that answers, the rows that are looked at.

The records that are open stand there at once, without the catalogue; what it knows of them is laid
over when it comes. Of a library only the keys are held, and the rows that are on the screen.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from ecgviewer.core.errors import DamagedError, UserError
from ecgviewer.core.language import tr
from ecgviewer.core.record_query import parse_query
from ecgviewer.tasks import worklist
from ecgviewer.tasks.worklist import ListFacts, WorkAsk, WorkCounts, WorkList, WorkRow
from ecgviewer.tasks.worklist_day import DayCounters, day
from ecgviewer.ui.worklist_listing import PAGE, Listed, Rows, listed_with_rows, same_list
from ecgviewer.ui.worklist_model import Heading

if TYPE_CHECKING:
    from ecgviewer.ui.session import ReviewSession

LIST, ROWS, COUNTS, DAY = "worklist", "worklist rows", "worklist counts", "worklist day"
PAGES_KEPT = 60
_USUAL: dict[str, dict[str, Any]] = {
    "opened": {"sort": "list", "group": "none"},
    "library": {"sort": "reason", "group": "state"},
}
"""How a list stands before anybody asked otherwise: what is open as it was opened."""

SOON_MS = 120
"""What happens in so short a time is answered once."""


class Worklist(QObject):
    """One list, as it was asked for.

    Parameters
    ----------
    session
        Has the records that are open, the reader, the model.
    """

    listChanged = Signal()
    """Another list, or the same one in another order."""

    rowsCame = Signal(int, int)
    countsCame = Signal()
    dayCame = Signal()
    problemChanged = Signal()

    def __init__(self, session: ReviewSession) -> None:
        super().__init__(session)
        self._session = session
        self.base = "opened" if session.paths else "library"
        self.ask = replace(WorkAsk(), **_USUAL[self.base])
        self.queue = "all" if session.paths else "today"
        self.text = ""
        """The search that is answered; what cannot be understood leaves the last one."""
        self.work: WorkList | None = None
        self.counts: WorkCounts | None = None
        self.day: DayCounters | None = None
        self.problem = ""
        self.is_awake = False
        """Whether anybody looks: nothing is asked for a page that is not shown."""
        self._is_stale = True
        self.facts: ListFacts | None = None
        self._pages: dict[int, Rows] = {}
        self._old: dict[int, Rows] = {}
        """Rows as they were, shown until they come again."""
        self._by_path: dict[Path, WorkRow] = {}
        self._seen = (0, PAGE)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.refresh)
        session.recordsChanged.connect(self._on_records)
        for signal in (
            session.reading.changed,
            session.modelChanged,
            session.settingsChanged,
            session.heatChanged,
            session.live.catalogued,
            session.live.scored,
        ):
            signal.connect(self.renew_soon)
        session.cataloguing.grew.connect(self.renew_soon)
        self._paths = self.opened = session.paths
        """What was opened elsewhere: files, folders, what arrived."""
        self.taken: tuple[Path, ...] = ()
        """What was opened from here, to be walked through."""

    # What there is

    @property
    def listed(self) -> tuple[Path, ...]:
        """The records that are open, in their order."""
        return self.opened or self._paths

    @property
    def is_plain(self) -> bool:
        """Whether it is just what is open, in its order: shown without asking anybody."""
        return self.base == "opened" and self.queue == "all" and not self._is_narrowed

    @property
    def _is_narrowed(self) -> bool:
        return bool(self.text) or self.ask != replace(WorkAsk(), **_USUAL[self.base])

    @property
    def total(self) -> int:
        """How many rows there are."""
        if self.is_plain:
            return len(self.listed)
        return 0 if self.work is None else len(self.work.keys)

    @property
    def headings(self) -> tuple[Heading, ...]:
        """Groups that the rows stand in; none for what is just open."""
        if self.is_plain or self.work is None:
            return ()
        groups = [one for one in self.work.groups if one.title]
        return tuple(Heading(tr(one.title), tr(one.words), one.first, one.count) for one in groups)

    @property
    def control_share(self) -> tuple[int, int]:
        """How many rows were drawn by chance, of how many in groups that hold any."""
        if self.work is None:
            return 0, 0
        drawn = self.work.controls
        spans = [slice(one.first, one.first + one.count) for one in self.work.groups]
        of = sum(len(drawn[span]) for span in spans if drawn[span].any())
        return int(drawn.sum()), of

    def row(self, row: int) -> WorkRow | None:
        """Return a row; None while it is being fetched, or is not known to the catalogue."""
        if self.is_plain:
            path = self.path_at(row)
            return None if path is None else self._by_path.get(path)
        for pages in (self._pages, self._old):
            page = pages.get(row // PAGE)
            if page is not None and row % PAGE < len(page):
                return page[row % PAGE]
        return None

    def path_at(self, row: int) -> Path | None:
        """Return where the record of a row lies; None where it is not known or not there."""
        if self.is_plain:
            return self.listed[row] if 0 <= row < len(self.listed) else None
        found = self.row(row)
        return None if found is None else found.path

    def place_of(self, record_id: str, path: Path | None) -> int:
        """Return the row of a record; -1 for none."""
        if self.is_plain:
            return self.listed.index(path) if path is not None and path in self.listed else -1
        if self.work is None:
            return -1
        found = worklist.place_of(self.work, record_id) if record_id else -1
        if found < 0 and path is not None:
            found = worklist.place_of(self.work, path)
        return found

    # What is asked

    def choose_base(self, base: str) -> None:
        """Go to what is open, or to the whole library."""
        if base != self.base:
            self.base, self.queue = base, "all" if base == "opened" else "today"
            self.counts = None
            self._set(**_USUAL[base])

    def choose_queue(self, queue: str) -> None:
        """Go to one queue; a search begins anew."""
        self.queue = queue
        self._set()

    def search(self, text: str) -> None:
        """Look for something; what cannot be understood is told, and the list stays."""
        try:
            parse_query(text)
        except UserError as error:
            self._tell(str(error))
            return
        self._tell("")
        if text.strip() != self.text:
            self.text = text.strip()
            self._set()

    def narrow(self, **fields: Any) -> None:
        """Change reasons, signals, tags, sort or group."""
        self._set(**fields)

    def _set(self, **fields: Any) -> None:
        self.ask = replace(self.ask, **fields)
        self._pages, self._old, self._by_path, self.work = {}, {}, {}, None
        self._seen = (0, PAGE)
        if self.is_plain:
            self.listChanged.emit()
        self.refresh()

    def _tell(self, problem: str) -> None:
        if problem != self.problem:
            self.problem = problem
            self.problemChanged.emit()

    def _asked(self) -> WorkAsk:
        session, paths = self._session, None
        if self.base == "opened":
            paths = self.listed
        scope = "opened" if self.base == "opened" and self.queue == "all" else self.queue
        model = session.model if session.settings.heat_on and not session.model_stopped else None
        return replace(
            self.ask,
            scope=scope,
            text=self.text,
            reader=session.reader,
            model_sha256="" if model is None else model.sha256,
            human_first=worklist.human_first(session.settings.human_first),
            paths=paths,
        )

    # Keeping it true

    def wake(self) -> None:
        """Begin to look; what has changed meanwhile is asked."""
        self.is_awake = True
        if self._is_stale:
            self.refresh()
        else:
            self._ask_day()

    def sleep(self) -> None:
        """Look no longer."""
        self.is_awake = False

    def renew_soon(self) -> None:
        """Ask again in a moment, or when somebody looks."""
        self._is_stale = True
        if self.is_awake:
            self._soon.start()

    def _on_records(self) -> None:
        """Follow what is opened elsewhere; a list that was opened from here is no other list."""
        paths = self._session.paths
        if paths is self._paths or paths is self.taken:
            self._paths = paths
            self.rowsCame.emit(*self._seen)
            return
        before, self._paths = self._paths, paths
        grew = 0 < len(before) < len(paths) and paths[: len(before)] == before
        if grew and before is self.taken:  # arrivals join what is read and what is open
            self.taken = paths
            known = set(self.opened)
            self.opened += tuple(path for path in paths[len(before) :] if path not in known)
        else:
            self.opened = paths
        if self.base == "library" and paths and not grew:
            self.text = ""
            self.base, self.queue = "opened", "all"
            self.ask = replace(self.ask, **_USUAL["opened"])
        if self.base == "opened":
            self._pages, self._old, self._by_path = {}, {}, {}
            self.work = self.counts = None
            self.listChanged.emit()
            self.renew_soon()

    def refresh(self) -> None:
        """Ask for the list and its counts."""
        self._soon.stop()
        if not self.is_awake:
            self._is_stale = True
            return
        self._is_stale = False
        try:
            ask = self._asked()
        except UserError as error:
            self._tell(str(error))
            return
        start = self._session.runner.start
        start(
            LIST,
            lambda: listed_with_rows(ask, worklist.first_work, self._seen[0]),
            on_result=self._take_first,
            on_error=self._take_error,
        )
        start(
            COUNTS,
            lambda: worklist.counts(ask),
            on_result=self._take_counts,
            on_error=self._take_error,
        )
        self._ask_day()

    def _ask_day(self) -> None:
        session = self._session
        reader = session.reader
        session.runner.start(DAY, lambda: day(reader), on_result=self._take_day)

    def _take_first(self, listed: Listed) -> None:
        self._take(listed)
        if not listed[0].is_whole:
            self._session.runner.start(
                LIST,
                lambda: listed_with_rows(listed[0].ask, worklist.list_work, self._seen[0]),
                on_result=self._take,
                on_error=self._take_error,
            )

    def _take(self, listed: Listed) -> None:
        work, self.facts, page, rows = listed
        before, self.work = self.work, work
        same = before is not None and same_list(before, work)
        self._old = self._old | self._pages if same else {}
        self._pages = {}
        self._keep(page, rows)
        if same or self.is_plain:
            self.rowsCame.emit(0, self.total)
        else:
            self.listChanged.emit()
        self._fetch()

    def _keep(self, page: int, rows: Rows) -> None:
        while len(self._pages) >= PAGES_KEPT:
            del self._pages[next(iter(self._pages))]
        self._pages[page] = rows
        self._old.pop(page, None)
        if self.is_plain:
            self._by_path |= {row.path: row for row in rows if row.path is not None}

    def _take_counts(self, counts: WorkCounts) -> None:
        self.counts = counts
        self.countsCame.emit()

    def _take_day(self, counted: DayCounters) -> None:
        self.day = counted
        self.dayCame.emit()

    def _take_error(self, error: UserError) -> None:
        self._tell(str(error))
        if isinstance(error, DamagedError):
            self._session.cataloguing.note(error)

    # The rows on the screen

    def see(self, first: int, stop: int) -> None:
        """Fetch rows, with those a screen around them."""
        self._seen = (first, stop)
        if not self._session.runner.is_active(ROWS):
            self._fetch()

    def _fetch(self) -> None:
        work, (first, stop) = self.work, self._seen
        if work is None or not len(work.keys):
            return
        last = min(stop, len(work.keys)) - 1
        wanted = [
            page for page in range(first // PAGE, last // PAGE + 1) if page not in self._pages
        ]
        if not wanted:
            return
        page = wanted[0]

        def take(rows: tuple[WorkRow, ...]) -> None:
            if work is not self.work:
                return
            self._keep(page, rows)
            self.rowsCame.emit(page * PAGE, page * PAGE + len(rows))
            self._fetch()

        self._session.runner.start(
            ROWS,
            lambda: worklist.work_rows(work, page * PAGE, (page + 1) * PAGE),
            on_result=take,
            on_error=self._take_error,
        )

    def at_once(self, row: int) -> WorkRow | None:
        """Return a row, fetched here and now where it was not on the screen."""
        if self.row(row) is None and self.work is not None and 0 <= row < len(self.work.keys):
            first = row // PAGE * PAGE
            self._keep(row // PAGE, worklist.rows_of(self.work, first, first + PAGE))
        return self.row(row)

    def do(self, make: Callable[[], Any], done: Callable[[Any], object]) -> None:
        """Do something to the catalogue or the store, and ask anew."""

        def take(result: Any) -> None:
            self._session.reading.refresh()
            done(result)
            self.renew_soon()

        self._session.runner.start(
            f"worklist act {id(make)}",
            make,
            on_result=take,
            on_error=lambda error: self._session.tell("error", str(error)),
        )
