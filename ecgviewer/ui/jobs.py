"""Long work beside the window: generators in threads, their replies on the main thread.

A job is a generator function's call (see :mod:`ecgviewer.core.progress`). Cancelling is to stop
asking: the generator is closed at its next ``yield`` and its ``finally`` tidies up.
"""

from __future__ import annotations

import inspect
import logging
import os
import threading
import time
import traceback
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QObject, QRunnable, QThread, QThreadPool, Signal, Slot
from shiboken6 import isValid

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.core.progress import Progress

Work = Generator[Progress, None, Any]
Pool = Literal["interactive", "report", "training", "indexing", "scoring", "arriving"]

logger = logging.getLogger(__name__)


class FaultError(UserError):
    """A bug of ours, told to the user as one."""


def fault_of(error: BaseException) -> FaultError:
    """Log a bug and return what the user is told.

    Neither carries the exception's own words: they may hold a path, and a path a patient's name.
    """
    frames = traceback.extract_tb(error.__traceback__)
    steps = "\n".join(f"  {frame.filename}:{frame.lineno} in {frame.name}" for frame in frames)
    kind = type(error).__name__
    logger.error("%s\n%s", kind, steps)
    where = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"
    return FaultError(
        tr(
            "A fault of ours: {kind} at {where}. What was stored is safe. Try again; if it "
            "happens again, report it with the log file.",
            kind=kind,
            where=where,
        )
    )


def _is_for_nobody(reply: Callable[..., object]) -> bool:
    """Whether a reply is of a widget or a link that went with its window while the job ran."""
    owners = [getattr(reply, "__self__", None)]
    owners += inspect.getclosurevars(reply).nonlocals.values() if inspect.isfunction(reply) else ()
    return any(isinstance(owner, QObject) and not isValid(owner) for owner in owners)


class _Job(QRunnable):
    """One generator on its way through a thread."""

    def __init__(self, key: str, make: Callable[[], Work], replies: _Replies) -> None:
        super().__init__()
        self.setAutoDelete(False)  # Python keeps it: see JobRunner._alive
        self.key = key
        self.cancelled = threading.Event()
        self.background = False
        self._make = make
        self._replies = replies

    def run(self) -> None:
        """Drain the generator (in the pool's thread)."""
        try:
            if self.background:
                _give_way()
            self._say("returned", self._drain())
        except UserError as error:
            self._say("failed", error)
        except Exception as error:
            self._say("failed", fault_of(error))
        finally:
            self._say("ended")

    def _say(self, what: str, *said: Any) -> None:
        """Tell the main thread, while there is anybody to tell.

        A thread that did not end in time outlives the window: when the process ends Qt's objects
        are deleted under it.
        """
        try:
            getattr(self._replies, what).emit(self, *said)
        except RuntimeError:
            if isValid(self._replies):
                raise
            self.cancelled.set()

    def _drain(self) -> Any:
        if self.cancelled.is_set():
            return None
        work = self._make()
        try:
            while not self.cancelled.is_set():
                self._say("progressed", next(work))
        except StopIteration as stop:
            return stop.value
        finally:
            work.close()
        return None


class _Replies(QObject):
    """What a thread says; Qt carries it to the thread that this object lives in."""

    progressed = Signal(object, object)
    returned = Signal(object, object)
    failed = Signal(object, object)
    ended = Signal(object)


def _give_way() -> None:
    """Lower this thread's priority where Qt's own has no effect (Linux schedules by niceness)."""
    if hasattr(os, "setpriority") and hasattr(threading, "get_native_id"):
        try:
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), 10)
        except OSError:  # macOS takes process ids only
            logger.info("training runs at normal priority")


def _ignore(_: Any) -> None:
    """Take a reply that nobody asked for."""


