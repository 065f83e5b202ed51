"""What is done from the worklist: open, read next, put off or apart, tag, keep a search, export."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from ecgviewer.core.language import tr
from ecgviewer.core.progress import Progress
from ecgviewer.tasks import worklist, worklist_acts, worklist_export
from ecgviewer.tasks.catalogue_reads import state_word
from ecgviewer.tasks.worklist import WorkList, WorkRow
from ecgviewer.ui.worklist_state import Worklist

if TYPE_CHECKING:
    from ecgviewer.ui.session import ReviewSession

LISTED_BEFORE, LISTED_AFTER, NEAR = 2_000, 8_000, 50
"""So many records around the one opened become the list that N and P walk through; so many of them
at once."""

AROUND, WAIT_MS = "worklist around", 50

_SEARCHED = 2_000
"""So many rows are looked through for the next one to read where the list is not grouped."""

_READ_IN = {"second": "second", "later": "later", "uncertain": "uncertain", "unfit": "unfit"}
"""Which state is read next in a queue of its own; elsewhere what is unread."""


def paths_work(work: WorkList, row: int) -> Generator[Progress, None, tuple[Path, ...]]:
    """Return the list that is walked through from a row."""
    yield Progress(0, 0, tr("listing"))
    return worklist.paths_around(work, row, LISTED_BEFORE, LISTED_AFTER)


class WorklistActs(QObject):
    """Acts on rows; each tells what it did, and how to take it back.

    Parameters
    ----------
    session
        Takes the list that is read.
    work
        The list looked at.
    """

    told = Signal(str, str)
    """Words and tone of what was done."""

    readAsked = Signal()
    """The record is being opened: go to the sheet."""

    def __init__(self, session: ReviewSession, work: Worklist) -> None:
        super().__init__(session)
        self._session, self._work = session, work
        self._undo: Any = None
        self._opened: tuple[Path, ...] | None = None
        """Folders that were open before a list of the library was."""

    # Reading

    def open(self, row: int) -> bool:
        """Open the record of a row; the list becomes the one that N and P walk through."""
        work, session = self._work, self._session
        found = None if work.is_plain else work.at_once(row)
        path = work.path_at(row)
        if path is None or (found is not None and found.missing):
            if found is not None:
                text = tr(
                    "{record} is not there: its file was moved, or its drive is away. Add the "
                    "folder it lies in now, and it is known again.",
                    record=found.title,
                )
                self.told.emit(text, "amber")
            return False
        if session.marks.has_draft:
            self.told.emit(
                tr("The finding is not saved yet. Enter saves it, Esc drops it."), "amber"
            )
            return False
        if not work.is_plain:
            self._open_in_list(row, path)
        elif session.paths is work.listed:
            session.go(row)
        else:
            self._take(work.listed, path)
        self.readAsked.emit()
        return True

    def _open_in_list(self, row: int, path: Path) -> None:
        """Open a record with those around it; the rest of the list follows when it is found."""
        found = self._work.work
        assert found is not None
        near = worklist.paths_around(found, row, NEAR, NEAR)
        near = near if path in near else (path, *near)
        paths, at = self._session.paths, near.index(path)
        place = paths.index(path) if path in paths else -1
        if place >= at and paths[place - at : place - at + len(near)] == near:
            self._session.go(place)  # it is walked through already
            return
        self._take(near, path)
        self._session.runner.start(
            AROUND,
            lambda: paths_work(found, row),
            on_result=self._widen,
            on_error=lambda error: self._session.tell("error", str(error)),
        )

    def _take(self, paths: tuple[Path, ...], path: Path) -> None:
        session = self._session
        if self._work.base == "library":
            if self._opened is None:
                self._opened = session.reading.opened
            session.reading.opened = tuple(map(Path, session.cataloguing.folders))
        elif self._opened is not None:
            session.reading.opened, self._opened = self._opened, None
        self._work.taken = paths
        session.take_list(paths, paths.index(path))

    def _widen(self, paths: tuple[Path, ...]) -> None:
        """Let the list go on at both ends, once the record is there."""
        session = self._session
        if session.is_loading:
            QTimer.singleShot(WAIT_MS, self, lambda: self._widen(paths))
        elif session.paths is self._work.taken and session.path in paths:
            self._work.taken = paths
            session.widen_list(paths)

    def next_to_read(self, row: int | None) -> int | None:
        """Return the first row to read from one on, then from the beginning; None for none.

        That is what is unread; in the queues of what was put aside or read once what is in them.
        """
        work = self._work
        first = 0 if row is None else row
        if row is not None and work.path_at(row) == self._session.path:
            first += 1
        if work.is_plain:
            return self._next_plain(first)
        if work.work is None:
            return None
        unread = [one for one in work.work.groups if one.key == "unread"]
        if unread:
            group = unread[0]
            inside = group.first <= first < group.first + group.count
            start, stop = group.first, group.first + group.count
            rest = range(first, stop) if inside else range(0)
            return self._open_among(
                (*rest[:_SEARCHED], *range(start, min(stop, start + _SEARCHED)))
            )
        total = work.total
        near = range(first, min(first + _SEARCHED, total))
        return self._open_among((*near, *range(min(first, _SEARCHED))))

    def _next_plain(self, first: int) -> int | None:
        session = self._session
        paths = self._work.listed
        for place in (*range(first, len(paths)), *range(first)):
            path = paths[place % len(paths)]
            if session.reading.state_at(path).is_to_read and path not in session.unreadable:
                return place
        return None

    def _open_among(self, rows: Iterable[int]) -> int | None:
        for row in rows:
            found = self._work.at_once(row)
            if found is None or found.path is None or found.problem:
                continue
            if self._is_wanted(found):
                return row
        return None

    def _is_wanted(self, found: WorkRow) -> bool:
        if self._work.queue == "disagreement":
            return True
        state, wanted = found.state or "unread", _READ_IN.get(self._work.queue, "unread")
        own = state_word(self._session.reading.state_at(found.path or Path()))
        return state == wanted and own in ("unread", wanted)

    # Putting off, putting apart

    def later(self, meant: worklist_acts.Meant) -> None:
        """Put records off, or take that back where all are put off."""
        session = self._session
        how = worklist_acts.Circumstances(
            worklist.human_first(session.settings.human_first),
            session.ai_visible,
            None if session.model is None else session.model.id,
        )
        reader = session.reader
        self._do(lambda: worklist_acts.turn_later(meant, reader, how))

    def apart(self, meant: worklist_acts.Meant) -> None:
        """Put records into quarantine, or take them back where all are in it."""
        reader = self._session.reader
        self._do(lambda: worklist_acts.turn_apart(meant, reader))

    def tag(self, meant: worklist_acts.Meant, name: str, *, on: bool) -> None:
        """Give records a tag, or take it away."""
        self._do(lambda: worklist_acts.tag_meant(meant, name, on=on))

    def undo(self) -> None:
        """Take back what was done last."""
        if self._undo is not None:
            make, self._undo = self._undo, None
            self._do(make)

    @property
    def can_undo(self) -> bool:
        """Whether what was told last can be taken back."""
        return self._undo is not None

    def _do(self, make: Any) -> None:
        self._work.do(make, self._done)

    def _done(self, done: Any) -> None:
        self._undo = done.undo
        self._session.quarantine.refresh()  # N and P step over what is in it
        self.told.emit(done.words, "human")

    # Searches, export

    def save_search(self, name: str, text: str) -> None:
        """Keep a search under a name."""
        self._do(lambda: worklist_acts.save_search(name, text))

    def forget_search(self, name: str) -> None:
        """Forget a search."""
        self._do(lambda: worklist_acts.forget_search(name))

    def export(self, path: Path) -> None:
        """Write the list shown, those drawn by chance marked, without identifiers of patients."""
        work = self._work.work
        if work is None:
            return
        self._session.runner.start(
            "worklist export",
            lambda: worklist_export.write_list(work, path),
            on_progress=lambda step: self.told.emit(step.message, "human"),
            on_result=lambda _: self.told.emit(
                tr(
                    "{n:,} rows were written to {file}, without names of patients.",
                    n=len(work.keys),
                    file=path.name,
                ),
                "green",
            ),
            on_error=lambda error: self.told.emit(str(error), "red"),
            pool="indexing",
        )
