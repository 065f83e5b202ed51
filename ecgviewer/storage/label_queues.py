"""Queues on the disk: one file each, never changed, and beside it what readers said of its rows.

``ID.json`` is the queue as it was made, ``ID.acts.jsonl`` grows by a line an act. Neither holds a
path or an identifier: records are named by their content, and where they lie is in the annotation
store alone.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from ecgviewer.core.errors import UserError
from ecgviewer.core.label_queue import LabelQueue, QueueAct
from ecgviewer.core.language import tr
from ecgviewer.storage.append_log import AppendLog
from ecgviewer.storage.private import make_private_folder, write_private

_SUFFIX, _ACTS = ".json", ".acts.jsonl"


class LabelQueues:
    """The queues in a folder; several programs may use it at a time.

    Parameters
    ----------
    folder
        Made where it is missing, for its owner alone, when a queue is saved.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def save(self, queue: LabelQueue) -> Path:
        """Store a new queue, whole or not at all; on the disk when this returns.

        Raises
        ------
        UserError
            If it cannot be written.
        """
        path = self.folder / f"{queue.id}{_SUFFIX}"
        text = json.dumps(queue.to_dict(), ensure_ascii=False, sort_keys=True, indent=1)
        try:
            make_private_folder(self.folder)
            write_private(path, text.encode() + b"\n")
        except OSError as error:
            raise UserError(
                tr(
                    "The queue cannot be stored in {folder}: {strerror}. Nothing was stored; "
                    "free some space or check the rights, and make it again.",
                    folder=self.folder,
                    strerror=error.strerror,
                )
            ) from error
        return path

    def load(self, queue_id: str) -> LabelQueue:
        """Return a queue.

        Raises
        ------
        UserError
            If there is none of this id, or it is damaged; it is left as it is.
        """
        path = self.folder / f"{queue_id}{_SUFFIX}"
        try:
            queue = LabelQueue.from_dict(json.loads(path.read_text(encoding="utf-8")))
            if queue.id != queue_id:
                raise ValueError("it is named like another one")
        except FileNotFoundError as error:
            raise UserError(tr("There is no queue {queue_id}.", queue_id=queue_id)) from error
        except (OSError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) else error
            raise UserError(
                tr(
                    "The queue {name} cannot be used: {reason}. It was left as it is; your reads "
                    "and findings are not in it and are safe.",
                    name=path.name,
                    reason=reason,
                )
            ) from error
        return queue

    def all(self) -> tuple[tuple[LabelQueue, ...], tuple[str, ...]]:
        """Return all queues, newest first, and what is wrong with files that were left out."""
        found, problems = [], []
        for path in sorted(self.folder.glob(f"*{_SUFFIX}")) if self.folder.is_dir() else []:
            try:
                found.append(self.load(path.name.removesuffix(_SUFFIX)))
            except UserError as problem:
                problems.append(str(problem))
        found.sort(key=lambda queue: (queue.made_at, queue.id), reverse=True)
        return tuple(found), tuple(problems)

    def acts(self, queue_id: str) -> tuple[QueueAct, ...]:
        """Return what readers said of a queue's rows, oldest first.

        Raises
        ------
        UserError
            If the file cannot be read, or was changed by hand.
        """
        log = self._log(queue_id)
        try:
            return tuple(QueueAct(**row) for row in log.rows())
        except (TypeError, ValueError) as error:
            raise UserError(
                tr("{path} holds a line of another kind ({error}).", path=log.path, error=error)
            ) from error

    def add(self, queue_id: str, act: QueueAct) -> None:
        """Store an act; on the disk when this returns.

        Raises
        ------
        UserError
            If it cannot be written; nothing is stored then.
        """
        self._log(queue_id).append(asdict(act))

    def _log(self, queue_id: str) -> AppendLog:
        return AppendLog(self.folder / f"{queue_id}{_ACTS}")
