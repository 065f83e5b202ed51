"""What opening takes besides a list: which cannot be read, profiles of tables, what was opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.core.table_profile import TableProfile
from ecgviewer.tasks import places, review, tables

if TYPE_CHECKING:
    from ecgviewer.ui.session import ReviewSession

_NAMED = 5
"""How many files that cannot be read are named in a line."""


def file_filter() -> str:
    """Return the filter of a dialog that opens records, with all suffixes that can be read."""
    kinds = " ".join(f"*{suffix}" for suffix in review.record_suffixes())
    return tr("ECG records ({kinds});;All files (*)", kinds=kinds)


class Opening(QObject):
    """Several files at once, tables that need a profile, and what was opened last.

    Parameters
    ----------
    session
        Has the list of records and the one shown.
    """

    changed = Signal()

    physionetAsked = Signal()
    """A record of PhysioNet is to be named."""

    recentAsked = Signal()
    """What was opened last is to be offered."""

    recentChanged = Signal()
    pageAsked = Signal(str)
    searchAsked = Signal()
    """The worklist is shown, and its search is to take the keyboard."""

    watchAsked = Signal()
    """A folder to watch is to be chosen."""

    tableLooked = Signal(object)
    """The beginning of a table was read: ask how the rest is."""

    def __init__(self, session: ReviewSession) -> None:
        super().__init__(session)
        self._session = session
        self.recent: tuple[places.Recent, ...] = ()
        """What was opened last, the last one first."""
        self._told = ""
        session.recordChanged.connect(self._tell_tried)

    # Several at once

    def open(self, paths: Sequence[Path | str]) -> None:
        """Open files and folders: the first that can be read; what cannot is named."""
        session = self._session
        if session.marks.has_draft:
            session.tell(
                "caution", tr("The finding is not saved yet. Enter saves it, Esc drops it.")
            )
            return
        self._told = ""
        session.open_paths(paths)
        if len(paths) > 1 or any(Path(path).suffix.lower() == ".zip" for path in paths):
            session.runner.start(
                "try", lambda: review.unreadable_among(paths), on_result=self._take_tried
            )

    def _take_tried(self, found: dict[Path, str]) -> None:
        """Mark what cannot be read, tell of it, and go to the first that can."""
        session = self._session
        if session.runner.is_active("find"):  # the list is still being made
            QTimer.singleShot(50, self, lambda: self._take_tried(found))
            return
        bad = {path: why for path, why in found.items() if path in session.paths}
        if not bad:
            return
        session.unreadable |= bad
        names = ", ".join(path.name for path in list(bad)[:_NAMED])
        if len(bad) > _NAMED:
            names = tr("{names} and {n_more:,} more", names=names, n_more=len(bad) - _NAMED)
        total = len(session.paths)
        self._told = tr(
            "{n_bad:,} of {total:,} cannot be read: {names}. The list says why.",
            n_bad=len(bad),
            total=total,
            names=names,
        )
        good = next((n for n, path in enumerate(session.paths) if path not in bad), None)
        if good is not None and session.paths[session.wanted] in bad:
            session.go(good)
        session.recordsChanged.emit()
        if not session.is_loading:
            self._tell_tried()

    def _tell_tried(self) -> None:
        """Tell once the record is there: what is told before goes with the one before."""
        if self._told:
            self._session.tell("caution", self._told)
            self._told = ""

    def ask_search(self) -> None:
        """Go to the search of the worklist."""
        self.pageAsked.emit("worklist")
        self.searchAsked.emit()

    # What was opened last

    @property
    def has_recent(self) -> bool:
        """Whether anything was opened before."""
        return bool(self.recent)

    def ask_recent(self) -> None:
        """Offer what was opened last, once it is known what of it is still there."""
        self.look_for_recent(then=self.recentAsked.emit)

    def look_for_recent(self, then: Callable[[], object] | None = None) -> None:
        """Ask the disks what was opened last; they may be slow."""

        def take(found: tuple[places.Recent, ...]) -> None:
            self.recent = found
            self.recentChanged.emit()
            if then is not None:
                then()

        self._session.runner.start("recent", places.recent, on_result=take)

    def remember(self, paths: Sequence[Path | str]) -> None:
        """Put what was opened first in the list; the demo records are none of the user's."""
        demo = {one.parent for one in review.demo_records()[:1]}
        own = [path for path in map(Path, paths) if path.parent not in demo]
        if not own or not self._session.keeps_settings:
            return
        try:
            places.remember_opened(own)
        except UserError as error:
            self._session.tell("caution", str(error))
        self.look_for_recent()

    def open_recent(self, path: Path) -> None:
        """Open one of them."""
        self.open([path])
        self.pageAsked.emit("read")

    def clear_recent(self) -> None:
        """Forget all that was opened."""
        try:
            places.forget_opened()
        except UserError as error:
            self._session.tell("error", str(error))
        self.look_for_recent()

    # A watched folder

    def ask_watching(self) -> None:
        """Ask which folder is to be watched; stop where one is."""
        session = self._session
        if session.watching.is_on:
            folder = session.watching.folder
            session.watching.switch_off()
            session.tell(
                "info",
                tr("{folder} is not watched any more.", folder=folder.name if folder else ""),
            )
        else:
            self.watchAsked.emit()

    # Tables

    @property
    def can_import(self) -> bool:
        """Whether the record shown is a table, which a profile may say how to read."""
        path, record = self._session.path, self._session.record
        return path is not None and tables.is_table(path) and (record is None or _is_csv(record))

    @property
    def needs_import(self) -> bool:
        """Whether the record shown is a table that cannot be read as it is."""
        return self.can_import and self._session.record_problem is not None

    def import_table(self) -> None:
        """Read the beginning of the table shown, and ask how the rest is to be read."""
        session, path = self._session, self._session.path
        if path is None or not self.can_import:
            return
        if session.marks.has_draft:
            session.tell(
                "caution", tr("The finding is not saved yet. Enter saves it, Esc drops it.")
            )
            return
        session.runner.start(
            "table",
            lambda: tables.look_at(path),
            on_result=self.tableLooked.emit,
            on_error=lambda error: session.tell("error", str(error)),
        )

    def take_profile(self, profile: TableProfile, look: tables.TableLook) -> None:
        """Keep a profile, and read the table by it; and the others of its kind when they come."""
        session = self._session
        try:
            kept = tables.keep(profile, look)
        except UserError as error:
            session.tell("error", str(error))
            return
        if not kept.header:
            tables.read_alone_by(look.path, kept)
        for path in [one for one in session.unreadable if tables.is_table(one)]:
            del session.unreadable[path]
        if look.path in session.paths:
            session.go(session.paths.index(look.path))


def _is_csv(record: Any) -> bool:
    return record.format_name == "CSV"
