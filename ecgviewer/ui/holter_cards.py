"""Cards of the page of long recordings: templates, the strip, episodes and hours."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from ecgviewer.core.holter import EpisodeKind
from ecgviewer.core.language import tr, tr_later
from ecgviewer.tasks.holter_report_words import KIND_TITLES, time_text
from ecgviewer.ui.action_table import key_text
from ecgviewer.ui.actions import ActionSet
from ecgviewer.ui.controls import Button, Chooser, Icon, rule
from ecgviewer.ui.holter_gallery import BeatGallery
from ecgviewer.ui.holter_state import Holter
from ecgviewer.ui.holter_strip import StripView
from ecgviewer.ui.holter_tables import EpisodesTable, HoursTable
from ecgviewer.ui.holter_templates import SINGLE, TemplateList
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import text_label

ALL = ""
HIDDEN = tr_later("Classes are hidden until the first read is logged (Ctrl Enter)")
_HINTS = tr_later(
    "N S V P U name the template · Shift: this beat · ← → its beats · Space tick · M merge"
)


def _head(column: QVBoxLayout) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(15, 0, 8, 0)
    row.setSpacing(8)
    column.addLayout(row)
    return row


class TemplatesCard(QFrame):
    """The templates, their scale, their keys."""

    def __init__(self, session: ReviewSession, holter: Holter) -> None:
        super().__init__()
        self.setObjectName("card")
        self._holter = holter
        self.list = TemplateList(session, holter)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 10, 1, 1)
        column.setSpacing(6)
        head = _head(column)
        self._title = text_label(tr("Templates"), role="strong")
        self._scale = text_label(role="secondary", ink="2")
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._scale)
        self._hidden = QWidget()
        told = QHBoxLayout(self._hidden)
        told.setContentsMargins(15, 0, 12, 0)
        told.setSpacing(6)
        told.addWidget(Icon("eye-off"), 0, Qt.AlignmentFlag.AlignTop)
        told.addWidget(text_label(tr(HIDDEN), role="secondary", ink="2", wrap=True), 1)
        column.addWidget(self._hidden)
        column.addWidget(self.list, 1)
        hints = text_label(tr(_HINTS), role="small", ink="2", wrap=True)
        hints.setContentsMargins(14, 2, 12, 6)
        column.addWidget(hints)

    def set_compact(self, *, on: bool) -> None:
        """Take the measures of a small window."""
        self.list.set_compact(on=on)

    def refresh(self) -> None:
        """Show the templates as they stand."""
        self._hidden.setVisible(not self._holter.sees_classes)
        self.list.renew()
        analysis = self._holter.analysis
        count = len(analysis.templates) if analysis is not None else 0
        self._title.setText(f"{tr('Templates')}  <span style='font-weight:400'>{count}</span>")
        self._scale.setText(self.list.scale.words)


class StripCard(QFrame):
    """Where one is, the strip, its scale."""

    def __init__(self, session: ReviewSession, holter: Holter, actions: ActionSet) -> None:
        super().__init__()
        self.setObjectName("card")
        self._session, self._holter = session, holter
        self.strip = StripView(session, holter)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 8, 1, 1)
        column.setSpacing(6)
        head = _head(column)
        self._time = text_label(role="strong")
        self._where = text_label(ink="2")
        head.addWidget(self._time)
        head.addWidget(self._where, 1)
        self.leads = Chooser(
            [(False, tr("3 leads")), (True, tr("All leads"))], tip=tr("Leads of the strip")
        )
        self.leads.chosen.connect(self._choose_leads)
        head.addWidget(self.leads)
        self.steps = []
        for name, icon in (("previous_event", "chevron-left"), ("next_event", "chevron-right")):
            button = Button(icon=icon)
            said = tr("Next event") if name == "next_event" else tr("Previous event")
            button.setToolTip(f"{said}  {key_text(name)}")
            button.setAccessibleName(f"{said}  {key_text(name)}")
            button.clicked.connect(lambda _=False, name=name: actions.trigger(name))
            head.addWidget(button)
            self.steps.append(button)
        self.open = Button(tr("Read here"), icon="pulse", key="Enter")
        head.addWidget(self.open)
        column.addWidget(self.strip, 3)
        foot = QHBoxLayout()
        foot.setContentsMargins(15, 2, 12, 6)
        self._scale = text_label(role="secondary", ink="2")
        foot.addWidget(self._scale)
        foot.addStretch(1)
        self._bounds = text_label(
            tr("← → beat · N S V P U name it · [ ] bounds of the episode"), role="small", ink="2"
        )
        foot.addWidget(self._bounds)
        column.addLayout(foot)
        self.gallery = BeatGallery(session, holter)
        self._below = QWidget()
        lower = QVBoxLayout(self._below)
        lower.setContentsMargins(0, 0, 0, 0)
        lower.setSpacing(6)
        lower.addWidget(rule())
        below = _head(lower)
        below.addWidget(text_label(tr("Its beats"), role="strong"))
        self._beats = text_label(role="secondary", ink="2")
        below.addWidget(self._beats, 1)
        room = QHBoxLayout()
        room.setContentsMargins(15, 0, 8, 6)
        room.addWidget(self.gallery)
        lower.addLayout(room, 1)
        column.addWidget(self._below, 2)

    def set_compact(self, *, on: bool) -> None:
        """Take the scale of a small window."""
        for part in (self.strip, self.gallery):
            part.set_compact(on=on)
        self.open.set_compact(on=on)
        self._bounds.setVisible(not on)

    def _choose_leads(self, every: object) -> None:
        self.strip.all_leads = bool(every)
        self._below.setVisible(not every)  # twelve rows need the room
        self.strip.update()
        self.refresh()

    def refresh(self) -> None:
        """Say where one is, and at what scale."""
        holter, place = self._holter, self._holter.place
        record, analysis = holter.record, holter.analysis
        self.leads.show_choice(self.strip.all_leads)
        self.leads.setVisible(record is not None and len(record.leads) > 3)
        for button in self.steps:
            button.setEnabled(holter.has_events)
        if record is None or analysis is None or place.at is None:
            return
        self._time.setText(time_text(record.start, place.at / record.fs, tenths=True))
        self._where.setText(self._said())
        self._beats.setText(self.gallery.words())
        self._scale.setText(f"<b>{self.strip.scale.words}</b> · {tr('no filter')}")

    def _said(self) -> str:
        holter, place = self._holter, self._holter.place
        assert holter.analysis is not None
        if place.episode is not None:
            return tr(KIND_TITLES[place.episode.kind])
        if place.beat is None or place.template is None:
            return ""
        mine = holter.beats_of(place.template)
        if place.beat not in mine:
            return tr(
                "Beat {number:,} of {total:,}",
                number=place.beat + 1,
                total=len(holter.analysis.beats),
            )
        number = int(mine.searchsorted(place.beat)) + 1
        if place.template == SINGLE:
            return tr(
                "Beat {number:,} of {total:,} in single beats", number=number, total=len(mine)
            )
        return tr(
            "Beat {number:,} of {total:,} in template {template}",
            number=number,
            total=len(mine),
            template=place.template,
        )


class EventsCard(QFrame):
    """Episodes, what is done with them, and the hours."""

    kindChosen = Signal(object)

    def __init__(self, holter: Holter) -> None:
        super().__init__()
        self.setObjectName("card")
        self._holter = holter
        self.episodes, self.hours = EpisodesTable(holter), HoursTable(holter)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 8, 1, 1)
        column.setSpacing(6)
        head = _head(column)
        self.tabs = []
        for at, name in enumerate((tr("Episodes"), tr("Hours"))):
            tab = Button(name, kind="segment")
            tab.setCheckable(True)
            tab.clicked.connect(lambda _=False, at=at: self.show_tab(at))
            head.addWidget(tab)
            self.tabs.append(tab)
        head.addStretch(1)
        self.kinds = Chooser([(ALL, tr("All kinds"))], tip=tr("Kinds of episodes listed"))
        self.kinds.chosen.connect(self._choose_kind)
        head.addWidget(self.kinds)
        pages = QWidget()
        self._stack = QStackedLayout(pages)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.episodes)
        self._stack.addWidget(self.hours)
        self._none = text_label(ink="2", wrap=True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self._none)
        column.addWidget(pages, 1)
        column.addWidget(self._build_buttons())
        self.episodes.kindAsked.connect(self.ask_kind)
        self._tab = 0
        self.show_tab(0)

    def _build_buttons(self) -> QWidget:
        self._foot = QWidget()
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(12, 4, 12, 8)
        row.setSpacing(6)
        changes = self._holter.changes
        made: tuple[tuple[str, str, str, str, Callable[[], object]], ...] = (
            ("Accept", tr("Accept"), "check", "Y", changes.accept_episode),
            ("Dismiss", tr("Dismiss"), "x", "R", changes.dismiss_episode),
            ("Kind", tr("Kind"), "tag", "K", self.ask_kind),
        )
        self.buttons = {}
        self._icons = {}
        for name, text, icon, key, call in made:
            button = Button(text, icon=icon, key=key, height=26)
            button.clicked.connect(call)
            row.addWidget(button)
            self.buttons[name], self._icons[button] = button, icon
        row.addStretch(1)
        return self._foot

    def set_compact(self, *, on: bool) -> None:
        """Take the widths of a small window."""
        self.episodes.set_compact(on=on)
        self.hours.set_compact(on=on)
        for button, icon in self._icons.items():
            button.set_look(icon="" if on else icon)

    def show_tab(self, at: int) -> None:
        """Show episodes (0) or hours (1)."""
        self._tab = at
        for place, tab in enumerate(self.tabs):
            tab.setChecked(place == at)
        self._show_stack()

    def _show_stack(self) -> None:
        empty = self._tab == 0 and not self._holter.listed
        self._stack.setCurrentIndex(2 if empty else self._tab)
        self.kinds.setVisible(self._tab == 0)
        self._foot.setVisible(self._tab == 0)

    def ask_kind(self) -> None:
        """Ask what the episode looked at is."""
        menu = QMenu(self)
        now = self._holter.place.episode
        for kind, title in KIND_TITLES.items():
            action = menu.addAction(tr(title), lambda kind=kind: self.kindChosen.emit(kind))
            action.setCheckable(True)
            action.setChecked(now is not None and now.kind == kind)
        menu.aboutToHide.connect(menu.deleteLater)
        button = self.buttons["Kind"]
        menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height() - 4)))

    def _choose_kind(self, kind: EpisodeKind | str) -> None:
        self._holter.show_kinds(frozenset((kind,)) if kind else frozenset())

    def refresh(self) -> None:
        """Show episodes and hours as they stand."""
        holter = self._holter
        there = [one.kind for one in holter.episodes]
        choices: list[tuple[str, str]] = [(ALL, f"{tr('All kinds')}  {len(there):,}")]
        choices += [
            (kind, f"{tr(title)}  {there.count(kind):,}")
            for kind, title in KIND_TITLES.items()
            if kind in there
        ]
        self.kinds.set_choices(choices)
        chosen = next(iter(holter.kinds), ALL)
        self.kinds.show_choice(chosen if chosen in dict(choices) else ALL)
        said = tr("No episode of this kind.") if holter.kinds else tr("No episode was found.")
        if not holter.sees_classes:
            why = tr("Those made of beat classes are hidden until the first read is logged.")
            said = f"{said} {why}"
        self._none.setText(said)
        self.episodes.renew()
        self.hours.renew()
        self._show_stack()
        self.follow()

    def follow(self) -> None:
        """Show which episode is looked at."""
        self.episodes.follow()
        may = self._holter.changes.can_edit and self._holter.place.episode is not None
        for button in self.buttons.values():
            button.setEnabled(may)
