"""Use case: what to label next: make a queue of a folder, come back to it, see how far it is.

    queue = yield from make_queue(folder, Wish("mixed", 40))   # chosen, and stored
    work = look_at_queue(queue.id, reader)                     # rows with place and state
    leave_row(queue.id, record_id, reader, "skip")             # an act beside the read

A row is done when its reader logs the read (``Ctrl+Enter``) after the queue was made.
"""

from __future__ import annotations

import secrets
from collections import Counter
from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from ecgviewer.core.errors import UserError
from ecgviewer.core.label_queue import (
    OPEN_STATES,
    Act,
    LabelQueue,
    QueueAct,
    QueueRow,
    RowState,
    Wish,
)
from ecgviewer.core.language import tr
from ecgviewer.core.prevalence import Prevalence, estimate
from ecgviewer.core.progress import Progress
from ecgviewer.core.queue_choice import choose
from ecgviewer.core.reading import ReadEntry, state_of
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.storage.label_queues import LabelQueues
from ecgviewer.storage.paths import data_dir, store_path
from ecgviewer.tasks.tuning_plan import StudyFiles

_READ_ACTS = ("log", "finalise", "amend")


@dataclass(frozen=True, slots=True)
class QueueItem:
    """A row, where its record lay last (None: not known), and how far its reader is with it.

    ``was_read``: the reader had logged the record before the queue was made.
    """

    row: QueueRow
    path: Path | None
    state: RowState
    was_read: bool = False


@dataclass(frozen=True)
class QueueWork:
    """A queue and how far a reader is.

    Parameters
    ----------
    queue
        As it was made.
    items
        Its rows, in the order of reading.
    prevalence
        Finding to its share of the records unread then, from the random control records.
    """

    queue: LabelQueue
    items: tuple[QueueItem, ...]
    prevalence: Mapping[str, Prevalence] = field(default_factory=dict)

    @property
    def counts(self) -> Mapping[RowState, int]:
        """How many rows stand in each state."""
        return Counter(item.state for item in self.items)

    @property
    def n_done(self) -> int:
        """Rows that need nothing more."""
        return sum(item.state not in OPEN_STATES for item in self.items)

    @property
    def paths(self) -> tuple[Path, ...]:
        """Records whose place is known, in order."""
        return tuple(item.path for item in self.items if item.path is not None)

    def item_at(self, path: Path | None) -> QueueItem | None:
        """Return the row whose record lies at a path."""
        if path is None:
            return None
        return next((item for item in self.items if item.path == path.absolute()), None)

    def next_open(self, after: int = -1) -> int | None:
        """Return the place among :attr:`paths` of the next row to do, those put off last."""
        listed = [item for item in self.items if item.path is not None]
        order = [(after + 1 + step) % len(listed) for step in range(len(listed))]
        for state in OPEN_STATES:
            for place in order:
                if listed[place].state == state and place != after:
                    return place
        return None


def queues_folder() -> Path:
    """Return where queues are kept."""
    return data_dir() / "queues"


def make_queue(
    folder: Path | Sequence[Path],
    wish: Wish,
    model_id: str = "",
    *,
    user_zoo: Path | None = None,
    study: StudyFiles | None = None,
) -> Generator[Progress, None, LabelQueue]:
    """Look at the records of a folder, choose what to label next, and store the queue.

    Parameters
    ----------
    folder
        Folder or files.
    wish
        What is asked for.
    model_id
        Whose doubts and places count; empty = the default.
    user_zoo
        Folder of the user's models.
    study
        A study whose readers count too; see ``queue_pool.what_is_known``.

    Raises
    ------
    UserError
        If there is nothing to label, the model does not know the finding asked for, or something
        cannot be read or stored.
    """
    from ecgviewer.tasks.library_index import index_folder
    from ecgviewer.tasks.queue_pool import pool_of, what_is_known

    index = yield from index_folder(_listed(folder), model_id, user_zoo=user_zoo)
    yield Progress(0, 1, tr("choosing"))
    known = what_is_known(store_path(), study)
    asked = pool_of(index, known, wish)
    picks = choose(asked.pool, wish)
    if all(pick.kind == "control" for pick in picks) and wish.by == "disagreement":
        raise UserError(
            tr(
                "No disagreement: on no record of this folder do readers differ, or the model "
                "and a reader. Nothing was made."
            )
        )
    if not picks:
        raise UserError(tr("Every record of this folder has been read. Choose another folder."))
    pool = asked.pool
    unread = [one for one, read in zip(pool.patients, pool.is_read, strict=True) if not read]
    queue = LabelQueue(
        secrets.token_hex(6),
        wish,
        _now(),
        index.model_id,
        index.sha256,
        known.revision,
        known.reading,
        len(unread),
        len(set(unread)),
        len(index.problems),
        tuple(map(asked.row, picks)),
    )
    places = dict(zip(index.ids, index.paths, strict=True))
    yield from _remember((row.record_id, places[row.record_id]) for row in queue.rows)
    LabelQueues(queues_folder()).save(queue)
    return queue


