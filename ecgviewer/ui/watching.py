"""A folder watched for new records: they join the list unread, and the one in front stays."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QFileSystemWatcher, QObject, QTimer, Signal

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.tasks import places, watching
from ecgviewer.tasks.watching import Look

if TYPE_CHECKING:
    from ecgviewer.ui.session import ReviewSession

SOON_MS, IDLE_MS = 1000, 3000
"""From one look to the next, while something is on its way and while nothing is. The first is how
long a file must stand still; the second is for folders of other computers: they tell nothing."""

_SHARE = 5
"""A look that takes long, at a folder far away, is followed by a pause of so many times that."""

_MOST_FOLDERS = 500
JOB = "watch"


class Watching(QObject):
    """Looks at a folder now and then, and adds what arrives to the session's list.

    Parameters
    ----------
    session
        Has the list of records.
    """

    changed = Signal()
    """Another folder is watched, or none; or it cannot be looked at, or can again."""

    begun = Signal(object)
    """A folder (its path) has been looked at for the first time."""

    arrived = Signal(object)
    """Records (a tuple of addresses) have joined the list: to be scored, or told of."""

    completed = Signal(object)
    """Records (a tuple of addresses) are complete: new ones, and ones that have changed."""

    def __init__(self, session: ReviewSession) -> None:
        super().__init__(session)
        self._session = session
        self._look: Look | None = None
        self.folder: Path | None = None
        self.problem = ""
        self.fresh: frozenset[Path] = frozenset()
        """Records that have arrived and were not opened since."""
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_event)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._start)
        self._took = QElapsedTimer()
        session.recordChanged.connect(self._on_record)

    @property
    def is_on(self) -> bool:
        """Whether a folder is watched."""
        return self.folder is not None

    @property
    def words(self) -> str:
        """What the window says of it; empty where nothing is watched."""
        if self.folder is None:
            return ""
        if self.problem:
            return tr("Watching {name}: not there at the moment", name=self.folder.name)
        said = tr("Watching {name}", name=self.folder.name)
        if self.fresh:
            said += f" · {tr('{n:,} new', n=len(self.fresh))}"
        return said

    def resume(self) -> bool:
        """Go on with the folder that is remembered; say whether there is one."""
        folder = places.watched()
        if folder is not None:
            self._begin(folder)
        return folder is not None

    def watch(self, folder: Path) -> bool:
        """Watch a folder from now on, until it is switched off; say whether that is done."""
        try:
            places.watch_from_now_on(folder)
        except UserError as error:
            self._session.tell("error", str(error))
            return False
        self._begin(folder.absolute())
        return True

    def switch_off(self) -> None:
        """Watch nothing any more; the list stays."""
        self._stop()
        try:
            places.watch_from_now_on(None)
        except UserError as error:
            self._session.tell("error", str(error))
        self.changed.emit()

    def _stop(self) -> None:
        self._session.runner.cancel(JOB)
        self._timer.stop()
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())
        self.folder, self._look, self.problem = None, None, ""

    def _begin(self, folder: Path) -> None:
        self._stop()
        self.folder = folder
        self._start()
        self.changed.emit()

    # Looks

    def _start(self) -> None:
        folder, last = self.folder, self._look
        if folder is None:
            return
        self._took.start()
        self._session.runner.start(
            JOB,
            lambda: watching.first_look(folder) if last is None else watching.look(last),
            on_result=self._take,
            on_error=self._on_error,
        )

    def _take(self, look: Look) -> None:
        first, self._look = self._look is None, look
        self._follow(look.folders)
        if look.problem != self.problem:
            self.problem = look.problem
            self.changed.emit()
        if first:
            self._session.join_folder(look.folder)
            self.begun.emit(look.folder)
        elif look.arrived:
            self._list(look.arrived)
            self.completed.emit(look.arrived)
        pause = SOON_MS if look.waiting else IDLE_MS
        self._timer.start(max(pause, _SHARE * int(self._took.elapsed())))

    def _on_error(self, error: UserError) -> None:
        self.problem = str(error)
        self.changed.emit()
        self._timer.start(IDLE_MS)

    def _on_event(self) -> None:
        """Look soon, but not sooner than a file must have stood still."""
        if self._timer.isActive() and self._timer.remainingTime() > SOON_MS:
            self._timer.start(SOON_MS)

    def _follow(self, folders: Sequence[Path]) -> None:
        known = set(self._watcher.directories())
        wanted = [str(one) for one in folders[:_MOST_FOLDERS]]
        new = [one for one in wanted if one not in known]
        gone = [one for one in known if one not in set(wanted)]
        if gone:
            self._watcher.removePaths(gone)
        if new:
            self._watcher.addPaths(new)

    def _list(self, arrived: Sequence[Path]) -> None:
        session = self._session
        listed = set(session.paths)
        new = tuple(one for one in arrived if one not in listed)
        for path in arrived:
            session.unreadable.pop(path, None)
        self.fresh |= frozenset(new)
        session.add_paths(new)
        if new:
            self.changed.emit()
            self.arrived.emit(new)

    def _on_record(self) -> None:
        path = self._session.path
        if path in self.fresh:
            self.fresh -= {path}
            self.changed.emit()
