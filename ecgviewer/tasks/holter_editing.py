"""Use case: correct the analysis of a long recording; every step is kept at once."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from ecgviewer import __version__
from ecgviewer.core.errors import UserError
from ecgviewer.core.holter_bytes import edit_from_row, edit_to_row
from ecgviewer.core.holter_edits import HolterEdit, sentence_of
from ecgviewer.core.language import tr
from ecgviewer.storage.holter_store import HolterLog


@dataclass(frozen=True, eq=False)
class _Step:
    """Edits said together, under a name: of two windows, each takes back what was said in it."""

    name: str
    edits: tuple[HolterEdit, ...]
    author: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """What stands of what people said.

    Parameters
    ----------
    author
        Who said it, as they called themselves then.
    at
        When, in ISO 8601 (UTC).
    sentence
        What, as undo names it.
    """

    author: str
    at: str
    sentence: str


class HolterEditing:
    """What people said about one recording, and going back and forth through it.

    Parameters
    ----------
    record_id
        Which record.
    author
        Who says it, as they call themselves.

    Raises
    ------
    UserError
        If what was said before cannot be read.
    """

    def __init__(self, record_id: str, author: str = "") -> None:
        self.record_id = record_id
        self.author = author
        self._log = HolterLog(record_id)
        self._said: dict[str, _Step] = {}
        self._done: list[_Step] = []
        self._undone: list[_Step] = []
        for row in self._log.rows():
            self._follow(row)

    @property
    def edits(self) -> tuple[HolterEdit, ...]:
        """All that stands, in the order in which it was said."""
        return tuple(edit for step in self._done for edit in step.edits)

    @property
    def standing(self) -> tuple[Said, ...]:
        """All that stands, by whom and when."""
        return tuple(
            Said(step.author, step.at, sentence_of(edit))
            for step in self._done
            for edit in step.edits
        )

    @property
    def can_undo(self) -> bool:
        """Whether a step is left to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether a step taken back is left to do again."""
        return bool(self._undone)

    @property
    def undo_text(self) -> str:
        """What undo takes back; empty where there is nothing."""
        return sentence_of(self._done[-1].edits[-1]) if self._done else ""

    @property
    def redo_text(self) -> str:
        """What redo does again; empty where there is nothing."""
        return sentence_of(self._undone[-1].edits[-1]) if self._undone else ""

    def apply(self, *edits: HolterEdit) -> None:
        """Say something; several edits are one step.

        Raises
        ------
        UserError
            If it cannot be stored; nothing is changed then.
        ValueError
            If nothing is said.
        """
        if not edits:
            raise ValueError("a step needs at least one edit")
        step = _Step(secrets.token_hex(8), edits, self.author, _now())
        self._write("do", step, {"edits": [edit_to_row(edit) for edit in edits]})
        self._done.append(step)
        self._undone.clear()

    def undo(self) -> None:
        """Take the last step back.

        Raises
        ------
        UserError
            If it cannot be stored; nothing is changed then.
        ValueError
            If there is none.
        """
        self._move("undo", self._done, self._undone)

    def redo(self) -> None:
        """Do the step again that was last taken back.

        Raises
        ------
        UserError
            If it cannot be stored; nothing is changed then.
        ValueError
            If there is none.
        """
        self._move("redo", self._undone, self._done)

    def _move(self, action: str, steps: list[_Step], to: list[_Step]) -> None:
        if not steps:
            raise ValueError(f"nothing to {action}")
        self._write(action, steps[-1])
        to.append(steps.pop())

    def _write(self, action: str, step: _Step, more: dict[str, Any] | None = None) -> None:
        row = {
            "action": action,
            "step": step.name,
            "author": self.author,
            "at": step.at if action == "do" else _now(),
            "version": __version__,
        }
        self._log.append(row | (more or {}))

    def _follow(self, row: dict[str, Any]) -> None:
        """Repeat what a line of the log tells."""
        try:
            action, name = row["action"], row["step"]
            if action == "do":
                edits = tuple(edit_from_row(one) for one in row["edits"])
                who, when = str(row.get("author", "")), str(row.get("at", ""))
                self._said[name] = _Step(name, edits, who, when)
                self._undone.clear()
            elif action not in ("undo", "redo"):
                raise ValueError(f"action {action!r}")
            step = self._said[name]
            # Another window may have moved it already: each line says where its step is from then.
            for steps in (self._done, self._undone):
                steps[:] = [one for one in steps if one is not step]
            (self._undone if action == "undo" else self._done).append(step)
        except (ValueError, KeyError, TypeError) as error:
            raise UserError(
                tr(
                    "What was said about this recording cannot be read ({error}); it was left as "
                    "it is. A newer version may have written it.",
                    error=error,
                )
            ) from error


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")