def _listed(folder: Path | Sequence[Path]) -> Path | list[Path]:
    return folder if isinstance(folder, Path) else list(folder)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def _remember(where: Iterable[tuple[str, Path]]) -> Generator[Progress, None, None]:
    """Note in the store where records lie, so that a queue finds them after a restart."""
    from ecgviewer.formats import read_record
    from ecgviewer.tasks.known_records import as_known

    with AnnotationStore(store_path()) as store:
        known = {one.id: one.path for one in store.records()}
        for done, (record_id, path) in enumerate(where, start=1):
            yield Progress(done, 0, tr("storing"))
            if known.get(record_id) == path:
                continue
            record = read_record(path)
            if record_id not in (record.id, as_known(record, store).id):
                continue  # changed since it was looked at: the row says that it is not found
            store.remember_record(
                record_id,
                path=path,
                fs=record.fs,
                n_samples=record.n_samples,
                leads=record.lead_names,
                age_years=record.patient.age_years,
                sex=record.patient.sex,
            )


def all_queues() -> tuple[tuple[LabelQueue, ...], tuple[str, ...]]:
    """Return all queues, newest first, and what is wrong with those that cannot be used."""
    return LabelQueues(queues_folder()).all()


def look_at_queue(queue_id: str, reader: str) -> QueueWork:
    """Return a queue and how far a reader is with it.

    Raises
    ------
    UserError
        If there is no such queue, or something cannot be read.
    """
    folder = LabelQueues(queues_folder())
    queue = folder.load(queue_id)
    said = {one.record_id: one.act for one in folder.acts(queue_id) if one.reader == reader}
    with AnnotationStore(store_path()) as store:
        items = []
        for row in queue.rows:
            entries = store.readings.entries(row.record_id, reader)
            state = _state(entries, queue.reading, said.get(row.record_id))
            before = state_of(one.act for one in entries if one.number <= queue.reading)
            path = store.record_path(row.record_id)
            items.append(QueueItem(row, path, state, before.is_logged))
        shares = _prevalence(queue, items, store)
    return QueueWork(queue, tuple(items), shares)


def _state(entries: Sequence[ReadEntry], made: int, act: Act | None) -> RowState:
    """Return how far a reader is with a row, from what they did since the queue was made."""
    since = [one for one in entries if one.number > made]
    aside = state_of(one.act for one in entries).aside
    if aside and any(one.act == aside for one in since):
        return aside
    if any(one.act in _READ_ACTS for one in since):
        return "read"
    return {"skip": "skipped", "done": "read"}.get(act or "", "open")  # type: ignore[return-value]


def _prevalence(
    queue: LabelQueue, items: Sequence[QueueItem], store: AnnotationStore
) -> dict[str, Prevalence]:
    """Return what control records tell of the findings marked on them, and of the one asked for."""
    control = [item for item in items if item.row.weight > 0]
    read = {item.row.record_id for item in control if item.state == "read"}
    marked = {one: {mark.finding for mark in store.annotations(one)} for one in read}
    codes = {code for found in marked.values() for code in found} | {queue.wish.finding} - {""}
    return {
        code: estimate(queue, read, [one for one, found in marked.items() if code in found])
        for code in sorted(codes)
    }


def look_again(queue_id: str, reader: str) -> Generator[Progress, None, QueueWork]:
    """As :func:`look_at_queue`, beside the window."""
    yield Progress(0, 1, tr("counting"))
    return look_at_queue(queue_id, reader)


def leave_row(
    queue_id: str, record_id: str, reader: str, act: Act
) -> Generator[Progress, None, QueueWork]:
    """Note an act of a reader on a row; return how far they are.

    Raises
    ------
    UserError
        If it cannot be stored.
    """
    yield Progress(0, 1, tr("storing"))
    LabelQueues(queues_folder()).add(queue_id, QueueAct(record_id, reader, act, _now()))
    return look_at_queue(queue_id, reader)
