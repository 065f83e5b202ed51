"""Keeps, quietly, when what the model says came on the screen and when it went."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer

from ecgviewer.core.errors import StoreError
from ecgviewer.core.language import tr

if TYPE_CHECKING:
    from ecgviewer.ui.session import ReviewSession


class Seen(NamedTuple):
    """What a model says of one record, on the screen."""

    record_id: str
    model_id: str
    sha256: str
    human_first: bool


class Sight(QObject):
    """Watches a session and writes a row whenever the overlay of a record appears or goes.

    Nothing is shown of it: a reader who feels watched agrees with the model more often.

    Parameters
    ----------
    session
        Whose overlay it is.
    """

    def __init__(self, session: ReviewSession) -> None:
        super().__init__(session)
        self._session = session
        self._asked: list[Callable[[], Seen | None]] = [self._present]
        self._seen: set[Seen] = set()
        # Once the window has painted what changed: a disk may be slow.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.look)
        for signal in (session.scoreChanged, session.heatChanged, session.recordChanged):
            signal.connect(self._soon.start)

    def watch(self, ask: Callable[[], Seen | None]) -> None:
        """Look at another record too, which is shown beside the one that is read."""
        self._asked.append(ask)

    def look_soon(self) -> None:
        """Look once the window has painted."""
        self._soon.start()

    def _present(self) -> Seen | None:
        session = self._session
        if not session.ai_visible or session.record is None:
            return None
        model = session.model
        return Seen(session.record.id, model.id, model.sha256, session.reading.is_human_first)

    def look(self) -> None:
        """Note what has changed since the last look."""
        self._turn({seen for ask in self._asked if (seen := ask()) is not None})

    def close(self) -> None:
        """Note that the window is gone."""
        self._soon.stop()
        self._turn(set())

    def _turn(self, seen: set[Seen]) -> None:
        before, self._seen = self._seen, seen
        for gone in sorted(before - seen):
            self._note(gone, visible=False)
        for come in sorted(seen - before):
            self._note(come, visible=True)

    def _note(self, what: Seen, *, visible: bool) -> None:
        session, store = self._session, self._session.marks.store
        if store is None:
            return
        try:
            store.readings.note_shown(
                what.record_id,
                reader=session.reader,
                visible=visible,
                logged=session.reading.is_logged(what.record_id),
                human_first=what.human_first,
                model_id=what.model_id,
                model_sha256=what.sha256,
            )
        except StoreError as error:
            session.tell("caution", tr("What was shown is not kept: {error}", error=error))
