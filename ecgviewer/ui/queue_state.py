"""What to label next: the queue looked at, whether it is the reading list, and making new ones."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ecgviewer.core.errors import UserError
from ecgviewer.core.label_queue import IN_QUEUE, LabelQueue, Wish
from ecgviewer.core.language import tr
from ecgviewer.core.progress import Progress
from ecgviewer.tasks import labelling
from ecgviewer.tasks.labelling import QueueItem, QueueWork

if TYPE_CHECKING:
    from ecgviewer.ui.session import ReviewSession

MAKE, LOOK, LEAVE = "queue", "queue progress", "leave queue row"


class Queueing(QObject):
    """The queues of the user, the one looked at, and how far its reader is.

    Parameters
    ----------
    session
        Its list of records becomes the queue's when one is read, and is put back after.
    """

    changed = Signal()
    """Another queue, the row shown, or how far the reader is."""

    progressed = Signal()
    """How far the making of a queue is; nothing else."""

    def __init__(self, session: ReviewSession) -> None:
        super().__init__(session)
        self._session = session
        self.queues: tuple[LabelQueue, ...] = ()
        self.problem = ""
        self.work: QueueWork | None = None
        self.progress: Progress | None = None
        self._before: tuple[tuple[Path, ...], tuple[Path, ...]] = ((), ())
        self._mine: tuple[Path, ...] = ()
        self._first: Path | None = None
        session.recordsChanged.connect(self._on_list)
        session.recordChanged.connect(self._on_record)
        session.reading.changed.connect(self._on_read)
        session.marks.changed.connect(self._look)

    # What there is

    @property
    def is_open(self) -> bool:
        """Whether the queue's records are the reading list."""
        return self._lists_a_queue and self.work is not None and self.work.paths == self._mine

    @property
    def _lists_a_queue(self) -> bool:
        return bool(self._mine) and self._session.paths == self._mine

    @property
    def item(self) -> QueueItem | None:
        """The row of the record shown; None where another record is, or no queue is open."""
        return self.work.item_at(self._session.path) if self.work and self.is_open else None

    @property
    def place(self) -> int:
        """Which row of the queue is shown, from 1; 0 for none."""
        item = self.item
        return self.work.items.index(item) + 1 if self.work and item is not None else 0

    @property
    def can_leave(self) -> bool:
        """Whether the record shown is a row that can be skipped, or called done, or taken back."""
        return self.item is not None and self.item.state in ("open", "later", "skipped")

    @property
    def can_go_on(self) -> bool:
        """Whether another row is still to be done."""
        return self.is_open and self._next() is not None

    @property
    def is_making(self) -> bool:
        """Whether a queue is being made."""
        return self._session.runner.is_active(MAKE)

    @property
    def source(self) -> tuple[Path, ...]:
        """What a new queue chooses from: folders opened, else records listed; not a queue's own."""
        opened, paths = self._session.reading.opened, self._session.paths
        if self._lists_a_queue:
            opened, paths = self._before
        return opened or paths

    def may_see(self, item: QueueItem) -> bool:
        """Whether the reason of a row may be seen: its record was read, or nothing is hidden."""
        path = item.path if item.path is not None else Path()
        return self._session.reading.allows(item.row.record_id, path)

    def reason(self, item: QueueItem) -> str:
        """Return why a record is in the queue, or only that it is."""
        return tr(item.row.words) if self.may_see(item) else tr(IN_QUEUE)

    @property
    def hides(self) -> bool:
        """Whether the reasons of some rows may not be seen yet."""
        return self.work is not None and not all(map(self.may_see, self.work.items))

    @property
    def tells_all(self) -> bool:
        """Whether the model is seen from the start where the record shown lies."""
        path = self._session.path
        return path is not None and self._session.reading.allows("", path)

    # What the reader does

    def look(self) -> None:
        """Read what queues there are; look at the newest if none is looked at."""
        self.queues, problems = labelling.all_queues()
        self.problem = " ".join(problems)
        if self.work is None and self.queues:
            self.show(self.queues[0].id)
        else:
            self._look()
        self.changed.emit()

    def make(self, wish: Wish) -> None:
        """Make a queue of what is open, in the background."""
        session, source = self._session, self.source
        if not source or self.is_making:
            return
        model_id = "" if session.model is None else session.model.id
        self.problem, self.progress = "", Progress(0, 0, tr("looking at the records"))
        session.runner.start(
            MAKE,
            lambda: labelling.make_queue(source, wish, model_id),
            on_progress=self._take_progress,
            on_result=self._take_queue,
            on_error=self._take_error,
            pool="training",
        )
        self.changed.emit()

    def cancel(self) -> None:
        """Stop making a queue; what was looked at is kept for the next time."""
        self._session.runner.cancel(MAKE)
        self.progress = None
        self.changed.emit()

    def show(self, queue_id: str) -> None:
        """Look at a queue; it is not read yet."""
        reader = self._session.reader
        self._session.runner.start(
            LOOK,
            lambda: labelling.look_again(queue_id, reader),
            on_result=self._take_work,
            on_error=self._take_error,
        )

    def read(self, path: Path | None = None) -> None:
        """Make the queue the reading list, and go to a record of it, else to the next one to do."""
        work, session = self.work, self._session
        if work is None or not work.paths:
            return
        place = work.next_open() if path is None else work.paths.index(path)
        if self.is_open:
            session.go(place or 0)
            return
        if not self._lists_a_queue:
            self._before = (session.reading.opened, session.paths)
        self._mine, self._first = work.paths, work.paths[place or 0]
        opened = self._before[0]
        session.open_paths(work.paths)
        session.reading.opened = opened  # the queue's records are of the folders opened before
        self.changed.emit()

    def go_on(self) -> None:
        """Go to the next row that is still to be done; those put off come last."""
        place = self._next()
        if self.is_open and place is not None:
            self._session.go(place)

    def _next(self) -> int | None:
        return None if self.work is None else self.work.next_open(self._session.place)

    def leave(self) -> None:
        """Skip the record shown and go on; one read before is done; a skipped one is taken back."""
        work, item = self.work, self.item
        if work is None or item is None or not self.can_leave:
            return
        act = "back" if item.state == "skipped" else "done" if item.was_read else "skip"
        queue_id, name, reader = work.queue.id, item.row.record_id, self._session.reader
        self._session.runner.start(
            f"{LEAVE} {name}",
            lambda: labelling.leave_row(queue_id, name, reader, act),
            on_result=self._take_work,
            on_error=lambda error: self._session.tell("error", str(error)),
        )
        if act != "back":
            self.go_on()

    def close(self) -> None:
        """Put the list of before back; the queue stays as it is."""
        opened, paths = self._before
        if self._lists_a_queue and (opened or paths):
            self._session.open_paths(opened or paths)
        self._mine = ()
        self.changed.emit()

    # Replies

    def _take_progress(self, step: Progress) -> None:
        self.progress = step
        self.progressed.emit()

    def _take_queue(self, queue: LabelQueue) -> None:
        self.progress = None
        self.queues = (queue, *self.queues)
        self.show(queue.id)
        self.changed.emit()

    def _take_work(self, work: QueueWork) -> None:
        self.work = work
        self.changed.emit()

    def _take_error(self, error: UserError) -> None:
        self.problem, self.progress = str(error), None
        self.changed.emit()

    def _look(self) -> None:
        if self.work is not None:
            self.show(self.work.queue.id)

    def _on_read(self) -> None:
        if self.work is not None:
            self.changed.emit()  # a reason that may be seen now does not wait for the count
            self._look()

    def _on_list(self) -> None:
        first, self._first = self._first, None
        paths = self._session.paths
        if first is not None and first in paths and paths.index(first):
            # After the list has opened its first record: the later wish wins.
            QTimer.singleShot(0, self, lambda: self._session.go(paths.index(first)))
        self.changed.emit()

    def _on_record(self) -> None:
        if self.work is not None:
            self.changed.emit()
