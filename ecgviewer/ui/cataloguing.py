"""The catalogue kept up in the background: folders added and opened, then what the model says."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from ecgviewer.core.errors import DamagedError, UserError
from ecgviewer.core.language import tr
from ecgviewer.core.progress import Progress
from ecgviewer.tasks import catalogue_anew, catalogued_folders

if TYPE_CHECKING:
    from ecgviewer.ui.session import ReviewSession

JOB, SCORES, KEEP = "catalogue", "catalogue scores", "catalogue folders"
_WAITED_FOR = ("open", "find", "score", "measure", "ahead")
"""Jobs that the reader waits for: the catalogue stands still meanwhile."""

_BEGIN_AFTER_MS = 4000
"""From the first picture of the window: the first record is read, measured and scored by then."""

_TELL_EVERY_MS = 2500


class Cataloguing(QObject):
    """Looks through folders one after the other, at low priority, and goes on at the next start.

    Nothing runs before :meth:`begin`, which the program calls for its own window.

    Parameters
    ----------
    session
        Has the runner, the model, and a line to tell of errors.
    """

    changed = Signal()
    """Which folders are kept, how far the work is, or that it stands still or is done."""

    grew = Signal()
    """There may be new rows in the catalogue, or more is known of some: ask lists again."""

    def __init__(self, session: ReviewSession) -> None:
        super().__init__(session)
        self._session = session
        self.folders: tuple[Path, ...] = ()
        """Folders that are kept up with."""
        self.progress: Progress | None = None
        self.problem = ""
        self.is_damaged = False
        """Whether the problem is a file that :meth:`make_anew` sets aside."""
        self.is_stopped = False
        """Whether the reader has stopped it, until :meth:`go_on`."""
        self._has_begun = False
        self._waiting: deque[Path] = deque()
        self._folder: Path | None = None
        self._scored: str = ""
        self._free = threading.Event()
        self._free.set()
        self._told = QElapsedTimer()
        session.runner.activeChanged.connect(self._give_way)
        session.modelChanged.connect(self._on_model)
        self._is_model_stopped = False
        session.scoring.changed.connect(self._on_stopping)

    # What is kept up with

    def begin(self) -> None:
        """Go on with the folders that are remembered; called once, for the program's own window."""
        self._has_begun = True
        QTimer.singleShot(_BEGIN_AFTER_MS, self, self._begin)

    def _begin(self) -> None:
        try:
            self.folders = catalogued_folders.folders_kept()
        except UserError as error:
            self._fail(error)
            return
        self._add(self.folders)

    def add(self, folder: Path) -> None:
        """Keep up with a folder from now on."""
        self.opened([folder])

    def opened(self, paths: Iterable[Path | str]) -> None:
        """Keep up with the folders among what was opened; other files are looked at this once."""
        given = [Path(path).absolute() for path in paths]
        files = [path for path in given if not path.is_dir()]
        kept = [path for path in given if path.is_dir() and catalogued_folders.may_keep(path)]
        once = [path for path in files if catalogued_folders.may_keep(path.parent)]
        if not self._has_begun or not (kept or once):
            return
        if kept:
            self._session.runner.start(
                KEEP + "".join(map(str, kept)),  # one key would drop those kept a moment before
                lambda: catalogued_folders.keep_folders(kept),
                on_result=self._take_folders,
                on_error=self._fail,
            )
        self._add([*kept, *once])

    def forget(self, folder: Path) -> None:
        """Keep up with a folder no more."""
        where = folder.absolute()
        self._waiting = deque(one for one in self._waiting if one != where)
        self._session.runner.start(
            f"{KEEP}{where}",
            lambda: catalogued_folders.forget_folder(where),
            on_result=self._take_folders,
            on_error=self._fail,
        )
        if self._folder == where:
            self._session.runner.cancel(JOB)
            self._next()

    def _take_folders(self, folders: tuple[Path, ...]) -> None:
        self.folders = folders
        self.changed.emit()

    def _add(self, paths: Iterable[Path]) -> None:
        for path in paths:
            if path not in self._waiting:
                self._waiting.append(path)
        self._scored = ""
        runner = self._session.runner
        if self._waiting:  # folders first: what is not listed is not seen at all
            runner.cancel(SCORES)
        if self._has_begun and not runner.is_active(JOB) and not self.is_stopped:
            self._next()

    def note(self, error: UserError) -> None:
        """Say what is wrong with the catalogue, found by whoever asked it."""
        self._fail(error)

    def make_anew(self) -> None:
        """Set a damaged catalogue aside and begin a new one; its folders are looked through."""
        self.stop()
        self._session.runner.start(
            KEEP, catalogue_anew.make_anew, on_result=self._take_anew, on_error=self._fail
        )

    def _take_anew(self, made: catalogue_anew.MadeAnew) -> None:
        self.is_damaged = False
        self.folders = tuple(map(Path, made.folders))
        self.go_on()
        self._session.tell("info", made.words)
        self.changed.emit()
        self.grew.emit()

    # The work

    @property
    def is_working(self) -> bool:
        """Whether folders are looked through, or the model looks at their records."""
        runner = self._session.runner
        return runner.is_active(JOB) or runner.is_active(SCORES)

    @property
    def words(self) -> str:
        """What the window says of it; empty where there is nothing to say."""
        if self.problem:
            return self.problem
        if self.is_stopped and self._waiting:
            return tr("Catalogue stopped")
        if self.progress is None or not self.is_working:
            return ""
        return tr("Catalogue: {message}", message=self.progress.message)

    def stop(self) -> None:
        """Stop; what was looked at is stored."""
        self.is_stopped = True
        if self._folder is not None:
            self._waiting.appendleft(self._folder)
        self._folder = self.progress = None
        for job in (JOB, SCORES):
            self._session.runner.cancel(job)
        self.changed.emit()
        self.grew.emit()

    def go_on(self) -> None:
        """Go on where it was stopped, with all folders that are kept."""
        self.is_stopped, self.problem = False, ""
        self._has_begun = True
        self._add(self.folders)

    def _next(self) -> None:
        self._folder = self._waiting.popleft() if self._waiting else None
        folder = self._folder
        if folder is None:
            self._score()
            return
        self._session.runner.start(
            JOB,
            lambda: catalogued_folders.look_through(folder, self._free),
            on_progress=self._take_progress,
            on_result=lambda _: self._take_done(),
            on_error=self._fail_here,
            pool="indexing",
        )
        self.changed.emit()

    def _score(self) -> None:
        """Let the model see what it has not seen yet; nothing of it shows before the first read."""
        model = self._session.model
        if model is None or self._session.model_stopped or self._scored == model.sha256:
            self._rest()
            return
        self._scored = model.sha256
        self._session.runner.start(
            SCORES,
            lambda: catalogued_folders.score_rest(model.id, self._free),
            on_progress=self._take_progress,
            on_result=lambda _: self._rest(),
            on_error=self._fail_here,
            pool="indexing",
        )

    def _rest(self) -> None:
        self.progress = None
        self.grew.emit()
        self.changed.emit()

    def _take_progress(self, step: Progress) -> None:
        self.progress = step
        if not self._told.isValid() or self._told.elapsed() > _TELL_EVERY_MS:
            self._told.restart()
            self.changed.emit()
            self.grew.emit()

    def _take_done(self) -> None:
        self._folder = None
        self.grew.emit()
        self._next()

    def _fail(self, error: UserError) -> None:
        self.problem, self.is_damaged = str(error), isinstance(error, DamagedError)
        self.changed.emit()

    def _fail_here(self, error: UserError) -> None:
        self._folder = self.progress = None
        self._fail(error)
        if self._waiting:
            self._next()

    def _give_way(self) -> None:
        """Stand still while the reader waits for something."""
        runner = self._session.runner
        if any(runner.is_active(job) for job in _WAITED_FOR):
            self._free.clear()
        else:
            self._free.set()

    def _on_stopping(self) -> None:
        """Ask nothing of a stopped model; let it catch up once it is switched on."""
        if self._session.model_stopped != self._is_model_stopped:
            self._is_model_stopped = self._session.model_stopped
            self._scored = ""
            self._on_model()

    def _on_model(self) -> None:
        self._session.runner.cancel(SCORES)
        if self._has_begun and not self.is_working and not self.is_stopped and self.folders:
            self._score()
