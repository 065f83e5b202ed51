"""What the reader does on the worklist: keys and buttons, and the small boxes that ask."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog

from ecgviewer.core.language import tr, tr_n
from ecgviewer.tasks.worklist_acts import Meant
from ecgviewer.ui.worklist_boxes import NameBox, TagBox
from ecgviewer.ui.worklist_listing import PAGE

if TYPE_CHECKING:
    from ecgviewer.ui.actions import ActionSet
    from ecgviewer.ui.session import ReviewSession
    from ecgviewer.ui.worklist_acts import WorklistActs
    from ecgviewer.ui.worklist_bar import ListHead, NoticeLine, WorklistBar
    from ecgviewer.ui.worklist_filters import Filters
    from ecgviewer.ui.worklist_lines import Lines
    from ecgviewer.ui.worklist_side import Side
    from ecgviewer.ui.worklist_state import Worklist
    from ecgviewer.ui.worklist_table import WorklistTable
    from ecgviewer.ui.worklist_ticks import Ticks

SEARCH_AFTER_MS = 250


class WorklistDoing:
    """Acts of the page; mixed into it."""

    _session: ReviewSession
    _actions: ActionSet
    _typed: Any
    _offered: tuple[Path, ...] = ()
    work: Worklist
    lines: Lines
    acts: WorklistActs
    bar: WorklistBar
    head: ListHead
    notice: NoticeLine
    filters: Filters
    side: Side
    table: WorklistTable
    ticks: Ticks

    # Rows

    def meant(self) -> Meant:
        """Return the records ticked, else the one chosen."""
        ticks, row = self.ticks, self.table.row
        if len(ticks):
            return Meant(ticks.places(), tuple(ticks.paths))
        one = None if row is None else ticks.of_row(row)
        if isinstance(one, int):
            return Meant((one,))
        return Meant() if one is None else Meant((), (one,))

    def _tick(self, first: int, last: int) -> None:
        if last > first:
            self.ticks.add(range(first, last + 1))
        else:
            self.ticks.toggle(first)
        self._show_ticks()

    def tick_all(self) -> None:
        """Tick all of the list; where all are, none of it."""
        self.ticks.all()
        self._show_ticks()

    def untick(self) -> None:
        """Tick nothing, in no list."""
        self.ticks.clear()
        self._show_ticks()

    def _show_ticks(self) -> None:
        if self.ticks.waits:  # the rest of the list is known by now, or will be soon
            self.ticks.all()
        self.table.viewport().update()
        self.head.show_ticks(len(self.ticks), self.ticks.n_elsewhere)

    def _open_chosen(self) -> None:
        row = self.table.row
        if row is not None:
            self.acts.open(row)

    def read_next(self) -> None:
        """Open the next record that is to be read, from the one chosen on."""
        row = self.acts.next_to_read(self.table.row)
        if row is None:
            self._tell(tr("Nothing is left to read in this list."), "green")
        else:
            self.table.select_row(row)
            self.acts.open(row)

    def put_off(self) -> None:
        """Put the rows meant off, or take that back."""
        self._leave(self.acts.later)

    def put_apart(self) -> None:
        """Put the rows meant into quarantine, or take them back."""
        self._leave(self.acts.apart)

    def _leave(self, act: Any) -> None:
        meant = self.meant()
        if meant != Meant():
            act(meant)
            self.untick()

    def find_similar(self) -> None:
        """Look for cases like the record chosen, once it may be seen what the model says of it."""
        session, row = self._session, self.table.row
        if row is None:
            return
        line = self.lines.line(row)
        if line is None or line.path is None:
            return
        if line.hides or not session.reading.allows(line.record_id, line.path):
            self._tell(tr("Similar cases are shown once your first read of it is logged."), "amber")
            return
        if line.path == session.path:
            session.similar.ask()
            return

        def ask() -> None:
            if session.path == line.path and session.similar.can_ask:
                session.recordChanged.disconnect(ask)
                session.similar.ask()

        session.recordChanged.connect(ask)
        if not self.acts.open(row):
            session.recordChanged.disconnect(ask)

    # Search

    def find(self) -> None:
        """Go to the search field."""
        self.bar.search.setFocus()
        self.bar.search.selectAll()

    def _search(self) -> None:
        self._typed.stop()
        self.work.search(self.bar.search.text())
        self.bar.show_problem(self.work.problem)

    def _leave_search(self) -> None:
        self._search()
        self.table.setFocus()

    def _search_for(self, text: str) -> None:
        """Look for a saved search or a tag; the same again looks for nothing."""
        same = self.work.text == text
        self.bar.search.setText("" if same else text)
        self._search()

    def _choose_queue(self, name: str) -> None:
        self.work.choose_queue(name)
        self.table.setFocus()

    def _ask_name(self) -> None:
        text = self.bar.search.text().strip()
        box = NameBox(text, self.bar)
        box.named.connect(lambda name: self.acts.save_search(name, text))
        box.open_below(self.bar.save)

    def _ask_tags(self) -> None:
        meant, counts = self.meant(), self.work.counts
        if meant == Meant():
            return
        known = tuple(counts.tags) if counts is not None else ()
        rows = range(self.work.total) if self.work.total <= PAGE else ()
        found = [self.work.row(row) for row in rows if self.ticks.has_row(row)]
        if not len(self.ticks):
            found = [self.work.row(self.table.row or 0)]
        n = len(meant.places) + len(meant.paths)
        having = [set(one.tags) for one in found if one is not None]
        common = frozenset(set.intersection(*having)) if len(having) == n else frozenset()
        box = TagBox(known, common, n, self.side)
        box.tagged.connect(lambda name, on: self.acts.tag(meant, name, on=on))
        anchor = self.side.record.tag
        box.open_below(anchor if anchor.isVisible() else self.head.later)

    # Folders and files

    def _ask_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self.table, tr("Add folder to the library"))
        if folder:
            self._session.cataloguing.add(Path(folder))
            self.work.choose_base("library")
            self._show_head()  # type: ignore[attr-defined]

    def _offer_adding(self) -> None:
        """Offer to put what is open into the library, where it is not; once for each list."""
        session, work = self._session, self.work
        policy, found = session.reading.policy, work.work
        counts = work.counts
        fits = work.is_plain and found is not None and counts is not None
        fits = fits and bool(session.reading.opened)
        if not fits or policy is None or policy.kind != "own":
            return
        n = (
            len(found.loose) - counts.scopes.get("unreadable", 0)
            if found is not None and counts
            else 0
        )
        if n and self._offered is not session.paths and not session.cataloguing.is_working:
            self._offered = session.paths
            text = tr_n(
                "{n:,} record is not in the library yet: no beats, no intervals, no search for "
                "them.",
                "{n:,} records are not in the library yet: no beats, no intervals, no search for "
                "them.",
                n,
            )
            self.notice.offer(text, tr("Add to the library"))

    def _take_offer(self) -> None:
        self.notice.hide()
        if self._session.cataloguing.is_damaged:
            self.work.search(self.bar.search.text())  # what was wrong with the list is no more
            self._session.cataloguing.make_anew()
            return
        self._session.cataloguing.go_on()
        for folder in self._session.reading.opened:
            self._session.cataloguing.add(folder)

    def _ask_export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self.table, tr("Export the list"), "worklist.csv", tr("Table (*.csv)")
        )
        if name:
            self.acts.export(Path(name))

    # What is told

    def _tell(self, text: str, tone: str) -> None:
        self.notice.tell(text, tone=tone, can_undo=self.acts.can_undo and tone == "human")

    def _on_message(self) -> None:
        """Show what goes wrong elsewhere while this page is looked at."""
        message = self._session.message
        if self.table.isVisible() and message is not None and message.kind in ("error", "caution"):
            self.notice.tell(message.text, tone="red" if message.kind == "error" else "amber")

    def _show_progress(self) -> None:
        """Show how far the cataloguing of folders is."""
        cataloguing = self._session.cataloguing
        step = cataloguing.progress
        if cataloguing.is_damaged:
            self.notice.offer(cataloguing.problem, tr("Make it anew"), tone="red")
        elif cataloguing.problem:
            self.notice.tell(cataloguing.problem, tone="red")
        elif cataloguing.is_stopped and cataloguing.words:
            text = tr("{progress}. What was looked at is kept.", progress=cataloguing.words)
            self.notice.offer(text, tr("Go on"))
        elif step is not None and cataloguing.words:
            self.notice.show_progress(cataloguing.words, step.done, step.total)
        elif self.notice.is_progress:
            self.notice.hide()