class JobRunner(QObject):
    """Runs generators; the latest job of a key wins.

    *interactive* is the pool for what the reader waits for, *report* for a report that they look at
    (it does not wait until a record is measured and scored); the others (one thread each, low
    priority) are for what runs beside the reading: *training*, *indexing*, *scoring* of long
    records, and what is *arriving* in a folder that is watched.
    """

    activeChanged = Signal()
    """A job was started, replaced or has ended."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._current: dict[str, _Job] = {}
        self._alive: set[_Job] = set()
        self._told: dict[_Job, tuple[Callable[[Any], None], ...]] = {}
        self._closed = False
        self._replies = _Replies()
        self._replies.progressed.connect(self._on_progress)
        self._replies.returned.connect(self._on_result)
        self._replies.failed.connect(self._on_error)
        self._replies.ended.connect(self._on_end)
        self._pools: dict[Pool, QThreadPool] = {"interactive": QThreadPool()}
        self._pools["interactive"].setMaxThreadCount(max(2, QThread.idealThreadCount()))
        self._pools["report"] = QThreadPool()
        self._pools["report"].setMaxThreadCount(1)
        for name in ("training", "indexing", "scoring", "arriving"):
            self._pools[name] = QThreadPool()
            self._pools[name].setMaxThreadCount(1)
            self._pools[name].setThreadPriority(QThread.Priority.LowPriority)

    def start(
        self,
        key: str,
        make: Callable[[], Work],
        *,
        on_progress: Callable[[Progress], None] = _ignore,
        on_result: Callable[[Any], None] = _ignore,
        on_error: Callable[[UserError], None] = _ignore,
        pool: Pool = "interactive",
    ) -> None:
        """Start a job; a running one of the same key is cancelled and its late replies dropped.

        Parameters
        ----------
        key
            What the job is for, e.g. ``"score"``.
        make
            Called in the thread; returns the generator. It gets and returns immutable values.
        on_progress, on_result, on_error
            Called on the main thread. Errors that are not the user's arrive as :class:`FaultError`.
        pool
            Which pool runs it.
        """
        if self._closed:
            return
        self.cancel(key)
        job = _Job(key, make, self._replies)
        job.background = pool not in ("interactive", "report")
        self._current[key] = job
        self._alive.add(job)
        self._told[job] = (on_progress, on_result, on_error)
        self._pools[pool].start(job)
        self.activeChanged.emit()

    def cancel(self, key: str) -> None:
        """Stop a job at its next step; nothing that it still says is heard."""
        job = self._current.pop(key, None)
        if job is not None:
            job.cancelled.set()
            self._told.pop(job, None)
            self.activeChanged.emit()

    def is_active(self, key: str) -> bool:
        """Whether a job of that key has yet to reply."""
        return key in self._current

    @property
    def alive(self) -> int:
        """Jobs whose thread has not ended, cancelled ones too."""
        return len(self._alive)

    def shutdown(self, timeout_s: float = 2.0) -> bool:
        """Cancel everything and wait for the threads; no further job is started.

        Returns
        -------
        bool
            Whether all threads ended in time.
        """
        self._closed = True
        for job in self._alive:
            job.cancelled.set()
        self._current.clear()
        self._told.clear()
        deadline = time.monotonic() + timeout_s
        joined = True
        for pool in self._pools.values():
            left_ms = max(0, round((deadline - time.monotonic()) * 1000))
            joined = pool.waitForDone(left_ms) and joined
        if joined:
            self._alive.clear()
        return joined

    @Slot(object, object)
    def _on_progress(self, job: _Job, step: Progress) -> None:
        if job in self._told and not _is_for_nobody(self._told[job][0]):
            self._told[job][0](step)

    @Slot(object, object)
    def _on_result(self, job: _Job, result: Any) -> None:
        if job in self._told:
            self._reply(job, 1, result)

    @Slot(object, object)
    def _on_error(self, job: _Job, error: UserError) -> None:
        if job in self._told:
            self._reply(job, 2, error)

    def _reply(self, job: _Job, which: Literal[1, 2], told: Any) -> None:
        del self._current[job.key]
        reply = self._told.pop(job)[which]
        if not _is_for_nobody(reply):
            reply(told)

    @Slot(object)
    def _on_end(self, job: _Job) -> None:
        self._alive.discard(job)
        self.activeChanged.emit()
