"""Rows of the annotation log, and the undo history that they tell."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Literal

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.history import Change, History, Step
from ecgviewer.core.record import Sex

Action = Literal["do", "undo", "redo"]


@dataclass(frozen=True, slots=True)
class Revision:
    """One row of the log.

    Parameters
    ----------
    rev
        Number of the row, rising through the whole store.
    step
        Number of the step it belongs to; the rows of a step were stored together.
    action
        Whether it was done, undone or redone.
    annotation_id, record_id
        What changed, on which record.
    annotation
        The annotation from here on; None where it was deleted.
    author
        Who, as they call themselves.
    at
        When, UTC, ISO 8601.
    app_version
        Version of ecgviewer.
    model_id
        The model chosen then; None where there was none.
    ai_visible
        Whether anything that the model says was on the screen.
    """

    rev: int
    step: int
    action: Action
    annotation_id: str
    record_id: str
    annotation: Annotation | None
    author: str
    at: str
    app_version: str
    model_id: str | None
    ai_visible: bool


@dataclass(frozen=True, slots=True)
class StoredRecord:
    """What the store remembers of a record, so that tuning can find and read it again.

    ``path`` is kept here and nowhere else; the store holds no patient's name or number.
    """

    id: str
    path: Path
    fs: float
    n_samples: int
    leads: tuple[str, ...]
    age_years: float | None
    sex: Sex | None


def replay(revisions: Iterable[Revision]) -> History:
    """Return the undo history of one record.

    Where two windows worked on it, an undo may have taken back a step that is not the last one: it
    is found by what it changed.

    Parameters
    ----------
    revisions
        All rows of the record, oldest first.
    """
    done: list[Step] = []
    undone: list[Step] = []
    current: dict[str, Annotation | None] = {}
    for (_, action), rows in groupby(revisions, key=lambda row: (row.step, row.action)):
        changes = []
        for row in rows:
            changes.append(Change(current.get(row.annotation_id), row.annotation))
            current[row.annotation_id] = row.annotation
        step = tuple(changes)
        taken_back = tuple(change.inverse() for change in reversed(step))
        if action == "undo" and _take(done, taken_back):
            undone.append(taken_back)
        elif action == "redo" and _take(undone, step):
            done.append(step)
        else:
            done.append(step)
            undone.clear()
    return History([*done, *reversed(undone)], place=len(done))


def _take(steps: list[Step], wanted: Step) -> bool:
    """Remove the newest step that is equal; whether there was one."""
    for place in reversed(range(len(steps))):
        if steps[place] == wanted:
            del steps[place]
            return True
    return False
