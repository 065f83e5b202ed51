"""What the model said of records that were shown goes into the catalogue, so that lists know it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ecgviewer.core.anomaly import RecordScore
from ecgviewer.tasks import score_keeping

if TYPE_CHECKING:
    from ecgviewer.ui.session import ReviewSession

JOB = "keep scores"
_SOON_MS = 500
_MOST = 256


class ScoreKeeping(QObject):
    """Keeps the scores of this session; those of records not catalogued yet wait for that.

    Nothing of it is shown: the catalogue tells no reader of a score before their first read.

    Parameters
    ----------
    session
        Has the model and the catalogue's work.
    """

    kept = Signal(object)
    """Ids (a tuple) of records whose score is in the catalogue now."""

    def __init__(self, session: ReviewSession) -> None:
        super().__init__(session)
        self._session = session
        self._waiting: dict[tuple[str, str], RecordScore] = {}
        self._done: set[tuple[str, str]] = set()
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._keep)
        session.scoring.found.connect(self.take)
        session.cataloguing.grew.connect(self._again)

    def take(self, sha256: str, score: RecordScore) -> None:
        """Keep what a model (its hash) says of a record."""
        key = (sha256, score.record_id)
        if key in self._done or key in self._waiting:
            return
        self._waiting[key] = score
        while len(self._waiting) > _MOST:
            self._waiting.pop(next(iter(self._waiting)))
        self._soon.start()

    def _again(self) -> None:
        """Try those that wait: their records may be in the catalogue now."""
        if self._waiting:
            self._soon.start()

    def _keep(self) -> None:
        if not self._waiting or self._session.runner.is_active(JOB):
            return
        some = dict(self._waiting)
        self._session.runner.start(
            JOB,
            lambda: score_keeping.keep_scores(some),
            on_result=self._take_kept,
            pool="arriving",  # an error is told by those who need the catalogue
        )

    def _take_kept(self, keys: frozenset[tuple[str, str]]) -> None:
        for key in keys:
            self._waiting.pop(key, None)
        self._done |= keys
        if keys:
            self.kept.emit(tuple(record_id for _, record_id in keys))
