"""Workers of a Dask cluster: the same scoring, where one machine is outgrown."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.tasks.batch_part import PartOfBatch, Scoring, score_part

_RETRIES = 3
"""How often a part begins again when its worker dies, before its records are scored one by one."""

_CONNECT_S = 10.0


class DaskWorkers:
    """See :class:`ecgviewer.tasks.batch_scoring.Workers`.

    Parameters
    ----------
    address
        Of the scheduler, such as ``tcp://host:8786``.
    scoring
        What parts are scored by.

    Raises
    ------
    UserError
        If the package is missing or nobody answers.
    """

    def __init__(self, address: str, scoring: Scoring) -> None:
        try:
            from distributed import Client
        except ImportError as error:
            raise UserError(
                tr(
                    "Scoring on a cluster needs Dask: install ecgviewer[cluster] here and on the "
                    "workers."
                )
            ) from error
        try:
            self._client: Any = Client(address, timeout=_CONNECT_S, set_as_default=False)
        except (OSError, ValueError, TimeoutError) as error:
            raise UserError(
                tr("No Dask scheduler answers at {address}: {error}.", address=address, error=error)
            ) from error
        self._scoring = scoring

    def work(
        self, parts: Iterator[tuple[int, list[str]]]
    ) -> Iterator[tuple[int, PartOfBatch | None]]:
        """Yield parts as they are done; one that lost its worker too often is None."""
        from distributed import KilledWorker, as_completed

        def submit(addresses: list[str]) -> Any:
            return self._client.submit(
                score_part,
                addresses,
                self._scoring,
                retries=_RETRIES,
                pure=False,  # the same records asked for again are scored again
            )

        # Not all at once: ten million records are 150,000 tasks, and results wait in memory.
        ahead = 2 * max(1, sum(self._client.nthreads().values()))
        waiting = {submit(addresses): part for part, addresses in islice(parts, ahead)}
        done = as_completed(list(waiting), loop=self._client.loop)
        for one in done:
            part = waiting.pop(one)
            try:
                made = one.result()
            except KilledWorker:
                made = None
            one.release()
            for following, addresses in islice(parts, 1):
                new = submit(addresses)
                waiting[new] = following
                done.add(new)
            yield part, made

    def close(self) -> None:
        """Let go of the cluster; what is not done is cancelled."""
        self._client.close()
