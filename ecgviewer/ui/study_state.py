"""A study that its organiser looks at: packets, answers, agreement."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.core.progress import Progress
from ecgviewer.tasks import organising, packet_sharing
from ecgviewer.tasks.organising import StudyOverview
from ecgviewer.tasks.packet_merging import Merged
from ecgviewer.tasks.packet_sharing import Wish
from ecgviewer.tasks.packets import Made
from ecgviewer.ui.jobs import Work
from ecgviewer.ui.session import ReviewSession

KEY = "study"


class Organising(QObject):
    """One study at a time; what takes long runs beside the window, one thing at a time."""

    changed = Signal()
    """The study, or how far its work is."""

    packetsMade = Signal(object)
    """Packets (tuple of Made) that have been made."""

    def __init__(self, session: ReviewSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.study: StudyOverview | None = None
        self.progress: Progress | None = None
        self.told: tuple[str, ...] = ()
        """What the last merging had to say, a sentence each."""
        self.is_trouble = False
        """Whether it is more than what was added."""

    @property
    def is_busy(self) -> bool:
        """Whether something is being done."""
        return self._session.runner.is_active(KEY)

    def known(self) -> tuple[Path, ...]:
        """Return studies used last."""
        return organising.known_studies()

    def open(self, path: Path) -> None:
        """Look at a study."""
        self.told = ()
        self._start(lambda: organising.look_at_study(path), self._take)

    def close(self) -> None:
        """Look at none."""
        self.study, self.told = None, ()
        self.changed.emit()

    def make(self, paths: Sequence[Path], wish: Wish) -> None:
        """Make packets."""

        def made(packets: tuple[Made, ...]) -> None:
            self.packetsMade.emit(packets)
            self.open(wish.study_path)

        self.told = ()
        self._start(lambda: packet_sharing.make_packets(paths, wish), made)

    def merge(self, paths: Sequence[Path]) -> None:
        """Take replies in."""
        study = self.study
        if study is not None:
            self._start(lambda: organising.take_replies(paths, study.study_path), self._merged)

    def cancel(self) -> None:
        """Stop what is being done."""
        self._session.runner.cancel(KEY)
        self.progress = None
        self.changed.emit()

    def _start(self, make: Callable[[], Work], on_result: Callable[[Any], None]) -> None:
        self.progress = Progress(0, 0, tr("starting"))
        self._session.runner.start(
            KEY,
            make,
            on_progress=self._take_progress,
            on_result=on_result,
            on_error=self._refuse,
        )
        self.changed.emit()

    def _take(self, study: StudyOverview) -> None:
        self.study, self.progress = study, None
        self.changed.emit()

    def _merged(self, result: tuple[Merged, StudyOverview]) -> None:
        merged, study = result
        first = tr(
            "{added:,} findings added, {same:,} stood there already.",
            added=merged.added,
            same=merged.same,
        )
        refused = (
            why if path.name in why else f"{path.name}: {why}"
            for path, why in ((Path(where), why) for where, why in merged.failed)
        )
        self.told = (first, *refused, *merged.conflicts)
        self.is_trouble = len(self.told) > 1
        self._take(study)

    def _take_progress(self, step: Progress) -> None:
        self.progress = step
        self.changed.emit()

    def _refuse(self, error: UserError) -> None:
        self.progress = None
        self.told, self.is_trouble = (str(error),), True
        self.changed.emit()
