"""A finding while it is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ecgviewer.core.annotation import (
    AT_R,
    Annotation,
    Certainty,
    Course,
    Kind,
    Severity,
    intervals_of,
)
from ecgviewer.core.origin import Origin

WRITTEN = (
    *("start", "stop", "leads", "finding", "certainty", "note"),
    *("kind", "peaks", "reach", "severity", "course", "modifiers", "origin"),
)


@dataclass(frozen=True, slots=True)
class Draft:
    """A finding being written; ``editing`` is the stored one that it will replace.

    The other fields are those of :class:`~ecgviewer.core.annotation.Annotation`.
    """

    start: int
    stop: int
    leads: tuple[str, ...]
    finding: str = ""
    certainty: Certainty = "definite"
    note: str = ""
    editing: Annotation | None = None
    kind: Kind = "span"
    peaks: tuple[int, ...] = ()
    reach: tuple[int, int] = AT_R
    severity: Severity = ""
    course: Course = ""
    modifiers: tuple[str, ...] = ()
    origin: Origin | None = None

    def intervals(self) -> tuple[tuple[int, int], ...]:
        """Return the ranges that are meant, as the annotation made of it will."""
        return intervals_of(self.start, self.stop, self.peaks, self.reach, kind=self.kind)

    def written(self) -> dict[str, Any]:
        """Return the fields of the annotation made of it."""
        fields = {name: getattr(self, name) for name in WRITTEN}
        if self.origin is not None and self.editing is None:
            beats = len(self.peaks) if self.kind == "beats" else 0
            fields["origin"] = self.origin.taken_as(self.start, self.stop, self.leads, beats=beats)
        return fields
