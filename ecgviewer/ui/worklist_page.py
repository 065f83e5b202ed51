"""The worklist: which ECGs there are, where the reader stands with each, and what to read next."""

from __future__ import annotations

from ecgviewer.ui.record_list import RecordsPage


class WorklistPage(RecordsPage):
    """All records opened; Enter or a double click opens one."""

    def set_compact(self, *, on: bool) -> None:
        """Take the measures of a small window."""
