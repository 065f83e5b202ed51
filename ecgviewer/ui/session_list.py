"""The list of records and the place in it: what the session tells of them."""

from __future__ import annotations

from pathlib import Path

from ecgviewer.core.record import Record
from ecgviewer.ui.jobs import JobRunner


class OfList:
    """Properties of the session that say which records are listed and which one is shown."""

    runner: JobRunner
    paths: tuple[Path, ...]
    place: int
    record: Record | None
    _wanted: int

    @property
    def wanted(self) -> int:
        """Place of the record that is shown, or being read."""
        return self._wanted

    @property
    def always(self) -> bool:
        """Whether anything may be done at all."""
        return True

    @property
    def has_record(self) -> bool:
        """Whether a record is shown."""
        return self.record is not None

    @property
    def has_records(self) -> bool:
        """Whether any records are listed."""
        return bool(self.paths)

    @property
    def path(self) -> Path | None:
        """File of the record shown, or of the one that could not be read."""
        return self.paths[self.place] if self.place >= 0 else None

    @property
    def is_loading(self) -> bool:
        """Whether a record is being read."""
        return self.runner.is_active("open") or self.runner.is_active("find")

    @property
    def can_next(self) -> bool:
        """Whether the list goes on."""
        return 0 <= self._wanted < len(self.paths) - 1

    @property
    def can_previous(self) -> bool:
        """Whether the list has a record before."""
        return self._wanted > 0
