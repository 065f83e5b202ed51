"""Cards of the page of queues: what a new one is to be, which there are, what control tells."""

from __future__ import annotations

import math
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QSlider,
    QVBoxLayout,
)

from ecgviewer.core.findings import finding_for
from ecgviewer.core.label_queue import LEAST_CONTROL_PERCENT, MOST_ROWS, By, LabelQueue, Wish
from ecgviewer.core.language import language, tr, tr_later
from ecgviewer.core.prevalence import Prevalence
from ecgviewer.tasks.labelling import QueueWork
from ecgviewer.ui.controls import Button, Chooser, Switch
from ecgviewer.ui.queue_state import Queueing
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import set_ink, text_label
from ecgviewer.ui.tuning_cards import MAX_SEED, Card, clear

BY_WORDS: dict[By, tuple[str, str]] = {
    "mixed": (
        tr_later("Mixed"),
        tr_later("A third each of doubt, novelty and disagreement, as far as there are any"),
    ),
    "uncertainty": (tr_later("Unsure"), tr_later("Records that the model is unsure about")),
    "novelty": (tr_later("Novel"), tr_later("Records unlike those labelled and unlike each other")),
    "disagreement": (
        tr_later("Disagree"),
        tr_later("Records on which readers differ, or the model and a reader"),
    ),
}
LISTED = 12
_NEEDS_FINDING: tuple[By, ...] = ("mixed", "uncertainty")


def title_of(queue: LabelQueue, *, told: bool) -> str:
    """Return what a queue is called; without what it is about while that may not be told."""
    if not told:
        return tr("{n_records} records", n_records=len(queue.rows))
    said = (
        tr_later("{chosen_by} about {finding} · {n_records} records")
        if queue.wish.finding
        else tr_later("{chosen_by} · {n_records} records")
    )
    return tr(
        said,
        chosen_by=tr(BY_WORDS[queue.wish.by][0]),
        finding=queue.wish.finding,
        n_records=len(queue.rows),
    )


def when(queue: LabelQueue) -> str:
    """Return when a queue was made, in local time: ``21 Nov 14:05``, in figures elsewhere."""
    made = datetime.fromisoformat(queue.made_at).astimezone()
    return f"{made.day} {made:%b %H:%M}" if language() == "en" else f"{made:%Y-%m-%d %H:%M}"


