"""Use case: score a folder or an archive into one table, on all cores or on a cluster.

Parts of some records go to worker processes; each is written when it comes back. A batch that was
stopped goes on where it was, a file that cannot be read is a row, and a record whose scoring kills
its process is found by scoring its part's records one by one.
"""

from __future__ import annotations

import os
import time
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.core.progress import Progress
from ecgviewer.formats.score_table import check_table
from ecgviewer.tasks import batch_parts
from ecgviewer.tasks.batch_part import PartOfBatch, Scoring, columns, failed

_DIED = "the process that scored it ended without a word (out of memory, or a fault of a library)"


@dataclass(frozen=True, slots=True)
class BatchDone:
    """What a batch came to.

    Parameters
    ----------
    table
        The file.
    records, errors
        Rows, and those of them that are errors.
    seconds
        Since it began, or was gone on with.
    """

    table: Path
    records: int
    errors: int
    seconds: float


class Workers(Protocol):
    """Processes that score parts."""

    def work(
        self, parts: Iterator[tuple[int, list[str]]]
    ) -> Iterator[tuple[int, PartOfBatch | None]]:
        """Yield parts as they are done, in any order; None for one whose worker died.

        Takes parts only as workers are free, so that memory does not grow with their number.
        """

    def close(self) -> None:
        """End the processes; what they are doing is lost."""


def score_batch(
    paths: Iterable[Path],
    out: Path,
    model_id: str,
    user_zoo: Path,
    *,
    with_maps: bool = False,
    jobs: int = 0,
    dask: str = "",
    profile: str = "",
    resume: bool = False,
    overwrite: bool = False,
) -> Generator[Progress, None, BatchDone]:
    """Score records into one table.

    Parameters
    ----------
    paths
        Files, folders and archives.
    out
        ``.csv``, ``.h5`` or ``.parquet``; beside it ``OUT.parts`` grows until it is whole.
    model_id
        Empty = the default model.
    user_zoo
        Folder of the user's models.
    with_maps
        Whether the maps are wanted, too; ``.h5`` only.
    jobs
        Worker processes on this machine; 0 = one a core.
    dask
        Address of a Dask scheduler whose workers score instead.
    profile
        By which tables (CSV) are read.
    resume
        Go on with a batch that was stopped.
    overwrite
        Whether a table of this name may be replaced.

    Raises
    ------
    UserError
        If there is no record, the table cannot be written or is there already, a stopped batch
        lies there and ``resume`` was not asked for, or the model cannot be used.
    """
    from ecgviewer.tasks.review import each_record
    from ecgviewer.tasks.scoring import loaded

    check_table(out, with_maps=with_maps)
    if out.exists() and not overwrite:
        raise UserError(
            tr("{out} is there already; it is not replaced without --overwrite.", out=out)
        )
    yield Progress(0, 0, tr("loading the model"))
    entry = loaded(model_id, user_zoo).entry
    terms = {"model": entry.id, "sha256": entry.sha256, "maps": with_maps, "profile": profile}
    plan = batch_parts.old_plan(out, terms) if resume else None
    if plan is None:
        if batch_parts.folder_of(out).exists() and not resume:
            raise UserError(
                tr(
                    "{folder_of} holds a batch that was stopped: go on with it by --resume, or "
                    "delete it.",
                    folder_of=batch_parts.folder_of(out),
                )
            )
        given = [Path(path).absolute() for path in paths]
        plan = yield from batch_parts.make_plan(out, each_record(given), terms)
    scoring = Scoring(entry.id, entry.sha256, str(user_zoo.absolute()), with_maps, profile)
    workers = _workers(scoring, jobs, dask)
    began = time.monotonic()
    with closing(workers):
        errors = yield from _score(plan, workers, began)
    yield from batch_parts.join(
        plan, out, columns(entry.findings, with_maps=with_maps), with_maps=with_maps
    )
    return BatchDone(out, plan.n_records, errors, time.monotonic() - began)


def _workers(scoring: Scoring, jobs: int, dask: str) -> Workers:
    if dask:
        from ecgviewer.tasks.batch_dask import DaskWorkers

        return DaskWorkers(dask, scoring)
    from ecgviewer.tasks.batch_pool import PoolWorkers

    return PoolWorkers(jobs or usable_cores(), scoring)


def usable_cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _score(
    plan: batch_parts.Plan, workers: Workers, began: float
) -> Generator[Progress, None, int]:
    """Score all parts that are not done; return the number of rows that are errors."""
    told = _Told(plan, began)
    for part in range(len(plan)):
        if plan.is_done(part):
            told.was_done(part)
    yield told.step()
    suspects: list[int] = []
    left = ((part, plan.addresses(part)) for part in range(len(plan)) if not plan.is_done(part))
    for part, made in workers.work(left):
        if made is None:
            suspects.append(part)
            continue
        told.done(part, made, new=plan.commit(part, made))
        yield told.step()
    for part in suspects:
        made = yield from _one_by_one(plan.addresses(part), workers, told)
        told.done(part, made, new=plan.commit(part, made))
        yield told.step()
    return told.errors


def _one_by_one(
    addresses: list[str], workers: Workers, told: _Told
) -> Generator[Progress, None, PartOfBatch]:
    """Score the records of a part whose worker died, each alone, twice where it dies again."""
    whole = PartOfBatch([])
    for address in addresses:
        made = None
        for _ in range(2):
            if made is None:
                made = next(workers.work(iter([(0, [address])])))[1]
            yield told.step()
        if made is None:
            made = PartOfBatch([failed(address, _DIED)], [None])
        whole.rows.extend(made.rows)
        whole.maps.extend(made.maps)
    return whole


class _Told:
    """How far a batch is, in words."""

    def __init__(self, plan: batch_parts.Plan, began: float) -> None:
        self._plan, self._began = plan, began
        self._before = self._now = self.errors = 0

    def was_done(self, part: int) -> None:
        rows = [row for row, _ in self._plan.rows(part)]
        self._before += len(rows)
        self.errors += sum("error" in row for row in rows)

    def done(self, part: int, made: PartOfBatch, *, new: bool) -> None:
        del part
        if new:
            self._now += len(made.rows)
            self.errors += sum("error" in row for row in made.rows)

    def step(self) -> Progress:
        done, n = self._before + self._now, self._plan.n_records
        words = f"{done:,} of {n:,} records"
        took = time.monotonic() - self._began
        if self._now:
            rate = self._now / max(took, 1e-9)
            words += f" · {rate:.1f} records/s · {_left((n - done) / rate)}"
        if self.errors:
            words += f" · {self.errors:,} errors"
        return Progress(done, n, words)


def _left(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s left"
    return f"{seconds / 60:.0f} min left" if seconds < 5400 else f"{seconds / 3600:.1f} h left"
