"""Changes to annotations, and going back and forth through them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ecgviewer.core.annotation import Annotation


@dataclass(frozen=True, slots=True)
class Change:
    """One annotation before and after; None before = added, None after = deleted."""

    before: Annotation | None
    after: Annotation | None

    def __post_init__(self) -> None:
        """Refuse a change of nothing or of two different annotations."""
        if self.before is None and self.after is None:
            raise ValueError("a change needs a before or an after")
        if self.before is not None and self.after is not None and self.before.id != self.after.id:
            raise ValueError("a change is of one annotation")

    @property
    def annotation_id(self) -> str:
        """Which annotation changes."""
        one = self.after if self.after is not None else self.before
        assert one is not None
        return one.id

    @property
    def record_id(self) -> str:
        """Which record it stands on."""
        one = self.after if self.after is not None else self.before
        assert one is not None
        return one.record_id

    def inverse(self) -> Change:
        """Return the change that takes this one back."""
        return Change(self.after, self.before)


Step = tuple[Change, ...]
"""Changes that are done and undone together."""


class History:
    """Steps done, and a place among them.

    The history does nothing by itself: ``undo`` and ``redo`` return the changes to apply, and
    :meth:`commit_undo` or :meth:`commit_redo` moves the place once they are safely stored, so that
    a full disk never makes screen and store disagree.
    """

    def __init__(self, steps: Iterable[Step] = (), *, place: int | None = None) -> None:
        self._steps: list[Step] = list(steps)
        self._place = len(self._steps) if place is None else place
        if not 0 <= self._place <= len(self._steps):
            raise ValueError(f"place {place} is outside 0..{len(self._steps)}")

    @property
    def can_undo(self) -> bool:
        """Whether a step is left to take back."""
        return self._place > 0

    @property
    def can_redo(self) -> bool:
        """Whether a step taken back is left to do again."""
        return self._place < len(self._steps)

    def done(self, *changes: Change) -> None:
        """Note one step that was done; steps that had been undone are forgotten."""
        if not changes:
            raise ValueError("a step needs at least one change")
        del self._steps[self._place :]
        self._steps.append(changes)
        self._place += 1

    def undo(self) -> Step:
        """Return the changes that take the last step back, last change first."""
        if not self.can_undo:
            raise ValueError("nothing to undo")
        return tuple(change.inverse() for change in reversed(self._steps[self._place - 1]))

    def redo(self) -> Step:
        """Return the changes of the step that was last undone."""
        if not self.can_redo:
            raise ValueError("nothing to redo")
        return self._steps[self._place]

    def commit_undo(self) -> None:
        """Move back by one step."""
        self.undo()
        self._place -= 1

    def commit_redo(self) -> None:
        """Move forward by one step."""
        self.redo()
        self._place += 1
