"""The page of recordings of hours: overview, templates, a strip in true size, episodes, hours."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ecgviewer.core.holter import FAST_BPM, PAUSES_S, SLOW_BPM
from ecgviewer.core.language import capital, tr, tr_later
from ecgviewer.tasks.holter_report_words import FOUND_BY, length_text, time_text
from ecgviewer.ui.action_table import key_text, tip
from ecgviewer.ui.actions import ActionSet
from ecgviewer.ui.controls import Button, Chooser, chip
from ecgviewer.ui.holter_cards import EventsCard, StripCard, TemplatesCard
from ecgviewer.ui.holter_facts import FactsCard
from ecgviewer.ui.holter_state import LONG_S
from ecgviewer.ui.key_names import shown_key
from ecgviewer.ui.overview_bar import OverviewBar
from ecgviewer.ui.overview_link import OverviewData
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import set_ink, text_label

LEFT_PX, LEFT_SMALL_PX = 400, 292
RIGHT_PX, RIGHT_SMALL_PX = 440, 340
SHORT = tr_later(
    "This record is {length} long. Recordings from {least} on are looked through here; "
    "shorter ones are read on the sheet."
)


class HolterPage(QWidget):
    """Overview on top; templates, strip and episodes beside each other."""

    def __init__(self, session: ReviewSession, actions: ActionSet) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._session, self._actions, self.holter = session, actions, session.holter
        self._small = False
        self.templates = TemplatesCard(session, self.holter)
        self.strip = StripCard(session, self.holter, actions)
        self.facts = FactsCard(self.holter)
        self.events = EventsCard(self.holter)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(12, 8, 12, 12)
        self._outer.setSpacing(8)
        self._outer.addLayout(self._build_head())
        self._stack = QStackedWidget()
        self._stack.addWidget(self._build_wait())
        self._stack.addWidget(self._build_work())
        self.overview = OverviewBar()
        self._overview = OverviewData(session, self.overview)
        self._outer.addWidget(self.overview)
        self._outer.addWidget(self._stack, 1)
        self._watch()
        self.set_compact(on=False)
        self.refresh()

    def _build_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(text_label(tr("Hours and days"), role="title"))
        self._told = text_label(ink="2")
        head.addWidget(self._told)
        self._by = chip(capital(tr(FOUND_BY)), "grey", tip=tr("Check it: blue is what people said"))
        head.addWidget(self._by)
        head.addStretch(1)
        self.pause = Chooser(
            [(one, tr("Pauses over {seconds:.1f} s", seconds=one)) for one in PAUSES_S],
            tip=tr("What counts as a pause"),
        )
        self.slow = Chooser(
            [(one, tr("Slow under {rate:.0f}/min", rate=one)) for one in SLOW_BPM],
            tip=tr("What counts as a slow rate"),
        )
        self.fast = Chooser(
            [(one, tr("Fast over {rate:.0f}/min", rate=one)) for one in FAST_BPM],
            tip=tr("What counts as a fast rate"),
        )
        for chooser, name in self._limits():
            chooser.chosen.connect(
                lambda value, name=name: self._session.change_settings(**{name: value})
            )
            head.addWidget(chooser)
        self._again = Button(tr("Analyse again"), kind="quiet")
        self._again.setToolTip(tr("Look the record through once more; what people said stays"))
        self._again.clicked.connect(lambda: self.holter.analyse(anew=True))
        self.report = Button(tr("Report"), icon="columns", key=key_text("report"))
        self.report.setToolTip(tip("report"))
        self.report.clicked.connect(lambda: self._actions.trigger("report"))
        for button in (self._again, self.report):
            head.addWidget(button)
        return head

    def _limits(self) -> tuple[tuple[Chooser, str], ...]:
        return (self.pause, "pause_s"), (self.slow, "slow_bpm"), (self.fast, "fast_bpm")

    def _build_wait(self) -> QWidget:
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.addStretch(2)
        self._said = text_label(wrap=True)
        self._said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._said)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(360)
        column.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.addStretch(1)
        self.begin = Button(tr("Analyse"), icon="play", kind="primary")
        self.begin.clicked.connect(lambda: self.holter.analyse())
        self.stop = Button(tr("Stop"), icon="stop")
        self.stop.clicked.connect(self.holter.stop)
        row.addWidget(self.begin)
        row.addWidget(self.stop)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)
        return page

    def _build_work(self) -> QWidget:
        page = QWidget()
        page.setObjectName("page")
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(8)
        right.addWidget(self.facts)
        right.addWidget(self.events, 1)
        row.addWidget(self.templates)
        row.addWidget(self.strip, 1)
        row.addWidget(self._right)
        return page

    def _watch(self) -> None:
        holter, session = self.holter, self._session
        holter.changed.connect(self.refresh)
        holter.progressed.connect(self.show_progress)
        holter.place.moved.connect(self._follow)
        session.settingsChanged.connect(self._follow)
        strip, changes = self.strip.strip, holter.changes
        strip.classAsked.connect(changes.set_beat_class)
        strip.boundAsked.connect(changes.set_bound)
        self.events.kindChosen.connect(changes.set_kind)
        changes.kindWanted.connect(self.events.ask_kind)
        for part in (strip, self.templates.list, self.events.episodes):
            part.openAsked.connect(self.open_sheet)
        self.strip.open.clicked.connect(self.open_sheet)
        self.overview.placed.connect(self._place)
        self.overview.turned.connect(strip.hand.pan)
        self.overview.readout.connect(session.views.readout)

    def set_compact(self, *, on: bool) -> None:
        """Take the measures of a small window."""
        self.templates.setFixedWidth(LEFT_SMALL_PX if on else LEFT_PX)
        self._right.setFixedWidth(RIGHT_SMALL_PX if on else RIGHT_PX)
        for part in (self.overview, self.templates, self.strip, self.events):
            part.set_compact(on=on)
        self._small = on
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Look the record through if it is long."""
        super().showEvent(event)
        self.holter.look()
        self.refresh()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus to the templates, or to the button that makes them."""
        super().focusInEvent(event)
        for target in (self.templates.list, self.begin, self.stop):
            if target.isVisible() and target.isEnabled():
                target.setFocus()
                return

    def _place(self, second: float) -> None:
        record = self.holter.record
        if record is not None:
            self.holter.place.go_to(round(second * record.fs))

    def open_sheet(self) -> None:
        """Go to the sheet of reading, at what is looked at."""
        self._actions.trigger("read")
        self.holter.place.turn_sheet()

    def ask_report(self) -> None:
        """Ask for the report, once the classes in it may be seen."""
        if self.holter.analysis is None:
            self._session.tell(
                "info", tr("There is nothing to report before it was looked through.")
            )
        elif not self.holter.sees_classes:
            why = tr(
                "The report tells the classes of beats. Log the first read first ({key}).",
                key=shown_key("Ctrl+Enter"),
            )
            self._session.tell("info", why)
        else:
            from ecgviewer.ui.holter_report_dialog import (  # noqa: PLC0415 - few ask
                HolterReportDialog,
            )

            dialog = HolterReportDialog(self._session, self.window())
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.finished.connect(self.window().activateWindow)
            dialog.open()

    # Showing it

    def refresh(self) -> None:
        """Show what was found; at rest while not seen."""
        if not self.isVisible():
            return
        record, analysis = self.holter.record, self.holter.analysis
        there = record is not None and analysis is not None
        came = there and self._stack.currentIndex() == 0
        self._stack.setCurrentIndex(1 if there else 0)
        self.overview.setVisible(there)
        for widget in (self.pause, self.slow, self.fast, self._again, self.report):
            widget.setVisible(there)
        self._by.setVisible(there and not self._small)
        self.show_progress()
        if record is None or analysis is None:
            self._told.clear()
            return
        length = length_text(record.duration_s)
        if record.start:
            start = time_text(record.start, 0.0)
            length = tr("{length} from {start}", length=length, start=start)
        self._told.setText(f"{length} · {', '.join(analysis.leads[:3])}")
        self._told.setToolTip("\n".join(tr(note) for note in analysis.notes))
        for chooser, name in self._limits():
            chooser.show_choice(getattr(self.holter.limits, name))
        self.templates.refresh()
        self.facts.refresh()
        self.events.refresh()
        self._follow()
        if came and self._had_focus():
            self.templates.list.setFocus()

    def _had_focus(self) -> bool:
        """Whether the keys were for this page: what had them while one waited is gone."""
        focus = QApplication.focusWidget()
        return focus is None or focus is self or self.isAncestorOf(focus)

    def _follow(self, *_: Any) -> None:
        """Show what is looked at."""
        if not self.isVisible() or self.holter.analysis is None:
            return
        self.templates.list.follow()
        self.strip.refresh()
        self.events.follow()
        self.overview.set_view(*self.strip.strip.view_s())

    def show_progress(self) -> None:
        """Say how far it is, or why there is nothing."""
        holter, record, step = self.holter, self.holter.record, self.holter.progress
        self._bar.setVisible(step is not None)
        self.stop.setVisible(step is not None)
        may = record is not None and holter.is_long and step is None and holter.found is None
        self.begin.setVisible(may)
        self.begin.setEnabled(may)
        set_ink(self._said, "red" if holter.problem else "2")
        if record is None:
            said = tr("No record is shown.")
        elif holter.problem:
            said = holter.problem
        elif step is not None:
            self._bar.setRange(0, step.total)
            self._bar.setValue(step.done)
            said = capital(step.message) or tr("Looking the record through")
        elif not holter.is_long:
            length, least = length_text(record.duration_s), length_text(LONG_S)
            said = tr(SHORT, length=length, least=least)
        else:
            said = tr("This recording was not looked through yet.")
        self._said.setText(said)
