"""One undo for findings, marks and decisions: the last thing done is the first taken back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal, Protocol

from PySide6.QtCore import QObject, Signal

from ecgviewer.ui.fiducial_state import FiducialState
from ecgviewer.ui.final_guard import unless_final
from ecgviewer.ui.marks import Marks

if TYPE_CHECKING:
    from ecgviewer.ui.holter_changes import HolterChanges
    from ecgviewer.ui.suggestions import Suggestions

_Kind = Literal["finding", "mark", "suggestion", "holter"]


class _Source(Protocol):
    """What has steps of its own."""

    @property
    def can_undo(self) -> bool:
        """Whether its last step can be taken back."""

    @property
    def can_redo(self) -> bool:
        """Whether the step last taken back can be done again."""

    def undo(self) -> bool | None:
        """Take the last step back; False where it was not."""

    def redo(self) -> bool | None:
        """Do it again; False where it was not."""


class UndoOrder(QObject):
    """Remembers in which order findings, marks and suggestions were changed.

    Findings of earlier sessions can be taken back after everything of this one; marks moved in an
    earlier session are reset, and suggestions rejected then are brought back, not undone.

    Parameters
    ----------
    findings, fiducials
        What has steps of its own.
    """

    changed = Signal()

    def __init__(self, findings: Marks, fiducials: FiducialState, parent: QObject) -> None:
        super().__init__(parent)
        self._findings, self._fiducials = findings, fiducials
        self._suggestions: Suggestions | None = None
        self._holter: HolterChanges | None = None
        self._done: list[_Kind] = []
        self._undone: list[_Kind] = []
        findings.stepped.connect(lambda: self._did("finding"))
        fiducials.stepped.connect(lambda: self._did("mark"))

    def add(self, suggestions: Suggestions) -> None:
        """Take back decisions about suggestions, too."""
        self._suggestions = suggestions
        suggestions.stepped.connect(lambda: self._did("suggestion"))

    def add_holter(self, changes: HolterChanges) -> None:
        """Take back changes of a long recording's beats and episodes, too."""
        self._holter = changes
        changes.stepped.connect(lambda: self._did("holter"))

    def clear(self) -> None:
        """Begin with another record."""
        self._done, self._undone = [], []
        self.changed.emit()

    def _did(self, kind: _Kind) -> None:
        self._done.append(kind)
        self._undone.clear()
        self._fiducials.forget_undone()
        if self._suggestions is not None:
            self._suggestions.forget_undone()
        self.changed.emit()

    @property
    def _last(self) -> _Kind:
        if self._done:
            return self._done[-1]
        # Of earlier sessions: findings first, then a long recording's beats and episodes.
        earlier = self._holter is not None and self._holter.can_undo
        return "holter" if earlier and not self._findings.can_undo else "finding"

    @property
    def can_undo(self) -> bool:
        """Whether anything can be taken back."""
        return self._source(self._last).can_undo

    @property
    def can_redo(self) -> bool:
        """Whether anything taken back can be done again."""
        if self._undone:
            return self._source(self._undone[-1]).can_redo
        # Steps of earlier sessions; not over what was done in this one.
        return not self._done and self._findings.can_redo

    @property
    def is_final(self) -> Callable[[], bool]:
        """Whether the read is final: then undo and redo ask, too."""
        return self._findings.is_final

    @property
    def amendmentWanted(self) -> Any:
        """The findings' signal."""
        return self._findings.amendmentWanted

    @unless_final
    def undo(self) -> None:
        """Take the last step back."""
        if not self.can_undo:
            return
        kind, before = self._last, self._findings.annotations
        done = self._source(kind).undo()
        if done is False or (kind == "finding" and self._findings.annotations is before):
            return  # the store refused, and nothing was taken back
        if self._done:
            self._done.pop()
        self._undone.append(kind)
        self.changed.emit()

    @unless_final
    def redo(self) -> None:
        """Do the step last taken back again."""
        if not self.can_redo:
            return
        kind: _Kind = self._undone[-1] if self._undone else "finding"
        before = self._findings.annotations
        done = self._source(kind).redo()
        if done is False or (kind == "finding" and self._findings.annotations is before):
            return
        if self._undone:
            self._undone.pop()
        self._done.append(kind)
        self.changed.emit()

    def _source(self, kind: _Kind) -> _Source:
        if kind == "suggestion" and self._suggestions is not None:
            return self._suggestions
        if kind == "holter" and self._holter is not None:
            return self._holter
        return self._fiducials if kind == "mark" else self._findings
