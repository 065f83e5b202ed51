"""What arrives in the watched folder is catalogued and scored beside the reading, and told of."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ecgviewer.core.errors import ModelError, UserError
from ecgviewer.core.language import tr, tr_n
from ecgviewer.core.progress import Progress
from ecgviewer.tasks import live_reading, workplace
from ecgviewer.tasks.live_reading import Left, TakenIn
from ecgviewer.ui.live_telling import DesktopTeller
from ecgviewer.ui.score_keeping import ScoreKeeping

if TYPE_CHECKING:
    from ecgviewer.ui.session import ReviewSession

JOB = "arriving"
AT_ONCE = 8
"""Records of one job: what arrives meanwhile waits for no more than these."""

TELL_AFTER_MS, TELL_WITHIN_MS = 2_000, 10_000
"""Arrivals so near to each other are told of together, but the first waits no longer than that."""

_TRY_AGAIN_MS = 30_000


class LiveReading(QObject):
    """The line of records that arrived: new ones first, then what came while nobody watched.

    Parameters
    ----------
    session
        Watches the folder, has the model.
    """

    changed = Signal()
    """How many wait."""

    catalogued = Signal(object)
    """Ids (a tuple) of records that the catalogue has not had before."""

    scored = Signal(object)
    """Ids (a tuple) of records that the model in use has seen; nothing says what it saw."""

    toldAsked = Signal()
    """The message on the desktop was clicked."""

    def __init__(self, session: ReviewSession) -> None:
        super().__init__(session)
        self._session = session
        self._fresh: deque[Path] = deque()
        self._older: deque[Path] = deque()
        self._unscored: deque[tuple[str, str]] = deque()
        self._doing: tuple[Path, ...] = ()
        self._is_fresh = False
        self._look_for: Path | None = None
        self.problem = ""
        self._refused = ""
        """A model that cannot be used; the record shown says why."""
        self.teller = DesktopTeller(self)
        self.teller.clicked.connect(self._on_click)
        self.keeping = ScoreKeeping(session)
        self.keeping.kept.connect(self.scored)
        self._new = self._bad = 0
        self._tell = QTimer(self, singleShot=True)
        self._tell.timeout.connect(self._tell_soon)
        self._tell_at_last = QTimer(self, singleShot=True, interval=TELL_WITHIN_MS)
        self._tell_at_last.timeout.connect(self._tell_now)
        self._again = QTimer(self, singleShot=True, interval=_TRY_AGAIN_MS)
        self._again.timeout.connect(self._next)
        watching = session.watching
        watching.begun.connect(self._begin)
        watching.completed.connect(self.take)
        watching.changed.connect(self._on_watching)
        session.cataloguing.changed.connect(self._next)
        session.modelChanged.connect(self._on_model)
        session.scoring.changed.connect(self._on_model)  # it may have been stopped
        self._model = self._model_id

    @property
    def _model_id(self) -> str | None:
        """The model to score with; None for none."""
        session = self._session
        if session.model is None or session.model_stopped or session.model.id == self._refused:
            return None
        return str(session.model.id)

    @property
    def waiting(self) -> int:
        """How many records wait to be catalogued."""
        return len(self._fresh) + len(self._older) + len(self._doing)

    @property
    def words(self) -> str:
        """What the window says of it; empty where nothing waits."""
        if self.problem:
            return tr("not catalogued")
        return tr("{waiting:,} to catalogue", waiting=self.waiting) if self.waiting else ""

    # What is to be done

    def _begin(self, folder: Path) -> None:
        """Find what arrived in a folder while nobody watched."""
        self._look_for = folder
        self._next()

    def take(self, addresses: Sequence[Path]) -> None:
        """Take in records that have just arrived, before all others."""
        self._fresh.extend(addresses)
        self._next()
        self.changed.emit()

    def _on_watching(self) -> None:
        if not self._session.watching.is_on:
            self._session.runner.cancel(JOB)
            for line in (self._fresh, self._older, self._unscored):
                line.clear()
            self._doing, self._look_for, self.problem = (), None, ""
            self._again.stop()
            self.changed.emit()

    def _on_model(self) -> None:
        """Go on with another model, or without: what it has not scored is looked for again."""
        model = self._session.model
        if model is None or model.id != self._refused:
            self._refused = ""
        before, self._model = self._model, self._model_id
        if self._model == before or not self._session.watching.is_on:
            return
        runner = self._session.runner
        if runner.is_active(JOB):  # a stopped model stops at once
            runner.cancel(JOB)
            self._fresh.extendleft(reversed(self._doing))
            self._doing = ()
        self._unscored.clear()
        if self._model is not None:
            self._look_for = self._session.watching.folder
        self._next()

    def _next(self) -> None:
        """Begin with what comes next, unless something is being done."""
        runner = self._session.runner
        if runner.is_active(JOB) or self._again.isActive():
            return
        model_id, zoo = self._model_id, workplace.user_zoo()
        if self._fresh or (self._older and self._look_for is None):
            line, self._is_fresh = self._fresh or self._older, bool(self._fresh)
            some = self._doing = tuple(line.popleft() for _ in range(min(AT_ONCE, len(line))))
            runner.start(
                JOB,
                lambda: live_reading.take_in(some, model_id, zoo),
                on_progress=self._on_step,
                on_result=self._done,
                on_error=self._on_error,
                pool="arriving",
            )
        elif self._look_for is not None:
            if self._session.cataloguing.is_working:
                return  # it looks through this folder, too, and tells when it is done
            folder = self._look_for
            runner.start(
                JOB,
                lambda: live_reading.left_in(folder, model_id, zoo),
                on_result=self._take_left,
                on_error=self._on_error,
                pool="arriving",
            )
        elif self._unscored and model_id is not None:
            left = min(AT_ONCE, len(self._unscored))
            ids = tuple(self._unscored.popleft() for _ in range(left))
            runner.start(
                JOB,
                lambda: live_reading.score_left(ids, model_id, zoo),
                on_progress=self._on_step,
                on_result=self._done,
                on_error=self._on_error,
                pool="arriving",
            )

    def _take_left(self, left: Left) -> None:
        self._look_for = None
        here = {*self._fresh, *self._doing}
        self._older = deque(one for one in left.unknown if one not in here)
        self._unscored = deque(left.unscored)
        self._done()

    def _done(self, _: object = None) -> None:
        self._doing = ()
        self.problem = ""
        self._next()
        self.changed.emit()

    def _on_error(self, error: UserError) -> None:
        """Wait a while: the catalogue is in use elsewhere, or its disk is full."""
        self._fresh.extendleft(reversed(self._doing))
        self._doing = ()
        if isinstance(error, ModelError):
            self._refused = self._model or ""
            self._model, self._look_for = None, None
            self._unscored.clear()
            self._next()
            return
        if str(error) != self.problem:
            self.problem = str(error)
            self._session.tell(
                "caution", tr("What arrived is listed, not catalogued: {error}", error=error)
            )
        self._again.start()
        self.changed.emit()

    def _on_step(self, step: Progress) -> None:
        if not isinstance(step, TakenIn):
            return
        new = tuple(
            one.record_id for one in step.catalogued if one.is_new and one.record_id is not None
        )
        done = {one.path for one in step.catalogued}
        if done:
            self._doing = tuple(one for one in self._doing if one not in done)
            if self._is_fresh:
                self._count(len(new), sum(bool(one.problem) for one in step.catalogued))
        if new:
            self.catalogued.emit(new)
        if step.scored:
            self.scored.emit(step.scored)
        self.changed.emit()

    # What is told

    def _count(self, new: int, bad: int) -> None:
        if not (new or bad):
            return
        self._new, self._bad = self._new + new, self._bad + bad
        self._tell.start(TELL_AFTER_MS)
        if not self._tell_at_last.isActive():
            self._tell_at_last.start()

    def _tell_soon(self) -> None:
        """Tell, unless more is on its way."""
        if self._fresh or self._doing:
            self._tell.start(TELL_AFTER_MS)
        else:
            self._tell_now()

    def _tell_now(self) -> None:
        """Say how many came, and nothing else of them: not whose they are, nor what they show."""
        self._tell.stop()
        self._tell_at_last.stop()
        new, bad, self._new, self._bad = self._new, self._bad, 0, 0
        folder = self._session.watching.folder
        if folder is not None and self._session.settings.desktop_messages:
            self.teller.tell(*message(folder.name, new, bad))

    def _on_click(self) -> None:
        self._session.opening.pageAsked.emit("worklist")
        self.toldAsked.emit()


def message(folder: str, new: int, bad: int) -> tuple[str, str]:
    """Return title and text of what came into a folder."""
    said = []
    if new:
        said.append(
            tr_n("{n} new ECG in {folder}", "{n:,} new ECGs in {folder}", new, folder=folder)
        )
    if bad:
        said.append(
            tr_n("{n} file cannot be read", "{n:,} files cannot be read", bad)
            if new
            else tr_n(
                "{n} file in {folder} cannot be read",
                "{n:,} files in {folder} cannot be read",
                bad,
                folder=folder,
            )
        )
    return "ecgviewer", "\n".join(said)
