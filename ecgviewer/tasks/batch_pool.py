"""Worker processes on this machine."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from itertools import islice

from ecgviewer.tasks.batch_part import PartOfBatch, Scoring, score_part

_AHEAD = 1
"""Parts that wait for each worker: none idles, and few are lost with a pool."""


class PoolWorkers:
    """See :class:`ecgviewer.tasks.batch_scoring.Workers`.

    Parameters
    ----------
    jobs
        Processes.
    scoring
        What parts are scored by.
    """

    def __init__(self, jobs: int, scoring: Scoring) -> None:
        self._jobs, self._scoring = jobs, scoring
        self._pool: ProcessPoolExecutor | None = None

    def work(
        self, parts: Iterator[tuple[int, list[str]]]
    ) -> Iterator[tuple[int, PartOfBatch | None]]:
        """Yield parts as they are done; a process that dies takes those in flight with it."""
        waiting: dict[Future[PartOfBatch], int] = {}
        while True:
            for part, addresses in islice(parts, self._jobs * (1 + _AHEAD) - len(waiting)):
                waiting[self._submit(addresses)] = part
            if not waiting:
                return
            done, _ = wait(waiting, return_when=FIRST_COMPLETED)
            broken = False
            for one in done:
                part = waiting.pop(one)
                try:
                    made = one.result()
                except BrokenProcessPool:
                    broken = True
                    yield part, None
                else:
                    yield part, made
            if broken:
                # All that was in flight is lost with the pool; whose fault it was is not known.
                for part in waiting.values():
                    yield part, None
                waiting.clear()
                self.close()

    def _submit(self, addresses: list[str]) -> Future[PartOfBatch]:
        if self._pool is None:
            # Forked children would inherit the threads' locks of torch and HDF5, held.
            context = multiprocessing.get_context("spawn")
            self._pool = ProcessPoolExecutor(self._jobs, mp_context=context)
        return self._pool.submit(score_part, addresses, self._scoring)

    def close(self) -> None:
        """End the processes."""
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None
