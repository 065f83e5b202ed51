"""A finding that a person has placed on a record."""

from __future__ import annotations

import uuid
from dataclasses import asdict, dataclass, field, replace
from typing import Any, Literal

Certainty = Literal["definite", "probable", "possible"]
CERTAINTIES: tuple[Certainty, ...] = ("definite", "probable", "possible")


@dataclass(frozen=True, slots=True)
class Annotation:
    """One finding on some leads between two samples.

    Parameters
    ----------
    record_id
        Content hash of the record (:attr:`ecgviewer.core.record.Record.id`).
    start, stop
        Half-open range of samples at the record's own rate: exact, because the record is addressed
        by its content. Seconds exist on screen only.
    leads
        Canonical names of the leads marked, at least one.
    finding
        Code in the table of findings; an unknown code is kept.
    certainty
        How sure the reader is.
    note
        Free text.
    id
        Stays the same through all revisions.
    """

    record_id: str
    start: int
    stop: int
    leads: tuple[str, ...]
    finding: str
    certainty: Certainty = "definite"
    note: str = ""
    id: str = field(default_factory=lambda: uuid.uuid4().hex)

    def __post_init__(self) -> None:
        """Refuse what cannot be drawn or learned from."""
        if not 0 <= self.start < self.stop:
            raise ValueError(f"annotation from sample {self.start} to {self.stop} is empty")
        if not self.leads or len(set(self.leads)) != len(self.leads):
            raise ValueError(f"annotation leads {self.leads} must be one or more, each once")
        if not self.finding:
            raise ValueError("annotation without a finding")
        if self.certainty not in CERTAINTIES:
            raise ValueError(f"certainty {self.certainty!r} is none of {', '.join(CERTAINTIES)}")

    def changed(self, **fields: Any) -> Annotation:
        """Return a copy with some fields changed and the same ``id``."""
        return replace(self, **fields)

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready fields."""
        return asdict(self) | {"leads": list(self.leads)}

    @classmethod
    def from_dict(cls, fields: dict[str, Any]) -> Annotation:
        """Inverse of :meth:`to_dict`."""
        return cls(**(fields | {"leads": tuple(fields["leads"])}))
