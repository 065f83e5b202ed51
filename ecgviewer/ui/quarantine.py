"""Records of the list that the reader has put apart: ``next`` steps over them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ecgviewer.tasks import worklist_acts

if TYPE_CHECKING:
    from ecgviewer.ui.session import ReviewSession


class Quarantine(QObject):
    """Which records of the session's list are in the reader's quarantine.

    Parameters
    ----------
    session
        Has the list and the reader.
    """

    changed = Signal()

    def __init__(self, session: ReviewSession) -> None:
        super().__init__(session)
        self._session = session
        self.paths: frozenset[Path] = frozenset()
        self._asked: tuple[object, str] = (None, "")
        session.recordsChanged.connect(self._on_records)

    def step(self, place: int, way: int) -> int:
        """Return the next place in a direction that is not in quarantine; past the end if none."""
        paths = self._session.paths
        place += way
        while 0 <= place < len(paths) and paths[place] in self.paths:
            place += way
        return place

    def refresh(self) -> None:
        """Look again which records are: after some were put there, or taken out."""
        session = self._session
        self._asked = (session.paths, session.reader)
        paths, reader = session.paths, session.reader
        session.runner.start(
            "quarantine", lambda: worklist_acts.apart_among(paths, reader), on_result=self._take
        )

    def _on_records(self) -> None:
        asked = (self._session.paths, self._session.reader)
        if asked[0] is not self._asked[0] or asked[1] != self._asked[1]:
            self.refresh()

    def _take(self, found: frozenset[Path]) -> None:
        if found != self.paths:
            self.paths = found
            self.changed.emit()
