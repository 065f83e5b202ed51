"""Keeps, quietly, when what the model says came on the screen and when it went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ecgviewer.core.errors import StoreError

if TYPE_CHECKING:
    from ecgviewer.ui.session import ReviewSession


class Sight(QObject):
    """Watches a session and writes a row whenever the overlay appears or goes.

    Nothing is shown of it: a reader who feels watched agrees with the model more often.

    Parameters
    ----------
    session
        Whose overlay it is.
    """

    def __init__(self, session: ReviewSession) -> None:
        super().__init__(session)
        self._session = session
        self._seen: tuple[str, str, str, bool] | None = None
        """Record, model, hash and policy of what is on the screen."""
        # Once the window has painted what changed: a disk may be slow.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.look)
        for signal in (session.scoreChanged, session.heatChanged, session.recordChanged):
            signal.connect(self._soon.start)

    def look(self) -> None:
        """Note what has changed since the last look."""
        session, seen = self._session, None
        if session.ai_visible and session.record is not None:
            model, human_first = session.model, session.reading.is_human_first
            seen = (session.record.id, model.id, model.sha256, human_first)
        if seen != self._seen:
            before, self._seen = self._seen, seen
            self._note(before, visible=False)
            self._note(seen, visible=True)

    def close(self) -> None:
        """Note that the window is gone."""
        self._soon.stop()
        before, self._seen = self._seen, None
        self._note(before, visible=False)

    def _note(self, what: tuple[str, str, str, bool] | None, *, visible: bool) -> None:
        session, store = self._session, self._session.marks.store
        if what is None or store is None:
            return
        record_id, model_id, sha256, human_first = what
        try:
            store.readings.note_shown(
                record_id,
                reader=session.reader,
                visible=visible,
                logged=session.reading.is_logged(record_id),
                human_first=human_first,
                model_id=model_id,
                model_sha256=sha256,
            )
        except StoreError as error:
            session.tell("caution", f"What was shown is not kept: {error}")