class WishCard(Card):
    """What a new queue is to be."""

    def __init__(self, session: ReviewSession, queueing: Queueing) -> None:
        super().__init__(tr("New queue"))
        self._session, self._queueing = session, queueing
        self._finding = ""
        self._build_by()
        grid = QGridLayout()
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        self._about_row = text_label(tr("About"), role="secondary", ink="2")
        self._about = QHBoxLayout()
        self.finding: Chooser | None = None
        self.size = self._number("40", tr("Records in the queue"))
        self.seed = self._number("0", tr("Seed"))
        self.share = QSlider(Qt.Orientation.Horizontal)
        self.share.setProperty("tone", "neutral")  # chance is nobody's colour
        self.share.setRange(LEAST_CONTROL_PERCENT, 50)
        self.share.setSingleStep(5)
        self.share.setPageStep(10)
        self.share.setAccessibleName(tr("Share of random control records in percent, 10 or more"))
        self.share.setToolTip(tr("Drawn by chance from all unread records; never below 10 %"))
        self.share.valueChanged.connect(self._show_share)
        self.size.textChanged.connect(self._show_share)
        self._share_words = text_label(role="secondary")
        self._repeat = Switch(name=tr("Several records of one patient"), tone="human")
        grid.addWidget(self._about_row, 0, 0)
        grid.addLayout(self._about, 0, 1)
        for row, (name, widget) in enumerate(
            ((tr("Records"), self.size), (tr("Seed"), self.seed)), 1
        ):
            grid.addWidget(text_label(name, role="secondary", ink="2"), row, 0)
            grid.addWidget(widget, row, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(text_label(tr("Random control"), role="secondary", ink="2"), 3, 0)
        grid.addWidget(self._share_words, 3, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self.share, 4, 0, 1, 2)
        grid.addWidget(text_label(tr("Repeat patients"), role="secondary", ink="2"), 5, 0)
        grid.addWidget(self._repeat, 5, 1, Qt.AlignmentFlag.AlignRight)
        self.column.addLayout(grid)
        self._build_run()
        self._show_share()
        self.refresh_model()

    def _build_by(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        self._by = QButtonGroup(self)
        self.by: dict[By, Button] = {}
        for number, (by, (title, told)) in enumerate(BY_WORDS.items()):
            button = Button(tr(title), kind="segment", height=26)
            button.setCheckable(True)
            button.setToolTip(tr(told))
            button.setAccessibleDescription(tr(told))
            self._by.addButton(button, number)
            self.by[by] = button
            row.addWidget(button, 1)
        self.by["mixed"].setChecked(True)
        self._by.idToggled.connect(self._on_by)
        self.column.addLayout(row)
        self._told = text_label(tr(BY_WORDS["mixed"][1]), role="secondary", ink="2", wrap=True)
        self.column.addWidget(self._told)

    def _build_run(self) -> None:
        self._source = text_label(role="secondary", ink="2", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.make = Button(tr("Make queue"), icon="list")
        self.make.clicked.connect(lambda: self._queueing.make(self.wish()))
        self.cancel = Button(tr("Cancel"), icon="x")
        self.cancel.clicked.connect(self._queueing.cancel)
        row.addWidget(self.make)
        row.addWidget(self.cancel)
        row.addStretch(1)
        self.column.addWidget(self._source)
        self.column.addWidget(self._bar)
        self.column.addLayout(row)

    @staticmethod
    def _number(text: str, name: str) -> QLineEdit:
        field = QLineEdit(text)
        field.setFixedWidth(72)
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        field.setAccessibleName(name)
        return field

    @property
    def chosen_by(self) -> By:
        """What records are chosen by."""
        return tuple(BY_WORDS)[self._by.checkedId()]

    def wish(self) -> Wish:
        """Return what is asked for; a number that is none takes its last good value."""
        size = _whole(self.size.text(), 1, MOST_ROWS, 40)
        seed = _whole(self.seed.text(), 0, MAX_SEED, 0)
        self.size.setText(str(size))
        self.seed.setText(str(seed))
        finding = self._finding if self.chosen_by in _NEEDS_FINDING else ""
        repeat = self._repeat.isChecked()
        return Wish(self.chosen_by, size, self.share.value(), seed, finding, repeat)

    def _on_by(self) -> None:
        self._told.setText(tr(BY_WORDS[self.chosen_by][1]))
        for widget in (self._about_row, self.finding):
            if widget is not None:
                widget.setEnabled(self.chosen_by in _NEEDS_FINDING)

    def _show_share(self) -> None:
        size = _whole(self.size.text(), 1, MOST_ROWS, 40)
        count = -(-size * self.share.value() // 100)
        self._share_words.setText(
            tr(
                "{percent} % · {count} of {size}",
                percent=self.share.value(),
                count=count,
                size=size,
            )
        )

    def refresh_model(self) -> None:
        """Offer the findings of the model in use."""
        model = self._session.model
        known = sorted(model.findings) if model is not None else []
        names = [(code, f"{code} · {finding_for(code).title}") for code in known]
        clear(self._about)
        self._finding = self._finding if self._finding in known else ""
        self.finding = Chooser([("", tr("any finding")), *names], tip=tr("The finding in doubt"))
        self.finding.show_choice(self._finding)
        self.finding.chosen.connect(self._choose)
        self._about.addWidget(self.finding)
        self._on_by()

    def _choose(self, finding: str) -> None:
        self._finding = finding
        if self.finding is not None:
            self.finding.show_choice(finding)

    def refresh(self) -> None:
        """Show what records it would choose from, and how far the making is."""
        queueing, source = self._queueing, self._queueing.source
        running, step = queueing.is_making, queueing.progress
        self.make.setVisible(not running)
        self.make.setEnabled(bool(source) and self._session.model is not None)
        self.make.set_look(kind="normal" if queueing.work is not None else "primary")
        self.cancel.setVisible(running)
        self._bar.setVisible(running)
        set_ink(self._source, "2")
        if running:
            waits = self._session.tuning.is_running
            said = tr(step.message) if step is not None else ""
            text = tr("Waits for the tuning run.") if waits else said
            self._source.setText(text)
            self._bar.setRange(0, step.total if step is not None else 0)
            self._bar.setValue(step.done if step is not None else 0)
        elif queueing.problem:
            set_ink(self._source, "red")
            self._source.setText(queueing.problem)
        elif not source:
            self._source.setText(tr("No records are open. Open a folder first."))
        elif len(source) == 1:
            self._source.setText(tr("From the folder {folder}.", folder=source[0].name))
        else:
            self._source.setText(
                tr("From the {n_records:,} records that are open.", n_records=len(source))
            )


def _whole(text: str, least: int, most: int, otherwise: int) -> int:
    text = text.strip()
    return (
        int(text)
        if text.isascii() and text.isdigit() and least <= int(text) <= most
        else (otherwise)
    )


class KeptCard(Card):
    """The queues that there are, newest first."""

    def __init__(self, queueing: Queueing) -> None:
        super().__init__(tr("Queues"))
        self._queueing = queueing
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self.add_scrolled(self._list)
        self._shown: tuple[object, ...] = ()

    def refresh(self) -> None:
        """Show them; the one looked at is checked."""
        queueing, work = self._queueing, self._queueing.work
        told = queueing.tells_all  # of the others it is not known here what was read
        now = (queueing.queues, work.queue.id if work is not None else "", told)
        if now == self._shown:
            return
        self._shown = now
        clear(self._list)
        if not queueing.queues:
            self._list.addWidget(text_label(tr("No queue yet."), ink="2"))
        for queue in queueing.queues[:LISTED]:
            mine = work is not None and work.queue.id == queue.id
            name = title_of(queue, told=told)
            button = Button(f"{when(queue)} · {name}", kind="segment", height=30)
            button.setCheckable(True)
            button.setChecked(mine)
            button.setAccessibleName(tr("Queue of {when}, {name}", when=when(queue), name=name))
            button.clicked.connect(lambda _=False, one=queue.id: queueing.show(one))
            self._list.addWidget(button)


class ControlCard(Card):
    """How frequent findings are, from the random control records."""

    def __init__(self, queueing: Queueing) -> None:
        super().__init__(tr("Random control"))
        self._queueing = queueing
        self._words = text_label(role="secondary", ink="2", wrap=True)
        self.column.addWidget(self._words)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        self._grid.setHorizontalSpacing(12)
        self.column.addLayout(self._grid)

    def refresh(self) -> None:
        """Show what they tell so far."""
        work = self._queueing.work
        self.setVisible(work is not None)
        clear(self._grid)
        if work is None:
            return
        control = [item for item in work.items if item.row.weight > 0]
        n_read = sum(item.state == "read" for item in control)
        self.side.setText(tr("{n_read} of {n_control} read", n_read=n_read, n_control=len(control)))
        shares = self._told(work)
        said = tr(
            "Drawn by chance from {n_unread:,} unread records. What is found in them "
            "tells how frequent it is there; the other rows cannot.",
            n_unread=work.queue.n_unread,
        )
        self._words.setText(said if shares else f"{said} {tr('Nothing is marked on them yet.')}")
        for row, (code, share) in enumerate(shares.items()):
            name = text_label(code, role="strong")
            name.setToolTip(finding_for(code).title)
            self._grid.addWidget(name, row, 0)
            self._grid.addWidget(text_label(share_text(share), role="secondary"), row, 1)

    def _told(self, work: QueueWork) -> dict[str, Prevalence]:
        """Return the shares to tell: of the finding asked for only when reasons may be seen."""
        hides = self._queueing.hides
        return {
            code: share
            for code, share in work.prevalence.items()
            if share.n_with or (share.n_read and not hides)
        }


def share_text(share: Prevalence) -> str:
    """Return a share with its interval: ``8 % [1, 35] · 1 of 12``."""
    if math.isnan(share.value):
        return tr("none read yet")
    low, high = (f"{100 * side:.0f}" for side in (share.low, share.high))
    return tr(
        "{percent:.0f} % [{low}, {high}] · {n_with} of {n_read}",
        percent=100 * share.value,
        low=low,
        high=high,
        n_with=share.n_with,
        n_read=share.n_read,
    )
