"""The worklist: which ECGs there are, where the reader stands with each, and what to read next."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QFocusEvent, QHideEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from ecgviewer.core.language import tr, tr_n
from ecgviewer.ui.actions import ActionSet
from ecgviewer.ui.controls import Button
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.worklist_acts import WorklistActs
from ecgviewer.ui.worklist_bar import SORTS, ListHead, NoticeLine, WorklistBar, empty_page, shown
from ecgviewer.ui.worklist_choices import QUEUES, REASONS, SCALE, SIGNALS
from ecgviewer.ui.worklist_day import weekday
from ecgviewer.ui.worklist_doing import SEARCH_AFTER_MS, WorklistDoing
from ecgviewer.ui.worklist_filters import Filters
from ecgviewer.ui.worklist_lines import Lines
from ecgviewer.ui.worklist_side import Side
from ecgviewer.ui.worklist_state import Worklist
from ecgviewer.ui.worklist_table import WorklistTable
from ecgviewer.ui.worklist_ticks import Ticks


class WorklistPage(WorklistDoing, QWidget):
    """Filters, the list, the record chosen."""

    def __init__(self, session: ReviewSession, actions: ActionSet) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._session, self._actions = session, actions
        self.work = Worklist(session)
        self.lines = Lines(session, self.work)
        self.acts = WorklistActs(session, self.work)
        self.ticks = Ticks(self.work)
        self._chosen: tuple[str, Path | None] = ("", None)
        self._compact = self._is_ready = False
        self.bar, self.head, self.notice = WorklistBar(session), ListHead(), NoticeLine()
        self.filters, self.side = Filters(QUEUES, REASONS, SIGNALS), Side()
        self.table = WorklistTable(self.lines.line, self.ticks.has_row)
        self._typed = QTimer(self, singleShot=True, interval=SEARCH_AFTER_MS)
        self._popup = QFrame(self, Qt.WindowType.Popup)
        self._popup.setObjectName("card")
        self._build()
        self._connect()
        self._add_keys()
        self.set_compact(on=False)
        self._show_list()
        self._show_progress()

    def _build(self) -> None:
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.head)
        middle.addWidget(self.notice)
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.table)
        self.empty_button = Button("", icon="folder-plus", kind="primary")
        self._empty = empty_page("", self.empty_button)
        self._stack.addWidget(self._empty)
        middle.addWidget(holder, 1)
        self._body = QHBoxLayout()
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        self._body.addWidget(self.filters)
        self._body.addLayout(middle, 1)
        self._body.addWidget(self.side)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.bar)
        outer.addLayout(self._body, 1)
        inside = QVBoxLayout(self._popup)
        inside.setContentsMargins(1, 1, 1, 1)

    def _connect(self) -> None:
        session, work, acts = self._session, self.work, self.acts
        work.listChanged.connect(self._show_list)
        work.rowsCame.connect(self._show_rows)
        work.countsCame.connect(self._show_counts)
        work.dayCame.connect(self._show_day)
        work.problemChanged.connect(lambda: self.bar.show_problem(work.problem))
        for signal in (session.heatChanged, session.reading.changed, session.watching.changed):
            signal.connect(self._show_anew)
        session.recordChanged.connect(self._on_record)
        session.messageChanged.connect(self._on_message)
        session.runner.activeChanged.connect(self._on_jobs)
        session.cataloguing.changed.connect(self._show_progress)
        session.opening.searchAsked.connect(self.find)
        acts.told.connect(self._tell)
        acts.readAsked.connect(lambda: self._actions.trigger("read"))
        self.table.opened.connect(self.acts.open)
        self.table.seen.connect(work.see)
        self.table.currentMoved.connect(self._on_current)
        self.table.ticked.connect(self._tick)
        filters = self.filters
        filters.baseChosen.connect(work.choose_base)
        filters.queueChosen.connect(self._choose_queue)
        filters.reasonsChosen.connect(lambda names: work.narrow(reasons=names))
        filters.signalsChosen.connect(lambda names: work.narrow(signals=names))
        filters.searchChosen.connect(self._search_for)
        filters.searchForgotten.connect(acts.forget_search)
        filters.tagChosen.connect(lambda name: self._search_for(f"tag:{name}"))
        bar, head = self.bar, self.head
        bar.search.textChanged.connect(lambda _: self._typed.start())
        bar.search.left.connect(self._leave_search)
        self._typed.timeout.connect(self._search)
        bar.saveAsked.connect(self._ask_name)
        bar.add.clicked.connect(self._ask_folder)
        bar.export.clicked.connect(self._ask_export)
        self.empty_button.clicked.connect(self._on_empty)
        head.group.chosen.connect(lambda name: work.narrow(group=name))
        head.sort.chosen.connect(lambda name: work.narrow(sort=name))
        head.later.clicked.connect(self.put_off)
        head.apart.clicked.connect(self.put_apart)
        head.next.clicked.connect(self.read_next)
        head.ticked.clicked.connect(self.untick)
        head.filters.clicked.connect(self._open_filters)
        head.side.toggled.connect(self._fold_side)
        self.notice.undone.connect(acts.undo)
        self.notice.stopped.connect(session.cataloguing.stop)
        self.notice.taken.connect(self._take_offer)
        record = self.side.record
        record.openAsked.connect(self._open_chosen)
        record.similarAsked.connect(self.find_similar)
        record.tagAsked.connect(self._ask_tags)

    def _add_keys(self) -> None:
        for keys, call in (
            ("N", self.read_next),
            ("Shift+N", self.put_off),
            ("Ctrl+Shift+X", self.put_apart),
            ("Ctrl+L", self.find_similar),
            ("T", self._ask_tags),
            ("Ctrl+A", self.tick_all),
        ):
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _=False, call=call: call())
            self.addAction(action)

    def set_compact(self, *, on: bool) -> None:
        """Take the measures of a small window: filters become a menu, the side panel folds."""
        self._compact = on
        self.bar.set_compact(on=on)
        self.head.set_compact(on=on)
        self.table.set_compact(on=on)
        home = self._popup.layout() if on else self._body
        if on:
            home.addWidget(self.filters)
        else:
            self._body.insertWidget(0, self.filters)
            self._popup.hide()
        self.filters.show()
        self._fold_side()

    def _fold_side(self, *_: object) -> None:
        self.side.setVisible(not self._compact or self.head.side.isChecked())

    def _open_filters(self) -> None:
        below = self.head.mapToGlobal(QPoint(8, self.head.height()))
        height = min(self.window().height() - 100, 760)
        self._popup.setProperty("theme_name", self.window().property("theme_name"))
        self._popup.setGeometry(below.x(), below.y(), self.filters.width() + 2, height)
        self._popup.show()

    # Showing

    def showEvent(self, event: QShowEvent) -> None:
        """Ask again what has changed meanwhile."""
        super().showEvent(event)
        self.work.wake()
        self._say_status()

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask for nothing while nobody looks."""
        super().hideEvent(event)
        self.work.sleep()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to the rows."""
        super().focusInEvent(event)
        (self.table if self.work.total else self.empty_button).setFocus()

    def _show_anew(self) -> None:
        self.lines.forget()
        self.table.viewport().update()
        self._show_chosen()

    def _show_list(self) -> None:
        """Show another list; the record looked at stays where it was."""
        table, work = self.table, self.work
        index = table.currentIndex()
        above = table.visualRect(index).top() if index.isValid() else -1
        chosen = self._chosen
        self.lines.forget()
        table.renew(work.total, work.headings)
        row = work.place_of(*chosen) if chosen != ("", None) else -1
        if row < 0:
            row, above = self._row_of_record(), -1
        if row >= 0:
            table.choose(row)
        if row >= 0 and 0 <= above < table.viewport().height():
            bar = table.verticalScrollBar()
            bar.setValue(bar.value() + table.visualRect(table.currentIndex()).top() - above)
        elif row >= 0:
            table.select_row(row)
        elif work.total:
            table.choose(0)
        self._show_head()
        self._show_empty()
        self._show_chosen()
        self._offer_adding()
        self._say_status()

    def _row_of_record(self) -> int:
        path, record = self._session.path, self._session.record
        return -1 if path is None else self.work.place_of(record.id if record else "", path)

    def _show_rows(self, first: int, stop: int) -> None:
        self.lines.forget()
        self._offer_adding()
        if self.ticks.waits:
            self._show_ticks()
        self.table.lines.came(first, stop)
        self._show_chosen()
        self._say_status()

    def _show_head(self) -> None:
        work = self.work
        self.filters.show_base(work.base)
        self.filters.show_queue(work.queue, work.text)
        self.filters.show_boxes(work.ask.reasons, work.ask.signals)
        title = tr(dict(QUEUES).get(work.queue, ""))
        self.head.show_list(title, work.total)
        self._show_ticks()
        self.head.group.show_choice(work.ask.group)
        self.head.sort.offer(shown(SORTS if work.base == "opened" else SORTS[1:]))
        self.head.sort.show_choice(work.ask.sort)
        opened = self._session.reading.opened
        name = opened[0].name if work.base == "opened" and len(opened) == 1 else ""
        self.bar.show_of(tr("Library") if work.base == "library" else name)
        self.bar.show_problem(work.problem)

    def _show_empty(self) -> None:
        work = self.work
        self._stack.setCurrentIndex(0 if work.total else 1)
        for button in (self.head.next, self.head.later, self.head.apart):
            button.setVisible(work.total > 0)
        label = self._empty.findChild(type(self.bar.problem))
        if self._is_narrowed:
            text, verb = tr("Nothing here."), tr("Show all")
        elif work.base == "opened":
            text, verb = tr("No records are open."), tr("Open folder")
        else:
            text, verb = tr("No records yet."), tr("Add folder")
        label.setText(text)
        self.empty_button.setText(verb)
        self.empty_button.set_look(icon="list" if self._is_narrowed else "folder-plus")

    @property
    def _is_narrowed(self) -> bool:
        return bool(self.work.text) or self.work.queue not in ("all", "today")

    def _on_empty(self) -> None:
        if self._is_narrowed:
            self.bar.search.clear()
            self.work.text = ""
            self._choose_queue("all")
        elif self.work.base == "opened":
            self._actions.trigger("open_folder")
        else:
            self._ask_folder()

    def _show_counts(self) -> None:
        counts = self.work.counts
        if counts is None:
            return
        filters = self.filters
        filters.show_counts(filters.queues, counts.scopes)
        filters.show_counts(filters.reasons, counts.reasons)
        filters.show_counts(filters.signals, counts.signals)
        searches = {name: text for name, (text, _) in counts.searches.items()}
        filters.show_searches(searches, {name: n for name, (_, n) in counts.searches.items()})
        filters.show_tags(counts.tags)
        self.bar.search.suggestions.show_tags(counts.tags)
        filters.show_queue(self.work.queue, self.work.text)
        self._offer_adding()
        self._say_status()

    def _show_day(self) -> None:
        found = self.work.day
        if found is not None:
            now = datetime.now().astimezone()
            self.side.day.show_day(
                who=tr("{day}, reader {reader}", day=weekday(now), reader=self._session.reader),
                final=found.final,
                second=found.second,
                unread=found.unread,
                median_s=found.median_s,
                hours=found.by_hour,
                now=now.hour,
            )

    def _show_chosen(self) -> None:
        row = self.table.row
        there = row is not None and row < self.work.total
        self.side.record.setVisible(there)
        self.side.list.show_facts(self._list_facts())
        if row is None or not there:
            return
        line = self.lines.line(row)
        said = ""
        if line is not None:
            said = tr("No median beat") if line.record_id else tr("Not measured yet")
        self.side.record.show_line(line, self.lines.facts(row), said=said)

    def _list_facts(self) -> list[tuple[str, str]]:
        facts = self.work.facts
        if facts is None:
            return []
        if facts.human_first:
            said = [("shield", tr("Human first: no model order before the read"))]
        else:
            said = [("eye", tr("The model is seen from the start"))]
        n, total = self.work.control_share
        if n:
            text = tr(
                "{n:,} of {total:,} looked at again are random control ({share})",
                n=n,
                total=total,
                share=f"{n / total:.0%}".replace("%", " %"),
            )
            said.append(("shuffle", text))
        if len(facts.readers) > 1:
            said.append(("users", tr("{n} readers have read here", n=len(facts.readers))))
        return said

    def _on_current(self) -> None:
        row = self.table.row
        line = None if row is None or row >= self.work.total else self.lines.line(row)
        if line is not None:
            self._chosen = (line.record_id, line.path)
        self._show_chosen()

    def _on_record(self) -> None:
        """Follow the record on the sheet while nobody looks here."""
        self._show_anew()
        if not self.isVisible():
            row = self._row_of_record()
            if row >= 0:
                self.table.select_row(row)
        self._say_status()

    def _on_jobs(self) -> None:
        ready = self._session.ahead.next_is_ready
        if ready != self._is_ready:
            self._is_ready = ready
            self._say_status()

    def _say_status(self) -> None:
        """Say in the window's last line how long the list is, and at what scale beats stand."""
        if not self.isVisible():
            return
        counts = self.work.counts
        bad = 0 if counts is None else counts.scopes.get("unreadable", 0)
        bad = max(bad, len(self._session.unreadable)) if self.work.is_plain else bad
        records = tr_n("{n:,} record", "{n:,} records", self.work.total)
        words = [f"{records} · {tr('{n:,} unreadable', n=bad)}"]
        if self._session.ahead.next_is_ready:
            words.append(tr("Next record ready"))
        self._session.views.readout.emit("   |   ".join((*words, tr(SCALE))))
